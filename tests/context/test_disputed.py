"""A figure that one states and another denies is the first one's; one that only its own speaker denies is nobody's."""

from __future__ import annotations

import pytest

from tests.context.reading import scope, who

DISPUTED = [
    ("en", "The Odel union counted 790 job losses, not the 640 the company claims.", "640", "company (claims)"),
    ("en", "The Odel union counted 790 job losses, not 640 as claimed by the company.", "640", "company (claims)"),
    ("en", "The Odel council says 330 hotels are in use, not the ministry's 210.", "210", "ministry"),
    ("id", "Serikat mencatat 790 buruh di-PHK, bukan 640 seperti diklaim perusahaan.", "640", "perusahaan (claims)"),
    ("id", "Serikat mencatat 790 buruh di-PHK, bukan 640 versi perusahaan.", "640", "perusahaan"),
    ("id", "Serikat mencatat 790 buruh di-PHK, bukannya 640 menurut perusahaan.", "640", "perusahaan"),
    (
        "id",
        "Hakim menyebut kerugian Rp 35,9 miliar, bukan Rp 43,1 miliar seperti audit BPKP.",
        "Rp 43,1 miliar",
        "BPKP",
    ),
    ("id", "Pedagang membantah data pemerintah kota yang menyebut 412 kios terbakar.", "412", "pemerintah kota"),
    ("id", "Warga menilai data BPBD yang menyebut 412 kios terbakar tidak benar.", "412", "BPBD"),
]
DENIED = [
    ("en", "Officials said the toll was not 14.", "14", "Officials"),
    ("en", '"It is not 12," the minister said.', "12", "minister"),
    ("en", "The tribal leader said 44 people had died, not 21 as claimed.", "21", "tribal leader"),
    ("en", "The council says the government uses 330 hotels, not the 210 it declares.", "210", "council"),
    ("id", "Korban tewas bukan 17 orang menurut polisi.", "17", "polisi"),
    ("id", "Menurut BNPB, data 19 orang tewas tidak benar.", "19", "BNPB"),
    ("id", "Serikat mencatat 795 buruh di-PHK, bukan 645 sebagaimana beredar.", "645", "Serikat"),
]


@pytest.mark.parametrize(("language", "text", "figure", "speaker"), DISPUTED)
def test_what_another_states_is_disputed(language: str, text: str, figure: str, speaker: str) -> None:
    found = scope(language, text, figure)
    assert (found.polarity, found.disputed, who(language, text, figure)) == ("asserted", True, speaker)


@pytest.mark.parametrize(("language", "text", "figure", "speaker"), DENIED)
def test_what_only_its_speaker_denies_is_denied(language: str, text: str, figure: str, speaker: str) -> None:
    found = scope(language, text, figure)
    assert (found.polarity, found.disputed, who(language, text, figure)) == ("denied", False, speaker)


def test_a_headline_denies_the_others_data_and_states_its_own() -> None:
    text = "Pedagang Bantah Data Pemko: Kios Terbakar 412\n\nPedagang Pasar Teluk menghitung sendiri."
    found = scope("id", text, "412")
    assert (found.polarity, who("id", text, "412")) == ("asserted", "Pedagang")


@pytest.mark.parametrize(
    ("language", "text", "figure", "speaker"),
    [
        ("en", "More than the 18 deaths the army reported were confirmed.", "18", "army"),
        ("en", "Casualties stood at 18 as police claimed.", "18", "police (claims)"),
        ("en", "At least 18 people were on board, the ministry says.", "18", "ministry"),
    ],
)
def test_a_clause_that_ends_at_its_verb_says_whose_the_figure_before_it_is(
    language: str, text: str, figure: str, speaker: str
) -> None:
    assert who(language, text, figure) == speaker
