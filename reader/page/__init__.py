"""Floor 3: blocks to a QTextDocument. QtGui only, no widgets."""
