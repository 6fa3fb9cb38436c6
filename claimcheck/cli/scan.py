"""``claimcheck scan``: an archive or a crawl into tables, on one machine or on Spark."""

from __future__ import annotations

from contextlib import closing, nullcontext
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.options import Running
from claimcheck.cli.session import Session, cores
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.scan.scanning import Engine, Summary

_ENGINES = ("local", "spark")


def scan(
    terminal: Terminal,
    paths: Annotated[
        list[str],
        typer.Argument(help="Archives (WARC, JSONL, CSV) and folders.", metavar="INPUT...", show_default=False),
    ],
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FOLDER", help="Folder for the tables.", show_default=False)
    ],
    running: Running,
    engine: Annotated[str, typer.Option("--engine", metavar="local|spark", help="Where the work is done.")] = "local",
    master: Annotated[
        str | None,
        typer.Option("--master", metavar="URL", help="Spark's master; local[JOBS] unless spark-submit says."),
    ] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", metavar="N", help="Worker processes; by default one a core.")
    ] = None,
    claims_only: Annotated[
        bool, typer.Option("--claims-only", help="Read and extract, and compare another time.", show_default=False)
    ] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Read inputs again that failed.", show_default=False)
    ] = False,
    verify: Annotated[
        bool, typer.Option("--verify", help="Tell changed inputs by hash, not by size and time.", show_default=False)
    ] = False,
    anew: Annotated[
        bool, typer.Option("--anew", help="Forget what the folder holds, and read everything.", show_default=False)
    ] = False,
    rules: Annotated[
        list[str] | None, typer.Option("--rules", metavar="PATH", help="Rules besides the built-in ones; repeatable.")
    ] = None,
    exclude: Annotated[
        list[str] | None, typer.Option("--exclude", metavar="PATTERN", help="Leave out what matches; repeatable.")
    ] = None,
    lang: Annotated[
        str | None, typer.Option("--lang", metavar="CODE", help="Read every article as this language: id, en.")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option("--encoding", metavar="NAME", help="Encoding of files that are not UTF-8.")
    ] = None,
    follow_symlinks: Annotated[
        bool | None, typer.Option("--follow-symlinks", help="Follow symbolic links inside folders.", show_default=False)
    ] = None,
    max_bytes: Annotated[
        int | None, typer.Option("--max-bytes", metavar="N", help="Skip articles with more bytes than N.")
    ] = None,
    lock_timeout: Annotated[
        float, typer.Option("--lock-timeout", metavar="SECONDS", help="How long to wait for another scan's folder.")
    ] = 60.0,
) -> int:
    """Read an archive or a crawl into Parquet tables of articles, claims and comparisons.

    \b
    Run it again to go on after a kill, or with more inputs: nothing is read twice.

    \b
    Examples:
      claimcheck scan archive.jsonl.gz -o tables/
      claimcheck scan crawl/*.warc.gz -o tables/ --jobs 8
      claimcheck scan crawl/ -o tables/ --engine spark --master spark://head:7077
    """
    flags: dict[str, Any] = {
        "jobs": jobs, "rules": rules, "exclude": exclude, "lang": lang, "encoding": encoding,
        "follow-symlinks": follow_symlinks, "max-bytes": max_bytes,
    }  # fmt: skip
    session = Session.begin(terminal, running, None, None, **flags)
    if engine not in _ENGINES:
        raise UsageError(f"--engine: {engine!r} is not one of {', '.join(_ENGINES)}")
    if master is not None and engine != "spark":
        raise UsageError("--master is for --engine spark")
    if find_spec("pyarrow") is None:
        raise UsageError('scan needs one more package: pip install "claimcheck[scan]"')
    terminal.left = "what is finished stays, and the same command goes on with it"
    with _engine(engine, master, session.value("jobs") or cores()) as chosen:
        summary = _run(session, chosen, paths, output, lock_timeout, claims_only, retry_failed, verify, anew)
    return _finish(session, summary, output, claims_only)


def _engine(name: str, master: str | None, jobs: int) -> Any:
    if name == "spark":
        from claimcheck.scan.spark import Spark

        return closing(Spark(master, jobs))
    from claimcheck.scan.local import Local

    return nullcontext(Local(jobs))


def _run(
    session: Session,
    engine: Engine,
    paths: list[str],
    output: str,
    lock_timeout: float,
    claims_only: bool,
    retry_failed: bool,
    verify: bool,
    anew: bool,
) -> Summary:
    from claimcheck.scan.extracting import Recipe
    from claimcheck.scan.inputs import Reading
    from claimcheck.scan.scanning import Scan

    return Scan(
        root=Path(output),
        engine=engine,
        recipe=Recipe(tuple(str(path.resolve()) for path in session.rule_paths()), session.value("lang")),
        reading=Reading(
            session.value("encoding"),
            session.value("exclude"),
            session.value("follow-symlinks"),
            session.value("max-bytes"),
        ),
        lock_timeout=lock_timeout,
        verify=verify,
        retry=retry_failed,
        anew=anew,
        compare=not claims_only,
        say=session.terminal.warning,
        progress=lambda done, total: session.terminal.progress(session.words("inputs-read"), done, total),
        timed=lambda what, seconds: session.terminal.detail(f"{what} in {seconds:.2f} s", 2),
    ).run(paths)


def _finish(session: Session, summary: Summary, output: str, claims_only: bool) -> int:
    session.terminal.clear()
    session.report(summary.problems)
    words, counts = session.words, summary.counts
    if counts.problems:
        session.terminal.warning(words("records-skipped", n=counts.problems, path=f"{output}/scan.db"))
    if summary.cut:
        session.terminal.detail(words("stories-cut", n=summary.cut))
    if summary.left_out:
        session.terminal.detail(words("claims-left-out", n=summary.left_out))
    parts = [
        f"{words.count('input', counts.inputs)} ({words('fresh', n=summary.fresh)})",
        words.count("article", counts.articles),
        words.count("claim", counts.claims),
    ]
    if not claims_only:
        parts += [words.count("story", summary.stories), words.count("comparison", summary.comparisons)]
    if counts.failed:
        parts.append(f"{words.number(counts.failed)} {words('failed')}")
    code = session.finish(*parts)
    from claimcheck.cli.entry import SKIPPED

    return SKIPPED if counts.failed or counts.problems else code
