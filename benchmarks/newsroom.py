"""An archive made up for measuring: stories, outlets, reprints and running tolls, the same for the same numbers.

    python benchmarks/newsroom.py FOLDER --articles 5000            one text file an article
    python benchmarks/newsroom.py FILE.jsonl --articles 20000       one record a line
    python benchmarks/newsroom.py FOLDER --articles 20000 --inputs 20   twenty JSONL files

Places, people and events are invented; about two sentences in five hold a number, as in the news.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

SENTENCES = 18
"""Of an article on average; the shortest has two thirds of them, the longest four thirds."""
_ONSETS = ["b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "br", "kr", "pr", "tr"]
_VOWELS = ["a", "e", "i", "o", "u", "a", "a", "i", "u"]
_CODAS = ["", "", "", "n", "ng", "r", "s", "t", "m"]
_OUTLETS = ["Harian Pagi", "Kabar Sore", "Warta Kota Lama", "Suara Pesisir", "Morning Ledger", "Coast Courier"]
_WIB = timezone(timedelta(hours=7))
_EVENTS = {
    "id": {
        "flood": ("Banjir", "banjir", "rumah terendam", "BPBD"),
        "quake": ("Gempa", "gempa", "rumah rusak", "BNPB"),
        "fire": ("Kebakaran", "kebakaran", "kios terbakar", "Dinas Pemadam"),
        "storm": ("Badai", "badai", "pohon tumbang", "BMKG"),
    },
    "en": {
        "flood": ("Flood", "flood", "houses flooded", "the disaster agency"),
        "quake": ("Earthquake", "earthquake", "houses damaged", "the disaster agency"),
        "fire": ("Fire", "fire", "stalls burned", "the fire service"),
        "storm": ("Storm", "storm", "houses damaged", "the weather office"),
    },
}
_FIGURES = {
    "id": [
        "Sebanyak {dead} orang tewas dan {hurt} orang terluka akibat {event} di {place}, kata {who} {place}, {person}.",
        "Korban tewas {event} {place} bertambah menjadi {dead} orang, menurut {who}.",
        "Sedikitnya {houses} {things} di {town}, ujar {person} kepada wartawan.",
        "Kerugian ditaksir sekitar Rp{loss},{tenth} miliar, kata Bupati {place}.",
        "Sekitar {fled} warga mengungsi ke {town} sejak {day} pagi.",
        "Pemerintah daerah mengirim {trucks} truk dan {rescuers} petugas ke lokasi.",
        "Tinggi air di {town} mencapai {metres} meter, naik {percent} persen dari hari sebelumnya.",
    ],
    "en": [
        "At least {dead} people were killed and {hurt} injured in the {event} in {place}, said {person} of {who}.",
        "The death toll from the {place} {event} rose to {dead}, according to {who}.",
        "About {houses} {things} in {town}, {person} told reporters.",
        "Losses were put at around ${loss}.{tenth} million, the mayor of {place} said.",
        "Some {fled} residents have fled to {town} since {day} morning.",
        "The district sent {trucks} trucks and {rescuers} rescuers to the site.",
        "Water in {town} reached {metres} metres, up {percent} per cent on the day before.",
    ],
}
_PLAIN = {
    "id": [
        "Warga {town} masih menunggu bantuan {a} dan {b} dari pemerintah.",
        "{person} meminta warga tetap tenang dan tidak mendekati {a}.",
        "Jalan menuju {place} tertutup {b}, sehingga petugas berjalan kaki melewati {a}.",
        "Sejumlah relawan membuka dapur umum di dekat {a} {town}.",
        "Cuaca di {place} diperkirakan membaik, tetapi {b} masih dikhawatirkan.",
        "Sekolah di {town} diliburkan sampai {a} dibersihkan.",
        "Menurut warga, {b} seperti ini belum pernah terjadi di {place}.",
        "Pihak {who} belum dapat memastikan penyebab kerusakan {a}.",
        "Listrik di {town} padam karena {b} mengenai {a}.",
    ],
    "en": [
        "People in {town} were still waiting for {a} and {b} from the government.",
        "{person} asked residents to stay calm and keep away from the {a}.",
        "The road to {place} is blocked by {b}, so crews walked past the {a}.",
        "Volunteers opened a kitchen near the {a} of {town}.",
        "The weather in {place} should improve, but the {b} remains a worry.",
        "Schools in {town} stay closed until the {a} has been cleared.",
        "Residents said a {b} like this had never been seen in {place}.",
        "Officials of {who} could not yet say what had damaged the {a}.",
        "Power failed in {town} after the {b} hit the {a}.",
    ],
}


def articles(count: int, seed: int = 1, sentences: int = SENTENCES) -> Iterator[dict[str, Any]]:
    """So many records of so many sentences, eight of them to a story on average; one in six is a reprint of the one
    before."""
    chance = random.Random(seed)
    made, story = 0, 0
    while made < count:
        story += 1
        facts = _story(chance, story)
        earlier: dict[str, Any] | None = None
        for number in range(min(count - made, chance.randint(3, 13))):
            made += 1
            earlier = _article(chance, facts, made, number, earlier, sentences)
            yield earlier


def _name(chance: random.Random, syllables: int) -> str:
    parts = (chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS) for _ in range(syllables))
    return "".join(parts)


def _story(chance: random.Random, number: int) -> dict[str, Any]:
    def proper() -> str:
        return _name(chance, chance.randint(2, 3)).title()

    return {
        "language": "id" if chance.random() < 0.7 else "en",
        "kind": chance.choice(list(_EVENTS["id"])),
        "place": proper(),
        "towns": [f"{proper()} {proper()}" for _ in range(3)],
        "people": [f"{proper()} {proper()}" for _ in range(3)],
        "words": [_name(chance, chance.randint(2, 4)) for _ in range(12)],
        "start": datetime(2024, 1, 1, 6, tzinfo=_WIB) + timedelta(hours=number * 7 % 8760, minutes=number % 60),
        "dead": chance.randint(2, 300),
    }


def _article(
    chance: random.Random, facts: dict[str, Any], made: int, number: int, earlier: dict[str, Any] | None, length: int
) -> dict[str, Any]:
    published = facts["start"] + timedelta(hours=3 * number, minutes=chance.randint(0, 59))
    record = {
        "id": f"news-{made:08d}",
        "source": chance.choice(_OUTLETS),
        "published": published.isoformat(),
        "language": facts["language"],
    }
    if earlier is not None and chance.random() < 1 / 6:
        return {**record, "title": earlier["title"], "text": earlier["text"]}
    language = facts["language"]
    title, event, things, who = _EVENTS[language][facts["kind"]]
    facts["dead"] += chance.choice([0, 0, 1, 3, 11])
    sentences = []
    for _ in range(chance.randint(length * 2 // 3, length * 4 // 3)):
        templates = _FIGURES if chance.random() < 0.4 else _PLAIN
        sentences.append(
            chance.choice(templates[language]).format(
                event=event,
                things=things,
                who=who,
                place=facts["place"],
                town=chance.choice(facts["towns"]),
                person=chance.choice(facts["people"]),
                a=chance.choice(facts["words"]),
                b=chance.choice(facts["words"]),
                day="Senin" if language == "id" else "Monday",
                dead=facts["dead"],
                hurt=facts["dead"] * 3 + chance.randint(0, 9),
                houses=chance.randint(20, 900),
                loss=chance.randint(1, 90),
                tenth=chance.randint(1, 9),
                fled=_thousands(chance.randint(1, 30), language),
                trucks=chance.randint(2, 40),
                rescuers=chance.randint(50, 400),
                metres=chance.randint(2, 6),
                percent=chance.randint(2, 60),
            )
        )
    paragraphs = [" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3)]
    headline = (
        f"{title} {facts['place']}, {facts['dead']} tewas" if language == "id" else f"{title} in {facts['place']}"
    )
    return {**record, "title": headline, "text": "\n\n".join(paragraphs)}


def _thousands(number: int, language: str) -> str:
    return f"{number}{'.' if language == 'id' else ','}000"


def write_folder(folder: Path, count: int) -> None:
    """One Markdown file an article, a hundred to a folder."""
    for index, record in enumerate(articles(count)):
        place = folder / f"{index // 100:04d}"
        place.mkdir(parents=True, exist_ok=True)
        head = "".join(f"{key}: {json.dumps(record[key])}\n" for key in ("title", "source", "published", "language"))
        (place / f"{record['id']}.md").write_text(f"---\n{head}---\n{record['text']}\n", "utf-8")


def write_folder_of_lines(folder: Path, count: int, files: int, sentences: int = SENTENCES) -> None:
    """JSON lines in so many files."""
    folder.mkdir(parents=True, exist_ok=True)
    write_lines([folder / f"part-{index:03d}.jsonl" for index in range(files)], count, sentences)


def write_lines(files: list[Path], count: int, sentences: int = SENTENCES) -> None:
    """JSON lines, dealt out to the files in runs of equal length."""
    each = -(-count // len(files))
    stream = None
    for index, record in enumerate(articles(count, sentences=sentences)):
        if index % each == 0:
            if stream is not None:
                stream.close()
            stream = files[index // each].open("w", encoding="utf-8")
        assert stream is not None
        stream.write(json.dumps(record, ensure_ascii=False) + "\n")
    if stream is not None:
        stream.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--inputs", type=int, default=0)
    given = parser.parse_args()
    if given.target.suffix == ".jsonl":
        write_lines([given.target], given.articles)
    elif given.inputs:
        write_folder_of_lines(given.target, given.articles, given.inputs)
    else:
        write_folder(given.target, given.articles)


if __name__ == "__main__":
    main()
