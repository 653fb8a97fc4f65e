import subprocess
import sys
from pathlib import Path

import pytest

from reader.words.english import English
from reader.words.inflection import Inflection, Reading, Uninflected
from reader.words.languages import inflection_of
from reader.words.lithuanian import Lithuanian


def test_each_language_has_its_rules() -> None:
    assert isinstance(inflection_of("lt"), Lithuanian)
    assert isinstance(inflection_of("en"), English)


@pytest.mark.parametrize(("language", "rules"), [("lt", Lithuanian(unmarked=True)), ("en", English())])
def test_what_queries_are_read_by_reads_as_the_rules_do_and_remembers(language: str, rules: Inflection) -> None:
    remembering = inflection_of(language, unmarked=True)
    for form in ("karo", "armies"):
        assert remembering.readings(form) is remembering.readings(form)
        assert remembering.readings(form) == rules.readings(form)
        assert remembering.name_readings(form) == rules.name_readings(form)
        assert all(remembering.weight(one) == rules.weight(one) for one in rules.readings(form))


def test_an_unknown_language_does_not_inflect() -> None:
    rules = inflection_of("xx")
    assert isinstance(rules, Uninflected)
    assert rules.readings("karo") == rules.name_readings("wagner") == []
    assert rules.weight(Reading("kar", 0)) == 0


def test_rules_are_loaded_when_first_asked_for() -> None:
    script = "import reader.search.searcher, sys; print('reader.words.lithuanian' in sys.modules)"
    root = Path(__file__).parents[2]
    answer = subprocess.run([sys.executable, "-c", script], cwd=root, check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "False"
