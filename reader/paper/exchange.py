"""What the program and the process that typesets for it say to each other, each a line that is a JSON object.

The program writes TYPESET with the path of a folder, and STOP with it where the answer is not wanted any more. The
process answers each folder once: with the ``size`` of the PDF, whose bytes follow; with ``key`` and ``values`` of the
PaperError that says why there is none; or that it ``is_stopped``. Where the answer ``is_last`` it ends then.
"""

MAIN = "main.typ"
"""The template's entry, in the folder that is typeset."""

TEXT = "manuscript.json"
"""What the template prints."""

TYPESET, STOP = "typeset", "stop"

WORKER_COMMAND = "--typeset"
"""The first argument by which the packaged program knows that it is to typeset folders inside the one named next."""

PICTURES_COMMAND = "--print-pictures"
"""The same for printing pages as pictures, with the folder named next as its room."""
