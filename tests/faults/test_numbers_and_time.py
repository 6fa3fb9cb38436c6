"""Numbers and dates that mislead, through the command: copies, endless lines, split figures, bad dates, corrections."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.faults.conftest import Told

pytestmark = pytest.mark.slow

QUAKE = "Gempa mengguncang Kabupaten Sukarame."
BACKGROUND = (
    "Warga masih mengungsi di lapangan desa karena takut gempa susulan. Petugas mendirikan dapur umum dan tenda di "
    "dekat kantor kecamatan. Listrik padam sejak malam dan jalan menuju desa tertutup longsoran batu."
)
BPBD, POLICE = "kata Kepala BPBD Sukarame, Dadan", "kata Kepala Polres Sukarame, Yusuf"


def figures(report: dict[str, Any]) -> list[tuple[str, str]]:
    return [(claim["quantity"]["notation"], claim["polarity"]) for claim in report["claims"]]


def verdicts(report: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["measure"], one["verdict"]) for one in report["comparisons"]]


def test_row_022_copies_of_an_agency_are_one_origin(tell: Told) -> None:
    text = f"{QUAKE} Sebanyak 12 orang tewas, {BPBD}. {BACKGROUND} (ANTARA)"
    copies = [(f"{text} Baca juga: Harga cabai naik." if number % 2 else text, {}) for number in range(5)]
    report = tell(*copies, (f"{QUAKE} Sebanyak 31 orang tewas, {POLICE}.", {}))
    assert verdicts(report) == [("people.killed", "disagree")]
    positions = report["comparisons"][0]["positions"]
    assert [(len(one["claims"]), len(one["origins"])) for one in positions] == [(5, 1), (1, 1)]


@pytest.mark.parametrize("unit", ["9", "a", "a1", "١", "1.", "-"])
def test_row_046_a_line_of_a_million_characters_is_read_to_its_end(run: Run, here: Path, unit: str) -> None:
    """A square of a million steps would run into the suite's own limit of time, many times over."""
    Path("line.txt").write_text(unit * (1_000_000 // len(unit)) + " Sebanyak 12 orang tewas.", "utf-8")
    assert run("quantities", "line.txt", "--lang", "id", "-j", "1").code in (0, 3)


def test_row_057_a_number_is_joined_within_a_paragraph_and_never_across_two(run: Run, here: Path) -> None:
    Path("page.html").write_text(
        "<!doctype html><html lang=id><head><title>Banjir Sukarame</title></head><body><article><h1>Banjir</h1>"
        f"<p>Sebanyak 13.<b>784</b> rumah terendam banjir di Sukarame sejak Sabtu pagi, {BPBD}, di kantornya.</p>"
        f"<p>Petugas mencatat nomor 52.</p><p>316 warga mengungsi ke balai desa, {BPBD}. {BACKGROUND}</p>"
        "</article></body></html>",
        "utf-8",
    )
    found = [json.loads(line)["text"] for line in run("quantities", "page.html", "--format", "jsonl").text.splitlines()]
    assert "13.784" in found
    assert "316" in found
    assert "52.316" not in found


def test_row_066_days_that_never_were_are_no_dates(tell: Told) -> None:
    text = f"Gempa mengguncang Sukarame pada 31/4/2024 dan 13/13/2025. Sebanyak 12 orang tewas, {BPBD}."
    report = tell((text, {"published": "2023-02-29"}))
    assert report["articles"][0]["published"] is None
    assert [(claim["period"], claim["as_of"]) for claim in report["claims"]] == [(None, None)]
    assert [problem["severity"] for problem in report["problems"]] == ["warning"]
    assert "2023-02-29" in report["problems"][0]["message"]


def test_row_067_without_a_date_yesterday_is_no_day(tell: Told) -> None:
    report = tell(
        (f"Gempa mengguncang Sukarame kemarin. Sebanyak 12 orang tewas, {BPBD}.", {"published": ""}),
        (f"Gempa mengguncang Sukarame kemarin. Sebanyak 31 orang tewas, {POLICE}.", {"published": ""}),
    )
    assert {(claim["published"], claim["as_of"], claim["period"]) for claim in report["claims"]} == {(None, None, None)}
    assert verdicts(report) == [("people.killed", "disagree")]
    assert "without dates" in report["comparisons"][0]["why"]


@pytest.mark.parametrize("published", ["1970-01-01", "2100-01-01", "2399-03-02T07:00:00+07:00"])
def test_row_068_a_computers_zero_or_a_far_future_is_no_date(tell: Told, published: str) -> None:
    report = tell(
        (f"{QUAKE} Sebanyak 12 orang tewas, {BPBD}.", {"published": published}),
        (f"{QUAKE} Sebanyak 31 orang tewas, {POLICE}.", {}),
    )
    assert report["articles"][0]["published"] is None
    assert published[:10] in report["problems"][0]["message"]
    assert report["problems"][0]["line"] == 4
    assert "updated" not in {relation["relation"] for relation in report["comparisons"][0]["relations"]}


def test_row_069_a_toll_that_grows_is_an_update(tell: Told) -> None:
    report = tell(
        *(
            (f"{QUAKE} Korban tewas bertambah menjadi {toll} orang, {BPBD}.", {"published": when})
            for toll, when in (
                (56, "2024-03-02T15:00:00+07:00"),
                (162, "2024-03-02T20:15:00+07:00"),
                (268, "2024-03-03T20:15:00+07:00"),
            )
        )
    )
    (comparison,) = report["comparisons"]
    assert comparison["verdict"] != "disagree"
    assert {relation["relation"] for relation in comparison["relations"]} == {"updated"}


def test_row_070_dead_and_injured_of_one_place_do_not_meet(tell: Told) -> None:
    report = tell(
        (f"{QUAKE} Sebanyak 12 orang tewas di Kecamatan Cipaku, {BPBD}.", {}),
        (f"{QUAKE} Sebanyak 31 orang luka-luka di Kecamatan Cipaku, {POLICE}.", {}),
        (f"{QUAKE} Sebanyak 40 orang tewas di seluruh Jawa Barat, kata Kepala BPBD Jawa Barat, Amir.", {}),
    )
    assert "disagree" not in {verdict for _, verdict in verdicts(report)}
    assert {refusal["gate"] for refusal in report["refused"]} >= {"G1"}


def test_row_071_a_correction_is_no_second_source(tell: Told) -> None:
    report = tell(
        (
            f"{QUAKE} Sebanyak 120 orang tewas, {BPBD}.",
            {"source": "Harian Pagi", "published": "2024-03-02T10:00:00+07:00"},
        ),
        (
            f"Ralat: Korban tewas gempa di Kabupaten Sukarame 12 orang, bukan 120 orang seperti diberitakan "
            f"sebelumnya, {BPBD}.",
            {"source": "Harian Pagi", "published": "2024-03-02T14:00:00+07:00"},
        ),
    )
    assert figures(report) == [("120", "asserted"), ("12", "asserted"), ("120", "denied")]
    assert "disagree" not in {verdict for _, verdict in verdicts(report)}


def test_row_072_a_rumour_that_is_denied_is_not_compared(tell: Told) -> None:
    report = tell(
        (f"{QUAKE} Sebanyak 12 orang tewas, {BPBD}.", {}),
        (
            "Hoaks: 1.000 orang tewas akibat gempa di Kabupaten Sukarame. Kepala BPBD Sukarame, Dadan, membantah kabar "
            "1.000 orang tewas akibat gempa. Tidak benar 1.000 orang tewas di Kabupaten Sukarame, kata Dadan.",
            {},
        ),
    )
    assert figures(report) == [("12", "asserted"), *[("1000", "denied")] * 3]
    assert "disagree" not in {verdict for _, verdict in verdicts(report)}
