"""The noun phrase a number counts where it stands to its left: as subject, as owner, or at the head of a list."""

from __future__ import annotations

from claimcheck.counted.grammar import headlines
from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers
from claimcheck.counted.nouns import crossing, pointing, relatives, staters, subordinate, together, verbal
from claimcheck.counted.nouns.phrase import BOUNDARY, MOST_WORDS, NONE, Phrase, is_adverb, run
from claimcheck.language.text import POSSESSIVES

_INSIDE_PLACE = classes.DETERMINER | classes.AMOUNT | classes.DATE
_LONG_SUBJECT = 24


def before(clause: Clause, index: int, start: int) -> Phrase:
    """The phrase to the left that a copula, a preposition of amount or mere adjacency ties to the number.

    Steps over copulas and amount words leftwards from the number, then over prepositional phrases, to the run of
    open-class words that is the subject: *korban akibat gempa di Palu mencapai N*, *the price of rice rose to N*.
    """
    attained = clause.lowers[index - 1] in listed(clause.structure, "attainings")
    verb = verbal.done_by(clause, index, start)
    if verb >= 0:
        index = verb - 1  # paketnya juga kami siapkan 3.000
    elif index > start and verbal.is_verb_of(clause, index - 1) and not attained:
        return NONE
    if clause.structure.head_last and (verbal.names_deed(clause, index + 1) or clause.is_told(index)):
        return NONE
    while clause.structure.head_last and index > start + 1 and clause.classes[index - 1] & classes.AMOUNT:
        index -= 1  # a record 116 tonnes
    if verbal.expects(clause, index - 1):
        return NONE  # economists had expected 272,000
    if clause.lowers[index - 1] in listed(clause.structure, "havings"):
        return NONE  # the firm has 21,900 on its payroll: no firms
    at = crossing.over_copulas(clause, index - 1, start)
    found = _subject(clause, index, at, start)
    if not found.empty and clause.terms[found.head] is None and _bare(clause, at + 1, index):
        return NONE  # "the list contains 63 names", "arrivals pass 30,000": a verb, or the object of another
    return found


def _bare(clause: Clause, start: int, index: int) -> bool:
    """English: whether nothing ties a noun to the number behind it (*the bank accepts only 9 billion*)."""
    if not clause.structure.head_last:
        return False
    ties = classes.COPULA | classes.AMOUNT | classes.PREPOSITION | classes.DATE
    return not any(
        clause.marks[at] or clause.classes[at] & ties or clause.lowers[at] in clause.structure.moves
        for at in range(start, index)
    )


def _subject(clause: Clause, index: int, at: int, start: int) -> Phrase:
    """The phrase of a subject that ends at token ``at``, over its prepositional phrases."""
    named = _before_figure(clause, at, start)
    if named < 0 and owned_figure(clause, index, start):
        return NONE
    at = at if named < 0 else named
    far = _far_subject(clause, at, start) if at < index - 1 else NONE
    if not far.empty:
        return far
    for _ in range(6):
        relative = _relative_clause(clause, at, start)
        if relative >= start:
            at = crossing.over_copulas(clause, relative - 1, start)
        begin = run_of(clause, at, start)
        if begin > at:
            return NONE
        opened = relatives.opening(clause, begin, start)
        if not (relatives.is_closed(clause, at, index) or relatives.is_doer(clause, begin)):
            opened = -1
        if opened >= start:
            at = crossing.over_copulas(clause, opened - 1, start)
            continue  # kerugian akibat banjir yang merendam rumah warga mencapai Rp 5 miliar
        edge = begin - 1
        while edge >= start and clause.classes[edge] & _INSIDE_PLACE:
            edge -= 1
        if not (edge >= start and clause.classes[edge] & classes.PREPOSITION):
            edge = begin - 1
            while edge >= start and clause.classes[edge] & classes.DETERMINER:
                edge -= 1
        tie = edge - 1
        while clause.structure.head_last and tie > 0 and clause.classes[tie] & classes.DETERMINER:
            tie -= 1  # from the two towns
        if edge == start - 1 and edge > 0 and clause.is_mention(edge) and adverbial(clause, tie):
            further = MOST_WORDS if clause.structure.head_last else _LONG_SUBJECT
            start, edge = max(0, tie - further), tie  # the price of rice in 34 cities stood at N
        if edge >= start and clause.classes[edge] & classes.CONJUNCTION:
            first = headed(clause, run_of(clause, edge - 1, start), edge)
            if together.leads_pair(clause, first, headed(clause, begin, at + 1)):
                return first._replace(end=at + 1)
            begin = _joined(clause, edge, begin, start)
            break
        if edge < start or not clause.classes[edge] & classes.PREPOSITION or _consists(clause, edge):
            break
        if subordinate.begins_clause(clause, edge):
            break  # the town shut its schools as cases of measles reached 300
        if clause.structure.head_last and _begins_infinitive(clause, edge, at):
            break
        # the cost of a crossing with a car rose to 96 euros, but they made off with gems worth $9 million
        tied = clause.structure.head_last and at < index - 1 and clause.classes[index - 1] & classes.COPULA
        tied = tied and clause.inside[edge] < 0
        if (clause.classes[edge] & classes.COMITATIVE and not tied) or (
            clause.structure.head_last and _owns(clause, index, at)
        ):
            break
        if clause.classes[edge] & classes.OF:
            led = crossing.leads_on(clause, edge, start)
            if led >= start:
                at = crossing.over_copulas(clause, led, start)
                continue  # losses in the wake of the storm reached $90 million
            return _of_phrase(clause, edge, begin, at + 1, start)
        while edge > start and clause.classes[edge - 1] & classes.PREPOSITION:
            edge -= 1  # di atas kapal, di dalam gedung
        if edge > start and clause.lowers[edge - 1] in clause.structure.persons:
            return NONE  # he said those in hospital had fallen to 19: none who says so
        at = crossing.over_copulas(clause, edge - 1, start)
    else:
        return NONE
    return headed(clause, begin, at + 1)


