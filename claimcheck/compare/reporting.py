"""The whole comparison of a set of articles: stories, origins, groups, verdicts, refusals, in canonical order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claimcheck import __version__
from claimcheck.compare import arithmetic, evidence
from claimcheck.compare.arithmetic import Sum
from claimcheck.compare.bedside import died_where
from claimcheck.compare.breakdown import breakdowns, oversized
from claimcheck.compare.clauses import field_text
from claimcheck.compare.comparisons import Desk, lay_out
from claimcheck.compare.concepts import counted_concept
from claimcheck.compare.kinds import kinds_apart
from claimcheck.compare.listing import dealt_out
from claimcheck.compare.measures import rule_of
from claimcheck.compare.metric import in_one
from claimcheck.compare.nesting import nested
from claimcheck.compare.pairing import Refused, pair
from claimcheck.compare.stands import Stand, stands
from claimcheck.compare.stories import find_stories
from claimcheck.compare.subjects import subject
from claimcheck.compare.votes import check_policy
from claimcheck.compare.why import Sentences
from claimcheck.counters import Counters
from claimcheck.model import Article, Claim, Comparison, Problem, Refusal, Report, Verdict
from claimcheck.origins import trace
from claimcheck.rules.rulebook import Rulebook

_REFUSALS = 2000
_VERDICTS: tuple[Verdict, ...] = ("disagree", "updated", "compatible", "agree", "single-source")
_SEVERITIES = ("extreme", "major", "notable", "minor", None)


def compare(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    rulebook: Rulebook,
    *,
    policy: str = "none",
    problems: Iterable[Problem] = (),
    language: str = "en",
    stories: Mapping[str, str] | None = None,
) -> Report:
    """The report on ``claims`` of ``articles``: pure, and the same whatever their order.

    Args:
        policy: how ``best`` is chosen: ``none`` (where independent origins agree), ``conservative``, ``authority``.
        problems: what reading found wrong, carried into the report.
        language: the language of the sentences.
        stories: article id to story id, where they were found among more articles than these.

    Raises:
        UsageError: the policy is unknown.
    """
    check_policy(policy)
    articles = tuple(sorted(articles, key=lambda article: article.id))
    claims = tuple(sorted(claims, key=lambda c: (c.article, c.field != "title", c.start, c.end, c.id)))
    counters = Counters(rulebook)
    counters.hear(claims)
    traced = trace(articles, claims, rulebook)
    by_id = {article.id: article for article in articles}
    sentences = Sentences(rulebook, language)
    beside = evidence.by_article(claims)
    standing = stands(claims, by_id, traced.of_claim, counters, rulebook)
    story_of = find_stories(articles, rulebook) if stories is None else stories
    derived, implied = _implied(claims, rulebook, sentences)
    subjects = [
        subject(
            derived.get(claim.id, claim),
            by_id.get(claim.article),
            counters,
            rulebook,
            revised="revises" in standing[claim.id].cues,
        )
        for claim in claims
    ]
    subjects = nested(dealt_out(subjects, by_id, rulebook), story_of, rulebook)
    subjects = died_where(kinds_apart(subjects, story_of), by_id, rulebook)
    groups, refused = pair(subjects, story_of, rulebook)
    told = evidence.tolls(
        stand
        for stand in standing.values()
        if counted_concept(stand.claim, rulebook) in rulebook.settings.roles and not stand.claim.population
    )
    desk = Desk(
        rulebook,
        counters,
        by_id,
        beside,
        {origin.id: origin for origin in traced.origins},
        sentences,
        language,
        policy,
        evidence.article_order(told, story_of),
        {item.claim.id: item for item in subjects},
        {claim.id: claim for claim in claims},
        frozenset(stand.claim.id for stand in told.values()),
    )
    sums = _sums(beside, by_id, rulebook, sentences) + implied
    comparisons = []
    for group in groups:
        members = [replace(standing[claim.id], claim=claim) for claim in _as_stated(group, standing, rulebook)]
        concerned = [total for total in sums if any(claim.id in total.claims for claim in group)]
        comparison = lay_out(members, desk, _story(members, story_of), concerned)
        # One article that repeats itself is no comparison; one that contradicts itself is.
        if comparison.verdict == "disagree" or len({claim.article for claim in group}) > 1:
            comparisons.append(comparison)
    comparisons.sort(key=_rank)
    problems = tuple(problems)
    return Report(
        articles=articles,
        claims=claims,
        origins=traced.origins,
        comparisons=tuple(comparisons),
        refusals=_refusals(refused, sentences),
        problems=problems,
        summary=_summary(articles, claims, comparisons, problems, len(traced.origins)),
        rules_hash=rulebook.hash,
        version=__version__,
    )


def _as_stated(group: Sequence[Claim], standing: Mapping[str, Stand], rulebook: Rulebook) -> Sequence[Claim]:
    """The claims of a group in the unit that their texts state, where it is one; else in one they were brought to."""
    stated = [standing[claim.id].quantity for claim in group]
    units = {quantity.unit for quantity in stated}
    if units == {group[0].quantity.unit}:
        return group
    told = stated if len(units) == 1 else in_one(stated, [claim.quantity for claim in group], rulebook)
    return [replace(claim, quantity=quantity) for claim, quantity in zip(group, told, strict=True)]


def _implied(claims: Sequence[Claim], rulebook: Rulebook, sentences: Sentences) -> tuple[dict[str, Claim], list[Sum]]:
    """Rates that, over a total's own period, make a total (R14): the derived claims by id, and the sums."""
    totals: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.flow in ("level", "cumulative") and claim.period is not None and claim.period.kind == "within":
            totals[_what(claim), claim.period.start, claim.period.end].append(claim)
    derived: dict[str, Claim] = {}
    sums: list[Sum] = []
    for claim in claims:
        if claim.flow != "rate" or claim.period is None:
            continue
        for total in totals.get((_what(claim), claim.period.start, claim.period.end), ()):
            rule = rule_of(claim.measure, rulebook)
            tolerance = rule.tolerance if rule and rule.tolerance is not None else rulebook.settings.tolerance
            found = arithmetic.rate_total(claim, total, tolerance, sentences)
            if found is not None:
                derived[claim.id] = replace(claim, quantity=found[0], flow=total.flow)
                sums.append(found[1])
    return derived, sums


