"""The reference tables of ``docs/json.md``, printed from the record classes; a test keeps the page equal to them.

Run ``python -m claimcheck.contract.reference`` to refresh the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from claimcheck.contract.schema import SchemaKind, json_schema

PAGE = Path(__file__).parents[2] / "docs" / "json.md"
BEGIN, END = "<!-- reference: begin -->", "<!-- reference: end -->"
_HEADINGS: dict[SchemaKind, str] = {
    "claim": "Claim",
    "report": "Report",
    "quantities": "Quantity line",
    "origins": "Origins",
}


def reference() -> str:
    """One table per record, in the order a reader meets them; a record is printed once."""
    seen: set[str] = set()
    parts: list[str] = []
    for kind, heading in _HEADINGS.items():
        schema = json_schema(kind)
        for name, definition in [(schema["title"], schema), *_in_order(schema)]:
            if name not in seen:
                seen.add(name)
                title = heading if definition is schema else name.removesuffix("Record")
                parts.append(_table(f"{'##' if definition is schema else '###'} {title}", definition))
    return "\n\n".join(parts)


def renew(page: str) -> str:
    """The page with its reference part replaced."""
    head, _, rest = page.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n\n{reference()}\n\n{END}{tail}"


def _in_order(schema: Mapping[str, Any]) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """Definitions in the order the properties name them, depth first."""
    found: dict[str, Mapping[str, Any]] = {}

    def visit(definition: Mapping[str, Any]) -> None:
        for shape in definition["properties"].values():
            for name in _names(shape):
                if name not in found:
                    found[name] = schema["$defs"][name]
                    visit(found[name])

    visit(schema)
    return found.items()


def _names(shape: Mapping[str, Any]) -> list[str]:
    if "$ref" in shape:
        return [shape["$ref"].rpartition("/")[2]]
    inner = [shape["items"]] if "items" in shape else shape.get("anyOf", [])
    return [name for one in inner for name in _names(one)]


def _table(heading: str, definition: Mapping[str, Any]) -> str:
    lines = [heading, "", definition["description"], "", "| key | type | meaning |", "|---|---|---|"]
    for key, shape in definition["properties"].items():
        lines.append(f"| `{key}` | {_type(shape)} | {shape.get('description', '')} |")
    return "\n".join(lines)


def _type(shape: Mapping[str, Any]) -> str:
    if "$ref" in shape:
        name = _names(shape)[0].removesuffix("Record")
        return f"[{name.lower()}](#{name.lower()})"
    if "const" in shape:
        return f"`{shape['const']}`"
    if "enum" in shape:
        return ", ".join(f"`{value}`" for value in shape["enum"])
    if "anyOf" in shape:
        return " or ".join(_type(one) for one in shape["anyOf"])
    if "items" in shape:
        return f"list of {_type(shape['items'])}"
    if "additionalProperties" in shape:
        return f"object of {_type(shape['additionalProperties'])}"
    return str(shape["type"])


if __name__ == "__main__":
    PAGE.write_text(renew(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
