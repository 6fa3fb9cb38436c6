"""The way leftwards from a number to what it counts: over copulas, words of amount, and who states the figure."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import Pointers, pointers
from claimcheck.counted.nouns import between_commas, pointing

_CIRCUMSTANCE = 3
"""How many tokens from its preposition on the noun of a circumstance may stand."""
_GIVEN = 10
"""How many tokens before *as* the noun of a figure may stand that somebody gives."""


def over_copulas(clause: Clause, at: int, start: int) -> int:
    """The first token leftwards that is no copula, amount word or light punctuation; ``start - 1`` if none."""
    skip = classes.COPULA | classes.OTHER | classes.AUXILIARY | classes.DETERMINER | classes.DATE
    amount = False
    known = pointers(clause.structure)
    if at >= start and _puts(clause, at):
        return start - 1  # the state had put 50 million into it: no states
    verb = at - 1 if at > start and clause.classes[at] & classes.PREPOSITION else at  # did about $3 million
    if verb >= start and clause.lowers[verb] in listed(clause.structure, "doings"):
        return start - 1  # the storm did $3 million worth of damage: of no storm
    results = listed(clause.structure, "results")
    begun = at
    for _ in range(14):
        if at < start or clause.hard(at):
            return start - 1
        bits = clause.classes[at]
        if clause.is_mention(at):
            if is_passing(clause, at):
                at -= 2  # penonton selama tiga hari mencapai 140 ribu
                continue
            if not (clause.structure.head_last and bits & classes.DATE):
                return start - 1
            at -= 1  # new cases in the last 24 hours: 58
            continue
        amount = amount or bool(bits & classes.AMOUNT)
        if _opens_report(clause, at, known):
            return start - 1  # the minister said that in three months 9 million tonnes had left
        if at > start and at < begun and _leads_in(clause, at):
            at -= 1
            continue  # pembengkakan biaya kereta yang ditaksir Rp 2 triliun
        if _passive(clause, at) and (
            clause.lowers[at] in clause.structure.moves or clause.lowers[at] in known.revisions
        ):
            at -= 1
            continue
        if at > start and gives_as(clause, at, start, known):
            at -= 1
            continue
        if at > start and pointing.is_given(clause, at):
            at -= 1
            continue
        agent = _before_agent(clause, at, start)
        if agent >= start:
            at = agent  # kerugian ditaksir BPBD Rp 12 miliar
            continue
        if at > start and (_changes_by(clause, at) or _moves(clause, at)):
            at -= 1
            continue
        if at - 1 > start and clause.lowers[at - 1] in results:
            at -= 2  # rumah yang rusak hasil verifikasi terakhir 476
            continue
        if amount and clause.lowers[at] in clause.structure.setters and not _passive(clause, at):
            return start - 1  # officials put the number at 12: they are not what is counted
        if clause.marks[at]:
            aside = between_commas.opening_comma(clause, at) if at < begun else -1
            if aside > start:
                at = aside - 1  # the fire, 9 km north of the town, is put at 800 hectares
                continue
            if clause.lowers[at] == ":" and at > start and clause.lowers[at - 1] in known.statings:
                return start - 1  # the minister said: "The $50 million we invested …"
            if clause.lowers[at] not in (":", "=", "(", '"', "“", "-") and not _states_what_is_before(clause, at):
                return start - 1
        elif not bits & skip and not (bits & classes.AMOUNT and clause.terms[at] is None) and not _dates(clause, at):
            return at
        at -= 1
    return start - 1


def leads_on(clause: Clause, of: int, start: int) -> int:
    """English: the token before the circumstance that ends in the phrase with *of* at a token; -1 where none ends.

    *Losses in the wake of the storm*, *rents in the city of Odal*: what moves stands before. A noun of a figure's own
    does not lead on (*a rise in the price of rice*, *in arrests of migrants*).
    """
    noun = of - 1
    if not clause.structure.head_last or noun <= start or clause.classes[noun] & (classes.AMOUNT | classes.FIGURE):
        return -1
    term = clause.terms[noun]
    if clause.inside[noun] >= 0 or (term is not None and term[1] not in listed(clause.structure, "whereabouts")):
        return -1
    at = noun
    while at > start and noun - at < _CIRCUMSTANCE and (at == noun or clause.classes[at] & classes.DETERMINER):
        at -= 1
    bits = clause.classes[at]
    if not bits & classes.PREPOSITION or bits & (classes.OF | classes.COMITATIVE | classes.COPULA):
        return -1
    return at - 1


def is_passing(clause: Clause, at: int) -> bool:
    """Whether the number at a token is a stretch of time in which another was counted (*visitors over 3 days: 900*)."""
    return at in clause.durations and at > 0 and clause.lowers[at - 1] in listed(clause.structure, "stretches")


def _leads_in(clause: Clause, at: int) -> bool:
    """Indonesian: whether a relative pronoun stands before a noun's own figure (*utang yang mencapai Rp 9 miliar*)."""
    return not clause.structure.head_last and bool(clause.classes[at] & classes.RELATIVE)


