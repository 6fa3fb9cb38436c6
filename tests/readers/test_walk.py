"""From paths to files: what is met in a folder, and what is left alone."""

from __future__ import annotations

import base64
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.readers import Reading

Read = Callable[..., Reading]
TEXT = "Sebanyak 12 orang tewas.\n"

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file kinds")


def write(path: Path, text: str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{text}{path.name}\n", encoding="utf-8")
    return path


def ids(reading: Reading) -> list[str]:
    return [article.id for article in reading.articles]


def test_a_folder_is_walked_in_one_order_without_hidden_files(here: Path, read: Read) -> None:
    for name in ("b.txt", "a/z.md", "a.txt", ".hidden.txt", ".git/c.txt", "notes.pyc", "a.txt.d/x.txt"):
        write(here / name)
    assert ids(read(language="id")) == ["./a.txt", "./a.txt.d/x.txt", "./a/z.md", "./b.txt"]
    assert ids(read("b.txt", "a.txt", language="id")) == ["a.txt", "b.txt"]


def test_exclude_takes_names_and_paths(here: Path, read: Read) -> None:
    for name in ("a.txt", "old/b.txt", "old/c.md", "d.md"):
        write(here / name)
    assert ids(read(".", exclude=["old"], language="id")) == ["./a.txt", "./d.md"]
    assert ids(read(".", exclude=["*.md"], language="id")) == ["./a.txt", "./old/b.txt"]
    assert ids(read(".", exclude=["old/*.md", "d.*"], language="id")) == ["./a.txt", "./old/b.txt"]


def test_row_001_a_missing_path_is_refused_with_the_nearest_name(here: Path, read: Read) -> None:
    write(here / "artikel.txt")
    with pytest.raises(UsageError, match=r"artikle\.txt: no such file or folder; did you mean 'artikel\.txt'\?"):
        read("artikle.txt")


def test_row_002_a_folder_without_articles_is_refused(here: Path, read: Read) -> None:
    (here / "empty").mkdir()
    (here / "empty" / "picture.png").write_bytes(b"x")
    with pytest.raises(UsageError, match=r"no articles found under empty \(looked for .*\.jsonl"):
        read("empty")


def test_row_004_a_folder_may_be_called_like_a_file(here: Path, read: Read) -> None:
    write(here / "a.txt" / "b.txt")
    assert ids(read(language="id")) == ["./a.txt/b.txt"]


@posix
def test_rows_005_006_007_links(here: Path, read: Read, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = write(tmp_path_factory.mktemp("outside") / "secret.txt")
    write(here / "a.txt")
    (here / "again.txt").symlink_to("a.txt")
    (here / "loop").symlink_to(".")
    (here / "gone.txt").symlink_to("nowhere")
    (here / "out.txt").symlink_to(outside)
    reading = read(language="id")
    assert ids(reading) == ["./a.txt"]
    assert {problem.path: problem.message for problem in reading.problems} == {
        "./gone.txt": "broken link: it points at nothing",
        "./out.txt": "symbolic link that leads out of the folder: not followed",
    }
    followed = read(follow_symlinks=True, language="id")
    assert ids(followed) == ["./a.txt", "./out.txt"]
    assert any("link to" in problem.message and "secret.txt" in problem.message for problem in followed.problems)


@posix
def test_rows_008_009_010_what_is_no_regular_file_is_never_waited_for(here: Path, read: Read) -> None:
    os.mkfifo(here / "fifo.txt")
    (here / "zero.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("sock.txt")
        reading = read("fifo.txt", "zero.txt", "sock.txt")
    messages = {problem.path: problem.message for problem in reading.problems}
    assert messages == {
        "fifo.txt": "not a regular file but a named pipe",
        "zero.txt": "not a regular file but a device",
        "sock.txt": "not a regular file but a socket",
    }


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_row_011_what_may_not_be_read(here: Path, read: Read) -> None:
    write(here / "a.txt").chmod(0)
    closed = here / "closed"
    closed.mkdir(mode=0)
    messages = {problem.path: problem.message for problem in read().problems}
    closed.chmod(0o700)
    assert messages == {"./a.txt": "cannot be read: Permission denied", "./closed": "cannot be read: Permission denied"}


@posix
def test_row_012_a_name_that_is_not_utf_8(here: Path, read: Read) -> None:
    with open(os.fsencode(here) + b"/caf\xe9.txt", "w", encoding="utf-8") as stream:
        stream.write(TEXT)
    (article,) = read(language="id").articles
    assert article.id == r"./caf\xe9.txt"
    article.id.encode("utf-8")


@posix
@pytest.mark.parametrize("name", ["a\nb.txt", "\x1b[31m.txt", "[bold].txt", "-rf.txt", "*.txt", "'\".txt"])
def test_row_013_names_meant_to_confuse(here: Path, read: Read, name: str) -> None:
    write(here / name)
    assert ids(read(language="id")) == [f"./{name}"]


@posix
def test_row_014_names_that_look_the_same(here: Path, read: Read) -> None:
    write(here / "caf\u00e9.txt")
    write(here / "cafe\u0301.txt")
    assert len(ids(read(language="id"))) == 2


@posix
def test_row_015_ten_thousand_folders_deep(here: Path, read: Read) -> None:
    write(here / "a.txt")
    depth = here / "d"
    depth.mkdir()
    where = os.open(depth, os.O_RDONLY)
    for _ in range(3000):  # beyond the longest path the system takes
        os.mkdir("d", dir_fd=where)
        below = os.open("d", os.O_RDONLY, dir_fd=where)
        os.close(where)
        where = below
    os.close(where)
    reading = read(language="id")
    assert ids(reading) == ["./a.txt"]
    assert "File name too long" in reading.problems[0].message
    os.system(f"rm -rf '{depth}'")


def test_row_017_a_large_file_is_not_read_to_its_end(here: Path, read: Read) -> None:
    with open(here / "a.txt", "wb") as stream:
        stream.write(b"a ")
        stream.truncate(5_000_000_000)
    (problem,) = read().problems
    assert "more than 5,000,000 bytes" in problem.message


def test_a_file_named_twice_is_read_once(here: Path, read: Read) -> None:
    write(here / "a.txt")
    assert ids(read("a.txt", ".", "./a.txt", language="id")) == ["./a.txt"]


def test_a_kind_of_file_nobody_reads(here: Path, read: Read) -> None:
    write(here / "a.docx")
    write(here / "NOTES")
    reading = read("a.docx", "NOTES", language="id")
    assert ids(reading) == ["NOTES"]
    assert "not a kind of file claimcheck reads (.docx)" in reading.problems[0].message


def test_row_016_a_file_that_vanishes_while_others_are_read(here: Path, read: Read) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        write(here / name)

    def remove_the_next(done: int, total: int) -> None:
        if done == 1:
            (here / "b.txt").unlink()

    reading = read(language="id", progress=remove_the_next)
    assert ids(reading) == ["./a.txt", "./c.txt"]
    assert [problem.message for problem in reading.problems] == ["gone before it could be read"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs names that are no text")
def test_row_012_a_name_that_is_not_utf8_comes_with_its_bytes(here: Path, read: Read) -> None:
    odd = os.fsencode(here) + b"/ban\xffjir.txt"
    with open(odd, "wb") as stream:
        stream.write(b"Sebanyak 12 rumah terendam di desa itu.\n")
    with open(os.fsencode(here) + b"/kos\xffng.txt", "wb"):
        pass
    (here / "plain.txt").write_text("Sebanyak 14 rumah terendam di kota itu.\n", encoding="utf-8")
    found = read(language="id")
    assert [article.id for article in found.articles] == ["./ban\\xffjir.txt", "./plain.txt"]
    assert [article.path_bytes for article in found.articles] == [base64.b64encode(b"./ban\xffjir.txt").decode(), None]
    assert [problem.path_bytes for problem in found.problems] == [base64.b64encode(b"./kos\xffng.txt").decode()]
