"""Reports on real news in a real browser: the project's seeds, and what lies beside the project where it does."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Opener

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
STORIES = {"en01-aceh-quake-2013": "en", "en12-khan-sheikhoun-2017": "en", "id28-jagorawi-2019": "id"}
REPORTS = {"own seeds": "en", "seeds": "id", **STORIES}


def story(name: str, folder: Path) -> Path:
    """Where the articles of a story are; those that only lie beside the project are written out first."""
    if name == "own seeds":
        return ROOT / "seeds"
    if not (SHARED / "eval" / "clusters.jsonl").is_file():
        pytest.skip("needs the articles beside the project")
    if name == "seeds":
        return SHARED / "seeds"
    found = folder / f"{name}.jsonl"
    for line in (SHARED / "eval" / "clusters.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["cluster"] == name:
            found.write_text("".join(json.dumps(article) + "\n" for article in record["articles"]), encoding="utf-8")
    return found


@pytest.fixture(scope="module", params=REPORTS, ids=lambda name: name.replace(" ", "-"))
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report as the command writes it, in the language of its articles."""
    folder = tmp_path_factory.mktemp("story")
    page = folder / "report.html"
    words = ["compare", str(story(request.param, folder)), "-o", str(page), "--ui-lang", REPORTS[request.param]]
    done = subprocess.run([sys.executable, "-m", "claimcheck", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return page


def shown(page: Any) -> int:
    return int(page.locator(".group:visible").count())


def test_it_can_be_used(opened: Opener, report: Path) -> None:
    page = opened(report)
    everything = shown(page)
    assert everything
    for name in ("verdict", "measure", "source", "language"):
        for value in page.eval_on_selector_all(f"[name={name}] option", "els => els.map(el => el.value)")[1:]:
            page.select_option(f"[name={name}]", value)
            assert 0 < shown(page) <= everything, (name, value)
        page.select_option(f"[name={name}]", "")
    assert shown(page) == everything
    page.fill("[name=text]", "zzzz")
    assert shown(page) == 0
    page.click("[type=reset]")
    page.wait_for_selector(".filters output:empty", state="attached")
    assert shown(page) == everything


def test_every_claim_is_found_in_its_article_and_leads_back(opened: Opener, report: Path) -> None:
    page = opened(report)
    broken = page.evaluate("""() => [...document.querySelectorAll('a[href^="#"]')]
        .filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.hash)""")
    assert broken == []
    page.eval_on_selector_all("details", "els => els.forEach(el => { el.open = true; })")
    quotes = page.eval_on_selector_all(".quote[id]", "els => els.map(el => el.id)")
    assert quotes
    for quote in quotes[:8]:
        page.click(f"[id='{quote}'] .more")
        place = page.evaluate("decodeURIComponent(location.hash.slice(1))")
        assert page.evaluate("document.activeElement.id") == place
        page.evaluate(f"(document.getElementById('{place}').querySelector('a') || "
                      f"document.getElementById('{place}').nextElementSibling.querySelector('a')).click()")  # fmt: skip
        page.wait_for_function(f"location.hash === '#{quote}'")
        assert page.locator(f"[id='{quote}']").is_visible()


@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (1280, "light")])
def test_it_fits_and_axe_finds_nothing(opened: Opener, report: Path, axe: str, width: int, scheme: str) -> None:
    page = opened(report, width=width, scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.eval_on_selector_all("details", "els => els.forEach(el => { el.open = true; })")
    page.evaluate(axe)
    found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
    assert [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in found] == []


def test_it_prints_with_every_quote_and_without_controls(opened: Opener, report: Path) -> None:
    page = opened(report, scheme="dark")
    printed = page.pdf(format="A4", print_background=True)
    pages = len(re.findall(rb"/Type\s*/Page\b", printed))
    articles = page.locator(".source").count()
    assert 2 <= pages <= 12 + 5 * articles
    page.emulate_media(media="print")
    assert page.locator(".filters").is_hidden()
    assert page.locator(".quote:visible").count() == page.locator(".quote").count()
