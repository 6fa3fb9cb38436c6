"""The spaCy component: blank pipelines, pipelines with other components, docs that travel."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from claimcheck.component import claim_of

INDONESIAN = "Banjir bandang itu menewaskan sedikitnya 34 orang dan merusak 1.200 rumah di Garut."
ENGLISH = "The flood killed at least 34 people and damaged 1,200 houses."


@pytest.mark.parametrize(("language", "text"), [("id", INDONESIAN), ("en", ENGLISH)])
def test_blank_pipeline_has_typed_claims(language: str, text: str) -> None:
    nlp = spacy.blank(language)
    nlp.add_pipe("claimcheck")
    doc = nlp(text)
    spans = list(doc.spans["claims"])
    assert [span.label_ for span in spans] == ["people.killed", "houses.damaged"]
    killed = spans[0]._.claimcheck
    assert (killed.quantity.low, killed.quantity.high) == (34, None)
    assert text[killed.start : killed.end] == killed.quote
    assert killed.quote in spans[0].text


def test_goes_beside_other_components() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("claimcheck", last=True)
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "EVENT", "pattern": "flood"}])  # type: ignore[attr-defined]
    doc = nlp(ENGLISH)
    assert len(doc.spans["claims"]) == 2
    assert [ent.text for ent in doc.ents] == ["flood"]


def test_pipe_and_bytes_keep_the_claims() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("claimcheck")
    (doc,) = nlp.pipe([ENGLISH])
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    claims = [claim_of(span) for span in again.spans["claims"]]
    assert [claim.measure for claim in claims if claim] == ["people.killed", "houses.damaged"]


def test_text_without_numbers_gets_an_empty_group() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("claimcheck")
    assert len(nlp("Nothing happened.").spans["claims"]) == 0


@pytest.mark.slow
def test_factory_may_be_added_twice_in_one_process() -> None:
    for _ in range(2):
        nlp = spacy.blank("id")
        nlp.add_pipe("claimcheck")
        assert len(nlp(INDONESIAN).spans["claims"]) == 2


def test_relative_dates_resolve_against_the_docs_own_date() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("claimcheck", config={"published": "2025-07-12"})
    doc = nlp("The army fired 40 missiles last year.")
    claim = claim_of(doc.spans["claims"][0])
    assert claim is not None
    assert claim.period is not None
    assert (claim.period.start, claim.period.end) == ("2024-01-01", "2024-12-31")
