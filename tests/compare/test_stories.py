"""Stories: one blast's dead never meet another's, and traps that paired strangers elsewhere."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from by_hand import Folder

from claimcheck.compare.stories import find_stories
from claimcheck.model import Article

QUAY = (
    "A gas tank exploded beside the fish market of Quillmouth on Monday morning, said harbour master Odette Farrow. "
    "Firefighters from Brackwater pulled survivors from the auction hall while the Saint Osric church rang its bells. "
    "The market's night watchman, Lem Tarrow, had smelled gas before dawn and warned the traders of Quillmouth."
)
QUAY_AGAIN = (
    "Two days after the explosion at the Quillmouth fish market, traders returned to the auction hall with brooms. "
    "Odette Farrow, the harbour master, said the gas tank had passed an inspection in spring. "
    "In the Saint Osric church of Quillmouth a book lies open for the families; Lem Tarrow was the first to sign."
)
MINE = (
    "Methane ignited in the Dunhollow colliery late on Tuesday, and the Varga company's night shift did not come up. "
    "Rescue teams from Kestrel lowered cameras into the second gallery; the mayor of Dunhollow, Ines Halloran, waited. "
    "Relatives gathered at the lamp room, where the Varga company put up lists with the names of the shift."
)
QUAY_ID = (
    "Tangki gas meledak di samping pasar ikan Quillmouth pada Senin pagi, kata kepala pelabuhan Odette Farrow. "
    "Pemadam dari Brackwater mengevakuasi warga dari balai lelang, sementara lonceng gereja Saint Osric dibunyikan. "
    "Penjaga malam pasar, Lem Tarrow, sempat mencium bau gas dan memperingatkan para pedagang Quillmouth."
)


def article(name: str, text: str, day: int, language: str = "en") -> Article:
    return Article(name, text, published=f"2031-05-{day:02}", language=language)


def test_articles_of_one_event_are_one_story_in_any_language_and_another_event_is_not() -> None:
    articles = [
        article("a", QUAY, 5),
        article("b", QUAY_AGAIN, 7),
        article("c", MINE, 6),
        article("d", QUAY_ID, 5, "id"),
    ]
    found = find_stories(articles)
    assert found["a"] == found["b"] == found["d"] != found["c"]
    assert find_stories(list(reversed(articles))) == found


MARCH = (
    "Teachers of the coast schools walked through Brackwater on Monday to ask for the wages that they are owed. "
    "Their union counted forty schools with empty classrooms, and police fired gas when they reached the bridge. "
    "The strike has left pupils without lessons since autumn; a minister will see them on Thursday, officials promised."
)
MARCH_AGAIN = (
    "Gas drifted over the bridge at Ferry Road when teachers on strike met a line of vans, witnesses told us. "
    "Odette Farrow, their leader, said gates would stay shut until the money was in their accounts. "
    "Parents queued at the union hall for news; the minister, Lem Tarrow, called the walkout unlawful in a speech."
)


def test_articles_of_a_week_that_share_no_name_are_one_story_by_their_words() -> None:
    near = find_stories([article("a", MARCH, 5), article("b", MARCH_AGAIN, 6), article("c", MINE, 6)])
    assert near["a"] == near["b"] != near["c"]
    later = find_stories([article("a", MARCH, 5), article("b", MARCH_AGAIN, 25), article("c", MINE, 6)])
    assert later["a"] != later["b"]


QUAY_PLAN = (
    "The council of Brackwater wants the ferry quay rebuilt before winter, engineer Odette Farrow told reporters. "
    "Steel prices have doubled since the plan was drawn, and the {} crowns set aside for piles, cranes and a shelter "
    "will hardly do. Fishermen complain about the delay."
)
QUAY_BILL = (
    "Piles for a new quay cost more than the shelter above them, a report shows. Its authors went through every bill "
    "since spring; {} crowns were meant to pay for steel and labour alike. The mayor did not answer questions on "
    "Friday, and the tender was put off again."
)


@pytest.mark.parametrize(("number", "together"), [("48,350", True), ("40,000", False), ("many", False)])
def test_articles_of_a_month_are_one_story_by_an_odd_number_that_both_state(number: str, together: bool) -> None:
    found = find_stories([article("a", QUAY_PLAN.format(number), 5), article("b", QUAY_BILL.format(number), 25)])
    assert (found["a"] == found["b"]) is together


def invented(number: int) -> str:
    return "".join("bdfglmnprst"[number // 11**place % 11] + "aeiou"[number // 5**place % 5] for place in range(3))


def large_folder(own_words: int, names: int, number: Callable[[int], str], common: int = 90) -> tuple[int, int]:
    """How many of twenty stories of three articles each are held together, and how many stories are found."""
    dice = random.Random(1)
    language = [invented(place * 37) for place in range(2500)]
    articles = []
    for story in range(20):
        named = [f"{invented(9000 + story * 17 + n).capitalize()}ton" for n in range(6)]
        own = [f"{invented(20_000 + story * 31 + n)}ik" for n in range(20)]
        for told in range(3):
            words = dice.sample(language, common) + dice.sample(own, own_words) + dice.sample(named, names)
            text = f"In the end {' '.join(words)} {number(story)}."
            articles.append(article(f"{story}/{told}", text, 5 + told % 2))
    found = find_stories(articles)
    together = [len({found[f"{story}/{told}"] for told in range(3)}) == 1 for story in range(20)]
    return sum(together), len(set(found.values()))


def test_long_articles_of_a_large_folder_are_held_together_by_rare_words() -> None:
    """Most words of a long article are shared with a stranger or two by chance; those of its story with more."""
    assert large_folder(16, 4, lambda story: "") == (20, 20)


@pytest.mark.parametrize(("own_words", "names", "first"), [(10, 0, 40_371), (9, 3, 41)], ids=["odd", "names"])
def test_short_articles_of_a_day_are_held_together_by_a_number_beside_few_rare_words(
    own_words: int, names: int, first: int
) -> None:
    together, stories = large_folder(own_words, names, lambda story: str(first + story), common=60)
    assert together >= 19
    assert stories >= 20
    without, _ = large_folder(own_words, names, lambda story: "", common=60)
    assert without < together / 2


def test_a_short_notice_follows_the_story_it_names() -> None:
    notice = article("n", "Odette Farrow resigned.", 9)
    found = find_stories([article("a", QUAY, 5), article("b", QUAY_AGAIN, 7), article("c", MINE, 6), notice])
    assert found["n"] == found["a"]


def test_the_dead_of_two_events_never_meet(folder: Folder) -> None:
    folder.say("12", article="a", text=QUAY, published="2031-05-05")
    folder.say("12", article="b", text=QUAY_AGAIN, published="2031-05-07")
    folder.say("31", article="c", text=MINE, published="2031-05-06")
    found = folder.only()
    assert found.verdict == "agree"
    assert [position.quantity.low for position in found.positions] == [12]


def test_a_total_that_grows_for_months_meets_across_stories(folder: Folder) -> None:
    shells: dict[str, Any] = {
        "measure": "artillery-rounds.delivered",
        "concept": "artillery-round",
        "action": "deliver",
    }
    folder.say("9000000", article="a", text=QUAY, published="2031-05-05", step="1000000", **shells)
    folder.say("12000000", article="c", text=MINE, published="2031-05-06", step="1000000", **shells)
    assert len(folder.only().positions) == 2


@pytest.mark.parametrize(
    ("one", "two"),
    [
        # two unrelated numbers within thirty per cent
        ({"head": "bridge", "context": ("river", "flood")}, {"head": "teacher", "context": ("school", "strike")}),
        # a bare percentage of two different things
        (
            {"head": None, "unit": "percent", "context": ("harvest", "rice")},
            {"head": None, "unit": "percent", "context": ("vote", "mayor")},
        ),
        (
            {"head": "price", "currency": "USD", "context": ("oil",)},
            {"head": "price", "currency": "IDR", "context": ("oil",)},
        ),
        (
            {"head": "distance", "unit": "kilometre", "context": ("quake",)},
            {"head": "distance", "unit": "mile", "context": ("quake",)},
        ),
    ],
)
def test_lookalikes_are_not_paired(folder: Folder, one: dict[str, Any], two: dict[str, Any]) -> None:
    plain = {"measure": None, "concept": None, "action": None}
    folder.say("100", **plain, **one)
    folder.say("120", **plain, **two)
    assert not folder.report().comparisons


def test_ids_do_not_change_when_a_text_moves(folder: Folder) -> None:
    folder.say("12", published="2025-03-01T08:00")
    folder.say("15", published="2025-03-01T09:00")
    before = folder.only().id
    folder.claims = [replace(claim, start=claim.start + 40, end=claim.end + 40) for claim in folder.claims]
    assert folder.only().id == before


CRASH_ID = (
    "Bus pariwisata menabrak truk tebu di Jalan Raya Lumbir, Kecamatan Randuagung, Kamis (8/5) pukul 14.30 WIB. "
    "Kasat Lantas Polres Lumbir AKP Darmo Wiyono mengatakan rem bus blong. Para penumpang yang terluka dibawa "
    "ke puskesmas, sedangkan sopir truk masih diperiksa penyidik.",
    "Kecelakaan maut bus pariwisata dan truk tebu di Lumbir bermula saat rem bus blong. AKP Darmo Wiyono dari Polres "
    "Lumbir menuturkan, bus sempat oleng sebelum menghantam truk. Sopir truk tebu juga terluka dan dibawa ke "
    "puskesmas, Kamis (8/5).",
)
FIRE_ID = (
    "Gudang tekstil milik perusahaan asal Sukarame ludes terbakar pada Jumat (9/5) pukul 03.00 WIB. Kasat Reskrim "
    "Polres Sukarame AKP Rudi mengatakan api berasal dari korsleting mesin pintal di lantai dasar. Karyawan pabrik "
    "sudah pulang ketika asap pertama kali terlihat dari pos satpam di sisi barat."
)
CRASH = (
    "A tour coach hit a sugar truck near Brackwater on Thursday, May 8, police Superintendent Odette Farrow said. "
    "The coach's brakes may have failed on the hill above the Saint Osric bridge, the Ministry of Transport believes. "
    "Hurt passengers were taken to a clinic in Brackwater, and the truck's driver was being questioned.",
    "Brakes failed on the tour coach that hit a truck loaded with sugar on the hill near Brackwater, the Ministry "
    "of Transport believes. Superintendent Odette Farrow told reporters on Thursday that the truck's driver was still "
    "in the clinic and passengers of the coach had flown home.",
)
FIRE = (
    "Flames ate through a textile warehouse in Dunhollow early on Friday, May 9, while looms were idle. The Ministry "
    "of Labour will send inspectors, Superintendent Ines Halloran of the police said; smoke was seen from the ferry. "
    "Workers who had slept upstairs climbed over a wall; the owner could not be reached."
)


@pytest.mark.parametrize(("told", "other", "language"), [(CRASH_ID, FIRE_ID, "id"), (CRASH, FIRE, "en")])
def test_offices_ranks_and_months_in_common_make_no_story(told: tuple[str, str], other: str, language: str) -> None:
    texts = {"a": (told[0], 8), "b": (told[1], 8), "c": (other, 9)}
    found = find_stories([article(name, text, day, language) for name, (text, day) in texts.items()])
    assert found["a"] == found["b"] != found["c"]
