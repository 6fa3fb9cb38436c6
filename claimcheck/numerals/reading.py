"""From a text to its quantities: scan, read, look around, relate neighbours, judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import localcontext
from functools import cache

from claimcheck import units
from claimcheck.dates import DateMention
from claimcheck.dates import find as find_dates
from claimcheck.dates.words import date_words
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Mention, Reject
from claimcheck.numerals import (
    additions,
    ages,
    alternatives,
    halves,
    hedges,
    links,
    lists,
    names,
    rejects,
    shares,
    surroundings,
    words,
)
from claimcheck.numerals.amount import ONE, THOUSAND
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.characters import Clean, clean
from claimcheck.numerals.digits import MAX_DIGITS
from claimcheck.numerals.finishing import finish
from claimcheck.numerals.letters import Letters, letters
from claimcheck.numerals.scan import scan
from claimcheck.numerals.shapes import Blocked, find_shapes

_TIMES = frozenset(("second", "minute", "hour", "day", "night", "week", "month", "year", "decade"))
_RATED = frozenset(("money", "measure", "count"))
"""Kinds of figures that words before them may make a rate of."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was read: quantities and rejected numerals, each sorted and non-overlapping."""

    mentions: tuple[Mention, ...]
    rejects: tuple[Reject, ...]


@dataclass(frozen=True, eq=False)
class Grammar:
    """Everything compiled from one language's lexicon."""

    vocabulary: words.Vocabulary
    units: units.UnitTable
    hedges: hedges.HedgeTable
    links: links.LinkTable
    rejects: rejects.RejectTable
    ages: ages.AgeTable
    letters: Letters
    coordination: surroundings.Coordination
    halves: additions.Halves
    alternatives: alternatives.Alternatives
    states: frozenset[str]
    calibres: frozenset[str]
    year_cues: frozenset[str]


# Digits of the largest number read, times the largest scale.
_PRECISION = 2 * MAX_DIGITS


@cache
def grammar(lexicon: Lexicon) -> Grammar:
    """The number grammar of a language, compiled once."""
    return Grammar(
        words.vocabulary(lexicon),
        units.table(lexicon),
        hedges.table(lexicon),
        links.table(lexicon),
        rejects.table(lexicon),
        ages.table(lexicon),
        letters(lexicon),
        surroundings.coordination(lexicon),
        additions.halves(lexicon),
        alternatives.alternatives(lexicon),
        frozenset(lexicon.words("numerals", "states")),
        frozenset(lexicon.words("numerals", "calibres")),
        date_words(lexicon).year_cue,
    )


def find(text: str, lexicon: Lexicon, dates: Sequence[DateMention] | None = None) -> Findings:
    """Every quantity of a text and every numeral that is none; linear in its length.

    ``dates`` are the text's date expressions where the caller has them already.
    """
    with localcontext() as context:
        context.prec = _PRECISION
        return _find(text, lexicon, dates)


def _find(text: str, lexicon: Lexicon, dates: Sequence[DateMention] | None) -> Findings:
    compiled = grammar(lexicon)
    convention = compiled.vocabulary.convention
    cleaned = clean(text, convention.decimal, convention.group)
    blocked = Blocked(_blocked(text, cleaned, lexicon, compiled, dates))
    candidates = list(scan(cleaned, compiled.vocabulary, compiled.units, compiled.letters, compiled.rejects, blocked))
    if not candidates:
        return Findings((), ())
    candidates = list(_mixed(candidates, cleaned.low, compiled))
    candidates = list(shares.keep_parts(candidates, cleaned.low, compiled.links))
    for candidate in candidates:
        if candidate.value.fraction and candidate.reason is None:
            additions.unit_and_half(candidate, cleaned.low, compiled.units, compiled.halves)
        if candidate.reason is None or candidate.reason == "ordinal":
            surroundings.look_before(candidate, cleaned.low, compiled.hedges)
            surroundings.look_behind(candidate, cleaned.low, compiled.hedges, compiled.rejects)
    candidates = _relate(candidates, cleaned, compiled)
    _judge(candidates, cleaned, compiled)
    return Findings(*finish(text, cleaned, candidates))


def _blocked(
    text: str, cleaned: Clean, lexicon: Lexicon, compiled: Grammar, dates: Sequence[DateMention] | None
) -> Iterator[tuple[int, int, str]]:
    """Dates and whole shapes; counted time (*two days later*, *the past 24 hours*) is a duration and stays free."""
    for date in find_dates(text, lexicon) if dates is None else dates:
        if date.kind == "window" or (date.kind == "relative" and date.told):
            continue
        start, end = cleaned.place(date.start), cleaned.place(date.end)
        doubtful = date.kind == "year" and (not date.strong or (date.year or 0) < 1900)
        if doubtful and _counts(cleaned.low, start, end, compiled):
            continue
        yield start, end, rejects.date_reason(date.kind)
    for shape in find_shapes(cleaned.cased, cleaned.low, compiled.rejects.shapes, compiled.rejects.cased_shapes):
        start, end, reason = shape
        if reason != "model-name" or cleaned.low[start:end].partition("-")[0] not in compiled.rejects.hyphenated:
            yield shape  # 3 Tewas-10 Luka: the dash of a headline


