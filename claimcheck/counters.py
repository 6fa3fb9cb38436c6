"""Who stands behind a figure: named counters, generic ones, media that relay, parties with an interest.

A counter is *named* when its name holds a word that is no common word for a kind of speaker ("police", *warga*). Two
names are one counter when one is contained in the other (*Nugroho*, *Sutopo Purwo Nugroho*), when one is the other's
initials (*BNPB*) or begins with them (*BPBD Jawa Tengah*), or when the rules list both as names of one party. A
country is its government, in whatever language ("Ukraine", *pejabat Ukraina*, "Ukrainian officials"); it may be any
part of its state, but not a rights group named after it. A counter without a name ("police", *rumah sakit*) is known by
its kind only: it may be any counter of that kind, and is none of another.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.context import gazetteer
from claimcheck.language.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.rules.rulebook import Party, Rulebook

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_LONGEST = 3
"""Words of the longest name of a country that a body is named after: *United Arab Emirates*."""
_INITIALS = re.compile(r"\(([A-Z][A-Za-z]{1,11})\)")


@dataclass(frozen=True, slots=True)
class Counter:
    """Who counts: the words of its name without titles, its initials, and the kinds of body its words stand for.

    Without words of a name it is any counter of its kinds.
    """

    name: str
    words: frozenset[str]
    initials: frozenset[str]
    media: bool = False
    kinds: frozenset[str] = frozenset()
    country: bool = False
    """Whether it is a country as such, and so its government."""

    @property
    def key(self) -> str:
        """One spelling for all its spellings, as far as one name alone can tell."""
        return min(self.initials, default=" ".join(sorted(self.words)) or f"any {' '.join(sorted(self.kinds))}")


@cache
def _words(lexicon: Lexicon, key: str) -> frozenset[str]:
    return frozenset(lexicon.words("counters", key))


def _is_acronym(word: str) -> bool:
    """Whether a word is written as initials are: the WHO is not "who"."""
    return len(word) > 1 and word.isupper()


STATE, HOSPITAL = "state", "hospital"
_ISSUING = frozenset({STATE, "union"})
_RELEASED = re.compile(r"[(\[][^()\[\]]{1,60}[)\]]\s*$")
"""What a source adds to the name in brackets: *(press release)*."""
_HELPING = frozenset({STATE, HOSPITAL, "health", "rescue"})
"""The kind of bodies that may be any part of the state while no other kind of theirs is told."""


@cache
def _kinds(lexicon: Lexicon) -> tuple[tuple[str, frozenset[str]], ...]:
    """Word or phrase between blanks → the kinds it stands for."""
    found: dict[str, set[str]] = defaultdict(set)
    parts = lexicon.words("counters", "of_state")
    for kind, words in lexicon.section("counters").get("kinds", {}).items():
        for word in words:
            found[f" {word} "] |= {kind, STATE} if kind in parts else {kind}
    return tuple((word, frozenset(kinds)) for word, kinds in found.items())


class Counters:
    """The rulebook's view of who counts: agencies, parties, and each language's words for nobody in particular."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._places = gazetteer(rulebook)
        self._agencies = {name.casefold(): agency for name, agency in rulebook.settings.agencies.items()}
        self._known: dict[tuple[str, str], Counter | None] = {}
        self._bodies: dict[tuple[str | None, str | None, str | None, str], tuple[Counter, ...]] = {}
        self._used: dict[str, frozenset[str]] = {}
        self._issuers: dict[str, tuple[Counter, ...]] = {}
        self._heard: dict[str, list[Counter]] = {}

    def named(self, name: str | None, language: str) -> Counter | None:
        """The counter a name stands for; None when it names nobody in particular."""
        if not name:
            return None
        if (name, language) not in self._known:
            self._known[name, language] = self._read(name, language)
        return self._known[name, language]

    def _read(self, name: str, language: str) -> Counter | None:
        generic, titles, media, based = map(self._words, ("generic", "titles", "media", "based"))
        found = [word for word in _WORD.findall(name) if word.lower().rpartition("-")[2] not in based] or [name]
        proper = [word for word in found if word[0].isupper() or word[0].isdigit()]
        if not any(word.lower() not in generic or (_is_acronym(word) and word not in generic) for word in proper):
            return None
        told = [word for word in found if word.lower() not in titles or _is_acronym(word)] or found
        officials = self._words("officials")
        core = " ".join(word for word in told if word.lower() not in officials)
        country = self._places.country(core)
        party = self._party(name) or self._party(core) or self._party(country or "")
        kinds = self._kinds_of(name, language) | ({STATE} if country is not None else set())
        if party is not None:
            ours = frozenset({party.id})
            return Counter(name, ours, ours, kinds=kinds, country=country is not None)
        if country is not None:
            return Counter(name, frozenset({country.lower()}), frozenset(), kinds=kinds, country=True)
        words = frozenset(self._in_one_language(told))
        short = {match.lower() for match in _INITIALS.findall(name)}
        if len(proper) == 1 and len(found) == 1 and found[0].isupper():
            short.add(found[0].lower())
        elif len(proper) >= 3 and not short:
            short.add("".join(word[0] for word in proper).lower())
        relays = bool({word.lower() for word in found} & media) or self.agency(name) is not None
        return Counter(name, words, frozenset(short), relays, kinds)

    def _in_one_language(self, words: Sequence[str]) -> Iterator[str]:
        """The words of a name in lower case, those of a country by the one name it is known under."""
        at = 0
        while at < len(words):
            for size in range(min(_LONGEST, len(words) - at), 0, -1):
                country = self._country(" ".join(words[at : at + size]))
                if country is not None:
                    break
            else:
                country, size = words[at].lower(), 1
            yield country
            at += size

    def _country(self, name: str) -> str | None:
        """The country that a name or demonym stands for, by its party's id where it is one; of a capital none."""
        bare = name.removesuffix("'s").removesuffix("’s")
        entry = self._places.find(bare)
        found = self._places.demonyms.get(bare.lower()) or (
            entry.normal if entry and entry.level == "country" else None
        )
        party = self._party(found) if found else None
        return party.id if party is not None else found and found.lower()

    def _words(self, key: str) -> frozenset[str]:
        """Words of one use in every language: names are told in any."""
        if key not in self._used:
            lexicons = self._rulebook.languages.values()
            self._used[key] = frozenset[str]().union(*(_words(lexicon, key) for lexicon in lexicons))
        return self._used[key]

    def _kinds_of(self, name: str, language: str) -> frozenset[str]:
        lexicon = self._rulebook.languages.get(language)
        if lexicon is None:
            return frozenset()
        padded = f" {' '.join(_WORD.findall(name.lower()))} "
        return frozenset[str]().union(*(kinds for word, kinds in _kinds(lexicon) if word in padded))

    def _party(self, name: str) -> Party | None:
        lower = name.casefold()
        return next((p for p in self._rulebook.settings.parties if any(lower == n.casefold() for n in p.names)), None)

    def of(self, claim: Claim) -> Counter | None:
        """Who the claim says counted: the organisation before the person who spoke for it."""
        said = claim.attribution
        return self.named(said.organisation, claim.language) or self.named(said.speaker, claim.language)

    def hear(self, claims: Iterable[Claim]) -> None:
        """Take note of the counters that each article names, for what it says of them without their name."""
        for claim in claims:
            heard = self._heard.setdefault(claim.article, [])
            heard += (body for body in self._told(claim) if body.words and body.kinds and body not in heard)

    def bodies(self, claim: Claim) -> tuple[Counter, ...]:
        """The body behind a claim, named or of a known kind: two people may speak for one office, seldom for two.

        "The monitoring group" is the one that its article names, if it names one only.
        """
        found = self._told(claim)
        if found and not found[0].words:
            kinds = found[0].kinds - {STATE}
            named = [other for other in self._heard.get(claim.article, ()) if kinds & other.kinds]
            if named and all(same(named[0], other) for other in named):
                return (max(named, key=lambda other: (len(other.words), other.name)),)
        return found

    def issuer(self, source: str | None, language: str) -> tuple[Counter, ...]:
        """The body that issued an article itself, by its source: what nobody else is named for there, it has counted.

        A part of the state or a union is one by its name; others say so (*Walhi (press release)*), for papers too are
        called after residents, students and firms.
        """
        if not source:
            return ()
        if source not in self._issuers:
            self._issuers[source] = self._issuer(source, language)
        return self._issuers[source]

    def _issuer(self, source: str, language: str) -> tuple[Counter, ...]:
        mark = _RELEASED.search(source)
        name = source[: mark.start()].strip() if mark is not None else source
        if {word.lower() for word in _WORD.findall(name)} & self._words("media") or self.agency(name) is not None:
            return ()
        released = mark is not None and any(word in mark.group().lower() for word in self._words("releases"))
        found = self._body(name, None, None, language)
        return found if released or any(body.kinds & _ISSUING for body in found) else ()

    def _told(self, claim: Claim) -> tuple[Counter, ...]:
        said = claim.attribution
        known = (said.organisation, said.speaker or said.role, said.role, claim.language)
        if known not in self._bodies:
            self._bodies[known] = self._body(*known)
        return self._bodies[known]

    def _body(
        self, organisation: str | None, speaker: str | None, role: str | None, language: str
    ) -> tuple[Counter, ...]:
        body = self.named(organisation, language)
        if body is not None:
            return (body,)
        name = organisation or speaker
        kinds = (self._kinds_of(name, language) or self._kinds_of(role or "", language)) if name else None
        return (Counter(name, frozenset(), frozenset(), kinds=kinds),) if name and kinds else ()

    def agency(self, name: str) -> str | None:
        """The id of the news agency a name or credit stands for."""
        return self._agencies.get(name.strip().casefold())

    def interested(self, who: Counter | None, measure: str | None) -> bool:
        """Whether the counter is a party to what is counted (R12)."""
        if who is None:
            return False
        for party in self._rulebook.settings.parties:
            if party.measures and measure not in party.measures:
                continue
            if any(same(who, other) for name in party.names if (other := self.named(name, ""))):
                return True
        return False

    def authority(self, who: Counter | None) -> bool:
        """Whether the rules name this counter as an authority for the policy of that name."""
        return who is not None and any(
            same(who, other) for name in self._rulebook.settings.authorities if (other := self.named(name, ""))
        )


