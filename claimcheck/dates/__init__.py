"""Dates, clock times and periods: where a text writes them, and when they are.

``find`` says where; ``resolve`` says when, against the article's date and never against today;
``published_from_text`` dates an article that came without a date.
"""

from __future__ import annotations

from claimcheck.dates.dateline import published_from_text
from claimcheck.dates.finding import find
from claimcheck.dates.mention import DateMention, Kind
from claimcheck.dates.resolving import as_of, counted_from, resolve

__all__ = ["DateMention", "Kind", "as_of", "counted_from", "find", "published_from_text", "resolve"]
