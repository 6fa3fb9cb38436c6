"""The JSON contract: fixed keys, exact decimals, the way back, and the published schema."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any, get_type_hints

import jsonschema
import pytest
from hypothesis import given, settings

from claimcheck import contract
from claimcheck.contract import records, reference
from claimcheck.errors import UsageError
from claimcheck.model import Article, Attribution, Claim, Mention, Period, Place, Quantity, Reject, Report, Span
from tests.contract.strategies import reports

TEXT = "Menurut BPBD, sedikitnya 1.250 rumah terendam sejak Senin."
CLAIM = Claim(
    id="a1b2",
    article="banjir.txt",
    source="Kabar Pantura",
    published="2024-02-06",
    published_from="metadata",
    language="id",
    field="text",
    start=14,
    end=36,
    quote="sedikitnya 1.250 rumah",
    number=Span(25, 30, "1.250"),
    quantity=Quantity(Decimal(1250), None, step=Decimal(1)),
    counted="rumah",
    concept="house",
    measure="houses.flooded",
    period=Period("2024-02-05", None, "since", "sejak Senin"),
    place=Place("Demak", "Demak", "regency"),
    attribution=Attribution(organisation="BPBD", cue="Menurut"),
    rule="houses-flooded",
    rules_hash="77",
)
REPORT = Report(
    articles=(Article("banjir.txt", TEXT, source="Kabar Pantura", published="2024-02-06", published_from="metadata"),),
    claims=(CLAIM,),
    origins=(),
    comparisons=(),
    refusals=(),
    problems=(),
    summary={"articles": 1, "claims": 1},
)


def through_json(record: Any) -> Any:
    return json.loads(contract.dumps(record))


def test_claim_keys_come_in_the_order_of_the_contract() -> None:
    assert list(contract.claim_record(CLAIM)) == list(get_type_hints(records.ClaimRecord))
    assert list(contract.claim_record(CLAIM))[:12] == [
        "schema",
        "id",
        "article",
        "source",
        "published",
        "published_from",
        "language",
        "start",
        "end",
        "quote",
        "number",
        "quantity",
    ]


def test_quantity_writes_decimals_as_strings_and_open_ends_as_null() -> None:
    assert contract.claim_record(CLAIM)["quantity"] == {
        "low": "1250",
        "high": None,
        "low_closed": True,
        "high_closed": True,
        "approximate": False,
        "basis": "stated",
        "unit": None,
        "currency": None,
        "notation": "1250..",
        "step": "1",
    }


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("1E+6", "1000000"),
        ("2.50", "2.5"),
        ("0.00", "0"),
        ("-7", "-7"),
        ("1234567890123456789012345678901234567.25", "1234567890123456789012345678901234567.25"),
    ],
)
def test_decimals_are_exact(value: str, written: str) -> None:
    assert contract.quantity_record(Quantity(Decimal(value), None))["low"] == written


@settings(max_examples=60)
@given(report=reports())
def test_a_report_survives_json_and_fits_its_schema(report: Report) -> None:
    record = through_json(contract.report_record(report))
    REPORT_VALIDATOR.validate(record)
    again = contract.report_from_record(record)
    assert again == report
    # ``step`` takes no part in equality, so compare what is written too.
    assert contract.dumps(contract.report_record(again)) == contract.dumps(contract.report_record(report))


REPORT_VALIDATOR = jsonschema.Draft202012Validator(contract.json_schema("report"))


def test_a_claim_survives_json_and_fits_its_schema() -> None:
    record = through_json(contract.claim_record(CLAIM))
    jsonschema.Draft202012Validator(contract.json_schema("claim")).validate(record)
    assert contract.claim_from_record(record) == CLAIM


def test_every_record_class_writes_exactly_its_keys() -> None:
    record = through_json(contract.report_record(REPORT))
    assert list(record) == list(get_type_hints(records.ReportRecord))
    assert list(record["articles"][0]) == list(get_type_hints(records.ArticleRecord))
    for key in ("period", "place", "attribution", "number", "quantity"):
        name = {"number": "Span"}.get(key, key.capitalize())
        assert list(record["claims"][0][key]) == list(get_type_hints(getattr(records, f"{name}Record")))


def test_mention_and_reject_lines() -> None:
    mention = Mention(14, 30, "sedikitnya 1.250", Span(25, 30, "1.250"), CLAIM.quantity)
    record = through_json(contract.mention_record("banjir.txt", mention))
    jsonschema.Draft202012Validator(contract.json_schema("quantities")).validate(record)
    assert [record[key] for key in ("article", "start", "end", "text", "field")] == [
        "banjir.txt",
        14,
        30,
        "sedikitnya 1.250",
        "text",
    ]
    assert contract.reject_record("banjir.txt", Reject(3, 8, "13.21", "clock"), field="title") == {
        "article": "banjir.txt",
        "start": 3,
        "end": 8,
        "text": "13.21",
        "reason": "clock",
        "field": "title",
    }


@pytest.mark.parametrize("unsafe", ["\x9b31m", "\u202e261", "\u2028", "\ud800", "\x1b]8;;", "\x85", "\ufeff"])
def test_json_carries_no_character_that_acts(unsafe: str) -> None:
    text = contract.dumps({"quote": unsafe})
    assert text.isprintable()
    assert json.loads(text) == {"quote": unsafe}
    text.encode("utf-8")


def test_letters_stay_letters() -> None:
    assert contract.dumps({"nama": "Erdoğan “ß” 平壤"}) == '{"nama": "Erdoğan “ß” 平壤"}'


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"schema": "claimcheck/report@2"}, "this is claimcheck/report@2; this version of claimcheck reads"),
        ({"schema": "other"}, "not a claimcheck/report record"),
        ({"claims": None}, "claims: Input should be a valid list"),
        ({"articles": []}, "claim a1b2 is of article 'banjir.txt', which is not there"),
        ({"refused": [{"a": "a1b2", "b": "zz", "gate": "G1", "why": ""}]}, "a refused pair names claim zz"),
    ],
)
def test_a_broken_report_says_what_is_wrong(change: dict[str, Any], complaint: str) -> None:
    record = through_json(contract.report_record(REPORT)) | change
    with pytest.raises(UsageError, match=complaint.replace("(", r"\(")):
        contract.report_from_record(record)


def test_a_changed_article_is_noticed() -> None:
    record = through_json(contract.report_record(REPORT))
    record["articles"][0]["text"] = TEXT.replace("1.250", "9.999")
    with pytest.raises(UsageError, match=r"does not match its sha256; claim a1b2 does not quote"):
        contract.report_from_record(record)


@pytest.mark.parametrize("low", ["NaN", "Infinity", "many"])
def test_only_finite_decimals_are_read(low: str) -> None:
    record = through_json(contract.claim_record(CLAIM))
    record["quantity"]["low"] = low
    with pytest.raises(UsageError, match="decimal"):
        contract.claim_from_record(record)


def test_many_faults_are_counted() -> None:
    record = through_json(contract.report_record(replace(REPORT, claims=(CLAIM,) * 9)))
    for claim in record["claims"]:
        claim["start"] = "14"
    with pytest.raises(UsageError, match="and 4 more"):
        contract.report_from_record(record)


def test_schemas_are_draft_2020_12_and_say_what_fields_mean() -> None:
    for kind in ("claim", "report", "quantities", "origins"):
        schema = contract.json_schema(kind)  # type: ignore[arg-type]
        jsonschema.Draft202012Validator.check_schema(schema)
    assert contract.json_schema("claim")["properties"]["quote"]["description"] == "`text[start:end]`, in full."


def test_the_reference_page_is_what_the_records_say() -> None:
    page = reference.PAGE.read_text(encoding="utf-8")
    assert reference.renew(page) == page, "run: python -m claimcheck.contract.reference"
