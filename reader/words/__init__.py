"""Floor 1: what a language does to words: tokens, folding, inflection. Pure; rules are loaded when first used."""
