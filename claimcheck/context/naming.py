"""A speaker's noun phrase taken apart: the person, the organisation, or a mere pronoun."""

from __future__ import annotations

import re

from claimcheck.context import offices
from claimcheck.context.places import Gazetteer
from claimcheck.context.vocabulary import NameWords, Speaker

_WORD = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*\.?")
_BRACKETS = re.compile(r"\s?\([^()]{1,24}\)|\s?\([^()]{1,24}$")
_ABBREVIATED = re.compile(r"\([^()]{0,20}[A-Z][^()]{0,20}\)")
_MOST_WORDS = 24
_BY_REACH = 5
"""Words in which it is said who made a report."""


def read(phrase: str, words: NameWords, known: Gazetteer) -> Speaker | None:
    """The speaker a noun phrase names, or ``None`` when it names nobody."""
    short = _ABBREVIATED.search(phrase) if "(" in phrase else None
    shortened = len(_WORD.findall(phrase[: short.start()])) if short is not None else 0
    phrase = _BRACKETS.sub("", phrase).strip(" \t\n,.;:\"'“”‘’()[]–—-")
    tokens = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(phrase)]
    if not tokens or len(tokens) > _MOST_WORDS:
        return None
    lowers = [token.lower().rstrip(".") for token, _, _ in tokens]
    joined = " ".join(lowers)
    if joined in words.pronouns:
        means = "body" if joined in words.body_pronouns else "person" if joined in words.person_pronouns else ""
        return Speaker(pronoun=True, means=means)
    if joined in words.role_pronouns:
        named = [token for token, _, _ in tokens if token.lower() not in words.articles]
        bare = " ".join(named).lower()
        return Speaker(organisation=" ".join(named), pronoun=True, role=bare if bare in words.roles else None)
    agency = agency_in(tokens, lowers, words)
    if agency is not None:
        counts = not words.own_counts.isdisjoint(lowers)  # an AFP tally: an agency that counts for itself
        return Speaker(organisation=agency) if counts else Speaker(relay=agency)
    outlet = _outlet(tokens, lowers, words)
    if outlet:
        return Speaker(organisation=phrase[tokens[outlet][1] :])
    first = _without_report(lowers, words)
    if first >= len(tokens) or (len(tokens) - first == 1 and len(tokens[first][0]) < 2):
        return None
    if len(tokens) - first == 1 and tokens[first][0].isdigit():
        return None  # according to the survey of 12,000 people
    while first < len(tokens) - 1 and lowers[first] in words.articles:
        first += 1
    return _parts(phrase, tokens, lowers, first, words, known, shortened)


def agency_in(tokens: list[tuple[str, int, int]], lowers: list[str], words: NameWords) -> str | None:
    """The name of an agency or other outlet in a phrase that is otherwise only words for media and places."""
    for size in range(min(words.agency_length, len(lowers)), 0, -1):
        for first in range(len(lowers) - size + 1):
            name = " ".join(lowers[first : first + size])
            if name in words.agencies and tokens[first][0][0].isupper():
                rest = lowers[:first] + lowers[first + size :]
                if len(rest) <= 6 and not any(word in words.roles and word not in words.groups for word in rest):
                    return " ".join(token for token, _, _ in tokens[first : first + size])
    text = " ".join(lowers)
    if len(lowers) <= 5 and any(_leads(text, media, words.head_first) for media in words.media):
        return " ".join(token for token, _, _ in tokens[lowers[0] in words.articles :])
    return None


def _outlet(tokens: list[tuple[str, int, int]], lowers: list[str], words: NameWords) -> int:
    """Where the name of an outlet begins behind what it is (*the tabloid Echo*); 0 where the phrase names none."""
    if words.head_first:
        return 0
    for at in range(len(tokens) - 1):
        if lowers[at] in words.media and tokens[at][0][0].islower():
            return at + 1 if all(token[0].isupper() for token, _, _ in tokens[at + 1 :]) else 0
    return 0


def _leads(text: str, media: str, first: bool) -> bool:
    """Whether a media word is the head of the phrase."""
    return text == media or (text.startswith(media + " ") if first else text.endswith(" " + media))


def _without_report(lowers: list[str], words: NameWords) -> int:
    """Where the name begins behind *laporan dari*, *data*, *a report by*; 0 where no report leads it."""
    at = 1 if lowers[0] in words.articles and len(lowers) > 1 else 0
    for size in (3, 2, 1):
        if " ".join(lowers[at : at + size]) in words.reports:
            at += size
            break
    else:
        return 0
    moved = True
    done = at
    while done < len(lowers) and lowers[done] in words.published:
        done += 1
    if at < len(lowers):  # a tally kept by X, analisis citra satelit oleh X
        links = words.by_words if done > at else words.authors
        reach = range(at, min(at + _BY_REACH, len(lowers)))
        at = next((place + 1 for place in reach if lowers[place] in links), done)
    while moved and at < len(lowers):
        moved = False
        for link in words.of:
            size = link.count(" ") + 1
            if " ".join(lowers[at : at + size]) == link:
                at += size
                moved = True
                break
    return at if at < len(lowers) else 0


