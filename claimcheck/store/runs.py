"""What a run of ``compare`` found, as rows that can be queried next to the claims."""

from __future__ import annotations

import json
import sqlite3
from decimal import Decimal

from claimcheck import notation
from claimcheck.model import Report


def add_run(connection: sqlite3.Connection, command: str, report: Report, finished: str) -> None:
    """One line in ``runs`` and one in ``comparisons`` for each comparison, with the claims of its positions."""
    run = connection.execute(
        "INSERT INTO runs (finished, command, articles, claims, comparisons, disagreements, skipped, rules, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            finished,
            command,
            len(report.articles),
            len(report.claims),
            len(report.comparisons),
            sum(one.verdict == "disagree" for one in report.comparisons),
            sum(one.severity == "skipped" for one in report.problems),
            report.rules_hash,
            report.version,
        ),
    ).lastrowid
    for one in report.comparisons:
        number = connection.execute(
            "INSERT INTO comparisons (run, measure, title, verdict, severity, ratio, ratio_sort, low, best, high, "
            "caveats, flags, story, why, comparison) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                run,
                one.measure,
                one.title,
                one.verdict,
                one.severity,
                _plain(one.ratio),
                None if one.ratio is None else float(one.ratio),
                _plain(one.low),
                _plain(one.best),
                _plain(one.high),
                json.dumps(list(one.caveats)),
                json.dumps(list(one.flags)),
                one.story,
                one.why,
                one.id,
            ),
        ).lastrowid
        connection.executemany(
            "INSERT INTO comparison_claims VALUES (?, ?, ?)",
            sorted({(number, n, claim) for n, position in enumerate(one.positions) for claim in position.claims}),
        )


def drop_old_comparisons(connection: sqlite3.Connection, kept: int) -> None:
    """Keep the comparisons of the latest runs only."""
    connection.execute(
        "DELETE FROM comparisons WHERE run NOT IN (SELECT id FROM runs ORDER BY id DESC LIMIT ?)", (kept,)
    )


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else notation.plain(value)
