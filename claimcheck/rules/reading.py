"""From a rule file to a checked document: its kind, its plain content, and every fault with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ValidationError

from claimcheck.rules import documents
from claimcheck.rules.faults import Fault
from claimcheck.rules.files import RuleFile, text_of
from claimcheck.rules.nodes import Node, Place, parse

KINDS: dict[str, type[BaseModel]] = {
    "measure": documents.MeasureDocument,
    "concepts": documents.ConceptsDocument,
    "actions": documents.ActionsDocument,
    "settings": documents.SettingsDocument,
    "pack": documents.PackDocument,
}


@dataclass(slots=True)
class Parsed:
    """One checked file; ``plain`` holds strings, lists and dicts only."""

    file: RuleFile
    kind: str
    name: str
    plain: dict[str, Any]
    node: Node | None = field(default=None, repr=False)

    def fault(
        self, code: str, location: tuple[int | str, ...], message: str, hint: str = "", *, key: bool = False
    ) -> Fault:
        """A fault at a place inside this file, found by the way to it."""
        text, _ = text_of(self.file)
        if self.node is None:
            self.node, _ = parse(text, self.file.path)
        place = self.node.at(location, key=key) if self.node else Place(1, 1)
        return fault_at(self.file.path, text, place, code, message, hint)


def fault_at(path: str, text: str, place: Place, code: str, message: str, hint: str = "") -> Fault:
    """A fault with its source line."""
    lines = text.split("\n")
    source = lines[place.line - 1] if place.line <= len(lines) else ""
    return Fault(path, place.line, place.column, code, message, hint, source)


def kind_of(within: str, keys: set[str]) -> tuple[str, str]:
    """What a file holds, and its name: ``(measure, "")``, ``(language, "id/numerals")``, ``(table, "places")`` ..."""
    parts = within.split("/")
    stem = parts[-1].rsplit(".", 1)[0]
    if len(parts) >= 3 and parts[-3] == "languages":
        return "language", f"{parts[-2]}/{stem}"
    if stem == "pack":
        return "pack", "/".join(parts[:-1])
    if stem == "compare":
        return "settings", "compare"
    if "concepts" in keys:
        return "concepts", stem
    if "actions" in keys:
        return "actions", stem
    if keys & {"id", "counts", "extends", "examples"} or len(parts) > 1:
        return "measure", stem
    return "table", stem


def read(file: RuleFile) -> tuple[Parsed | None, list[Fault]]:
    """The checked document of a file, and its faults; ``None`` when there are any."""
    text, faults = text_of(file)
    if faults:
        return None, faults
    node, faults = parse(text, file.path)
    if node is None and not faults:
        return None, [Fault(file.path, 1, 1, "CC001", "the file is empty")]
    if node is None or faults:
        return None, faults
    if not isinstance(node.value, dict):
        return None, [fault_at(file.path, text, node.place, "CC011", "a rule file is a mapping of 'key: value' lines")]
    plain = node.plain()
    kind, name = kind_of(file.within, set(plain))
    parsed = Parsed(file, kind, name, plain, node)
    if kind in KINDS:
        try:
            model = KINDS[kind].model_validate(plain)
        except ValidationError as error:
            from claimcheck.rules.messages import faults_of

            return None, faults_of(error, parsed, KINDS[kind])
        parsed.plain = model.model_dump(exclude_none=True, by_alias=True)
        for index, example in enumerate(parsed.plain.get("examples", ())):
            example["line"] = str(node.at(("examples", index)).line)
    return parsed, []
