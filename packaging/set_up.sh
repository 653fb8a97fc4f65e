#!/usr/bin/env bash
# Set up what a command of the Makefile needs; do nothing where it is there already.
#
#   packaging/set_up.sh run      the environment in .venv and the libraries that Qt's window needs
#   packaging/set_up.sh dev      the same, and the tools that test and measure the program
#   packaging/set_up.sh package  the same, and Python as a library, which the built program carries
#   packaging/set_up.sh bench    as dev, and other ways to a PDF, to measure ours beside them
#
# System packages are installed where apt-get can be used without asking; elsewhere they are named in one line.
set -euo pipefail
cd "$(dirname "$0")/.."

needs=${1:?run, dev, package or bench}
python=.venv/bin/python
qt=(plugins/platforms/libqxcb.so plugins/printsupport/libcupsprintersupport.so lib/libQt6Svg.so.6)
qt_packages=(
    libcups2 libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-xcb1 libxcb-cursor0
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0
    libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0
)
# A screen without a monitor, a window manager, key presses, the reader of libraries that PyInstaller calls, spelling;
# a print service for tests alone, what sets it up, what it turns PDF into, and a printer that makes PDF.
tools=(
    Xvfb herbstluftwm xdotool objdump hunspell
    cupsd lpadmin /usr/lib/cups/filter/pdftopdf /usr/lib/cups/filter/pstops /usr/lib/cups/backend/cups-pdf
)
tool_packages=(
    xvfb herbstluftwm xdotool binutils hunspell hunspell-lt hunspell-en-gb
    cups cups-client cups-filters printer-driver-cups-pdf
)
# WeasyPrint sets text with Pango; LibreOffice is large, and only the bench wants it.
rival_packages=(libreoffice-writer-nogui libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)
# Debian keeps what manages a system from people's own paths.
PATH=$PATH:/usr/sbin

fail() {
    echo "set-up: $*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo --non-interactive "$@"; fi
}

install_packages() {
    command -v apt-get >/dev/null || return 1
    as_root true 2>/dev/null || return 1
    echo "set-up: installing $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends "$@" >/dev/null
}

is_suitable() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local name
    for name in python3.13 python3.12 python3.11 python3 python3.14; do
        if is_suitable "$name"; then
            echo "$name"
            return
        fi
    done
    return 1
}

make_environment() {
    local found
    if is_suitable "$python"; then return; fi
    if ! found=$(find_python); then
        install_packages python3 python3-venv || true
        found=$(find_python) || fail "Python 3.11 or newer with its venv module is needed; install it and try again."
    fi
    echo "set-up: making .venv with $found"
    "$found" -m venv --clear .venv
}

# The lock that was installed last is kept in the environment: the work is done again when it has changed.
install_lock() {
    local lock=packaging/$1.lock
    if cmp -s "$lock" ".venv/$1.lock"; then return; fi
    echo "set-up: installing what $lock names"
    "$python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --requirement "$lock"
    cp "$lock" ".venv/$1.lock"
}

missing_libraries() {
    local folder
    folder=$("$python" -c 'import importlib.util as util; print(util.find_spec("PySide6").submodule_search_locations[0])')
    ldd "${qt[@]/#/$folder/Qt/}" 2>/dev/null | awk '/not found/ {print $1}' | sort --unique | paste --serial --delimiters=' '
}

install_libraries() {
    local missing
    [ "$(uname)" = Linux ] || return 0
    missing=$(missing_libraries)
    [ -n "$missing" ] || return 0
    install_packages "${qt_packages[@]}" || true
    missing=$(missing_libraries)
    [ -z "$missing" ] || fail "Qt lacks these system libraries: $missing; install them (on Debian: ${qt_packages[*]})."
}

missing_tools() {
    local tool
    for tool in "${tools[@]}"; do command -v "$tool" >/dev/null || [ -e "$tool" ] || echo "$tool"; done | paste --serial --delimiters=' '
}

# Debian starts the print service that it installs, but the tests start one of their own.
rest_print_service() {
    if [ -d /run/systemd/system ]; then
        as_root systemctl disable --quiet --now cups.service cups.socket cups.path
    else
        as_root service cups stop >/dev/null 2>&1
    fi
}

install_tools() {
    local missing
    missing=$(missing_tools)
    [ -n "$missing" ] || return 0
    install_packages "${tool_packages[@]}" || true
    case " $missing " in *" cupsd "*) rest_print_service || true ;; esac
    missing=$(missing_tools)
    [ -z "$missing" ] || fail "these programs are missing: $missing; install them (on Debian: ${tool_packages[*]})."
}

has_library() {
    "$python" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1.so.1.0" 2>/dev/null
}

install_python_library() {
    local library
    library=$("$python" -c 'import sys; print("libpython{}.{}".format(*sys.version_info))')
    if has_library "$library"; then return; fi
    install_packages "$library" || true
    has_library "$library" || fail "the shared library $library is missing; install it or a Python that has it."
}

# What is missing is told by the bench, which measures the rest.
install_rivals() {
    install_lock bench
    if command -v soffice >/dev/null && "$python" -c 'import weasyprint' 2>/dev/null; then return; fi
    install_packages "${rival_packages[@]}" || echo "set-up: these could not be had: ${rival_packages[*]}"
}

make_environment
if [ "$needs" = run ]; then
    install_lock run
    install_libraries
    exit
fi
install_lock dev
install_libraries
install_tools
if [ "$needs" = package ]; then install_python_library; fi
if [ "$needs" = bench ]; then install_rivals; fi
