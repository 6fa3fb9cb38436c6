"""What the commands say about a run, in English and Indonesian."""

from __future__ import annotations

from collections.abc import Mapping

_TEXTS: Mapping[str, tuple[str, str]] = {
    "article": ("article|articles", "artikel"),
    "claim": ("claim|claims", "klaim"),
    "group": ("comparable group|comparable groups", "kelompok yang dapat dibandingkan"),
    "disagreement": ("disagreement|disagreements", "perbedaan"),
    "quantity": ("quantity|quantities", "besaran"),
    "rejected": ("rejected", "ditolak"),
    "origin": ("origin|origins", "asal"),
    "story": ("story|stories", "peristiwa"),
    "move": ("move|moves", "perubahan"),
    "row": ("row|rows", "baris"),
    "skipped": ("skipped", "dilewati"),
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
    "reading": ("articles read", "artikel dibaca"),
}


class Wording:
    """The texts of one interface language."""

    def __init__(self, language: str) -> None:
        self._index = 1 if language == "id" else 0
        self._group = "." if language == "id" else ","

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its places filled."""
        shown = {name: self.number(value) if isinstance(value, int) else value for name, value in values.items()}
        return _TEXTS[key][self._index].format(**shown)

    def count(self, key: str, number: int) -> str:
        """``1 article``, ``1,204 articles``, ``1.204 artikel``."""
        one, _, many = _TEXTS[key][self._index].partition("|")
        return f"{self.number(number)} {one if number == 1 or not many else many}"

    def number(self, number: int) -> str:
        """A whole number, grouped as the language groups it."""
        return f"{number:,}".replace(",", self._group)
