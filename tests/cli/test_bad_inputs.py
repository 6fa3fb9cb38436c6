"""Bad inputs and faults, row by row, through the command itself. What the readers do alone is tested beside them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import COMMAND, ONE, TWO, Run, environment

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and files")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux")
TEXT = "Sebanyak 12 orang tewas di Desa Sukamaju, kata kepala desa, pada Senin siang itu.\n"


def test_row_001_a_missing_path(run: Run, articles: Path) -> None:
    done = run("compare", "articels")
    assert (done.code, done.out) == (2, b"")
    assert done.lines == ["claimcheck: articels: no such file or folder; did you mean 'articles'?"]


def test_row_002_no_articles_is_no_success(run: Run, here: Path) -> None:
    (here / "empty").mkdir()
    done = run("compare", "empty")
    assert done.code == 2
    assert "no articles found under empty (looked for " in done.err


def test_rows_003_018_019_nothing_could_be_read(run: Run, here: Path) -> None:
    (here / "a.txt").write_text("---\nsource: a\n---\n", encoding="utf-8")
    (here / "b.txt").write_bytes(b"\xff\xd8\xff\xe0JFIF")
    done = run("compare", ".")
    assert done.code == 3
    assert "./a.txt: no text" in done.err
    assert "./b.txt: binary" in done.err
    assert "no article could be read" in done.err


@posix
def test_row_008_fifo(run: Run, articles: Path) -> None:
    os.mkfifo(articles / "pipe.txt")
    done = run("compare", "articles")
    assert done.code == 3
    assert "articles/pipe.txt: not a regular file but a named pipe" in done.err


@posix
def test_rows_012_013_names_are_shown_escaped(run: Run, here: Path) -> None:
    for name in (b"caf\xe9.txt", b"a\nb.txt", b"\x1b[31m.txt"):
        with open(os.path.join(os.fsencode(here), name), "wb") as stream:
            stream.write(name[:2].hex().encode() + b"\0" * 99)
    done = run("quantities", ".")
    assert done.code == 3
    assert r"./caf\xe9.txt: binary" in done.err
    assert "\x1b" not in done.err
    assert r"\x1b[31m.txt: binary" in done.err


def test_row_013_a_name_that_looks_like_an_option(run: Run, here: Path) -> None:
    (here / "-q.txt").write_text(TEXT, encoding="utf-8")
    assert json.loads(run("quantities", "--lang", "id", "--format", "jsonl", "--", "-q.txt").out)["article"] == "-q.txt"


def test_row_021_the_same_article_twice(run: Run, articles: Path) -> None:
    shutil.copy(articles / "one.txt", articles / "copy.txt")
    done = run("compare", "articles", "--format", "json")
    assert done.code == 0
    assert "the same text as articles/copy.txt" in done.err
    report = json.loads(done.out)
    assert len(report["articles"]) == 3
    assert [problem["severity"] for problem in report["problems"]] == ["warning"]


@pytest.mark.parametrize("command", ["compare", "extract", "quantities", "origins"])
def test_row_023_an_output_that_must_not_be_written(run: Run, articles: Path, here: Path, command: str) -> None:
    before = (articles / "one.txt").read_bytes()
    (here / "folder.json").mkdir()
    for target in ("articles/one.txt", "folder.json", "nowhere/report.json"):
        format = [] if command == "compare" else ["--format", "json"]
        done = run(command, "articles", "-o", target, *format)
        assert (done.code, done.out) == (2, b""), done.err
        assert target in done.err
    assert (articles / "one.txt").read_bytes() == before


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_row_023_a_folder_closed_to_us(run: Run, articles: Path, here: Path) -> None:
    (here / "closed").mkdir(mode=0o500)
    assert "permission denied" in run("compare", "articles", "-o", "closed/report.json").err


def test_a_report_inside_the_folder_it_is_about(run: Run, articles: Path) -> None:
    for name in ("report.md", "report.html", "report.csv"):
        first = run("compare", "articles", "-o", f"articles/{name}")
        assert first.code == 0, first.err
        written = (articles / name).read_bytes()
        assert run("compare", "articles", "-o", f"articles/{name}").code == 0
        assert (articles / name).read_bytes() == written
        (articles / name).unlink()


@pytest.mark.slow
@linux
def test_row_024_a_full_disk_leaves_the_old_report(process: Run, articles: Path) -> None:
    Path("report.html").write_text("old", encoding="utf-8")
    limit = ("sh", "-c", 'ulimit -f 1; trap "" XFSZ; exec "$@"', "sh")
    done = process("compare", "articles", "-o", "report.html", before=limit)
    assert done.code == 2
    assert "report.html: cannot be written" in done.err
    assert Path("report.html").read_text(encoding="utf-8") == "old"
    assert [path.name for path in Path().iterdir() if path.name.endswith("-tmp")] == []


def test_row_032_invalid_utf_8_is_named_with_its_line(run: Run, articles: Path) -> None:
    (articles / "bad.txt").write_bytes("Harga “naik” 10 persen.\nada ".encode() + b"\xff\n" + "“” kata dia\n".encode())
    done = run("compare", "articles")
    assert done.code == 3
    assert "articles/bad.txt:2: not valid UTF-8" in done.err


def test_row_030_a_hint_that_works(run: Run, here: Path) -> None:
    (here / "a.txt").write_bytes(TEXT.encode("utf-16-le"))
    assert "--encoding utf-16-le" in run("quantities", "a.txt").err
    assert run("quantities", "a.txt", "--encoding", "utf-16-le").code == 0


def test_row_081_a_bad_line_of_json(run: Run, here: Path) -> None:
    good = json.dumps({"id": "a", "text": TEXT, "language": "id"})
    (here / "a.jsonl").write_text(f"{good}\n{{bad\n", encoding="utf-8")
    done = run("quantities", "a.jsonl", "--format", "jsonl")
    assert (done.code, done.text.count("\n")) == (3, 1)
    assert "a.jsonl:2:2: not JSON" in done.err


@pytest.mark.slow
@posix
def test_row_103_a_reader_that_goes_away(articles: Path) -> None:
    many = "".join(json.dumps({"id": str(n), "text": f"{n} {TEXT}", "language": "id"}) + "\n" for n in range(1000))
    Path("many.jsonl").write_text(many, encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "quantities", "many.jsonl", "--format", "jsonl", "-q"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
    assert (process.returncode, errors) == (141, b"")


def test_a_large_result_reaches_an_unbuffered_pipe_whole(process: Run, here: Path) -> None:
    many = "".join(json.dumps({"id": str(n), "text": f"{n} {TEXT}", "language": "id"}) + "\n" for n in range(600))
    Path("many.jsonl").write_text(many, encoding="utf-8")
    done = process("quantities", "many.jsonl", "--format", "jsonl", env={"PYTHONUNBUFFERED": "1"})
    assert len(done.out) > 150_000
    assert json.loads(done.text.splitlines()[-1])["article"] == "599"


@pytest.mark.slow
@pytest.mark.parametrize("format", ["text", "table", "json"])
def test_row_104_a_terminal_without_letters(run: Run, process: Run, articles: Path, format: str) -> None:
    (articles / "three.txt").write_text(ONE.replace("Dadan", "Dadan “Kyō”").replace("12", "14"), encoding="utf-8")
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    done = process("compare", "articles", "--format", format, env=plain)
    assert done.code == 0, done.err
    if format == "json":
        assert done.out == run("compare", "articles", "--format", "json").out
    else:
        assert done.out.isascii()


@pytest.mark.parametrize("columns", ["0", "1", "20", "x"])
def test_row_105_a_narrow_terminal_cuts_no_number(run: Run, articles: Path, columns: str) -> None:
    (articles / "two.txt").write_text(TWO.replace("31 orang", "3.112 orang"), encoding="utf-8")
    (articles / "one.txt").write_text(ONE.replace("12 orang", "1.204 orang"), encoding="utf-8")
    done = run("compare", "articles", "--format", "table", "--color", "always", env={"COLUMNS": columns, "LINES": "0"})
    assert done.code == 0, done.err
    assert "3.112" in done.text
    assert "1.204" in done.text


@contextmanager
def busy(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A run over articles that is caught at work: it has said that it extracts, and has more to do."""
    with subprocess.Popen(
        [*COMMAND, *words, "-vv"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if b"worker(s)" in line:
                break
        yield process


@posix
@pytest.mark.slow
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)], ids=["int", "term", "hup"]
)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_rows_106_107_a_signal_ends_it_without_a_report(here: Path, number: int, code: int, jobs: str) -> None:
    line = json.dumps({"id": "@", "text": TEXT * 20, "language": "id"})
    Path("many.jsonl").write_text("".join(line.replace("@", str(n)) + "\n" for n in range(4000)), encoding="utf-8")
    with busy("quantities", "many.jsonl", "--format", "jsonl", "-o", "out.jsonl", "-j", jobs) as process:
        process.send_signal(number)
        out, errors = process.communicate(timeout=100)
    assert process.returncode == code
    assert out == b""
    assert b"Traceback" not in errors
    assert errors.rstrip().endswith(b"; nothing was written")
    assert not Path("out.jsonl").exists()
    deadline = time.monotonic() + 60
    while _alive(process.pid) and time.monotonic() < deadline:
        pass
    assert not _alive(process.pid)


