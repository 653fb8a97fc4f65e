"""How the person wants pages: what was chosen last, and what is kept under a name."""

from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from reader.desk.characters import one_line
from reader.model.errors import DeskError
from reader.model.paper import Duplex, PaperFormat, TextSize

NAME = "paper.json"
SCHEMA = 1

LONGEST_WATERMARK = 120
"""Characters; a longer text would be no larger than the page's own."""

LONGEST_NAME = 60
MOST_PRESETS = 50


class Manner(Struct, frozen=True):
    """Hold how pages are to be, apart from what is on them.

    An empty ``language`` is the one that is read. ``watermark`` may hold the gap ``{date}``. ``remarks`` are the
    person's bookmarks and notes, ``marks`` those of a search; ``dated`` pages say on which day they were made. Large
    print stands in one column of one language: ValueError.
    """

    language: Annotated[str, Meta(pattern="^([a-z]{2})?$")] = ""
    bilingual: bool = False
    size: TextSize = "normal"
    columns: Literal[1, 2] = 1
    paper: PaperFormat = "a4"
    grey: bool = False
    figures: bool = True
    numbers: bool = True
    remarks: bool = False
    marks: bool = False
    watermark: Annotated[str, Meta(max_length=LONGEST_WATERMARK)] = ""
    dated: bool = False

    def __post_init__(self) -> None:
        if self.size != "normal" and (self.bilingual or self.columns > 1):
            raise ValueError("large print beside large print")


class Preset(Struct, frozen=True):
    """Hold a manner that is kept under a name."""

    name: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    manner: Manner


class PaperHabits(Struct, frozen=True):
    """Hold the manner that was chosen last, how was printed, and the presets in the order of their names.

    ``printer`` is a name that the system gives; ``thumbnails`` tells whether small pages stand beside the pages.
    """

    manner: Manner = Manner()
    printer: Annotated[str, Meta(max_length=200)] = ""
    duplex: Duplex = "off"
    booklet: bool = False
    thumbnails: bool = True
    presets: Annotated[tuple[Preset, ...], Meta(max_length=MOST_PRESETS)] = ()

    def keep(self, name: str, manner: Manner) -> "PaperHabits":
        """Keep a manner under a name, in the place of what had the name.

        Raises DeskError ``preset_unnamed``, ``preset_name_too_long``, ``presets_too_many``.
        """
        kept = Preset(_checked(name), manner)
        presets = (*self.drop(kept.name).presets, kept)
        if len(presets) > MOST_PRESETS:
            raise DeskError("presets_too_many", limit=MOST_PRESETS)
        return replace(self, presets=tuple(sorted(presets, key=lambda one: one.name.casefold())))

    def rename(self, name: str, new: str) -> "PaperHabits":
        """Give a preset another name; one that had that name goes. Raises as ``keep`` does."""
        preset = next((one for one in self.presets if one.name == name), None)
        return self.drop(name).keep(new, preset.manner) if preset is not None else self

    def drop(self, name: str) -> "PaperHabits":
        """Leave out the preset of a name, whether it is written with capitals or not."""
        others = tuple(one for one in self.presets if one.name.casefold() != name.casefold())
        return replace(self, presets=others)


def _checked(name: str) -> str:
    wanted = " ".join(one_line(name).split())
    if not wanted:
        raise DeskError("preset_unnamed")
    if len(wanted) > LONGEST_NAME:
        raise DeskError("preset_name_too_long", limit=LONGEST_NAME)
    return wanted
