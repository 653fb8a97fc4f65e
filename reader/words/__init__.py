"""Floor 1: what a language does to words: tokens, folding, stems. Pure; the stemmer is loaded when first used."""
