"""The reading view and what belongs to it."""
