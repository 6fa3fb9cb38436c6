"""Where figures and texts really come from: ten outlets that print one text, or quote one ministry, are one origin.

Texts are one when three quarters of the shorter stand in the longer. Three things look like that and are not:
a *roundup* that holds several other texts, a *template* (the same price list on another day), and texts whose
speakers differ on the same figure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations

from claimcheck.counters import Counter, Counters, name_of, one_spelling
from claimcheck.model import Article, Claim, Origin
from claimcheck.notation import write
from claimcheck.rules.rulebook import Rulebook
from claimcheck.shingles import Shingles, candidates, containment, shingle

_SAME = 0.72
_BRIEF = 0.8
"""Below this ratio of lengths the shorter text is an excerpt: it may join a text, but never bring two together."""
_LOOK = 16
_CREDIT = re.compile(r"[(\[][^()\[\]\n]{2,40}[)\]]|(?:^|\n)[^\n]{2,60}?\s[-–—]{1,2}\s")
_NAME = re.compile(r"\w{3,}")
_PARTS = re.compile(r"[/,;:|()\[\]\n]|\s[-–—]{1,2}\s")
_OPENING, _CLOSING = 240, 160


@dataclass(frozen=True, slots=True)
class Traced:
    """The origins of a set of claims: ``of_claim`` maps a claim's id to its origin's id."""

    origins: tuple[Origin, ...]
    of_claim: Mapping[str, str]


def find_origins(articles: Sequence[Article], claims: Sequence[Claim], rulebook: Rulebook) -> tuple[Origin, ...]:
    """The origins of the claims, in order of id; every article that states none is under the text it belongs to."""
    return trace(articles, claims, rulebook).origins


def group_texts(articles: Sequence[Article], claims: Sequence[Claim] = ()) -> tuple[Origin, ...]:
    """The articles in groups of one text: ``cluster`` for several, ``outlet`` for one alone, ``unmeasured`` if empty.

    Every article is in exactly one group. With ``claims``, texts that give one figure to different named
    speakers stay apart.
    """
    known: dict[str, int] = {}
    texts = [shingle(article.text, known) for article in articles]
    voices = _voices(claims)
    parent = list(range(len(articles)))
    copies: dict[bytes, int] = {}
    singles: list[int] = []
    for index, text in enumerate(texts):
        first = copies.setdefault(text.digest, index) if text.size else index
        parent[index] = first
        if first == index:
            singles.append(index)
    _join([texts[i] for i in singles], singles, articles, voices, parent)
    groups: dict[int, list[int]] = defaultdict(list)
    for index in range(len(articles)):
        groups[_root(parent, index)].append(index)
    found = []
    for members in groups.values():
        kind = "cluster" if len(members) > 1 else "outlet" if texts[members[0]].size else "unmeasured"
        ids = tuple(sorted(articles[i].id for i in members))
        oldest = min((articles[i] for i in members), key=lambda article: (article.published or "~", article.id))
        name = oldest.source or oldest.id
        what = ids if kind == "unmeasured" else sorted({texts[i].digest.hex() for i in members})
        found.append(Origin(_id("text", *what), ids, kind, name))
    return tuple(sorted(found, key=lambda origin: origin.articles))


def _join(
    texts: Sequence[Shingles],
    index: Sequence[int],
    articles: Sequence[Article],
    voices: Mapping[str, Mapping[str, frozenset[str]]],
    parent: list[int],
) -> None:
    """Union the texts that are one: texts of like length, then each excerpt with the one text it is taken from."""
    holds: dict[int, list[int]] = defaultdict(list)
    links: set[tuple[int, int]] = set()
    for a, b in candidates(texts):
        if containment(texts[a], texts[b]) < _SAME or _template(texts[a], texts[b]):
            continue
        if _differ(articles[index[a]], articles[index[b]], voices):
            continue
        links.add((a, b))
        short, long = (a, b) if len(texts[a].hashes) <= len(texts[b].hashes) else (b, a)
        if len(texts[short].hashes) < _BRIEF * len(texts[long].hashes):
            holds[long].append(short)
        else:
            _union(parent, index[a], index[b])
    homes: dict[int, list[int]] = defaultdict(list)
    for long, excerpts in holds.items():
        if not _roundup(sorted(excerpts, key=lambda i: texts[i].digest), links):
            for short in excerpts:
                homes[short].append(long)
    for short, longs in homes.items():
        best = max(longs, key=lambda long: (containment(texts[short], texts[long]), texts[long].digest))
        _union(parent, index[short], index[best])


def _roundup(excerpts: Sequence[int], links: set[tuple[int, int]]) -> bool:
    """Whether a text holds two others that have nothing to do with each other."""
    few = sorted(excerpts[:_LOOK])
    return any(pair not in links for pair in combinations(few, 2))


def _template(a: Shingles, b: Shingles) -> bool:
    """The same form filled in twice: full of numbers, and each opening has numbers that the other text lacks."""
    return a.dense and b.dense and bool(a.lead - b.numbers) and bool(b.lead - a.numbers)


def _voices(claims: Iterable[Claim]) -> dict[str, dict[str, frozenset[str]]]:
    """For each article: figure → the words of the named bodies it gives it to."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        body = claim.attribution.organisation
        if body and any(word[0].isupper() for word in body.split()):
            figure = f"{claim.head or claim.concept}={write(claim.quantity)}"
            found[claim.article][figure].update(_NAME.findall(body.casefold()))
    return {article: {k: frozenset(v) for k, v in figures.items()} for article, figures in found.items()}


