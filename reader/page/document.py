"""An empty document, set up for reading."""

from PySide6.QtGui import QFont, QTextDocument, QTextOption


def make_document() -> QTextDocument:
    """Make a document without edges that breaks overlong words and spaces letters as the typeface is drawn."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    font = QFont(document.defaultFont())
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    document.setDefaultFont(font)
    return document
