"""Numbers that say how old somebody is: *usia 17*, *aged 30*, *Siti (39)*, *bocah tujuh tahun*, *a boy of 13*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.language.lexicon import Lexicon
from claimcheck.numerals.candidate import Candidate
from claimcheck.numerals.rejects import RejectTable, counted, next_word

_OLDEST = 125
_POINTED = 4
"""Words back from an age within which a word that points (*itu*) has its noun."""
_NAME_BEFORE = re.compile(r"(?:^|[\s(\"“])[A-ZÀ-Þ][\w'.-]*$")


@dataclass(frozen=True, eq=False)
class AgeTable:
    """The words around ages of one language.

    ``people`` with one of the ``limits`` are people up to an age; ``someone`` is one person, ``right_before`` are those
    right behind whom an age stands, ``terms`` words by which years are a sentence or a career; ``doers`` end the nouns
    of those who do something, who are one person behind one of the ``articles``.
    """

    before: frozenset[str]
    since: Decimal
    people: frozenset[str]
    limits: frozenset[str]
    spans: frozenset[str]
    singular: frozenset[str]
    someone: frozenset[str]
    persons: frozenset[str]
    doers: tuple[str, ...]
    articles: frozenset[str]
    someone_of: frozenset[str]
    someone_behind: tuple[str, ...]
    right_before: frozenset[str]
    terms: frozenset[str]
    subjects: frozenset[str]
    verbs: frozenset[str]
    behind: tuple[str, ...]
    after: tuple[str, ...]


@cache
def table(lexicon: Lexicon) -> AgeTable:
    """The compiled words around ages of a language, from its ``numerals`` section."""
    ages = lexicon.section("numerals").get("ages", {})
    return AgeTable(
        before=frozenset(ages.get("before", ())),
        since=Decimal(ages.get("parenthesised_from", "1")),
        people=frozenset(ages.get("people", ())),
        limits=frozenset(ages.get("limits", ())),
        spans=frozenset(ages.get("spans", ())),
        singular=frozenset(ages.get("singular", ())),
        someone=frozenset(ages.get("someone", ())),
        persons=frozenset(ages.get("persons", ())),
        doers=tuple(ages.get("doers", ())),
        articles=frozenset(ages.get("articles", ())),
        someone_of=frozenset(ages.get("someone_of", ())),
        someone_behind=tuple(ages.get("someone_behind", ())),
        right_before=frozenset(ages.get("right_before", ())),
        terms=frozenset(ages.get("terms", ())),
        subjects=frozenset(ages.get("subjects", ())),
        verbs=frozenset(ages.get("verbs", ())),
        behind=tuple(ages.get("behind", ())),
        after=tuple(ages.get("after", ())),
    )


def age(found: Candidate, cased: str, low: str, rules: AgeTable, rejects: RejectTable) -> str | None:
    """Marks ages: *usia 17*, *aged 30*, *Siti (39)*, *Smith, 44,*, *bocah tujuh tahun*; a reason when it is none."""
    value = found.value
    if found.currency or value.fraction or value.high > _OLDEST or (found.bounded and not found.words):
        return None
    if found.unit in (None, "year") and _limits_age(found, rules):
        _aged(found)
        return None
    if found.unit == "year" or found.unit in ("month", "week", "day"):
        said = next((word for word in rules.after if low.startswith(word, found.right)), "")
        if said:
            found.right += len(said)
            found.tail = max(found.tail, found.right)
            found.flags.append("age")
        elif (
            found.words
            and found.words[len(found.words) - found.used - 1 : len(found.words) - found.used]
            and (found.words[len(found.words) - found.used - 1] in rules.before)
        ) or _is_in_years(found, cased, low, rules, rejects):
            found.flags.append("age")
        return None
    if not found.bare:
        return None
    words = found.words[: len(found.words) - found.used - found.between]
    if words and (words[-1] in rules.before or " ".join(words[-2:]) in rules.before):
        _aged(found)
        return None
    if _is_somebodys(found, words, low, rules):
        _aged(found)
        return None
    if value.words or found.merged or value.doubt or found.end - found.start > 2 or found.bounded:
        return None
    before, after = cased[found.left - 1 : found.left], cased[found.right : found.right + 1]
    if before == "(" and after == ")":
        ahead = cased[max(0, found.left - 40) : found.left - 1].rstrip()
        if not _NAME_BEFORE.search(ahead) and not _is_person(ahead, rules, rejects):
            noun = ahead.rpartition(" ")[2]
            return None if noun.islower() and counted(noun, rejects) else "list-marker"  # most were women (21)
        if value.low < rules.since:
            return "name"
        _aged(found)
        return None
    if before == " " and after == " " and value.low >= 5 and _is_one_named(found, cased, low, rules):
        _aged(found)
        return None
    comma = found.left - 1 if before == "," else found.left - 2
    if before in ", \u00a0" and after in (",", ".", ";") and comma > 0 and cased[comma] == "," and value.low >= 5:
        ahead = cased[max(0, comma - 40) : comma]
        person = _is_person(ahead, rules, rejects) or _is_doer(ahead, rules)
        if after != "," and comma == found.left - 2 and not person:
            return None
        following = cased[found.right + 1 : found.right + 3]
        if (person or _NAME_BEFORE.search(ahead)) and not following.strip()[:1].isdigit():
            _aged(found)
    return None


def goes_on(before: Candidate | None, found: Candidate, low: str, joints: frozenset[str], rejects: RejectTable) -> bool:
    """*Aged 34 and 51*, *berusia 24, 31, dan 45 tahun*: one more age in a row; true when it was marked as one.

    A number with a noun of its own behind it begins something else (*a man aged 34 and 51 others*).
    """
    if before is None or "age" not in before.flags or found.value.high > _OLDEST or found.bounded or found.currency:
        return False
    joint = low[before.tail : found.left].replace(",", " ").split()
    if len(joint) > 1 or not (joints.issuperset(joint) and (joint or "," in low[before.tail : found.left])):
        return False
    following = next_word(low, found.right)
    if found.unit != "year" and not (found.bare and (not following or _is_light(following, rejects))):
        return False
    _aged(found)
    return True


def _is_light(word: str, rejects: RejectTable) -> bool:
    """Whether a word is of the language's grammar and can count nothing (*were*, but not *others*)."""
    return word in rejects.function_words and not counted(word, rejects)


