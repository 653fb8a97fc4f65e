"""``figures/figures.toml`` and the pictures that it names."""

from msgspec import Struct

from reader.compile.draft import is_reserved
from reader.compile.fields import Fields
from reader.compile.sources import Sources
from reader.compile.toml import read_toml
from reader.edition.pictures import MEDIA_TYPES, Picture, PictureError, examine_picture
from reader.model.location import is_name
from reader.model.report import Language, Translated

FOLDER = "figures"
NAME = f"{FOLDER}/figures.toml"
DESCRIPTIONS = ("alt", "caption", "credit", "licence", "source")
"""What is said of a figure in every language."""


class FigurePlan(Struct, frozen=True):
    """Hold what is known of a figure before it is placed: ``files`` per language, ``line`` where it is described."""

    id: str
    line: int
    files: dict[Language, str]
    pictures: dict[Language, Picture]
    texts: dict[str, Translated]
    date: str


class Gallery:
    """Hold the figures of the folder and the bytes of their pictures, each file read once."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._pictures: dict[str, Picture | None] = {}
        self.data: dict[str, bytes] = {}
        self.plans: dict[str, FigurePlan] = {}

    def read(self, languages: tuple[Language, ...]) -> None:
        """Read the figures in the order of the file; problems are noted. A folder without the file has none."""
        document = read_toml(self._sources, NAME) if self._sources.exists(NAME) else None
        if document is None:
            return
        for name, table in document.table.items():
            fields = Fields(document, self._sources.problems, (name,), table)
            if not is_name(name) or is_reserved(name):
                fields.error("name_reserved" if is_reserved(name) else "bad_name", name=name)
            self.plans[name] = self._plan(name, fields, languages)
            fields.finish()

    def _plan(self, name: str, fields: Fields, languages: tuple[Language, ...]) -> FigurePlan:
        files = {
            language: f"{FOLDER}/{file}"
            for language, file in fields.translated("file", languages, shared=True).items()
            if file
        }
        pictures = {language: self._picture(file, fields) for language, file in files.items()}
        known = {language: picture for language, picture in pictures.items() if picture is not None}
        if len({picture.media_type for picture in known.values()}) > 1:
            fields.error("picture_kinds_differ", "file", figure=name)
        return FigurePlan(
            id=name,
            line=fields.line(),
            files=files,
            pictures=known,
            texts={key: fields.translated(key, languages) for key in DESCRIPTIONS},
            date=fields.text("date"),
        )

    def _picture(self, file: str, fields: Fields) -> Picture | None:
        if file not in self._pictures:
            self._pictures[file] = self._examine(file, fields)
        return self._pictures[file]

    def _examine(self, file: str, fields: Fields) -> Picture | None:
        media_type = MEDIA_TYPES.get(file[file.rfind(".") :].lower())
        if media_type is None:
            fields.error("picture_kind", "file", file=file, kinds=", ".join(MEDIA_TYPES))
            return None
        if not self._sources.exists(file):
            fields.error("picture_missing", "file", file=file)
            return None
        data = self._sources.read_picture(file)
        if data is None:
            return None
        try:
            picture = examine_picture(data, media_type)
        except PictureError as error:
            self._sources.problems.error(file, error.line, error.key, what=error.what)
            return None
        self.data[file] = data
        return picture
