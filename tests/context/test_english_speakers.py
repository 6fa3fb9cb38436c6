"""Who says a figure in English: the whole class of verbs, offices and bodies, and the names that look like them."""

from __future__ import annotations

import pytest

from tests.context.reading import attribution, who

VERBS = """
    affirmed, declared, conceded, clarified, specified, mentioned, reiterated, underscored, verified, replied,
    responded, retorted, remarked, recounted, lamented, testified, cautioned, corroborated, assured, certified,
    pointed out, went on to say, was reporting, has declared, had verified
"""
ONLY_WITH_THAT = """
    found, observed, learned, ruled, registered, determined, established, agreed, complained, repeated
"""
ESTIMATES = """
    assumed that, surmised, foresaw, speculated, computed, had forecast
"""

OFFICES = """
    accountant, architect, astronomer, bureaucrat, chief constable, chief of police, clerk, climatologist,
    co-founder, consultant, coroner, curator, dentist, detective inspector, diver, ecologist, editor-in-chief,
    electrician, foreman, harbourmaster, head of state, head of mission, landlord, lifeguard, magistrate,
    mechanic, medical examiner, motorist, nun, oceanographer, parliamentarian, pharmacist, physicist, plumber,
    psychiatrist, rear admiral, rector, skipper, social worker, spokesperson, stationmaster, supervisor,
    surveyor, technician, trucker, undertaker, veterinarian, vice admiral, waiter, warden, watchman, welder,
    writer, zoologist
"""

BODIES = """
    bus operator, city hall, confederation, consultancy, court of audit, delegation, diocese, gendarmerie,
    guild, judiciary, junta, law enforcement, militia, morgue, observer mission, panel,
    peacekeeping force, police force, pressure group, regulator, rights body, security forces, synod,
    task force, tech giant, town hall, trade body, youth wing
"""

CROWDS = """
    ambulance crews, civil servants, dockers, fire crews, islanders, magistrates, rescue teams, settlers
"""


def _listed(words: str) -> list[str]:
    return [word.strip() for word in words.split(",")]


@pytest.mark.parametrize("verb", _listed(VERBS))
def test_a_verb_of_saying_names_its_subject(verb: str) -> None:
    for text in (
        f"The lift failed. The Harrow Trust {verb} that 31 guests were trapped.",
        f"The lift failed. “About 31 guests were trapped,” the Harrow Trust {verb}.",
    ):
        assert who("en", text, "31") == "Harrow Trust", text


@pytest.mark.parametrize("verb", _listed(ONLY_WITH_THAT))
def test_some_verbs_say_only_with_that(verb: str) -> None:
    assert who("en", f"The lift failed. The Harrow Trust {verb} that 31 guests were trapped.", "31") == "Harrow Trust"
    assert who("en", f"The lift failed. The Harrow Trust {verb}, and 31 guests were trapped.", "31") == "-"


@pytest.mark.parametrize("verb", _listed(ESTIMATES))
def test_a_verb_of_guessing_estimates(verb: str) -> None:
    said = attribution("en", f"The lift failed. The Harrow Trust {verb} 31 guests were trapped.", "31")
    assert (said.organisation, said.stance) == ("Harrow Trust", "estimates")


@pytest.mark.parametrize("office", _listed(OFFICES))
def test_an_office_is_no_part_of_a_name(office: str) -> None:
    titled = office[0].upper() + office[1:]
    for text in (
        f"The lift failed. {titled} Una Prewitt said 31 guests were trapped.",
        f"The lift failed. Una Prewitt, a {office} from the town, said 31 guests were trapped.",
    ):
        assert attribution("en", text, "31").speaker == "Una Prewitt", text


@pytest.mark.parametrize("body", _listed(BODIES))
def test_a_body_speaks(body: str) -> None:
    assert who("en", f"The lift failed. The {body} said 31 guests were trapped.", "31") == body


@pytest.mark.parametrize("crowd", _listed(CROWDS))
def test_people_speak_together(crowd: str) -> None:
    named = crowd.capitalize()
    assert who("en", f"The lift failed. {named} said 31 guests were trapped.", "31") == named


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Ann Fisher", "Ann Fisher"),  # surnames that are also trades
        ("Tim Cook", "Tim Cook"),
        ("King Ludwig Hospital", "King Ludwig Hospital"),
        ("Prince of Vale Clinic", "Prince of Vale Clinic"),
        ("The parent company", "parent company"),
        ("The student union", "student union"),
        ("A victim support group", "victim support group"),
        ("Police spokesman Ola Berg", "Ola Berg / Police"),  # the body stays beside the person
        ("Union leader Ola Berg", "Ola Berg / Union"),
        ("Police Constable Ola Berg", "Ola Berg / Police"),
        ("Deputy Defence Minister Ola Berg", "Ola Berg / Defence Ministry"),
        ("Rear Adm. Ola Berg", "Ola Berg"),
        ("Ola Berg, head of mission for Nurses Abroad,", "Ola Berg / Nurses Abroad"),
        ("Ola Berg, a fellow at the Harrow Institute,", "Ola Berg / Harrow Institute"),
    ],
)
def test_what_a_phrase_names(subject: str, expected: str) -> None:
    assert who("en", f"The lift failed. {subject} said 31 guests were trapped.", "31") == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Police warned of black ice, pointing out that 12 cars had already crashed.", "12", "Police"),
        ("The mayor spoke of bad luck, putting the losses at 40,000 dollars.", "40,000 dollars", "mayor"),
        ("“We found 12 cracks,” replied Una Prewitt.", "12", "Una Prewitt"),
        ("Police Admit 12 Boats Sank In Harbour", "12", "Police"),
        ("The town now boasts 12 museums.", "12", "-"),
    ],
)
def test_other_ways_of_saying(text: str, figure: str, expected: str) -> None:
    assert who("en", text, figure) == expected