def _parts(
    phrase: str,
    tokens: list[tuple[str, int, int]],
    lowers: list[str],
    first: int,
    words: NameWords,
    known: Gazetteer,
    shortened: int,
) -> Speaker | None:
    """The parts of the phrase from ``first`` on; an abbreviation in brackets ends a body's name at ``shortened``."""
    for size in range(min(words.office_length, len(tokens) - first), 0, -1):
        held = " ".join(lowers[first : first + size])
        office = words.role_organisations.get(held)
        if office is not None:
            local = held in words.local_offices
            split = offices.person_from(tokens, lowers, first + size, words, known, linked=False, local=local)
            place = phrase[tokens[first + size][1] : tokens[split - 1][2]] if split > first + size else ""
            person = _text(phrase, tokens, split, words, lowers)
            return Speaker(person or None, f"{office} {place}".strip(), pronoun=not person and not place, role=held)
    if lowers[first][0].isdigit():
        return Speaker(organisation=phrase[tokens[first][1] :])
    role, width = offices.role_at(lowers, first, words)
    if role >= 0:
        start = role + width
        held = " ".join(lowers[role:start])
        before = phrase[tokens[first][1] : tokens[role - 1][2]] if role > first else ""
        if words.head_first and before.islower() and not _is_organisation(before, words):
            return None
        linked = start < len(tokens) and lowers[start] in words.joins
        if before and _person_before(tokens, lowers, first, role, linked or start == len(tokens), words, known):
            spoken = phrase[tokens[start + 1][1] :] if linked and start + 1 < len(tokens) else ""
            return Speaker(before, _without_articles(spoken, words) or None, role=held)
        while start < len(tokens) and (lowers[start] in words.joins or lowers[start] in words.articles):
            start += 1
        local = held in words.local_offices
        split = max(offices.person_from(tokens, lowers, start, words, known, linked=linked, local=local), start)
        if words.head_first and start < shortened < len(tokens) and not linked:
            split = max(split, shortened)
        behind = phrase[tokens[start][1] : tokens[split - 1][2]] if split > start else ""
        person = _text(phrase, tokens, split, words, lowers)
        if behind and not linked and behind.islower() and not _is_organisation(behind, words):
            behind = ""  # the minister spoke ..., peneliti senior Dewi Kartika
        behind = offices.own_body(behind, words)
        if not behind and (body := offices.ministry(phrase[tokens[first][1] : tokens[role + width - 1][2]], words)):
            return Speaker(person or None, body, role=held)
        organisation = behind or (before if _is_organisation(before.lower(), words) else "")
        if not person and (not organisation or held in words.groups):
            last = len(tokens)
            while not organisation and last > role + width and tokens[last - 1][0].islower():
                if lowers[last - 1] in words.inside:
                    break
                last -= 1
            whole = phrase[tokens[first][1] : tokens[last - 1][2]]
            alone = words.head_first and held == whole.lower() and held not in words.groups
            return Speaker(
                organisation=whole, pronoun=alone, office=not organisation, seat=organisation or None, role=held
            )
        found = _speaker(person, organisation)
        return found._replace(role=held) if found is not None else None
    owned = _owned(tokens, lowers, first, words)
    if owned > first:
        behind_article = owned + 2 if lowers[owned + 1] in words.articles and owned + 2 < len(tokens) else owned + 1
        return Speaker(phrase[tokens[first][1] : tokens[owned - 1][2]], phrase[tokens[behind_article][1] :])
    name = phrase[tokens[first][1] :]
    last = _head(tokens, lowers, first, words)
    if last > first:
        return Speaker(organisation=phrase[tokens[first][1] : tokens[last - 1][2]])
    if known.country(name) is not None:
        return Speaker(organisation=name)
    alone = len(tokens) - first == 1
    if lowers[first] in words.articles or (alone and lowers[first] in words.function_words):
        return None
    named = all(
        token[0].isupper() or low in words.connectors or low in words.titles  # dr. Sri Wahyuni
        for (token, _, _), low in zip(tokens, lowers, strict=True)
    )
    if not named:
        return None
    if len(tokens) - first == 1 and tokens[first][0].isupper() and len(tokens[first][0]) > 1:
        return Speaker(organisation=name)
    if all(low in words.organisation_words for low in lowers[first:]):
        return Speaker(organisation=name) if all(token[0].isupper() for token, _, _ in tokens[first:]) else None
    if len(tokens) - first <= 5 or offices.title_at(lowers, first, words):
        return _speaker(_text(phrase, tokens, first, words, lowers), "")
    return None


