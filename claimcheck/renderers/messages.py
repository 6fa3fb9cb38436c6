"""The fixed words of reports, one YAML catalogue per interface language: ``words/en.yaml``, ``words/id.yaml``.

A third language is a third file with the same keys; a test holds the catalogues to that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from claimcheck.errors import UsageError
from claimcheck.renderers.inert import QUOTE_LIMIT, one_line

_WORDS = files("claimcheck.renderers") / "words"


@dataclass(frozen=True, eq=False)
class Messages:
    """One language's words. A key is dotted (``verdict.disagree``)."""

    language: str
    texts: Mapping[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """The text of a key with its ``{places}`` filled.

        Raises:
            KeyError: the catalogue has no such key; that is a fault of the program.
        """
        text = self.texts[key]
        return text.format_map(values) if values else text

    def has(self, key: str) -> bool:
        """Whether the catalogue knows a key: words that come from rules (units, caveats) may be unknown to it."""
        return key in self.texts

    def word(self, family: str, name: str) -> str:
        """The word for a name that rules may have coined; an unknown one stays as it is, hyphens opened."""
        return self.texts.get(f"{family}.{name}") or one_line(name.replace("-", " "), QUOTE_LIMIT)

    def count(self, noun: str, number: int) -> str:
        """``1 article``, ``5 articles``: the number with its noun."""
        form = "one" if number == 1 else "other"
        return self(f"count.{noun}.{form}", n=f"{number:,}".replace(",", self.texts["number.group"]))


def languages() -> tuple[str, ...]:
    """The codes reports can be written in."""
    return tuple(sorted(file.name.removesuffix(".yaml") for file in _WORDS.iterdir() if file.name.endswith(".yaml")))


@cache
def load(language: str) -> Messages:
    """The catalogue of an interface language.

    Raises:
        UsageError: there is none for that language.
    """
    if language not in languages():
        raise UsageError(f"reports are written in {', '.join(languages())}, not in {language!r}")
    import yaml

    tree = yaml.load((_WORDS / f"{language}.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return Messages(language, dict(_flatten("", tree)))


def _flatten(prefix: str, tree: Mapping[str, object]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in tree.items():
        if isinstance(value, Mapping):
            found += _flatten(f"{prefix}{key}.", value)
        else:
            found.append((prefix + key, str(value)))
    return found
