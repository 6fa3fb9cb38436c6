"""What a number counts, and what happened to it: found by structure, not by nearness.

:func:`read` takes the tokens of one sentence and says for each mention which noun phrase it counts, which concept
the rules know it as, and which action governs it. Coordination and parts inherit from the number before them.

Five rooms, each above the one before: *grammar* (tokens and their word classes), *nouns* (the phrase a number counts),
*joins* (what numbers hand to each other), *deeds* (what was done to it), *articles* (what the whole article is about).
"""

from __future__ import annotations

from claimcheck.counted.articles.beasts import beast_of
from claimcheck.counted.articles.beasts import settle as settle_beast
from claimcheck.counted.articles.currencies import currency_of
from claimcheck.counted.articles.currencies import settle as settle_currency
from claimcheck.counted.articles.events import event_of
from claimcheck.counted.articles.events import settle as settle_event
from claimcheck.counted.articles.head import head_of
from claimcheck.counted.articles.namesakes import name_of
from claimcheck.counted.articles.namesakes import settle as settle_namesake
from claimcheck.counted.articles.recalling import Memory
from claimcheck.counted.articles.topics import settle
from claimcheck.counted.articles.works import settle as settle_works
from claimcheck.counted.articles.works import works_of
from claimcheck.counted.articles.yields import good_in
from claimcheck.counted.articles.yields import settle as settle_yield
from claimcheck.counted.deeds.shedding import adds, shed
from claimcheck.counted.grammar.counting import ARTICLE, Counted, Told
from claimcheck.counted.grammar.structure import Structure, structure
from claimcheck.counted.joins.asking import asked
from claimcheck.counted.joins.fronting import announced
from claimcheck.counted.reading import read

__all__ = [
    "ARTICLE",
    "Counted",
    "Memory",
    "Structure",
    "Told",
    "adds",
    "announced",
    "asked",
    "beast_of",
    "currency_of",
    "event_of",
    "good_in",
    "head_of",
    "name_of",
    "read",
    "settle",
    "settle_beast",
    "settle_currency",
    "settle_event",
    "settle_namesake",
    "settle_works",
    "settle_yield",
    "shed",
    "structure",
    "works_of",
]
