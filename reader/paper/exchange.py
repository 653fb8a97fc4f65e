"""The names by which the program and the process that typesets for it find each other's files."""

MAIN = "main.typ"
"""The template's entry, in the folder that is typeset."""

TEXT = "manuscript.json"
"""What the template prints."""

PAPER = "paper.pdf"
"""What comes of it."""

FAILURE = "failure.json"
"""Why nothing can come of it: ``key`` and ``values`` of a PaperError."""

COMPLAINTS = "complaints.txt"
"""What a process that came upon a defect wrote on its standard error stream."""

WORKER_COMMAND = "--typeset"
"""The first argument by which the packaged program knows that it is to typeset the folder named after it."""
