"""What is counted and what happened to it, in sentences of both languages and both word orders."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()

# language, sentence, and for each number in order: its text, head, action ("-" where none is expected)
SENTENCES = [
    ("id", "Kecelakaan di tol itu menewaskan tujuh orang dan melukai 21 lainnya.",
     ["tujuh person kill", "21 person injure"]),
    ("id", "Tujuh penumpang tewas dan belasan lainnya luka-luka.",
     ["Tujuh passenger kill", "belasan passenger injure"]),
    ("id", "Jumlah korban tewas akibat banjir bandang di Garut bertambah menjadi 34 orang.", ["34 person kill"]),
    ("id", "Korban meninggal terdiri atas 12 laki-laki dan 9 perempuan.", ["12 man kill", "9 woman kill"]),
    ("id", "Gempa merusak 450 rumah dan 3 sekolah.", ["450 house damage", "3 school damage"]),
    ("id", "Sebanyak 450 rumah rusak berat di 12 desa.", ["450 house damage", "12 village -"]),
    ("id", "Pabrik itu mengirim sedikitnya 40 tank dan 3 juta peluru artileri.",
     ["40 tank deliver", "3 juta artillery-round deliver"]),
    ("id", "Ledakan menewaskan 40 orang, 5 di antaranya anak-anak.", ["40 person kill", "5 child kill"]),
    ("id", "Gempa itu berkekuatan magnitudo 5,6 dengan kedalaman 10 km.", ["5,6 magnitude -", "10 depth -"]),
    ("id", "Polisi menangkap 14 tersangka dan menyita 22 kilogram sabu.",
     ["14 suspect arrest", "22 methamphetamine seize"]),
    ("en", "The storm killed at least 58 people, including 11 children, and injured 200.",
     ["58 person kill", "11 child kill", "200 person injure"]),
    ("en", "At least 58 people were killed and 200 injured when the ferry capsized.",
     ["58 person kill", "200 person injure"]),
    ("en", "The death toll rose to 58 on Monday.", ["58 person kill"]),
    ("en", "Rescuers put the death toll at 58.", ["58 person kill"]),
    ("en", "The number of people injured in the quake reached 249.", ["249 person injure"]),
    ("en", "About 300 homes were damaged in 12 villages.", ["300 house damage", "12 village -"]),
    ("en", "Twelve gunmen killed 58 people; 9 of them were children.",
     ["Twelve fighter -", "58 person kill", "9 child kill"]),
    ("en", "100 missiles and 9 million artillery shells were delivered to the front.",
     ["100 missile deliver", "9 million artillery-round deliver"]),
    ("en", "The quake struck at a depth of 10 kilometers.", ["10 depth -"]),
    ("en", "58 dead, 200 wounded in market blast", ["58 person kill", "200 person injure"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "expected"), SENTENCES, ids=[row[1][:40] for row in SENTENCES])
def test_counts(language: str, sentence: str, expected: list[str]) -> None:
    claims = extract(Article(id="a", text=sentence, language=language), BOOK)
    found = []
    for claim, want in zip(claims, expected, strict=True):
        head = "-" if want.split()[-2] == "-" else str(claim.head)
        action = str(claim.action or "-")
        found.append(" ".join([claim.number.text, head, action]))
    assert found == expected
    for claim in claims:
        assert sentence[claim.start : claim.end] == claim.quote
        assert sentence[claim.number.start : claim.number.end] == claim.number.text


def test_occurrences_of_a_noun_are_as_many_of_it() -> None:
    text = "Tercatat 11 kali gempa susulan. Presiden berkunjung 3 kali."
    claims = extract(Article(id="a", text=text, language="id"), load_rulebook())
    assert [(claim.number.text, claim.quantity.unit) for claim in claims] == [("11", None), ("3", "times")]
