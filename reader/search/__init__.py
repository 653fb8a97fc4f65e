"""Floor 2: what is found in an edition: its index, queries, hits, suggestions. No Qt."""
