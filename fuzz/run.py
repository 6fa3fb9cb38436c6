"""Run the fuzz targets for a while.

    python fuzz/run.py                        every target, 20 seconds each
    python fuzz/run.py numerals --seconds 3600

With Atheris (``pip install "claimcheck[fuzz]"``) inputs are led by coverage; without it, as on a Python it has no wheel
for, seeds are mutated at random, and that is said. A finding is written to ``fuzz/findings/`` and ends with code 1.
Keep one by moving it to ``tests/fuzz/cases/TARGET/``.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
FINDINGS = HERE / "findings"
CASES = HERE.parent / "tests" / "fuzz" / "cases"
_LONGEST = 4096
_INSIDE = "--inside"
"""How this program calls itself for one target."""
_PIECES = (
    b"0",
    b"9" * 41,
    b"\xff",
    b"\0",
    b"\n---\n",
    b"<",
    b"{{",
    b"'",
    b'"',
    b"\xe2\x80\xae",
    b",",
    b".",
    b" ribu ",
    b"-",
)


def main() -> int:
    """Run what is asked for; 1 when something was found."""
    sys.path.insert(0, str(HERE))
    from targets import TARGETS

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS], metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true", help="without Atheris, even if it is there")
    if sys.argv[1:2] == [_INSIDE]:
        _led_by_coverage(sys.argv[2], sys.argv[3:])
    given = parser.parse_args()
    FINDINGS.mkdir(exist_ok=True)
    plain = given.plain or find_spec("atheris") is None
    if plain and not given.plain:
        print("Atheris is not installed here: seeds are mutated at random instead")
    run = _at_random if plain else _in_a_process
    return max([run(name, given.seconds, given.seed) for name in given.targets or TARGETS])


def _in_a_process(name: str, seconds: int, seed: int) -> int:
    """Atheris ends its process when it is done, so every target has one of its own."""
    from targets import SEEDS

    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(SEEDS[name]):
            (Path(corpus) / str(number)).write_bytes(data)
        words = [f"-max_total_time={seconds}", f"-seed={seed}", f"-artifact_prefix={FINDINGS}/{name}-"]
        words += [f"-max_len={_LONGEST}", "-timeout=25", "-rss_limit_mb=4096", corpus]
        words += [str(CASES / name)] if (CASES / name).is_dir() else []
        done = subprocess.run(
            [sys.executable, str(HERE / "run.py"), _INSIDE, name, *words],
            capture_output=True,
            text=True,
            check=False,
        )
    counted = re.findall(r"Done (\d+) (?:runs )?in", done.stderr) or re.findall(r"#(\d+)", done.stderr)
    inputs = int(counted[-1]) if counted else 0
    print(f"{name}: {inputs:,} inputs in {seconds} s, {'a finding' if done.returncode else 'none broke'}")
    if done.returncode:
        print(done.stderr[-4000:])
    return int(done.returncode != 0)


def _led_by_coverage(name: str, words: list[str]) -> None:
    import atheris

    packages = {"numerals": ["claimcheck.numerals", "claimcheck.dates"]}.get(name, [f"claimcheck.{name}"])
    with atheris.instrument_imports(include=packages):
        from targets import SEEDS, TARGETS

        TARGETS[name](SEEDS[name][0])  # imports what it needs while imports are instrumented
    atheris.Setup([sys.argv[0], *words], TARGETS[name])
    atheris.Fuzz()


def _at_random(name: str, seconds: int, seed: int) -> int:
    from targets import SEEDS, TARGETS

    chance = random.Random(seed)
    kept = [path.read_bytes() for path in sorted((CASES / name).glob("*"))] if (CASES / name).is_dir() else []
    pool = [*SEEDS[name], *kept]
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        data = pool[count] if count < len(pool) else mutated(chance, pool)
        try:
            TARGETS[name](data)
        except Exception as error:
            path = FINDINGS / f"{name}-{hashlib.sha256(data).hexdigest()[:16]}"
            path.write_bytes(data)
            print(f"{name}: a finding after {count:,} inputs, in {path}: {type(error).__name__}: {str(error)[:500]}")
            return 1
        count += 1
    print(f"{name}: {count:,} inputs in {seconds} s, none broke")
    return 0


def mutated(chance: random.Random, pool: list[bytes]) -> bytes:
    """One of the pool with some bytes changed, cut, doubled, or put together with another."""
    data = bytearray(chance.choice(pool))
    for _ in range(chance.randint(1, 8)):
        at = chance.randint(0, len(data))
        match chance.randrange(5):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                data[at:at] = chance.choice(_PIECES)
            case 2:
                del data[at : at + chance.randint(1, 9)]
            case 3:
                data[at:at] = data[at : at + chance.randint(1, 40)]
            case _:
                other = chance.choice(pool)
                data[at:at] = other[chance.randint(0, len(other)) :]
    return bytes(data[:_LONGEST])


if __name__ == "__main__":
    raise SystemExit(main())
