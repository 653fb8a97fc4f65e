"""The commands of a publisher: check and compile."""

import argparse

from reader.cli.output import say
from reader.cli.usage import CANNOT, DONE
from reader.compile.content import check_content, compile_content
from reader.compile.problems import describe
from reader.texts.catalogue import Texts


def run(arguments: argparse.Namespace, texts: Texts) -> int:
    """Run one of the commands; raises ReaderError."""
    return _check(arguments, texts) if arguments.command == "check" else _compile(arguments, texts)


def _check(arguments: argparse.Namespace, texts: Texts) -> int:
    problems = check_content(arguments.folder)
    for problem in problems:
        say(describe(problem, texts))
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    say(f"{texts('cli.errors', n=errors)}, {texts('cli.warnings', n=warnings)}")
    return CANNOT if errors else DONE


def _compile(arguments: argparse.Namespace, texts: Texts) -> int:
    compile_content(arguments.folder, arguments.out)
    say(texts("cli.compiled", path=arguments.out))
    return DONE
