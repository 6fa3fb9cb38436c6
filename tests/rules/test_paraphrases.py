"""One measure in many paraphrases: every sentence of ``paraphrases/`` is read as its heading says, or not at all so.

A file holds blocks: ``== measure`` (or ``== thing/action`` where no rule measures it, several with ``|``), with the
flow where it is not a plain count; ``en`` or ``id``; then a sentence a line, the figure in brackets. ``- `` before a
sentence says that it must not come out as that; ``? `` that it does not come out so yet, which fails the day it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article, Claim
from claimcheck.rules import load_rulebook
from claimcheck.rules.rulebook import Rulebook

_FIGURE = re.compile(r"\[([^\]]+)\]")


class Block(NamedTuple):
    """The sentences of one heading in one language."""

    name: str
    wanted: frozenset[str]
    flow: str
    language: str
    sentences: tuple[str, ...]


def _blocks() -> Iterator[Block]:
    for path in sorted(Path(__file__).with_name("paraphrases").glob("*.txt")):
        for part in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            heading, _, body = part.partition("\n")
            names, _, flow = heading.partition(" ")
            for language, lines in re.findall(r"^(en|id)\n((?:(?!(?:en|id)$).+\n)+)", body, flags=re.MULTILINE):
                sentences = tuple(line for line in lines.splitlines() if line and not line.startswith("#"))
                wanted = frozenset(names.split("|"))
                yield Block(f"{path.stem}-{names}-{language}", wanted, flow or "level", language, sentences)


BLOCKS = tuple(_blocks())


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_rulebook()


def _read(sentence: str, language: str, book: Rulebook) -> Claim | None:
    figure = _FIGURE.search(sentence)
    assert figure, sentence
    text = sentence.replace("[", "").replace("]", "")
    start, end = figure.start(), figure.end() - 2
    claims = extract(Article("a", text, language=language, published="2025-07-12"), book)
    return next((claim for claim in claims if claim.number.start < end and claim.number.end > start), None)


def _is(claim: Claim | None, block: Block) -> bool:
    if claim is None:
        return False
    flow = "level" if claim.flow == "cumulative" else claim.flow
    name = claim.measure or f"{claim.head}/{claim.action}"
    return name in block.wanted and block.flow in ("*", flow)


@pytest.mark.parametrize("block", BLOCKS, ids=[block.name for block in BLOCKS])
def test_every_wording(block: Block, book: Rulebook) -> None:
    wrong = []
    for line in block.sentences:
        mark, sentence = (line[:1], line[2:]) if line[:2] in ("- ", "? ") else ("", line)
        claim = _read(sentence, block.language, book)
        if _is(claim, block) == (mark != ""):
            told = f"{claim.measure or f'{claim.head}/{claim.action}'} {claim.flow}" if claim else "no claim"
            wrong.append(f"{line} -> {told}")
    assert not wrong, "\n".join(wrong)


def test_tables_are_many_wordings_in_both_languages() -> None:
    """A table that no reader finds is no test: all files are found, and most headings have both languages."""
    assert len(BLOCKS) > 100
    assert {block.language for block in BLOCKS} == {"en", "id"}
    assert sum(len(block.sentences) for block in BLOCKS) > 1000
