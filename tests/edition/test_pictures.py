"""What a picture file is, found without a picture library."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.edition.pictures import MediaType, Picture, PictureError, examine_picture
from tests.compile.sources import SVG, jpeg, png


def svg(inside: str = "", attributes: str = 'width="4" height="3"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


def refusal(data: bytes, media_type: MediaType = "image/svg+xml") -> str:
    with pytest.raises(PictureError) as caught:
        examine_picture(data, media_type)
    return caught.value.key


def test_each_kind_tells_its_size() -> None:
    assert examine_picture(png(7, 5), "image/png") == Picture("image/png", (7, 5))
    assert examine_picture(jpeg(7, 5), "image/jpeg") == Picture("image/jpeg", (7, 5))
    assert examine_picture(SVG.encode(), "image/svg+xml") == Picture("image/svg+xml", (40, 30))


def test_a_jpeg_may_be_progressive_and_have_fill_bytes() -> None:
    data = jpeg(7, 5).replace(b"\xff\xc0", b"\xff\xff\xc2")
    assert examine_picture(data, "image/jpeg").size == (7, 5)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="4" height="3"', (4, 3)),
        ('width="4.6px" height="3px"', (5, 3)),
        ('viewBox="0 0 400 300"', (400, 300)),
        ('width="100%" height="100%" viewBox="0,0,40.4,30"', (40, 30)),
    ],
)
def test_an_svg_tells_its_size_by_its_sides_or_its_view_box(attributes: str, size: tuple[int, int]) -> None:
    assert examine_picture(svg(attributes=attributes), "image/svg+xml").size == size


@pytest.mark.parametrize(
    "attributes",
    ["", 'width="4"', 'width="0" height="3"', 'width="50000" height="3"', 'viewBox="0 0 nan 3"', 'viewBox="a"'],
)
def test_an_svg_without_a_size(attributes: str) -> None:
    assert refusal(svg(attributes=attributes)) == "picture_no_size"


@pytest.mark.parametrize("cut", [0, 4, 8, 20, 40, -1])
def test_a_png_that_is_not_whole(cut: int) -> None:
    assert refusal(png()[:cut], "image/png") == "picture_broken"


def test_a_png_with_a_wrong_byte() -> None:
    data = bytearray(png())
    data[20] ^= 1
    assert refusal(bytes(data), "image/png") == "picture_broken"


def test_a_png_without_an_end_or_with_more_after_it() -> None:
    assert refusal(png()[:-12], "image/png") == "picture_broken"
    assert refusal(png() + b"more", "image/png") == "picture_broken"


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", jpeg()[:-1], jpeg().replace(b"\xff\xc0", b"\xff\xfe"), png()])
def test_a_jpeg_that_is_not_whole(data: bytes) -> None:
    assert refusal(data, "image/jpeg") == "picture_broken"


def test_shapes_text_and_gradients_are_fine() -> None:
    inside = (
        "<title>T</title><desc>D</desc>"
        "<defs><linearGradient id='g'><stop offset='0' stop-color='#fff'/></linearGradient></defs>"
        "<g transform='scale(2)'><path d='M0 0L1 1' fill='url(#g)'/><text x='1'>a<tspan>b</tspan></text></g>"
    )
    assert examine_picture(svg(inside), "image/svg+xml").size == (4, 3)


@pytest.mark.parametrize(
    ("inside", "key"),
    [
        ("<script>1</script>", "svg_element"),
        ("<style>@import 'a'</style>", "svg_element"),
        ("<foreignObject/>", "svg_element"),
        ("<animate/>", "svg_element"),
        ("<clipPath/>", "svg_element"),
        ("<filter/>", "svg_element"),
        ("<use href='#a'/>", "svg_element"),
        ("<a href='https://example.org'/>", "svg_element"),
        ("<x:rect xmlns:x='urn:x'/>", "svg_element"),
        ("<?xml-stylesheet href='a.css'?>", "svg_element"),
        ("<rect onload='f()'/>", "svg_attribute"),
        ("<rect style='fill:url(https://example.org)'/>", "svg_attribute"),
        ("<rect filter='url(#f)'/>", "svg_attribute"),
        ("<image href='https://example.org/a.png'/>", "svg_element"),
        ("<image href='a.png'/>", "svg_element"),
        ("<image href='data:image/svg+xml;base64,AAAA'/>", "svg_element"),
        ("<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='file:///etc/passwd'/>", "svg_element"),
        ("<linearGradient href='https://example.org/a#b'/>", "svg_reference"),
        ("<rect fill='url(https://example.org/a#b)'/>", "svg_reference"),
        ("<rect fill='URL( \"//example.org\")'/>", "svg_reference"),
        ("<g>" * 100 + "</g>" * 100, "picture_too_large"),
        ("<g/>" * 100_001, "picture_too_large"),
        ("<g>", "svg_broken"),
    ],
)
def test_an_svg_that_reaches_beyond_shapes_and_text(inside: str, key: str) -> None:
    assert refusal(svg(inside)) == key


def test_entities_that_grow_without_end_are_never_read() -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    data = b'<!DOCTYPE svg [<!ENTITY a0 "ha">' + entities.encode() + b"]>" + svg("<text>&a11;</text>")
    assert refusal(data) == "svg_document_type"


@pytest.mark.parametrize("encoding", ["utf-7", "no-such-encoding", "shift_jis"])
def test_an_svg_in_an_encoding_that_is_not_read(encoding: str) -> None:
    assert refusal(f'<?xml version="1.0" encoding="{encoding}"?>'.encode() + svg()) == "svg_broken"


def test_a_problem_is_told_with_its_line() -> None:
    with pytest.raises(PictureError) as caught:
        examine_picture(svg("\n\n<script/>"), "image/svg+xml")
    assert (caught.value.line, caught.value.what) == (3, "script")


def test_a_file_that_is_too_large() -> None:
    assert refusal(bytes(20_000_001), "image/png") == "picture_too_large"


@given(st.binary(max_size=300), st.sampled_from(["image/svg+xml", "image/png", "image/jpeg"]))
@example(b"\xff\xd8" + b"\xff" * 50 + b"\xff\xd9", "image/jpeg")
@example(b"\xff\xd8\xff\xe0\x00\x00\xff\xd9\xff\xd9", "image/jpeg")
def test_any_bytes_are_a_picture_or_refused(data: bytes, media_type: MediaType) -> None:
    for start in (b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"<svg xmlns='http://www.w3.org/2000/svg'>"):
        with pytest.raises(PictureError):
            examine_picture(start + data, media_type)