def _begins_infinitive(clause: Clause, edge: int, at: int) -> bool:
    """English: whether the noun that ends at ``at`` does what follows (*the forecast is for output to fall*)."""
    words = listed(clause.structure, "infinitives", "subjects")
    verb = edge > 0 and (clause.verbs[edge - 1] or clause.classes[edge - 1] & classes.COPULA)
    if not verb or clause.lowers[edge] not in words or at + 1 >= len(clause.tokens):
        return False
    return clause.lowers[at + 1] in listed(clause.structure, "infinitives", "markers")


def _consists(clause: Clause, edge: int) -> bool:
    """Whether a preposition ends what says that a whole has parts (*utang itu terdiri dari utang swasta 9 triliun*)."""
    said = clause.structure.includes.at(clause.lowers, edge - 1) if edge else None
    return said is not None and said[0] > 1


def _owns(clause: Clause, index: int, at: int) -> bool:
    """Whether a noun has its number right behind *of*, whatever stands before it (*against costs of 310 million*)."""
    return at == index - 2 and bool(clause.classes[index - 1] & classes.OF)


def _far_subject(clause: Clause, at: int, start: int) -> Phrase:
    """The counted noun of a long subject before its copula: *the number of victims of the sinking … has risen to*.

    In Indonesian the noun before *yang*, whatever the relative clause names (*uang yang disita dari Ahmad sebesar*).
    """
    if at < start or clause.verbs[at] or clause.inside[at] >= 0:
        return NONE
    for index in range(at, max(start, at - _LONG_SUBJECT) - 1, -1):
        bits = clause.classes[index]
        if clause.marks[index] or clause.is_mention(index):
            return NONE
        if clause.structure.head_last:
            amount = bits & classes.AMOUNT and index + 1 < at and clause.classes[index + 1] & classes.OF
            if amount and clause.terms[index] is None:
                begin = index + 2
                while begin < at and clause.classes[begin] & classes.DETERMINER:
                    begin += 1
                return run(clause, begin, at + 1)
            told_of = bits & classes.RELATIVE and clause.terms[index - 1] is not None  # the floods that hit the valley
            if bits & classes.BREAKER and not bits & classes.PREPOSITION and not told_of:
                return NONE
        elif bits & classes.RELATIVE and index < at:
            begin = run_of(clause, index - 1, start)
            object_verb = verbal.takes_object(clause, index + 1) or verbal.takes_object(clause, at - 1)
            return NONE if begin >= index or object_verb else headed(clause, begin, index)
        elif bits & classes.BREAKER and not bits & (classes.PREPOSITION | classes.COPULA):
            return NONE
    return NONE


def _relative_clause(clause: Clause, at: int, start: int) -> int:
    """Where the relative pronoun stands whose verb is at ``at`` (*sabu yang disita dari kapal*); -1 when none does."""
    if at < start or not (clause.inside[at] >= 0 or clause.verbs[at]) or clause.terms[at] is not None:
        return -1
    for index in range(at - 1, max(start - 1, at - 4), -1):
        if clause.classes[index] & classes.RELATIVE:
            return index
        if not clause.classes[index] & (classes.AUXILIARY | classes.OTHER) and clause.inside[index] < 0:
            return -1
    return -1


def adverbial(clause: Clause, at: int) -> bool:
    return bool(clause.classes[at] & classes.PREPOSITION) and not clause.classes[at] & (classes.OF | classes.COMITATIVE)