def _what(claim: Claim) -> object:
    return claim.measure or (claim.concept or claim.head, claim.action)


def _story(members: Sequence[Stand], story_of: Mapping[str, str]) -> str | None:
    found = {story_of.get(stand.claim.article) for stand in members}
    return found.pop() if len(found) == 1 else None


def _rank(comparison: Comparison) -> tuple[object, ...]:
    """Worst first: by verdict, severity, ratio; then by name and id."""
    return (
        _VERDICTS.index(comparison.verdict),
        _SEVERITIES.index(comparison.severity),
        -(comparison.ratio or 0),
        comparison.measure,
        comparison.id,
    )


def _sums(
    beside: Mapping[str, Sequence[Claim]], articles: Mapping[str, Article], rulebook: Rulebook, sentences: Sentences
) -> list[Sum]:
    includes = {action.id: action.includes for action in rulebook.actions.values() if action.includes}
    tolerance = rulebook.settings.tolerance
    found: list[Sum] = []
    for article, members in beside.items():
        found += arithmetic.casualties(members, includes, tolerance, sentences)
        for field in ("title", "text") if article in articles else ():
            inside = [claim for claim in members if claim.field == field]
            if len(inside) < 2:
                continue
            text = field_text(articles[article], inside[0])
            lexicon = rulebook.languages.get(articles[article].language)
            if lexicon is not None:
                found += breakdowns(inside, text, lexicon, sentences)
                found += oversized(inside, text, lexicon, sentences)
            found += arithmetic.percent_of_base(inside, text, tolerance, sentences)
    return found


def _refusals(refused: Sequence[Refused], sentences: Sentences) -> tuple[Refusal, ...]:
    """The refusals in canonical order, each pair once."""
    found: dict[tuple[str, str], Refusal] = {}
    for item in refused:
        a, b, told = item.a, item.b, dict(item.passage.told)
        if b.id < a.id:
            a, b = b, a
            told = {"a": told.get("b", ""), "b": told.get("a", "")}
        found.setdefault(
            (a.id, b.id), Refusal(a.id, b.id, item.passage.gate or "", sentences.refusal(item.passage.reason, told))
        )
    return tuple(found[key] for key in sorted(found)[:_REFUSALS])


def _summary(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    comparisons: Sequence[Comparison],
    problems: Sequence[Problem],
    origins: int,
) -> dict[str, int]:
    verdicts = Counter(comparison.verdict for comparison in comparisons)
    counts: dict[str, int] = {
        "articles": len(articles),
        "claims": len(claims),
        "origins": origins,
        "comparisons": len(comparisons),
    }
    counts.update({verdict: verdicts[verdict] for verdict in _VERDICTS})
    counts["problems"] = len(problems)
    return counts
