"""``claimcheck explain``: how a sentence was read, or where a claim comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.options import Output, Reading, Running
from claimcheck.cli.rendering import format_of, place
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError
from claimcheck.model import Article, Claim, Mention, Reject

if TYPE_CHECKING:
    from claimcheck.cli.explaining import Explaining
    from claimcheck.extract import Examined
    from claimcheck.rules.rulebook import Rulebook

_ID = re.compile(r"[0-9a-f]{6,64}")
_AROUND = 160


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
    """Show how a sentence was read: its numerals, what they count, who says so, and which rules were tried.

    \b
    Examples:
      claimcheck explain "Sedikitnya 56 orang tewas, kata BNPB, Senin (21/11/2022)."
      claimcheck explain "The toll rose to 1,200." --lang en
      claimcheck explain 3f9c2a71 seeds/
    """
    session = Session.begin(terminal, running, reading, output)
    wanted = format_of(session, output.output, text="text", screen="text", allowed=("text", "json"))
    rulebook = session.rulebook()
    from claimcheck.extract import examine

    pairs: list[tuple[Article, list[Examined]]]
    if paths:
        articles: Sequence[Article] = session.read(paths, rulebook)
        claim = _wanted(what, session.claims(articles, rulebook), paths)
        article = next(one for one in articles if one.id == claim.article)
        same = (one for one in examine(article, rulebook) if one.claim.number == claim.number)
        pairs = [(article, [one._replace(claim=claim) for one in same if one.claim.field == claim.field])]
    else:
        if _ID.fullmatch(what):
            raise UsageError(f"{what!r} looks like a claim's id; add the paths it came from")
        article = _article(what, session, rulebook, published)
        pairs = [(article, list(examine(article, rulebook)))]
    if wanted == "json":
        data = _json(pairs, rulebook)
    else:
        from claimcheck.cli.explaining import Explaining

        told = Explaining(session.value("ui-lang"), rulebook, every=terminal.verbosity > 0)
        data = "".join(f"{line}\n" for article, found in pairs for line in _told(article, found, told, rulebook))
    place(session, data, wanted, output.output)
    return 0


def _wanted(what: str, claims: Sequence[Claim], paths: Sequence[str]) -> Claim:
    found = [claim for claim in claims if claim.id.startswith(what)]
    if not found:
        raise UsageError(f"no claim {what!r} in {', '.join(paths)}; 'claimcheck extract' lists their ids")
    if len({claim.id for claim in found}) > 1:
        raise UsageError(f"{what!r} begins the ids of {len(found)} claims; give more of it")
    return found[0]


def _article(text: str, session: Session, rulebook: Rulebook, published: str | None) -> Article:
    from claimcheck.readers.settling import Settler
    from claimcheck.readers.source import Record

    if not text.strip():
        raise UsageError("there is no sentence; give one in quotes, or a claim's id and its paths")
    record = Record("-", text, published=published)
    for found in Settler(rulebook, session.value("lang")).settle(record, "-"):
        if isinstance(found, Article):
            return found
        session.terminal.warning(session.words.problem(replace(found, path=session.words("sentence"))))
    raise UsageError("the sentence could not be read; name its language with --lang")


def _json(pairs: Sequence[tuple[Article, Sequence[Examined]]], rulebook: Rulebook) -> str:
    from claimcheck.contract import claim_record, dumps, mention_record, reject_record
    from claimcheck.extract import readings
    from claimcheck.rules.trying import trials

    record: dict[str, Any] = {"mentions": [], "rejects": [], "claims": [], "tried": []}
    for article, examined in pairs:
        record["claims"] += [claim_record(one.claim) for one in examined]
        record["tried"] += [
            {"claim": one.claim.id, "rule": trial.rule, "taken": trial.taken, "stops": dict(trial.stops)}
            for one in examined
            for trial in trials(one.claim, rulebook)
        ]
        for found in readings(article, rulebook):
            record["mentions"] += [mention_record(article.id, one, field=found.field) for one in found.mentions]
            record["rejects"] += [reject_record(article.id, one, field=found.field) for one in found.rejects]
    return dumps(record, indent=2) + "\n"


def _told(article: Article, examined: Sequence[Examined], explaining: Explaining, rulebook: Rulebook) -> Iterator[str]:
    from claimcheck import notation
    from claimcheck.extract import readings
    from claimcheck.renderers.inert import one_line

    chosen = examined[0].claim if len(examined) == 1 and article.id != "-" else None
    yield explaining("read", language=article.language, published=article.published or explaining("unknown"))
    for found in readings(article, rulebook):
        shown: tuple[Mention | Reject, ...] = (*found.mentions, *found.rejects)
        for one in shown:
            if chosen is not None and not (found.field == chosen.field and _near(one.start, chosen)):
                continue
            if isinstance(one, Mention):
                kind = one.kind + (f" ({', '.join(one.flags)})" if one.flags else "")
                quantity = notation.write(one.quantity)
                yield one_line(explaining("numeral", text=repr(one.text), quantity=quantity, kind=kind))
            else:
                yield one_line(explaining("rejected", text=repr(one.text), reason=one.reason))
    if not examined:
        yield explaining("none")
    for each in examined:
        claim = each.claim
        text = (article.title if claim.field == "title" else article.text) or ""
        yield one_line(explaining("claim", id=claim.id, quote=claim.quote))
        if chosen is not None:
            yield "  " + one_line(f"…{text[max(0, claim.start - _AROUND) : claim.end + _AROUND]}…")
        for line in explaining.claim(each, text):
            yield line[: len(line) - len(line.lstrip())] + "  " + one_line(line.lstrip())


def _near(offset: int, claim: Claim) -> bool:
    return claim.start - _AROUND <= offset <= claim.end + _AROUND