def _person_before(
    tokens: list[tuple[str, int, int]],
    lowers: list[str],
    first: int,
    role: int,
    ends: bool,
    words: NameWords,
    known: Gazetteer,
) -> bool:
    """Whether a person stands before an office without a comma (*Ann Lee head of the coast guard*)."""
    named = tokens[first:role]
    return (
        ends
        and not words.head_first
        and 2 <= len(named) <= 4
        and all(token[0].isupper() and not token.isupper() for token, _, _ in named)
        and all(low not in words.inside and not low.endswith(("'s", "’s")) for low in lowers[first:role])
        and not offices.place_ends(lowers, first, role - 1, known)
    )


def _without_articles(text: str, words: NameWords) -> str:
    while text and text.split(" ", 1)[0].lower() in words.articles:
        text = text.partition(" ")[2]
    return text


def _head(tokens: list[tuple[str, int, int]], lowers: list[str], first: int, words: NameWords) -> int:
    """Where an organisation's name ends, ``first`` where the phrase is none.

    Its head is an organisation word: the first of the phrase in Indonesian, the last before any *of* in English, where
    nothing but capitals may follow it.
    """
    link = next((at for at in range(first + 1, len(lowers)) if lowers[at] in words.joins), len(lowers))
    if words.head_first:
        for at in range(first, min(first + 3, link)):
            if _organisation_at(lowers, at, link, words):
                return _name_end(tokens, lowers, at, words)
            if tokens[at][0][:1].islower() and lowers[at] not in words.organisations and lowers[at] not in words.roles:
                break
        return first
    for at in range(link - 1, first - 1, -1):
        width = _organisation_at(lowers, at, link, words)
        if width:
            following = range(at + width, link)
            small = next(
                (
                    place
                    for place in following
                    if tokens[place][0][:1].islower() and lowers[place] not in words.connectors
                ),
                len(tokens),
            )
            return small if small > at + width else at + width
    return first


def _name_end(tokens: list[tuple[str, int, int]], lowers: list[str], head: int, words: NameWords) -> int:
    """Where a name ends that begins with its head: a proper name has no small letters but connectives."""
    if tokens[head][0][:1].islower() or (head + 1 < len(tokens) and tokens[head + 1][0][:1].islower()):
        return len(tokens)
    for at in range(head + 1, len(tokens)):
        if tokens[at][0][:1].islower() and lowers[at] not in words.connectors and lowers[at] not in words.organisations:
            return at
    return len(tokens)


def _organisation_at(lowers: list[str], at: int, end: int, words: NameWords) -> int:
    for size in (4, 3, 2, 1):
        if at + size <= end and " ".join(lowers[at : at + size]) in words.organisations:
            return size
    return 1 if words.prefixes and lowers[at].startswith(words.prefixes) else 0


def _owned(tokens: list[tuple[str, int, int]], lowers: list[str], first: int, words: NameWords) -> int:
    """Where *of* stands in *Rina Putri of the Disaster Agency*; 0 where the phrase is not so built."""
    for at in range(first + 1, min(len(tokens) - 1, first + 5)):
        if lowers[at] in words.joins:
            named = all(token[0].isupper() for token, _, _ in tokens[first:at])
            whole = _is_organisation(" ".join(lowers[first:at]), words)
            return at if named and not whole and _is_organisation(" ".join(lowers[at + 1 :]), words) else 0
    return 0


def _speaker(person: str, organisation: str) -> Speaker | None:
    if not person and not organisation:
        return None
    return Speaker(person or None, organisation or None)


def _text(phrase: str, tokens: list[tuple[str, int, int]], start: int, words: NameWords, lowers: list[str]) -> str:
    """The name from ``start`` on without ranks and titles in front."""
    while start < len(tokens) and (width := offices.title_at(lowers, start, words)):
        start += width
    end = next((at for at in range(start, len(tokens)) if lowers[at] in words.joins), len(tokens))
    return phrase[tokens[start][1] : tokens[end - 1][2]] if start < end else ""


def _is_organisation(lowered: str, words: NameWords) -> bool:
    spoken = lowered.split()
    for size in (4, 3, 2, 1):
        for first in range(len(spoken) - size + 1):
            if " ".join(spoken[first : first + size]) in words.organisations:
                return True
    return False
