"""The printers of a real print service, and what comes out of them."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.model.errors import PaperError
from reader.model.paper import Duplex
from reader.paper.cups import PrintService
from reader.paper.ipp import Entry, Operation, Tag
from reader.paper.sent_job import JobState, SentJob
from reader.paper.spool import Printer, Spooler
from reader.paper.wishes import PrintWishes
from tests.paper.numbered import A4, LETTER, numbered_pdf, sides_of, sizes_of, words_of
from tests.paper.print_daemon import PATIENCE_SECONDS, PrintDaemon, received_on, wait_until

WISHES = [
    (PrintWishes(""), [(0,), (1,), (2,), (3,), (4,)]),
    (PrintWishes("", (0, 1, 3)), [(0,), (1,), (3,)]),
    (PrintWishes("", (4, 2)), [(4,), (2,)]),
    (PrintWishes("", booklet=True), [(None, 0), (1, None), (None, 2), (3, 4)]),
]
IS_ROOT = os.geteuid() == 0


def printed(daemon: PrintDaemon, data: bytes, wishes: PrintWishes, title: str = "A report") -> SentJob:
    """Send a PDF, and wait until it is printed."""
    job = Spooler(daemon.socket).send(data, wishes, title)
    job.result(PATIENCE_SECONDS)
    assert job.state is JobState.DONE
    return job


def refusal(daemon: PrintDaemon, printer: str) -> PaperError:
    """Give the error with which a printer answers to some thousand bytes."""
    job = Spooler(daemon.socket).send(numbered_pdf(40), PrintWishes(printer), "A report")
    with pytest.raises(PaperError) as caught:
        job.result(PATIENCE_SECONDS)
    assert job.state is JobState.FAILED
    return caught.value


@pytest.fixture(scope="module")
def office(daemon: PrintDaemon) -> Path:
    """Give the paper of a printer that takes PDF."""
    return daemon.add_pdf_printer("Office", "-D", "Spausdintuvas", "-L", "Antras aukštas")


def named(daemon: PrintDaemon, name: str) -> Printer:
    return next(printer for printer in Spooler(daemon.socket).printers() if printer.name == name)


# The printers there are


@pytest.mark.usefixtures("office")
def test_what_is_known_of_a_printer(daemon: PrintDaemon) -> None:
    assert named(daemon, "Office") == Printer(
        "Office", "Spausdintuvas", "Antras aukštas", is_default=False, takes_pdf=True, duplex=True, state="ready"
    )


def test_a_printer_without_a_description_goes_by_its_name(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Plain")
    printer = named(daemon, "Plain")
    assert (printer.description, printer.duplex) == ("Plain", False)


def test_the_default_printer() -> None:
    with PrintDaemon() as own:
        for name in ("b", "A", "c"):
            own.add_raw_printer(name)
        assert [printer.name for printer in Spooler(own.socket).printers() if printer.is_default] == []
        own.manage("lpadmin", "-d", "A")
        assert [(printer.name, printer.is_default) for printer in Spooler(own.socket).printers()] == [
            ("A", True),
            ("b", False),
            ("c", False),
        ]


def test_a_printer_that_takes_no_pdf(daemon: PrintDaemon) -> None:
    daemon.add_pdf_printer("Labels", source="application/x-labels")
    assert not named(daemon, "Labels").takes_pdf


def test_what_a_printer_does(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Moody")
    daemon.manage("cupsdisable", "Moody")
    assert named(daemon, "Moody").state == "stopped"
    daemon.manage("cupsreject", "Moody")
    assert named(daemon, "Moody").state == "rejecting"
    daemon.manage("cupsaccept", "Moody")
    daemon.manage("cupsenable", "Moody")
    assert named(daemon, "Moody").state == "ready"


def test_without_a_service_there_is_no_printer(tmp_path: Path) -> None:
    assert Spooler(tmp_path / "socket").printers() == ()


# What they get


def test_a_pdf_that_needs_no_change_arrives_byte_by_byte(daemon: PrintDaemon, whole: Path) -> None:
    daemon.add_raw_printer("Raw")
    data = whole.read_bytes()
    job = printed(daemon, data, PrintWishes("Raw", copies=2, duplex="long"))
    assert daemon.spooled(job.number or 0) == data
    assert job.progress == (len(data), len(data))


@pytest.mark.parametrize(("wishes", "sides"), WISHES)
def test_the_sides_that_a_pdf_printer_gets(
    wishes: PrintWishes, sides: list[tuple[int | None, ...]], daemon: PrintDaemon, office: Path
) -> None:
    printed(daemon, numbered_pdf(5), replace(wishes, printer="Office"))
    pdf = received_on(office).pdf
    assert sides_of(pdf, wishes.booklet) == sides
    assert sizes_of(pdf) == {(595, 842)}
    pages = [page for side in sides for page in side if page is not None]
    assert [words for side in words_of(pdf) for words in side if words] == [f"page {page}" for page in pages]


@pytest.mark.parametrize(
    ("duplex", "booklet", "head"),
    [
        ("off", False, ["DUPLEX=OFF"]),
        ("long", False, ["DUPLEX=ON", "BINDING=LONGEDGE"]),
        ("short", False, ["DUPLEX=ON", "BINDING=SHORTEDGE"]),
        ("long", True, ["DUPLEX=ON", "BINDING=SHORTEDGE"]),
    ],
)
def test_the_sides_on_which_a_printer_prints(
    duplex: Duplex, booklet: bool, head: list[str], daemon: PrintDaemon, office: Path
) -> None:
    printed(daemon, numbered_pdf(4), PrintWishes("Office", duplex=duplex, booklet=booklet))
    assert received_on(office).settings == head


@pytest.mark.parametrize(("collate", "head"), [(True, "QTY=3"), (False, "COPIES=3")])
def test_a_printer_that_makes_copies_is_asked_for_them(
    collate: bool, head: str, daemon: PrintDaemon, office: Path
) -> None:
    printed(daemon, numbered_pdf(2), PrintWishes("Office", copies=3, collate=collate))
    paper = received_on(office)
    assert paper.settings == ["DUPLEX=OFF", head]
    assert sides_of(paper.pdf) == [(0,), (1,)]


def test_the_sheet_is_that_of_the_document(daemon: PrintDaemon, office: Path) -> None:
    for size, whole_points in ((LETTER, (612, 792)), (A4, (595, 842))):
        printed(daemon, numbered_pdf(1, size), PrintWishes("Office"))
        assert sizes_of(received_on(office).pdf) == {whole_points}


def test_the_title_that_a_queue_shows(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Titles", "-o", "job-hold-until-default=indefinite")
    job = Spooler(daemon.socket).send(numbered_pdf(1), PrintWishes("Titles"), "Ž" * 200)
    wait_until(lambda: job.state is JobState.WAITING, "the job is taken")
    with PrintService(daemon.socket) as service:
        uri = Entry(Tag.OPERATION, Tag.URI, "job-uri", (f"ipp://localhost/jobs/{job.number}",))
        user = Entry(Tag.OPERATION, Tag.NAME, "requesting-user-name", (service.user(),))
        told = service.ask(Operation.GET_JOB_ATTRIBUTES, [uri, user])
    assert [thing["job-name"] for thing in told if "job-name" in thing] == [("Ž" * 127,)]
    job.cancel()


CUPS_PDF_WISHES = [
    *WISHES,
    (PrintWishes("", (0, 1), copies=2), [(0,), (1,), (0,), (1,)]),
]


@pytest.mark.parametrize(("wishes", "sides"), CUPS_PDF_WISHES if IS_ROOT else [])
def test_what_comes_out_of_cups_pdf(
    wishes: PrintWishes, sides: list[tuple[int | None, ...]], daemon: PrintDaemon
) -> None:
    """Print as an office without PDF printers does, through PostScript; only root may run CUPS-PDF."""
    folder = daemon.add_cups_pdf("Virtual")
    job = printed(daemon, numbered_pdf(5), replace(wishes, printer="Virtual"))
    made = next(folder.glob(f"*job_{job.number}.pdf")).read_bytes()
    assert sides_of(made, wishes.booklet) == sides
    assert sizes_of(made) == ({(842, 595)} if wishes.booklet else {(595, 842)})


# What they refuse


def test_a_printer_that_is_not_there(daemon: PrintDaemon) -> None:
    error = refusal(daemon, "Lost")
    assert (error.key, error.values) == ("print_printer_gone", {"name": "Lost"})


def test_a_printer_that_was_removed_meanwhile(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Passing")
    assert named(daemon, "Passing").state == "ready"
    daemon.manage("lpadmin", "-x", "Passing")
    assert refusal(daemon, "Passing").key == "print_printer_gone"


def test_a_printer_that_takes_no_jobs(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Shut")
    daemon.manage("cupsreject", "Shut")
    assert refusal(daemon, "Shut").key == "print_rejected"


def test_a_printer_that_is_for_others(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Closed")
    assert refusal(daemon, "Closed").key == "print_not_allowed"


def test_a_printer_that_wants_to_know_who_prints(daemon: PrintDaemon) -> None:
    daemon.add_raw_printer("Known")
    printed(daemon, numbered_pdf(1), PrintWishes("Known"))


def test_a_printer_that_fails(daemon: PrintDaemon) -> None:
    daemon.add_pdf_printer("Broken", program="/bin/false")
    assert refusal(daemon, "Broken").key == "print_failed"


def test_a_service_without_room() -> None:
    """Meet what the daemon says of a full disk too: that the request is too large."""
    with PrintDaemon("LimitRequestBody 1000") as own:
        own.add_raw_printer("Small")
        assert refusal(own, "Small").key == "print_service_full"


def test_a_service_that_is_stopped() -> None:
    with PrintDaemon() as own:
        own.add_raw_printer("Office")
        own.stop()
        assert refusal(own, "Office").key == "print_service_missing"
        assert Spooler(own.socket).printers() == ()
