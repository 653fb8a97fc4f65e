"""The languages whose inflection is known."""

from functools import cache

from reader.words.inflection import Inflection, Remembering, Uninflected


@cache
def inflection_of(language: str, unmarked: bool = False) -> Inflection:
    """Give the rules of a language, loaded when first asked for; a language that is not known does not inflect.

    ``unmarked`` rules, which queries are read by, read forms without their marks, and are less sure. Rules are made
    once: their tables are large.
    """
    match language:
        case "lt":
            from reader.words.lithuanian import Lithuanian

            return Remembering(Lithuanian(unmarked=True)) if unmarked else Lithuanian()
        case "en":
            from reader.words.english import English

            return Remembering(English()) if unmarked else English()
        case _:
            return Uninflected()