def _puts(clause: Clause, at: int) -> bool:
    """English: whether a verb of putting has the number right behind it as its object, and is no passive."""
    if not clause.structure.head_last or clause.lowers[at] not in clause.structure.setters:
        return False
    return at == 0 or clause.lowers[at - 1] not in listed(clause.structure, "expectings", "passives")


def gives_as(clause: Clause, at: int, start: int, known: Pointers) -> bool:
    """Whether the token ties a figure to what somebody gives it as (*gave the number of hostages as 46*)."""
    if clause.lowers[at] not in known.links:
        return False
    for index in range(at - 1, max(start, at - _GIVEN), -1):
        if clause.classes[index] & classes.AMOUNT:
            return any(clause.lowers[one] in known.statings for one in range(max(start, index - 3), index))
        if clause.marks[index] or clause.is_mention(index):
            return False
    return False


def _states_what_is_before(clause: Clause, comma: int) -> bool:
    """Whether a participle behind the comma states how much its noun is (*the spill, put at 9 barrels*)."""
    if not clause.structure.head_last or clause.lowers[comma] != "," or comma + 2 >= len(clause.tokens):
        return False
    lower, following = clause.lowers[comma + 1], clause.lowers[comma + 2]
    known = pointers(clause.structure)
    tied = following in known.links or following in clause.structure.movers
    return lower in clause.structure.priced_as or (tied and lower in known.statings | clause.structure.setters)


def _passive(clause: Clause, at: int) -> bool:
    return at > 0 and bool(clause.classes[at - 1] & classes.AUXILIARY)


def _opens_report(clause: Clause, at: int, known: Pointers) -> bool:
    """English: whether what stands behind the token is what somebody says there (*said that in March 90 …*)."""
    if not clause.structure.head_last or clause.lowers[at] not in known.statings or _passive(clause, at):
        return False
    bits = clause.classes[at + 1] if at + 1 < len(clause.tokens) else 0
    return bool(bits & classes.BREAKER and bits & classes.DETERMINER)


def _changes_by(clause: Clause, at: int) -> bool:
    """Whether the token only says by how much its subject has moved (*rents rose by 9 percent*)."""
    if clause.lowers[at] not in clause.structure.by:
        return False
    before = clause.classes[at - 1]
    moved = before & classes.COPULA and not before & classes.AUXILIARY
    return bool(moved) or clause.lowers[at - 1] in clause.structure.moves


def _moves(clause: Clause, at: int) -> bool:
    """Whether a verb says how its subject moves: a headline's plural (*cases surge to 450*, *inflation cools to 3*)."""
    if clause.lowers[at] in listed(clause.structure, "drifting", "verbs"):
        return clause.lowers[at + 1] in listed(clause.structure, "drifting", "links")
    if clause.lowers[at] in listed(clause.structure, "drifting", "falls"):
        shares = tuple(listed(clause.structure, "drifting", "shares"))
        return clause.is_mention(at + 1) and clause.tokens[at + 1].lower.endswith(shares)  # saham itu ambruk 13 persen
    if clause.lowers[at] not in clause.structure.moves or not clause.is_plural(at - 1):
        return False
    following = clause.lowers[at + 1]
    return following in clause.structure.movers or following in clause.structure.by


def _dates(clause: Clause, at: int) -> bool:
    """Whether the token is the preposition of a date (*pada Juli 2019*, *in March*, *in the last 24 hours*)."""
    if not clause.classes[at] & classes.PREPOSITION:
        return False
    following = clause.classes[at + 1]
    return bool(following & classes.DATE or (following & classes.DETERMINER and clause.classes[at + 2] & classes.DATE))


def is_our_figure(clause: Clause, at: int) -> bool:
    """Indonesian: whether the speakers say by a verb at a token what a noun before it comes to (*kami taksir 9*)."""
    if at < 2 or clause.lowers[at - 1] not in clause.structure.ourselves or clause.terms[at - 2] is None:
        return False
    return f"di{clause.lowers[at]}" in listed(clause.structure, "stated_by")


def _before_agent(clause: Clause, at: int, start: int) -> int:
    """The token before a passive of stating whose agent's name ends at ``at`` (*ditaksir BPBD*); -1 where none does."""
    stated = listed(clause.structure, "stated_by")
    if at - 2 >= start and is_our_figure(clause, at):
        return at - 2
    for verb in range(at - 1, max(start, at - 4), -1) if stated and clause.tokens[at].text[:1].isupper() else ():
        if clause.lowers[verb] in stated:
            return verb - 1
        if not clause.tokens[verb].text[:1].isupper():
            return -1
    return -1
