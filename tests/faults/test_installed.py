"""Rows that readers and numerals test alone, once more through the command, as a person meets them."""

from __future__ import annotations

import gzip
import json
import os
import socket
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Done, Run
from tests.scan.crawl import records, write_warc

pytestmark = pytest.mark.slow

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
TEXT = "Sebanyak 12 orang tewas di Sukarame, kata Kepala BPBD Sukarame, Dadan, pada Senin siang itu."


def quantities(run: Run, *words: str, language: str = "id") -> tuple[list[str], Done]:
    """The notations of what a command read, and the command."""
    done = run("quantities", *words, "--lang", language, "--format", "jsonl")
    assert "Traceback" not in done.err
    return [_shown(json.loads(line)["quantity"]) for line in done.text.splitlines()], done


def _shown(quantity: dict[str, str | None]) -> str:
    return " ".join(filter(None, (quantity["notation"], quantity["unit"], quantity["currency"])))


@posix
def test_rows_004_005_006_007_009_010_014_016_a_folder_of_traps(run: Run, here: Path, tmp_path_factory) -> None:  # type: ignore[no-untyped-def]
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text(TEXT, "utf-8")
    (here / "a.txt").mkdir()
    for name in ("a.txt/b.txt", "caf\u00e9.txt", "cafe\u0301.txt"):
        (here / name).write_text(f"{name} {TEXT}", "utf-8")
    (here / "loop").symlink_to(".")
    (here / "gone.txt").symlink_to("nowhere")
    (here / "out.txt").symlink_to(outside)
    (here / "zero.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("sock.txt")
        found, done = quantities(run, ".")
    assert done.code == 3
    assert found == ["12"] * 3
    for said in (
        "./gone.txt: broken link",
        "./out.txt: symbolic link that leads out of the folder",
        "./zero.txt: ",
        "./sock.txt: not a regular file but a socket",
    ):
        assert said in done.err
    found, done = quantities(run, "out.txt", "a.txt", "--follow-symlinks")
    assert found == ["12"] * 2


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_row_011_through_the_command(run: Run, here: Path) -> None:
    (here / "a.txt").write_text(TEXT, "utf-8")
    (here / "a.txt").chmod(0)
    assert "a.txt: cannot be read: Permission denied" in quantities(run, "a.txt")[1].err


@posix
def test_row_015_through_the_command(run: Run, here: Path) -> None:
    (here / "a.txt").write_text(TEXT, "utf-8")
    where = os.open(here, os.O_RDONLY)
    for _ in range(3000):
        os.mkdir("d", dir_fd=where)
        below = os.open("d", os.O_RDONLY, dir_fd=where)
        os.close(where)
        where = below
    os.close(where)
    found, done = quantities(run, ".")
    os.system(f"rm -rf '{here / 'd'}'")
    assert (found, done.code) == (["12"], 3)
    assert "File name too long" in done.err


def test_rows_017_020_what_is_too_large_is_left(run: Run, here: Path) -> None:
    with open("a.txt", "wb") as stream:
        stream.write(b"a ")
        stream.truncate(5_000_000_000)
    record = json.dumps({"id": "a", "text": TEXT}).encode() + b"\n"
    Path("b.jsonl.gz").write_bytes(gzip.compress(record))
    Path("c.jsonl").write_bytes(gzip.compress(record))
    Path("d.jsonl.gz").write_bytes(gzip.compress(b" " * 50_000_000))
    found, done = quantities(run, "a.txt", "b.jsonl.gz", "c.jsonl", "d.jsonl.gz")
    assert (found, done.code) == (["12"], 3)
    assert "a.txt: too large: more than 5,000,000 bytes" in done.err
    assert "c.jsonl" in done.err
    assert "d.jsonl.gz" in done.err


@pytest.mark.parametrize(
    ("data", "expected", "said"),
    [
        (TEXT.encode("utf-8-sig"), ["12"], ""),
        (TEXT.encode("utf-16"), ["12"], ""),
        ("Kerugian Rp\u00a01\u00a0150 juta, kata “warga”.\n".encode("cp1252"), ["1150000000 IDR"], "Windows-1252"),
        (b"Sebanyak 12 orang \x81\x8d tewas\n", [], "undecodable"),
        ("Antara 10 â€“ 20 orang di sana, kata warga.\n".encode(), None, ""),
        (TEXT.replace("orang tewas", "orang\0tewas").encode(), ["12"], ""),
        (b"satu\r\n5 orang\r7 orang\n9 orang", ["5", "7", "9"], ""),
    ],
    ids=["029-mark", "029-utf-16", "031", "032", "033", "035", "047"],
)
def test_rows_029_031_032_033_035_047_through_the_command(
    run: Run, here: Path, data: bytes, expected: list[str] | None, said: str
) -> None:
    Path("a.txt").write_bytes(data)
    found, done = quantities(run, "a.txt")
    assert said in done.err
    if expected is not None:
        assert [one for one in found if one != "1"] == expected


def test_row_034_through_the_command(run: Run, here: Path) -> None:
    Path("a.jsonl").write_text('{"id": "a", "text": "12 \\ud800 orang"}\n' + json.dumps({"id": "b", "text": TEXT}))
    found, done = quantities(run, "a.jsonl")
    assert (found, done.code) == (["12"], 3)
    assert "a.jsonl:1" in done.err


NUMBERS = [
    ("036", "id", "Ada ١٦٢ orang", ["162"]),
    ("036-mixed", "id", "Ada 1६2 orang", []),
    ("037", "id", "Ada １．２３４，５ ton", ["1234.5 tonne"]),
    ("038", "id", "Luasnya 1½ hektare, ③ Ⅷ orang", ["1.5 hectare"]),
    ("039", "id", "Ada 1\u200b62 orang", ["162"]),
    ("040", "id", "Ada 1\u202e62 orang", ["162"]),
    ("041", "id", "Ada l62 orang dan 1O0 orang", []),
    ("042", "id", "Suhu −5 derajat, 20–30 orang", ["-5 degree", "20..30"]),
    ("043", "en", "It rose 1·5 metres", ["1.5 metre"]),
    ("044", "id", "Ada 1\u03366\u03362\u0336 orang", []),
    ("045", "id", "1️⃣6️⃣2️⃣ fakta dan 3 foto", ["3"]),
    ("048", "id", "Ada 1.234 kios", ["1234"]),
    ("048-en", "en", "a ratio of 1.234", ["1.234"]),
    ("049", "id", "1.5 juta orang", ["1500000"]),
    ("050", "id", "Nilainya 1.2.3 dan 1.150,000.50 saja", []),
    ("051", "id", "Rp2,3 M", ["2300000000 IDR"]),
    ("051-en", "en", "$2.3M", ["2300000 USD"]),
    ("052", "id", "3 biliun dan 2 milyar", ["3000000000000", "2000000000"]),
    ("053", "id", "antara 5 dan 7", ["5..7"]),
    ("054", "id", "lebih dari 150", [">150"]),
    ("055", "id", "puluhan", ["20..99"]),
    ("056", "id", "seratus enam puluh dua orang", ["162"]),
    ("058", "id", "Keputusan pemerintah1 atas 162[3] orang", ["162"]),
    ("059", "id", "Skor 2-1, pukul 13.21 WIB, Pasal 340, tahun 2022", []),
    ("060", "id", "anak ke-2", []),
    ("061", "id", "naik 5 poin persentase", ["5 percentage-point"]),
    ("062", "id", "5 kuintal", ["5 quintal"]),
    ("063", "id", "US$5 juta (Rp80 miliar)", ["5000000 USD", "80000000000 IDR"]),
    ("064", "id", "Nilai " + "9" * 5000 + " dan 1e999999999", None),
    ("065", "en", "NaN and inf", []),
]


def cases(first: int, last: int) -> pytest.MarkDecorator:
    chosen = [one for one in NUMBERS if first <= int(one[0][:3]) <= last]
    return pytest.mark.parametrize(
        ("language", "text", "expected"), [one[1:] for one in chosen], ids=[one[0] for one in chosen]
    )


@cases(36, 45)
def test_rows_036_037_038_039_040_041_042_043_044_045_characters(
    run: Run, here: Path, language: str, text: str, expected: list[str] | None
) -> None:
    said(run, language, text, expected)


@cases(48, 56)
def test_rows_048_049_050_051_052_053_054_055_056_spellings(
    run: Run, here: Path, language: str, text: str, expected: list[str] | None
) -> None:
    said(run, language, text, expected)


@cases(58, 65)
def test_rows_058_059_060_061_062_063_064_065_kinds(
    run: Run, here: Path, language: str, text: str, expected: list[str] | None
) -> None:
    said(run, language, text, expected)


def said(run: Run, language: str, text: str, expected: list[str] | None) -> None:
    Path("a.txt").write_text(text + "\n", "utf-8")
    found, done = quantities(run, "a.txt", language=language)
    assert done.code == 0
    if expected is None:
        assert not [one for one in found if len(one) > 40]
    else:
        assert found == expected


def page(body: str) -> str:
    return f"<html lang=id><head><title>Judul</title></head><body><article>{body}</article></body></html>"


PAGES = [
    ("074-deep", page("<div>" * 20_000 + "9" + "</div>" * 20_000), "no text"),
    ("074-wide", page("<p>5 orang</p>" * 70_000), "too complex"),
    ("076", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + page("<p>&x;</p>"), ""),
    ("078", page("<p>Please enable JavaScript to view this page, it takes 5 seconds.</p>"), "not an article"),
]


@pytest.mark.parametrize(("markup", "said"), [one[1:] for one in PAGES], ids=[one[0] for one in PAGES])
def test_rows_074_076_078_through_the_command(run: Run, here: Path, markup: str, said: str) -> None:
    Path("a.html").write_text(markup, "utf-8")
    done = run("extract", "a.html", "--lang", "id")
    assert (done.code, done.out) == (3 if said else done.code, b"")
    assert said in done.err


def test_rows_075_077_through_the_command(run: Run, here: Path) -> None:
    paragraph = f"<p>{TEXT}</p><p>Petugas mendirikan dapur umum di dekat kantor kecamatan dan membagikan selimut.</p>"
    picture = f'<img src="data:image/png;base64,{"A" * 6_000_000}">'
    for name, markup in (("a", page(picture + paragraph)), ("b", f"<html><body><div>{paragraph}<b><i></b><html>")):
        Path(f"{name}.html").write_text(markup, "utf-8")
        assert "12" in quantities(run, f"{name}.html")[0]


def test_row_079_through_the_command(run: Run, here: Path) -> None:
    body = f"<h1>Banjir</h1><p>{TEXT}</p><p>{'Warga mengungsi ke balai desa. ' * 9}</p>"
    pages = "<div class='paging'>Halaman: <a href='?page=1'>1</a> <a href='?page=2'>2</a> <a href='?page=3'>3</a></div>"
    Path("a.html").write_text(page(body + pages), "utf-8")
    report = json.loads(run("compare", "a.html", "--lang", "id", "--format", "json").out)
    assert [article["flags"] for article in report["articles"]] == [["incomplete"]]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.csv", b"id,text\n1,a,b\n", "the row has 3 cells, the header 2"),
        ("b.csv", b'id,text\n1,"Sebanyak 12\n2,b\n', "a quote is opened and never closed"),
        ("c.csv", b"id;text\n1;a\n", "separated by ';'"),
        ("d.pdf", b"%PDF-1.7 nothing else", "not a PDF that can be read"),
    ],
)
def test_rows_082_084_through_the_command(run: Run, here: Path, name: str, data: bytes, said: str) -> None:
    if name.endswith("pdf"):
        pytest.importorskip("pypdf")
    Path(name).write_bytes(data)
    done = run("extract", name, "--lang", "id")
    assert (done.code, done.out) == (3, b"")
    assert said in done.err


@pytest.mark.parametrize("name", ["a.warc.gz", "a.warc"])
def test_row_083_through_the_command(run: Run, here: Path, name: str) -> None:
    pytest.importorskip("fastwarc")
    data = write_warc(Path(name), records(3)).read_bytes()
    Path(name).write_bytes(data[:-60])
    done = run("extract", name, "--format", "jsonl")
    assert done.code == 3
    assert {json.loads(line)["article"][-4:] for line in done.text.splitlines()} == {"0000", "0001"}
    assert f"{name}: " in done.err
    assert "cut short" in done.err


def test_row_117_through_the_command(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from claimcheck.readers import formats

    monkeypatch.setattr(formats, "find_spec", lambda name: None)
    Path("a.pdf").write_bytes(b"%PDF-1.7")
    done = run("extract", "a.pdf")
    assert (done.code, done.out) == (2, b"")
    assert 'pip install "claimcheck[pdf]"' in done.err
