"""Sheets and dialogs: reading settings, shortcuts, about, go to, paper, errors."""