def _alive(group: int) -> bool:
    """Whether any process of the group, workers included, is still there."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@posix
def test_row_108_what_a_killed_run_left_is_swept(run: Run, articles: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        pass
    left = Path(f".report.json.{gone.pid}.claimcheck-tmp")
    left.write_text("half", encoding="utf-8")
    other = Path(".report.json.1.claimcheck-tmp")
    other.write_text("a live one", encoding="utf-8")
    assert run("compare", "articles", "-o", "report.json").code == 0
    assert (left.exists(), other.exists()) == (False, True)


@linux
@pytest.mark.slow
def test_row_112_little_memory(process: Run, articles: Path) -> None:
    done = process("compare", "articles", before=("sh", "-c", 'ulimit -v 1500000; exec "$@"', "sh"))
    assert done.code in (0, 2)
    assert "Traceback" not in done.err


@linux
def test_row_113_few_files_may_be_open(process: Run, here: Path) -> None:
    for number in range(300):
        (here / f"{number}.txt").write_text(f"{number} {TEXT}", encoding="utf-8")
    limit = ("sh", "-c", 'ulimit -n 64; exec "$@"', "sh")
    done = process("quantities", ".", "--lang", "id", "-j", "2", before=limit)
    assert done.code == 0, done.err
    assert done.err.startswith("claimcheck: 300 articles")


_ELSEWHERE = {
    "TZ": "Asia/Jayapura",
    "LC_ALL": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "7",
    "PYTHONOPTIMIZE": "2",
    "COLUMNS": "20",
    "NO_COLOR": "1",
}


@pytest.mark.slow
def test_rows_114_115_another_machine_writes_the_same_bytes(run: Run, process: Run, articles: Path) -> None:
    usual = run("compare", "articles", "--format", "json")
    assert usual.code == 0, usual.err
    assert process("compare", "articles", "--format", "json", env=_ELSEWHERE).out == usual.out


@pytest.mark.slow
@pytest.mark.parametrize(
    "env",
    [
        {"TZ": "Asia/Jayapura"},
        {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
        {"LC_ALL": "C", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "7"},
        {"PYTHONOPTIMIZE": "2"},
        {"COLUMNS": "20", "NO_COLOR": "1"},
    ],
    ids=lambda env: next(iter(env)),
)
def test_rows_114_115_the_machine_decides_nothing(run: Run, process: Run, articles: Path, env: dict[str, str]) -> None:
    usual = run("compare", "articles", "--format", "json")
    assert usual.code == 0, usual.err
    assert process("compare", "articles", "--format", "json", env=env).out == usual.out


def test_row_115_the_order_of_the_files_decides_nothing(run: Run, articles: Path) -> None:
    one, two = "articles/one.txt", "articles/two.txt"
    for format in ("json", "text", "csv"):
        outs = {run("compare", *paths, "--format", format).out for paths in ((one, two), (two, one), (one, two, one))}
        assert len(outs) == 1


@pytest.mark.parametrize("jobs", ["1", "2", "64"])
def test_row_116_the_number_of_workers_decides_nothing(run: Run, articles: Path, jobs: str) -> None:
    usual = run("extract", "articles", "--format", "jsonl")
    assert run("extract", "articles", "--format", "jsonl", "-j", jobs).out == usual.out


@pytest.mark.slow
def test_row_118_a_broken_package_is_no_traceback(process: Run, articles: Path, here: Path) -> None:
    (here / "path" / "rapidfuzz").mkdir(parents=True)
    (here / "path" / "rapidfuzz" / "__init__.py").write_text("raise ImportError('broken wheel')", encoding="utf-8")
    done = process("doctor", env={"PYTHONPATH": str(here / "path")})
    assert done.code == 2
    assert "cannot be imported: ImportError: broken wheel" in done.text
    done = process("compare", "nowhere", env={"PYTHONPATH": str(here / "path")})
    assert done.code == 2
    assert "Traceback" not in done.err


@pytest.mark.slow
@linux
def test_row_119_no_home_and_nowhere_to_write(process: Run, articles: Path) -> None:
    env = {"HOME": "/nonexistent", "TMPDIR": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent"}
    done = process("compare", "articles", "-o", "-", "--format", "json", env=env)
    assert done.code == 0, done.err
    assert json.loads(done.out)["summary"]["articles"] == 2


def test_no_command_uses_the_network(articles: Path) -> None:
    program = (
        "import socket, sys\n"
        "def refuse(*a, **k): raise RuntimeError('network')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from claimcheck.cli.entry import run\n"
        "sys.exit(run(['compare', 'articles', '-o', 'report.html']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment(), check=False
    )
    assert done.returncode == 0, done.stderr
