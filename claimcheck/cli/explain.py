"""``claimcheck explain``: how a sentence was read, or where a claim comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.options import Output, Reading, Running
from claimcheck.cli.rendering import format_of, place
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError
from claimcheck.model import Article, Attribution, Claim, Mention, Reject

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook

_ID = re.compile(r"[0-9a-f]{6,64}")
_AROUND = 160
_TOLD = frozenset(
    ("id", "quote", "number", "quantity", "start", "end", "rules_hash", "published", "published_from", "language")
)
"""Fields of a claim that stand elsewhere in what is printed."""


def explain(
    terminal: Terminal,
    what: Annotated[str, typer.Argument(help="A sentence, or a claim's id and its paths.", metavar="WHAT")],
    output: Output,
    reading: Reading,
    running: Running,
    paths: Annotated[
        list[str] | None, typer.Argument(help="Where to look for the claim.", metavar="[PATH]...", show_default=False)
    ] = None,
    published: Annotated[
        str | None, typer.Option("--published", metavar="DATE", help="The day the sentence was published.")
    ] = None,
) -> int:
    """Show how a sentence was read: its numerals, what they count, who says so, and by which rule.

    \b
    Examples:
      claimcheck explain "Sedikitnya 56 orang tewas, kata BNPB, Senin (21/11/2022)."
      claimcheck explain "The toll rose to 1,200." --lang en
      claimcheck explain 3f9c2a71 seeds/
    """
    session = Session.begin(terminal, running, reading, output)
    wanted = format_of(session, output.output, text="text", screen="text", allowed=("text", "json"))
    rulebook = session.rulebook()
    if paths:
        articles: Sequence[Article] = session.read(paths, rulebook)
        found = [claim for claim in session.claims(articles, rulebook) if claim.id.startswith(what)]
        if not found:
            raise UsageError(f"no claim {what!r} in {', '.join(paths)}; 'claimcheck extract' lists their ids")
        if len({claim.id for claim in found}) > 1:
            raise UsageError(f"{what!r} begins the ids of {len(found)} claims; give more of it")
        near = {article.id: article for article in articles}
        chosen = found[:1]
        pairs = [(near[found[0].article], chosen)]
    else:
        if _ID.fullmatch(what):
            raise UsageError(f"{what!r} looks like a claim's id; add the paths it came from")
        article = _article(what, session, rulebook, published)
        from claimcheck.extract import extract

        pairs = [(article, list(extract(article, rulebook)))]
    if wanted == "json":
        data = _json(pairs, rulebook)
    else:
        data = "".join(f"{line}\n" for article, claims in pairs for line in _told(article, claims, rulebook))
    place(session, data, wanted, output.output)
    return 0


def _article(text: str, session: Session, rulebook: Rulebook, published: str | None) -> Article:
    from claimcheck.readers.settling import Settler
    from claimcheck.readers.source import Record

    record = Record("-", text, published=published)
    for found in Settler(rulebook, session.value("lang")).settle(record, "-"):
        if isinstance(found, Article):
            return found
        session.terminal.warning(str(found))
    raise UsageError("the sentence could not be read; name its language with --lang")


def _json(pairs: Sequence[tuple[Article, Sequence[Claim]]], rulebook: Rulebook) -> str:
    from claimcheck.contract import claim_record, dumps, mention_record, reject_record
    from claimcheck.extract import readings

    record: dict[str, Any] = {"mentions": [], "rejects": [], "claims": []}
    for article, claims in pairs:
        record["claims"] += [claim_record(claim) for claim in claims]
        for found in readings(article, rulebook):
            record["mentions"] += [mention_record(article.id, one, field=found.field) for one in found.mentions]
            record["rejects"] += [reject_record(article.id, one, field=found.field) for one in found.rejects]
    return dumps(record, indent=2) + "\n"


def _told(article: Article, claims: Sequence[Claim], rulebook: Rulebook) -> Iterator[str]:
    from claimcheck import notation
    from claimcheck.extract import readings
    from claimcheck.renderers.inert import one_line

    alone = len(claims) == 1 and article.id != "-"
    yield f"language: {article.language}; published: {article.published or 'unknown'}"
    for found in readings(article, rulebook):
        shown: tuple[Mention | Reject, ...] = (*found.mentions, *found.rejects)
        for one in shown:
            if alone and not (found.field == claims[0].field and _near(one.start, claims[0])):
                continue
            if isinstance(one, Mention):
                flags = f" ({', '.join(one.flags)})" if one.flags else ""
                yield one_line(f"numeral: {one.text!r} is {notation.write(one.quantity)}, {one.kind}{flags}")
            else:
                yield one_line(f"rejected: {one.text!r}, {one.reason}")
    if not claims:
        yield "claims: none"
    for claim in claims:
        yield one_line(f"claim {claim.id}: {claim.quote}")
        if alone:
            text = (article.title if claim.field == "title" else article.text) or ""
            yield one_line(f"  in: …{text[max(0, claim.start - _AROUND) : claim.end + _AROUND]}…")
        for name, value in _facts(claim):
            yield one_line(f"  {name}: {value}")


def _near(offset: int, claim: Claim) -> bool:
    return claim.start - _AROUND <= offset <= claim.end + _AROUND


def _facts(claim: Claim) -> Iterator[tuple[str, str]]:
    """What the claim says beyond its default, in the order of the record."""
    from claimcheck import notation

    yield "quantity", notation.write(claim.quantity)
    for one in fields(claim):
        value = getattr(claim, one.name)
        if one.name in _TOLD or value is None or value == () or value == "":
            continue
        if isinstance(value, Attribution):
            yield from _said(value)
        elif isinstance(value, tuple):
            yield one.name, ", ".join(map(str, value))
        elif one.name == "period":
            yield one.name, f"{value.text} ({value.kind} {value.start or '?'} .. {value.end or '?'})"
        elif one.name == "place":
            yield one.name, value.name + (f" ({value.normal})" if value.normal else "")
        else:
            yield one.name, str(value)


def _said(said: Attribution) -> Iterator[tuple[str, str]]:
    for one in fields(said):
        value = getattr(said, one.name)
        if value and value != ():
            yield f"said.{one.name}", ", ".join(value) if isinstance(value, tuple) else str(value)
