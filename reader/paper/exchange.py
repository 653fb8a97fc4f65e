"""What the program and the process that typesets for it say to each other.

The program writes the path of a folder, as JSON on a line. The process answers with a line that is a JSON object:
``size`` of the PDF, whose bytes follow, or ``key`` and ``values`` of the PaperError that says why there is none.
"""

MAIN = "main.typ"
"""The template's entry, in the folder that is typeset."""

TEXT = "manuscript.json"
"""What the template prints."""

WORKER_COMMAND = "--typeset"
"""The first argument by which the packaged program knows that it is to typeset folders inside the one named next."""

PICTURES_COMMAND = "--print-pictures"
"""The same for printing pages as pictures, with the folder named next as its room."""
