"""Word shingles of a text: how much of one text stands in another, and which texts are worth asking about.

A shingle is three successive words. All are hashed to 64 bits, the same on every machine. A fixed quarter of the hash
space (a scaled MinHash) is the sketch by which near copies find each other without comparing every pair of texts.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Hashes = NDArray[numpy.uint64]

_SIZE = 3
_SAMPLE = 4
_CROWD = 24
"""A shingle in more texts than this is chained through neighbours, not paired: reprints by the hundred stay linear."""
_LEAD = 80
_WORD = re.compile(r"[^\W_]+(?:[.,:/][0-9]+)*")


@dataclass(frozen=True, slots=True, eq=False)
class Shingles:
    """One text, ready to be measured against others. ``hashes`` is sorted and has no duplicates."""

    digest: bytes
    size: int
    hashes: Hashes
    numbers: frozenset[str]
    lead: frozenset[str]
    """The numbers of the opening."""

    @property
    def dense(self) -> bool:
        """A table or a price list: a word in ten is a number."""
        return len(self.numbers) * 10 >= self.size


def words(text: str) -> list[str]:
    """The words of a text without case or punctuation; ``7.105.000`` and ``15/9/2019`` are one word each."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def shingle(text: str, known: dict[str, int] | None = None) -> Shingles:
    """The shingles of a text; ``known`` is a word-to-hash table to share between calls."""
    import numpy

    table = {} if known is None else known
    found = words(text)
    codes = numpy.array([_code(word, table) for word in found], dtype=numpy.uint64)
    digest = blake2b(codes.tobytes(), digest_size=16).digest()
    numbers = [word for word in found if word[0].isdigit()]
    lead = [word for word in found[:_LEAD] if word[0].isdigit()]
    return Shingles(digest, len(found), _hashes(codes), frozenset(numbers), frozenset(lead))


def _code(word: str, table: dict[str, int]) -> int:
    code = table.get(word)
    if code is None:
        code = table[word] = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")
    return code


def _hashes(codes: Hashes) -> Hashes:
    import numpy

    size = min(_SIZE, len(codes))
    if not size:
        return codes
    mixed = numpy.zeros(len(codes) - size + 1, dtype=numpy.uint64)
    with numpy.errstate(over="ignore"):
        for offset in range(size):
            mixed = mixed * numpy.uint64(0x9E3779B97F4A7C15) + codes[offset : offset + len(mixed)]
            mixed ^= mixed >> numpy.uint64(29)
    return numpy.unique(mixed)


def shared(a: Shingles, b: Shingles) -> int:
    """How many different shingles stand in both texts."""
    import numpy

    return len(numpy.intersect1d(a.hashes, b.hashes, assume_unique=True))


def containment(a: Shingles, b: Shingles) -> float:
    """The share of the shorter text's shingles that stand in the longer, 0 to 1; two empty texts share nothing."""
    smaller = min(len(a.hashes), len(b.hashes))
    return shared(a, b) / smaller if smaller else 0.0


def candidates(texts: Sequence[Shingles]) -> Iterable[tuple[int, int]]:
    """Pairs of indices that share a sampled shingle, each once, in order; near linear in the number of texts.

    Texts of a few words may be missed by the sample; equal texts never are, they are to be joined by ``digest`` first.
    """
    order = sorted(range(len(texts)), key=lambda i: (texts[i].hashes[:2].tolist(), texts[i].digest))
    posting: dict[int, list[int]] = defaultdict(list)
    for rank, index in enumerate(order):
        hashes = texts[index].hashes
        for value in hashes[hashes % _SAMPLE == 0].tolist():
            posting[value].append(rank)
    pairs: set[tuple[int, int]] = set()
    for ranks in posting.values():
        if len(ranks) <= _CROWD:
            pairs.update((a, b) for n, a in enumerate(ranks) for b in ranks[n + 1 :])
        else:
            pairs.update(pairwise(ranks))
    return sorted((min(order[a], order[b]), max(order[a], order[b])) for a, b in pairs)
