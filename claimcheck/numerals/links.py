"""What two neighbouring numerals are to each other: a range, a movement, a ratio, alternatives, or nothing.

A range is one mention with two ends; a movement (*from 345 to 325*) stays two mentions, flagged, for it states two
levels and no interval.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.amount import ONE, THOUSAND
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.hedges import ABOUT
from claimcheck.numerals.phrases import Before

_POWERS = frozenset(Decimal(10) ** power for power in range(1, 8))
_HIGHEST_SCORE = 200
FAR = 24
_LEVEL_OVER_CHANGE = 4
_DASHES = "-–—~"
_CLAUSE_END = (".", ";", ":", "?", "!", '."', ".”")


@dataclass(frozen=True, eq=False)
class LinkTable:
    """One language's words between two numbers, and its words of change."""

    between: Before[bool]
    between_links: frozenset[str]
    links: frozenset[str]
    origin: Before[bool]
    target: Before[bool]
    moves: frozenset[str]
    payees: frozenset[str]
    either: frozenset[str]
    both: frozenset[str]
    ratio: frozenset[str]
    firm_ratio: frozenset[str]
    generic: tuple[str, ...]
    sample: tuple[str, ...]
    definite: frozenset[str]
    befallen: tuple[str, ...]
    firm: frozenset[str]
    change: frozenset[str]
    transitive: frozenset[str]
    measures: frozenset[str]
    change_fillers: frozenset[str]
    change_after: frozenset[str]
    sums_after: frozenset[str]
    moments: frozenset[str]
    passed: frozenset[str]
    portions: frozenset[str]
    no_changes: frozenset[str]
    part_ends: frozenset[str]
    relatives: frozenset[str]
    reaching: frozenset[str]
    up_to: frozenset[str]


@cache
def table(lexicon: Lexicon) -> LinkTable:
    """The compiled links of a language, from its ``numerals`` section."""
    ranges = lexicon.section("numerals").get("ranges", {})
    change = lexicon.section("numerals").get("change", {})

    def words(source: dict[str, Iterable[str]], key: str) -> frozenset[str]:
        return frozenset(source.get(key, ()))

    def before(key: str) -> Before[bool]:
        return Before((phrase, True) for phrase in ranges.get(key, ()))

    return LinkTable(
        between=before("between"),
        between_links=words(ranges, "between_links"),
        links=words(ranges, "links"),
        origin=before("from"),
        target=before("to"),
        moves=words(ranges, "from_to_links"),
        payees=words(ranges, "payees"),
        either=words(ranges, "or"),
        both=words(ranges, "and"),
        ratio=words(ranges, "ratio"),
        firm_ratio=words(ranges, "ratio_firm"),
        generic=tuple(ranges.get("ratio_generic", ())),
        sample=tuple(ranges.get("ratio_sample", ())),
        definite=words(ranges, "ratio_definite"),
        befallen=tuple(ranges.get("ratio_never", ())),
        firm=words(ranges, "firm_to"),
        change=words(change, "verbs"),
        transitive=words(change, "transitive"),
        measures=words(change, "measures"),
        change_fillers=words(change, "between"),
        change_after=words(change, "after"),
        sums_after=words(change, "sums_after"),
        moments=words(change, "moments"),
        passed=words(change, "passed"),
        portions=words(change, "portions"),
        no_changes=words(change, "none"),
        part_ends=words(change, "part_ends"),
        relatives=words(change, "relatives"),
        reaching=words(change, "reaching"),
        up_to=words(change, "up_to"),
    )


def changes(words: Sequence[str], links: LinkTable, window: int = 7) -> bool:
    """Whether a word of change stands among the last words of the clause."""
    for word in reversed(words[-window:]):
        if word.endswith(_CLAUSE_END):
            return False
        if word.strip("(),\"'“”") in links.change:
            return True
    return False


def change_right_before(words: Sequence[str], counting: bool, links: LinkTable) -> bool:
    """Whether the number is the size of a change: *naik sebesar 8,6%*, *rose by 5 percent*.

    Of things that are counted or weighed out, a transitive verb says so only with a word of measure (*cut by 200*): who
    *lost 40 soldiers*, *recovered 12 rifles* or *recovered 3 tonnes of ore* changed no level.
    """
    explicit = False
    for at in range(len(words) - 1, max(-1, len(words) - 5), -1):
        word = words[at]
        if word in links.change:
            if at and f"{words[at - 1]} {word}" in links.no_changes:
                return False  # pensioners make up 26 percent
            if counting and not explicit and at and words[at - 1] in links.relatives:
                return False  # massa yang turun 7 ribu orang: they came down
            return explicit or not counting or word not in links.transitive
        explicit = explicit or word in links.measures
        if word not in links.change_fillers:
            return False
    return False


def reaches(words: Sequence[str], links: LinkTable) -> bool:
    """Whether a verb and what is behind it say how far something came (*api meluas hingga 300 hektare*)."""
    return len(words) > 1 and words[-1] in links.up_to and words[-2] in links.reaching


