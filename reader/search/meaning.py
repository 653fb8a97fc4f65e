"""What a typed word stands for in an edition."""

from typing import NamedTuple


class Meaning(NamedTuple):
    """Hold what a typed word stands for: lexemes by number, and forms.

    ``exact`` are the forms spelled as it was typed, ``shared`` those that may be forms of the lexemes but count as
    forms of others, ``starts`` the beginnings of forms where the word may go on, ``forms`` all forms that are meant
    save those. ``words`` are the ids of all words that are meant, ``typed_words`` of those spelled or begun as typed,
    ``literal_words`` of those among them that are so letter by letter, if there are any, else of them all. ``also`` are
    other spellings of a name, as they are written, that the edition has. ``times`` is how often the lexemes occur.
    """

    lexemes: tuple[int, ...] = ()
    exact: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    forms: frozenset[str] = frozenset()
    words: frozenset[int] = frozenset()
    typed_words: frozenset[int] = frozenset()
    literal_words: frozenset[int] = frozenset()
    also: tuple[str, ...] = ()
    times: int = 0
