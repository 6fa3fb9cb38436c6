"""The published schema and the loader say the same of every file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from claimcheck.rules.files import bundled_rules
from claimcheck.rules.schema import json_schema
from tests.rules.broken import BROKEN

_SHAPE = ("CC010", "CC011", "CC012", "CC013")
_WHOLE_ONLY = {"severity-falls", "plausible-backwards", "tolerance-too-wide"}
"""A shape cannot say that one value must be larger than another."""
_BY_THEMSELVES = [case for case in BROKEN if case[0] not in _WHOLE_ONLY and any(code in case[2][0] for code in _SHAPE)]
_FILES = [path for path in sorted(bundled_rules().rglob("*.yaml")) if "languages" not in path.parts]


@pytest.fixture(scope="module")
def validator() -> Draft7Validator:
    schema = json_schema()
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def as_read_by_loader(text: str) -> Any:
    return yaml.load(text, Loader=yaml.BaseLoader)


def test_draft_07_form() -> None:
    text = str(json_schema())
    assert "$defs" not in text
    assert "prefixItems" not in text
    assert json_schema()["$schema"] == "http://json-schema.org/draft-07/schema#"


@pytest.mark.slow
@pytest.mark.parametrize("path", _FILES, ids=lambda path: "/".join(path.parts[-2:]))
def test_built_in_files_pass(validator: Draft7Validator, path: Path) -> None:
    if path.name == "places.yaml" or path.parent == bundled_rules():
        tables = {"compare.yaml", "pack.yaml"}
        if path.name not in tables:
            pytest.skip("a table, not a rule file")
    text = path.read_text("utf-8")
    assert [error.message for error in validator.iter_errors(as_read_by_loader(text))] == []
    assert [error.message for error in validator.iter_errors(yaml.safe_load(text))] == [], "as an editor reads it"


@pytest.mark.parametrize("text", [case[1] for case in _BY_THEMSELVES], ids=[case[0] for case in _BY_THEMSELVES])
def test_what_the_loader_refuses_in_a_file_the_schema_refuses(validator: Draft7Validator, text: str) -> None:
    assert list(validator.iter_errors(as_read_by_loader(text)))


def test_there_are_enough_of_them() -> None:
    assert len(_BY_THEMSELVES) >= 20


def test_every_key_explains_itself() -> None:
    measure = json_schema()["definitions"]["MeasureDocument"]["properties"]
    for key in ("id", "counts", "action", "unit", "plausible", "population", "extends", "patterns", "regex"):
        assert measure[key].get("description"), key
