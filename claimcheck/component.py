"""claimcheck inside a spaCy pipeline: ``nlp.add_pipe("claimcheck")`` fills ``doc.spans["claims"]``.

Each span is labelled with the claim's measure (``claim`` where no rule names one), has the claim's id as ``span.id_``,
and gives the whole :class:`~claimcheck.model.Claim` as ``span._.claimcheck``. The component reads the text alone, so it
works on a blank pipeline and beside any other components; a span grows to token borders, the claim keeps the exact
characters.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from claimcheck.contract import claim_from_record, claim_record
from claimcheck.extract import extract
from claimcheck.model import Article, Claim
from claimcheck.rules import load_rulebook

_KEY = "claimcheck"


def claim_of(span: Span) -> Claim | None:
    """The claim a span of ``doc.spans["claims"]`` stands for; ``None`` for any other span."""
    record = span.doc.user_data.get(_KEY, {}).get(span.id_)
    return None if record is None else claim_from_record(record)


class ClaimFinder:
    """The pipeline component. Claims are kept as plain records, so a doc serialises and travels between processes."""

    def __init__(self, language: str, rules: Sequence[str], published: str | None, spans_key: str) -> None:
        self.language = language
        self.published = published
        self.spans_key = spans_key
        self.rulebook = load_rulebook(tuple(Path(path) for path in rules))

    def __call__(self, doc: Doc) -> Doc:
        published = doc.user_data.get("published", self.published)
        article = Article(id="doc", text=doc.text, language=self.language, published=published)
        spans: list[Span] = []
        records: dict[str, Any] = {}
        for claim in extract(article, self.rulebook):
            label = claim.measure or "claim"
            span = doc.char_span(claim.start, claim.end, label=label, span_id=claim.id, alignment_mode="expand")
            if span is not None:
                spans.append(span)
                records[claim.id] = claim_record(claim)
        doc.user_data[_KEY] = records
        doc.spans[self.spans_key] = SpanGroup(doc, name=self.spans_key, spans=spans)
        return doc


@Language.factory(
    "claimcheck", default_config={"language": None, "rules": [], "published": None, "spans_key": "claims"}
)
def make_claim_finder(
    nlp: Language, name: str, language: str | None, rules: list[str], published: str | None, spans_key: str
) -> ClaimFinder:
    """The factory behind ``nlp.add_pipe("claimcheck")``; ``language`` is the pipeline's own unless given.

    A doc may carry its publication date (ISO) in ``doc.user_data["published"]``; relative dates resolve against it.
    """
    if not Span.has_extension(_KEY):
        Span.set_extension(_KEY, getter=claim_of)
    return ClaimFinder(language or nlp.lang or "en", rules, published, spans_key)
