"""``terms.toml``: the probability scale, time horizons, abbreviations, names."""

from typing import cast, get_args

from reader.compile.fields import Fields
from reader.compile.sources import Sources
from reader.compile.toml import read_toml
from reader.model.location import is_name
from reader.model.report import Language, Term, TermKind

NAME = "terms.toml"


def read_terms(sources: Sources, languages: tuple[Language, ...]) -> dict[str, Term]:
    """Read all terms in the order of the file; problems are noted. A folder without the file has no terms."""
    document = read_toml(sources, NAME) if sources.exists(NAME) else None
    if document is None:
        return {}
    terms = {}
    for name, table in document.table.items():
        fields = Fields(document, sources.problems, (name,), table)
        if not is_name(name):
            fields.error("bad_name", name=name)
        terms[name] = Term(
            id=name,
            kind=cast("TermKind", fields.choice("kind", get_args(TermKind))),
            label=fields.translated("label", languages),
            definition=fields.translated("definition", languages, optional=True),
            variants=fields.spellings("variants", languages),
            unverified=fields.flag("unverified", default=False),
            as_written=fields.flag("as_written", default=False),
        )
        fields.finish()
    return terms