def owned_figure(clause: Clause, index: int, start: int) -> bool:
    """Whether the number is only called somebody's figure: *the union's figure of 900*, *data resmi BPS 3,4 persen*."""
    if clause.structure.head_last:
        at = index - 1
        if at - 1 < start or not clause.classes[at] & classes.OF or not clause.classes[at - 1] & classes.FIGURE:
            return False
        owners = range(max(start, at - 4), at - 1)
        return any(clause.tokens[owner].text.endswith(POSSESSIVES) for owner in owners)
    at = crossing.over_copulas(clause, index - 1, start)
    for _ in range(MOST_WORDS):
        if at < start or clause.marks[at] or clause.is_mention(at):
            return False
        if clause.classes[at] & classes.FIGURE:
            # "bertahan di angka 6.310" tells a level, of whatever the clause speaks of
            return not (at == index - 1 and at > start and clause.classes[at - 1] & classes.PREPOSITION)
        if clause.terms[at] is not None or clause.classes[at] & BOUNDARY or clause.verbs[at]:
            return False
        at -= 1
    return False


def _before_figure(clause: Clause, at: int, start: int) -> int:
    """The noun that stands right before a word for somebody's figure (*korban tewas versi polisi 12*), else -1."""
    for figure in range(at, max(start, at - MOST_WORDS), -1):
        if clause.marks[figure] or clause.is_mention(figure):
            return -1
        if clause.classes[figure] & classes.FIGURE:
            return figure - 1 if pointing.is_named(clause, figure - 1) else -1
    return -1


def _joined(clause: Clause, conjunction: int, begin: int, start: int) -> int:
    """Where the phrase begins when it has two heads (*utang pemerintah dan bank sentral*)."""
    first = run_of(clause, conjunction - 1, start)
    term = clause.terms[begin]
    if term is not None and term[1] in clause.structure.sums:
        return begin  # "hukuman penjara dan denda Rp 200 juta": each has a sum of its own
    return first if first < conjunction and not clause.structure.head_last else begin


def run_of(clause: Clause, at: int, start: int) -> int:
    """The first token of the run of open-class words that ends at ``at``; ``at + 1`` when there is no run."""
    end = at + 1
    statings = pointers(clause.structure).statings
    while at >= start and end - at <= MOST_WORDS:
        bits = clause.classes[at]
        named = clause.terms[at] is not None
        if _abbreviation(clause, at, start):
            at -= 3
            continue
        if start < at == end - 2 and is_adverb(clause, at) and clause.inside[at + 1] >= 0:
            at -= 1  # homes badly damaged
            continue
        if start < at == end - 2 and _opens_owners(clause, at):
            at -= 1  # pesangon para buruh: of the workers is the severance
            continue
        if (
            clause.is_mention(at)
            or clause.marks[at]
            or (bits & BOUNDARY and not (named and bits & classes.PREPOSITION))
        ):
            break
        if not named and at == end - 1 and clause.lowers[at] in statings:
            return at + 1  # "Kemendag Sebut 30 Ribu Ton"
        if not named and bits & (classes.COPULA | classes.AMOUNT):
            break
        parted = at < end - 1 and (relatives.is_doer(clause, at + 1) or headlines.parts_subject(clause, at, start))
        if at < end - 1 and (parted or verbal.is_verb_of(clause, at)):
            break
        if not named and clause.inside[at] < 0 and clause.verbs[at] and not _compass(clause, at):
            break
        at -= 1
    return at + 2 if at + 1 < end and clause.marks[at + 1] else at + 1


def run_back(clause: Clause, head: int, start: int) -> int:
    """The first token of the run of open-class words that ends with the one at ``head``."""
    return min(head, run_of(clause, head, start))


def _compass(clause: Clause, at: int) -> bool:
    """Whether the word is a point of the compass in a name (*South Sulawesi*)."""
    return bool(clause.classes[at] & classes.DIRECTION) and clause.tokens[at].text[:1].isupper()


def _opens_owners(clause: Clause, at: int) -> bool:
    """Indonesian: whether a determiner stands before those whose a sum is (*utang para petani*), or whose deed brought
    it about (*kerugian akibat ulah para pelaku*)."""
    term = clause.terms[at - 1]
    if clause.structure.head_last or not clause.classes[at] & classes.DETERMINER:
        return False
    if term is None:
        named = not (clause.classes[at - 1] or clause.verbs[at - 1] or clause.marks[at - 1])
        return named and at > 1 and bool(clause.classes[at - 2] & classes.PREPOSITION)
    return not clause.structure.sums.isdisjoint(clause.structure.rulebook.lineage(term[1]))


def _abbreviation(clause: Clause, at: int, start: int) -> bool:
    """Whether ``at`` closes a short name in brackets inside the phrase (*Utang Luar Negeri (ULN) Indonesia*)."""
    if clause.lowers[at] != ")" or at - 2 <= start or clause.lowers[at - 2] != "(":
        return False
    return clause.tokens[at - 1].text.isupper()


