"""Who moved a figure, and when: the claims of one measure in order of time, story by story."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.compare.moments import moment, sort_key
from claimcheck.compare.stories import find_stories
from claimcheck.errors import UsageError
from claimcheck.language.nearest import did_you_mean
from claimcheck.model import Article, Claim
from claimcheck.notation import write
from claimcheck.store import rows
from claimcheck.store.asking import open_for_reading

_NAMED = 5
"""Measures a person is told of who asked for one that no article states."""


@dataclass(frozen=True, slots=True)
class Move:
    """One statement of a figure. ``before`` is what the same counter said last; None when it had said nothing.

    ``repeats`` counts the later statements of the same figure by the same counter, up to the counter's next move;
    ``new`` is whether nobody in the story had given this figure earlier.
    """

    when: str | None
    figure: str
    before: str | None
    who: str
    new: bool
    claim: Claim
    article: Article
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class Course:
    """How one measure went in one story."""

    story: str
    title: str
    articles: int
    moves: tuple[Move, ...]


def history(path: Path, measure: str, *, since: str | None = None, until: str | None = None) -> tuple[Course, ...]:
    """The courses of a measure in a store, latest story first; ``measure`` may also be a concept or a counted noun.

    Denied and planned figures, changes and rates are left out: they are not what the figure stood at.

    Raises:
        UsageError: no article in the store states such a figure; the message names the nearest that is.
    """
    connection = open_for_reading(path)
    try:
        found = _claims(connection, measure)
        if not found:
            raise UsageError(_unknown(connection, measure, path))
    except sqlite3.Error as error:
        raise UsageError(f"--store {path}: cannot be read: {error}") from None
    finally:
        connection.close()
    articles = {article.id: article for _, article in found}
    stories = find_stories(list(articles.values()))
    by_story: dict[tuple[str, ...], list[tuple[Claim, Article]]] = defaultdict(list)
    for claim, article in found:
        if _stands(claim) and _within(claim, since, until):
            by_story[stories[article.id], *_what(claim)].append((claim, article))
    courses = [_course(key[0], members) for key, members in by_story.items()]
    return tuple(sorted(courses, key=lambda course: (_newest(course), course.story), reverse=True))


def _claims(connection: sqlite3.Connection, measure: str) -> list[tuple[Claim, Article]]:
    for column in ("measure", "concept", "head", "counted"):
        found = connection.execute(
            f"SELECT claims.*, articles.id AS number FROM claims JOIN articles ON articles.id = claims.article "
            f"WHERE claims.{column} = ? ORDER BY articles.published, articles.id, position",
            (measure,),
        )
        found.row_factory = sqlite3.Row
        stated = found.fetchall()
        if stated:
            break
    articles: dict[int, Article] = {}
    for number in {row["number"] for row in stated}:
        cursor = connection.execute("SELECT * FROM articles WHERE id = ?", (number,))
        cursor.row_factory = sqlite3.Row
        articles[number] = _versioned(rows.article_from_row(cursor.fetchone()), number)
    return list(_sound(stated, articles))


def _sound(stated: Sequence[sqlite3.Row], articles: dict[int, Article]) -> Iterator[tuple[Claim, Article]]:
    """The claims that still quote their articles."""
    for row in stated:
        article = articles[row["number"]]
        with suppress(ValueError, ArithmeticError):
            yield rows.claim_from_row(row, article, ""), article


def _versioned(article: Article, number: int) -> Article:
    """An address that was read twice with different texts is two articles here."""
    return replace(article, id=f"{article.id}\0{number}")


def _unknown(connection: sqlite3.Connection, measure: str, path: Path) -> str:
    known = [row[0] for row in connection.execute("SELECT DISTINCT measure FROM claims WHERE measure IS NOT NULL")]
    known += [
        row[0] for row in connection.execute("SELECT DISTINCT head FROM claims WHERE head IS NOT NULL LIMIT 5000")
    ]
    guess = did_you_mean(measure, known)
    message = f"--store {path}: no article states a figure of {measure!r}"
    if guess:
        return f"{message}; {guess}"
    common = connection.execute(
        "SELECT measure FROM claims WHERE measure IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?", (_NAMED,)
    ).fetchall()
    if not common:
        return f"{message}; no rule names any of its figures"
    return f"{message}; the most frequent are {', '.join(row[0] for row in common)}"


def _stands(claim: Claim) -> bool:
    return (
        claim.polarity == "asserted"
        and claim.attribution.stance not in ("denies", "plans")
        and claim.flow in ("level", "cumulative", "capacity")
        and "part" not in claim.flags
    )


def _what(claim: Claim) -> tuple[str, ...]:
    """Figures of different units or populations are different figures, each with its own course."""
    return (claim.quantity.unit or "", claim.quantity.currency or "", claim.population or "")


def _within(claim: Claim, since: str | None, until: str | None) -> bool:
    when = claim.as_of or claim.published or ""
    return (since is None or when[: len(since)] >= since) and (until is None or when[: len(until)] <= until)


def _course(story: str, stated: Sequence[tuple[Claim, Article]]) -> Course:
    ordered = sorted(stated, key=lambda pair: (sort_key(moment(pair[0])), pair[1].id, pair[0].start))
    titles = [article.title or article.text.strip().split("\n")[0] for _, article in ordered]
    return Course(story, titles[0], len({article.id for _, article in ordered}), tuple(_moves(ordered)))


def _moves(ordered: Iterable[tuple[Claim, Article]]) -> list[Move]:
    last: dict[str, int] = {}
    heard: set[str] = set()
    moves: list[Move] = []
    for claim, article in ordered:
        who = _who(claim)
        figure = write(claim.quantity)
        earlier = moves[last[who]] if who in last else None
        if earlier is not None and earlier.figure == figure:
            moves[last[who]] = _again(earlier)
            continue
        last[who] = len(moves)
        before = earlier.figure if earlier else None
        when = claim.as_of or claim.published
        moves.append(Move(when, figure, before, who, figure not in heard, claim, article))
        heard.add(figure)
    return moves


def _again(move: Move) -> Move:
    return replace(move, repeats=move.repeats + 1)


def _who(claim: Claim) -> str:
    """Whose figure it is: the named counter, else the outlet."""
    said = claim.attribution
    return said.organisation or said.speaker or claim.source or claim.article.partition("\0")[0]


def _newest(course: Course) -> tuple[int, int, int]:
    return max((sort_key(moment(move.claim)) for move in course.moves), default=(0, 0, 0))
