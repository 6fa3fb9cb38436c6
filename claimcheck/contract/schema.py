"""The published JSON Schemas (draft 2020-12), derived from the record classes and never typed twice."""

from __future__ import annotations

from typing import Any, Literal, get_type_hints

from typing_extensions import Doc

from claimcheck.contract import records
from claimcheck.contract.records import ClaimRecord, MentionRecord, OriginsRecord, ReportRecord

SchemaKind = Literal["claim", "report", "quantities", "origins"]
_ROOTS: dict[SchemaKind, type] = {
    "claim": ClaimRecord,
    "report": ReportRecord,
    "quantities": MentionRecord,
    "origins": OriginsRecord,
}


def json_schema(kind: SchemaKind) -> dict[str, Any]:
    """The JSON Schema of one kind of record; unknown keys stay allowed, so that a later minor version may add some."""
    from pydantic import TypeAdapter

    adapter: TypeAdapter[Any] = TypeAdapter(_ROOTS[kind])
    schema = adapter.json_schema()
    for definition in (schema, *schema.get("$defs", {}).values()):
        _describe(definition)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _describe(definition: dict[str, Any]) -> None:
    record = getattr(records, definition.get("title", ""), None)
    if record is None:
        return
    hints = get_type_hints(record, vars(records), include_extras=True)
    for key, shape in definition["properties"].items():
        texts = [note.documentation for note in getattr(hints[key], "__metadata__", ()) if isinstance(note, Doc)]
        if texts:
            shape["description"] = texts[-1]
