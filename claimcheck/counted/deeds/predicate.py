"""Which action a number belongs to, in its clause, in either order of governor.

*menewaskan 9 orang*, *9 orang tewas*, *korban tewas mencapai 9 orang*, *killed 58*, *58 were killed*, *the death toll
rose to 58*: the trigger may stand inside the phrase, right after it, before it as a verb, or before it as a noun. A
trigger's voice says on which side the counted thing stands; where the form leaves that open, the next word decides.
"""

from __future__ import annotations

from claimcheck.counted.deeds import (
    conditions,
    earlier,
    governor,
    lessening,
    main_verb,
    objects,
    on_board,
    parting,
    within,
)
from claimcheck.counted.deeds.governor import SAID_OF, Governor
from claimcheck.counted.grammar import asides, inclusions
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns import (
    accusing,
    between_commas,
    crossing,
    figures,
    locating,
    pointing,
    subordinate,
    tellers,
    together,
    verbal,
)
from claimcheck.counted.nouns.phrase import Phrase, of_state, partitive
from claimcheck.rules.index import Trigger
from claimcheck.rules.rulebook import Measure

_QUOTES = frozenset("'\"’”")
_REACH_RIGHT = 10
_REACH_LEFT = 14
_LIGHT = classes.AUXILIARY | classes.OTHER | classes.RELATIVE | classes.DETERMINER | classes.COPULA | classes.DATE
_SUBJECT = 5
_PHRASE_END = classes.COPULA | classes.AUXILIARY | classes.PREPOSITION | classes.PRONOUN


