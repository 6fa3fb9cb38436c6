"""One telling number in the words of two articles is one figure; a number that chance repeats is not."""

from __future__ import annotations

import pytest
from read_and_compared import relations, report

_EN, _ID = "2025-05-06T10:00", "2025-05-06T18:00"

ONE = [
    (
        "en",
        "Veltra Foods said on Tuesday it would cut 1,370 jobs at its plants in Utrecht and Ghent.",
        "At Veltra Foods in Utrecht and Ghent, 1,370 positions are to go, the works council was told on Tuesday.",
        "1,370",
    ),
    (
        "en",
        "Police burned 4,260 kilograms of cocaine from the port of Halden on Tuesday.",
        "The 4,260 kilograms of cocaine found in the port of Halden had been hidden in a load of tiles.",
        "4,260",
    ),
    (
        "en",
        "Brandwick council is to spend $48.3 million on the Brandwick bridge.",
        "The Brandwick bridge, for which $48.3 million was promised by the council, opens in June.",
        "$48.3 million",
    ),
    (
        "id",
        "Di Kabupaten Lumbir ditemukan 2.417 kasus campak hingga Selasa, kata dinas kesehatan Lumbir.",
        "Sebanyak 2.417 anak terserang campak di Kabupaten Lumbir hingga Selasa, menurut dinas kesehatan Lumbir.",
        "2.417",
    ),
    (
        "id",
        "Perusahaan Sarana Tekun menyebut 1.385 karyawan terdampak penutupan pabrik di Lumbir.",
        "Pabrik Sarana Tekun di Lumbir ditutup dan 1.385 buruh di-PHK.",
        "1.385",
    ),
]
TWO = [
    (  # neither digits enough nor one kind of thing
        "en",
        "The storm in Brandwick injured 340 people on Tuesday.",
        "In Brandwick, 340 houses lost their roofs in Tuesday's storm.",
        "340",
    ),
    (  # two measures that the rules know
        "id",
        "Pabrik Sarana Tekun di Lumbir mempekerjakan 1.700 buruh.",
        "Pabrik Sarana Tekun di Lumbir merumahkan 1.700 buruh mulai Selasa.",
        "1.700",
    ),
    (  # two fates of people, two digits
        "en",
        "Rescuers pulled 31 people from the sea after the ferry sank off Halden on Tuesday.",
        "The ferry sank off Halden on Tuesday; 31 people died.",
        "31",
    ),
    (  # fifteen women are a part of some other fifteen
        "en",
        "The blast in Brandwick killed 15 women, doctors said on Tuesday.",
        "Fifteen people, most of them men, are in hospital after the blast in Brandwick on Tuesday.",
        "15",
    ),
    (  # two people of one age
        "id",
        "Warga Lumbir, Anton Wibowo (34), ditangkap pada Selasa.",
        "Korban di Lumbir bernama Sari Puspita (34), kata polisi pada Selasa.",
        "34",
    ),
    (  # one is denied
        "id",
        "Polisi membantah 2.416 orang ditangkap dalam unjuk rasa di Lumbir, Selasa.",
        "Sebanyak 2.416 orang ditangkap dalam unjuk rasa di Lumbir, Selasa.",
        "2.416",
    ),
    (  # another currency
        "en",
        "The bridge in Brandwick will cost $48.3 million.",
        "The bridge in Brandwick will cost €48.3 million.",
        "48.3 million",
    ),
]


@pytest.mark.parametrize(("language", "one", "two", "number"), ONE)
def test_a_telling_number_is_one_figure_in_other_words(language: str, one: str, two: str, number: str) -> None:
    number = number.lstrip("$")
    found = report((language, _EN, one), (language, _ID, two))
    assert "same" in relations(found, f"a/{number}", f"b/{number}")


@pytest.mark.parametrize(("language", "one", "two", "number"), TWO)
def test_chance_and_denial_make_no_figure_one(language: str, one: str, two: str, number: str) -> None:
    found = report((language, _EN, one), (language, _ID, two))
    other = "Fifteen" if "Fifteen" in two else number
    assert relations(found, f"a/{number}", f"b/{other}") == set()


