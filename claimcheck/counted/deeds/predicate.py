"""Which action a number belongs to, in its clause, in either order of governor.

*menewaskan 9 orang*, *9 orang tewas*, *korban tewas mencapai 9 orang*, *killed 58*, *58 were killed*, *the death toll
rose to 58*: the trigger may stand inside the phrase, right after it, before it as a verb, or before it as a noun. A
trigger's voice says on which side the counted thing stands; where the form leaves that open, the next word decides.
"""

from __future__ import annotations

from claimcheck.counted.deeds import (
    earlier,
    governor,
    leftward,
    lessening,
    main_verb,
    objects,
    on_board,
    parting,
    rightward,
    within,
)
from claimcheck.counted.deeds.governor import SAID_OF, Governor
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.nouns import (
    accusing,
    pointing,
    together,
    verbal,
)
from claimcheck.counted.nouns.phrase import Phrase, of_state, partitive
from claimcheck.rules.index import Trigger
from claimcheck.rules.rulebook import Measure

_ORIGIN = 3
"""Words by which it is told where goods come from, between them and what became of them."""


def govern(clause: Clause, mention: int, phrase: Phrase, concept: str | None, floor: int = 0) -> Governor | None:
    """The governor of the mention at token ``mention`` that counts ``phrase``; of two sides the nearer.

    A word that is never said of ``concept``, what is counted, gives way to the other side's. ``floor`` is the token at
    which what the number before counts has ended.
    """
    parted = of_state(clause, mention + 1)
    if parted >= 0:  # 15 of the dead were children, but 9 of the injured died
        end = parted + (clause.actions[parted] or (1, ()))[0]
        if phrase.start > end and clause.structure.head_last:
            return governor.name(clause, parted, "inside", 0)  # six of the dead were pilgrims who had gathered
        befell = rightward.after(clause, end)
        if befell is not None and any(trigger.voice in SAID_OF for trigger in befell.triggers):
            return befell
        if befell is not None and befell.cue[0] == _behind_copula(clause, end):
            return befell  # 9 of the rescued were in hospital
        return governor.name(clause, parted, "inside", 0)
    part = partitive(clause, mention + 1) if phrase.empty else 0
    if part and _is_denied(clause, mention + 1 + part):
        return None  # 16 di antaranya belum divaksin
    befell = rightward.after(clause, mention + 1 + part) if part else None
    if befell is not None and befell.gap == 0 and any(trigger.voice in SAID_OF for trigger in befell.triggers):
        return befell  # 21 coaches, 12 of which derailed
    fronted = earlier.at_head(clause, mention)
    if fronted >= 0:
        return governor.name(clause, fronted, "left", 0)
    done = verbal.done_by(clause, mention, floor) if 0 <= phrase.start < mention else -1
    if done >= 0 and clause.inside[done] >= 0:
        return governor.name(clause, clause.inside[done], "left", 0)  # personel kami kerahkan 85
    lessened = lessening.verb_of(clause, mention, concept)
    if lessened >= 0:
        return governor.name(clause, lessened, "left", 0)
    own, by_trade = within.named(clause, phrase, concept)
    narrowed = None if own is None else _narrowed(clause, mention, phrase, concept)
    if narrowed is not None:
        return narrowed
    if own is not None and not by_trade and (clause.structure.head_last or own.cue[0] < clause.tokens[phrase.head].end):
        return _next_befell(clause, mention, phrase, own, concept) or own
    begin = min(mention, phrase.start) if 0 <= phrase.start < mention else mention
    around = parting.around(clause, begin, max(mention + 1, phrase.end))
    if around is not None:  # took 12 people to hospital
        at, triggers = around
        return Governor(triggers, "left", 0, (), (clause.tokens[at].start, clause.tokens[at].end))
    verb = leftward.before(clause, begin, floor, concept, named=begin < mention)
    if own is not None and not by_trade:  # memusnahkan 4 kg sabu sitaan: what was done now, not how they came by it
        deed = verb is not None and verb.gap == 0 and governor.takes_number(clause, verb, mention)
        if not all(trigger.voice == "noun" for trigger in own.triggers):
            return _arrived(clause, phrase, own, concept) or own
        became = None if deed else _became(clause, phrase, own, concept)
        return verb if deed else became or own
    if verb is not None and governor.modifies(clause, verb, mention):
        return verb
    end = max(mention + 1, phrase.end if verb is not None else together.shared_end(clause, phrase))
    sourced = phrase.empty and pointing.is_sourced(clause, mention + 1)
    state = None if sourced else rightward.after(clause, accusing.past_crimes(clause, end, phrase), concept)
    if state is not None and (
        governor.of_another(clause, mention, phrase, state)
        or governor.heads_object(clause, phrase, state)
        or on_board.only_places(clause, mention, state)
        or _is_of_deed(clause, mention, state)
    ):
        state = None
    taken = verb is not None and verb.gap == 0 and governor.takes_number(clause, verb, mention)
    if taken and state is not None and governor.in_relative(clause, phrase, state):
        return state if governor.honours(clause, verb) else verb  # memulangkan 19 orang yang ditangkap
    suffered = state is not None and state.gap == 0 and any(trigger.voice == "state" for trigger in state.triggers)
    if verb is not None and not suffered and objects.is_object(clause, verb, mention):
        return verb  # the closure of 240 schools was ordered, penarikan 900 mobil diumumkan
    if verb is None or verb.gap > 0:
        main = main_verb.find(clause, mention, phrase)
        if main is not None and not _outweighs(clause, state, main, concept):
            return governor.name(clause, main, "right", 1)
    if verb is not None and verb.side == "left" and _named_deed(clause, verb, mention):
        return verb  # the release of 8 hostages was announced
    if state is not None and state.gap == 0:
        adjacent = phrase.empty and state.cue[0] == clause.tokens[mention + 1].start  # Casualties: 9 dead
        if adjacent or any(trigger.voice in SAID_OF for trigger in state.triggers):
            return state
    if verb is not None and _glosses(clause, verb, mention):
        return verb
    if verb is not None and state is not None:
        if concept is not None and clause.structure.rulebook.choose(verb.triggers, concept) is None:
            return state
        return verb if verb.gap <= state.gap else state
    return verb or state or own or earlier.in_relative(clause, mention, phrase) or earlier.find(clause, mention, phrase)


