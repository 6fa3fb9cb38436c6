"""What lists, parts, wholes, movements and articles hand from number to number, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.extract import extract
from claimcheck.model import Article, Claim
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()

# language, sentence, and for each claim in order: number, head, action, measure ("-" for none), flow
SENTENCES: list[tuple[str, str, list[str]]] = [
    # articles that count one, in lists and beside other counts
    ("en", "The storm killed a child and injured three others.",
     ["a|child|kill|people.killed|cumulative", "three|person|injure|people.injured|cumulative"]),
    ("id", "Badai itu menewaskan seorang anak dan melukai tiga orang lainnya.",
     ["seorang|child|kill|people.killed|cumulative", "tiga|person|injure|people.injured|cumulative"]),
    ("en", "Two soldiers and a civilian were killed.",
     ["Two|soldier|kill|people.killed|cumulative", "a|civilian|kill|people.killed|cumulative"]),
    ("id", "Dua tentara dan seorang warga sipil tewas.",
     ["Dua|soldier|kill|people.killed|cumulative", "seorang|civilian|kill|people.killed|cumulative"]),
    ("en", "A policeman was wounded and four protesters were detained.",
     ["A|police-officer|injure|people.injured|cumulative", "four|person|detain|people.detained|level"]),
    ("id", "Sebuah rumah hanyut dan 12 rumah lain terendam.",
     ["Sebuah|house|wash-away|houses.destroyed|cumulative", "12|house|flood|houses.flooded|level"]),
    ("en", "Floods swept away 42 houses, two bridges and a school.",
     ["42|house|wash-away|houses.destroyed|cumulative", "two|bridge|wash-away|bridges.destroyed|cumulative",
      "a|school|wash-away|buildings.destroyed|cumulative"]),
    ("en", "Another civilian was killed on Tuesday, raising the toll to 15.",
     ["Another|civilian|kill|people.killed|additional", "15|person|kill|people.killed|cumulative"]),
    ("id", "Dua orang tewas dan seorang lagi luka berat.",
     ["Dua|person|kill|people.killed|cumulative", "seorang|person|injure|people.injured|cumulative"]),
    # an article that only says what kind of thing is meant is none
    ("en", "A spokesman said a plane would bring 40 doctors.", ["40|doctor|-|-|plan"]),
    ("id", "Seorang juru bicara mengatakan sebuah rumah sakit merawat 40 pasien.",
     ["40|patient|hospitalise|people.hospitalised|cumulative"]),
    ("en", "A judge sentenced two men to death.", ["two|man|convict|people.convicted|cumulative"]),
    # parts and wholes
    ("en", "The firm has 74,000 employees, of whom 9,500 could lose their jobs.",
     ["74,000|worker|employ|workers.employed|level", "9,500|worker|cut-workers|workers.laid-off|plan"]),
    ("id", "Perusahaan itu memiliki 74.000 karyawan, 9.500 di antaranya di-PHK.",
     ["74.000|worker|-|-|level", "9.500|worker|dismiss|workers.laid-off|level"]),
    ("en", "Ten of the 16 crew members were rescued.",
     ["Ten|crew-member|rescue|people.rescued|cumulative", "16|crew-member|-|-|level"]),
    ("id", "Sepuluh dari 16 awak kapal diselamatkan.",
     ["Sepuluh|crew-member|rescue|people.rescued|cumulative", "16|crew-member|-|-|level"]),
    ("en", "The ruling party won 128 of the 250 seats.", ["128|seat|win-vote|seats.won|level", "250|seat|-|-|level"]),
    ("en", "The union said 9,000 of the plant's 11,000 workers were on strike.",
     ["9,000|worker|strike-work|workers.on-strike|level", "11,000|worker|-|-|level"]),
    ("en", "Of 320 homes, 280 were flattened and the remaining 40 are uninhabitable.",
     ["320|house|-|-|level", "280|house|destroy|houses.destroyed|cumulative", "40|house|-|-|level"]),
    ("id", "Dari 320 rumah, 280 roboh dan 40 sisanya tidak layak huni.",
     ["320|house|-|-|level", "280|house|destroy|houses.destroyed|cumulative", "40|house|-|-|level"]),
    ("en", "At least 15 of the dead were children and 9 of the injured are in critical condition.",
     ["15|child|kill|people.killed|cumulative", "9|child|injure|people.injured|cumulative"]),
    ("en", "Seventeen people were hurt, two critically.",
     ["Seventeen|person|injure|people.injured|cumulative", "two|person|injure|people.injured|cumulative"]),
    ("id", "Sebanyak 35 unit rumah rusak berat, 40 rusak sedang, dan 112 rusak ringan.",
     ["35|house|damage|houses.damaged|cumulative", "40|house|damage|houses.damaged|cumulative",
      "112|house|damage|houses.damaged|cumulative"]),
    # the others, with a predicate of their own
    ("en", "Seven workers died. Four others remain trapped underground.",
     ["Seven|worker|kill|people.killed|cumulative", "Four|worker|trap|people.trapped|level"]),
    ("id", "Sembilan ekor sapi mati dan dua ekor lainnya sakit.",
     ["Sembilan|livestock|kill|animals.killed|cumulative", "dua|livestock|infect-animals|animals.infected|cumulative"]),
    ("en", "The bomber killed himself and 12 others.", ["12|person|kill|people.killed|cumulative"]),
    # lists that go on past what is included, and by "as well as"
    ("en", "The quake damaged 40 places of worship including churches and mosques, 8 bridges and 4 schools.",
     ["40|place-of-worship|damage|buildings.damaged|cumulative", "8|bridge|damage|bridges.damaged|cumulative",
      "4|school|damage|schools.damaged|cumulative"]),
    ("en", "Hundreds of offices were damaged, as well as seven bridges.",
     ["Hundreds|office|damage|buildings.damaged|cumulative", "seven|bridge|damage|bridges.damaged|cumulative"]),
    # what a noun says itself stays with it
    ("en", "The ministry reported 1,204 new cases and 16 more deaths.",
     ["1,204|case|infect|disease.cases|additional", "16|person|kill|people.killed|additional"]),
    ("id", "Kementerian melaporkan 1.204 kasus baru dan 16 kematian tambahan.",
     ["1.204|case|infect|disease.cases|additional", "16|person|kill|people.killed|additional"]),
    # a disease by its own names, also with a letter, which is no article
    ("en", "Kerala reported 7,944 confirmed hepatitis A cases and 15 dengue fever cases.",
     ["7,944|case|infect|disease.cases|cumulative", "15|case|infect|disease.cases|cumulative"]),
    ("en", "There were 41 influenza A deaths.", ["41|person|kill|people.killed|cumulative"]),
    ("id", "Dinas mencatat 15 kasus demam berdarah dan 12 kasus hepatitis A.",
     ["15|case|infect|disease.cases|cumulative", "12|case|infect|disease.cases|cumulative"]),
    # the label of a bulletin: of one day, or of all there are
    ("en", "Measles bulletin. Cases today: 13. Total cases today: 230.",
     ["13|case|infect|disease.cases|additional", "230|case|infect|disease.cases|cumulative"]),
    ("id", "Buletin DBD. Kasus hari ini: 13. Kasus baru: 14. Jumlah kasus hari ini: 230.",
     ["13|case|infect|disease.cases|additional", "14|case|infect|disease.cases|additional",
      "230|case|infect|disease.cases|cumulative"]),
    # totals go back to what was counted
    ("en", "Three new suspects were named in the case, bringing the total to nine.",
     ["Three|suspect|name-suspects|suspects.named|additional", "nine|suspect|name-suspects|suspects.named|cumulative"]),
    ("id", "Polisi menetapkan tiga tersangka baru sehingga total tersangka menjadi sembilan orang.",
     ["tiga|suspect|name-suspects|suspects.named|additional", "sembilan|suspect|-|suspects.named|cumulative"]),
    # whose predicate it is
    ("en", "A bus carrying 45 pilgrims plunged into a ravine.", ["45|person|carry|passengers.carried|level"]),
    ("id", "Bus yang mengangkut 45 peziarah masuk jurang.", ["45|person|carry|passengers.carried|level"]),
    ("id", "Banjir Demak: 120 Tewas, Ribuan Mengungsi",
     ["120|person|kill|people.killed|cumulative", "Ribuan|person|displace|people.displaced|level"]),
    ("en", "The supporters' group said 64 died.", ["64|person|kill|people.killed|cumulative"]),
    ("en", "Casualties: 9 dead, 31 injured.",
     ["9|person|kill|people.killed|cumulative", "31|person|injure|people.injured|cumulative"]),
    ("en", "The opposition took 87 seats, 14 more than in 2019.",
     ["87|seat|win-vote|seats.won|level", "14|seat|win-vote|seats.won|change"]),
    ("en", "The army said 21 insurgents were killed, 8 captured and 3 surrendered.",
     ["21|fighter|kill|people.killed|cumulative", "8|fighter|capture|-|level", "3|fighter|surrender|-|level"]),
    ("en", "The mine collapse trapped 33 miners; 17 have been brought to the surface.",
     ["33|miner|trap|people.trapped|level", "17|None|-|-|level"]),
    ("en", "The protest drew 5,000 people, according to police, and 20,000 according to the organisers.",
     ["5,000|person|protest|people.protesting|level", "20,000|person|protest|people.protesting|level"]),
    ("en", "Seven of the injured died.", ["Seven|person|kill|people.killed|cumulative"]),
    ("en", "The shooting left five dead and 12 wounded.",
     ["five|person|kill|people.killed|cumulative", "12|person|injure|people.injured|cumulative"]),
    ("id", "Mereka memusnahkan 45 kilogram sabu hasil sitaan.", ["45|methamphetamine|destroy|-|level"]),
]  # fmt: skip


def _row(claim: Claim) -> str:
    return "|".join((claim.number.text, str(claim.head), claim.action or "-", claim.measure or "-", claim.flow))


@pytest.mark.parametrize(("language", "sentence", "expected"), SENTENCES, ids=[row[1][:40] for row in SENTENCES])
def test_hands_on(language: str, sentence: str, expected: list[str]) -> None:
    claims = extract(Article(id="a", text=sentence, language=language), BOOK)
    assert [_row(claim) for claim in claims] == expected
    for claim in claims:
        assert sentence[claim.number.start : claim.number.end] == claim.number.text
        assert sentence[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(
    ("language", "title", "head"),
    [
        ("en", "Gunmen kill a journalist in the north", "journalist"),
        ("id", "Seorang Anak Tewas Terseret Arus", "child"),
    ],
)
def test_a_headline_without_a_number_counts_one(language: str, title: str, head: str) -> None:
    claims = extract(Article(id="a", title=title, text="Polisi." if language == "id" else "Police.", language=language),
                     BOOK)  # fmt: skip
    assert [(claim.field, claim.head, claim.action, claim.quantity.low, claim.flags) for claim in claims] == [
        ("title", head, "kill", 1, ("article",))
    ]


def test_an_article_in_the_body_counts_nothing_by_itself() -> None:
    text = "The river rose fast. Later a man was killed by a falling tree."
    assert extract(Article(id="a", text=text, language="en"), BOOK) == ()


NOUNS = st.sampled_from(["soldiers", "workers", "children", "passengers", "nurses"])


@given(first=st.integers(2, 900), second=st.integers(2, 900), one=NOUNS, other=NOUNS)
def test_one_verb_says_it_of_both(first: int, second: int, one: str, other: str) -> None:
    text = f"The explosion killed {first} {one} and {second} {other}."
    claims = extract(Article(id="a", text=text, language="en"), BOOK)
    assert [claim.action for claim in claims] == ["kill", "kill"]
    assert [claim.quantity.low for claim in claims] == [first, second]