def _mixed(candidates: Sequence[Candidate], low: str, compiled: Grammar) -> Iterator[Candidate]:
    """The candidates with each whole number and the fraction behind it as one, before anything is linked to them."""
    previous: Candidate | None = None
    for candidate in candidates:
        near = previous is not None and previous.reason is None and candidate.reason is None
        if previous is not None and near and halves.mixed(previous, candidate, low):
            additions.scaled(previous, low, compiled.vocabulary)
            continue
        if previous is not None:
            yield previous
        previous = candidate
    if previous is not None:
        yield previous


def _counts(low: str, start: int, end: int, compiled: Grammar) -> bool:
    """Whether four digits that may be a year count what follows: *2018 houses*, but not *in 2018 killed 300*."""
    following = rejects.next_word(low, end)
    if not rejects.counted(following, compiled.rejects):
        return False
    last = low[max(0, start - 24) : start].split()[-1:]
    return not (following in compiled.states and last and last[0] in compiled.year_cues)


def _relate(candidates: Sequence[Candidate], cleaned: Clean, compiled: Grammar) -> list[Candidate]:
    """Links neighbours into ranges, ratios and movements; bounds reach on to coordinated numbers."""
    kept: list[Candidate] = []
    for candidate in candidates:
        previous = kept[-1] if kept else None
        if previous is not None and previous.reason is None and candidate.reason is None:
            if candidate.left - previous.right <= links.FAR and _join(previous, candidate, cleaned, compiled):
                continue
            if _is_base(previous, candidate, cleaned.cased, cleaned.low, compiled):
                continue
            links.movement(previous, candidate, compiled.links)
            surroundings.inherit(previous, candidate, cleaned.low, compiled.coordination)
        kept.append(candidate)
    links.share_in_list(kept, cleaned.low)
    return kept


def _join(first: Candidate, second: Candidate, cleaned: Clean, compiled: Grammar) -> bool:
    """Whether the second of two near neighbours was taken into the first."""
    cased, low = cleaned.cased, cleaned.low
    gap = low[first.right : second.left]
    if additions.compound(first, second, low, compiled.halves):
        return True
    if additions.below_zero(first, second, low, compiled.halves):
        return True
    if additions.broken(first, second, low, compiled.vocabulary.convention.group):
        return True
    if gap == ", " and compiled.vocabulary.convention.decimal == "," and halves.split_decimal(first, second, low):
        return True
    if gap == " (":
        halves.share_rate(first, second, cased, low, compiled.units)
    if gap == " (" and halves.restated(first, second, cased, low, compiled.units):
        return True
    if second.value.fraction and additions.number_and_half(first, second, low, compiled.halves):
        return True
    if additions.tolerance(first, second, gap):
        return True
    if alternatives.either(first, second, low, compiled.alternatives, compiled.rejects.before):
        return True
    return links.link(first, second, cased, low, compiled.links)


def _is_base(first: Candidate, second: Candidate, cased: str, low: str, compiled: Grammar) -> bool:
    """Whether the second is what the first is a rate of (*12 deaths per 100,000 people*) and was taken into it."""
    fused = second.value.unit is not None and second.left == second.start  # 12 kasus seminggu
    if first.rate is not None or not (fused or (second.bare and second.words)):
        return False
    if not fused and second.words[-1] not in compiled.units.pers:
        return False
    rate = compiled.units.later_rate(cased, low, first.right)
    if rate is None or rate[1] <= second.start:
        return False
    first.rate = rate[0]
    return True


def _judge(candidates: Sequence[Candidate], cleaned: Clean, compiled: Grammar) -> None:
    cased, low, rules = cleaned.cased, cleaned.low, compiled.rejects
    previous: Candidate | None = None
    for candidate in candidates:
        before, previous = previous, candidate
        if candidate.reason == "ordinal":
            rejects.collective(candidate, cased, low, rules)
        if candidate.reason is not None:
            continue
        if before is not None and before.reason and names.same_name(before, candidate, low, rules, compiled.links):
            candidate.reason = before.reason
            continue
        _leading(candidate, cased, low, compiled)
        _led(before, candidate, low, compiled)
        if ages.goes_on(before, candidate, low, compiled.links.both, rules):
            continue
        _doubt(candidate, low, rules)
        if names.ordinal_ends(candidate, low, rules) or names.spaced_ordinal(candidate, low, rules, compiled.links):
            candidate.reason = "ordinal"
        candidate.reason = (
            candidate.reason
            or ages.age(candidate, cased, low, compiled.ages, rules)
            or lists.list_marker(candidate, cased, before)
            or _calibre(candidate, low, compiled)
            or _hedged_year(candidate, low, compiled)
            or rejects.judge(candidate, cased, low, rules)
        )
        if candidate.reason is None:
            _change(candidate, cased, low, compiled)
            if before is not None:
                links.back(before, candidate, compiled.links)


