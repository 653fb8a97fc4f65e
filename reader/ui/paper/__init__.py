"""Choosing what is printed or saved as PDF, seeing its pages, and sending them off."""
