"""A print service of the tests' own: a CUPS daemon with its own settings, socket, spool and logs in one folder.

It listens on a Unix socket alone and nothing of the system is touched. Two kinds of printers can be set up: a PDF
printer as an office has one, which takes PDF and is told of sides and copies by a header in its job language, and
CUPS-PDF, which makes a PDF of the PostScript that it gets.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import NamedTuple, Self

PATIENCE_SECONDS = 30
_CUPS_PDF = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")

_SETTINGS = """
Listen {folder}/socket
Browsing No
WebInterface No
DefaultAuthType Basic
LogLevel info
{own}
<Location />
  Allow all
</Location>
<Location /printers/Closed>
  AuthType Basic
  Require user nobody
</Location>
<Location /printers/Known>
  AuthType Default
  Require valid-user
</Location>
<Policy default>
  <Limit All>
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/settings
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool/temporary
ErrorLog {folder}/log/error
AccessLog {folder}/log/access
PageLog {folder}/log/page
Printcap
FileDevice Yes
Sandboxing relaxed
"""
# As Adobe's "PostScript Printer Description File Format Specification", version 4.3, wants it.
_PDF_PRINTER = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PDF.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*PSVersion: "(3010) 0"
*ModelName: "Test PDF"
*ShortNickName: "Test PDF"
*NickName: "Test PDF"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsFilter2: "{source} application/pdf 0 {filter}"
*JCLBegin: "<1B>%-12345X@PJL JOB<0A>"
*JCLToPDFInterpreter: "@PJL ENTER LANGUAGE = PDF<0A>"
*JCLEnd: "<1B>%-12345X@PJL EOJ<0A>"
*OpenUI *Duplex/Sides: PickOne
*OrderDependency: 10 JCLSetup *Duplex
*DefaultDuplex: None
*Duplex None/One: "@PJL SET DUPLEX=OFF<0A>"
*Duplex DuplexNoTumble/Long: "@PJL SET DUPLEX=ON<0A>@PJL SET BINDING=LONGEDGE<0A>"
*Duplex DuplexTumble/Short: "@PJL SET DUPLEX=ON<0A>@PJL SET BINDING=SHORTEDGE<0A>"
*CloseUI: *Duplex
*OpenUI *PageSize/Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize Letter/Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion Letter/Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea Letter/Letter: "12 12 600 780"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/Letter: "612 792"
"""
# CUPS-PDF reads its own settings from /etc alone, but takes these from the printer's description. A value there holds
# no slash, so the folder is named from the one that the daemon runs in.
_OWN_FOLDER = """
*OpenUI *{name}/{name}: PickOne
*Default{name}: {value}
*{name} {value}/{value}: ""
*CloseUI: *{name}
"""


def wait_until(happened: Callable[[], bool], what: str | Callable[[], str]) -> None:
    """Wait until something has happened, in looks of a few hundredths of a second; fails when patience is at an end."""
    pause = Event()
    for _ in range(PATIENCE_SECONDS * 25):
        if happened():
            return
        pause.wait(0.04)
    raise AssertionError(f"waited in vain: {what if isinstance(what, str) else what()}")


class Received(NamedTuple):
    """Hold what a PDF printer got: the settings that its job language made of the wishes, and the PDF."""

    settings: list[str]
    pdf: bytes


def received_on(paper: Path) -> Received:
    """Read what was printed on a PDF printer last."""
    head, mark, rest = paper.read_bytes().partition(b"%PDF-")
    lines = [line.removeprefix("@PJL SET ") for line in head.decode("latin-1").splitlines()]
    settings = [line for line in lines if line.partition("=")[0] in ("DUPLEX", "BINDING", "QTY", "COPIES")]
    return Received(settings, mark + rest[: rest.rindex(b"%%EOF") + 5])


