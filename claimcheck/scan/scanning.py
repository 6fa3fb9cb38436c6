"""A scan from its paths to its tables: read what is new, find stories, compare. It may be killed at any moment."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from claimcheck.errors import UsageError
from claimcheck.model import Problem
from claimcheck.runners import Failure
from claimcheck.scan.extracting import Recipe
from claimcheck.scan.grouping import Groups, Index, index_articles, join, link_slice, measure_groups, slices
from claimcheck.scan.inputs import Member, Reading, Unit, bundle, find_members
from claimcheck.scan.local import SHUFFLE, Compared
from claimcheck.scan.manifest import BEFORE, Counts, Done, Manifest
from claimcheck.scan.manifest import NAME as MANIFEST
from claimcheck.scan.mapping import ARTICLES, CLAIMS, Begun, Part
from claimcheck.scan.parts import sweep
from claimcheck.scan.receipts import collect
from claimcheck.scan.rows import Sent, claims_place, sent
from claimcheck.store.keys import digest, extraction_key

Item = TypeVar("Item")
Result = TypeVar("Result")
COMPARISONS, NEXT = "comparisons", "comparisons.next"


class Engine(Protocol):
    """Where the work is done; :class:`claimcheck.scan.local.Local` and :class:`claimcheck.scan.spark.Spark` are two."""

    resumes: bool
    """Whether :meth:`compare` can leave out tasks that an earlier run has done."""

    def units(
        self, units: Iterable[Begun], reading: Reading, recipe: Recipe, root: Path
    ) -> Iterator[tuple[Unit, Part | dict[str, str]]]:
        """Every part of every unit (given with the parts and pieces already done), and then the unit's hashes."""

    def map(self, function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result | Failure]:
        """``function`` of every item, in order."""

    def compare(
        self, work: Sequence[Sent], sizes: Sequence[int], recipe: Recipe, root: Path, folder: str, done: frozenset[int]
    ) -> Iterator[Compared]:
        """The comparisons of every group, written below ``folder``, but for those of tasks already done."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a scan came to. ``fresh`` counts the inputs read in this run; ``left_out`` claims of crowded measures."""

    counts: Counts
    fresh: int
    comparisons: int
    stories: int
    cut: int
    left_out: int
    swept: int
    problems: tuple[Problem, ...]