def _of_phrase(clause: Clause, of: int, begin: int, end: int, start: int) -> Phrase:
    """*the number of people* counts people; *the price of rice* is a price, of rice."""
    before_of = of - 1
    if before_of >= start and not clause.classes[before_of] & classes.AMOUNT:
        owner = run_of(clause, before_of, start)
        inner = headed(clause, begin, end) if clause.inside[before_of] >= 0 else NONE
        if owner <= before_of and not inner.empty and _is_done_to(clause, before_of, inner):
            return inner  # deliveries of shells
        if owner <= before_of:
            return Phrase(owner, end, before_of)
    return headed(clause, begin, end)


def _is_done_to(clause: Clause, at: int, phrase: Phrase) -> bool:
    """Whether the rules count what the noun of action at a token is done to (*deliveries of shells*)."""
    term, action = clause.terms[phrase.head], clause.actions[clause.inside[at]]
    if term is None or action is None or any(trigger.voice != "noun" for trigger in action[1]):
        return False
    book = clause.structure.rulebook
    chosen = book.choose(action[1], term[1])
    if chosen is not None and term[1] in book.actions[chosen.action].of:
        return True
    return chosen is not None and any(
        book.measure_for(term[1], chosen.action, unit=unit) is not None for unit in (None, "tonne", "barrel", "money")
    )


def _covered(clause: Clause, index: int) -> bool:
    """Whether an adjective of a state is no noun there (*luka berat 11*: no weight)."""
    return clause.inside[index] < index and clause.lowers[index] in clause.structure.degrees


def headed(clause: Clause, begin: int, end: int) -> Phrase:
    """The run with its head, unless it is nothing but an action (*melukai 200*, *the death toll*)."""
    never = listed(clause.structure, "never_heads")  # words that stand before a number (*nasional*, *bigger*)
    adjectives = end if clause.structure.head_last else 0  # the official death toll: of no official
    nouns = [
        index
        for index in range(begin, end)
        if not clause.marks[index]
        and (clause.inside[index] < 0 or (clause.terms[index] and not _covered(clause, index)))
        and (clause.lowers[index] not in never or (clause.terms[index] and index + 1 >= adjectives))
        and not (clause.structure.head_last and index < end - 1 and clause.lowers[index].endswith(POSSESSIVES))
        and not _is_doer(clause, begin, index)
        and not is_adverb(clause, index)
    ]
    if not nouns:
        return NONE
    if clause.structure.head_last and clause.terms[nouns[-1]] is None and _ends_in_deed(clause, nouns[-1], end):
        return NONE  # pest damage to 1,130 hectares: of no pest
    return Phrase(begin, end, nouns[-1] if clause.structure.head_last else nouns[0])


def _is_doer(clause: Clause, begin: int, at: int) -> bool:
    """Indonesian: whether a name behind a noun of deed says whose deed it is (*pembelian PLN*, *serapan Bulog*)."""
    if clause.structure.head_last or at == begin or clause.inside[begin] < 0 or clause.terms[begin] is not None:
        return False
    text = clause.tokens[at].text
    if clause.terms[at] is not None or not text[:1].isupper():
        return False
    return (len(text) > 1 and text.isupper()) or pointers(clause.structure).speakers.at(clause.lowers, at) is not None


def numbered(clause: Clause, index: int, start: int) -> Phrase:
    """English: the noun before one that only says how many (*passenger numbers reached N*, *the case count is N*)."""
    skip = classes.COPULA | classes.OTHER | classes.AUXILIARY | classes.DATE
    at = index - 1
    while at > start and index - at < MOST_WORDS and clause.classes[at] & skip:
        if clause.lowers[at] in clause.structure.numberings and clause.terms[at - 1] is not None:
            break
        at -= 1
    if at <= start or clause.lowers[at] not in clause.structure.numberings or clause.terms[at - 1] is None:
        return NONE
    whose = clause.lowers[at - 1].endswith(POSSESSIVES) or clause.lowers[at - 1] in pointers(clause.structure).narrowing
    if whose and not clause.is_plural(at):
        return NONE  # the police count, the agency's count: whose it is, and not what is counted
    if (
        clause.is_plural(at - 1)
        and not clause.is_plural(at)
        and staters.can_speak(clause.structure, clause.lowers[at - 1])
    ):
        return NONE  # unions count 48: they say so
    return Phrase(run_of(clause, at - 1, start), at, at - 1)


def _ends_in_deed(clause: Clause, head: int, end: int) -> bool:
    """Whether a noun of what happened closes the run behind the noun at ``head``."""
    action = clause.actions[head + 1] if head + 1 < end else None
    if clause.classes[min(head + 1, end - 1)] & classes.COPULA:
        return False  # gems valued at $9 million
    return action is not None and all(trigger.voice == "noun" for trigger in action[1])