def _is_of_deed(clause: Clause, mention: int, state: Governor) -> bool:
    """English: whether a verb in -s behind those who did something has their deed for its subject.

    *Strike by 900 dockers enters third week*, *Attack by 40 gunmen kills mayor*.
    """
    if not clause.structure.head_last or clause.lowers[mention - 1] not in listed(
        clause.structure, "agent_prepositions"
    ):
        return False
    at = clause.token_at(state.cue[0])
    return clause.lowers[at].endswith("s") and clause.forms[at] != clause.lowers[at]


def _is_denied(clause: Clause, at: int) -> bool:
    """Whether a word of denial stands at a token that opens no deed of its own (*tidak selamat*)."""
    if at >= len(clause.tokens) or clause.inside[at] >= 0:
        return False
    return clause.lowers[at] in listed(clause.structure, "negations")


def _glosses(clause: Clause, verb: Governor, mention: int) -> bool:
    """Whether the number in brackets only tells how many a noun of state right before it is of (*korban luka (9)*)."""
    if mention < 2 or clause.lowers[mention - 1] != "(" or any(one.voice != "noun" for one in verb.triggers):
        return False
    return verb.cue[1] == clause.tokens[mention - 2].end


def _outweighs(clause: Clause, state: Governor | None, main: int, concept: str | None) -> bool:
    """Whether a rule measures what the relative clause says and not the main verb (*burnt homes were repaired*)."""
    told, done = state.triggers if state else (), (clause.actions[main] or (1, ()))[1]
    return _weight(clause, told, concept) is not None and _weight(clause, done, concept) is None


def _weight(clause: Clause, triggers: tuple[Trigger, ...], concept: str | None) -> Measure | None:
    """The rule that measures what a word says of ``concept``, if any does."""
    chosen = clause.structure.rulebook.choose(triggers, concept)
    return clause.structure.rulebook.measure_for(concept, chosen.action) if chosen and concept else None


def _became(clause: Clause, phrase: Phrase, own: Governor, concept: str | None) -> Governor | None:
    """Indonesian: what became of the victims of a deed, right behind them (*12 korban keracunan dirawat*)."""
    if clause.structure.head_last or own.cue[0] < clause.tokens[phrase.head].end:
        return None
    said = rightward.after(clause, phrase.end, concept)
    if said is None or said.gap > 0 or not all(one.voice in SAID_OF for one in said.triggers):
        return None
    return None if concept is None or _weight(clause, said.triggers, concept) is None else said


def _arrived(clause: Clause, phrase: Phrase, own: Governor, concept: str | None) -> Governor | None:
    """Indonesian: what became of goods whose trade only tells their kind (*beras impor asal X tiba*)."""
    if not {one.action for one in own.triggers} <= listed(clause.structure, "attributive"):
        return None
    if own.cue[0] < clause.tokens[phrase.head].end:
        return None  # impor beras 90 ton tiba
    said = rightward.after(clause, phrase.end, concept)
    told = said is not None and said.gap <= _ORIGIN and all(one.voice in SAID_OF for one in said.triggers)
    return said if told else None


def _behind_copula(clause: Clause, at: int) -> int:
    """English: where what stands right behind a finite copula at token ``at`` begins, else -1."""
    copula = clause.structure.head_last and at + 1 < len(clause.tokens) and main_verb.is_finite(clause, at)
    return clause.tokens[at + 1].start if copula and clause.classes[at] & classes.COPULA else -1


def _next_befell(clause: Clause, mention: int, phrase: Phrase, own: Governor, concept: str | None) -> Governor | None:
    """English: what then befell people whose noun says what became of them before (*9 survivors were hospitalised*)."""
    at = phrase.head
    people = clause.structure.rulebook.is_a(concept, "person") and clause.forms[at] != clause.lowers[at]
    if not people or phrase.start < mention or phrase.end >= len(clause.tokens) or phrase.end != at + 1:
        return None
    noun = own.cue[0] == clause.tokens[at].start and all(one.voice == "noun" for one in own.triggers)
    ended = within.ended_by(clause, phrase, own)
    said = rightward.after(clause, phrase.end, concept) if noun or ended else None
    if said is None or said.gap > 0 or any(one.voice not in SAID_OF for one in said.triggers):
        return None
    died = bool(ended) and said.cue[0] == clause.tokens[phrase.end].start  # 12 injured passengers died
    if not (died and said.triggers[0].voice == "state") and not main_verb.is_finite(clause, phrase.end):
        return None
    if not any(one.action in (ended or listed(clause.structure, "then_befell")) for one in said.triggers):
        return None  # survivors who were flown home have survived
    return None if _weight(clause, said.triggers, concept) is None else said


def _narrowed(clause: Clause, mention: int, phrase: Phrase, concept: str | None) -> Governor | None:
    """What a relative clause says was done with a subject before its number (*dana yang dikorupsi Rp 7 juta*)."""
    behind = phrase.head + 1
    if clause.structure.head_last or not 0 < behind < mention or not clause.classes[behind] & classes.RELATIVE:
        return None
    said = rightward.after(clause, behind + 1, concept)
    if said is None or said.gap > 0 or any(one.voice not in ("passive", "any") for one in said.triggers):
        return None
    return said


def _named_deed(clause: Clause, verb: Governor, mention: int) -> bool:
    """Whether the number is the object of a noun of deed, of which its clause then tells (*the arrest of 8*)."""
    if mention < 2 or not clause.structure.head_last or not clause.classes[mention - 1] & classes.OF:
        return False
    if any(trigger.voice != "noun" for trigger in verb.triggers):
        return False
    return verb.cue[1] in (clause.tokens[mention - 1].end, clause.tokens[mention - 2].end)
