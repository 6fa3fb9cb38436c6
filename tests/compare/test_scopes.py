"""What is asked once for a scope holds of every claim of that scope."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from by_hand import Folder
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.compare.gates import pass_subjects
from claimcheck.compare.scopes import Gates
from claimcheck.compare.subjects import subject
from claimcheck.counters import Counters
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()
SINCE, DAY, WEEKS = (
    ("2025-02-03", None, "since"),
    ("2025-02-05", "2025-02-05", "instant"),
    ("2025-01-06", "2025-02-05", "within"),
)
told = st.fixed_dictionaries(
    {"notation": st.sampled_from(["0.5", "5", "12"])},
    optional={
        "measure": st.sampled_from([None, "people.killed", "people.injured"]),
        "concept": st.sampled_from([None, "person", "miner", "house", "distance"]),
        "action": st.sampled_from([None, "kill", "find", "deliver"]),
        "flow": st.sampled_from(["level", "cumulative", "plan", "additional"]),
        "population": st.sampled_from([None, "civilians", "workers"]),
        "polarity": st.sampled_from(["asserted", "denied"]),
        "stance": st.sampled_from(["asserts", "plans", "denies", "estimates"]),
        "flags": st.sampled_from([(), ("part",), ("hypothetical",)]),
        "period": st.sampled_from([None, SINCE, DAY, WEEKS]),
        "published": st.sampled_from([None, "2024-11-30", "2025-02-05", "2025-02-06T08:00", "2025-03-20"]),
        "unit": st.sampled_from([None, "kilometre"]),
        "qualifiers": st.sampled_from([(), ("harbour",), ("orvane", "council")]),
        "context": st.sampled_from([(), ("kill",), ("find", "kill")]),
        "head": st.sampled_from([None, "crew"]),
    },
)
HOLD: dict[str, Any] = {"notation": "12", "measure": None}


@given(st.lists(told, min_size=3, max_size=7))
@example([HOLD, {**HOLD, "notation": "5"}, {**HOLD, "flags": ("hypothetical",)}])
@example([HOLD | {"stance": "plans"}, HOLD | {"stance": "plans"}, HOLD | {"stance": "denies"}])
@example([HOLD | {"period": SINCE, "published": day} for day in ("2025-02-05", "2025-03-20", "2025-02-06")])
@example([HOLD | {"action": "find", "context": seen} for seen in ((), ("kill",))] + [HOLD])
@example([{"notation": "0.5"}, {"notation": "5"}, {"notation": "12"}])
def test_the_answer_for_a_scope_is_the_answer_for_each_of_its_claims(claims: list[dict[str, Any]]) -> None:
    folder = Folder(BOOK)
    subjects = [subject(folder.say(**fields), None, Counters(BOOK), BOOK) for fields in claims]
    gates = Gates(BOOK)
    for pairs in (combinations(subjects, 2), combinations(reversed(subjects), 2)):
        for a, b in pairs:
            assert gates.between(a, b, gates.number(a), gates.number(b)).gate == pass_subjects(a, b, BOOK).gate
