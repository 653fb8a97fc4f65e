"""Scripts: Cyrillic spelled in Latin letters, for those who type a name in the script of another language.

The letters are those of a reader's language, without their marks: near enough to find the word that is meant among
those of an edition (``reader.words.distance``).
"""

import unicodedata

_CYRILLIC = dict(zip("абвгґдеєёжзиіїйклмнопрстуўфцчшыэ", "abvggdeeezziiijklmnoprstuufccsye", strict=True))
_CYRILLIC |= {"х": "ch", "щ": "sc", "ю": "ju", "я": "ja", "ъ": "", "ь": ""}
_ENGLISH = {"ж": "zh", "й": "y", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}


_TABLE, _ENGLISH_TABLE = str.maketrans(_CYRILLIC), str.maketrans(_CYRILLIC | _ENGLISH)


def to_latin(form: str, language: str) -> str:
    """Spell a form in Latin letters as a language does; other letters than Cyrillic ones stay."""
    return form.translate(_ENGLISH_TABLE if language == "en" else _TABLE)


def is_latin(text: str) -> bool:
    """Tell whether all letters of a text are Latin ones."""
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in text if letter.isalpha())
