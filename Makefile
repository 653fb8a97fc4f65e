# Every command sets up what it needs first; `make` alone lists them.
python := .venv/bin/python
set_up := packaging/set_up.sh

.PHONY: help run test package bench screenshots lock clean
.DEFAULT_GOAL := help

help:  ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run:  ## open the reader
	@$(set_up) run
	@$(python) main.py

test:  ## check form, types and floors, then run every test, the quickest to fail first
	@$(set_up) dev
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/pytest --ignore=tests/content --ignore=tests/end_to_end
	.venv/bin/pytest tests/content
	.venv/bin/pytest tests/end_to_end

package:  ## build the program that needs no Python, and try it (dist/report-reader/)
	@$(set_up) package
	$(python) packaging/build.py

bench:  ## measure speed and memory against an empty Qt window, and PDF beside other ways to it
	@$(set_up) bench
	$(python) -m tests.bench.bench

screenshots:  ## draw the pictures in the README again
	@$(set_up) run
	$(python) packaging/screenshots.py

lock:  ## choose the newest allowed versions of the dependencies again
	packaging/lock.sh

clean:  ## remove everything that was made here, the environment included
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +
