"""The HTML report as a person uses it: filter, follow a claim into its article and back, print, read without script."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from claimcheck.renderers import render
from tests.browser.conftest import Opener
from tests.renderers import hostile
from tests.renderers.sample import CLAIMS

pytestmark = pytest.mark.browser

VISIBLE = "els => els.filter(el => el.offsetParent !== null).map(el => el.id)"
IN_VIEW = """id => {
  const box = document.getElementById(id).getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.width > 0;
}"""


def shown(page: Any) -> list[str]:
    found: list[str] = page.eval_on_selector_all(".group", VISIBLE)
    return found


def choose(page: Any, name: str, value: str) -> None:
    page.select_option(f"[name={name}]", value)


def test_filters_narrow_and_reset(opened: Opener, pages: dict[str, Path]) -> None:
    page = opened(pages["en"])
    everything = shown(page)
    assert len(everything) == 7
    choose(page, "verdict", "disagree")
    assert shown(page) == ["g-cmp-budget", "g-cmp-rice", "g-cmp-affected"]
    assert page.inner_text(".filters output") == "3 of 7 comparisons shown"
    assert page.eval_on_selector_all(".overview li", VISIBLE.replace("el.id", "el.dataset.for")) == shown(page)
    choose(page, "source", "Antero Daily")
    assert shown(page) == ["g-cmp-affected"]
    page.click("text=Reset")
    page.wait_for_selector(".filters output:empty", state="attached")
    assert shown(page) == everything
    choose(page, "language", "en")
    assert "g-cmp-rice" not in shown(page)
    page.click("text=Reset")
    choose(page, "measure", "houses.flooded")
    assert shown(page) == ["g-cmp-houses"]
    page.click("text=Reset")
    page.fill("[name=text]", "tanggap selat")
    assert shown(page) == ["g-cmp-affected"]
    page.fill("[name=text]", "no such words")
    assert page.inner_text(".filters output") == "No comparison matches these filters."


def test_every_claim_leads_to_its_article_and_back(opened: Opener, pages: dict[str, Path]) -> None:
    page = opened(pages["en"])
    page.click("#q-h1 .more")
    assert page.evaluate("location.hash") == "#c-h1"
    assert page.evaluate(IN_VIEW, "c-h1")
    assert page.inner_text("#c-h1") == "98,000 people"
    page.click("#c-h1 a")
    assert page.evaluate("location.hash") == "#q-h1"
    assert page.evaluate(IN_VIEW, "q-h1")
    for claim in CLAIMS:
        assert page.inner_text(f"#c-{claim.id}") == claim.quote


def test_a_link_to_something_filtered_away_shows_it(opened: Opener, pages: dict[str, Path]) -> None:
    page = opened(pages["en"])
    choose(page, "verdict", "agree")
    assert shown(page) == ["g-cmp-meals"]
    page.click("#c-k1 a")
    page.wait_for_selector("#q-k1:focus")
    assert "g-cmp-affected" in shown(page)
    assert page.evaluate(IN_VIEW, "q-k1")


def test_a_link_opens_what_is_folded(opened: Opener, pages: dict[str, Path]) -> None:
    page = opened(pages["en"])
    assert page.locator(".refused li").first.is_hidden()
    page.click("#refused summary")
    assert page.locator(".refused li").first.is_visible()
    assert "different periods" in page.inner_text(".refused")


def test_without_script_everything_is_there(opened: Opener, pages: dict[str, Path]) -> None:
    page = opened(pages["en"], script=False)
    assert page.locator(".filters").is_hidden()
    assert page.locator(".group:visible").count() == 7
    page.click("#q-h1 .more")
    assert page.url.endswith("#c-h1")
    page.click("#c-h1 a")
    assert page.url.endswith("#q-h1")


def test_the_keyboard_gets_everywhere(opened: Opener, pages: dict[str, Path]) -> None:
    page = opened(pages["en"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    assert page.evaluate(IN_VIEW, "comparisons")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert outline == "3px"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("language", ["en", "id"])
def test_nothing_runs_off_the_page_and_no_figure_is_cut(
    opened: Opener, pages: dict[str, Path], width: int, language: str
) -> None:
    page = opened(pages[language], width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    cut = page.eval_on_selector_all(
        ".figure, .facing b, .lead b", "els => els.filter(el => el.scrollWidth > el.clientWidth + 1 && el.clientWidth)"
    )
    assert cut == []


@pytest.mark.parametrize(("language", "width", "scheme"), [*product(("en", "id"), (390, 1280), ("light", "dark"))])
def test_axe_finds_nothing(
    opened: Opener, pages: dict[str, Path], axe: str, language: str, width: int, scheme: str
) -> None:
    page = opened(pages[language], width=width, scheme=scheme)
    page.eval_on_selector_all("details", "els => els.forEach(el => { el.open = true; })")
    page.evaluate(axe)
    found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
    assert [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in found] == []


def test_it_prints_to_a_pdf(opened: Opener, pages: dict[str, Path]) -> None:
    page = opened(pages["en"], scheme="dark")
    printed = page.pdf(format="A4", print_background=True, tagged=True)
    assert printed.startswith(b"%PDF-")
    assert 4 <= len(re.findall(rb"/Type\s*/Page\b", printed)) <= 16
    page.emulate_media(media="print")
    assert page.locator(".filters").is_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.slow
def test_hostile_text_does_nothing(opened: Opener, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text("", encoding="utf-8")
    page = opened(path, width=390)
    for name, payload in hostile.PAYLOADS.items():
        out = render(hostile.report(payload), "html")
        assert isinstance(out, str)
        path.write_text(out, encoding="utf-8")
        page.goto(path.as_uri())
        assert page.title().startswith("Where the figures differ"), name
        assert page.locator("img, iframe, object, embed, form:not(.filters)").count() == 0, name
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, name
        choose(page, "verdict", "disagree")
        assert len(shown(page)) == 3, name
        measures = page.eval_on_selector_all("[name=measure] option", "els => els.map(el => el.value)")
        page.select_option("[name=measure]", measures[-1])
        assert len(shown(page)) == 3, name