def test_a_third_article_is_held_against_either_wording() -> None:
    """Customs' figure is of the cocaine found; by the number it goes on from the cocaine burned, too."""
    burned = "Police burned 4,260 kilograms of cocaine from the port of Halden on Tuesday."
    found = "Police found 4,260 kilograms of cocaine in the port of Halden last week."
    customs = "Customs found 5,130 kilograms of cocaine in the port of Halden last week."
    two = report(("en", _EN, burned), ("en", _EN, customs))
    three = report(("en", _EN, burned), ("en", _EN, customs), ("en", _EN, found))
    assert relations(two, "a/4,260", "b/5,130") == set()
    assert relations(three, "a/4,260", "b/5,130") == {"updated"}


ROUNDED = [
    (
        "en",
        "There were 68,412 open pathways at the hospitals of Halden, the health board said on Tuesday.",
        "Some 68,400 waits were counted at Halden's hospitals, the union said.",
        "68,412",
        "68,400",
    ),
    (
        "id",
        "Sebanyak 1.386 buruh pabrik Sarana Tekun di Lumbir mendatangi dinas tenaga kerja, Selasa.",
        "Pabrik Sarana Tekun di Lumbir akan mem-PHK sekitar 1.390 buruh.",
        "1.386",
        "1.390",
    ),
]
NOT_ROUNDED = [
    (  # what it counts is another thing
        "en",
        "The storm in Brandwick injured 1,374 people on Tuesday.",
        "In Brandwick, some 1,400 houses lost their roofs in Tuesday's storm.",
        "1,374",
        "1,400",
    ),
    (  # one digit tells nothing
        "id",
        "Perusahaan Sarana Tekun menyebut 3.012 karyawan terdampak di Lumbir.",
        "Pabrik Sarana Tekun di Lumbir ditutup setelah 3.000 truk menunggu.",
        "3.012",
        "3.000",
    ),
]


@pytest.mark.parametrize(("language", "one", "two", "exact", "rounded"), ROUNDED)
def test_a_number_meets_what_it_is_rounded_to(language: str, one: str, two: str, exact: str, rounded: str) -> None:
    found = report((language, _EN, one), (language, _ID, two))
    assert relations(found, f"a/{exact}", f"b/{rounded}") & {"agree", "compatible"}


@pytest.mark.parametrize(("language", "one", "two", "exact", "rounded"), NOT_ROUNDED)
def test_near_numbers_of_other_things_stay_apart(language: str, one: str, two: str, exact: str, rounded: str) -> None:
    found = report((language, _EN, one), (language, _ID, two))
    assert relations(found, f"a/{exact}", f"b/{rounded}") == set()


_GROWN = [
    (
        "en",
        "A fireworks depot blew up in Brandwick on Tuesday morning, killing five people, police said.",
        "The blast at a fireworks depot in Brandwick killed six people on Tuesday, police said.",
        "The toll of Tuesday's blast at a fireworks depot in Brandwick has risen to six from five, police said.",
        ("five", "six"),
    ),
    (
        "id",
        "Ledakan gudang petasan di Lumbir, Selasa pagi, menewaskan lima orang, kata polisi.",
        "Ledakan gudang petasan di Lumbir menewaskan enam orang pada Selasa, kata polisi.",
        "Korban tewas ledakan gudang petasan Selasa di Lumbir bertambah menjadi enam dari lima orang, kata polisi.",
        ("lima", "enam"),
    ),
]


@pytest.mark.parametrize(("language", "early", "later", "last", "numbers"), _GROWN)
def test_a_figure_told_as_outgrown_is_no_repetition(
    language: str, early: str, later: str, last: str, numbers: tuple[str, str]
) -> None:
    """The last article prints the first count again, but as what the toll has grown from."""
    small, large = numbers
    found = report((language, _EN, early), (language, _ID, later), (language, "2025-05-07T10:00", last))
    assert relations(found, f"a/{small}", f"b/{large}") == {"updated"}
    assert relations(found, f"c/{small}", f"b/{large}") == {"updated"}