def share_in_list(candidates: Sequence[Candidate], low: str) -> None:
    """*3, 4 dan 5 persen*: what the last number of a list measures, the bare ones right before it measure too."""
    listed = False
    for index in range(len(candidates) - 2, -1, -1):
        first, second = candidates[index], candidates[index + 1]
        gap = low[first.right : second.left]
        if (
            gap != ", "
            or not (listed or second.shared)
            or first.reason
            or second.reason
            or not first.bare
            or first.flags
        ):
            listed = False
            continue
        first.unit, first.currency, first.kind = second.unit, second.currency, second.kind
        listed = True


def link(first: Candidate, second: Candidate, cased: str, low: str, links: LinkTable) -> bool:
    """Relates two neighbours; true when ``second`` was taken into ``first``."""
    if second.left - first.right > FAR or (first.value.vague != second.value.vague and first.value.vague):
        return False
    gap = low[first.right : second.left]
    if "\n" in gap.strip(" ") and gap.strip():
        return False
    word = gap.strip(" \u00a0\n")
    if word not in _DASHES or not word:
        word = word.strip("-").strip(" \u00a0")
    if not word and "-" in gap:
        word = "-"
    if not word:
        return False
    words = first.words
    if word in links.ratio and _is_ratio(first, second, word, links, low[second.right : second.right + 30].lstrip()):
        _take_ratio(first, second)
        return True
    if links.between.match(words, len(words) - first.used) and word in links.between_links:
        first.between = True
        return _take_range(first, second, words, links)
    if word in links.moves and _from(first, links) and word not in links.links:
        _movement(first, second)
        if first.bare:
            share(first, second)  # dari 10 menjadi 6 tahun penjara
        return False
    if word in links.moves and _changes_to(first, second, links):
        second.flags.append("to")
        return False
    if word in links.links:
        if word in _DASHES:
            if not _dash_joins(first, second, cased):
                return False
            if gap == word:
                _share_thousands(first, second, low)
            if first.bare and second.bare and first.value.low >= second.value.high and not first.value.words:
                first.reason = second.reason = "score" if first.value.low < _HIGHEST_SCORE else "name"
                return False
        if _from(first, links) and (word in links.moves or changes(words[: len(words) - first.used], links)):
            if word in links.moves and not changes(words, links):
                return _take_range(first, second, words, links, origin=True)
            _movement(first, second)
            share(first, second)
            return False
        if word not in _DASHES and _is_payee(first, second, low, links):
            return False
        return _take_range(first, second, words, links, origin=_from(first, links))
    if word in links.either or word in links.both:
        if word != ",":
            share(first, second, forward=False)
        return False
    if word in links.moves:
        second.flags.append("to")
    return False


def _changes_to(first: Candidate, second: Candidate, links: LinkTable) -> bool:
    """*Membership fell by 1,200 to 45,000*: the size of a change and the level it led to, which lies well above it."""
    if (first.unit, first.currency) != (second.unit, second.currency) or first.value.vague:
        return False
    if first.value.scale == ONE < second.value.scale and first.value.high < THOUSAND:
        return False  # rose by 2 to 9 million
    apart = second.value.low >= first.value.high * _LEVEL_OVER_CHANGE
    return apart and change_right_before(first.words[: len(first.words) - first.used], True, links)


def movement(first: Candidate, second: Candidate, links: LinkTable) -> None:
    """*dari 5 orang menjadi 7 orang*: two levels of one thing, with its noun between them."""
    end = len(second.words) - second.used
    if "from" in first.flags or not _from(first, links) or links.target.match(second.words, end) is None:
        return
    if any(word.endswith(_CLAUSE_END) for word in second.words[-6:]):
        return
    if second.words[end - 1] in links.firm or (
        (first.unit, first.currency) == (second.unit, second.currency) and not first.bare
    ):
        _movement(first, second)


def back(first: Candidate, second: Candidate, links: LinkTable) -> None:
    """*menjadi 7 orang, dari 5*: the level that the first has come to was the second before."""
    if "to" not in first.flags or "from" in second.flags or second.kind != first.kind or not _from(second, links):
        return
    if second.left - first.right <= FAR and not any(word.endswith(_CLAUSE_END) for word in second.words[-4:]):
        second.flags.append("from")


def _from(candidate: Candidate, links: LinkTable) -> bool:
    words = candidate.words
    return (
        links.origin.match(words, len(words) - candidate.used) is not None
        or links.origin.match(words, len(words)) is not None
        or (candidate.filler > 0 and links.origin.match(words, len(words) - candidate.filler) is not None)
    )


def _movement(first: Candidate, second: Candidate) -> None:
    first.flags.append("from")
    second.flags.append("to")


def _is_payee(first: Candidate, second: Candidate, low: str, links: LinkTable) -> bool:
    """Whether the second number is of those to whom a sum goes (*paid $2 million to 300 families*)."""
    if first.currency is None or not second.bare:
        return False
    following = low[second.right : second.right + FAR].split()
    return bool(following) and following[0].strip(",.;:)") in links.payees


