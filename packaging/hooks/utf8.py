"""At the start of the built program: speak UTF-8 where the system names no locale, as Python itself does (PEP 538)."""

import os

if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"
