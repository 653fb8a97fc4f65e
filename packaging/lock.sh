#!/usr/bin/env bash
# Resolve the dependencies of pyproject.toml again: run.lock for the program, dev.lock for those who work on it,
# bench.lock for what it is measured against.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/set_up.sh run
uv=build/lock/bin/uv
if [ ! -x "$uv" ]; then
    .venv/bin/python -m venv build/lock
    build/lock/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'
fi

resolve() {
    "$uv" pip compile pyproject.toml --quiet --universal --python-version 3.11 --upgrade \
        --generate-hashes --no-header --no-annotate "$@"
}

resolve --output-file packaging/run.lock
resolve --constraint packaging/run.lock --group test --group lint --group package --output-file packaging/dev.lock
resolve --constraint packaging/dev.lock --group bench --output-file packaging/bench.lock
