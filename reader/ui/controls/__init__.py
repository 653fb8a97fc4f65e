"""Controls that look alike wherever they stand: check boxes, radio buttons, drop-down lists, fields of numbers."""
