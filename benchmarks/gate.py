"""Hold the accuracy figures to the floors pinned beside this file; the floors only go up.

    python benchmarks/gate.py          fail when a figure lies more than one point under its floor
    python benchmarks/gate.py --pin    raise the floors to today's figures

The figures come from ``../shared/eval/score``, run on the installed command. Where that is not present there is nothing
to measure, and the gate says so and passes.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
SCORE = HERE.parent.parent / "shared" / "eval" / "score"
SLACK = 1.0
"""Points: a sample of some hundred cases moves that much by a single one."""


def figures(results: dict[str, Any]) -> dict[str, float]:
    """Every figure that should be high, by its path: ``clusters/en/disagree/F1``."""
    found: dict[str, float] = {}
    for path, value in _leaves(results, ""):
        name = path.rsplit("/", 1)[-1]
        if name in {"F1", "recall", "claims found", "pairs met"}:
            found[path] = float(value)
        elif name == "strangers met":
            strangers, _, among = str(value).partition(" of ")
            found[path + " (kept apart)"] = round(100 - 100 * int(strangers) / max(1, int(among)), 1)
    return found


def _leaves(node: Any, path: str) -> list[tuple[str, Any]]:
    if not isinstance(node, dict):
        return [(path, node)]
    return [leaf for key, value in node.items() for leaf in _leaves(value, f"{path}/{key}" if path else key)]


def measure() -> dict[str, float]:
    """Today's figures of the installed command."""
    command = shutil.which("claimcheck") or sys.exit("gate: claimcheck is not installed")
    done = subprocess.run(
        [sys.executable, str(SCORE), "--json", "--claimcheck", command], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"gate: the scorer failed\n{done.stderr}")
    return figures(json.loads(done.stdout))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pin", action="store_true", help="raise the floors to today's figures")
    pin = parser.parse_args().pin
    if not SCORE.exists():
        print("gate: no evaluation texts here; nothing measured")
        return
    floors: dict[str, float] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    today = measure()
    fallen = []
    for name, value in today.items():
        floor = floors.get(name)
        low = floor is not None and value < floor - SLACK
        fallen += [name] if low else []
        print(f"{name:44} {value:6.1f}   floor {'-' if floor is None else floor}{'   FALLEN' if low else ''}")
    if pin:
        raised = {name: max(value, floors.get(name, value)) for name, value in today.items()}
        FLOORS.write_text(json.dumps(raised, indent=1) + "\n", "utf-8")
    elif fallen:
        sys.exit(f"gate: {len(fallen)} figures fell under their floors")


if __name__ == "__main__":
    main()
