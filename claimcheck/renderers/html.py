"""The report as one web page: no network, no script needed, fit to publish, print and read aloud."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.model import Article, Claim, Origin, Relation, Report
from claimcheck.renderers import figures, inert, marking, plot
from claimcheck.renderers.view import VERDICTS, Group, Stand, View, Voice

if TYPE_CHECKING:
    from jinja2 import Environment

TEXT_BUDGET = 5_000_000
"""Characters that articles with their marks take on one page; beyond it, first those that no comparison uses go without
their text."""
_MARKED = 500
"""What one claim adds to its article: its mark, and its place in the margin."""
MAX_QUOTES = 2_500
MAX_STANDS = 40
"""Figures of one comparison that are drawn and quoted."""
MAX_PAIRS = 60
MAX_GROUPS = 300
MAX_LONELY = 300
MAX_REFUSED = 200
BIG = 120
"""Cards and articles from which on the browser lays out only what is near the screen."""
SHOWN_QUOTES = 3
"""Quotes of one figure that stand open; the rest is folded away beneath them."""
SHOWN_ORIGINS = 8

_TEMPLATES = files("claimcheck.renderers") / "templates"
_SAFE_ID = re.compile(r"[A-Za-z0-9._-]{1,80}")


@dataclass(frozen=True)
class Row:
    """One row of a plot: an origin at one figure, and the outlets that print it."""

    who: str
    outlets: str
    figure: str
    glyph: plot.Glyph | None
    disputed: bool
    interested: bool


class Page:
    """What the templates ask for; every text they get is made visible, every link checked."""

    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.view = View(report, language)
        self.say = self.view.messages
        self.verdicts = VERDICTS
        self.groups = self.view.compared[:MAX_GROUPS]
        self.parted = [group for group in self.groups if group.comparison.verdict != "agree"]
        self.agreed = [group for group in self.groups if group.comparison.verdict == "agree"]
        self.lonely = self.view.lonely[:MAX_LONELY]
        self.refusals = report.refusals[:MAX_REFUSED]
        self._origins: dict[str, Origin] = {origin.id: origin for origin in report.origins}
        self._by_article: dict[str, list[Claim]] = {}
        for claim in report.claims:
            self._by_article.setdefault(claim.article, []).append(claim)
        self._kept = self._within_budget()
        self._verdict_of = {group.comparison.id: group.comparison.verdict for group in self.view.groups}
        self._anchors = {article.id: f"a-{number}" for number, article in enumerate(report.articles, start=1)}
        self._printed = {group.comparison.id: group for group in (*self.groups, *self.lonely)}
        self._stands = {group.comparison.id: self._shown_stands(group) for group in self.groups}
        stands = [(id, stand) for id, kept in self._stands.items() for stand in kept]
        self._each = max(SHOWN_QUOTES, MAX_QUOTES // max(1, len(stands)))
        self._quoted = {
            voice.claim.id
            for id, stand in stands
            for voice in self._voices(stand)
            if self.view.home[voice.claim.id] == id
        }
        self._groups = {id: self._anchor("g", id, number) for number, id in enumerate(self._printed, start=1)}
        self._claims = {
            claim.id: self._anchor("c", claim.id, number) for number, claim in enumerate(report.claims, start=1)
        }

    @staticmethod
    def _anchor(prefix: str, id: str, number: int) -> str:
        return f"{prefix}-{id}" if _SAFE_ID.fullmatch(id) else f"{prefix}-n{number}"

    def _within_budget(self) -> frozenset[str]:
        used = {voice.article.id for group in self.groups for stand in group.stands for voice in stand.voices}
        kept, spent = set(), 0
        for article in sorted(self.report.articles, key=lambda article: article.id not in used):
            spent += len(article.text) + _MARKED * len(self._by_article.get(article.id, ()))
            if spent <= TEXT_BUDGET:
                kept.add(article.id)
        return frozenset(kept)

    def big(self) -> bool:
        """Whether the page is long enough to be laid out piece by piece."""
        return len(self.groups) + len(self.report.articles) > BIG

    def left_out(self) -> list[str]:
        """What this page does not hold, in words."""
        gone = {
            "comparison": len(self.view.compared) - len(self.groups) + len(self.view.lonely) - len(self.lonely),
            "quote": sum(len(stand.voices) for group in self.groups for stand in group.stands)
            - sum(len(self._voices(stand)) for kept in self._stands.values() for stand in kept),
            "refusal": len(self.report.refusals) - len(self.refusals),
        }
        return [self.say.count(noun, number) for noun, number in gone.items() if number]

    def any_decided(self) -> bool:
        """Whether a person has decided on anything the page shows."""
        return any(group.ruling for group in self._printed.values())

    def group_anchor(self, group: Group) -> str:
        """The id of a comparison on the page."""
        return self._groups[group.comparison.id]

    def claim_anchor(self, claim: Claim) -> str:
        """The id of a claim's place in its article."""
        return self._claims[claim.id]

    def quote_anchor(self, voice: Voice) -> str:
        """The id of a claim's quote in its comparison."""
        return self._quote_id(voice.claim)

    def _quote_id(self, claim: Claim) -> str:
        return "q" + self._claims[claim.id].removeprefix("c")

    def article_anchor(self, article: Article) -> str:
        """The id of an article on the page."""
        return self._anchors[article.id]

    def has_text(self, article: Article) -> bool:
        """Whether the page holds the article's text."""
        return article.id in self._kept

    def destination(self, claim: Claim) -> str | None:
        """Where a marked claim leads: its quote, or its row among the single sources, or nowhere."""
        home = self.view.home.get(claim.id)
        if home is None or home not in self._groups:
            return None
        return self._quote_id(claim) if claim.id in self._quoted else self._groups[home]

    def verdict_of(self, claim: Claim) -> str:
        """The verdict of the comparison a claim belongs to, or ``none``."""
        home = self.view.home.get(claim.id)
        return self._verdict_of[home] if home else "none"

    def opens(self, group: Group, voice: Voice) -> bool:
        """Whether this is the comparison a claim's mark leads back to: a claim in two has one quote id only."""
        return self.view.home.get(voice.claim.id) == group.comparison.id

    def draw(self, group: Group) -> plot.Plot | None:
        """The axis of a comparison; money of two currencies or two units has none in common."""
        if len({(stand.position.quantity.unit, stand.position.quantity.currency) for stand in group.stands}) > 1:
            return None
        disputed = group.comparison.verdict == "disagree"
        return plot.lay_out(
            [stand.position.quantity for stand in self.stands(group)],
            [stand.position.quantity for stand in group.facing] if disputed else [],
            self.say,
            group.comparison.tolerance,
        )

    def rows(self, group: Group, laid: plot.Plot | None) -> list[Row]:
        """One row an origin, smallest figure first."""
        found = []
        for stand in self.stands(group):
            glyph = laid.glyph(stand.position.quantity) if laid else None
            named = self._named(stand)
            for who, outlets in named[:SHOWN_ORIGINS]:
                found.append(Row(who, outlets, stand.figure, glyph, stand.disputed, stand.position.interested))
            if len(named) > SHOWN_ORIGINS:
                rest = self.say.count("more", len(named) - SHOWN_ORIGINS)
                found.append(Row(rest, "", stand.figure, glyph, stand.disputed, False))
        return found

    def _named(self, stand: Stand) -> list[tuple[str, str]]:
        named: dict[str, str] = {}
        for id in stand.position.origins:
            origin = self._origins.get(id)
            if origin is None:
                continue
            outlets = sorted({voice.outlet for voice in stand.voices if voice.article.id in origin.articles})
            who = inert.one_line(origin.name or origin.id, inert.QUOTE_LIMIT)
            named[who] = "" if outlets == [who] else ", ".join(outlets)
        return list(named.items()) or [(stand.who, "")]

    def lines(self, article: Article) -> Iterable[list[marking.Piece]]:
        """The article's lines, cut at its claims."""
        claims = [claim for claim in self._by_article.get(article.id, ()) if claim.field == "text"]
        return marking.lines(article.text, claims)

    def headline(self, article: Article) -> Iterable[list[marking.Piece]]:
        """The article's title, cut at its claims."""
        claims = [claim for claim in self._by_article.get(article.id, ()) if claim.field == "title"]
        return marking.lines((article.title or "").replace("\n", " "), claims)

    def notes(self, article: Article) -> list[tuple[Claim, Group]]:
        """An article's figures that take part in a printed comparison, each once, in reading order, title first."""
        found, seen = [], set()
        for claim in sorted(
            self._by_article.get(article.id, ()), key=lambda claim: (claim.field != "title", claim.start, claim.id)
        ):
            home = self.view.home.get(claim.id)
            group = self._printed.get(home) if home else None
            if group is None or group.comparison.verdict == "single-source":
                continue
            if (home, claim.quantity) not in seen:
                seen.add((home, claim.quantity))
                found.append((claim, group))
        return found

    def figure(self, group: Group, index: int) -> str:
        """The figure of one of a comparison's positions, in words."""
        position = group.comparison.positions[index]
        return next(stand.figure for stand in group.stands if stand.position is position)

    def claims_of(self, article: Article) -> int:
        """How many claims an article states."""
        return len(self._by_article.get(article.id, ()))

    def link(self, url: str | None) -> str | None:
        """A web address that is safe to link, else None: only http(s), no user name, no password."""
        if not url or inert.acting(url):
            return None
        try:
            parts = urlsplit(url)
        except ValueError:
            return None
        return url if parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc else None

    def measures(self) -> list[tuple[str, str]]:
        """Measure ids with a title, by title, for the filter."""
        named: dict[str, str] = {}
        for group in (*self.groups, *self.lonely):
            named.setdefault(group.comparison.measure, group.title)
        return sorted(named.items(), key=lambda pair: (pair[1], pair[0]))

    def outlets(self) -> list[str]:
        """The outlets that a filter can find something of."""
        return sorted({outlet for group in (*self.groups, *self.lonely) for outlet in group.outlets})

    def spoken(self) -> list[str]:
        """The languages that a filter can find something in."""
        return sorted({language for group in (*self.groups, *self.lonely) for language in group.languages})

    def used_verdicts(self) -> list[str]:
        """The verdicts that occur, worst first."""
        found = {group.comparison.verdict for group in self.view.groups}
        return [verdict for verdict in VERDICTS if verdict in found]

    def when(self, iso: str | None) -> str:
        """A date in words."""
        return figures.when(iso, self.say)

    def voice(self, id: str) -> Voice:
        """A claim by id, with its words."""
        return self.view.voice(self.view.claims[id])

    def _shown_stands(self, group: Group) -> tuple[Stand, ...]:
        """The figures of a comparison that are shown: those its headline names, then those most often stated."""
        if len(group.stands) <= MAX_STANDS:
            return group.stands
        ranked = sorted(group.stands, key=lambda stand: (stand not in group.facing, -len(stand.voices)))
        kept = {id(stand) for stand in ranked[:MAX_STANDS]}
        return tuple(stand for stand in group.stands if id(stand) in kept)

    def stands(self, group: Group) -> tuple[Stand, ...]:
        """The figures of a comparison that the page holds, smallest first."""
        return self._stands[group.comparison.id]

    def _voices(self, stand: Stand) -> Sequence[Voice]:
        return stand.voices[: self._each]

    def folded(self, stand: Stand) -> tuple[Sequence[Voice], Sequence[Voice], int]:
        """The quotes of a figure that stand open, those folded away, and how many are not on the page."""
        voices = self._voices(stand)
        return voices[:SHOWN_QUOTES], voices[SHOWN_QUOTES:], len(stand.voices) - len(voices)

    def pairs(self, group: Group) -> Sequence[Relation]:
        """How the figures of a comparison stand to each other, as many pairs as can be read; disagreements first."""
        found = sorted(group.comparison.relations, key=lambda one: one.relation != "disagree")
        return group.comparison.relations if len(found) <= MAX_PAIRS else found[:MAX_PAIRS]


def render(report: Report, language: str) -> str:
    """The whole page."""
    from markupsafe import Markup

    style, script = _asset("report.css"), _asset("report.js")
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            page=Page(report, language),
            style=Markup(style),
            script=Markup(script),
            policy=(
                f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:; "
                "base-uri 'none'; form-action 'none'"
            ),
        )
        + "\n"
    )


@cache
def _asset(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("claimcheck.renderers", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = inert.visible
    environment.filters["line"] = partial(inert.one_line, limit=inert.QUOTE_LIMIT)
    return environment
