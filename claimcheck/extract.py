"""Article in, claims out: read numerals, what they count, which measure, whose word and which scope.

Pure: the same article and rulebook give the same claims on any machine, in any process.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from claimcheck import counted, dates, numerals
from claimcheck.context import Modality, Reader, Scope
from claimcheck.counted import Counted, Structure, Told
from claimcheck.dates import DateMention
from claimcheck.language.boilerplate import furniture
from claimcheck.language.lexicon import Lexicon
from claimcheck.language.text import Sentence, sentences, tokens
from claimcheck.model import Article, Attribution, Claim, Field, Flow, Mention, Reject
from claimcheck.rules.finding import finder
from claimcheck.rules.rulebook import Measure, Rulebook

_NO_CLAIM = frozenset({"collective", "partitive"})
"""A number that points back to things already told (*ketiga negara*) or picks one of many (*one of the best*)."""


_HEAD = 6
"""How many sentences say what an article is about."""
_ENDS = frozenset({"from", "to"})
"""Flags of the two ends of a movement; what a figure was before is also told without the end it has come to."""
_OCCURRENCES = "times"
"""The unit of how often something happened."""


class Reading(NamedTuple):
    """The numerals of one field: what is a quantity, what is refused and why, and the dates found on the way."""

    field: Field
    text: str
    mentions: tuple[Mention, ...]
    rejects: tuple[Reject, ...]
    dates: tuple[DateMention, ...]
    sentences: tuple[Sentence, ...]


def lexicon_of(article: Article, rulebook: Rulebook) -> Lexicon:
    """The lexicon of the article's language; English where the rulebook has none for it."""
    return rulebook.languages.get(article.language) or rulebook.languages["en"]


def readings(article: Article, rulebook: Rulebook) -> Iterator[Reading]:
    """The numerals of the title, when there is one, and of the text."""
    lexicon = lexicon_of(article, rulebook)
    fields: tuple[tuple[Field, str | None], ...] = (("title", article.title), ("text", article.text))
    for field, text in fields:
        if not text:
            continue
        found_dates = dates.find(text, lexicon)
        found = numerals.find(text, lexicon, found_dates)
        mentions = numerals.denominate(found.mentions, (article.title or "", article.text), lexicon)
        rejects = found.rejects
        if field == "text":
            mentions, rejects = _without_furniture(text, lexicon, mentions, rejects)
        parted = sentences(text, lexicon) if mentions or field == "title" else ()
        yield Reading(field, text, mentions, rejects, found_dates, parted)


def _without_furniture(
    text: str, lexicon: Lexicon, mentions: tuple[Mention, ...], rejects: tuple[Reject, ...]
) -> tuple[tuple[Mention, ...], tuple[Reject, ...]]:
    """Numbers in related-article lines, cookie notices and the like are the page's, not the story's."""
    spans = furniture(text, lexicon) if mentions else ()
    if not spans:
        return mentions, rejects
    kept: list[Mention] = []
    refused = list(rejects)
    for mention in mentions:
        if any(span.start <= mention.start < span.end for span in spans):
            refused.append(Reject(mention.start, mention.end, mention.text, "page-furniture"))
        else:
            kept.append(mention)
    refused.sort(key=lambda reject: reject.start)
    return tuple(kept), tuple(refused)


def extract(article: Article, rulebook: Rulebook) -> tuple[Claim, ...]:
    """Every claim of the article in reading order, the title's first."""
    return tuple(examined.claim for examined in examine(article, rulebook))


class Examined(NamedTuple):
    """A claim and how it came about: what was counted, and the sentence's index with the reader of its scope."""

    claim: Claim
    counted: Counted
    context: Reader
    sentence: int


def examine(article: Article, rulebook: Rulebook) -> Iterator[Examined]:
    """The claims of :func:`extract`, each with what it was made from."""
    digest = hashlib.sha256(f"{article.title or ''}\0{article.text}".encode("utf-8", "surrogatepass")).hexdigest()
    memory = counted.Memory(rulebook)
    drafts = [
        (reading, mention, one)
        for reading in readings(article, rulebook)
        if reading.sentences
        for mention, one in _claims(article, _with_shares(reading), rulebook, digest, memory)
    ]
    for reading, mention, one in drafts:
        what = memory.recall(one.counted, mention)  # a headline's figure, of which the text tells more
        if what is not one.counted:
            claim = _claim(article, reading, rulebook, digest, mention, what, one.context, one.sentence, None)
            yield one._replace(claim=claim, counted=what)
        else:
            yield one


