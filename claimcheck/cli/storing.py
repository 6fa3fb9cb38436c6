"""What ``--store`` does for a command: nothing unchanged is read, extracted, compared or rendered a second time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from claimcheck.cli.options import Storing
from claimcheck.cli.session import Session
from claimcheck.errors import UsageError
from claimcheck.model import Article, Claim, Problem, Report

if TYPE_CHECKING:
    from claimcheck.rules.rulebook import Rulebook
    from claimcheck.store import Store
    from claimcheck.store.memory import ClaimMemory, FileMemory

_READING = ("encoding", "lang", "max-bytes", "exclude", "follow-symlinks")
_SHOWING = ("ui-lang", "explain-pairs", "policy")


class Tally(NamedTuple):
    """The counts a comparison ends with; ``severities`` are those of its disagreements that nobody has settled."""

    articles: int
    sources: int
    claims: int
    groups: int
    disagreements: int
    decided: int
    unchanged: int
    severities: tuple[str | None, ...]

    @classmethod
    def of(cls, report: Report) -> Tally:
        """The tally of a report."""
        return cls(
            len(report.articles),
            len({article.source or article.id for article in report.articles}),
            len(report.claims),
            len(report.comparisons),
            sum(one.verdict == "disagree" for one in report.comparisons),
            sum(one.decision is not None for one in report.comparisons),
            report.summary.get("unchanged", 0),
            tuple(one.severity for one in report.comparisons if one.verdict == "disagree" and not one.settled),
        )


@dataclass
class Keeper:
    """A run's dealings with its store; without one, every question is answered with None and nothing is kept."""

    session: Session
    store: Store | None = None
    beside: tuple[str, ...] = ()
    """Files besides the articles and rules that decide what is written: decisions, a report to compare with."""
    _key: str | None = None

    @classmethod
    @contextmanager
    def begin(cls, session: Session, storing: Storing, beside: Sequence[str] = ()) -> Iterator[Keeper]:
        """The keeper for one run. Where a store cannot be, the run goes on without, and says so.

        Raises:
            UsageError: it is held by another process for too long, of a newer version, or not a store.
        """
        if storing.store is None:
            yield cls(session)
            return
        if storing.lock_timeout < 0:
            raise UsageError("--lock-timeout: should be 0 or more seconds")
        from claimcheck.store import Store, Unavailable

        warn = session.terminal.warning
        try:
            store = Store.open(Path(storing.store), lock_timeout=storing.lock_timeout, say=warn)
        except Unavailable as reason:
            warn(str(reason))
            yield cls(session)
            return
        with store:
            yield cls(session, store, tuple(beside))

    def files(self, rulebook: Rulebook) -> FileMemory | None:
        """A memory for reading."""
        if self.store is None:
            return None
        from claimcheck.store.keys import reading_key
        from claimcheck.store.memory import FileMemory

        return FileMemory(self.store, reading_key(rulebook, [self.session.value("lang")]))

    def claims(self, rulebook: Rulebook) -> ClaimMemory | None:
        """A memory for extraction."""
        if self.store is None:
            return None
        from claimcheck.store.memory import ClaimMemory

        return ClaimMemory(self.store, rulebook)

    def compared(
        self,
        articles: Sequence[Article],
        claims: Sequence[Claim],
        rulebook: Rulebook,
        compare: Callable[[], Report],
    ) -> Report:
        """The report of the articles: as kept, else as ``compare`` makes it, which is then kept with its run."""
        if self.store is None:
            return compare()
        from claimcheck.store.findings import findings_record, report_of
        from claimcheck.store.keys import article_key, comparing_key

        options = [self.session.value(name) for name in _SHOWING]
        key = comparing_key([article_key(article) for article in articles], rulebook, options)
        known = self.store.findings(key)
        if known is not None:
            try:
                return report_of(known, articles, claims, self.session.problems)
            except (KeyError, TypeError, ValueError):  # changed by hand: made anew
                pass
        report = compare()
        record = findings_record(report)
        if record is not None:
            self.store.keep_findings(key, record)
        self.store.keep_run("compare", report)
        return report

    def answer(self, paths: Sequence[str], wanted: str, leave_out: Sequence[str]) -> tuple[bytes, Tally] | None:
        """What the same command wrote about the same bytes under the same rules; its problems are told again."""
        if self.store is None or wanted == "table":
            return None
        self._key = self._everything(paths, wanted, leave_out)
        known = self.store.output(self._key) if self._key is not None else None
        if known is None:
            return None
        try:
            problems = [Problem(**problem) for problem in known.tally["problems"]]
            *counts, severities = known.tally["counts"]
            tally = Tally._make((*counts, tuple(severities)))
        except (KeyError, TypeError, ValueError):
            return None
        self.session.report(problems)
        return known.body, tally

    def keep_answer(
        self, paths: Sequence[str], wanted: str, leave_out: Sequence[str], data: str | bytes | None, tally: Tally
    ) -> None:
        """Keep what was written, unless an input changed meanwhile or may be read another time."""
        from claimcheck.store import Output
        from claimcheck.store.memory import PASSING

        problems = self.session.problems
        if self.store is None or self._key is None or data is None or any(one.code in PASSING for one in problems):
            return
        if self._everything(paths, wanted, leave_out) != self._key:
            return
        body = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        counts: dict[str, Any] = {"counts": tally, "problems": [asdict(problem) for problem in problems]}
        self.store.keep_output(self._key, Output(body, counts))

    def _everything(self, paths: Sequence[str], wanted: str, leave_out: Sequence[str]) -> str | None:
        """One hash of all that decides the output: every input's bytes, every rule file's, the options, the program."""
        from claimcheck.readers import walk
        from claimcheck.readers.formats import SUFFIXES
        from claimcheck.store.keys import digest, engine, reading_versions, rule_files_key
        from claimcheck.store.memory import file_digest

        if walk.STDIN in paths:
            return None
        session = self.session
        follow = session.value("follow-symlinks")
        found, problems = walk.find(
            paths, SUFFIXES, exclude=session.value("exclude"), follow_symlinks=follow, leave_out=leave_out
        )
        inputs = [(one.name, file_digest(one.path, follow_symlinks=follow or one.named), one.named) for one in found]
        besides = [(one, file_digest(one, follow_symlinks=True)) for one in self.beside]
        if any(entry[1] is None for entry in (*inputs, *besides)):
            return None
        options = {name: session.value(name) for name in (*_READING, *_SHOWING)}
        rules = rule_files_key(session.rule_paths())
        return digest(engine(), reading_versions(), rules, wanted, options, inputs, besides, problems)