def same(a: Counter, b: Counter) -> bool:
    """Whether two may be one counter: two names by their words, others by what kind of body they are."""
    if a.words and b.words:
        if a.country != b.country and STATE not in a.kinds & b.kinds:
            return False
        if a.initials & b.initials or a.words <= b.words or b.words <= a.words:
            return True
        return not a.words.isdisjoint(b.words) and (_spelled_out(a, b) <= b.words or _spelled_out(b, a) <= a.words)
    return not (a.kinds and b.kinds) or _one_kind(a.kinds, b.kinds)


@cache
def _spelled_out(short: Counter, full: Counter) -> frozenset[str]:
    """The words of a name with those that the other spells its initials out to: *BPBD Jawa Tengah*, *SPN Sawa*."""
    words = set(short.words)
    others = _WORD.findall(full.name)
    for initials in filter(_is_acronym, _WORD.findall(short.name)):
        for at in range(len(others) - len(initials) + 1):
            run = others[at : at + len(initials)]
            if initials == "".join(word[0] for word in run).upper():
                words = words - {initials.lower()} | {word.lower() for word in run}
    return frozenset(words)


def _one_kind(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether bodies of these kinds may be one: "the authorities" may be the police, no hospital is a health office."""
    one, two = a - {STATE}, b - {STATE}
    if one and two:
        return not one.isdisjoint(two)
    return STATE in a and STATE in b


def rivals(a: Iterable[Counter], b: Iterable[Counter]) -> bool:
    """Whether both sides have a counter, no counter can be on both, and not both only relay what others counted."""
    one, two = tuple(a), tuple(b)
    if not one or not two or any(same(x, y) for x in one for y in two):
        return False
    return not (all(x.media for x in one) and all(y.media for y in two))


def opposed(a: Iterable[Counter], b: Iterable[Counter]) -> bool:
    """Whether the state counted on one side and somebody outside it on the other: a union, residents, a rights group.

    What rescuers, doctors and the state count within hours is one count on its way; these two are not.
    """
    one, two = tuple(a), tuple(b)
    return rivals(one, two) and ((_of_state(one) and _outside(two)) or (_of_state(two) and _outside(one)))


def _of_state(counters: Sequence[Counter]) -> bool:
    return all(STATE in counter.kinds for counter in counters)


def _outside(counters: Sequence[Counter]) -> bool:
    return all(counter.kinds and counter.kinds.isdisjoint(_HELPING) for counter in counters)


def name_of(claim: Claim) -> str | None:
    """The name to print for who said it."""
    return claim.attribution.organisation or claim.attribution.speaker


def one_spelling(counters: Iterable[Counter]) -> Mapping[str, str]:
    """Key → the key under which all spellings of one counter meet.

    A name of one word joins the longer names it may stand for only when these are all one counter (*Nugroho*, when one
    Nugroho is known).
    """
    known = {counter.key: counter for counter in sorted(counters, key=lambda c: (c.key, c.name))}
    holding: dict[str, list[str]] = defaultdict(list)
    for key, counter in known.items():
        for word in counter.words | counter.initials:
            holding[word].append(key)
    home = {key: key for key in known}

    def root(key: str) -> str:
        while home[key] != key:
            key = home[key]
        return key

    for short in sorted(known, key=lambda key: (len(known[key].words) < 2 and not known[key].initials, key)):
        counter = known[short]
        words = sorted(counter.words | counter.initials)  # sorted, or the hash seed would settle a draw
        rarest = min((holding[word] for word in words), key=len, default=[])
        near = {key for word in counter.initials for key in holding[word]} | set(rarest)
        alike = sorted({root(key) for key in near if key != short and same(counter, known[key])})
        if len(alike) > 1 and len(counter.words) < 2 and not counter.initials:
            continue
        for other in alike:
            a, b = root(short), root(other)
            home[max(a, b)] = min(a, b)
    return {key: root(key) for key in known}
