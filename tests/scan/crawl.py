"""A crawl of our own making: four stories in two languages, as JSON lines, pages, files and archives."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

_STORIES = (
    (
        "id",
        "Banjir Lembah Arum",
        "Sebanyak {n} orang tewas akibat banjir di Lembah Arum, kata BPBD Lembah Arum.",
        "Banjir bandang melanda Lembah Arum sejak Sabtu pagi setelah tanggul Sungai Kemuning jebol diterjang arus.",
    ),
    (
        "en",
        "Ferry sinks off Port Maren",
        "At least {n} people were killed when the ferry sank, the coast guard said.",
        "The ferry Silver Heron sank near Port Maren in heavy seas while it carried families from a lantern feast.",
    ),
    (
        "id",
        "Gempa Guncang Pulau Seruni",
        "Gempa merusak {n} rumah di Pulau Seruni, menurut BPBD Pulau Seruni.",
        "Gempa mengguncang Pulau Seruni pada malam hari dan membuat warga Teluk Damar berlarian ke bukit.",
    ),
    (
        "en",
        "Warehouse fire in Tolbridge",
        "The fire destroyed {n} homes in Tolbridge, the fire service said.",
        "Flames spread from a paint warehouse in Tolbridge to the old rope market before crews from Harlow Dock came.",
    ),
)
_OUTLETS = ("Harian Pagi", "Kabar Sore", "Warta Kota", "Suara Pesisir", "Coast Courier", "Morning Ledger")


def records(count: int = 24) -> list[dict[str, Any]]:
    """So many records, dealt out over the stories; figures grow, and every fifth differs from its neighbour's."""
    made = []
    for number in range(count):
        language, title, figure, background = _STORIES[number % len(_STORIES)]
        turn = number // len(_STORIES)
        toll = 12 + turn * 3 + (40 if turn % 5 == 4 else 0)
        made.append(
            {
                "id": f"news-{number:04d}",
                "title": title,
                "source": _OUTLETS[(number + turn) % len(_OUTLETS)],
                "published": f"2025-03-{1 + number % 4:02d}T{6 + turn % 16:02d}:00:00+07:00",
                "language": language,
                "text": f"{figure.format(n=toll)}\n\n{background}",
            }
        )
    return made


def write_lines(path: Path, rows: list[dict[str, Any]]) -> Path:
    """JSON lines, packed when the name says so."""
    data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
    path.write_bytes(gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)
    return path


def write_files(folder: Path, rows: list[dict[str, Any]]) -> Path:
    """One Markdown file an article."""
    folder.mkdir(parents=True, exist_ok=True)
    for row in rows:
        head = "".join(f"{key}: {json.dumps(row[key])}\n" for key in ("title", "source", "published", "language"))
        (folder / f"{row['id']}.md").write_text(f"---\n{head}---\n{row['text']}\n", "utf-8")
    return folder


def page(row: dict[str, Any]) -> str:
    """The page such an article would be on."""
    body = "".join(f"<p>{line}</p>" for line in row["text"].split("\n\n"))
    return (
        f"<!doctype html><html lang={row['language']}><head><title>{row['title']}</title>"
        f"<meta property='og:site_name' content='{row['source']}'>"
        f"<meta property='article:published_time' content='{row['published']}'></head>"
        f"<body><article><h1>{row['title']}</h1>{body}</article></body></html>"
    )


def write_warc(path: Path, rows: list[dict[str, Any]]) -> Path:
    """A WARC with one response a page, every record a gzip member of its own when the name says so."""
    members = []
    for number, row in enumerate(rows):
        content = page(row).encode()
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        http += f"Content-Length: {len(content)}\r\n\r\n".encode() + content
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
            f"WARC-Date: 2025-03-05T00:00:00Z\r\nWARC-Target-URI: https://news.example/{row['id']}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        member = head.encode() + http + b"\r\n\r\n"
        members.append(gzip.compress(member, mtime=0) if path.suffix == ".gz" else member)
    path.write_bytes(b"".join(members))
    return path
