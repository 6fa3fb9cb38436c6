"""Every text of the tables beside this file is read as its row says, alone and between other paragraphs."""

from __future__ import annotations

import ages_and_shares
import aims_and_escapes
import bare_figures
import befallen_and_aged
import captors_and_camps
import changes_and_ages
import classified_entries
import dashes_and_distances
import denied_and_adverbs
import divided_votes
import doers
import events
import far_nouns
import far_subjects
import far_verbs
import fields_and_mishaps
import found_and_carried
import fugitives_and_owners
import havings_and_modals
import headlines_and_insertions
import helpers_and_sums
import long_subjects
import losses_and_terms
import main_figures
import moving
import none_and_among
import objects_of_figures
import other_holders
import overruns_and_demands
import parts_and_kinds
import passing_over
import payees_and_sides
import pointing
import portions_and_ages
import presences
import pytest
import rates_and_names
import states_and_returns
import stretches
import subordinates
import taken_in
import times_taken
import tolls_and_scales
import units_left_out
import verdicts_and_entries
import votes_and_works
import wounds_and_remissions
from read_rows import rows, rows_between_paragraphs

TEXTS = [
    *ages_and_shares.TEXTS,
    *aims_and_escapes.TEXTS,
    *bare_figures.TEXTS,
    *befallen_and_aged.TEXTS,
    *captors_and_camps.TEXTS,
    *classified_entries.TEXTS,
    *changes_and_ages.TEXTS,
    *dashes_and_distances.TEXTS,
    *denied_and_adverbs.TEXTS,
    *divided_votes.TEXTS,
    *doers.TEXTS,
    *events.TEXTS,
    *far_nouns.TEXTS,
    *far_subjects.TEXTS,
    *far_verbs.TEXTS,
    *fields_and_mishaps.TEXTS,
    *found_and_carried.TEXTS,
    *fugitives_and_owners.TEXTS,
    *havings_and_modals.TEXTS,
    *headlines_and_insertions.TEXTS,
    *helpers_and_sums.TEXTS,
    *long_subjects.TEXTS,
    *losses_and_terms.TEXTS,
    *main_figures.TEXTS,
    *moving.TEXTS,
    *none_and_among.TEXTS,
    *objects_of_figures.TEXTS,
    *other_holders.TEXTS,
    *overruns_and_demands.TEXTS,
    *parts_and_kinds.TEXTS,
    *passing_over.TEXTS,
    *payees_and_sides.TEXTS,
    *pointing.TEXTS,
    *portions_and_ages.TEXTS,
    *presences.TEXTS,
    *rates_and_names.TEXTS,
    *states_and_returns.TEXTS,
    *stretches.TEXTS,
    *subordinates.TEXTS,
    *taken_in.TEXTS,
    *times_taken.TEXTS,
    *tolls_and_scales.TEXTS,
    *units_left_out.TEXTS,
    *verdicts_and_entries.TEXTS,
    *votes_and_works.TEXTS,
    *wounds_and_remissions.TEXTS,
]
of_every_text = pytest.mark.parametrize(("language", "text", "expected"), TEXTS, ids=[row[1][:48] for row in TEXTS])


@of_every_text
def test_reads(language: str, text: str, expected: list[str]) -> None:
    assert rows(text, language) == expected


@of_every_text
def test_reads_the_same_between_other_paragraphs(language: str, text: str, expected: list[str]) -> None:
    assert rows_between_paragraphs(text, language) == expected
