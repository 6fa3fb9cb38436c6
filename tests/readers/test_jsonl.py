"""JSON lines: a bad line costs that line only, and says where it is."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.readers import Reading

Read = Callable[..., Reading]


def line(**fields: object) -> str:
    return json.dumps({"id": "a", "text": "Sebanyak 12 orang tewas.", "language": "id"} | fields)


def test_every_field_of_a_record_is_read(here: Path, read: Read) -> None:
    record = line(title="Judul", source="Media", published="2024-05-01", url="https://example.org", extra={"a": [1.5]})
    (here / "a.jsonl").write_text(record + "\n\n", encoding="utf-8")
    (article,) = read("a.jsonl").articles
    assert (article.id, article.title, article.source, article.published) == ("a", "Judul", "Media", "2024-05-01")
    assert (article.text, article.url) == ("Sebanyak 12 orang tewas.", "https://example.org")


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ('{"id": "x", "text": ', "not JSON"),
        ('{"id": "x", "id": "y", "text": "a"}', "given twice"),
        ('{"id": "x"}', "no 'text'"),
        ('{"text": "x"}', "no 'id'"),
        ('{"id": "x", "text": NaN}', "NaN is not JSON"),
        ('{"id": "x", "text": "\\ud800 12"}', "surrogate"),
        ('{"id": "x", "text": 12}', "should be a text, not a number"),
        ('{"id": "x", "text": "12", "title": ["a"]}', "should be a text, not a list"),
        ('{"id": "x", "text": "  "}', "no text"),
        ("[1, 2]", "should be an object"),
        ("null", "should be an object"),
        ('{"id": "x", "text": "a", "n": ' + "9" * 5000 + "}", "not read"),
        ('{"id": "x", "text": "a", "n": ' + "[" * 100_000 + "}", "not "),
        ('{"id": "a", "text": "lain", "language": "id"}', "is taken"),
    ],
)
def test_rows_034_081_a_bad_line_is_named_and_the_others_are_read(here: Path, read: Read, bad: str, words: str) -> None:
    (here / "a.jsonl").write_text("\n".join([line(), bad, "", line(id="b", text="Hanya 3.")]) + "\n", encoding="utf-8")
    reading = read("a.jsonl")
    assert [article.id for article in reading.articles] == ["a", "b"]
    (problem,) = reading.problems
    assert words in problem.message
    assert problem.severity == "skipped"
    assert problem.line in (2, None)


def test_a_byte_order_mark_and_a_broken_byte(here: Path, read: Read) -> None:
    (here / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + line().encode() + b"\n" + line(id="b").encode()[:-3] + b'\xff"}\n')
    reading = read("a.jsonl")
    assert [article.id for article in reading.articles] == ["a"]
    assert (reading.problems[0].line, reading.problems[0].code) == (2, "encoding")


def test_an_overlong_line_is_passed_over(here: Path, read: Read) -> None:
    (here / "a.jsonl").write_text(
        f"{line()}\n{line(id='b', text='9 ' * 5000)}\n{line(id='c', text='7')}\n", encoding="utf-8"
    )
    reading = read("a.jsonl", max_bytes=1000)
    assert [article.id for article in reading.articles] == ["a", "c"]
    assert (reading.problems[0].line, reading.problems[0].code) == (2, "too-large")


def test_row_020_gzip_is_opened_by_its_name_only(here: Path, read: Read) -> None:
    packed = gzip.compress((line() + "\n").encode())
    (here / "a.jsonl.gz").write_bytes(packed)
    (here / "b.jsonl").write_bytes(packed)
    (here / "c.txt").write_bytes(packed)
    reading = read()
    assert [article.id for article in reading.articles] == ["a"]
    assert [problem.path for problem in reading.problems] == ["./b.jsonl", "./c.txt"]


def test_row_020_half_a_gzip_file_gives_what_it_held(here: Path, read: Read) -> None:
    lines = "".join(line(id=str(n), text=f"Korban ke {n} {hash((n, 'a'))}") + "\n" for n in range(2000))
    packed = gzip.compress(lines.encode())
    (here / "a.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    reading = read("a.jsonl.gz")
    assert reading.articles
    assert "broken gzip" in reading.problems[-1].message


def test_row_020_a_gzip_bomb_is_left(here: Path, read: Read) -> None:
    with gzip.open(here / "a.jsonl.gz", "wb") as stream:
        for _ in range(70):
            stream.write(b" " * 1_000_000 + b"\n")
    (problem,) = read("a.jsonl.gz").problems
    assert "unpacks to far more" in problem.message


def test_standard_input(read: Read) -> None:
    records = io.BytesIO((line() + "\n").encode())
    assert [article.id for article in read("-", stdin=records, stdin_format="jsonl").articles] == ["a"]
    text = io.BytesIO(b"Sebanyak 12 orang tewas.\n")
    assert [article.id for article in read("-", stdin=text, language="id").articles] == ["-"]
