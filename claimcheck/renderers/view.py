"""A report as a person reads it: worst first, in words, every figure with who says it and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import takewhile

from claimcheck import notation
from claimcheck.model import Article, Claim, Comparison, Decision, Origin, Position, Problem, Quantity, Report
from claimcheck.renderers import figures
from claimcheck.renderers.inert import QUOTE_LIMIT, one_line
from claimcheck.renderers.messages import Messages, load
from claimcheck.renderers.phrases import in_words

VERDICTS = ("disagree", "updated", "compatible", "agree", "single-source")
SEVERITIES = ("extreme", "major", "notable", "minor")
_WORD_LIMIT = 60
_NAMES = 3
_CONTEXT = 160
"""Characters of the sentence shown on each side of a quote."""
NOTE_LIMIT = 1_000
"""Characters of a decision's note, which ``claimcheck accept`` holds to; one made by hand may be longer."""


@dataclass(frozen=True)
class Voice:
    """One claim as somebody states it: the figure, who, through whom, where and when, and the words around it."""

    claim: Claim
    article: Article
    figure: str
    who: str
    through: str
    outlet: str
    published: str
    scope: tuple[tuple[str, str], ...]
    before: str
    quote: str
    after: str


@dataclass(frozen=True)
class Stand:
    """One position of a comparison with its figure in words, its origins in one phrase and everyone who states it."""

    position: Position
    figure: str
    who: str
    voices: tuple[Voice, ...]
    disputed: bool


@dataclass(frozen=True)
class Group:
    """One comparison, ready to print.

    ``facing`` are the stands its headline names: the two that disagree most, the oldest and the newest, or the outer
    ones; ``joiner`` is the word between them. ``ruling`` and ``note`` are a person's decision, empty without one.
    """

    comparison: Comparison
    verdict: str
    meaning: str
    severity: str
    ratio: str
    caveats: tuple[str, ...]
    flags: tuple[str, ...]
    stands: tuple[Stand, ...]
    facing: tuple[Stand, ...]
    joiner: str
    lead: str
    best: str
    scope: tuple[tuple[str, str], ...]
    timeline: tuple[tuple[str, str], ...]
    outlets: tuple[str, ...]
    languages: tuple[str, ...]
    title: str = ""
    ruling: str = ""
    note: str = ""

    @property
    def decided(self) -> str:
        """The decision with its note, on one line; empty without one."""
        return f"{self.ruling}: “{self.note}”" if self.ruling else ""

    @property
    def origins(self) -> int:
        """How many origins stand behind the figures."""
        return len({origin for stand in self.stands for origin in stand.position.origins})


