"""How one claim came about, line by line, in English and Indonesian."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from claimcheck.model import Attribution, Claim

if TYPE_CHECKING:
    from claimcheck.extract import Examined
    from claimcheck.rules.rulebook import Rulebook

SHOWN = 6
"""How many rules are told for each claim, unless all are asked for."""
_TOLD = frozenset(
    (
        "id", "quote", "number", "quantity", "start", "end", "rules_hash", "published", "published_from", "language",
        "concept", "action", "rule", "counted",
    )
)  # fmt: skip
"""Fields of a claim that stand elsewhere in what is printed."""
_SILENT = frozenset(("terminators", "clause_breaks", "modal_stops", "neutral", "outcomes", "others"))
"""Families of cues that only bound others."""
_ENGLISH: Mapping[str, str] = {
    "read": "language: {language}; published: {published}",
    "unknown": "unknown",
    "numeral": "numeral: {text} is {quantity}, {kind}",
    "rejected": "rejected: {text}, {reason}",
    "none": "claims: none",
    "claim": "claim {id}: {quote}",
    "counted": "counted: {phrase}",
    "counted-handed": "counted: {head}, handed on from the number before",
    "counted-nothing": "counted: nothing that could be told",
    "concept": "thing: {concept}",
    "concept-chain": "thing: {concept}, a kind of {broader}",
    "concept-none": "thing: '{head}' is none that the rules know",
    "action": "action: {action}, by '{cue}'",
    "action-noun": "action: {action}, said by the noun itself",
    "action-none": "action: none; only how many there are",
    "scope-cues": "scope words: {words}",
    "rules": "rules tried:",
    "rules-none": "rules tried: none counts this thing or says this of another",
    "taken": "{rule}: taken",
    "fits": "{rule}: fits too, less specific",
    "stopped": "{rule}: {stops}",
    "thing": "counts {0}",
    "action-stop": "wants action {0}",
    "no-action": "wants no action",
    "unit": "wants unit {0}",
    "population": "only of {0}",
    "value": "values {0} only",
    "more": "… and {n} more; -v lists all",
    "open": "open: no rule names it; it is compared by its words",
}
_INDONESIAN: Mapping[str, str] = {
    "read": "bahasa: {language}; terbit: {published}",
    "unknown": "tidak diketahui",
    "numeral": "angka: {text} berarti {quantity}, {kind}",
    "rejected": "ditolak: {text}, {reason}",
    "none": "klaim: tidak ada",
    "claim": "klaim {id}: {quote}",
    "counted": "yang dihitung: {phrase}",
    "counted-handed": "yang dihitung: {head}, diteruskan dari angka sebelumnya",
    "counted-nothing": "yang dihitung: tidak dapat dikenali",
    "concept": "benda: {concept}",
    "concept-chain": "benda: {concept}, sejenis {broader}",
    "concept-none": "benda: '{head}' tidak dikenal aturan",
    "action": "tindakan: {action}, dari kata '{cue}'",
    "action-noun": "tindakan: {action}, dari kata bendanya sendiri",
    "action-none": "tindakan: tidak ada; hanya berapa jumlahnya",
    "scope-cues": "kata lingkup: {words}",
    "rules": "aturan yang dicoba:",
    "rules-none": "aturan yang dicoba: tidak ada yang menghitung benda ini atau menyebut tindakan ini",
    "taken": "{rule}: dipakai",
    "fits": "{rule}: cocok juga, tetapi kurang khusus",
    "stopped": "{rule}: {stops}",
    "thing": "menghitung {0}",
    "action-stop": "perlu tindakan {0}",
    "no-action": "perlu tanpa tindakan",
    "unit": "perlu satuan {0}",
    "population": "hanya untuk {0}",
    "value": "hanya nilai {0}",
    "more": "… dan {n} lagi; -v menampilkan semuanya",
    "open": "terbuka: tidak dinamai aturan mana pun; dibandingkan menurut kata-katanya",
}
_LABELS: Mapping[str, str] = {
    "quantity": "besaran", "article": "artikel", "source": "media", "field": "bagian", "measure": "ukuran",
    "head": "kata inti", "qualifiers": "keterangan", "context": "kata sekitar", "period": "waktu", "as_of": "per",
    "place": "tempat", "actor": "pelaku", "recipient": "penerima", "population": "kelompok", "flow": "jenis angka",
    "polarity": "sikap", "flags": "tanda", "said.speaker": "kata.penutur", "said.organisation": "kata.lembaga",
    "said.via": "kata.melalui", "said.stance": "kata.sikap", "said.cue": "kata.petunjuk",
    "said.role": "kata.peran",
}  # fmt: skip


class Explaining:
    """The lines about one article's claims in one interface language; ``every`` lists all rules that were tried."""

    def __init__(self, language: str, rulebook: Rulebook, *, every: bool = False) -> None:
        self._texts = _INDONESIAN if language == "id" else _ENGLISH
        self._labels: Mapping[str, str] = _LABELS if language == "id" else {}
        self._rulebook = rulebook
        self._every = every

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its places filled."""
        return self._texts[key].format(**values)

    def claim(self, one: Examined, text: str) -> Iterator[str]:
        """What was read, what it counts, by which words, and which rules were tried."""
        claim = one.claim
        yield from self._counted(one, text)
        for name, value in _facts(claim):
            yield f"{self._labels.get(name, name)}: {value}"
        words = [
            f"{cue.text} ({', '.join(_named(name, value) for name, value in means.items())})"
            for cue in one.context.cues(one.sentence)
            if (means := {name: value for name, value in cue.means.items() if name not in _SILENT})
        ]
        if words:
            yield self("scope-cues", words=", ".join(dict.fromkeys(words)))
        yield from self._tried(claim)

    def _counted(self, one: Examined, text: str) -> Iterator[str]:
        claim = one.claim
        if claim.counted and "inherited" not in claim.flags:
            yield self("counted", phrase=claim.counted)
        else:
            yield self("counted-handed", head=claim.head) if claim.head else self("counted-nothing")
        lineage = self._rulebook.lineage(claim.concept)
        if len(lineage) > 1:
            yield self("concept-chain", concept=lineage[0], broader=", ".join(lineage[1:]))
        elif lineage:
            yield self("concept", concept=lineage[0])
        elif claim.head:
            yield self("concept-none", head=claim.head)
        start, end = one.counted.cue
        if claim.action is None:
            yield self("action-none")
        elif start == end:
            yield self("action-noun", action=claim.action)
        else:
            yield self("action", action=claim.action, cue=text[start:end])

    def _tried(self, claim: Claim) -> Iterator[str]:
        from claimcheck.rules.trying import trials

        if claim.rule == "open":
            yield self("open")
        found = trials(claim, self._rulebook)
        yield self("rules" if found else "rules-none")
        shown = found if self._every else found[:SHOWN]
        for trial in shown:
            if trial.taken or not trial.stops:
                yield "  " + self("taken" if trial.taken else "fits", rule=trial.rule)
            else:
                stops = "; ".join(self._stop(stop, wanted) for stop, wanted in trial.stops)
                yield "  " + self("stopped", rule=trial.rule, stops=stops)
        if len(found) > len(shown):
            yield "  " + self("more", n=len(found) - len(shown))

    def _stop(self, stop: str, wanted: str) -> str:
        key = ("action-stop" if wanted else "no-action") if stop == "action" else stop
        return self._texts[key].format(wanted)


def _named(name: str, value: str) -> str:
    return f"{name} {value}" if value else name


def _facts(claim: Claim) -> Iterator[tuple[str, str]]:
    """What the claim says beyond its default, in the order of the record."""
    from claimcheck import notation

    yield "quantity", notation.write(claim.quantity)
    for one in fields(claim):
        value: Any = getattr(claim, one.name)
        if one.name in _TOLD or value is None or value == () or value == "":
            continue
        if isinstance(value, Attribution):
            yield from _said(value)
        elif isinstance(value, tuple):
            yield one.name, ", ".join(map(str, value))
        elif one.name == "period":
            yield one.name, f"{value.text} ({value.kind} {value.start or '?'} .. {value.end or '?'})"
        elif one.name == "place":
            yield one.name, value.name + (f" ({value.normal})" if value.normal else "")
        else:
            yield one.name, str(value)


def _said(said: Attribution) -> Iterator[tuple[str, str]]:
    for one in fields(said):
        value = getattr(said, one.name)
        if value and value != ():
            yield f"said.{one.name}", ", ".join(value) if isinstance(value, tuple) else str(value)
