"""``claimcheck accept``: a decision is written down, and the next run honours it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.decisions.conftest import DAM, NAME, Run, report_of

WORDS = ("--as", "other-scope", "--note", "City against regency.", "--by", "Rina", "--date", "2024-05-19")


def lines(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_a_decision_settles_a_comparison_and_stays_in_sight(run: Run, folder: Path, id: str) -> None:
    assert run("compare", "desk", "--fail-on", "low").code == 1
    done = run("accept", id[:8], *WORDS, "desk")
    assert (done.code, done.out) == (0, b"")
    assert done.err == (
        f"claimcheck: {id} (People killed): Different scopes, decided by Rina on 19 May 2024, written to desk/{NAME}\n"
    )
    (line,) = lines(folder / "desk" / NAME)
    assert (line["ruling"], line["note"], line["by"]) == ("other-scope", "City against regency.", "Rina")

    done = run("compare", "desk", "--fail-on", "low", "-v")
    assert done.code == 0
    assert "SOURCES DISAGREE: People killed" in done.text
    assert "  Different scopes, decided by Rina on 19 May 2024: “City against regency.”\n" in done.text
    assert "claimcheck: decided: People killed: Different scopes" in done.err
    assert done.err.endswith("1 comparable group, 1 disagreement, 1 decided by a person\n")
    assert report_of(run("compare", "desk", "--fail-on", "low", "-f", "json"))["comparisons"][0]["decision"] == {
        "ruling": "other-scope", "note": "City against regency.", "by": "Rina", "date": "2024-05-19",
    }  # fmt: skip


@pytest.mark.parametrize(("ruling", "code"), [("disagreement", 1), ("typo", 0), ("update", 0), ("same-event", 0)])
def test_only_a_real_disagreement_still_fails(run: Run, folder: Path, id: str, ruling: str, code: int) -> None:
    assert run("accept", id, "--as", ruling, "--note", "Seen.", "desk").code == 0
    assert run("compare", "desk", "--fail-on", "low").code == code


def test_new_figures_outdate_a_decision_until_it_is_made_anew(run: Run, folder: Path, id: str) -> None:
    assert run("accept", id, *WORDS, "desk").code == 0
    article = folder / "desk" / "warta-hilir.txt"
    article.write_text(DAM["warta-hilir.txt"].replace("37", "41"), encoding="utf-8")
    done = run("compare", "desk", "--fail-on", "low", "-f", "json")
    assert done.code == 1
    (comparison,) = report_of(done)["comparisons"]
    assert comparison["decision"] is None
    (problem,) = report_of(done)["problems"]
    assert (problem["path"], problem["line"], problem["severity"]) == (f"desk/{NAME}", 1, "warning")
    assert problem["message"].startswith("decided on other figures: People killed (Different scopes")
    assert comparison["id"] in problem["hint"]
    assert f"desk/{NAME}:1: decided on other figures" in done.err
    assert "diputuskan atas angka lain" in run("compare", "desk", "--ui-lang", "id").err

    assert run("accept", comparison["id"], *WORDS, "desk").code == 0
    done = run("compare", "desk", "--fail-on", "low", "-f", "json")
    assert (done.code, report_of(done)["problems"]) == (0, [])
    assert len(lines(folder / "desk" / NAME)) == 2


def test_a_decision_goes_by_content_not_by_path_order_or_name(run: Run, folder: Path, id: str) -> None:
    assert run("accept", id, *WORDS, "desk").code == 0
    (folder / "desk").rename(folder / "arsip")
    (folder / "arsip" / "warta-hilir.txt").rename(folder / "arsip" / "a.txt")
    assert run("compare", "arsip", "--fail-on", "low").code == 0
    assert run("compare", "arsip/kabar-lembah.txt", "arsip/a.txt", "--fail-on", "low").code == 0
    assert run("compare", ".", "--fail-on", "low").code == 0
    assert (
        run("compare", *(f"arsip/{name}" for name in ("a.txt", "kabar-lembah.txt", NAME)), "--fail-on", "low").code == 0
    )


def test_from_a_saved_report(folder: Path, run: Run, saved: bytes, id: str) -> None:
    (folder / "report.json").write_bytes(saved)
    done = run("accept", id, *WORDS, "--report", "report.json")
    assert (done.code, f"written to desk/{NAME}" in done.err) == (0, True), done.err
    whole = (folder / "desk" / NAME).read_bytes()
    assert run("accept", id, *WORDS, "--report", "report.json", "--decisions", "mine.jsonl").code == 0
    assert (folder / "mine.jsonl").read_bytes() == whole
    (folder / "desk").rename(folder / "elsewhere")
    done = run("accept", id, *WORDS, "--report", "report.json")
    assert done.code == 2
    assert "its articles do not lie here; add their folder, or --decisions FILE" in done.err
    assert run("accept", id, *WORDS, "--report", "report.json", "elsewhere").code == 0


def test_a_decisions_file_of_ones_own(folder: Path, run: Run, saved: bytes, id: str) -> None:
    (folder / "report.json").write_bytes(saved)
    assert run("accept", id, *WORDS, "--report", "report.json", "--decisions", "desk/mine.jsonl").code == 0
    assert run("compare", "desk", "--fail-on", "low", "--exclude", "mine.jsonl").code == 1
    done = run("compare", "desk", "--decisions", "desk/mine.jsonl", "--fail-on", "low")
    assert (done.code, "2 articles" in done.err) == (0, True)
    done = run("compare", "desk", "--decisions", "mien.jsonl")
    assert (done.code, done.out) == (2, b"")
    assert "mien.jsonl: no such decisions file" in done.err
    before = (folder / "desk" / "mine.jsonl").read_bytes()
    done = run("compare", "desk", "--decisions", "desk/mine.jsonl", "-o", "desk/mine.jsonl")
    assert (done.code, (folder / "desk" / "mine.jsonl").read_bytes()) == (2, before)


def test_deciding_again_replaces_and_says_what(folder: Path, run: Run, saved: bytes, id: str) -> None:
    (folder / "report.json").write_bytes(saved)
    assert run("accept", id, *WORDS, "--report", "report.json").code == 0
    done = run("accept", id, "--as", "typo", "--note", "It was 14.", "--report", "report.json", "--date", "2024-05-20")
    assert "; it replaces: Different scopes, decided by Rina on 19 May 2024" in done.err
    (line,) = lines(folder / "desk" / NAME)
    assert (line["ruling"], line["by"], line["date"]) == ("typo", None, "2024-05-20")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("ffff", "--as", "typo", "--note", "x"), "no comparison 'ffff'; the nearest: "),
        (("", "--as", "typo", "--note", "x"), "no comparison ''; the nearest: "),
        (("ID", "--as", "tipo", "--note", "x"), "--as: 'tipo' is not one of same-event, other-scope"),
        (("ID", "--as", "typo", "--note", "  "), "--note: say why"),
        (("ID", "--as", "typo", "--note", "x" * 1001), "--note: 1,001 characters; at most 1,000"),
        (("ID", "--as", "typo", "--note", "x", "--date", "19 May"), "--date: '19 May' is not a day like 2024-03-05"),
        (("ID", "--as", "typo"), "Missing option '--note'"),
        (("ID", "--note", "x"), "Missing option '--as'"),
    ],
)
def test_what_cannot_be_recorded(
    folder: Path, run: Run, saved: bytes, id: str, words: tuple[str, ...], told: str
) -> None:
    (folder / "report.json").write_bytes(saved)
    done = run("accept", *(id if word == "ID" else word for word in words), "--report", "report.json")
    assert done.code == 2
    assert told in done.err
    assert "Traceback" not in done.err
    assert not (folder / "desk" / NAME).exists()


def test_ids_that_are_a_claims_or_begin_several(folder: Path, run: Run, both: bytes) -> None:
    record = json.loads(both)
    first, second = record["comparisons"]
    second["id"] = first["id"][:-1] + "zz"
    (folder / "report.json").write_text(json.dumps(record), encoding="utf-8")
    words = ("--as", "typo", "--note", "x", "--report", "report.json")
    done = run("accept", first["id"][:8], *words)
    assert (done.code, "begins the ids of 2 comparisons: " in done.err) == (2, True)
    done = run("accept", first["positions"][0]["claims"][0], *words)
    assert (done.code, f"is a claim's id; it takes part in {first['id']}" in done.err) == (2, True)


def test_the_day_comes_from_the_source_date_epoch(folder: Path, run: Run, saved: bytes, id: str) -> None:
    (folder / "report.json").write_bytes(saved)
    words = ("accept", id, "--as", "typo", "--note", "x", "--report", "report.json")
    assert run(*words, env={"SOURCE_DATE_EPOCH": "1716076800"}).code == 0
    first = (folder / "desk" / NAME).read_bytes()
    assert json.loads(first)["date"] == "2024-05-19"
    assert run(*words, env={"SOURCE_DATE_EPOCH": "1716076800"}).code == 0
    assert (folder / "desk" / NAME).read_bytes() == first
    assert "SOURCE_DATE_EPOCH: 'soon' is not seconds since 1970" in run(*words, env={"SOURCE_DATE_EPOCH": "soon"}).err


def test_a_damaged_line_is_told_with_its_number_and_the_others_are_honoured(run: Run, folder: Path, id: str) -> None:
    assert run("accept", id, *WORDS, "desk").code == 0
    file = folder / "desk" / NAME
    file.write_bytes(b"<<<<<<< ours\n" + file.read_bytes() + b'{"schema": "claimcheck/decision@9"}\n\xff\n')
    done = run("compare", "desk", "--fail-on", "low", "-f", "json")
    assert done.code == 3
    assert [problem["line"] for problem in report_of(done)["problems"]] == [1, 3, 4]
    assert report_of(done)["comparisons"][0]["decision"]["by"] == "Rina"
    assert done.err.count(f"claimcheck: desk/{NAME}:") == 3
    before = file.read_bytes()
    done = run("accept", id, *WORDS, "desk")
    assert done.code == 2
    assert f"desk/{NAME}:1: not a decision: not JSON" in done.err
    assert "mend or remove what is damaged first; nothing was written" in done.err
    assert file.read_bytes() == before


def test_a_store_notices_a_decision(run: Run, folder: Path, id: str) -> None:
    first = run("compare", "desk", "--store", "desk.sqlite", "--fail-on", "low")
    assert first.code == 1
    assert run("accept", id, *WORDS, "desk").code == 0
    for _ in range(2):
        done = run("compare", "desk", "--store", "desk.sqlite", "--fail-on", "low")
        assert (done.code, "Different scopes" in done.text) == (0, True)
        assert "1 decided by a person" in done.err
    (folder / "desk" / NAME).unlink()
    assert run("compare", "desk", "--store", "desk.sqlite", "--fail-on", "low").out == first.out


def test_the_file_can_be_a_setting(run: Run, folder: Path, id: str) -> None:
    (folder / "claimcheck.toml").write_text('decisions = "rulings.jsonl"\n', encoding="utf-8")
    assert run("compare", "desk", "--fail-on", "low").code == 1
    assert run("accept", id, *WORDS, "desk").code == 0
    assert [line["ruling"] for line in lines(folder / "rulings.jsonl")] == ["other-scope"]
    assert not (folder / "desk" / NAME).exists()
    assert run("compare", "desk", "--fail-on", "low").code == 0
    shown = run("config", "show").text
    assert f"{folder / 'rulings.jsonl'}" in shown
    assert run("compare", "desk", "--decisions", "missing.jsonl").code == 2