def _is_person(ahead: str, rules: AgeTable, rejects: RejectTable) -> bool:
    """Whether the text ends in one person's noun (*the driver*), or a word that points back at it (*sopir bus itu*)."""
    words = ahead.lower().split()[-_POINTED:]
    if not words or words[-1] in rules.persons:
        return bool(words)
    return words[-1] in rejects.function_words and not rules.persons.isdisjoint(words)


def _is_doer(ahead: str, rules: AgeTable) -> bool:
    """Whether the text ends in the noun of one who does something (*the former cricket promoter*)."""
    words = ahead.lower().split()[-_POINTED:]
    return bool(words) and words[-1].endswith(rules.doers) and not rules.articles.isdisjoint(words[:-1])


def _is_in_years(found: Candidate, cased: str, low: str, rules: AgeTable, rejects: RejectTable) -> bool:
    """Whether somebody before it is so old: *bocah tujuh tahun*, *seorang ibu (41 tahun)*, *sopir itu, 30 tahun,*.

    A length of time that somebody is sentenced to or works stands there as well; words of that tell.
    """
    if found.value.low == 0 or not rules.terms.isdisjoint(found.words):
        return False
    before, after = cased[found.hedged - 1 : found.hedged], cased[found.tail : found.tail + 1]
    if before == "(" and after == ")":
        ahead = cased[max(0, found.hedged - 40) : found.hedged - 1].rstrip()
        named = found.unit == "year" and _NAME_BEFORE.search(ahead) is not None
        return named or ahead.rpartition(" ")[2].lower() in rules.someone
    words = found.words[: len(found.words) - found.used - found.between]
    if not words or next_word(low, found.tail) in rules.terms:
        return False
    if words[-1] in rules.right_before:
        return True
    if found.unit != "year" or not rules.right_before or before != " " or after not in (",", ")"):
        return False
    comma = found.hedged - 2
    ahead = cased[max(0, comma - 40) : comma]
    person = _NAME_BEFORE.search(ahead) is not None or _is_person(ahead, rules, rejects)
    return cased[comma : comma + 1] == "," and person


def _is_somebodys(found: Candidate, words: Sequence[str], low: str, rules: AgeTable) -> bool:
    """Whether the words before it say that somebody is so old (*who was 18 at the time*, *a boy of 13*)."""
    if len(words) < 2:
        return False
    ends = low[found.right : found.right + 1] in ("", ",", ".", ";")
    if words[-1] in rules.someone_of and words[-2] in rules.someone:
        return ends or low.startswith(rules.someone_behind, found.right)
    if words[-1] not in rules.verbs or words[-2] not in rules.subjects:
        return False
    return ends or low.startswith(rules.behind, found.right)


def _is_one_named(found: Candidate, cased: str, low: str, rules: AgeTable) -> bool:
    """*Tim Rowe, 20 was freed*: twenty are not one, so a name, a comma and a verb of one make the number an age."""
    if next_word(low, found.right) not in rules.singular or cased[found.left - 2] != ",":
        return False
    return _NAME_BEFORE.search(cased[max(0, found.left - 40) : found.left - 2]) is not None


def _limits_age(found: Candidate, rules: AgeTable) -> bool:
    """*children under five*, *pemain di bawah 23 tahun*: people up to an age, not a count of them."""
    first = len(found.words) - found.used
    if not 0 < first < len(found.words) or found.words[first - 1] not in rules.people:
        return False
    limit = " ".join(found.words[first:])
    return limit in rules.limits and (found.unit is None or limit not in rules.spans)


def _aged(found: Candidate) -> None:
    found.kind, found.unit = "duration", "year"
    found.flags.append("age")
