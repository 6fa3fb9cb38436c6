"""One plain sentence for what was decided, in the reader's language; all of it comes from the decision itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from claimcheck.compare.relations import Finding
from claimcheck.compare.stands import Stand
from claimcheck.counters import name_of
from claimcheck.model import Claim, Quantity
from claimcheck.notation import plain
from claimcheck.rules.rulebook import Rulebook


class Sentences:
    """The sentence templates of one language; English where the language has none."""

    def __init__(self, rulebook: Rulebook, language: str) -> None:
        lexicon = rulebook.languages.get(language)
        found: Mapping[str, Mapping[str, str]] = lexicon.section("why") if lexicon else {}
        if not found and "en" in rulebook.languages:
            found = rulebook.languages["en"].section("why")
        self._templates = found
        units = lexicon.section("units") if lexicon else {}
        self._units: Mapping[str, Mapping[str, Sequence[str]]] = units.get("units", {})
        self._leading = frozenset(units.get("leading", {}))
        self._language = language

    def template(self, section: str, key: str) -> str:
        """The template, or the key itself where the language lacks it."""
        return self._templates.get(section, {}).get(key) or key.replace("-", " ")

    def number(self, value: Decimal) -> str:
        """A value with the language's separators: 9,000,000 or 9.000.000."""
        whole, _, part = plain(abs(value)).partition(".")
        groups = [whole[max(0, end - 3) : end] for end in range(len(whole), 0, -3)]
        text = ("-" if value < 0 else "") + self.template("figures", "thousands").join(reversed(groups))
        return text + (self.template("figures", "decimal") + part if part else "")

    def figure(self, quantity: Quantity) -> str:
        """A quantity in words: "at least 9,000,000"."""
        low, high = quantity.low, quantity.high
        if low is not None and high is not None:
            key = "exact" if low == high else "range"
            key = {"exact": "about", "range": "about-range"}[key] if quantity.approximate else key
        elif low is not None:
            key = "at-least" if quantity.low_closed else "little-over" if quantity.approximate else "more-than"
        else:
            key = "at-most" if quantity.high_closed else "nearly" if quantity.approximate else "less-than"
        n = low if low is not None else high
        text = self.template("figures", key).format(n=self.number(n or Decimal(0)), m=self.number(high or Decimal(0)))
        if quantity.currency:
            return f"{quantity.currency} {text}"
        if quantity.unit in ("percent", "percentage-point"):
            return f"{text}%" if quantity.unit == "percent" else f"{text} pp"
        return f"{text} {self.unit(quantity.unit)}" if quantity.unit else text

    def unit(self, unit: str) -> str:
        """A unit in the language's first word for it; one written before its number, or unknown, by its id."""
        words = self._units.get(unit, {}).get("words") if unit not in self._leading else None
        return str(words[0]) if words else unit

    def who(self, stands: Sequence[Stand]) -> str:
        """Who states a figure: the named speaker, else the source, else the article."""
        names = list(dict.fromkeys(speaker(stand.claim) for stand in stands))
        if len(names) <= 2:
            return self.template("figures", "and").join(names)
        return self.template("figures", "and").join(
            [names[0], self.template("figures", "more").format(n=len(names) - 1)]
        )

    def relation(self, finding: Finding, a: Sequence[Stand], b: Sequence[Stand]) -> str:
        """Why two positions have their relation. The earlier or smaller figure comes first."""
        return self.template("relations", finding.reason).format(
            a=self.figure(a[0].quantity),
            b=self.figure(b[0].quantity),
            who_a=self.who(a),
            who_b=self.who(b),
            derivation="",
        )

    def refusal(self, reason: str, told: Mapping[str, str]) -> str:
        """Why two claims were not compared."""
        return self.template("refusals", reason).format(a=told.get("a", ""), b=told.get("b", ""))

    def verdict(self, key: str, **told: str) -> str:
        """A sentence about the whole comparison."""
        return self.template("verdicts", key).format(**told)

    def sum(self, key: str, **told: str) -> str:
        """A calculation, printed."""
        return self.template("arithmetic", key).format(**told)


def speaker(claim: Claim) -> str:
    """The name a reader knows a claim by."""
    return name_of(claim) or claim.source or claim.article
