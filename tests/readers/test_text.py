"""Text files: front matter, encodings, and what is no text at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.readers import Reading

Read = Callable[..., Reading]
BODY = "Sedikitnya 56 orang tewas akibat gempa di Cianjur, kata kepala desa kepada wartawan pada Senin siang.\n"


def test_a_front_matter_is_not_part_of_the_body(here: Path, read: Read) -> None:
    (here / "a.txt").write_text(
        "---\nsource: Harian Pagi\ntitle: 'Gempa: puluhan rumah rusak'\nlanguage: id\n"
        "published: 2022-11-21T20:15:00+07:00\n"
        f"url: https://example.org/a\ntags: [gempa, cianjur]\n---\n{BODY}",
        encoding="utf-8",
    )
    (article,) = read().articles
    assert article.text == BODY
    assert (article.id, article.source, article.language) == ("./a.txt", "Harian Pagi", "id")
    assert article.title == "Gempa: puluhan rumah rusak"
    assert (article.published, article.published_from) == ("2022-11-21T20:15:00+07:00", "metadata")
    assert article.url == "https://example.org/a"


def test_without_front_matter_the_whole_file_is_the_body(here: Path, read: Read) -> None:
    text = f"Gempa Cianjur\n\n{BODY}"
    (here / "a.md").write_text(text, encoding="utf-8")
    (article,) = read(language="id").articles
    assert (article.text, article.title, article.published) == (text, None, None)


@pytest.mark.parametrize(
    ("block", "line", "words"),
    [
        ("source: [a, b]", 2, "one text"),
        ("source: a\ntitle: b: c", 3, "not YAML"),
        ("source: a\nsource: b", 3, "duplicate"),
        ("source: !!python/object:os.system a", 2, "tag"),
        ("source: &a b\ntitle: *a", 2, "anchor"),
        ("- a\n- b", 2, "key: value"),
        ("source: 'a", 3, "not YAML"),
    ],
)
def test_a_broken_front_matter_is_named_with_its_line(
    here: Path, read: Read, block: str, line: int, words: str
) -> None:
    (here / "bad.txt").write_text(f"---\n{block}\n---\n{BODY}", encoding="utf-8")
    (here / "good.txt").write_text(BODY, encoding="utf-8")
    reading = read(language="id")
    assert [article.id for article in reading.articles] == ["./good.txt"]
    (problem,) = reading.problems
    assert (problem.path, problem.code, problem.severity) == ("./bad.txt", "front-matter", "skipped")
    assert words in problem.message
    assert problem.line is not None
    assert abs(problem.line - line) <= 1


def test_a_front_matter_that_never_closes(here: Path, read: Read) -> None:
    (here / "a.txt").write_text(f"---\nsource: a\n{BODY}", encoding="utf-8")
    (problem,) = read(language="id").problems
    assert "no second '---'" in problem.message
    assert problem.line == 1


@pytest.mark.parametrize("published", ["12 Juli", "kemarin", "2025-13-40", "1970-01-01", "2025-07", "7/2025"])
def test_a_date_that_is_none_leaves_the_article_undated(here: Path, read: Read, published: str) -> None:
    (here / "a.txt").write_text(f"---\nlanguage: id\npublished: {published}\n---\n{BODY}", encoding="utf-8")
    reading = read()
    assert reading.articles[0].published is None
    assert [problem.severity for problem in reading.problems] == ["warning"]
    assert "published" in reading.problems[0].message


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2025-07-12", "2025-07-12"),
        ("20250712", "2025-07-12"),
        ("2025-07-12 20:15", "2025-07-12T20:15:00"),
        ("2025-07-12T13:15:00Z", "2025-07-12T13:15:00+00:00"),
    ],
)
def test_dates_take_one_form(here: Path, read: Read, stated: str, published: str) -> None:
    (here / "a.txt").write_text(f"---\nlanguage: id\npublished: {stated}\n---\n{BODY}", encoding="utf-8")
    assert read().articles[0].published == published


@pytest.mark.parametrize(
    "data",
    [BODY.encode("utf-8-sig"), BODY.encode("utf-16"), b"\xfe\xff" + BODY.encode("utf-16-be"), BODY.encode("utf-32")],
    ids=["utf-8", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_row_029_a_byte_order_mark_is_obeyed_and_removed(here: Path, read: Read, data: bytes) -> None:
    (here / "a.txt").write_bytes(data)
    reading = read(language="id")
    assert [article.text for article in reading.articles] == [BODY]
    assert reading.problems == ()


def test_row_030_utf_16_without_a_mark_needs_to_be_named(here: Path, read: Read) -> None:
    (here / "a.txt").write_bytes(BODY.encode("utf-16-le"))
    (problem,) = read(language="id").problems
    assert "--encoding utf-16-le" in problem.hint
    assert read(language="id", encoding="utf-16-le").articles[0].text == BODY


def test_row_031_windows_text_is_read_with_a_warning_and_keeps_its_spaces(here: Path, read: Read) -> None:
    text = "Kerugian mencapai Rp\u00a01\u00a0150 juta, kata “warga”.\n"
    (here / "a.txt").write_bytes(text.encode("cp1252"))
    reading = read(language="id")
    assert reading.articles[0].text == text
    assert reading.articles[0].flags == ("encoding-guessed",)
    assert "Windows-1252" in reading.problems[0].message
    assert reading.problems[0].severity == "warning"


def test_row_032_one_broken_byte_in_utf_8_is_not_guessed_away(here: Path, read: Read) -> None:
    (here / "a.txt").write_bytes(
        "Harga “naik” 10 persen.\nSebanyak 1\u00a0150 orang ".encode() + b"\xff" + "tewas – é\n".encode()
    )
    reading = read(language="id")
    assert reading.articles == ()
    assert (reading.problems[0].line, reading.problems[0].code) == (2, "encoding")


def test_row_032_no_encoding_at_all(here: Path, read: Read) -> None:
    (here / "a.txt").write_bytes(b"Sebanyak 12 orang \x81\x8d tewas\n")
    (problem,) = read(language="id").problems
    assert "undecodable" in problem.message
    assert problem.line == 1


def test_a_declared_encoding_is_used_when_the_text_is_not_utf_8(here: Path, read: Read) -> None:
    text = "Число 12 – жертв\n"
    (here / "a.txt").write_bytes(text.encode("cp1251"))
    assert read(language="id", encoding="cp1251").articles[0].text == text


def test_row_033_mojibake_is_flagged_and_not_mended(here: Path, read: Read) -> None:
    text = "Antara 10 â€“ 20 orang, Â 5 di antaranya anak.\n"
    (here / "a.txt").write_text(text, encoding="utf-8")
    (article,) = read(language="id").articles
    assert article.text == text
    assert "mojibake" in article.flags


def test_row_035_a_nul_becomes_a_space_where_it_stood(here: Path, read: Read) -> None:
    (here / "a.txt").write_bytes(BODY.encode().replace(b"orang tewas", b"orang\0tewas"))
    (article,) = read(language="id").articles
    assert article.text == BODY
    assert article.flags == ("nul-replaced",)


def test_row_047_line_ends_keep_every_offset(here: Path, read: Read) -> None:
    text = "satu 1\r\ndua 2\rtiga 3\u2028empat 4\nlima 5"
    (here / "a.txt").write_bytes(text.encode())
    (article,) = read(language="id").articles
    assert len(article.text) == len(text)
    assert article.text == "satu 1\r\ndua 2\ntiga 3\nempat 4\nlima 5"


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"---\nsource: a\n---\n", b"---\nsource: a\n---\n\n \n"])
def test_row_003_nothing_to_read(here: Path, read: Read, data: bytes) -> None:
    (here / "a.txt").write_bytes(data)
    reading = read()
    assert reading.articles == ()
    assert reading.problems[0].message == "no text"


@pytest.mark.parametrize(
    "data",
    [b"\0" * 4096, b"\xff\xd8\xff\xe0" + b"JFIF", b"PK\x03\x04rest", b"\x7fELF\x02", bytes(range(256)) * 8],
    ids=["nul", "jpeg", "zip", "elf", "noise"],
)
def test_rows_018_019_binary_files_are_told_from_text(here: Path, read: Read, data: bytes) -> None:
    (here / "a.txt").write_bytes(data)
    (problem,) = read().problems
    assert problem.message.startswith("binary")


def test_malay_is_not_read_as_indonesian(here: Path, read: Read) -> None:
    text = "Kerugian RM1.2 bilion dianggarkan kerana banjir, kata Timbalan Menteri pada Khamis.\n"
    (here / "a.txt").write_text(text, encoding="utf-8")
    (problem,) = read().problems
    assert "unsupported language Malay" in problem.message


def test_malay_is_read_where_it_is_stated(here: Path, read: Read) -> None:
    (here / "a.txt").write_text("---\nlanguage: ms\n---\nKerugian 1.2 bilion ringgit.\n", encoding="utf-8")
    assert read().articles[0].language == "ms"


@pytest.mark.parametrize(
    ("stated", "code"), [("id-ID", "id"), ("in", "id"), ("Bahasa Indonesia", "id"), ("en_GB", "en")]
)
def test_a_language_has_many_names(here: Path, read: Read, stated: str, code: str) -> None:
    (here / "a.txt").write_text(f"---\nlanguage: {stated}\n---\n{BODY}", encoding="utf-8")
    assert read().articles[0].language == code


def test_row_021_the_same_text_twice_is_pointed_out(here: Path, read: Read) -> None:
    (here / "a.txt").write_text(BODY, encoding="utf-8")
    (here / "b.txt").write_text(BODY, encoding="utf-8")
    reading = read(language="id")
    assert len(reading.articles) == 2
    (problem,) = reading.problems
    assert (problem.path, problem.code, problem.severity) == ("./b.txt", "duplicate", "warning")
    assert "./a.txt" in problem.message


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ("2008-12-07 (inferred)", "2008-12-07"),
        ("2025-07-12, diperbarui siang", "2025-07-12"),
        ("2025-07-12T20:15+07:00 [edisi malam]", "2025-07-12T20:15:00+07:00"),
        ("2025-07-12 20:15 WIB", "2025-07-12T20:15:00"),
        ("Sabtu, 12 Juli 2025 20:15 WIB", "2025-07-12"),
        ("Sabtu (12/7/2025)", "2025-07-12"),
    ],
)
def test_a_date_with_words_around_it_counts_and_is_pointed_out(
    here: Path, read: Read, stated: str, published: str
) -> None:
    (here / "a.txt").write_text(f"---\nlanguage: id\npublished: '{stated}'\n---\n{BODY}", encoding="utf-8")
    reading = read()
    assert (reading.articles[0].published, reading.articles[0].published_from) == (published, "metadata")
    (problem,) = reading.problems
    assert (problem.severity, problem.code) == ("warning", "published")
    assert problem.hint == f"the article counts as published {published}"