class PrintDaemon:
    """Run within a context; ``own`` are more settings. Leaving the context stops the daemon and removes its folder.

    Started by root, as in most containers, its filters run as ``lp``; by anyone else, as that person.
    """

    def __init__(self, own: str = "") -> None:
        # A socket's path has a hundred characters at most, which pytest's folders would use up.
        self.folder = Path(tempfile.mkdtemp(prefix="print-"))
        self.socket = self.folder / "socket"
        self._own = own
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.folder.chmod(0o755)
        for name in ("settings", "spool", "spool/temporary", "cache", "state", "log", "paper"):
            (self.folder / name).mkdir()
        (self.folder / "paper").chmod(0o777)
        (self.folder / "daemon.conf").write_text(_SETTINGS.format(folder=self.folder, own=self._own), "utf-8")
        (self.folder / "files.conf").write_text(_FILES.format(folder=self.folder), "utf-8")
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def start(self) -> None:
        """Start the daemon, and wait until it answers."""
        files = ["-c", str(self.folder / "daemon.conf"), "-s", str(self.folder / "files.conf")]
        with (self.folder / "log" / "said").open("ab") as said:
            self._process = subprocess.Popen(
                ["/usr/sbin/cupsd", "-f", *files], cwd=self.folder, stdout=said, stderr=said
            )
        wait_until(lambda: self._run("lpstat", "-r") == "scheduler is running\n", self._complaints)

    def stop(self) -> None:
        """Stop the daemon, if it runs."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(PATIENCE_SECONDS)
            self._process = None

    def add_pdf_printer(
        self, name: str, *options: str, source: str = "application/vnd.cups-pdf", program: str = "-"
    ) -> Path:
        """Set up a printer that takes PDF, and give what is its paper: the last job as received.

        ``source`` and ``program`` are another format that it takes, and what turns that into PDF.
        """
        description = _PDF_PRINTER.replace("{source}", source).replace("{filter}", program)
        return self._add_file_printer(name, description, options)

    def add_raw_printer(self, name: str, *options: str) -> None:
        """Set up a printer of which nothing is known."""
        self._add(name, "file:///dev/null", "", ("-m", "raw", *options))

    def add_cups_pdf(self, name: str, *options: str) -> Path:
        """Set up CUPS-PDF, which runs as root alone, and give the folder that its papers are put into."""
        folders = {"Out": "paper", "Spool": "paper", "Log": "log"}
        own = "".join(_OWN_FOLDER.format(name=key, value=value) for key, value in folders.items())
        self._add(name, "cups-pdf:/", _CUPS_PDF.read_text("utf-8") + own, options)
        return self.folder / "paper"

    def _add_file_printer(self, name: str, description: str, options: tuple[str, ...]) -> Path:
        paper = self.folder / "paper" / name
        paper.write_bytes(b"")
        paper.chmod(0o666)
        self._add(name, f"file://{paper}", description, options)
        return paper

    def _add(self, name: str, device: str, description: str, options: tuple[str, ...]) -> None:
        file = self.folder / "settings" / f"{name}.description"
        file.write_text(description, "utf-8")
        model = ("-P", str(file)) if description else ()
        self.manage("lpadmin", "-p", name, "-E", "-v", device, *model, *options)

    def spooled(self, number: int) -> bytes:
        """Give what the daemon keeps of a job."""
        return (self.folder / "spool" / f"d{number:05}-001").read_bytes()

    def manage(self, *command: str) -> str:
        """Run one of CUPS's programs on this daemon, and give what it says, in English."""
        return self._run(*command, check=True)

    def _run(self, *command: str, check: bool = False) -> str:
        path = f"{os.environ['PATH']}{os.pathsep}/usr/sbin"  # where what manages CUPS is kept from people's own paths
        environment = os.environ | {"CUPS_SERVER": str(self.socket), "LC_ALL": "C", "PATH": path}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert not check or done.returncode == 0, done.stderr
        return done.stdout

    def _complaints(self) -> str:
        return "\n".join(path.read_text("utf-8", "replace") for path in (self.folder / "log").iterdir())
