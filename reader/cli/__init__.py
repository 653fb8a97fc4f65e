"""Floor 5: the command line. Qt is imported only by the commands that draw."""
