"""Floor 3: blocks to Typst to PDF. No Qt."""
