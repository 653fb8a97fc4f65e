"""Floor 2: an edition file, opened read only: report, chapters, figures, terms, pictures. No Qt."""