def _dash_joins(first: Candidate, second: Candidate, cased: str) -> bool:
    """A dash between two numbers is a range only when it is alone between them, spaces on both sides or none."""
    gap = cased[first.right : second.left]
    return len(gap) <= 3 and gap in ("-", "–", "—", "~", " - ", " – ", " — ", " ~ ")


def share(first: Candidate, second: Candidate, forward: bool = True) -> bool:
    """Gives the first what is said once for both: scale, unit, currency. False when they measure different things."""
    if first.currency and second.currency and first.currency != second.currency:
        return False
    if first.unit and (second.unit or second.currency) and first.unit != second.unit:
        return False
    if first.currency and second.unit and second.currency is None:
        return False
    if (first.bare and first.value.scale == ONE and second.value.scale > ONE and not first.value.fraction) or (
        first.currency and not first.unit and first.value.scale == ONE and second.value.scale > ONE
    ):
        _share_scale(first, second)
    if first.bare and not second.bare:
        first.shared = not forward
        first.currency, first.unit, first.kind, first.rate = second.currency, second.unit, second.kind, second.rate
    elif forward and second.bare and first.currency and second.rate is None:
        second.currency, second.kind = first.currency, first.kind
    if first.rate is None and second.rate is not None:
        first.rate = second.rate
    return True


def _share_scale(first: Candidate, second: Candidate) -> None:
    """*25 hingga 30 ribu*: the scale is said once, unless that would turn the range around."""
    scale = second.value.scale
    if first.value.high * scale < second.value.high and first.value.high < 1000:
        first.value.low, first.value.high = first.value.low * scale, first.value.high * scale
        first.value.step, first.value.scale = first.value.step * scale, scale


def _share_thousands(first: Candidate, second: Candidate, low: str) -> None:
    """*20-30,000 people*: glued together, thousands in digits are said once for both."""
    begin, end = first.value.low, second.value.low
    alike = first.value.scale == second.value.scale == ONE and not (first.value.words or second.value.words)
    alike = alike and begin < THOUSAND and not low[second.start : second.end].isdigit()
    if alike and end % THOUSAND == 0 and begin * THOUSAND < end <= 5 * begin * THOUSAND:
        first.value.low = first.value.high = begin * THOUSAND


def _is_part_alone(first: Candidate, second: Candidate) -> bool:
    """*Fell by a third to $90 million*, *naik sepertiga menjadi 900*: a part and what it made of the whole."""
    return first.bare and first.value.fraction and first.value.high < ONE < second.value.high


def _take_range(
    first: Candidate, second: Candidate, words: Sequence[str], links: LinkTable, origin: bool = False
) -> bool:
    """Makes one range of two numbers that measure the same and do not run backwards."""
    if first.unit and second.bare and not first.between:
        return False
    if (first.rate and not second.rate) or _is_part_alone(first, second):
        return False
    if not share(first, second):
        return False
    if not first.value.low <= second.value.high or first.value.low == second.value.high:
        return False
    if first.unit != second.unit and second.unit is not None and first.unit is not None:
        return False
    absorb(first, second)
    first.value.high = second.value.high
    first.value.about = first.value.about or second.value.about or ABOUT in second.hedges
    first.value.step = min(first.value.step, second.value.step)
    if origin:
        first.flags.append("range-from")
    return True


def absorb(first: Candidate, second: Candidate) -> None:
    first.end, first.right, first.tail = second.end, second.right, second.tail
    first.unit, first.currency, first.rate = (
        second.unit or first.unit,
        second.currency or first.currency,
        second.rate or first.rate,
    )
    first.kind = second.kind if second.kind != "count" else first.kind
    first.merged = True
    first.behind = second.behind
    first.flags.extend(flag for flag in second.flags if flag not in first.flags)


def _is_ratio(first: Candidate, second: Candidate, word: str, links: LinkTable, next_words: str) -> bool:
    """*9 dari 10*, *one in five*: a share, not two counts, when the whole is a round number or a sample of people.

    *Tiga dari tujuh korban* are two counts of one event, and so are *tiga dari sepuluh korban*.
    """
    low, whole = first.value.low, second.value.low
    if not (first.bare and second.bare and low < whole and low == low.to_integral_value()) or first.value.vague:
        return False
    if second.value.vague or second.value.fraction or first.value.fraction:
        return False
    if word not in links.firm_ratio and (
        next_words.startswith(links.befallen) or not links.definite.isdisjoint(next_words.split(None, 2)[1:2])
    ):
        return False  # satu dari lima rumah itu
    if whole in _POWERS or (low == ONE and word in links.firm_ratio and whole <= 100):
        return True
    if whole > 100:
        return False
    if next_words.startswith(links.sample):
        return True
    return (low == ONE or word in links.firm_ratio) and next_words.startswith(links.generic)


def _take_ratio(first: Candidate, second: Candidate) -> None:
    from claimcheck.numerals.words import ratio

    whole = second.value.low
    low, high = ratio(first.value.low, whole), ratio(first.value.high, whole)
    absorb(first, second)
    first.value.low, first.value.high = low, high
    first.value.step = Decimal("0.01")
    first.kind = "ratio"