def govern(clause: Clause, mention: int, phrase: Phrase, concept: str | None, floor: int = 0) -> Governor | None:
    """The governor of the mention at token ``mention`` that counts ``phrase``; of two sides the nearer.

    A word that is never said of ``concept``, what is counted, gives way to the other side's. ``floor`` is the token at
    which what the number before counts has ended.
    """
    parted = of_state(clause, mention + 1)
    if parted >= 0:  # 15 of the dead were children, but 9 of the injured died
        end = parted + (clause.actions[parted] or (1, ()))[0]
        befell = after(clause, end)
        if befell is not None and any(trigger.voice in SAID_OF for trigger in befell.triggers):
            return befell
        if befell is not None and befell.cue[0] == _behind_copula(clause, end):
            return befell  # 9 of the rescued were in hospital
        return governor.name(clause, parted, "inside", 0)
    part = partitive(clause, mention + 1) if phrase.empty else 0
    befell = after(clause, mention + 1 + part) if part else None
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
    verb = _left(clause, begin, floor, concept, named=begin < mention)
    if own is not None and not by_trade:  # memusnahkan 4 kg sabu sitaan: what was done now, not how they came by it
        deed = verb is not None and verb.gap == 0 and governor.takes_number(clause, verb, mention)
        if not all(trigger.voice == "noun" for trigger in own.triggers):
            return own
        became = None if deed else _became(clause, phrase, own, concept)
        return verb if deed else became or own
    if verb is not None and governor.modifies(clause, verb, mention):
        return verb
    end = max(mention + 1, phrase.end if verb is not None else together.shared_end(clause, phrase))
    sourced = phrase.empty and pointing.is_sourced(clause, mention + 1)
    state = None if sourced else after(clause, accusing.past_crimes(clause, end, phrase), concept)
    if state is not None and (
        governor.of_another(clause, mention, phrase, state)
        or governor.heads_object(clause, phrase, state)
        or on_board.only_places(clause, mention, state)
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
    said = after(clause, phrase.end, concept)
    if said is None or said.gap > 0 or not all(one.voice in SAID_OF for one in said.triggers):
        return None
    return None if concept is None or _weight(clause, said.triggers, concept) is None else said


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
    said = after(clause, phrase.end, concept) if noun or ended else None
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
    said = after(clause, behind + 1, concept)
    if said is None or said.gap > 0 or any(one.voice not in ("passive", "any") for one in said.triggers):
        return None
    return said


def after(clause: Clause, end: int, concept: str | None = None) -> Governor | None:
    """The state or passive of ``concept`` that follows the phrase ending before token ``end``."""
    begin = locating.over_names(clause, end)
    gap = 2 if begin > end else 0
    commas, adjunct = 0, False
    for index in range(begin, min(begin + _REACH_RIGHT, len(clause.tokens))):
        if clause.is_mention(index) or clause.hard(index):
            return None
        bits = clause.classes[index]
        adjunct = adjunct or (bool(bits & classes.PREPOSITION) and not clause.structure.head_last)
        action = objects.said_of(clause, index, concept)
        parted = parting.behind(clause, index)
        if parted:  # were rushed to nearby hospitals
            parted += action[1] if action is not None else ()
            return Governor(parted, "right", gap, (), (clause.tokens[index].start, clause.tokens[index].end))
        bare = ("either",) if not clause.structure.head_last else ()  # dalam sidang: a bare verb is a noun there
        if action is not None and index > end and governor.in_adjunct(clause, index, action[1], bare):
            gap += 1
            continue  # where or when it was, not what befell them (menangkap 9 orang dalam unjuk rasa)
        nominal = action is not None and all(trigger.voice == "noun" for trigger in action[1])
        if nominal and commas and clause.structure.head_last and clause.classes[index - 1] & classes.DETERMINER:
            return None  # the firm, which has 900 staff, reported a loss
        if nominal and adjunct:
            gap += 1
            continue  # 19 orang pada hari kelima pencarian
        lodged = conditions.lodged(clause, index)
        if lodged >= 0:
            return governor.name(clause, lodged, "right", gap)  # are living in relief camps
        if action is not None and objects.tells_worth(clause, index, end):
            return None  # seized 9 kg of heroin and 4 kg of cocaine valued at $2 million
        if action is not None:
            if _has_own_object(clause, index, action, end, gap):
                return None
            return governor.name(clause, conditions.told(clause, index, action), "right", gap)
        if clause.structure.head_last and commas and bits & classes.PRONOUN and not bits & classes.RELATIVE:
            return None  # who asked for nine years, said he had earned $4 million
        if gap == 0 and not commas and clause.lowers[index] in listed(clause.structure, "negations"):
            return None  # 12 workers were not hurt
        if clause.marks[index]:
            commas += clause.lowers[index] == ","
            if commas > 1 or not clause.structure.ourselves.isdisjoint(clause.lowers[index + 1 : index + 2]):
                return None  # 19 orang, kami tanggung biayanya: a clause of the speaker's own
            gap += 2
            continue
        if index == end and _joins_noun(clause, index):
            continue
        if bits & classes.CONJUNCTION and locating.goes_on(clause, end, index):
            continue  # 500 rumah di Suka dan Maju terendam
        if bits & (classes.CONJUNCTION | classes.BREAKER) and not bits & classes.PREPOSITION:
            return None
        if bits & classes.BREAKER and (clause.lowers[index - 1] == "," or _opens_event(clause, index)):
            return None  # 90 in Ohio, as demand weakens; 22 orang di lokasi ketika tebing runtuh
        if clause.verbs[index] and not bits & _LIGHT and clause.lowers[index] not in clause.structure.adverbs:
            joined = conditions.joined_on(clause, index + 1, concept)
            return governor.name(clause, joined, "right", gap + 1) if joined > 0 else None
        gap += 0 if bits & _LIGHT else 1
    return None


def _opens_event(clause: Clause, at: int) -> bool:
    """Indonesian: whether a clause of time begins whose verb has a subject of its own (*ketika tebing runtuh*)."""
    bits = clause.classes[at]
    if clause.structure.head_last or not bits & classes.PREPOSITION or bits & classes.COPULA:
        return False
    for index in range(at + 1, min(at + _SUBJECT, len(clause.tokens))):
        if clause.inside[index] >= 0 and clause.terms[index] is None:
            said = clause.actions[index]
            return index > at + 1 and said is not None and all(one.voice == "state" for one in said[1])
        if clause.marks[index] or clause.is_mention(index) or clause.classes[index] & _PHRASE_END:
            return False
        if clause.classes[index] & (classes.DATE | classes.DETERMINER):
            return False
    return False


def _joins_noun(clause: Clause, at: int) -> bool:
    """Whether a conjunction only adds a noun to the one counted (*2.100 polisi dan TNI dikerahkan*)."""
    if clause.structure.head_last or not clause.classes[at] & classes.CONJUNCTION or at + 2 >= len(clause.tokens):
        return False
    named = clause.terms[at + 1] is not None or clause.tokens[at + 1].text.isupper()
    behind = at + 1 + (clause.terms[at + 1] or (1, ""))[0]
    if not named or behind >= len(clause.tokens) or clause.is_mention(at + 1) or clause.inside[at + 1] >= 0:
        return False
    action = clause.actions[behind]
    return action is not None and all(trigger.voice in ("passive", "state") for trigger in action[1])


def _has_own_object(clause: Clause, index: int, action: tuple[int, tuple[Trigger, ...]], end: int, gap: int) -> bool:
    """Whether the trigger governs what stands after it (*wounding 60*; *tewas 9 orang*; *killed the mayor*)."""
    length, triggers = action
    if index == end and clause.structure.head_last and clause.forms[index] != clause.lowers[index]:
        return False  # behind a number a form in -s is a noun: 12 arrests
    if all(trigger.voice == "active" for trigger in triggers):
        return True
    if gap == 0 and not clause.structure.head_last and all(trigger.voice == "passive" for trigger in triggers):
        return False  # 4 terdakwa divonis 10 tahun penjara
    following = index + length
    if following >= len(clause.tokens):
        return False
    open_form = any(trigger.voice == "either" for trigger in triggers)
    if open_form and clause.lowers[index - 1] in listed(clause.structure, "modals"):
        return True  # a firm with 4,000 staff will shed jobs
    if index > end and clause.classes[index - 1] & (classes.AUXILIARY | classes.COPULA):
        return inclusions.opens_items(clause, index)
    if clause.is_mention(following):
        return (
            open_form
            or (clause.structure.head_last and length == 1 and any(trigger.voice == "any" for trigger in triggers))
            or index > end
            or not clause.structure.head_last
        )
    return open_form and bool(clause.classes[following] & (classes.DETERMINER | classes.PRONOUN))


def _left(clause: Clause, start: int, floor: int, concept: str | None = None, named: bool = False) -> Governor | None:
    """The verb or noun to the left of the number or its phrase at token ``start`` that governs it.

    What the number before counts, up to ``floor``, says nothing of this one (*20 new cases and 3 deaths*).
    """
    start -= _joiner(clause, start)
    known = pointers(clause.structure)
    if start > 1 and crossing.gives_as(clause, start - 1, 0, known):
        start -= 1  # gave the number of dead as 34
    elif start > 0 and governor.is_adjunct(clause, start - 1) and not _ends_verb(clause, start - 1):
        return None
    gap = 0
    joined = False
    spare: Governor | None = None
    past = start
    for index in range(start - 1, max(-1, start - 1 - _REACH_LEFT), -1):
        if index >= past:
            continue
        if clause.is_mention(index) or clause.hard(index):
            return spare
        begin = clause.inside[index]
        if begin >= 0 and governor.only_stands_at(clause, begin, start):
            continue  # deaths came in at 43
        action = objects.said_of(clause, begin, concept) if begin >= 0 else None
        circumstance = (
            action is not None
            and not subordinate.is_subject(clause, begin, start)
            and (
                governor.in_adjunct(clause, begin, action[1])
                or governor.tells_time(clause, begin, start)
                or figures.is_of_report(clause, begin)
            )
        )
        topical = circumstance and not joined and governor.is_topic(clause, begin, start, concept)
        if circumstance and not topical and not governor.tied(clause, begin, start):
            gap += 1
            continue  # what the clause says is due to it, not that it is counted (korban akibat banjir mencapai N)
        under = governor.joined_to(clause, begin, action[1]) if action is not None else -1
        if under >= 0:
            spare, past = spare or governor.name(clause, begin, "left", gap), under
            gap += 1
            continue  # korban luka akibat gempa dan kebakaran mencapai N
        if action is not None:
            if objects.is_prevented(clause, begin, action[1]):
                return spare  # a judge blocked the deportation of 137 men
            if governor.is_denied_state(clause, begin, action[1]):
                return spare  # surat suara yang tidak dicoblos 90 lembar
            if joined and on_board.says_where(clause, begin):
                return spare  # killed 41 people on board and 9 on the ground
            if joined and (begin < floor or not (_governs_on(clause, begin, action) or _opens(clause, begin, start))):
                return spare  # the state of what stands before the conjunction (9 people dead and 12 in hospital)
            stating = figures.states_number(clause, begin, start) or tellers.speak(clause, begin)
            return spare if stating else governor.name(clause, within.heading(clause, begin), "left", gap)
        if subordinate.begins_clause(clause, index):
            return spare  # shut a road after 40 people fell ill
        bits = clause.classes[index]
        if clause.lowers[index] in known.statements and clause.classes[index + 1] & classes.OF:
            return spare  # the police published an estimate of 9,000 marchers
        if gap == 0 and clause.lowers[index] in clause.structure.sources:
            joined = joined or not (index > 0 and clause.classes[index - 1] & classes.COPULA)
        if clause.marks[index]:
            aside = between_commas.opening_comma(clause, index)
            if aside >= 0 and between_commas.leads_straight(clause, index + 1, start):
                past = aside
                continue  # the toll, which leaves out soldiers, stood at 90
            if clause.lowers[index] == "," and asides.closes_source(clause, index):
                return spare
            if clause.lowers[index] == ":" and index == start - 1 and named:
                return spare  # Impor beras: produksi cuma 30 ton
            if clause.lowers[index] == ":" and index > 0 and clause.lowers[index - 1] in _QUOTES:
                return spare  # 'Gutted': 700 jobs to go
            if clause.lowers[index] in ",()":
                gap += 3
                joined = True
                if gap > 6:
                    return spare
            continue
        if bits & classes.BREAKER and not bits & (classes.PREPOSITION | classes.COPULA | classes.AUXILIARY):
            return spare
        included = not clause.structure.head_last and inclusions.opens_parts(clause, index, start)
        if clause.verbs[index] and not bits & _LIGHT and not included:
            return spare  # another verb stands between
        joined = joined or (bool(bits & classes.CONJUNCTION) and not locating.joins_places(clause, index, start))
        gap += 0 if bits & (classes.COPULA | classes.OTHER | classes.AUXILIARY | classes.AMOUNT) else 1
    return spare


def _ends_verb(clause: Clause, at: int) -> bool:
    """Whether a preposition, before articles, is a verb's own (*made off with a bag of gems worth $9 million*)."""
    while at > 0 and clause.classes[at] & classes.DETERMINER:
        at -= 1
    return clause.inside[at] >= 0


def _governs_on(clause: Clause, begin: int, action: tuple[int, tuple[Trigger, ...]]) -> bool:
    """Whether a verb goes on over a conjunction: it has an object already (*killed himself and 12 others*)."""
    length, triggers = action
    if any(trigger.voice in ("active", "noun") for trigger in triggers):
        return True
    following = begin + length
    auxiliary = begin > 0 and clause.classes[begin - 1] & classes.AUXILIARY
    if auxiliary or following >= len(clause.tokens) or not clause.structure.head_last:
        return False
    return bool(clause.classes[following] & (classes.DETERMINER | classes.PRONOUN))


def _opens(clause: Clause, begin: int, start: int) -> bool:
    """Whether the trigger is where the number is told of, before a comma (*di manifes, hanya 52 orang*)."""
    end = begin + (clause.actions[begin] or (1, ()))[0]
    if begin > 0 or not clause.classes[0] & classes.PREPOSITION or clause.lowers[end] != ",":
        return False
    return all(clause.classes[at] & (classes.AMOUNT | _LIGHT) for at in range(end + 1, start))


def _named_deed(clause: Clause, verb: Governor, mention: int) -> bool:
    """Whether the number is the object of a noun of deed, of which its clause then tells (*the arrest of 8*)."""
    if mention < 2 or not clause.structure.head_last or not clause.classes[mention - 1] & classes.OF:
        return False
    if any(trigger.voice != "noun" for trigger in verb.triggers):
        return False
    return verb.cue[1] in (clause.tokens[mention - 1].end, clause.tokens[mention - 2].end)


def _joiner(clause: Clause, start: int) -> int:
    """The length of a phrase before ``start`` that adds to a list told before (*as well as seven bridges*)."""
    if start == 0 or clause.lowers[start - 1] not in clause.structure.joiner_ends:
        return 0
    for length in (3, 2, 1):
        found = clause.structure.joiners.at(clause.lowers, start - length) if start >= length else None
        if found is not None and found[0] == length:
            return length + (start > length and clause.lowers[start - length - 1] == ",")
    return 0
