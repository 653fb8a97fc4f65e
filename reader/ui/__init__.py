"""Floor 4: everything made of widgets."""
