"""Floor 2: what the reader keeps for the person: bookmarks, preferences, session. No Qt."""
