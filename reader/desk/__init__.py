"""Floor 2: the reader's own data: bookmarks, session, preferences. No Qt."""
