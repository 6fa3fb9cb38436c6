"""CSV, PDF, feeds and web archives: one article each time, and what is wrong with the others."""

from __future__ import annotations

import gzip
import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.readers import Reading, formats

Read = Callable[..., Reading]
BODY = "Sedikitnya 56 orang tewas akibat gempa, kata kepala desa kepada wartawan pada Senin siang di lokasi."


def has(package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(importlib.util.find_spec(package) is None, reason=f"{package} is an extra")


def test_a_table_of_articles(here: Path, read: Read) -> None:
    (here / "a.csv").write_text(
        f'id,Text,source\n1,"{BODY}\nBaris, kedua.",Media\n2,{BODY.replace(",", "")},\n', encoding="utf-8"
    )
    one, two = read(language="id").articles
    assert (one.id, one.source, two.id, two.source) == ("1", "Media", "2", None)
    assert one.text.endswith("Baris, kedua.")


@pytest.mark.parametrize(
    ("table", "line", "words"),
    [
        ("id,text\n1,a,b\n2,Sebanyak 12 orang\n", 2, "the row has 3 cells, the header 2"),
        ('id,text\n1,"Sebanyak 12\n2,b\n', 3, "a quote is opened and never closed"),
        ("id;text\n1;a\n", 1, "separated by ';'"),
        ("id\ttext\n1\ta\n", 1, "separated by tabs"),
        ("id,isi\n1,a\n", 1, "no 'text' column"),
        ("text,text\na,b\n", 1, "names a column twice"),
        ("", None, "no 'text' column"),
    ],
)
def test_row_082_a_broken_table_is_named_with_its_line(
    here: Path, read: Read, table: str, line: int, words: str
) -> None:
    (here / "a.csv").write_text(table, encoding="utf-8")
    problem = read(language="id").problems[0]
    assert words in problem.message
    assert problem.line in (line, 1)


def test_row_082_what_is_allowed(here: Path, read: Read) -> None:
    (here / "a.csv").write_text(f"sep=;\nid;text\n7;{BODY}\n", encoding="utf-8")
    (here / "b.csv").write_text(f'id,text\n8,"{BODY} {"kata " * 50_000}"\n', encoding="utf-8")
    (here / "c.csv").write_bytes(f"id,text\n9,{BODY.replace(',', '')}\0\n".encode())
    assert [article.id for article in read(language="id").articles] == ["7", "8", "9"]


FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title><language>id</language>
<item><title>Gempa, 56 tewas</title><link>https://kabar.co.id/1</link><guid>https://kabar.co.id/1</guid>
<pubDate>Sen, 21 Nov 2022 20:15:00 +0700</pubDate>
<description>&lt;p&gt;{BODY}&lt;/p&gt;&lt;script&gt;9&lt;/script&gt;</description></item>
<item><title>Lain</title><link>https://kabar.co.id/2</link><pubDate>Sel, 04 Okt 2022 08:00:00 +0700</pubDate></item>
</channel></rss>"""


@has("feedparser")
def test_a_feed(here: Path, read: Read) -> None:
    (here / "a.rss").write_text(FEED, encoding="utf-8")
    one, two = read(language="id").articles
    assert (one.id, one.title, one.source) == ("https://kabar.co.id/1", "Gempa, 56 tewas", "kabar.co.id")
    assert (one.published, one.text, one.flags) == ("2022-11-21T20:15:00+07:00", BODY, ("summary",))
    assert two.published == "2022-10-04T08:00:00+07:00"


@has("feedparser")
@pytest.mark.parametrize(
    ("feed", "words"),
    [
        (f"<!DOCTYPE r [<!ENTITY a 'b'>]>{FEED}", "declares XML entities"),
        ("<?xml version='1.0'?><html><p>12</p></html>", "not an RSS or Atom feed"),
        ("<rss version='2.0'><channel></channel></rss>", "no entries"),
    ],
)
def test_row_076_a_feed_that_is_none(here: Path, read: Read, feed: str, words: str) -> None:
    (here / "a.xml").write_text(feed, encoding="utf-8")
    assert words in read().problems[0].message


def record(url: str, body: bytes, *, chunked: bool = False) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    if chunked:
        parts = [body[at : at + 60] for at in range(0, len(body), 60)]
        payload = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
        block = head + b"Transfer-Encoding: chunked\r\n\r\n" + payload
    else:
        block = head + b"\r\n" + body
    warc = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-11-21T13:15:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return warc.encode() + block + b"\r\n\r\n"


def html(number: int) -> bytes:
    body = f"<h1>Judul {number}</h1>" + f"<p>{BODY} Nomor {number}.</p>" * 3
    return f"<html><body><article>{body}</article></body></html>".encode()


@has("fastwarc")
def test_a_web_archive(here: Path, read: Read) -> None:
    data = record("https://a.kabar.co.id/1", html(1)) + record("https://a.kabar.co.id/2", html(2), chunked=True)
    (here / "a.warc").write_bytes(data)
    one, two = read(language="id").articles
    assert (one.id, one.source, one.title) == ("https://a.kabar.co.id/1", "kabar.co.id", "Judul 1")
    assert "Nomor 2" in two.text


@has("fastwarc")
def test_row_083_a_web_archive_cut_short_or_spoilt(here: Path, read: Read) -> None:
    members = [gzip.compress(record(f"https://kabar.co.id/{n}", html(n))) for n in range(3)]
    (here / "cut.warc.gz").write_bytes(b"".join(members)[:-60])
    (here / "spoilt.warc").write_bytes(
        record("https://kabar.co.id/9", html(9)) + b"garbage\r\n\r\n" * 9 + record("x", html(8))
    )
    reading = read(language="id")
    assert [article.id[-1] for article in reading.articles] == ["0", "1", "9"]
    assert [("cut short" in p.message, "broken after record 1" in p.message) for p in reading.problems] == [
        (True, False),
        (False, True),
    ]


@has("pypdf")
def test_row_084_a_pdf(here: Path, read: Read) -> None:
    import pypdf
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    def save(name: str, words: str, password: str = "") -> None:
        writer = pypdf.PdfWriter()
        page = writer.add_blank_page(600, 800)
        if words:
            font = DictionaryObject(
                {NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
                 NameObject("/BaseFont"): NameObject("/Helvetica")}
            )  # fmt: skip
            fonts = DictionaryObject({NameObject("/F1"): font})
            page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
            stream = DecodedStreamObject()
            stream.set_data(f"BT /F1 12 Tf 50 700 Td ({words}) Tj ET".encode())
            page[NameObject("/Contents")] = writer._add_object(stream)
        if password:
            writer.encrypt(password, algorithm="RC4-128")
        writer.write(here / name)

    save("a.pdf", "Sebanyak 12 orang tewas.")
    save("b.pdf", "")
    save("c.pdf", "Sebanyak 12 orang tewas.", password="rahasia")
    (here / "d.pdf").write_bytes(b"%PDF-1.7 nothing else")
    reading = read(language="id")
    (article,) = reading.articles
    assert (article.text, article.flags) == ("Sebanyak 12 orang tewas.", ("pdf-text",))
    assert [problem.message.split(":")[0] for problem in reading.problems] == [
        "no text layer",
        "encrypted",
        "not a PDF that can be read",
    ]


def test_row_117_a_missing_package_is_named_with_its_command(
    here: Path, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "a.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.setattr(formats, "find_spec", lambda name: None)
    with pytest.raises(UsageError, match=r'pip install "claimcheck\[pdf\]"'):
        read()
