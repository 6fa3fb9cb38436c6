"""A person's decisions about comparisons, kept beside the articles and honoured by every later run.

A decision belongs to what was decided about: the measure, the words, the figures and the texts they stand in. Moving a
folder, reading it in another order or in another language of reports does not touch it; a new figure does.
"""

from __future__ import annotations

from claimcheck.decisions.baseline import only_news
from claimcheck.decisions.content import Content, Contents, Figure
from claimcheck.decisions.entries import LIMIT, RULINGS, Entry, later, parse, write
from claimcheck.decisions.honouring import Honoured, Outdated, honour
from claimcheck.decisions.places import NAME, beside, home, home_of

__all__ = [
    "LIMIT",
    "NAME",
    "RULINGS",
    "Content",
    "Contents",
    "Entry",
    "Figure",
    "Honoured",
    "Outdated",
    "beside",
    "home",
    "home_of",
    "honour",
    "later",
    "only_news",
    "parse",
    "write",
]
