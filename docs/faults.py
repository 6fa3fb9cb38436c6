"""Write ``docs/bad-inputs.md``: every bad input, what is done with it, and the tests named by its number.

A test runs this with ``--check``, which fails when the page is stale or a row has no test.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
PAGE = HERE / "bad-inputs.md"
_NAMED = re.compile(r"test_rows?((?:_(?:\d+|and))+)(?:_|$)")
_HEAD = """# Bad inputs and faults

Written by `python docs/faults.py` from the names of the tests; a test keeps it true. *Skipped* means: named with path
and line, the others are read, exit code 3. *Refused* means: exit code 2 before any article is read. Tests in bold run
the command itself. Rows with a test: {covered} of {rows}.
"""
_THROUGH_THE_COMMAND = frozenset({"run", "process", "tell", "desk"})


def tests() -> dict[int, list[tuple[str, str, bool]]]:
    """For each row its tests: file, name, and whether it runs the command."""
    found: dict[int, list[tuple[str, str, bool]]] = defaultdict(list)
    root = HERE.parent
    for path in sorted((root / "tests").rglob("test_*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            named = _NAMED.match(node.name) if isinstance(node, ast.FunctionDef) else None
            if named is None or not isinstance(node, ast.FunctionDef):
                continue
            takes = {argument.arg for argument in node.args.args}
            command = path.parent.name == "cli" or bool(takes & _THROUGH_THE_COMMAND)
            for number in re.findall(r"\d+", named[1]):
                found[int(number)].append((path.relative_to(root).as_posix(), node.name, command))
    return found


def page() -> tuple[str, list[int]]:
    """The Markdown page, and the rows that have no test."""
    sections = yaml.safe_load((HERE / "bad-inputs.yaml").read_text("utf-8"))
    found = tests()
    rows = [row for section in sections.values() for row in section]
    bare = [number for number, _, _ in rows if number not in found]
    lines = [_HEAD.format(covered=len(rows) - len(bare), rows=len(rows))]
    for title, section in sections.items():
        lines += [
            f"## {title}",
            "",
            "| row | input or fault | what claimcheck does | tests |",
            "| --- | --- | --- | --- |",
        ]
        lines += [f"| {number} | {what} | {does} | {_links(found[number])} |" for number, what, does in section]
        lines.append("")
    return "\n".join(lines), bare


def _links(tests: list[tuple[str, str, bool]]) -> str:
    return ", ".join(
        f"**[{name}](../{path})**" if command else f"[{name}](../{path})"
        for path, name, command in ((path, name.removeprefix("test_"), command) for path, name, command in tests)
    )


def main() -> int:
    """Write the page, or with ``--check`` say what is wrong with it; 1 when something is."""
    text, bare = page()
    for number in bare:
        print(f"row {number} has no test named by it", file=sys.stderr)
    if "--check" not in sys.argv:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        print(f"{PAGE} is stale; run python docs/faults.py", file=sys.stderr)
        return 1
    return int(bool(bare))


if __name__ == "__main__":
    raise SystemExit(main())
