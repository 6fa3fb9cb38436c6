"""Ten outlets that print one text, or quote one ministry, are one origin."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import permutations

import pytest

from claimcheck.counters import Counters, same
from claimcheck.model import Article, Attribution, Claim, Quantity, Span
from claimcheck.origins import find_origins, group_texts, trace
from claimcheck.rules import Rulebook, load_rulebook
from claimcheck.shingles import candidates, containment, shingle

TEXT = (
    "The ferry Albatross ran aground off Cape Linden early on Sunday with 214 people aboard, the coast guard said. "
    "All passengers were taken to the harbour by fishing boats before noon, and three were treated for cold. "
    "The captain told the harbour master that a buoy had been missing since the storm of last week. "
    "Divers will look at the hull on Monday, when the wind is expected to drop, and the line stays closed until then. "
    "The owner of the line, Linden Shipping, promised every passenger a new ticket and asked for patience."
)
OTHER = (
    "Passengers described a long morning on the Albatross after the ferry hit a sandbank near the cape. "
    "Some sang, others called their families; the crew handed out blankets and hot tea until the boats came. "
    "A teacher on a school trip counted her pupils four times, she said, and found them all each time. "
    "The coast guard will question the captain this week about the course he had chosen in the fog."
)


def article(name: str, text: str, **fields: object) -> Article:
    return Article(name, text, **fields)  # type: ignore[arg-type]


def claim(article_id: str, value: int, source: str, **said: str) -> Claim:
    number = Decimal(value)
    return Claim(
        f"{article_id}-{value}",
        article_id,
        source,
        None,
        None,
        "en",
        "text",
        0,
        3,
        str(value),
        Span(0, 3, str(value)),
        Quantity(number, number),
        "people",
        head="people",
        attribution=Attribution(**said),  # type: ignore[arg-type]
    )


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    found = load_rulebook()
    return replace(found, settings=replace(found.settings, agencies={"seawire": "seawire"}))


def groups(*articles: Article) -> list[tuple[str, ...]]:
    return [group.articles for group in group_texts(articles)]


def test_exact_and_edited_copies_are_one_text() -> None:
    edited = TEXT.replace("early on Sunday", "on Sunday morning").replace("before noon, and three", "by noon; three")
    assert groups(article("a", TEXT), article("b", TEXT), article("c", edited), article("d", OTHER)) == [
        ("a", "b", "c"),
        ("d",),
    ]


def test_a_trimmed_copy_is_the_same_text() -> None:
    assert groups(article("a", TEXT), article("b", TEXT[:330])) == [("a", "b")]


def test_case_and_spacing_do_not_matter() -> None:
    assert groups(article("a", TEXT), article("b", TEXT.upper().replace(" ", "  "))) == [("a", "b")]


def test_a_roundup_does_not_bring_two_texts_together() -> None:
    roundup = (
        f"{TEXT}\n\n{OTHER}\n\n" + "Elsewhere the regatta went on as planned in light wind and under a pale sky. " * 2
    )
    assert groups(article("a", TEXT), article("b", OTHER), article("r", roundup)) == [("a",), ("b",), ("r",)]


def test_a_price_list_of_another_day_is_another_text() -> None:
    form = (
        "Gold was sold at {p} a gram on {d}. List: 1 gram {p}, 2 gram 1.455, 3 gram 2.161, "
        "5 gram 3.585, 10 gram 7.105, 25 gram 17.655."
    )
    assert groups(
        article("a", form.format(p="753.000", d="16/9/2031")), article("b", form.format(p="757.000", d="17/9/2031"))
    ) == [("a",), ("b",)]


def test_empty_texts_are_unmeasured_and_apart() -> None:
    found = group_texts([article("a", ""), article("b", "")])
    assert [(group.articles, group.kind) for group in found] == [(("a",), "unmeasured"), (("b",), "unmeasured")]


def test_order_of_articles_does_not_matter() -> None:
    articles = [article("a", TEXT), article("b", TEXT[:330]), article("c", OTHER), article("d", TEXT + " " + OTHER)]
    assert len({tuple(groups(*order)) for order in permutations(articles)}) == 1


def test_texts_with_different_speakers_for_one_figure_stay_apart() -> None:
    articles = [article("a", TEXT), article("b", TEXT.replace("the coast guard said", "Linden Shipping said"))]
    claims = [
        claim("a", 214, "One", organisation="Linden Coast Guard"),
        claim("b", 214, "Two", organisation="Albatross Shipping"),
    ]
    assert len(group_texts(articles)) == 1
    assert len(group_texts(articles, claims)) == 2


def test_outlets_that_quote_one_office_are_one_origin(rulebook: Rulebook) -> None:
    articles = [article("a", TEXT, source="One"), article("b", OTHER, source="Two")]
    claims = [
        claim("a", 214, "One", organisation="Linden Coast Guard"),
        claim("b", 220, "Two", speaker="Ola Berg", organisation="Linden Coast Guard"),
    ]
    (origin,) = find_origins(articles, claims, rulebook)
    assert (origin.kind, origin.articles) == ("speaker", ("a", "b"))


def test_initials_and_surnames_are_the_same_speaker(rulebook: Rulebook) -> None:
    articles = [article(name, text, source=name) for name, text in (("a", TEXT), ("b", OTHER), ("c", TEXT + OTHER))]
    claims = [
        claim("a", 1, "a", organisation="Coastal Rescue and Safety Board (CRSB)"),
        claim("b", 2, "b", organisation="CRSB"),
        claim("c", 3, "c", speaker="CRSB"),
    ]
    assert len(find_origins(articles, claims, rulebook)) == 1
    people = [
        claim("a", 1, "a", speaker="Ola Maren Berg"),
        claim("b", 2, "b", speaker="Berg"),
        claim("c", 3, "c", speaker="Ola Berg"),
    ]
    assert len(find_origins(articles, people, rulebook)) == 1


@pytest.mark.parametrize(
    ("short", "full", "one"),
    [
        ("BPBD Jawa Tengah", "Badan Penanggulangan Bencana Daerah Provinsi Jawa Tengah", True),
        ("SPN Kabupaten Sawa", "Serikat Pekerja Nasional Kabupaten Sawa", True),
        ("Linden CRSB", "Linden Coastal Rescue Safety Board", True),
        ("BPBD Jawa Timur", "Badan Penanggulangan Bencana Daerah Provinsi Jawa Tengah", False),
        ("SPI Kabupaten Sawa", "Serikat Pekerja Nasional Kabupaten Sawa", False),
    ],
)
def test_a_name_that_begins_with_initials_is_the_one_that_spells_them_out(
    rulebook: Rulebook, short: str, full: str, one: bool
) -> None:
    counters = Counters(rulebook)
    a, b = counters.named(short, "id"), counters.named(full, "id")
    assert a is not None
    assert b is not None
    assert same(a, b) is same(b, a) is one


def test_a_headline_is_of_whom_its_text_names_for_the_figure(rulebook: Rulebook) -> None:
    articles = [article("a", TEXT, source="One")]
    headline = replace(claim("a", 214, "One"), id="headline", field="title")
    guard = claim("a", 214, "One", organisation="Linden Coast Guard")
    assert len(find_origins(articles, [headline, guard], rulebook)) == 1
    another = replace(claim("a", 214, "One", organisation="Harbour Union"), id="union")
    residents = replace(claim("a", 214, "One", speaker="residents"), id="residents")
    other = replace(claim("a", 220, "One"), id="other")
    assert trace(articles, [headline, guard, another], rulebook).of_claim["headline"].startswith("outlet")
    assert trace(articles, [residents, guard], rulebook).of_claim["residents"].startswith("outlet")
    assert trace(articles, [other, guard], rulebook).of_claim["other"].startswith("outlet")


def test_police_in_general_are_nobody_in_particular(rulebook: Rulebook) -> None:
    articles = [article("a", TEXT, source="One"), article("b", OTHER, source="Two")]
    claims = [claim("a", 1, "One", speaker="police"), claim("b", 2, "Two", speaker="Police")]
    assert [origin.kind for origin in find_origins(articles, claims, rulebook)] == ["outlet", "outlet"]


@pytest.mark.parametrize("shape", ["LINDEN (Seawire) - {}", "{} (SEAWIRE)", "{}\n(ola/Seawire)"])
def test_an_agency_credit_is_the_origin(rulebook: Rulebook, shape: str) -> None:
    articles = [article("a", shape.format(TEXT), source="One"), article("b", shape.format(OTHER), source="Two")]
    claims = [claim("a", 214, "One"), claim("b", 220, "Two")]
    (origin,) = find_origins(articles, claims, rulebook)
    assert (origin.kind, origin.name) == ("agency", "seawire")


def test_every_claim_has_an_origin_and_copies_add_none(rulebook: Rulebook) -> None:
    articles = [article("a", TEXT, source="One"), article("b", OTHER, source="Two")]
    claims = [claim("a", 214, "One"), claim("b", 220, "Two")]
    before = trace(articles, claims, rulebook)
    copy = replace(articles[0], id="c")
    after = trace([*articles, copy], [*claims, replace(claims[0], id="c-214", article="c")], rulebook)
    assert set(after.of_claim) == {"a-214", "b-220", "c-214"}
    assert len(after.origins) == len(before.origins) == 2


def test_candidates_find_near_copies_among_many() -> None:
    texts = [shingle(f"{TEXT} Edition {n} adds a line of its own about the harbour at {n} o'clock.") for n in range(60)]
    texts += [shingle(" ".join(f"w{n}x{k}" for k in range(80))) for n in range(60)]
    found = list(candidates(texts))
    linked = {index for pair in found for index in pair}
    assert linked == set(range(60))
    assert len(found) < 60 * 59 // 2
    assert all(containment(texts[a], texts[b]) > 0.7 for a, b in found)