def _calibre(candidate: Candidate, low: str, compiled: Grammar) -> str | None:
    """*155mm shells*: the bore of a weapon names a model."""
    if candidate.unit not in ("millimetre", "inch", "centimetre") or candidate.hedges:
        return None
    following = rejects.next_word(low, candidate.right + (low[candidate.right : candidate.right + 1] == "-"))
    beside = {following, *candidate.words[-1:]}
    return None if compiled.calibres.isdisjoint(beside) else "model-name"


def _hedged_year(candidate: Candidate, low: str, compiled: Grammar) -> str | None:
    """*$60 million over 2024 spill*: a bound is of round numbers, so such a number behind *over* is a year."""
    text = low[candidate.start : candidate.end]
    if len(text) != 4 or not text.isdigit() or not candidate.bare or candidate.value.low % 10 == 0:
        return None
    if not 1900 < candidate.value.low < 2100 or hedges.MORE_THAN not in candidate.hedges:
        return None
    return None if rejects.counted(rejects.next_word(low, candidate.right), compiled.rejects) else "year"


def _leading(candidate: Candidate, cased: str, low: str, compiled: Grammar) -> None:
    """A unit said in front, unless what is counted follows (*berkekuatan 5 orang*)."""
    if not candidate.bare or candidate.value.vague:
        return
    words = candidate.words[: len(candidate.words) - candidate.used]
    unit = compiled.units.ahead(words, cased, candidate.left, candidate.value.high)
    if unit is not None and not rejects.counted(rejects.next_word(low, candidate.right), compiled.rejects):
        candidate.unit, candidate.kind = unit, "measure"


def _led(before: Candidate | None, candidate: Candidate, low: str, compiled: Grammar) -> None:
    """*magnitude 6.1 and 5.9*: a unit said in front of the first holds for the decimal that is joined to it."""
    below = compiled.units.led.get(before.unit or "") if before is not None else None
    if before is None or below is None or before.right != before.end or not candidate.bare:
        return
    joint = low[before.right : candidate.left].strip()
    joined = joint in compiled.links.both or joint in compiled.links.either
    if joined and candidate.value.step < ONE and candidate.value.high < below:
        candidate.unit, candidate.kind = before.unit, "measure"


def _doubt(candidate: Candidate, low: str, rules: rejects.RejectTable) -> None:
    """Settles what the other separator convention would have read otherwise."""
    value = candidate.value
    sure = value.scale != ONE or candidate.unit is not None
    if value.doubt == "needs-unit" and not (sure or candidate.currency):
        candidate.reason = "unparsed"
    elif value.doubt == "foreign":
        candidate.flags.append("foreign-separators")
    elif value.doubt == "needs-unit":
        candidate.flags.append("ambiguous")
    elif value.doubt == "other" and not sure:
        candidate.flags.append("ambiguous")
        if (
            candidate.currency is None
            and rejects.next_word(low, candidate.right) in rules.counters
            and not candidate.merged
        ):
            value.low = value.high = value.low * THOUSAND
            value.step = ONE


def _change(candidate: Candidate, cased: str, low: str, compiled: Grammar) -> None:
    """Flags sizes of changes and the two ends of movements; finds the rate behind what is counted."""
    table, flags = compiled.links, candidate.flags
    words = candidate.words[: len(candidate.words) - candidate.used]
    measured = candidate.kind != "count" or candidate.unit is not None
    following = rejects.next_word(low, candidate.right) if measured else ""
    amount = candidate.kind == "measure" and following in table.portions  # recovered 3 tonnes of ore
    changed = links.change_right_before(words, amount or candidate.kind in ("count", "money"), table)
    changed = changed and not (candidate.kind == "measure" and links.reaches(candidate.words, table))
    moment = candidate.unit in _TIMES and following in table.moments and table.measures.isdisjoint(words[-2:])
    sum_lost = candidate.kind == "money" and following in table.sums_after
    if (changed and not moment) or (following in table.change_after and not sum_lost):
        flags.append("change")  # prices rose three days later: that is when
    if table.target.match(words, len(words)) and links.changes(words, table):
        flags.append("to")
    elif "range-from" not in flags and table.origin.match(words, len(words)) and _moved(words, table):
        flags.append("from")
    if "range-from" in flags:
        flags.remove("range-from")
    if candidate.rate is None and candidate.kind != "percent" and "age" not in flags:
        base, end = compiled.units.later_rate(cased, low, candidate.right) or (None, 0)
        # 30 were missing a day after the quake
        candidate.rate = base if rejects.next_word(low, end) not in table.passed else None
    if candidate.rate is None and candidate.kind in _RATED:
        candidate.rate = compiled.units.earlier_rate(words)


def _moved(words: Sequence[str], table: links.LinkTable) -> bool:
    """Whether a word of change stands before *from*, and there no number whose whole follows (*9 dari 12*)."""
    part = len(words) > 1 and words[-1] in table.ratio and words[-2].isdigit()
    return links.changes(words, table) and not (part and table.target.match(words, len(words) - 2) is None)
