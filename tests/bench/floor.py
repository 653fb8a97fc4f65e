"""The floor: the least that a window with text costs in this binding. An empty QTextBrowser, as large as ours."""

import sys

from PySide6.QtWidgets import QApplication, QTextBrowser

application = QApplication(sys.argv[:1])
application.setStyle("Fusion")
browser = QTextBrowser()
browser.resize(1200, 800)
browser.show()
sys.exit(application.exec())
