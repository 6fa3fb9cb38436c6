"""``claimcheck rules stats`` and ``diff``: what rules catch in a person's own articles."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import Reading, Running
from claimcheck.cli.rules_output import Format, table, wanted, write_json
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal

if TYPE_CHECKING:
    from claimcheck.model import Claim
    from claimcheck.rules.rulebook import Rulebook
    from claimcheck.trials.coverage import Unnamed

Corpus = Annotated[list[str], typer.Argument(help="Articles: files or folders.", metavar="CORPUS...")]
_BUILT_IN = "built-in"


def stats(
    terminal: Terminal,
    reading: Reading,
    running: Running,
    corpus: Corpus,
    format: Format = "text",
    top: Annotated[int, typer.Option("--top", metavar="N", help="How many unnamed things to show.")] = 25,
) -> int:
    """Count what each rule catches in your articles, and what no rule names yet, each with a command that makes a rule.

    \b
    Examples:
      claimcheck rules stats articles/
      claimcheck rules stats articles/ --rules my-rules/ --top 50
    """
    session = Session.begin(terminal, running, reading)
    rulebook = session.rulebook()
    articles = session.read(corpus, rulebook)
    from claimcheck.trials.coverage import cover

    found = cover(session.claims(articles, rulebook), rulebook)
    if wanted(format) == "json":
        write_json(terminal, {
            "claims": found.claims, "named": found.named,
            "rules": [{"id": rule, "hits": hits, "overlaps": found.overlaps[rule], "conflicts": found.conflicts[rule]}
                      for rule, hits in found.hits.items()],
            "unnamed": [{"counted": one.head, "action": one.action, "language": one.language, "count": one.count,
                         "quote": one.quote, "stub": _stub(one, rulebook)} for one in found.unnamed[:top]],
        })  # fmt: skip
    else:
        rows = [
            (rule, str(hits), str(found.overlaps[rule]), str(found.conflicts[rule]))
            for rule, hits in found.hits.items()
        ]
        text = table(("rule", "hits", "overlaps", "conflicts"), rows)
        text += "\nNo rule names these; the command beside each makes one:\n"
        for one in found.unnamed[:top]:
            text += f"{one.count:>6}  {one.head} ({one.action or 'no action'}, {one.language}): {one.quote[:70]}\n"
            text += f"        {_stub(one, rulebook)}\n"
        terminal.write(text, machine=False)
    for rule in found.greedy:
        terminal.warning(f"{rule} names more than half of all numbers: it is probably too broad")
    share = f"{found.named / found.claims:.1%}" if found.claims else "-"
    return session.finish(
        session.words.count("article", len(articles)),
        session.words("named", n=found.named, total=found.claims, share=share),
    )


def diff(
    terminal: Terminal,
    reading: Reading,
    running: Running,
    old: Annotated[str, typer.Argument(help="Rules before: a file, a folder, or built-in.", metavar="OLD")],
    new: Annotated[str, typer.Argument(help="Rules after.", metavar="NEW")],
    corpus: Corpus,
    format: Format = "text",
) -> int:
    """Show which claims a change of rules gains, loses or renames in your articles.

    \b
    Examples:
      claimcheck rules diff built-in my-rules/ articles/
      claimcheck rules diff rules-1.0/ rules/ articles/
    """
    session = Session.begin(terminal, running, reading)
    before, after = _rules_of(old), _rules_of(new)
    articles = session.read(corpus, after)
    from claimcheck.trials.changes import changes

    found = changes(session.claims(articles, before), session.claims(articles, after))
    if wanted(format) == "json":
        records = [
            {"change": one.kind, "article": one.claim.article, "start": one.claim.start, "quote": one.claim.quote,
             "before": one.before.measure if one.before else None, "after": one.after.measure if one.after else None}
            for one in found
        ]  # fmt: skip
        write_json(terminal, records)
    else:
        lines = [
            f"{one.kind:<8}{_named(one.before)} -> {_named(one.after)}  "
            f"{one.claim.article}:{one.claim.start}  {' '.join(one.claim.quote.split())}\n"
            for one in found
        ]
        terminal.write("".join(lines), machine=False)
    counts = [
        session.words.count(kind, sum(one.kind == kind for one in found)) for kind in ("gained", "lost", "changed")
    ]
    return session.finish(session.words.count("article", len(articles)), *counts)


def _rules_of(name: str) -> Rulebook:
    """The rules one side of a comparison names; a folder with languages of its own stands in for the built-in ones."""
    from claimcheck.rules import load_rulebook

    if name == _BUILT_IN:
        return load_rulebook()
    path = Path(name)
    return load_rulebook([], base=path) if (path / "languages").is_dir() else load_rulebook([path])


def _stub(one: Unnamed, rulebook: Rulebook) -> str:
    """A command that makes a rule for a thing that none names."""
    known = rulebook.concepts.get(one.head)
    counts = one.head if known else f"{one.language}={one.head}"
    words = [one.head, *([one.action] if one.action else [])]
    name = re.sub(r"[^a-z0-9]+", "-", "-".join(words).lower()).strip("-") or "new-rule"
    parts = ["claimcheck", "rules", "new", name, "--counts", counts]
    if one.action:
        parts += ["--action", one.action]
    return shlex.join(parts)


def _named(claim: Claim | None) -> str:
    if claim is None:
        return "(no claim)"
    return claim.measure or "(open)"
