"""No command ever reaches for the network: sockets are denied to it and to every process it starts."""

from __future__ import annotations

import http.server
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from claimcheck.cli.app import build
from claimcheck.cli.streams import Terminal
from tests.cli.conftest import ONE, TWO, environment

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
_DENIED = """
import os, socket, sys

def deny(event, arguments):
    if event.startswith("socket.") and event.split(".")[1] in {
        "connect", "sendto", "sendmsg", "getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo"
    }:
        if not (event == "socket.connect" and arguments[0].family == socket.AF_UNIX):
            with open(os.environ["REACHED"], "a") as stream:
                stream.write(event + repr(arguments[1:]) + chr(10))
            raise OSError("the network is denied")

sys.addaudithook(deny)
"""

COMMANDS: dict[str, list[str]] = {
    "compare": ["compare", "articles", "-o", "report.html", "--store", "desk.db", "-j", "2"],
    "extract": ["extract", "articles", "page.html", "feed.xml", "--lang", "id"],
    "quantities": ["quantities", "articles"],
    "origins": ["origins", "articles"],
    "explain": ["explain", "Sebanyak 12 orang tewas, kata BPBD."],
    "accept": ["accept", "{id}", "--as", "typo", "--report", "report.json", "--by", "Rina", "--note", "Salah ketik."],
    "export": ["export", "report.json", "-o", "again.md"],
    "history": ["history", "people.killed", "--store", "desk.db"],
    "query": ["query", "SELECT count(*) FROM claims", "--store", "desk.db"],
    "scan": ["scan", "articles", "-o", "tables", "-j", "2"],
    "schema": ["schema", "claim"],
    "doctor": ["doctor"],
    "completion": ["completion", "bash"],
    "init": ["init", "python"],
    "rules schema": ["rules", "schema"],
    "rules list": ["rules", "list"],
    "rules show": ["rules", "show", "people-killed"],
    "rules new": ["rules", "new", "--help"],
    "rules lint": ["rules", "lint", "mine.yaml"],
    "rules test": ["rules", "test", "mine.yaml"],
    "rules docs": ["rules", "docs", "-o", "rules.md"],
    "rules stats": ["rules", "stats", "articles"],
    "rules diff": ["rules", "diff", "mine.yaml", "mine.yaml", "articles"],
    "config show": ["config", "show"],
}


def names(group: object, path: str = "") -> Iterator[str]:
    for name, command in getattr(group, "commands", {}).items():
        below = list(names(command, f"{path}{name} "))
        yield from below or [f"{path}{name}"]


def test_every_command_is_tried_without_a_network() -> None:
    root = typer.main.get_command(build(Terminal(sys.stdout, sys.stderr, {})))
    assert sorted(COMMANDS) == sorted(names(root))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles, a report and a store to ask, and a Python that denies the network to whoever runs in it."""
    folder = tmp_path_factory.mktemp("offline")
    (folder / "articles").mkdir()
    (folder / "articles" / "one.txt").write_text(ONE, "utf-8")
    (folder / "articles" / "two.txt").write_text(TWO, "utf-8")
    (folder / "python").mkdir()
    (folder / "python" / "sitecustomize.py").write_text(_DENIED, "utf-8")
    (folder / "mine.yaml").write_text("id: bergs-seen\ncounts: {en: [iceberg]}\naction: {en: [sighted]}\n", "utf-8")
    write_pages(folder, "https://news.example")
    for words in (["-o", "report.json"], ["-o", "other.md", "--store", "desk.db"]):
        assert offline(folder, ["compare", "articles", *words]).returncode == 0
    return folder


def write_pages(folder: Path, site: str) -> None:
    """A page and a feed that ask for something of the site in every way there is."""
    (folder / "page.html").write_text(
        f"<?xml-stylesheet href='{site}/a.xsl'?><!DOCTYPE html SYSTEM '{site}/a.dtd' [<!ENTITY x SYSTEM '{site}/x'>]>"
        f"<html lang=id><head><base href='{site}/'><link rel=stylesheet href='{site}/a.css'><script src='{site}/a.js'>"
        f"</script><meta http-equiv=refresh content='0;url={site}/b'><title>Banjir</title></head><body><article>"
        f"<h1>Banjir</h1><p>Sebanyak 12 orang tewas di Sukarame, kata Kepala BPBD Sukarame, Dadan. &x;</p>"
        f"<p>Petugas mendirikan dapur umum di dekat kantor kecamatan dan membagikan selimut kepada warga.</p>"
        f"<img src='{site}/a.png'><iframe src='{site}/c'></iframe></article></body></html>",
        "utf-8",
    )
    (folder / "feed.xml").write_text(
        f"<?xml version='1.0'?><?xml-stylesheet href='{site}/a.xsl'?><rss version='2.0'><channel><title>Kabar</title>"
        f"<atom:link xmlns:atom='http://www.w3.org/2005/Atom' href='{site}/hub' rel='hub'/><item><guid>{site}/1</guid>"
        f"<title>Gempa</title><link>{site}/1</link><enclosure url='{site}/a.mp3' type='audio/mpeg'/>"
        "<description>Sebanyak 12 orang tewas di Sukarame, kata BPBD.</description></item></channel></rss>",
        "utf-8",
    )


def offline(folder: Path, words: list[str]) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(folder / "python"), str(ROOT)])
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *words], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
        text=True, check=False, timeout=300, env=environment(PYTHONPATH=path, REACHED=str(folder / "reached")),
    )  # fmt: skip


def test_the_denial_works(desk: Path) -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False,
        env=environment(PYTHONPATH=str(desk / "python"), REACHED=str(desk / "tried")),
    )  # fmt: skip
    assert "the network is denied" in done.stderr
    assert "socket.getaddrinfo" in (desk / "tried").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_reaches_for_the_network(desk: Path, name: str) -> None:
    if name == "scan":
        pytest.importorskip("pyarrow")
    (comparison,) = json.loads((desk / "report.json").read_text("utf-8"))["comparisons"]
    done = offline(desk, [word.replace("{id}", comparison["id"]) for word in COMMANDS[name]])
    assert done.returncode in (0, 3), done.stderr
    assert "Traceback" not in done.stderr
    assert not (desk / "reached").exists(), (desk / "reached").read_text()


def test_what_a_page_asks_for_is_never_fetched(desk: Path) -> None:
    """Libraries in C pass the denial by, so here a server of our own waits for whoever comes."""
    came: list[str] = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            came.append(self.path)
            self.send_error(404)

    with http.server.HTTPServer(("127.0.0.1", 0), Listener) as server:
        waiting = threading.Thread(target=server.serve_forever, daemon=True)
        waiting.start()
        write_pages(desk, f"http://127.0.0.1:{server.server_port}")
        done = offline(desk, ["extract", "page.html", "feed.xml", "--lang", "id", "--format", "jsonl"])
        server.shutdown()
        waiting.join()
    assert done.returncode in (0, 3), done.stderr
    assert came == []
