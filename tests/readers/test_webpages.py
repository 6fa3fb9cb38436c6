"""Saved pages after the layouts Indonesian and English newsrooms use: the article, and nothing around it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck import readers
from claimcheck.language.boilerplate import furniture
from claimcheck.readers import Reading
from claimcheck.rules import Rulebook

Read = Callable[..., Reading]
PAGES = Path(__file__).parent / "pages"
BODY = "<p>Sedikitnya 56 orang tewas akibat gempa, kata kepala desa kepada wartawan pada Senin siang di lokasi.</p>" * 3

FACTS = {
    "detik": ("Banjir Rendam 1.204 Rumah di Lembah Sari", "kabarkini.co.id", "2023-02-14T13:21:00", "id"),
    "kompas": ("Panen Raya, Petani Sukamulya Jual 3.500 Ton Padi", "lentera.com", "2024-03-18T09:05:00+07:00", "id"),
    "wordpress": ("Jalan Desa Rusak, Warga Kumpulkan Rp 18 Juta", "wartadusun.id", "2023-08-05T03:30:00+00:00", "id"),
    "wire": ("Ferry sinks off Port Alma, 41 rescued", "harbourwire.co.uk", "2024-05-02T06:12:44+00:00", "en"),
    "bbc": ("Nurses' strike: 12,000 operations cancelled", "northernnews.org", "2023-01-19T07:44:02+00:00", "en"),
    "table": ("Pemilihan Kepala Desa Digelar Serentak", None, None, "id"),
}
WORDS = {
    "detik": (
        ["1.204 rumah", "37 orang luka ringan", "2,5 meter", "Rp 4,2 miliar.", "75 km²"],
        ["842", "900 Rumah", "9.999", "8.888", "7.777", "6.666", "5.555", "3.333", "25 tahun", "miliar1"],
    ),
    "kompas": (["3.500 ton", "Rp 6.800", "612 hektar", "540 hektar", "1.150 petani"], ["5 Fakta", "1 2"]),
    "wordpress": (["Rp 18 juta", "1,8 kilometer", "214 keluarga", "dua jembatan"], ["100 Lomba", "1.234.567"]),
    "wire": (
        ["at least 63 people", "41 people", "about 10 people", "50 passengers,"],
        ["99,999", "[1]", "300 in the north"],
    ),
    "bbc": (["12,000 operations and", "more than 4,500", "3,900", "19%"], ["100,000", "2 hours", "7 cats"]),
    "table": (["86 desa", "41.930 pemilih", "72 persen", "“sementara”"], ["|"]),
}


@pytest.fixture(scope="module")
def pages(rulebook: Rulebook) -> Reading:
    return readers.read([PAGES], rulebook=rulebook, jobs=2)


@pytest.mark.parametrize("name", sorted(FACTS))
def test_a_page_says_what_it_is(pages: Reading, name: str) -> None:
    (article,) = (one for one in pages.articles if one.id.endswith(f"/{name}.html"))
    assert (article.title, article.source, article.published, article.language) == FACTS[name]


@pytest.mark.parametrize("name", sorted(WORDS))
def test_the_article_is_whole_and_its_surroundings_are_gone(pages: Reading, rulebook: Rulebook, name: str) -> None:
    (article,) = (one for one in pages.articles if one.id.endswith(f"/{name}.html"))
    there, gone = WORDS[name]
    assert [words for words in there if words not in article.text] == []
    spans = furniture(article.text, rulebook.languages[article.language])
    kept = "".join(c for at, c in enumerate(article.text) if not any(span.start <= at < span.end for span in spans))
    assert [words for words in gone if words in kept] == []
    assert [words for words in there if words not in kept] == []


def test_lines_of_other_stories_are_furniture(pages: Reading, rulebook: Rulebook) -> None:
    found = {
        span.text
        for article in pages.articles
        for span in furniture(article.text, rulebook.languages[article.language])
    }
    assert {
        "Simak Video: Banjir Tewaskan 56 Orang di Tempat Lain",
        "Baca juga: Harga Cabai Tembus Rp 120.000 per Kg, 40 Pedagang Mogok",
        "May 2, 2024 6:12 AM GMT · Updated 2 hours ago",
    } <= found


def page(body: str, head: str = "") -> str:
    return f"<html lang=id><head><title>Judul</title>{head}</head><body><article>{body}</article></body></html>"


@pytest.mark.parametrize(
    ("name", "markup", "words"),
    [
        ("074-deep", page("<div>" * 20_000 + "9" + "</div>" * 20_000), "no text"),
        ("074-wide", page("<p>5 orang</p>" * 200_000), "too "),
        (
            "076-entities",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + page("<p>&x;</p>"),
            "language not recognised",
        ),
        (
            "078-script",
            page("<p>Please enable JavaScript to view this page, it takes 5 seconds.</p>"),
            "not an article",
        ),
        ("078-lost", page("<h1>404</h1><p>Halaman yang Anda cari tidak ditemukan.</p>"), "n"),
        ("empty", "", "no text"),
    ],
)
def test_rows_074_076_078_pages_without_an_article(here: Path, read: Read, name: str, markup: str, words: str) -> None:
    (here / f"{name}.html").write_text(markup, encoding="utf-8")
    reading = read()
    assert reading.articles == ()
    assert reading.problems[0].message.startswith(words)


def test_row_075_pictures_inside_a_page_do_not_count(here: Path, read: Read) -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 8_000_000}">'
    (here / "a.html").write_text(page(picture + BODY), encoding="utf-8")
    assert "56 orang" in read().articles[0].text


def test_row_077_broken_markup_is_read(here: Path, read: Read) -> None:
    (here / "a.html").write_text(
        "<?xml version='1.0'?><html><body><div>" + BODY + "<b><i></b><html>" + BODY, encoding="utf-8"
    )
    assert "56 orang" in read().articles[0].text


def test_row_079_an_article_over_several_pages_is_flagged(pages: Reading) -> None:
    assert [article.id[-11:] for article in pages.articles if "incomplete" in article.flags] == ["kompas.html"]


def test_a_report_of_our_own_is_no_article(here: Path, read: Read) -> None:
    (here / "a.html").write_text(page(BODY, '<meta name="generator" content="claimcheck 1">'), encoding="utf-8")
    (here / "b.txt").write_text("Sebanyak 12 orang tewas di sana.\n", encoding="utf-8")
    reading = read(language="id")
    assert [article.id for article in reading.articles] == ["./b.txt"]
    assert [problem.severity for problem in reading.problems] == ["warning"]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("Kata dia, 10<sup>6</sup> bakteri ditemukan.", "10⁶ bakteri"),
        ("Pemerintah<sup>1</sup> memberi 162<sup>[3]</sup> ton beras.", "Pemerintah memberi 162 ton"),
        ("Luasnya 5 m<sup>2</sup> saja.", "5 m² saja"),
        ("Abad 21<sup>st</sup> itu.", "21st"),
        ("Sebanyak 162<sup><a href='#n'>4</a></sup> orang.", "162 orang"),
    ],
)
def test_row_058_raised_figures_never_join_a_number(here: Path, read: Read, markup: str, words: str) -> None:
    (here / "a.html").write_text(page(f"<p>{markup}</p>{BODY}"), encoding="utf-8")
    assert words in read(language="id").articles[0].text


def test_a_page_without_address_or_site_name_goes_by_its_publisher(here: Path, read: Read) -> None:
    linked = '{"@type": "NewsArticle", "headline": "Flood", "publisher": {"name": "The Coastal Times"}}'
    text = "<p>Floods inundated 900 houses in the city on Thursday, the police said, and the water was rising.</p>" * 3
    page = f'<html lang="en"><script type="application/ld+json">{linked}</script><article>{text}</article></html>'
    (here / "a.html").write_text(page, encoding="utf-8")
    (article,) = read().articles
    assert article.source == "The Coastal Times"
