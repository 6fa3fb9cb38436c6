"""The workbook in a real spreadsheet: LibreOffice opens it, keeps numbers numbers, and runs nothing."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from claimcheck.model import Report
from claimcheck.renderers import render
from tests.renderers import hostile
from tests.renderers.sample import CLAIMS, REPORT

pytestmark = pytest.mark.slow

# Comma, double quote, UTF-8, from row 1, numbers as they are stored and not as shown, every sheet to a file of its own.
ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def recalculated(report: Report, folder: Path) -> dict[str, list[list[str]]]:
    """Sheet name → rows, after LibreOffice has opened and recalculated the workbook."""
    pytest.importorskip("xlsxwriter")
    office = shutil.which("soffice") or shutil.which("localc")
    if office is None:
        pytest.skip("needs LibreOffice: apt-get install libreoffice-calc")
    book = render(report, "xlsx")
    assert isinstance(book, bytes)
    (folder / "report.xlsx").write_bytes(book)
    done = subprocess.run(
        [
            office,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            ALL_SHEETS,
            "--outdir",
            str(folder),
            str(folder / "report.xlsx"),
        ],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    sheets = {}
    for path in folder.glob("report-*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            sheets[path.stem.removeprefix("report-")] = list(csv.reader(lines))
    assert sheets, done.stderr
    return sheets


def test_libreoffice_reads_every_sheet(tmp_path: Path) -> None:
    sheets = recalculated(REPORT, tmp_path)
    assert set(sheets) == {"Comparisons", "Claims", "Articles", "Problems"}
    head, *rows = sheets["Claims"]
    assert [row[0] for row in rows] == [claim.quote for claim in CLAIMS]
    lows = {row[head.index("Id")]: row[head.index("Low")] for row in rows}
    assert lows["k3"] == "2300000000000"
    assert lows["l1"] == "12.5"
    worst = dict(zip(*sheets["Comparisons"][:2], strict=True))
    assert (worst["Title"], worst["Times apart"], worst["Low"]) == ("Money for the levee", "1000", "2300000000")


@pytest.mark.parametrize(
    "name", ["formula", "formula tab", "formula full width", "array formula", "hyperlink", "formula at"]
)
def test_libreoffice_computes_nothing(tmp_path: Path, name: str) -> None:
    payload = hostile.PAYLOADS[name]
    sheets = recalculated(hostile.report(payload), tmp_path)
    assert sheets["Comparisons"][1][0] == payload.strip()
    for rows in sheets.values():
        for row in rows:
            assert not [cell for cell in row if cell.startswith(("Err:", "#NAME", "#VALUE", "#REF"))]
