"""Floor 2: from a folder of Markdown, TOML and pictures to an edition file. No Qt."""
