"""``claimcheck init``: a file that changes nothing, and loads once its lines are switched on."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .conftest import Run


def test_the_file_names_every_setting_and_changes_nothing(run: Run, here: Path) -> None:
    before = {line.split()[0]: line.split()[1] for line in run("config", "show").text.splitlines()}
    done = run("init")
    assert (done.code, done.out, done.err) == (0, b"", "claimcheck: wrote claimcheck.toml\n")
    assert {line.split()[0]: line.split()[1] for line in run("config", "show").text.splitlines()} == before
    assert run("init").code == 2
    text = (here / "claimcheck.toml").read_text(encoding="utf-8")
    switched = re.sub(r"(?m)^# ([a-z-]+ = )", r"\1", text)
    (here / "claimcheck.toml").write_text(switched.replace('fail-on = "none"', 'fail-on = "low"'), encoding="utf-8")
    shown = run("config", "show")
    assert shown.code == 0, shown.err
    assert "fail-on          low" in shown.text
    assert set(re.findall(r"(?m)^(?:# )?([a-z-]+) = ", text)) == before.keys()
    assert run("init", "--force").code == 0


def test_the_schema_of_rules_is_found_beside_the_rules(run: Run) -> None:
    assert json.loads(run("rules", "schema").out) == json.loads(run("schema", "rules").out)


def test_a_folder_as_output_is_said_to_be_one(run: Run, articles: Path) -> None:
    for words in (["-o", "articles"], ["-o", "articles/", "-f", "html"]):
        done = run("compare", "articles", *words)
        assert (done.code, done.err) == (2, f"claimcheck: {words[1]}: is a folder; name a file in it\n")
