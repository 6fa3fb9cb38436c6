"""The house holds: imports go down the floors, nothing heavy loads early, no drawer modules."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "claimcheck"
FLOORS = {
    "model": 0, "notation": 0, "errors": 0,
    "language": 1, "numerals": 1, "dates": 1, "units": 1,
    "rules": 2, "counted": 2, "context": 2,
    "extract": 3, "trials": 3, "counters": 3, "origins": 3, "shingles": 3, "compare": 3, "report": 3, "contract": 3,
    "readers": 4, "renderers": 4, "runners": 4, "store": 4, "scan": 4,
    "configuration": 4, "decisions": 4, "component": 4,
    "cli": 5, "__main__": 6,
}  # fmt: skip
MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("claimcheck"):
            parts = node.module.split(".")
            found |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {a.name.split(".")[1] for a in node.names if a.name.startswith("claimcheck.")}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down(path: Path) -> None:
    if path == PACKAGE / "__init__.py":
        return
    own = FLOORS[room(path)]
    above = {name for name in imported(path) if FLOORS.get(name, 0) > own}
    assert not above, f"{path.relative_to(PACKAGE)} on floor {own} imports from above: {sorted(above)}"


READING = ("grammar", "nouns", "joins", "deeds", "articles")
"""The rooms of ``counted``, lowest first."""


@pytest.mark.parametrize("path", sorted((PACKAGE / "counted").glob("*/*.py")), ids=lambda path: path.stem)
def test_what_is_counted_is_read_from_the_ground_up(path: Path) -> None:
    own = READING.index(path.parent.name)
    used = re.findall(r"^from claimcheck\.counted\.(\w+)", path.read_text("utf-8"), re.MULTILINE)
    above = {room for room in used if room == "reading" or READING.index(room) > own}
    assert not above, f"{path.relative_to(PACKAGE)} imports from above: {sorted(above)}"


def test_no_drawers() -> None:
    assert not [p for p in MODULES if p.stem in {"util", "utils", "helper", "helpers", "common", "manager", "misc"}]


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, runpy\n"
        "sys.argv = ['claimcheck', '--help']\n"
        "try: runpy.run_module('claimcheck', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "heavy = {'spacy', 'trafilatura', 'jinja2', 'numpy', 'pydantic', 're2'} & set(sys.modules)\n"
        "sys.stderr.write(','.join(sorted(heavy)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "compare" in done.stdout
    assert done.stderr == ""
