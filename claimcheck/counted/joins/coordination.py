"""What coordination hands on: nouns and actions between numbers that a clause joins (*58 people, 11 of them boys*)."""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.counting import ARTICLE, MEASURED, Counted, Told
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.joins import brackets, elision, gapping, wholes
from claimcheck.counted.nouns import remains, scales, staters
from claimcheck.counted.nouns.pointing import Reference
from claimcheck.model import Mention

_LEADING = (
    classes.CONJUNCTION | classes.OTHER | classes.AUXILIARY | classes.COPULA | classes.DETERMINER | classes.AMOUNT
    | classes.PREPOSITION | classes.BREAKER | classes.DATE
)  # fmt: skip
_RECENT = 40
"""How many numbers back in a sentence one may go back to."""
_NEAR = 2
"""How many sentences back a noun that points may reach."""


_MORTAL = ("person", "body", "life")


def hand_on(
    readings: list[Counted],
    links: list[str],
    references: list[Reference | None],
    mentions: list[Mention],
    previous: Told | None,
    clause: Clause,
) -> None:
    """Left to right: a number without a noun or an action takes those of the number it is joined to.

    The first number of a sentence may go back to ``previous`` for its noun. A change without a subject is one of the
    value before it (*the debt stands at $395bn; it grew 10 percent*), and so is what a change ends at (*fell 3 percent
    to 410 million tonnes*); no other measured value goes back.
    """
    last = previous.last if previous else None
    enclosing, depths = brackets.enclosing(clause)
    for index, mention in enumerate(mentions):
        if links[index] in gapping.PARTS and index:
            enclosing[index] = wholes.beyond_unit(mentions, index, enclosing[index])
        if readings[index].doer:
            continue
        reference = references[index]
        if reference is not None:
            readings[index] = _going_back(readings, index, mention, reference, previous, clause)
            continue
        whole = enclosing[index]
        before = readings[whole] if index else last
        if before is None:
            if links[index] in gapping.PARTS and mention.kind == "count":  # 7 of the injured, whom no number told
                readings[index] = readings[index]._replace(part=True)
            continue
        if depths[index] > depths[whole] and links[index] == "and" and not brackets.conjoined(clause, mention):
            bracketed = brackets.tells_part(mentions[whole], mention, readings[index])
            links[index] = "including" if bracketed else links[index]
        changed = "change" in mention.flags and before.kind in MEASURED
        if index:
            link, alike = links[index], mention.kind == before.kind
            if link in ("other", "rest"):  # 89 civilians, including 21 children, and 160 others: others than the 89
                before = _others_of(readings[max(0, whole - _RECENT) : whole + 1], clause) or before
                before = remains.living(before, readings[index], clause.structure)
                if _cannot_befall(readings[index].action, before, clause):
                    continue  # divers from three villages rescued 38 others: no villages
            if link == "and" and links[whole] in gapping.PARTS and readings[index].action not in (None, before.action):
                # "50 died, seven of them children, and 114 were injured": what else befell is told of all again
                taken = wholes.whole_of(mentions, links, whole, enclosing[whole])
                before = readings[taken] if taken >= 0 else before
            if links[whole] == "base" and gapping.is_said_of_part(readings[index], before):
                readings[index] = readings[index]._replace(action=before.action, cue=before.cue, part=True)
                continue
            if links[whole] == "base" and gapping.is_member(readings[index], mention, before, mentions[whole]):
                readings[index] = gapping.inherit(readings[index], before, "part")
                continue
            graded = link == "rest" and gapping.degree_of(readings[index], clause) is not None
            if link == "gap" or (graded and alike):  # seven were badly hurt, the remaining 12 slightly
                readings[index] = gapping.over_gap(readings[index], before, clause) if alike else readings[index]
                continue
            if "from" in mention.flags and whole and _tells_where(clause, before) and mention.kind == before.kind:
                before = readings[whole - 1]  # 712 cases across 24 states, up from 607
            moved = link == "moved" or "to" in mention.flags or "from" in mention.flags
            if not alike and clause.structure.default_concept.get(readings[index].action or "") != "person":
                ends = "moved" if moved and link in ("", "base") else link
                readings[index] = elision.with_unit(readings[index], ends, mention, before, mentions[whole], clause)
            if link in gapping.PARTS and alike:
                taken = wholes.whole_of(mentions, links, index, enclosing[index])
                if taken < 0:
                    continue
                before = readings[taken]
            deed = readings[index].action
            listed_apart = link == "list" and _cannot_befall(deed, before, clause)
            apart = _is_mortal(deed, before, clause)
            apart = apart or _befell_elsewhere(deed, before, clause)
            if listed_apart or (link == "and" and apart):
                continue  # in five villages, 12 missing; two road accidents: 12 killed; fire guts 40 homes, 3 dead
            ended = moved and ("change" in mentions[index - 1].flags or before.kind == "percentage-point")
            bare = before.head is None and before.action is None
            if alike and (link == "figure" or (link == "contrast" and not bare)):
                # what became of the figure is not what it counts; "not 8 but 14 people died" says it of both
                readings[index] = readings[index]._replace(action=None)
            joined = (bool(link) or moved) and (alike or (link == "against" and mention.kind == "count"))
            told = readings[index].action is not None and readings[index].side == "left"
            if moved and told and mention.kind == "count" and link not in ("and", "other", "rest"):
                continue  # "another civilian died, raising the toll to 15": the toll has a noun of its own
            if changed or ended or joined or gapping.goes_on(readings[index], mention, before, clause):
                counted = gapping.inherit(readings[index], before, link, ARTICLE in mentions[whole].flags)
                same = counted.inherited or counted.head in (None, before.head)
                if moved and alike and counted.action is None and same:
                    counted = counted._replace(action=before.action, side=before.side)  # from 78 cases to 103
                readings[index] = counted
            elif link in ("and", "list") and readings[index].action is None and before.side == "left":
                readings[index] = readings[index]._replace(action=before.action, side="left", cue=before.cue)
        elif gapping.is_classified(readings[0], before, clause):
            readings[0] = gapping.inherit(readings[0], before, "gap")  # "Yang sembuh baru 402 ekor"
        elif readings[0].head is None and mention.kind == before.kind and elision.is_equal(clause):
            readings[0] = gapping.inherit(readings[0], before, "figure")
        elif readings[0].head is None and (
            changed
            or (
                mention.kind == before.kind == "count"
                and not _is_of_all(readings[0], previous, clause)
                and not _cannot_befall(readings[0].action, before, clause)
                and _continues(readings[0], links[0], before, clause)
            )
        ):
            readings[0] = gapping.inherit(readings[0]._replace(part=links[0] in gapping.PARTS), before, links[0])


def _cannot_befall(action: str | None, before: Counted, clause: Clause) -> bool:
    """Whether a deed done to people cannot have come to what the number before counts."""
    if before.concept is None or clause.structure.default_concept.get(action or "") != "person":
        return False
    return not any(clause.structure.rulebook.is_a(before.concept, one) for one in (*_MORTAL, *clause.structure.living))


def _befell_elsewhere(action: str | None, before: Counted, clause: Clause) -> bool:
    """Whether the number before only tells in how many places it was, and places cannot have come to that."""
    if not _tells_where(clause, before):
        return False
    return _cannot_befall(action, before, clause) or action in listed(clause.structure, "unplaced")


def _is_mortal(action: str | None, before: Counted, clause: Clause) -> bool:
    """Whether a deed befalls nothing but the living, and what the number before counts does not live."""
    return action in listed(clause.structure, "mortal") and _cannot_befall(action, before, clause)


def _is_of_all(reading: Counted, previous: Told | None, clause: Clause) -> bool:
    """Whether what befell people is said behind a list of several kinds (*… women and four guards. 31 were hurt*)."""
    if previous is None or reading.part or clause.structure.default_concept.get(reading.action or "") != "person":
        return False
    book = clause.structure.rulebook
    return len({one.concept for one in previous.listed if book.is_a(one.concept, "person")} - {"person"}) > 1


def _continues(reading: Counted, link: str, before: Counted, clause: Clause) -> bool:
    """Whether the first number of a sentence goes on with what the last one counted.

    It does as a part or a rest, as the first thing its sentence says (*Twelve were children*), and where what befell
    it can befall that (*Angin kencang merusak 30 lagi*); the object of another verb (*met 3 times*) does not.
    """
    if link:
        return True
    if reading.action is not None:
        book = clause.structure.rulebook
        measured = book.measure_for(before.concept, reading.action) if before.concept else None
        return measured is not None and measured.action not in (None, "any")
    there = pointers(clause.structure).pronouns
    for index, token in enumerate(clause.tokens):
        if token.mention >= 0:
            return True
        if not (clause.classes[index] & _LEADING or clause.marks[index] or clause.lowers[index] in there):
            return False
    return False


def _going_back(
    readings: list[Counted], index: int, mention: Mention, reference: Reference, previous: Told | None, clause: Clause
) -> Counted:
    """A figure that points back, with what the only thing it can mean counts and what befell that."""
    reading = readings[index]
    if reference.action is not None:
        return reading._replace(action=reference.action)  # a toll is of all who were killed, whoever was told before
    recent = readings[max(0, index - _RECENT) : index]
    told = (*(previous.listed if previous else ()), *recent)
    kind = elision.kind_meant(mention, told)
    broken = kind == "count" and scales.is_fraction(mention)
    if broken and any(scales.is_on_scale(one, clause) for one in told):
        return scales.on_scale(reading, told, clause)
    rates = listed(clause.structure, "conversions")  # dengan kurs Rp 13.700, jumlah itu setara Rp 5.518 triliun
    recent = [one for one in recent if one.concept not in rates]
    counts = [one for one in recent if one.kind == kind and (one.head or one.action)]
    if reference.generic and clause.structure.rulebook.is_a(reading.concept, "person"):
        # 90 orang ditangkap di 12 kota, polisi menyebut 80 orang: no cities
        counts = [one for one in counts if one.action or clause.structure.rulebook.is_a(one.concept, "person")]
    meant = _meant(counts, clause)
    if meant is None and not recent and not reference.generic and previous is not None:
        near = previous.distance <= (_NEAR if reference.said else 1)
        if near and (previous.paragraph or reference.said):
            meant = _meant([one for one in previous.listed if one.kind == kind], clause)
    if meant is None or (broken and meant.action is not None):
        return reading  # whatever something befell is counted in whole numbers
    people = clause.structure.rulebook.is_a(meant.concept, "person")
    contrast = reference.contrast or reference.said
    if reference.generic and not (contrast and reading.action is None and people != (reading.concept is None)):
        return reading
    inherited = reading._replace(
        head=meant.head, concept=meant.concept, qualifiers=meant.qualifiers, inherited=True, action=meant.action
    )
    unit = meant.unit if kind == reading.kind else kind
    return inherited._replace(side=meant.side, cue=meant.cue, unit=unit, kind=kind)


def _meant(told: list[Counted], clause: Clause) -> Counted | None:
    """The only thing told that a figure can go back to; ``None`` where there are several, or none."""
    whole = [one for one in told if not one.part and not _is_aside(one, clause)]
    kinds = {(one.head or clause.structure.default_concept.get(one.action or ""), one.action) for one in whole}
    return whole[-1] if len(kinds) == 1 else None


def _others_of(told: list[Counted], clause: Clause) -> Counted | None:
    """What *others* are others of: the last told that is no part, or, where that has no noun, whose noun it shares.

    *26 miners died, 12 were not found and 71 others got out*: 71 other miners.
    """
    wholes = [one for one in told if not one.part]
    if not wholes or wholes[-1].head is not None:
        return wholes[-1] if wholes else None
    meant = clause.structure.default_concept.get(wholes[-1].action or "")
    book = clause.structure.rulebook
    named = (one for one in reversed(wholes) if one.head is not None)
    return next((one for one in named if meant is None or book.is_a(one.concept, meant)), wholes[-1])


def _is_aside(one: Counted, clause: Clause) -> bool:
    """Whether no later figure can be of the thing told: an age, or who only has something to say."""
    if one.head == "age":
        return True
    return one.action is None and staters.can_speak(clause.structure, one.head or "")


def hand_back(readings: list[Counted], links: list[str], clause: Clause) -> None:
    """Right to left: *100 missiles and 9 million shells were delivered* says it of both.

    What befell a part befell the whole only where the part stands in brackets (*58 people, 9 of them boys, died*), and
    what a noun says by itself (*20 cases and 3 deaths*) is said of no other noun.
    """
    enclosing, _ = brackets.enclosing(clause)
    for index in range(len(readings) - 1, 0, -1):
        outer = enclosing[index]
        before, following = readings[outer], readings[index]
        if following.action is None or before.doer:
            continue
        if before.action is not None:
            if links[index] == "and" and following.side == "right" and _names_only_who(clause, before):
                # 17 protesters and five officers were hurt: protesters they are whatever befell them
                readings[outer] = before._replace(action=following.action, side="right", cue=following.cue)
            continue
        link = links[index]
        if link == "" and wholes.is_among(clause, before, following):
            readings[outer] = before._replace(action=following.action, cue=following.cue, part=True)
            continue
        if link == "contrast" and index == outer + 1 and before.head in (None, following.head):
            # not eight but 14 people were killed
            readings[outer] = gapping.inherit(before, following, link)
            continue
        if link not in ("and", *gapping.PARTS) or links[outer] == "base":
            continue
        own = following.side in ("inside", "") and before.head is not None and not before.inherited
        apart = _stands_apart(before, following) or _is_where(clause, before, following)
        apart = apart or _is_mortal(following.action, before, clause)
        own = own or (link == "and" and apart) or wholes.is_item(clause, before, following)
        own = own or (link == "including" and wholes.narrows_part(clause, index, following))
        own = own or (link in gapping.PARTS and _cannot_befall(following.action, before, clause))
        if own or (link == "part" and not wholes.beyond_comma(clause, following)):
            continue
        readings[outer] = before._replace(action=following.action, side=following.side, cue=following.cue)


def _names_only_who(clause: Clause, before: Counted) -> bool:
    """Whether those counted have no deed but the one their name implies, and *and* with a number stands behind it."""
    book = clause.structure.rulebook
    end = clause.token_at(before.end)
    if end + 1 >= len(clause.tokens) or not clause.classes[end] & classes.CONJUNCTION or not clause.is_mention(end + 1):
        return False
    begin = clause.token_at(before.start)
    terms = [term[1] for term in clause.terms[begin:end] if term is not None]
    return bool(terms) and before.side in ("inside", "") and book.implied(terms[-1]) == before.action


def _stands_apart(before: Counted, following: Counted) -> bool:
    """Whether a bare number has a state of its own: *95 passengers, and nine drowned*; *900 pasien, 5 meninggal*."""
    return before.head is not None and following.inherited and following.side == "right"


def _is_where(clause: Clause, before: Counted, following: Counted) -> bool:
    """Whether a number only says in how many places, before people (*rusak di enam desa, dan 900 jiwa mengungsi*)."""
    return _tells_where(clause, before) and _cannot_befall(following.action, before, clause)


def _tells_where(clause: Clause, before: Counted) -> bool:
    """Whether a number of things stands behind a preposition that tells a place (*across 24 states*)."""
    at = clause.token_at(before.start) - 2
    if at < 0 or before.kind != "count" or not clause.classes[at] & classes.PREPOSITION:
        return False
    return not clause.classes[at] & (classes.COPULA | classes.OF)
