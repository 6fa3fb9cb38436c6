"""Who says a figure, in every construction of saying."""

from __future__ import annotations

import pytest

from tests.context.reading import attribution, rows, who


@pytest.mark.parametrize(
    ("code", "text", "figure", "expected"), [*rows("speakers", "en", "id"), *rows("paragraphs", "en", "id")]
)
def test_who_says_it(code: str, text: str, figure: str, expected: str) -> None:
    assert who(code, text, figure) == expected


@pytest.mark.parametrize(
    ("code", "text", "figure", "speaker", "role"),
    [
        ("en", "Prosecutor Ada Lind said 12 people were killed.", "12", "Ada Lind", "prosecutor"),
        ("en", "The prosecutor, Ada Lind, said 12 people were killed.", "12", "Ada Lind", "prosecutor"),
        ("en", "12 people were killed, said Ada Lind, a prosecutor.", "12", "Ada Lind", "prosecutor"),
        ("en", "Prosecutor Ada Lind spoke. She said 30 were injured.", "30", "Ada Lind", "prosecutor"),
        ("en", "Their lawyer, Ole Berg, said 12 were held. Berg said 30 were beaten.", "30", "Ole Berg", "lawyer"),
        (
            "en",
            "According to Ole Berg, a shopkeeper who saw it, 12 people died.",
            "12",
            "Ole Berg",
            "shopkeeper",
        ),
        ("en", "Police spokesman Ole Berg said 12 people were held.", "12", "Ole Berg", "spokesman"),
        ("en", "Ole Berg said 12 people were held.", "12", "Ole Berg", None),
        ("id", "Jaksa Fitri Anwar menyebut 12 orang tewas.", "12", "Fitri Anwar", "jaksa"),
        ("id", "Kuasa hukum Umar, Bagus Tirta, menyebut 12 rumah disita.", "12", "Bagus Tirta", "kuasa hukum"),
        (
            "id",
            "Kuasa hukum Umar, Bagus Tirta, menyatakan banding. Ia menyebut 12 rumah disita.",
            "12",
            "Bagus Tirta",
            "kuasa hukum",
        ),
        ("id", '"Ada 12 orang ditahan," kata Bagus Tirta, saksi mata.', "12", "Bagus Tirta", "saksi mata"),
        ("id", "Bagus Tirta, dokter di RSUD Sawa, mengatakan 12 orang dirawat.", "12", "Bagus Tirta", "dokter"),
        ("id", "Bagus Tirta mengatakan 12 orang dirawat.", "12", "Bagus Tirta", None),
    ],
)
def test_in_which_role(code: str, text: str, figure: str, speaker: str, role: str | None) -> None:
    found = attribution(code, text, figure)
    assert (found.speaker, found.role) == (speaker, role)


@pytest.mark.parametrize(
    ("said", "speaker", "organisation"),
    [
        ("kata Camat Teluk Jaya, Budi Santoso.", "Budi Santoso", "Teluk Jaya"),
        ("kata Kapolsek Teluk Jaya, AKP Budi Santoso.", "Budi Santoso", "Polsek Teluk Jaya"),
        ("kata Kepala BPBD Kabupaten Teluk Jaya, Budi Santoso, Jumat.", "Budi Santoso", "BPBD Kabupaten Teluk Jaya"),
        ("kata Bupati Pasirjati, Budi Santoso.", "Budi Santoso", "Pasirjati"),
        ("kata Kepala BPBD Rahmat Salim, Jumat (20/11).", "Rahmat Salim", "BPBD"),
        ("kata Camat Rahmat Salim, Kecamatan Teluk Jaya.", "Rahmat Salim", None),
    ],
)
def test_an_office_is_held_where_the_name_behind_it_says(said: str, speaker: str, organisation: str | None) -> None:
    found = attribution("id", f'"Ada 14 korban," {said}', "14")
    assert (found.speaker, found.organisation) == (speaker, organisation)


@pytest.mark.parametrize(
    ("code", "text", "organisation"),
    [
        ("en", "The police spokesman told reporters 12 had died. He said 30 were injured.", "police"),
        ("en", "A hospital director rejected the claim. She said 30 were injured.", "hospital"),
        ("id", "Juru bicara pemerintah membantah laporan itu. Ia mengatakan 30 orang luka-luka.", "pemerintah"),
        # nobody is the police
        ("en", "The police said 12 had died. He said 30 were injured.", None),
    ],
)
def test_the_holder_of_an_office_is_a_person_without_a_name(code: str, text: str, organisation: str | None) -> None:
    assert attribution(code, text, "30").organisation == organisation