def _differ(a: Article, b: Article, voices: Mapping[str, Mapping[str, frozenset[str]]]) -> bool:
    """Whether two texts give their common figures to different bodies, every one of them (R11)."""
    one, two = voices.get(a.id, {}), voices.get(b.id, {})
    common = one.keys() & two.keys()
    return bool(common) and all(one[figure].isdisjoint(two[figure]) for figure in common)


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index


def _union(parent: list[int], a: int, b: int) -> None:
    a, b = _root(parent, a), _root(parent, b)
    parent[max(a, b)] = min(a, b)


def _id(kind: str, *parts: str) -> str:
    return f"{kind}-{blake2b('|'.join(parts).encode(), digest_size=6).hexdigest()}"


def trace(articles: Sequence[Article], claims: Sequence[Claim], rulebook: Rulebook) -> Traced:
    """Every claim's origin (R10): who its article names for the figure, else the agency credited, text or outlet."""
    counters = Counters(rulebook)
    groups = group_texts(articles, claims)
    text_of = {article: group for group in groups for article in group.articles}
    by_id = {article.id: article for article in articles}
    credit: dict[str, str | None] = {}
    said: dict[str, tuple[str, str, str | None, bool]] = {}
    spelling = one_spelling(who for claim in claims if (who := counters.of(claim)))
    named = _named(claims, counters, spelling)
    for claim in claims:
        who = counters.of(claim) if name_of(claim) else named.get(_figure(claim))
        agency = None
        if who is None:
            agency = next((a for via in reversed(claim.attribution.via) if (a := counters.agency(via))), None)
            if agency is None and claim.article in by_id:
                if claim.article not in credit:
                    credit[claim.article] = _credited(by_id[claim.article], counters)
                agency = credit[claim.article]
        if who is not None:
            name = name_of(claim) or who.name
            said[claim.id] = ("speaker", spelling[who.key], name, counters.interested(who, claim.measure))
        elif agency is not None:
            said[claim.id] = ("agency", agency, agency, False)
        elif claim.article in text_of:
            group = text_of[claim.article]
            sources = {by_id[article].source for article in group.articles if article in by_id}
            said[claim.id] = (group.kind, group.id, group.name, False)
            if len(sources) == 1 and (source := min(sources, key=str)) is not None:
                # Copies inside one outlet are that outlet; without a name every text stands for itself.
                said[claim.id] = ("outlet", source.casefold(), source, False)
        else:
            said[claim.id] = ("unmeasured", claim.article, claim.source, False)
    return _gather(claims, said, articles, text_of)


def _figure(claim: Claim) -> tuple[object, ...]:
    return (claim.article, write(claim.quantity), claim.quantity.unit, claim.quantity.currency, claim.action)


def _named(claims: Iterable[Claim], counters: Counters, spelling: Mapping[str, str]) -> dict[object, Counter]:
    """Who an article names for a figure, where it names one only: its headline and lead tell the same words."""
    found: dict[object, dict[str, Counter]] = defaultdict(dict)
    for claim in claims:
        if who := counters.of(claim):
            found[_figure(claim)].setdefault(spelling[who.key], who)
    return {figure: next(iter(known.values())) for figure, known in found.items() if len(known) == 1}


def _credited(article: Article, counters: Counters) -> str | None:
    """The agency a dateline or a closing credit names: *(ANTARA)*, *Jakarta (Reuters) -*, *AFP -*."""
    for stretch in (article.text[:_OPENING], article.text[-_CLOSING:]):
        for match in _CREDIT.finditer(stretch):
            for part in _PARTS.split(match.group()):
                if agency := counters.agency(part):
                    return agency
    return counters.agency(article.author or "")


def _gather(
    claims: Sequence[Claim],
    said: Mapping[str, tuple[str, str, str | None, bool]],
    articles: Sequence[Article],
    text_of: Mapping[str, Origin],
) -> Traced:
    members: dict[tuple[str, str], set[str]] = defaultdict(set)
    names: dict[tuple[str, str], set[str]] = defaultdict(set)
    interested: dict[tuple[str, str], bool] = defaultdict(bool)
    for claim in claims:
        kind, key, name, interest = said[claim.id]
        members[kind, key].add(claim.article)
        interested[kind, key] |= interest
        if name:
            names[kind, key].add(name)
    stating = {claim.article for claim in claims}
    for article in articles:
        if article.id not in stating:
            group = text_of[article.id]
            members.setdefault((group.kind, group.id), set()).add(article.id)
            if group.name:
                names[group.kind, group.id].add(group.name)
    ids = {pair: pair[1] if pair[1].startswith("text-") else _id(*pair) for pair in members}
    origins = (
        Origin(
            ids[pair],
            tuple(sorted(found)),
            pair[0],
            min(names[pair], key=lambda n: (-len(n), n), default=None),
            interested[pair],
        )
        for pair, found in members.items()
    )
    return Traced(
        tuple(sorted(origins, key=lambda origin: origin.id)),
        {claim.id: ids[said[claim.id][:2]] for claim in claims},
    )
