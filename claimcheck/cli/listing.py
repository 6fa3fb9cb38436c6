"""The commands that print what was read, before anything is compared: ``extract``, ``quantities``, ``origins``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli import files
from claimcheck.cli.options import Output, Paths, Reading, Running, Storing
from claimcheck.cli.rendering import format_of, place
from claimcheck.cli.session import Session
from claimcheck.cli.storing import Keeper
from claimcheck.cli.streams import Terminal
from claimcheck.model import Article, Claim, Mention, Reject

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook

_COLUMNS = ("article", "start", "end", "text", "low", "high", "notation", "unit", "currency", "kind", "reason")
_LISTS = ("text", "jsonl", "json", "csv")


def extract(
    terminal: Terminal, paths: Paths, output: Output, reading: Reading, storing: Storing, running: Running
) -> int:
    """Print every claim: one quantity, what it counts, its scope and who said it.

    \b
    Examples:
      claimcheck extract seeds/
      claimcheck extract seeds/ --format jsonl > claims.jsonl
      cat article.txt | claimcheck extract -
    """
    session, wanted = _settle(terminal, paths, output, reading, running)
    with Keeper.begin(session, storing) as keeper:
        rulebook = session.rulebook()
        articles = session.read(paths, rulebook, leave_out=output.output, memory=keeper.files(rulebook))
        claims = session.claims(articles, rulebook, keeper.claims(rulebook))

    from claimcheck.contract import claim_record

    if wanted == "text":
        data = "".join(_claim_line(claim) for claim in claims)
    elif wanted == "csv":
        from claimcheck.renderers import csv

        data = csv.render_claims(claims)
    else:
        data = _records([claim_record(claim) for claim in claims], wanted)
    place(session, data, wanted, output.output)
    if articles and not claims:
        session.terminal.warning(session.words("no-claims"))
    return session.finish(session.words.count("article", len(articles)), session.words.count("claim", len(claims)))


def quantities(
    terminal: Terminal,
    paths: Paths,
    output: Output,
    reading: Reading,
    running: Running,
    rejected: Annotated[
        bool, typer.Option("--rejected", help="Also print what is no quantity, and why.", show_default=False)
    ] = False,
) -> int:
    """Print every quantity of the texts, before it is a claim.

    \b
    Examples:
      claimcheck quantities article.txt
      claimcheck quantities seeds/ --format jsonl
      claimcheck quantities article.txt --rejected
    """
    session, rulebook, articles, wanted = _begin(terminal, paths, output, reading, running)
    records: list[Any] = []
    lines: list[str] = []
    kept = refused = 0
    for article, found in session.map(partial(_quantities, rulebook=rulebook), articles):
        for one in found:
            if isinstance(one, Mention):
                kept += 1
            elif rejected:
                refused += 1
            else:
                continue
            if wanted == "text":
                lines.append(_quantity_line(article.id, one))
            else:
                records.append(_quantity_record(article.id, one))
    place(session, "".join(lines) if wanted == "text" else _records(records, wanted), wanted, output.output)
    parts = [session.words.count("article", len(articles)), session.words.count("quantity", kept)]
    if rejected:
        parts.append(f"{session.words.number(refused)} {session.words('rejected')}")
    return session.finish(*parts)


def origins(terminal: Terminal, paths: Paths, output: Output, reading: Reading, running: Running) -> int:
    """Print which articles are one source: reprints of one text, or of one agency.

    \b
    Examples:
      claimcheck origins seeds/
      claimcheck origins seeds/ --format json
    """
    session, rulebook, articles, wanted = _begin(terminal, paths, output, reading, running, ("text", "json"))

    from claimcheck.contract import dumps, origins_record
    from claimcheck.origins import group_texts

    found = group_texts(articles, session.claims(articles, rulebook))
    if wanted == "text":
        data = "".join(_origin_lines(origin) for origin in found)
    else:
        data = dumps(origins_record(found), indent=2) + "\n"
    place(session, data, wanted, output.output)
    return session.finish(session.words.count("article", len(articles)), session.words.count("origin", len(found)))


def _begin(
    terminal: Terminal,
    paths: Sequence[str],
    output: Output,
    reading: Reading,
    running: Running,
    formats: tuple[str, ...] = _LISTS,
) -> tuple[Session, Rulebook, tuple[Article, ...], str]:
    session, wanted = _settle(terminal, paths, output, reading, running, formats)
    rulebook = session.rulebook()
    return session, rulebook, session.read(paths, rulebook, leave_out=output.output), wanted


def _settle(
    terminal: Terminal,
    paths: Sequence[str],
    output: Output,
    reading: Reading,
    running: Running,
    formats: tuple[str, ...] = _LISTS,
) -> tuple[Session, str]:
    session = Session.begin(terminal, running, reading, output)
    wanted = format_of(session, output.output, text="text", screen="text", allowed=formats)
    if output.output not in (None, "-"):
        files.check(str(output.output), paths)
    return session, wanted


def _quantities(article: Article, rulebook: Rulebook) -> tuple[Mention | Reject, ...]:
    """The quantities and rejects of an article's text, in its order."""
    from claimcheck.extract import readings

    found: list[Mention | Reject] = []
    for reading in readings(article, rulebook):
        if reading.field == "text":
            found += [*reading.mentions, *reading.rejects]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _quantity_record(article: str, one: Mention | Reject) -> Any:
    from claimcheck.contract import mention_record, reject_record

    return mention_record(article, one) if isinstance(one, Mention) else reject_record(article, one)


def _records(records: Sequence[Any], wanted: str) -> str:
    from claimcheck.contract import dumps

    if wanted == "json":
        return dumps(records, indent=2) + "\n"
    if wanted == "csv":
        from claimcheck.renderers import csv

        return csv.write(_COLUMNS, ({name: _cell(record, name) for name in _COLUMNS} for record in records))
    return "".join(dumps(record) + "\n" for record in records)


def _cell(record: Any, name: str) -> str:
    value = record.get(name, record.get("quantity", {}).get(name))
    return "" if value is None else str(value)


def _claim_line(claim: Claim) -> str:
    from claimcheck import notation
    from claimcheck.renderers.inert import one_line

    subject = claim.measure or claim.counted or "?"
    who = claim.attribution.speaker or claim.attribution.organisation
    said = f" [{who}]" if who else ""
    place = f"{claim.article}:{claim.start}"
    return one_line(f"{place}: {notation.write(claim.quantity)} {subject}{said}: {claim.quote}") + "\n"


def _quantity_line(article: str, one: Mention | Reject) -> str:
    from claimcheck import notation
    from claimcheck.renderers.inert import one_line

    if isinstance(one, Reject):
        return one_line(f"{article}:{one.start}: {one.text}: no quantity, {one.reason}") + "\n"
    unit = one.quantity.currency or one.quantity.unit
    shown = notation.write(one.quantity) + (f" {unit}" if unit else "")
    return one_line(f"{article}:{one.start}: {shown}: {one.text}") + "\n"


def _origin_lines(origin: Any) -> str:
    from claimcheck.renderers.inert import one_line

    name = f" ({origin.name})" if origin.name else ""
    lines: Iterator[str] = (f"  {one_line(article)}\n" for article in origin.articles)
    return f"{origin.id} {origin.kind}{one_line(name)}\n" + "".join(lines)
