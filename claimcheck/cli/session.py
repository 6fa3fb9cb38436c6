"""One run of a command: its settings, its rules, what it read, and the exit code it comes to."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck import configuration
from claimcheck.cli.entry import OK, SKIPPED
from claimcheck.cli.options import Output, Reading, Running
from claimcheck.cli.streams import Terminal
from claimcheck.cli.wording import Wording
from claimcheck.errors import UsageError
from claimcheck.model import Article, Claim, Problem

if TYPE_CHECKING:
    from claimcheck.readers import Memory
    from claimcheck.rules.rulebook import Rulebook
    from claimcheck.store.memory import ClaimMemory

_SHOWN = 20
_WORTH_A_POOL = 400_000
"""Characters from which starting worker processes costs less than it saves."""
_READING = ("rules", "exclude", "lang", "encoding", "follow_symlinks", "max_bytes", "strict", "max_errors", "jobs")


@dataclass
class Session:
    """What a command needs, built from its options by :meth:`begin`."""

    terminal: Terminal
    settings: Mapping[str, configuration.Setting]
    file: Path | None
    words: Wording
    problems: list[Problem] = field(default_factory=list)
    stdin_format: str | None = None

    @classmethod
    def begin(
        cls,
        terminal: Terminal,
        running: Running,
        reading: Reading | None = None,
        output: Output | None = None,
        **flags: Any,
    ) -> Session:
        """Settle every setting and set the terminal up.

        Raises:
            UsageError: a setting is unknown, has a value it cannot have, or contradicts another.
        """
        if running.quiet and running.verbose:
            raise UsageError("--quiet and --verbose contradict each other")
        terminal.verbosity = running.verbose - running.quiet
        flags |= {"color": running.color, "ui-lang": running.ui_lang or terminal.asked}
        if reading is not None:
            flags |= {name.replace("_", "-"): getattr(reading, name) for name in _READING}
        if output is not None:
            flags["format"] = output.format
        file = _configuration_file(running)
        settings, warnings = configuration.settle(flags, terminal.environment, file)
        terminal.colour = settings["color"].value
        terminal.language = settings["ui-lang"].value
        for warning in warnings:
            terminal.warning(warning)
        if file is not None:
            terminal.detail(f"settings from {file}")
        words = Wording(settings["ui-lang"].value)
        return cls(terminal, settings, file, words, stdin_format=reading.stdin_format if reading else None)

    def value(self, name: str) -> Any:
        """A setting's value."""
        return self.settings[name].value

    def rulebook(self) -> Rulebook:
        """The built-in rules, the project's own, and those of ``--rules``.

        Raises:
            RuleError: some rule file cannot be used.
            UsageError: ``lang`` names a language that they do not have.
        """
        from claimcheck.rules import load_rulebook

        with self.timed("rules loaded"):
            rulebook = load_rulebook(self.rule_paths())
        self._check_language(rulebook)
        return rulebook

    def _check_language(self, rulebook: Rulebook) -> None:
        """Which languages there are, the rules say."""
        stated, origin = self.settings["lang"]
        known = sorted(code for code, words in rulebook.languages.items() if words.section("numerals"))
        if stated is not None and stated not in known:
            where = "--lang" if origin == "command line" else f"{origin}: lang"
            raise UsageError(f"{where}: there is no language {stated!r}; use {', '.join(known)}")

    def rule_paths(self) -> list[Path]:
        """Where rules besides the built-in ones are."""
        return [*map(Path, self.value("rules"))] or list(configuration.rules_beside(self.file))

    def read(
        self,
        paths: Sequence[str],
        rulebook: Rulebook,
        *,
        leave_out: str | Sequence[str] | None = None,
        memory: Memory | None = None,
    ) -> tuple[Article, ...]:
        """The articles under ``paths``; what could not be read is said on standard error and remembered.

        Raises:
            UsageError: nothing can be read at all, or more is broken than ``--strict`` or ``--max-errors`` allow.
        """
        from claimcheck import readers

        _check_encoding(self.value("encoding"))
        stdin = _standard_input() if "-" in paths else None
        with self.timed("articles read"):
            found = readers.read(
                paths,
                rulebook=rulebook,
                encoding=self.value("encoding"),
                exclude=self.value("exclude"),
                follow_symlinks=self.value("follow-symlinks"),
                max_bytes=self.value("max-bytes"),
                stdin=stdin,
                stdin_format=self.stdin_format,
                language=self.value("lang"),
                leave_out=leave_out,
                jobs=self.value("jobs") or cores(),
                memory=memory,
                progress=partial(self.terminal.progress, self.words("files")),
            )
        self.terminal.clear()
        self.report(found.problems)
        if self.terminal.verbosity > 0:
            self._tell_furniture(found.articles, rulebook)
        if not found.articles:
            self.terminal.warning(self.words("no-articles"))
        return found.articles

    def claims(
        self, articles: Sequence[Article], rulebook: Rulebook, memory: ClaimMemory | None = None
    ) -> tuple[Claim, ...]:
        """Every claim of every article, in the order of the articles; ``memory`` may know some from an earlier run."""
        from claimcheck.extract import distinct, extract

        found = memory.recall(articles) if memory is not None else {}
        unknown = [article for article in articles if article.id not in found]
        for article, claims in self.map(partial(extract, rulebook=rulebook), unknown):
            found[article.id] = claims
            if memory is not None:
                memory.keep(article, claims)
        # Copies are told apart in the order of their names, so that it does not matter in which order they were read.
        named: dict[str, list[Claim]] = {article.id: [] for article in articles}
        for claim in distinct(claim for article in sorted(named) for claim in found.get(article, ())):
            named[claim.article].append(claim)
        return tuple(claim for claims in named.values() for claim in claims)

    def map(self, function: Callable[[Article], Any], articles: Sequence[Article]) -> Iterator[tuple[Article, Any]]:
        """Each article with ``function`` of it, in order, on as many cores as the text is worth; failures are told."""
        from claimcheck.runners import Failure, Runner

        size = sum(len(article.text) for article in articles)
        jobs = self.value("jobs") or (cores() if size >= _WORTH_A_POOL else 1)
        self.terminal.detail(f"{len(articles)} articles, {size:,} characters, {jobs} worker(s)", 2)
        results = Runner(jobs=jobs).map(function, articles, lambda article: len(article.text))
        with self.timed("claims extracted"):
            for index, (article, result) in enumerate(zip(articles, results, strict=True), 1):
                self.terminal.progress(self.words("reading"), index, len(articles))
                if isinstance(result, Failure):
                    self.report([Problem(article.id, None, None, f"skipped: {result}", code=result.reason)])
                    self.terminal.detail(result.detail, 2)
                else:
                    yield article, result
        self.terminal.clear()

    def report(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with inputs, and stop when it is more than the settings allow."""
        warnings = 0
        for problem in problems:
            self.problems.append(problem)
            if problem.severity == "skipped":
                self.terminal.skipped(self.words.problem(problem))
                self._stop_when_too_many()
            else:
                warnings += 1
                if warnings <= _SHOWN or self.terminal.verbosity > 0:
                    self.terminal.warning(self.words.problem(problem))
        if warnings > _SHOWN and self.terminal.verbosity <= 0:
            self.terminal.say(self.words("more", n=warnings - _SHOWN))

    @property
    def skipped(self) -> int:
        """How many inputs were not read."""
        return sum(problem.severity == "skipped" for problem in self.problems)

    def finish(self, *parts: str) -> int:
        """The one line every run ends with, and its exit code."""
        if self.skipped:
            parts = (*parts, f"{self.words.number(self.skipped)} {self.words('skipped')}")
        self.terminal.say(", ".join(parts))
        return SKIPPED if self.skipped else OK

    @contextmanager
    def timed(self, what: str, waiting: str = "") -> Iterator[None]:
        """Say under ``-vv`` how long something took; ``waiting`` is shown at a terminal while it lasts."""
        began = time.monotonic()
        if waiting:
            with self.terminal.waiting(self.words(waiting)):
                yield
        else:
            yield
        self.terminal.detail(f"{what} in {time.monotonic() - began:.2f} s", 2)

    def _tell_furniture(self, articles: Sequence[Article], rulebook: Rulebook) -> None:
        """Which lines are taken for the page's and not the article's: a person must be able to see that."""
        from claimcheck.language.boilerplate import furniture

        found = [
            (article.id, span)
            for article in articles
            for span in furniture(article.text, rulebook.languages[article.language])
        ]
        self.terminal.detail(f"{len(found):,} lines are the page's and not the article's; no claim is taken from them")
        for name, span in found[:_SHOWN]:
            self.terminal.detail(f"{name}:{span.start}: {span.text[:80]}")

    def _stop_when_too_many(self) -> None:
        limit = self.value("max-errors")
        if self.value("strict"):
            raise UsageError(self.words("stopped-strict"))
        if limit is not None and self.skipped > limit:
            raise UsageError(self.words("stopped-errors", n=self.skipped, limit=limit))


def _configuration_file(running: Running) -> Path | None:
    if running.config is not None:
        file = Path(running.config)
        if not file.is_file():
            raise UsageError(f"{running.config}: no such configuration file")
        return file
    if running.isolated:
        return None
    try:
        return configuration.find_file(Path.cwd())
    except FileNotFoundError:  # the folder we stand in is gone
        return None


def _standard_input() -> Any:
    if sys.stdin is None:
        raise UsageError("there is no standard input to read")
    if sys.stdin.isatty():
        raise UsageError("- reads standard input, and that is the keyboard; pipe something in, or name a file")
    return sys.stdin.buffer


def _check_encoding(name: str | None) -> None:
    if name is not None:
        from claimcheck.readers.encoding import known

        if not known(name):
            raise UsageError(f"--encoding: {name!r} is not an encoding; try utf-8, cp1252 or utf-16-le")


def cores() -> int:
    """How many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1