class View:
    """A report in one interface language; everything is worked out once and in a fixed order."""

    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.messages: Messages = load(language)
        self.articles = {article.id: article for article in report.articles}
        self.claims = {claim.id: claim for claim in report.claims}
        self._origins: dict[str, Origin] = {origin.id: origin for origin in report.origins}

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Every comparison, worst first."""
        return tuple(self._group(comparison) for comparison in sorted(self.report.comparisons, key=worst_first))

    @cached_property
    def compared(self) -> tuple[Group, ...]:
        """The comparisons with more than one origin, worst first."""
        return tuple(group for group in self.groups if group.comparison.verdict != "single-source")

    @cached_property
    def lonely(self) -> tuple[Group, ...]:
        """The groups that all trace back to one origin."""
        return tuple(group for group in self.groups if group.comparison.verdict == "single-source")

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be known about inputs, in the interface's language."""
        return tuple(in_words(problem, self.messages.language) for problem in self.report.problems)

    @cached_property
    def outlets(self) -> tuple[str, ...]:
        """Every outlet by name."""
        return tuple(sorted({self.outlet(article) for article in self.report.articles}))

    @cached_property
    def home(self) -> dict[str, str]:
        """Claim id → the id of the first comparison, in printed order, that holds it."""
        found: dict[str, str] = {}
        for group in self.groups:
            for stand in group.stands:
                for id in stand.position.claims:
                    found.setdefault(id, group.comparison.id)
        return found

    @property
    def disagreements(self) -> int:
        """How many comparisons end in disagreement."""
        return sum(comparison.verdict == "disagree" for comparison in self.report.comparisons)

    def standfirst(self) -> str:
        """What was scanned and what came out, in one or two sentences."""
        say, unchanged = self.messages, self.report.summary.get("unchanged", 0)
        one = len(self.report.articles) == 1
        text = say(
            "report.standfirst-news" if unchanged else "report.standfirst-one" if one else "report.standfirst",
            articles=say.count("article", len(self.report.articles)),
            outlets=say.count("outlet", len(self.outlets)),
            claims=say.count("claim", len(self.report.claims)),
            comparisons=say.count("comparison", len(self.compared)),
            disagreements=say.count("disagreement", self.disagreements),
            unchanged=say.count("comparison", unchanged),
        )
        decided = sum(comparison.decision is not None for comparison in self.report.comparisons)
        if decided:
            text += " " + say("report.decided", n=say.count("comparison", decided))
        if unchanged or (self.compared and self.disagreements):
            return text
        return f"{text} {say('report.no-disagreement' if self.compared else 'report.nothing-compared')}"

    def outlet(self, article: Article) -> str:
        """The outlet's name; an article without one goes by its own id, less the folder that all of them lie in."""
        return one_line(article.source or article.id.removeprefix(self._folder), QUOTE_LIMIT)

    @cached_property
    def _folder(self) -> str:
        ids = [article.id for article in self.report.articles]
        if len(ids) < 2 or any("://" in id for id in ids):
            return ""
        levels = zip(*(id.split("/")[:-1] for id in ids), strict=False)
        shared = takewhile(lambda level: len(set(level)) == 1, levels)
        return "".join(f"{level[0]}/" for level in shared)

    def voice(self, claim: Claim) -> Voice:
        """A claim with its words in context."""
        say, article, said = self.messages, self.articles[claim.article], claim.attribution
        held = said.organisation or (said.role if said.speaker else None)  # *Ana Ruiz, prosecutor*
        people = [one_line(name, QUOTE_LIMIT) for name in (said.speaker, held) if name]
        before, after = context(article, claim)
        return Voice(
            claim=claim,
            article=article,
            figure=self._figure(claim.quantity, claim),
            who=", ".join(people) or say("report.speaker-unknown"),
            through=", ".join(one_line(name, QUOTE_LIMIT) for name in said.via),
            outlet=self.outlet(article),
            published=figures.when(claim.published, say) or say("report.undated"),
            scope=tuple(self._claim_scope(claim)),
            before=before,
            quote=one_line(claim.quote, QUOTE_LIMIT),
            after=after,
        )

    def _claim_scope(self, claim: Claim) -> Iterable[tuple[str, str]]:
        say = self.messages
        place = claim.place and (claim.place.name if claim.place.normal in (None, claim.place.name) else None)
        if claim.place and place is None:
            place = f"{claim.place.name} ({claim.place.normal})"
        values = {
            "period": claim.period.text if claim.period else None,
            "as_of": figures.when(claim.as_of, say) or None,
            "place": place,
            "population": claim.population,
            "actor": claim.actor,
            "recipient": claim.recipient,
            "flow": say.word("flow", claim.flow) if claim.flow != "level" else None,
        }
        return ((say.word("scope", key), one_line(value, QUOTE_LIMIT)) for key, value in values.items() if value)

    def _figure(self, quantity: Quantity, claim: Claim | None) -> str:
        figure = figures.quantity(quantity, self.messages)
        if quantity.basis != "vague" or claim is None:
            return figure
        return self.messages("quantity.vague", word=one_line(claim.number.text, _WORD_LIMIT), figure=figure)

    def _listed(self, names: list[str]) -> str:
        if not names:
            return self.messages("report.speaker-unknown")
        if len(names) <= _NAMES + 1:
            return ", ".join(names)
        return ", ".join(names[:_NAMES]) + " " + self.messages.count("more", len(names) - _NAMES)

    def _stand(self, comparison: Comparison, index: int) -> Stand:
        position = comparison.positions[index]
        names = [self._origins[id].name or self._origins[id].id for id in position.origins if id in self._origins]
        return Stand(
            position=position,
            figure=self._figure(position.quantity, self.claims[position.claims[0]] if position.claims else None),
            who=self._listed(list(dict.fromkeys(one_line(name, QUOTE_LIMIT) for name in names))),
            voices=tuple(self.voice(self.claims[id]) for id in position.claims),
            disputed=any(index in (one.a, one.b) for one in comparison.relations if one.relation == "disagree"),
        )

    def _group(self, comparison: Comparison) -> Group:
        say = self.messages
        stands = tuple(self._stand(comparison, index) for index in range(len(comparison.positions)))
        facing = tuple(stands[index] for index in _facing(comparison))
        voices = [voice for stand in stands for voice in stand.voices]
        alone = len({voice.article.id for voice in voices}) == 1 and comparison.verdict == "disagree"
        told = {"self-contradiction"} if alone else set()
        told |= {"arithmetic"} if comparison.arithmetic else set()
        flags = [say.word("flag", flag) for flag in comparison.flags if flag not in told]
        if comparison.provisional and comparison.verdict != "single-source":
            flags.append(say("flag.provisional"))
        return Group(
            comparison=comparison,
            verdict=say("verdict.self-contradiction" if alone else f"verdict.{comparison.verdict}"),
            meaning=say(f"verdict-meaning.{comparison.verdict}"),
            severity=say(f"severity.{comparison.severity}") if comparison.severity else "",
            ratio=figures.ratio(comparison.ratio, say) if comparison.ratio is not None else "",
            caveats=tuple(say.word("caveat", caveat) for caveat in comparison.caveats),
            flags=tuple(flags),
            stands=tuple(sorted(stands, key=lambda stand: _place(stand.position.quantity))),
            facing=facing,
            joiner=say(f"joiner.{comparison.verdict}"),
            lead=f" {say(f'joiner.{comparison.verdict}')} ".join(f"{stand.figure} ({stand.who})" for stand in facing),
            best=self._amount(comparison, comparison.best),
            scope=tuple(
                (say.word("scope", key), say.word("flow", value) if key == "flow" else figures.when(value, say))
                for key, value in comparison.scope.items()
                if value
            ),
            timeline=tuple(self._timeline(comparison)),
            outlets=tuple(sorted({voice.outlet for voice in voices})),
            languages=tuple(sorted({voice.claim.language for voice in voices})),
            title=_titled(one_line(comparison.title, QUOTE_LIMIT)),
            ruling=ruling_of(comparison.decision, say) if comparison.decision else "",
            note=one_line(comparison.decision.note, NOTE_LIMIT) if comparison.decision else "",
        )

    def _amount(self, comparison: Comparison, value: Decimal | None) -> str:
        if value is None or not comparison.positions:
            return ""
        like = comparison.positions[0].quantity
        return figures.with_unit(figures.number(value, self.messages), like.unit, like.currency, self.messages)

    def _timeline(self, comparison: Comparison) -> Iterable[tuple[str, str]]:
        """How the figure moved: the steps of those positions that a later one updates; none when nothing moved."""
        moved = {index for one in comparison.relations if one.relation == "updated" for index in (one.a, one.b)}
        steps = {notation.write(comparison.positions[index].quantity): index for index in sorted(moved)}
        last = None
        for at, figure in comparison.timeline:
            if figure in steps and figure != last:
                quantity = comparison.positions[steps[figure]].quantity
                yield figures.when(at, self.messages), figures.quantity(quantity, self.messages)
                last = figure


