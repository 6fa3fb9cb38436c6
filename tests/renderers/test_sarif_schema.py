"""SARIF against the schema that OASIS publishes, and not against our idea of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from claimcheck.model import Problem, Report
from claimcheck.renderers import render
from tests.renderers import hostile
from tests.renderers.sample import REPORT

EMPTY = Report((), (), (), (), (), (), {})
ODD = replace(
    REPORT, problems=(Problem("a b/%20é.txt", 3, None, "no text", code="empty"), Problem("-", None, None, "x"))
)


@pytest.fixture(scope="module")
def schema() -> Any:
    text = (Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8-sig")
    found = json.loads(text)
    return jsonschema.validators.validator_for(found)(found, format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("report", [REPORT, ODD, EMPTY], ids=["sample", "odd paths", "empty"])
def test_a_report_is_valid(schema: Any, report: Report, language: str) -> None:
    schema.validate(json.loads(render(report, "sarif", language=language)))


def test_hostile_text_leaves_it_valid(schema: Any) -> None:
    for payload in hostile.PAYLOADS.values():
        schema.validate(json.loads(render(hostile.report(payload), "sarif")))


def test_the_schema_would_notice(schema: Any) -> None:
    log = json.loads(render(REPORT, "sarif"))
    log["runs"][0]["results"][0]["level"] = "grave"
    with pytest.raises(jsonschema.ValidationError):
        schema.validate(log)
