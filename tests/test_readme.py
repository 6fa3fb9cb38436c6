"""The README shows what the program prints, and its commands are those that work."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_the_first_output_is_real() -> None:
    block = re.search(r"```console\n\$ claimcheck compare seeds/\n(.*?)```", README, re.DOTALL)
    assert block is not None
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "compare", "seeds/"], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == 0
    assert done.stdout.decode() == block[1]


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_named_commands_exist() -> None:
    commands = set(re.findall(r"\$ claimcheck ([a-z]+)(?: ([a-z]+))?", README))
    assert commands
    for command, sub in sorted(commands):
        words = [command] + ([sub] if command == "rules" else [])
        done = subprocess.run(
            [sys.executable, "-m", "claimcheck", *words, "--help"], capture_output=True, cwd=ROOT, check=False
        )
        assert done.returncode == 0, words
