"""Documents collected by kind, with what one may change in another: extending, overriding, merging."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claimcheck.language.nearest import did_you_mean
from claimcheck.rules import documents
from claimcheck.rules.faults import Fault
from claimcheck.rules.reading import Parsed

_NOT_INHERITED = ("id", "measure", "title", "examples", "disabled", "extends")


class Collection:
    """Collects documents by kind; a later document of the same name must say ``extends``."""

    def __init__(self, parsed: Iterable[Parsed]) -> None:
        self.faults: list[Fault] = []
        self.sections: dict[str, dict[str, Any]] = {}
        self.tables: dict[str, Any] = {}
        self.settings: dict[str, Any] = {}
        self.settings_from: Parsed | None = None
        self.packs: dict[tuple[bool, str], dict[str, Any]] = {}
        self.concepts: dict[str, tuple[Parsed, dict[str, Any]]] = {}
        self.actions: dict[str, tuple[Parsed, dict[str, Any]]] = {}
        self.measures: dict[str, tuple[Parsed, dict[str, Any]]] = {}
        self._changes: list[tuple[str, str, Parsed, dict[str, Any]]] = []
        bundled_tables: set[str] = set()
        for document in parsed:
            self._add(document, bundled_tables)
        self._apply_changes()

    def _add(self, document: Parsed, bundled_tables: set[str]) -> None:
        plain = document.plain
        version = plain.get("schema")
        if document.kind in ("measure", "concepts", "actions", "settings", "pack") and version is not None:
            reason = documents.schema_fault(str(version))
            if reason is not None:
                self.faults.append(document.fault("CC019", ("schema",), reason, "update claimcheck, or the file"))
                return
        match document.kind:
            case "language":
                code, section = document.name.split("/", 1)
                known = self.sections.setdefault(code, {})
                known[section] = merged(known[section], plain) if section in known else plain
            case "table":
                if document.file.bundled:
                    bundled_tables.add(document.name)
                elif document.name not in bundled_tables:
                    hint = "a rule begins with 'id:', a file of things with 'concepts:' or 'actions:'"
                    self.faults.append(
                        document.fault("CC009", (), "this file holds nothing that claimcheck knows", hint)
                    )
                    return
                name = document.name
                self.tables[name] = merged(self.tables[name], plain) if name in self.tables else plain
            case "settings":
                self.settings = merged(self.settings, plain)
                self.settings_from = document
            case "pack":
                self.packs[(document.file.bundled, document.name)] = plain
            case "concepts" | "actions":
                for name, body in plain[document.kind].items():
                    self._name(document.kind, name, document, body)
            case _:
                self._name("measures", plain["id"], document, plain)

    def _name(self, kind: str, name: str, document: Parsed, body: dict[str, Any]) -> None:
        known: dict[str, tuple[Parsed, dict[str, Any]]] = getattr(self, kind)
        if body.get("extends") is not None:
            self._changes.append((kind, name, document, body))
            return
        if name in known:
            location = ("id",) if kind == "measures" else (kind, name)
            other = known[name][0].file.path
            hint = f"first in {other}; to change that one write 'extends: {name}'"
            self.faults.append(
                document.fault("CC015", location, f"'{name}' is defined twice", hint, key=kind != "measures")
            )
            return
        known[name] = (document, body)

    def _apply_changes(self) -> None:
        waiting = self._changes
        seen: dict[tuple[str, str], Parsed] = {}
        for kind, name, document, body in waiting:
            if body["extends"] == name and (kind, name) in seen:
                location = _at(kind, name)
                hint = f"first in {seen[kind, name].file.path}; keep one of them"
                self.faults.append(document.fault("CC015", location, f"'{name}' is changed twice", hint))
            seen.setdefault((kind, name), document)
        while waiting:
            left = []
            pending = {(kind, name) for kind, name, _, body in waiting if body["extends"] != name}
            for change in waiting:
                kind, name, document, body = change
                known: dict[str, tuple[Parsed, dict[str, Any]]] = getattr(self, kind)
                base = body["extends"]
                if base not in known or (base != name and (kind, base) in pending):
                    left.append(change)
                elif base == name:
                    known[name] = (document, _extended(kind, known[name][1], body))
                elif name in known:
                    location = ("id",) if kind == "measures" else (kind, name)
                    self.faults.append(document.fault("CC015", location, f"'{name}' is defined twice"))
                else:
                    own = {key: value for key, value in known[base][1].items() if key not in _NOT_INHERITED}
                    known[name] = (document, _extended(kind, own, body))
            if len(left) == len(waiting):
                for kind, name, document, body in left:
                    location = _at(kind, name)
                    base = body["extends"]
                    circle = any(one[0] == kind and one[1] == base for one in left)
                    message = f"'{name}' extends itself in a circle" if circle else f"no rule named '{base}' to extend"
                    hint = "" if circle else did_you_mean(base, getattr(self, kind))
                    self.faults.append(document.fault("CC020" if circle else "CC014", location, message, hint))
                return
            waiting = left


def _at(kind: str, name: str) -> tuple[str, ...]:
    return ("extends",) if kind == "measures" else (kind, name, "extends")


def _extended(kind: str, base: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    if kind == "measures":
        compare = {**base.get("compare", {}), **body.get("compare", {})}
        joined = {**base, **body}
        return {**joined, "compare": compare} if compare else joined
    changed: dict[str, Any] = merged(base, body)
    return changed


def merged(base: Any, more: Any) -> Any:
    """Mappings joined key by key, lists added to, texts replaced."""
    if isinstance(base, dict) and isinstance(more, dict):
        joined = dict(base)
        for key, value in more.items():
            joined[key] = merged(joined[key], value) if key in joined else value
        return joined
    if isinstance(base, list) and isinstance(more, list):
        return [*base, *(one for one in more if one not in base)]
    return more
