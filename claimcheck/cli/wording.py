"""What the commands say about a run, in English and Indonesian."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from claimcheck.model import Problem
from claimcheck.renderers.phrases import in_words

_TEXTS: Mapping[str, tuple[str, str]] = {
    "article": ("article|articles", "artikel"),
    "claim": ("claim|claims", "klaim"),
    "group": ("comparable group|comparable groups", "kelompok yang dapat dibandingkan"),
    "disagreement": ("disagreement|disagreements", "perbedaan"),
    "decided": ("decided by a person|decided by a person", "diputuskan orang"),
    "unchanged": ("left out as unchanged|left out as unchanged", "tidak ditampilkan karena tidak berubah"),
    "accepted": (
        "{id} ({title}): {ruling}, written to {path}",
        "{id} ({title}): {ruling}, ditulis ke {path}",
    ),
    "replaced": ("it replaces: {before}", "menggantikan: {before}"),
    "partial": (
        "{path}: made with --baseline itself, and lacks {n} comparisons: they will look new",
        "{path}: dibuat dengan --baseline juga, dan tidak memuat {n} perbandingan: semuanya akan tampak baru",
    ),
    "outdated": (
        "decided on other figures: {title} ({before})",
        "diputuskan atas angka lain: {title} ({before})",
    ),
    "outdated-hint": (
        "look again at comparison {id}, and accept it anew",
        "lihat lagi perbandingan {id}, lalu putuskan ulang",
    ),
    "elsewhere": (
        "decision about nothing compared here|decisions about nothing compared here",
        "keputusan tentang hal yang tidak dibandingkan di sini",
    ),
    "honoured": ("decided: {title}: {before}", "sudah diputuskan: {title}: {before}"),
    "quantity": ("quantity|quantities", "besaran"),
    "rejected": ("rejected", "ditolak"),
    "origin": ("origin|origins", "asal"),
    "story": ("story|stories", "peristiwa"),
    "move": ("move|moves", "perubahan"),
    "row": ("row|rows", "baris"),
    "input": ("input|inputs", "masukan"),
    "inputs-read": ("inputs read", "masukan dibaca"),
    "fresh": ("{n} read now", "{n} dibaca sekarang"),
    "comparison": ("comparison|comparisons", "perbandingan"),
    "failed": ("failed", "gagal"),
    "records-skipped": (
        "{n} inputs or records could not be read: see the table problems in {path}",
        "{n} masukan atau rekaman tidak dapat dibaca: lihat tabel problems di {path}",
    ),
    "stories-cut": (
        "{n} long stories were compared in pieces of time",
        "{n} peristiwa panjang dibandingkan per potongan waktu",
    ),
    "claims-left-out": (
        "{n} claims of crowded measures repeat a figure of one counter, and were not compared",
        "{n} klaim dari ukuran yang ramai mengulang angka satu pihak, dan tidak dibandingkan",
    ),
    "skipped": ("skipped", "dilewati"),
    "sentence": ("the sentence", "kalimat itu"),
    "named": (
        "{n} of {total} claims named by a rule ({share})",
        "{n} dari {total} klaim dinamai aturan ({share})",
    ),
    "gained": ("gained|gained", "bertambah"),
    "lost": ("lost|lost", "hilang"),
    "changed": ("changed|changed", "berubah"),
    "no-articles": ("no article could be read", "tidak ada artikel yang dapat dibaca"),
    "no-claims": (
        "no numbers were found: nothing was compared",
        "tidak ditemukan angka: tidak ada yang dibandingkan",
    ),
    "no-groups": (
        "no two figures could be compared: this says nothing about whether they agree",
        "tidak ada dua angka yang dapat dibandingkan: ini tidak berarti angkanya sama",
    ),
    "one-source": ("nothing to compare: 1 source", "tidak ada yang dapat dibandingkan: hanya 1 sumber"),
    "stopped-strict": (
        "stopped at the first input that cannot be read (--strict)",
        "berhenti pada masukan pertama yang tidak dapat dibaca (--strict)",
    ),
    "stopped-errors": (
        "stopped: {n} inputs cannot be read, and --max-errors allows {limit}",
        "berhenti: {n} masukan tidak dapat dibaca, sedangkan --max-errors mengizinkan {limit}",
    ),
    "more": ("… and {n} more; -v lists all", "… dan {n} lagi; -v menampilkan semuanya"),
    "wrote": ("wrote {path}", "menulis {path}"),
    "files": ("files read", "berkas dibaca"),
    "comparing": ("comparing claims", "membandingkan klaim"),
    "writing": ("writing the report", "menulis laporan"),
    "reading": ("articles read", "artikel dibaca"),
}
_PROBLEMS: Mapping[str, str] = {
    "binary": "bukan teks, dilewati",
    "csv": "tabel CSV rusak, dilewati",
    "duplicate": "teksnya sama dengan artikel lain; dihitung sebagai satu asal",
    "duplicate-id": "id sudah dipakai, dilewati",
    "empty": "tidak ada teks, dilewati",
    "encoding": "pengodean karakter bermasalah; --encoding menentukannya",
    "encrypted": "terkunci dengan kata sandi, dilewati",
    "error": "kesalahan program, dilewati",
    "format": "jenis berkas yang tidak dikenal, dilewati",
    "front-matter": "bagian kepala (front matter) rusak, dilewati",
    "gzip": "berkas gzip rusak",
    "json": "baris JSON rusak, dilewati",
    "killed": "proses pembaca mati, dilewati",
    "language": "bahasanya tidak didukung atau tidak jelas; --lang menentukannya",
    "link": "tautan simbolis",
    "memory": "memori tidak cukup, dilewati",
    "not-article": "bukan artikel, dilewati",
    "not-regular": "bukan berkas biasa, dilewati",
    "own-report": "laporan claimcheck sendiri, tidak dibaca",
    "pdf": "PDF tidak dapat dibaca, dilewati",
    "published": "tanggal terbit tidak dapat dipakai; artikel dianggap tanpa tanggal",
    "surrogate": "berisi karakter yang tidak utuh, dilewati",
    "timeout": "terlalu lama dibaca, dilewati",
    "too-complex": "terlalu rumit, dilewati",
    "too-large": "terlalu besar, dilewati",
    "unreadable": "tidak dapat dibaca, dilewati",
    "warc": "arsip WARC rusak",
    "xml": "XML tidak dapat dibaca, dilewati",
}
"""By a problem's code, what it means."""


class Wording:
    """The texts of one interface language."""

    def __init__(self, language: str) -> None:
        self._index = 1 if language == "id" else 0
        self._group = "." if language == "id" else ","

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its places filled."""
        shown = {name: self.number(value) if isinstance(value, int) else value for name, value in values.items()}
        return _TEXTS[key][self._index].format(**shown)

    def problem(self, problem: Problem) -> str:
        """A problem as one line; in Indonesian what it means comes first, and the detail stays as in the report."""
        told = in_words(problem, "id" if self._index else "en")
        meaning = _PROBLEMS.get(problem.code, "") if self._index else ""
        if told.message != problem.message or not meaning:
            return str(told)
        return str(replace(problem, message=f"{meaning} ({problem.message})", hint=told.hint))

    def count(self, key: str, number: int) -> str:
        """``1 article``, ``1,204 articles``, ``1.204 artikel``."""
        one, _, many = _TEXTS[key][self._index].partition("|")
        return f"{self.number(number)} {one if number == 1 or not many else many}"

    def number(self, number: int) -> str:
        """A whole number, grouped as the language groups it."""
        return f"{number:,}".replace(",", self._group)
