"""The filters of a search, each of which is set and removed by itself."""

from typing import Literal, get_args

from msgspec.structs import replace

from reader.model.searching import Scope, SearchOptions

Filter = Literal["part", "chapter", "titles", "figures", "bookmarks", "exact", "both"]
"""This part, this chapter, titles, figures, bookmarked blocks; words as typed; both languages."""

FILTERS: tuple[Filter, ...] = get_args(Filter)


def filters_of(options: SearchOptions) -> tuple[Filter, ...]:
    """List the filters that are set, in the order of ``FILTERS``."""
    scope = options.scope
    is_set: dict[Filter, bool] = {
        "part": bool(scope.part),
        "chapter": bool(scope.chapter),
        "titles": scope.kind == "titles",
        "figures": scope.kind == "figures",
        "bookmarks": scope.locations is not None,
        "exact": options.exact,
        "both": options.both,
    }
    return tuple(one for one in FILTERS if is_set[one])


def add_filter(options: SearchOptions, wanted: Filter, here: Scope) -> SearchOptions:
    """Set a filter; ``here`` holds the part and chapter that one reads and what is bookmarked.

    A part and a chapter take the place of each other, and so do titles and figures.
    """
    scope = options.scope
    match wanted:
        case "part":
            return replace(options, scope=replace(scope, part=here.part, chapter=""))
        case "chapter":
            return replace(options, scope=replace(scope, part="", chapter=here.chapter))
        case "titles" | "figures":
            return replace(options, scope=replace(scope, kind=wanted))
        case "bookmarks":
            return replace(options, scope=replace(scope, locations=here.locations))
        case "exact" | "both":
            return replace(options, **{wanted: True})


def remove_filter(options: SearchOptions, unwanted: Filter) -> SearchOptions:
    """Take a filter away; one that is not set leaves all as it is."""
    if unwanted not in filters_of(options):
        return options
    scope = options.scope
    match unwanted:
        case "part" | "chapter":
            return replace(options, scope=replace(scope, **{unwanted: ""}))
        case "titles" | "figures":
            return replace(options, scope=replace(scope, kind="all"))
        case "bookmarks":
            return replace(options, scope=replace(scope, locations=None))
        case "exact" | "both":
            return replace(options, **{unwanted: False})
