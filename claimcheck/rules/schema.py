"""The published JSON Schema of rule files, in draft-07 form: editors read that one."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from claimcheck.rules import documents

_FILE = (
    documents.MeasureDocument
    | documents.ConceptsDocument
    | documents.ActionsDocument
    | documents.SettingsDocument
    | documents.PackDocument
)


def json_schema() -> dict[str, Any]:
    """The schema of one rule file, whichever kind it is; refuses what the loader refuses in a file by itself."""
    adapter: TypeAdapter[Any] = TypeAdapter(_FILE)
    schema = _draft7(adapter.json_schema(by_alias=True))
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "claimcheck rule file",
        "description": f"A rule, concepts, actions, compare.yaml or pack.yaml; {documents.SCHEMA}.",
        **schema,
    }


def _draft7(node: Any) -> Any:
    if isinstance(node, list):
        return [_draft7(one) for one in node]
    if not isinstance(node, dict):
        return node
    made: dict[str, Any] = {}
    for key, value in node.items():
        if key == "$defs":
            made["definitions"] = {name: _draft7(one) for name, one in value.items()}
        elif key == "$ref" and isinstance(value, str):
            made["$ref"] = value.replace("#/$defs/", "#/definitions/")
        elif key == "default" and value is None:
            continue  # an absent key; null itself is refused
        elif key == "anyOf" and {"type": "null"} in value:
            rest = [_draft7(one) for one in value if one != {"type": "null"}]
            made |= rest[0] if len(rest) == 1 else {"anyOf": rest}
        else:
            made[key] = _draft7(value)
    if "patternProperties" in made:
        made.setdefault("additionalProperties", False)
    return made
