"""The scope and attribution of one figure of a text, which the tables name by its words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from claimcheck import dates, numerals
from claimcheck.context import Reader, Scope
from claimcheck.language.text import sentences
from claimcheck.model import Attribution
from claimcheck.rules import load_rulebook
from claimcheck.rules.rulebook import Rulebook

TABLES = Path(__file__).parent / "tables"
PUBLISHED = "2025-07-16T20:00"  # a Wednesday


@cache
def rulebook() -> Rulebook:
    return load_rulebook()


def reader(code: str, text: str, published: str | None = PUBLISHED) -> Reader:
    lexicon = rulebook().languages[code]
    found = dates.find(text, lexicon)
    mentions = numerals.find(text, lexicon, found).mentions
    return Reader(text, lexicon, rulebook(), published, sentences(text, lexicon), found, mentions)


def place(text: str, figure: str) -> tuple[int, int]:
    start = text.index(figure)
    return start, start + len(figure)


def scope(code: str, text: str, figure: str) -> Scope:
    return reader(code, text).scope(*place(text, figure))


def attribution(code: str, text: str, figure: str) -> Attribution:
    return reader(code, text).attribution(*place(text, figure))


def period(code: str, text: str, figure: str) -> str:
    found = scope(code, text, figure)
    written = "-"
    if found.period is not None:
        ends = found.period.start, found.period.end
        written = f"{found.period.kind} " + (str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}..{ends[1]}")
    return written + (f"; as of {found.as_of}" if found.as_of else "")


def who(code: str, text: str, figure: str) -> str:
    """``person / organisation < via (stance)``, without what is not said."""
    found = attribution(code, text, figure)
    names = " / ".join(name for name in (found.speaker, found.organisation) if name) or "-"
    via = "".join(f" < {name}" for name in found.via)
    return names + via + (f" ({found.stance})" if found.stance != "asserts" else "")


def where(code: str, text: str, figure: str) -> str:
    """``name (level)`` of the figure's place, by its normal name where the rules know it."""
    found = scope(code, text, figure).place
    return "-" if found is None else f"{found.normal or found.name} ({found.level})"


def rows(table: str, *codes: str) -> Iterator[tuple[str, str, str, str]]:
    """``(language, text, figure, expected)`` of ``tables/<table>.<language>.txt``.

    A text stands on a line of its own, then each of its figures as ``figure = expected``.
    """
    for code in codes:
        text = ""
        for line in (TABLES / f"{table}.{code}.txt").read_text("utf-8").splitlines():
            if line.startswith(" "):
                figure, _, expected = line.strip().partition(" = ")
                yield code, text, figure, expected
            elif line:
                text = line
