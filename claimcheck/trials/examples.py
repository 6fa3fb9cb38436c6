"""The examples inside rules, run: what each must give, and must not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claimcheck.extract import extract
from claimcheck.model import Article, Claim, Period
from claimcheck.notation import read, write
from claimcheck.rules.rulebook import Example, Measure, Rulebook


@dataclass(frozen=True, slots=True)
class Outcome:
    """One example run. ``reason`` says what was expected and what came, empty when it held."""

    rule: str
    number: int
    path: str
    example: Example
    reason: str

    @property
    def held(self) -> bool:
        """The text gave what the example says."""
        return not self.reason

    @property
    def failed(self) -> bool:
        """A person must look: an example does not hold, or a watched miss has started to."""
        return self.held if self.example.todo else not self.held

    def __str__(self) -> str:
        place = f"{self.path}:{self.example.line}: {self.rule}[{self.number}]"
        if self.example.todo and self.held:
            return f"{place} now holds; take 'todo: {self.example.todo}' away\n  {self.example.text}"
        return f"{place} {self.reason}\n  {self.example.text}"


def run(rulebook: Rulebook, rules: Iterable[Measure] | None = None) -> Iterator[Outcome]:
    """Every example of the rules (of all, by default), in the order of rules and files."""
    for measure in rulebook.measures.values() if rules is None else rules:
        for number, example in enumerate(measure.examples, 1):
            article = Article("example", example.text, language=example.language, published=example.published)
            claims = extract(article, rulebook)
            yield Outcome(measure.id, number, measure.path, example, _difference(measure.id, example, claims))


def _difference(rule: str, example: Example, claims: tuple[Claim, ...]) -> str:
    wanted = {expected.get("rule", rule) for expected in example.claims} or {rule}
    mine = [claim for claim in claims if claim.rule in wanted]
    if example.none is not None:
        if not mine:
            return ""
        return f"expected no claim ({example.none}), found {', '.join(_told(claim) for claim in mine)}"
    if len(mine) != len(example.claims):
        stated = ", ".join(expected["quantity"] for expected in example.claims)
        others = ", ".join(f"{_told(claim)} by {claim.rule}" for claim in claims if claim not in mine)
        found = ", ".join(_told(claim) for claim in mine) or "none"
        return f"expected {stated}, found {found}" + (f"; besides {others}" if others else "")
    for expected, claim in zip(example.claims, mine, strict=True):
        for key, value in expected.items():
            given = _field(claim, key)
            if given != _same(key, value):
                return f"expected {key} {value}, found {given or 'none'}"
    return ""


def _told(claim: Claim) -> str:
    return f"{write(claim.quantity)} {claim.counted or ''}".strip()


def _same(key: str, value: str) -> str:
    return write(read(value)) if key == "quantity" else value


def _field(claim: Claim, key: str) -> str | None:
    quantity, said = claim.quantity, claim.attribution
    found: Mapping[str, str | None] = {
        "quantity": write(quantity),
        "unit": quantity.unit,
        "currency": quantity.currency,
        "speaker": said.speaker,
        "organisation": said.organisation,
        "place": claim.place.name if claim.place else None,
        "period": _period(claim.period),
    }
    if key in found:
        return found[key]
    value: str | None = getattr(claim, key)
    return value


def _period(period: Period | None) -> str | None:
    if period is None:
        return None
    return period.start if period.start == period.end else f"{period.start or ''}..{period.end or ''}"
