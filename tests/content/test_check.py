from pathlib import Path

from reader.compile.content import check_content
from reader.compile.problems import describe
from reader.texts.catalogue import Texts

CONTENT = Path(__file__).resolve().parent.parent.parent / "content"


def test_the_shipped_content_has_no_problem() -> None:
    texts = Texts("en")
    assert [describe(problem, texts) for problem in check_content(CONTENT)] == []
