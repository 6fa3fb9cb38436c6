"""A changed rule re-extracts what it must, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from claimcheck.language.lexicon import Lexicon
from claimcheck.rules import load_rulebook
from claimcheck.rules.rulebook import Rulebook
from claimcheck.store.keys import _COMPARING_SECTIONS, comparing_key, extraction_key, reading_key, rule_files_key
from tests.store.desk import MORNING


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


def with_words(rulebook: Rulebook, code: str, section: str) -> Rulebook:
    lexicon = rulebook.languages[code]
    sections = {**lexicon.sections, section: {**lexicon.section(section), "more": ["word"]}}
    return replace(rulebook, languages={**rulebook.languages, code: Lexicon(code, sections)}, hash="other")


def changed_keys(before: Rulebook, after: Rulebook) -> set[str]:
    return {code for code in ("id", "en") if extraction_key(before, code) != extraction_key(after, code)}


def test_a_word_of_one_language_leaves_the_other_alone(rulebook: Rulebook) -> None:
    assert changed_keys(rulebook, with_words(rulebook, "id", "numerals")) == {"id"}
    assert changed_keys(rulebook, with_words(rulebook, "en", "attribution")) == {"en"}


@pytest.mark.parametrize("section", sorted(_COMPARING_SECTIONS))
def test_words_for_comparing_read_no_article_again(rulebook: Rulebook, section: str) -> None:
    after = with_words(rulebook, "id", section)
    assert changed_keys(rulebook, after) == set()
    assert comparing_key([], rulebook, ()) != comparing_key([], after, ())


def test_a_term_of_a_concept_reads_its_language_again(rulebook: Rulebook) -> None:
    name, concept = next((n, c) for n, c in rulebook.concepts.items() if "en" in c.terms)
    terms = {**concept.terms, "en": (*concept.terms["en"], "gizmo")}
    after = replace(rulebook, concepts={**rulebook.concepts, name: replace(concept, terms=terms)}, hash="other")
    assert changed_keys(rulebook, after) == {"en"}
    titled = replace(concept, title={"en": "Another title"})
    after = replace(rulebook, concepts={**rulebook.concepts, name: replace(titled)}, hash="other")
    assert changed_keys(rulebook, after) == set()


def test_tolerances_and_horizons_read_no_article_again(rulebook: Rulebook) -> None:
    settings = replace(rulebook.settings, tolerance=Decimal("0.2"), horizon_days=9)
    assert changed_keys(rulebook, replace(rulebook, settings=settings, hash="other")) == set()
    for name, measure in list(rulebook.measures.items())[:1]:
        lenient = replace(measure, tolerance=Decimal("0.3"), horizon_days=99, why="Because.")
        after = replace(rulebook, measures={**rulebook.measures, name: lenient}, hash="other")
        assert changed_keys(rulebook, after) == set()
        renamed = replace(measure, units=("furlong",))
        after = replace(rulebook, measures={**rulebook.measures, name: renamed}, hash="other")
        assert changed_keys(rulebook, after) == {"id", "en"}


def test_options_of_reading_are_part_of_its_key(rulebook: Rulebook) -> None:
    assert reading_key(rulebook, ["utf-8", None]) != reading_key(rulebook, [None, None])
    assert reading_key(rulebook, [None]) == reading_key(replace(rulebook, hash="x"), [None])


def test_rule_files_are_told_by_their_bytes(tmp_path: Path) -> None:
    bundled = rule_files_key([])
    (tmp_path / "a.yaml").write_text("schema: claimcheck/rules@1\n")
    assert rule_files_key([tmp_path]) != bundled
    assert rule_files_key([]) == bundled


class Watched(dict[str, Any]):
    """Sections of a lexicon that remember which of them were asked for."""

    asked: set[str]

    def __getitem__(self, name: str) -> Any:
        self.asked.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self.asked.add(name)
        return super().get(name, default)


TEXTS = {
    "id": (
        "Sebanyak 12 orang tewas akibat banjir, kata BPBD Lembah Arum.\n"
        "Kerugian sekitar Rp2,3 triliun, naik 10 persen. "
        "Sedikitnya puluhan rumah rusak sejak Februari 2024, menurut Kementerian. Tambahan 300 relawan akan dikirim."
    ),
    "en": (
        "At least 12 people were killed in the flood, officials said on Monday. Losses reached about $2.3 billion.\n"
        "Dozens of houses were damaged since February 2024, according to the ministry. 300 more volunteers will come."
    ),
}


def test_extraction_asks_for_nothing_that_its_key_leaves_out(rulebook: Rulebook) -> None:
    """Words for comparing, and every other language, are out of reach; the claims are the same without them."""
    from claimcheck.extract import extract

    for code, text in TEXTS.items():
        article = replace(MORNING, text=text, language=code, title=None)
        whole = extract(article, rulebook)
        asked: set[str] = set()
        lexicon = rulebook.languages[code]
        sections = Watched(lexicon.sections)
        sections.asked = asked
        watched = replace(
            rulebook,
            languages={code: Lexicon(code, sections)},
            concepts=_only(rulebook.concepts, code, "terms", "classifiers"),
            actions=_only(rulebook.actions, code, "triggers"),
            measures=_only(rulebook.measures, code, "patterns", "regex"),
            terms={code: rulebook.terms[code]},
            triggers={code: rulebook.triggers[code]},
        )
        assert extract(article, watched) == whole
        assert whole
        assert not asked & _COMPARING_SECTIONS


def _only(rules: Any, code: str, *names: str) -> dict[str, Any]:
    def kept(rule: Any) -> Iterator[tuple[str, Any]]:
        for name in names:
            words = getattr(rule, name)
            yield name, {code: words[code]} if code in words else {}

    return {one: replace(rule, title={}, **dict(kept(rule))) for one, rule in rules.items()}


def test_extraction_passes_through_no_room_that_its_key_leaves_out() -> None:
    code = (
        "import sys\n"
        "from claimcheck.extract import extract\n"
        "from claimcheck.model import Article\n"
        "from claimcheck.rules import load_rulebook\n"
        "from claimcheck.store.keys import _NOT_EXTRACTING\n"
        f"assert extract(Article('a', {TEXTS['id']!r}), load_rulebook())\n"
        "rooms = {name.split('.')[1] for name in sys.modules if name.startswith('claimcheck.')}\n"
        "print(*sorted(rooms & _NOT_EXTRACTING - {'store'}))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
