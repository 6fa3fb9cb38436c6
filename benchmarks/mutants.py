"""Which mistakes the tests would not see: one operator or constant of a module changed at a time, and its tests run.

    python benchmarks/mutants.py claimcheck/numerals/values.py --tests tests/numerals --sample 40

Works on a copy of the checkout. Prints every survivor with its line; a survivor is a missing test, or a change that
means the same. Set NICE=1 in front, the machine will be busy.
"""

from __future__ import annotations

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
_COPIED = ("claimcheck", "rules", "tests", "fuzz", "pyproject.toml", "README.md")
_COMPARE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_BINARY: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip


class Mutant(NamedTuple):
    """One change: the module's source with it, its line, and both versions of the expression."""

    source: str
    line: int
    before: str
    after: str


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of a module, in order of its lines."""
    tree = ast.parse(source)
    said = [getattr(one, "annotation", None) for one in ast.walk(tree)]
    said += [getattr(one, "returns", None) for one in ast.walk(tree)]
    types = {id(part) for one in said if isinstance(one, ast.AST) for part in ast.walk(one)}  # never evaluated
    for node in [one for one in ast.walk(tree) if hasattr(one, "lineno") and id(one) not in types]:
        before = ast.unparse(node)
        for undo in _changes(node):
            after = ast.unparse(node)
            yield Mutant(ast.unparse(tree), node.lineno, before, after)
            undo()


def _changes(node: ast.AST) -> Iterator[object]:
    """Change a node, give what undoes it, and so on; the node is as it was between."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            if type(operator) in _COMPARE:
                node.ops[index] = _COMPARE[type(operator)]()
                yield lambda index=index, operator=operator: node.ops.__setitem__(index, operator)
    elif isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        kept = node.op
        node.op = _BINARY[type(kept)]()
        yield lambda: setattr(node, "op", kept)
    elif isinstance(node, ast.BoolOp):
        either = node.op
        node.op = ast.And() if isinstance(either, ast.Or) else ast.Or()
        yield lambda: setattr(node, "op", either)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        operand = node.operand
        node.operand = ast.UnaryOp(ast.Not(), operand)
        yield lambda: setattr(node, "operand", operand)
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int):
        value = node.value
        node.value = not value if isinstance(value, bool) else value + 1
        yield lambda: setattr(node, "value", value)
    elif isinstance(node, ast.If | ast.IfExp):
        test = node.test
        node.test = ast.UnaryOp(ast.Not(), test)
        yield lambda: setattr(node, "test", test)


def main() -> int:
    """Run a sample of mutants; 0 whatever survives."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="+", type=Path)
    parser.add_argument("--tests", nargs="+", required=True)
    parser.add_argument("--sample", type=int, default=40, help="mutants of each module")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=120, help="a mutant that takes longer counts as killed")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for part in _COPIED:
            found = ROOT / part
            shutil.copytree(found, copy / part) if found.is_dir() else shutil.copy(found, copy / part)
        if not _pass(copy, given.tests, 600):
            raise SystemExit("the tests fail without any mutant")
        killed = survived = 0
        for module in given.modules:
            path = copy / module.resolve().relative_to(ROOT) if module.is_absolute() else copy / module
            source = path.read_text("utf-8")
            every = list(mutants(source))
            chosen = sorted(random.Random(given.seed).sample(range(len(every)), min(given.sample, len(every))))
            for number in chosen:
                path.write_text(every[number].source, "utf-8")
                if _pass(copy, given.tests, given.seconds):
                    survived += 1
                    one = every[number]
                    print(f"{module}:{one.line}: survived: {one.before[:150]}  ->  {one.after[:150]}", flush=True)
                else:
                    killed += 1
            path.write_text(source, "utf-8")
            print(f"{module}: {len(chosen)} of {len(every)} mutants tried", flush=True)
    print(f"{killed} killed, {survived} survived")
    return 0


def _pass(copy: Path, tests: list[str], seconds: float) -> bool:
    words = ["-m", "pytest", "-x", "-q", "-m", "not slow", "-p", "no:cacheprovider", *tests]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(copy)}
    try:
        done = subprocess.run(
            [sys.executable, *words], cwd=copy, env=environment, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
