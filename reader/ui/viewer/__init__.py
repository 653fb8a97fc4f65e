"""The figure viewer over the whole window."""
