from pathlib import Path

import pytest

from reader.paper.pages import PdfPages


@pytest.fixture(scope="module")
def data(whole: Path) -> bytes:
    return whole.read_bytes()


def test_pages_are_a4(data: bytes) -> None:
    with PdfPages(data) as pages:
        assert len(pages) == 10
        for index in range(len(pages)):
            assert pages.size(index) == pytest.approx((595.28, 841.89), abs=0.01)


def test_a_page_is_drawn_at_the_scale_asked_for(data: bytes) -> None:
    with PdfPages(data) as pages:
        image = pages.render(3, 0.5)
    assert image.width == pytest.approx(298, abs=1)
    assert image.height == pytest.approx(421, abs=1)
    assert len(image.data) == image.stride * image.height


def test_pixels_are_blue_green_red_and_one_unused(data: bytes) -> None:
    with PdfPages(data) as pages:
        width, height, pixels, stride = pages.render(4, 1)
    assert stride >= 4 * width
    assert pixels[:3] == b"\xff\xff\xff"
    reds = [
        pixels[row * stride + 4 * column : row * stride + 4 * column + 3]
        for row in range(height)
        for column in range(width)
    ]
    assert b"\x2b\x1f\x7a" in reds, "the numeral of the part is not in the accent, #7a1f2b"


@pytest.mark.parametrize(("scale", "rows"), [(0.5, 100), (0.37, 17), (1.0, 842), (0.5, 5000), (2.083, 333)])
def test_bands_are_the_page_cut_across(data: bytes, scale: float, rows: int) -> None:
    with PdfPages(data) as pages:
        page = pages.render(3, scale)
        bands = list(pages.render_bands(3, scale, rows))
    assert [band.height for band in bands[:-1]] == [rows] * (len(bands) - 1)
    assert {(band.width, band.stride) for band in bands} == {(page.width, page.stride)}
    assert b"".join(band.data for band in bands) == page.data


def test_a_page_that_is_not_there(data: bytes) -> None:
    with PdfPages(data) as pages, pytest.raises(IndexError):
        pages.size(10)