def _with_shares(reading: Reading) -> Reading:
    """A claim of a part is one of so many percent, as other articles tell it."""
    return reading._replace(mentions=numerals.as_shares(reading.mentions))


def distinct(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The same claims with ids that differ: copies of one text have the same ids, so later ones get ``~2``, ``~3``, ...

    Expects claims in the canonical order of their articles.
    """
    seen: dict[str, int] = {}
    found: list[Claim] = []
    for claim in claims:
        count = seen[claim.id] = seen.get(claim.id, 0) + 1
        found.append(claim if count == 1 else replace(claim, id=f"{claim.id}~{count}"))
    return tuple(found)


def _asked(reading: Reading, number: int, structure: Structure) -> Told | None:
    """What the sentence before asks the number of, as what was told last."""
    before = reading.sentences[number - 1] if number else None
    meant = counted.asked(reading.text, before.start, before.end, structure) if before else None
    if before is None or meant is None:
        return None
    return Told((meant,), 1, before.paragraph == reading.sentences[number].paragraph)


def _announced(what: Counted, unit: str, reading: Reading, number: int, structure: Structure) -> Counted:
    """A bare figure as what the sentence before, which has no figure, is about."""
    before = reading.sentences[number - 1]
    if before.paragraph != reading.sentences[number].paragraph:
        return what
    words = tokens(reading.text, before.start, before.end, ())
    return counted.announced(what, unit, words, structure)


def _claims(
    article: Article, reading: Reading, rulebook: Rulebook, digest: str, memory: counted.Memory
) -> Iterator[tuple[Mention, Examined]]:
    lexicon = lexicon_of(article, rulebook)
    structure = counted.structure(rulebook, lexicon.code)
    context = Reader(
        reading.text, lexicon, rulebook, article.published, reading.sentences, reading.dates, reading.mentions
    )
    patterns = finder(rulebook, lexicon.code)
    starts = [date.start for date in reading.dates]
    head = counted.head_of(article.title, article.text)
    good = counted.good_in(head, structure)
    beast = counted.beast_of(head, structure)
    events = counted.event_of(head, structure)
    name = counted.name_of(article.title, article.text, structure)
    works = counted.works_of(head, structure)
    purse = counted.currency_of(reading.mentions, reading.text, structure)
    listed: list[Counted] = []
    last, paragraph = 0, -1
    handed = -1
    told: Claim | None = None
    for number, sentence, inside in _by_sentence(reading):
        previous = Told(tuple(listed), number - last, sentence.paragraph == paragraph) if listed else None
        previous = _asked(reading, number, structure) or previous
        heads: list[Counted] = []
        before = told
        words = tokens(reading.text, sentence.start, sentence.end, inside)
        dated = _spans(reading.dates, starts, sentence)
        context.hand(number, words, inside)
        found = counted.read(words, inside, structure, previous, dated, lead=number == 0)
        named = patterns.find(reading.text[sentence.start : sentence.end], sentence.start, words) if patterns else {}
        for index in _in_order(found.mentions, len(inside)):
            mention = found.mentions[index]
            what = found.counted.get(index)
            if what is None or not _NO_CLAIM.isdisjoint(mention.flags):
                continue  # an expression that two sentences share is read in neither
            what = counted.settle(what, structure, reading.text)
            bare = what.action is None and (what.head is None or what.classified)
            if (what.unsaid or bare) and number > handed + 1:
                what = _announced(what, mention.quantity.unit or "", reading, number, structure)
            what = counted.settle_currency(what, mention, purse, inside, reading.text, structure)
            what = counted.settle_yield(what, mention, good, structure)
            what = counted.settle_beast(what, beast, reading.text, structure)
            what = counted.settle_event(what, mention, events, reading.text, structure)
            what = counted.settle_namesake(what, name)
            what = counted.settle_works(what, works, structure)
            what = memory.settle(what, mention, number)
            rule = named.get(index)
            if rule is not None and rule.takes(mention.quantity):
                rule = _of_deed(rule, what, mention, rulebook)
                what = _by_rule(what, rule, rulebook)
            else:
                rule = None
            claim = _claim(article, reading, rulebook, digest, mention, what, context, number, rule)
            if what.part and what.inherited and claim.period is None and before is not None:
                claim = replace(claim, period=before.period)  # 470 stranded in 2020; 100 of them were saved
            told = claim
            memory.keep(what, mention, number, reading.field == "title" or number < _HEAD)
            yield mention, Examined(claim, what, context, number)
            if what.head is not None and index < len(inside):
                heads.append(what)
        handed = number if inside else handed
        if heads:
            listed, last, paragraph = heads, number, sentence.paragraph


def _of_deed(rule: Measure, what: Counted, mention: Mention, rulebook: Rulebook) -> Measure:
    """The rule for what the clause says was done, where ``rule`` is for any (*dituntut 9 tahun penjara*)."""
    narrower = None if rule.action != "any" else rulebook.measure_of(rule.counts, what.action, None, mention.quantity)
    return rule if narrower is None else narrower


def _by_rule(what: Counted, rule: Measure, rulebook: Rulebook) -> Counted:
    """``what`` as the rule says; what narrows another noun that stood nearer narrows nothing here."""
    same = rulebook.is_a(what.concept, rule.counts)
    action = rule.action if rule.action != "any" else what.action if same else None
    qualifiers = what.qualifiers if same else ()
    return what._replace(concept=rule.counts, head=rule.counts, action=action, qualifiers=qualifiers)


def _in_order(mentions: Sequence[Mention], stated: int) -> Sequence[int]:
    """The mentions' indices in reading order; those from ``stated`` on, which are articles, stand behind."""
    if len(mentions) == stated:
        return range(stated)
    return sorted(range(len(mentions)), key=lambda index: mentions[index].start)


def _spans(found: Sequence[DateMention], starts: list[int], sentence: Sentence) -> list[tuple[int, int]]:
    first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
    return [(date.start, date.end) for date in found[first:last]]


def _by_sentence(reading: Reading) -> Iterator[tuple[int, Sentence, tuple[Mention, ...]]]:
    at = 0
    mentions: Sequence[Mention] = reading.mentions
    for number, sentence in enumerate(reading.sentences):
        first = at
        while at < len(mentions) and mentions[at].start < sentence.end:
            at += 1
        if at > first or number == 0:
            yield number, sentence, tuple(mentions[first:at])


def _claim(
    article: Article,
    reading: Reading,
    rulebook: Rulebook,
    digest: str,
    mention: Mention,
    what: Counted,
    context: Reader,
    sentence: int,
    named: Measure | None,
) -> Claim:
    lexicon = lexicon_of(article, rulebook)
    counter = what.concept not in (None, "person") and rulebook.is_a(what.concept, "person")
    counter = counter and reading.text[what.start : what.end].lower() in lexicon.words("structure", "classifiers")
    former = "from" in mention.flags
    scope = context.scope(mention.start, max(mention.end, what.end), sentence, "age" in mention.flags, counter, former)
    population = None if what.mixed else scope.population
    quantity = mention.quantity
    if what.unit or what.currency:
        quantity = replace(quantity, unit=what.unit or quantity.unit, currency=what.currency or quantity.currency)
    if quantity.unit == _OCCURRENCES and what.concept is not None and what.end > what.start >= mention.end:
        quantity = replace(quantity, unit=None)  # 11 kali gempa susulan: as many aftershocks
    measure = named or rulebook.measure_of(what.concept, what.action, population, quantity)
    start, end = mention.start, mention.end
    if what.end > what.start:
        start, end = min(start, what.start), max(end, what.end)
    rule = measure.id if measure else "open"
    added = scope.flow == "additional" and counted.adds(reading.text[what.cue[0] : mention.end].lower(), what, lexicon)
    flags = mention.flags + (("part",) if what.part else ()) + (("inherited",) if what.inherited else ())
    if what.former and not _ENDS.intersection(flags):
        flags += ("from",)
    if scope.modality == "hypothetical" and not what.estimated:
        flags += ("hypothetical",)
    if scope.disputed:
        flags += ("disputed",)
    return Claim(
        id=_identity(digest, reading.field, mention, rule),
        article=article.id,
        source=article.source,
        published=article.published,
        published_from=article.published_from,
        language=article.language,
        field=reading.field,
        start=start,
        end=end,
        quote=reading.text[start:end],
        number=mention.number,
        quantity=quantity,
        counted=reading.text[what.start : what.end] if what.end > what.start else None,
        concept=what.concept,
        measure=measure.measure if measure else None,
        action=what.action,
        head=what.head,
        qualifiers=what.qualifiers,
        context=what.context,
        period=scope.period,
        as_of=scope.as_of,
        place=scope.place,
        actor=scope.actor,
        recipient=scope.recipient,
        population=population,
        flow=_told_flow(mention, what, measure, lexicon, scope)
        or counted.shed(what, mention, rulebook, scope.flow, scope.modality == "plan")
        or (_threatened(what, rulebook) if scope.modality == "hypothetical" else None)
        or _flow(
            "level" if added or (what.estimated and scope.flow == "plan") else scope.flow,
            mention,
            measure,
            quantity.unit,
            named,
        ),
        attribution=_said(context.attribution(mention.start, mention.end, sentence), scope.modality),
        polarity=scope.polarity,
        flags=flags,
        rule=rule,
        rules_hash=rulebook.hash,
    )


def _said(attribution: Attribution, modality: Modality) -> Attribution:
    """Who says it, and that it is only an estimate where it is told as what may be so: *40 may still be trapped*."""
    unsure = modality == "supposed" and attribution.stance == "asserts"
    return replace(attribution, stance="estimates") if unsure else attribution


def _told_flow(mention: Mention, what: Counted, measure: Measure | None, lexicon: Lexicon, scope: Scope) -> Flow | None:
    """The flow that what is counted decides: a growth rate is a level, *new* and *another* come on top of a count.

    One that is expected is to come, as other figures are (*the economy is expected to grow 4 percent*). So many new
    ones a day are a rate of them all.
    """
    if what.grown:
        return "plan" if scope.modality == "plan" else "level"
    if what.apart:
        return "change"
    if what.coming and not what.estimated:
        return "plan"
    if what.fresh and measure is not None and measure.kind == "cumulative":
        return "rate" if scope.flow == "rate" else "additional"
    if counted.ARTICLE not in mention.flags or what.end <= what.start:
        return None
    another = lexicon.section("context").get("flow", {}).get("additional", ())
    return "additional" if mention.text.lower() in another else None


def _threatened(what: Counted, rulebook: Rulebook) -> Flow | None:
    """What may yet be done is as much a plan as what is announced, of deeds done by saying so (*300 jobs at risk*)."""
    if what.action is None:
        return None
    return None if rulebook.settings.announced.isdisjoint(rulebook.action_lineage(what.action)) else "plan"


def _flow(flow: Flow, mention: Mention, measure: Measure | None, unit: str | None, named: Measure | None) -> Flow:
    """The words' own flow wins; a bare level of a measure that only ever accumulates is cumulative, and no other is.

    Where a rule's own words name the figure, it has not changed (*lost by 1,042 votes* is a margin).
    """
    if named is not None and (flow == "change" or "change" in mention.flags):
        flow = "level"
    elif "change" in mention.flags:
        return "change"
    if unit and "/" in unit:
        return "rate"
    if measure is not None and flow in ("level", "cumulative") and measure.kind in ("level", "cumulative"):
        return "cumulative" if measure.kind == "cumulative" else "level"
    return flow


def _identity(digest: str, field: Field, mention: Mention, rule: str) -> str:
    key = f"{digest}|{field}|{mention.number.start}|{mention.number.end}|{rule}"
    return hashlib.sha256(key.encode()).hexdigest()[:16]
