"""Floor 1: pure values and functions. No files, no clock, no Qt."""
