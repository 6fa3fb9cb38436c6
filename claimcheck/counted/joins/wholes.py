"""Which number before it a part is taken from (*40 orang masuk selama tiga hari, 25 di antaranya pada Minggu*)."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.joins import gapping
from claimcheck.model import Mention


def beyond_unit(mentions: list[Mention], index: int, whole: int) -> int:
    """The count that a part is taken from where a stretch of time or a lesser value stands between the two.

    *40 orang masuk selama tiga hari, 25 di antaranya pada Minggu*: 25 of those who came, and of no days.
    """
    part = mentions[index].quantity.low
    between = mentions[whole]
    high = between.quantity.high
    lesser = between.kind == "count" and high is not None and part is not None and high < part
    if part is None or mentions[index].kind != "count" or between.kind == "percent":
        return whole
    if between.kind == "count" and not lesser:
        return whole  # but 900 siswa dari tiga desa, terdiri dari 600 siswa SD
    if between.kind != "duration" and (high is None or high >= part):
        return whole
    for at in range(whole - 1, -1, -1):
        high = mentions[at].quantity.high
        if mentions[at].kind == "count" and (high is None or high >= part):
            return at
    return whole


def whole_of(mentions: list[Mention], links: list[str], index: int, whole: int) -> int:
    """The number that a part is taken from: the nearest before that is no smaller; -1 where none of its list is."""
    part = mentions[index].quantity.low
    while part is not None:
        high = mentions[whole].quantity.high
        if high is None or high >= part:
            return whole
        if whole == 0 or links[whole] not in ("and", *gapping.PARTS):
            return -1
        whole -= 1
    return whole


def is_source(clause: Clause, place: int, reading: Counted, before: Counted) -> bool:
    """Whether a number tells how many there are, of which the one before it is some (*24 kios dari 48 kios*).

    What befell those befell no more of them.
    """
    if reading.side not in ("left", "") or reading.kind != "count" or before.kind != "count":
        return False
    return (
        clause.lowers[place - 1] in clause.structure.bases and reading.head is not None and reading.head == before.head
    )


def narrows_part(clause: Clause, index: int, part: Counted) -> bool:
    """Whether only a relative clause of the part at ``index`` says what befell (*40 orang, termasuk 3 yang tewas*)."""
    place = [at for at, token in enumerate(clause.tokens) if token.mention >= 0][index]
    related = False
    for at in range(place + 1, len(clause.tokens)):
        related = related or bool(clause.classes[at] & classes.RELATIVE)
        if clause.marks[at] or clause.tokens[at].start >= part.cue[0]:
            return related and not clause.marks[at]
    return False


def is_among(clause: Clause, before: Counted, following: Counted) -> bool:
    """Whether those counted are some of the next number's (*nine children were among the 58 killed*)."""
    at = clause.token_at(following.start) - 1
    while at > 0 and (clause.is_mention(at) or clause.classes[at] & (classes.DETERMINER | classes.AMOUNT)):
        at -= 1
    if at < 1 or not clause.classes[at] & classes.MEMBERSHIP or before.head is None or before.concept is None:
        return False
    between = (index for index in range(at) if clause.tokens[index].start >= before.end)
    if any(not clause.classes[index] & (classes.AUXILIARY | classes.COPULA) for index in between):
        return False
    book = clause.structure.rulebook
    whole = following.concept or clause.structure.default_concept.get(following.action or "")
    return before.kind == following.kind == "count" and whole is not None and book.is_a(before.concept, whole)


def beyond_comma(clause: Clause, reading: Counted) -> bool:
    """Whether a comma stands between what a number counts and what is said of it behind."""
    end, begin = reading.end, reading.cue[0]
    return any(
        end <= token.start < begin and lower == "," for token, lower in zip(clause.tokens, clause.lowers, strict=True)
    )


def is_item(clause: Clause, before: Counted, following: Counted) -> bool:
    """Indonesian: whether a deed stands between a whole and the part it is said of (*16 orang, rinciannya tewas 5*)."""
    between = before.end <= following.cue[0] < following.start and following.side == "left"
    return between and not clause.structure.head_last