def _titled(text: str) -> str:
    """A heading begins with a capital, also where it is only the noun that was counted."""
    return text[:1].upper() + text[1:]


def worst_first(comparison: Comparison) -> tuple[object, ...]:
    """The sort key that puts what an editor must see at the top."""
    return (
        VERDICTS.index(comparison.verdict),
        comparison.settled,
        SEVERITIES.index(comparison.severity) if comparison.severity else len(SEVERITIES),
        -(comparison.ratio or Decimal(0)),
        -len({origin for position in comparison.positions for origin in position.origins}),
        comparison.title,
        comparison.id,
    )


def ruling_of(decision: Decision, say: Messages) -> str:
    """A person's decision in words: what it is, who made it and when."""
    return say(
        "decision.line" if decision.by else "decision.unsigned",
        ruling=say(f"ruling.{decision.ruling}"),
        by=one_line(decision.by or "", QUOTE_LIMIT),
        date=figures.when(decision.date, say),
    )


def context(article: Article, claim: Claim) -> tuple[str, str]:
    """The words before and after a claim's quote: its own line, cut at a word with an ellipsis when long."""
    text = (article.title or "") if claim.field == "title" else article.text
    begin = text.rfind("\n", 0, claim.start) + 1
    finish = text.find("\n", claim.end)
    finish = len(text) if finish < 0 else finish
    before, after = text[begin : claim.start], text[claim.end : finish]
    if len(before) > _CONTEXT:
        before = "… " + before[-_CONTEXT:].partition(" ")[2]
    if len(after) > _CONTEXT:
        after = after[:_CONTEXT].rpartition(" ")[0] + " …"
    return _edged(before, left=True), _edged(after, left=False)


def _edged(text: str, *, left: bool) -> str:
    """One line, keeping the space on the side that touches the quote."""
    line = one_line(text)
    touching = text[-1:] if left else text[:1]
    if not line or not touching.isspace():
        return line
    return f"{line} " if left else f" {line}"


def _place(quantity: Quantity) -> tuple[Decimal, Decimal]:
    low = quantity.low if quantity.low is not None else quantity.high
    high = quantity.high if quantity.high is not None else quantity.low
    return (low or Decimal(0), high or Decimal(0))


def _facing(comparison: Comparison) -> tuple[int, ...]:
    positions = comparison.positions

    def by_value(index: int) -> tuple[object, ...]:
        return (*_place(positions[index].quantity), index)

    moved = {index for one in comparison.relations if one.relation == "updated" for index in (one.a, one.b)}
    split = [one for one in comparison.relations if one.relation == "disagree"]
    if comparison.verdict == "updated" and moved:
        order = sorted(moved, key=lambda index: (positions[index].as_of or "", *by_value(index)))
        return (order[0], order[-1])
    if comparison.verdict == "disagree" and split:
        worst = max(split, key=lambda one: (one.ratio or Decimal(0), -one.a, -one.b))
        return tuple(sorted((worst.a, worst.b), key=by_value))
    order = sorted(range(len(positions)), key=by_value)
    return tuple(dict.fromkeys((order[0], order[-1]))) if order else ()
