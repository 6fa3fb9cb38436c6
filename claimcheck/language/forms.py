"""Normal forms of words, so that *houses*/*house* and *rumah-rumah*/*rumahnya* meet. No dictionary, only inflection.

Indonesian marks plurals by doubling and possession by clitics; English by ``-s``. Derivation is left alone:
*tewas* and *menewaskan* are joined by the action they trigger, not by their letters.
"""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife",
    "wolves": "wolf", "shelves": "shelf", "halves": "half", "leaves": "leaf", "thieves": "thief", "loaves": "loaf",
    "policemen": "policeman", "policewomen": "policewoman", "firemen": "fireman", "gunmen": "gunman",
    "fishermen": "fisherman", "servicemen": "serviceman", "crises": "crisis", "bases": "base", "buses": "bus",
    "species": "species", "series": "series", "news": "news", "gas": "gas", "bus": "bus", "virus": "virus",
    "viruses": "virus", "aircraft": "aircraft", "troops": "troop", "casualties": "casualty", "analyses": "analysis",
}  # fmt: skip
_KEEP = ("ss", "us", "is", "ous")
_CLITICS = ("nya", "lah", "kah", "pun")


@lru_cache(maxsize=65536)
def normal(word: str, language: str) -> str:
    """The normal form of one lower-case word: singular in English, undoubled and without clitics in Indonesian."""
    if language == "en":
        return _singular(word)
    left, dash, right = word.partition("-")
    if dash and right.startswith(left) and len(left) > 1:
        return left
    if dash and right.endswith(left) and len(left) > 1:
        return left
    for clitic in _CLITICS:
        if word.endswith(clitic) and len(word) > len(clitic) + 3:
            return word[: -len(clitic)]
    return word


def _singular(word: str) -> str:
    known = _IRREGULAR.get(word)
    if known is not None:
        return known
    if word.endswith(("'s", "’s")):
        return word[:-2]
    if len(word) < 4 or not word.endswith("s") or word.endswith(_KEEP):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    return word[:-1]
