"""How the tables of this folder write what was read: ``~2300000000000 IDR``, ``..5 year``, ``25000 /day``."""

from __future__ import annotations

from functools import cache

from claimcheck import notation
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Mention
from claimcheck.numerals import Findings, find
from claimcheck.rules import load_rulebook


@cache
def lexicon(code: str) -> Lexicon:
    return load_rulebook().languages[code]


@cache
def findings(code: str, text: str) -> Findings:
    return find(text, lexicon(code))


def label(mention: Mention) -> str:
    quantity = mention.quantity
    parts = (notation.write(quantity), quantity.unit, quantity.currency)
    return " ".join(part for part in parts if part)


def read(code: str, text: str) -> str:
    return ", ".join(label(mention) for mention in findings(code, text).mentions)


def flags(code: str, text: str) -> list[tuple[str, ...]]:
    return [mention.flags for mention in findings(code, text).mentions]


def rejected(code: str, text: str) -> dict[str, str]:
    return {reject.text: reject.reason for reject in findings(code, text).rejects}