@dataclass
class Scan:
    """One run, with its options.

    ``say`` takes what a person should know, ``progress`` inputs done and in all, ``timed`` a step and its seconds.
    """

    root: Path
    engine: Engine
    recipe: Recipe = field(default_factory=Recipe)
    reading: Reading = field(default_factory=Reading)
    lock_timeout: float = 60.0
    verify: bool = False
    retry: bool = False
    anew: bool = False
    compare: bool = True
    say: Callable[[str], None] = lambda _: None
    progress: Callable[[int, int], None] = lambda _, __: None
    timed: Callable[[str, float], None] = lambda _, __: None

    def run(self, paths: Sequence[str]) -> Summary:
        """Read what is new under the paths into the output folder, and compare all that is there.

        Raises:
            UsageError: a path does not exist, the folder cannot be used, or another scan is using it.
        """
        _check(self.root, paths)
        members, problems = find_members(paths, self.reading)
        self.root.mkdir(parents=True, exist_ok=True)
        manifest = Manifest.open(self.root, self.lock_timeout, self.say)
        try:
            return self._run(manifest, members, problems)
        except OSError as error:
            raise UsageError(
                f"{self.root}: cannot be written: {error.strerror or error} (error {error.errno})"
            ) from None
        finally:
            manifest.close()

    def _run(self, manifest: Manifest, members: Sequence[Member], problems: Sequence[Problem]) -> Summary:
        rulebook = self.recipe.rulebook()
        made_with = digest(
            [extraction_key(rulebook, code) for code in sorted(rulebook.languages)], self.recipe.language
        )
        manifest.begin(made_with, self.root, anew=self.anew)
        for unit, found in collect(self.root):  # a cluster finished these for a driver that was killed
            manifest.take(unit, found)
        known_digests = _digests(members) if self.verify else None
        waiting, bundled = manifest.pending(members, digest_of=known_digests, retry=self.retry)
        waiting += self._bundled(manifest, bundled)
        begun = manifest.begun(waiting)
        left = {member.place for unit in begun for member in unit.members}
        units = [*begun, *bundle([member for member in waiting if member.place not in left])]
        swept = self._sweep(manifest)
        clock = _Clock(self.timed)
        fresh = self._read(manifest, units)
        clock.lap("inputs read")
        if not self.compare:
            return Summary(manifest.counts(), fresh, 0, 0, 0, 0, swept, tuple(problems))
        places = tuple(place for part in manifest.files() for place in part if place.startswith(ARTICLES))
        index, groups, left_out = self._group(places)
        clock.lap("stories found")
        made = self._compare(manifest, index, groups, digest(made_with, rulebook.hash, places))
        clock.lap("groups compared")
        stories = len(set(groups.story))
        return Summary(manifest.counts(), fresh, made, stories, groups.cut, left_out, swept, tuple(problems))

    def _bundled(self, manifest: Manifest, bundled: Sequence[tuple[str, str]]) -> Iterator[Member]:
        """Files that were not named this time and are read again because one they were bundled with has changed."""
        for path, name in bundled:
            try:
                (member,), _ = find_members([path], self.reading)
                yield replace(member, name=name)
            except (UsageError, ValueError):
                manifest.lose(path, "was bundled with an input that has changed, and is gone")

    def _read(self, manifest: Manifest, units: Sequence[Unit]) -> int:
        begun = ((unit, *manifest.begin_unit(unit)) for unit in units)
        done, total = 0, sum(len(unit.members) for unit in units)
        for unit, found in self.engine.units(begun, self.reading, self.recipe, self.root):
            manifest.take(unit.id, found)
            if not isinstance(found, Part):
                done += len(unit.members)
                self.progress(done, total)
        return total

    def _group(self, places: Sequence[str]) -> tuple[Index, Groups, int]:
        index = index_articles(self.root, places)
        linked = [_sure(one) for one in self.engine.map(partial(link_slice, root=self.root), list(slices(index)))]
        groups = join(index, linked)
        claims = [place for place in map(claims_place, places) if (self.root / place).exists()]
        lasting, left_out = measure_groups(self.root, claims, index, self.recipe.rulebook())
        both = Groups((*groups.names, *lasting), (*groups.members, *lasting.values()), groups.story, groups.cut)
        return index, both, left_out

    def _compare(self, manifest: Manifest, index: Index, groups: Groups, generation: str) -> int:
        """Compare into a folder beside the old one, which gives way when the new one is whole."""
        generation = digest(generation, self.engine.resumes)
        done = manifest.compared(generation)
        if -1 not in done and not self.engine.resumes:
            shutil.rmtree(self.root / NEXT, ignore_errors=True)
            done = {}
        finished = frozenset(number for number in done if number >= 0)
        made = sum(one.comparisons for one in done.values())
        if -1 in done:  # all of it, and moved into place or about to be
            self._put_in_place(done)
            return made
        sizes = [len(one) for one in groups.members]
        work = sent(index, groups)
        for one in self.engine.compare(work, sizes, self.recipe, self.root, NEXT, finished):
            manifest.add_compared(generation, one.number, one.comparisons, 0, one.files)
            made += one.comparisons
        (self.root / NEXT).mkdir(exist_ok=True)
        manifest.add_compared(generation, -1, 0, 0, ())
        self._put_in_place(manifest.compared(generation))
        return made

    def _put_in_place(self, done: Mapping[int, Done]) -> None:
        """The new comparisons for the old ones, unless they are there already."""
        new, old = self.root / NEXT, self.root / COMPARISONS
        places = {place for one in done.values() for place in one.files}
        sweep(self.root, (NEXT,), places)
        if new.is_dir() and all((self.root / place).exists() for place in places):
            shutil.rmtree(old, ignore_errors=True)
            os.replace(new, old)
        else:  # moved before, and made again by what a killed run left running
            shutil.rmtree(new, ignore_errors=True)

    def _sweep(self, manifest: Manifest) -> int:
        """Remove what a killed run left, and what was made anew."""
        known = {place for part in manifest.files() for place in part}
        shutil.rmtree(self.root / SHUFFLE, ignore_errors=True)
        return sweep(self.root, (ARTICLES, CLAIMS), known)


class _Clock:
    """Tells how long each step took."""

    def __init__(self, tell: Callable[[str, float], None]) -> None:
        self._tell = tell
        self._last = time.monotonic()

    def lap(self, what: str) -> None:
        now = time.monotonic()
        self._tell(what, now - self._last)
        self._last = now


def _sure(found: Result | Failure) -> Result:
    if isinstance(found, Failure):
        raise UsageError(f"stories cannot be found: {found}; run the scan again to go on with it")
    return found


def _check(root: Path, paths: Sequence[str]) -> None:
    if root.exists() and not root.is_dir():
        raise UsageError(f"{root}: is a file; name a folder for the tables")
    if not root.parent.resolve().is_dir():
        raise UsageError(f"{root}: there is no folder {root.parent}; make it first")
    real = root.resolve()
    for path in paths:
        given = Path(path).resolve()
        if given == real or (given.is_dir() and given in real.parents):
            raise UsageError(f"{root}: lies in the input {path}, and would be read as one; name a folder elsewhere")
    if root.is_dir() and not (root / MANIFEST).exists() and any(one.name not in BEFORE for one in root.iterdir()):
        raise UsageError(f"{root}: is not empty and holds no scan; name a new folder")


def _digests(members: Sequence[Member]) -> dict[str, str]:
    from claimcheck.store.memory import file_digest

    found = {member.name: file_digest(member.path, follow_symlinks=True) for member in members}
    return {name: content for name, content in found.items() if content is not None}
