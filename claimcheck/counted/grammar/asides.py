"""Words between commas that only say who speaks, before a figure: *produksi, katanya, sekitar 7 juta ton*.

English tells that by the verb at their end, too: *the death toll, police said, was 12*.
"""

from __future__ import annotations

from claimcheck.counted.grammar import structure as classes
from claimcheck.counted.grammar.clause import Clause
from claimcheck.counted.grammar.listed import listed
from claimcheck.counted.grammar.pointers import pointers

_LONGEST = 10
_SAID_BEFORE = classes.DATE | classes.BREAKER | classes.DETERMINER
"""Classes of words between *said* and the figure that is said."""
_LIGHT = classes.COPULA | classes.AUXILIARY | classes.OTHER | classes.AMOUNT | classes.PREPOSITION
_DOING = ("active", "noun")
_JOINTS = 3
_SIDE = 3
"""Words that a side may be called by."""
_LEAD = 5
"""Words that may stand between the aside and the figure."""


def pass_over(clause: Clause) -> None:
    """Makes such asides as transparent as a date: the figure behind them counts what stands before."""
    _pass_over_issues(clause)
    _pass_over_idle(clause)
    _pass_over_adverbs(clause)
    _pass_over_habits(clause)
    _pass_over_ages(clause)
    _pass_over_sides(clause)
    _pass_over_before(clause)
    openers, closers = listed(clause.structure, "asides"), frozenset[str]()
    if clause.structure.head_last:
        openers, closers = clause.structure.sayers, pointers(clause.structure).statings
    if openers.isdisjoint(clause.lowers) and closers.isdisjoint(clause.lowers):
        return
    for at in range(1, len(clause.tokens) - 2):
        if clause.lowers[at] != ",":
            continue
        end = _end(clause, at + 1)
        said = clause.lowers[at + 1] in openers or (end > at + 2 and clause.lowers[end - 1] in closers)
        if said and end > 0 and _tells_subject(clause, at) and leads_to_figure(clause, end + 1):
            clause.set_aside(at, end + 1)


def _pass_over_issues(clause: Clause) -> None:
    """Lets what became of a document be no deed: in *39,000, figures released on Monday showed* nobody is freed."""
    issuings = listed(clause.structure, "issuings")
    if issuings.isdisjoint(clause.lowers):
        return
    documents = listed(clause.structure, "documents")
    for at in range(1, len(clause.tokens)):
        if clause.lowers[at] in issuings and clause.lowers[at - 1] in documents and not _is_counted(clause, at - 1):
            clause.silence(at)


def _pass_over_idle(clause: Clause) -> None:
    """Lets a verb that its particle makes another be no deed: who is asked in a survey carried out is not carried."""
    verbs = listed(clause.structure, "idle_verbs")
    if verbs.isdisjoint(clause.lowers):
        return
    particles = listed(clause.structure, "idle_particles")
    for at in range(len(clause.tokens) - 1):
        if clause.lowers[at] in verbs and clause.lowers[at + 1] in particles:
            clause.silence(at)


def _pass_over_adverbs(clause: Clause) -> None:
    """Lets a verb that another behind it makes an adverb be no deed: who *ikut ditahan* was held, and joined nobody."""
    back, along = (listed(clause.structure, "adverbial", key) for key in ("back", "along"))
    if (back | along).isdisjoint(clause.lowers):
        return
    goals = listed(clause.structure, "adverbial", "goals")
    for at in range(len(clause.tokens) - 1):
        lower, said = clause.lowers[at], clause.actions[at]
        if said is None or said[0] > 1 or lower not in back | along:
            continue
        behind = clause.actions[at + 1]
        befell = behind is not None and any(one.voice not in _DOING for one in behind[1])
        if befell or (lower in back and (clause.verbs[at + 1] or clause.lowers[at + 1] in goals)):
            clause.silence(at)


def _pass_over_habits(clause: Clause) -> None:
    """English: lets a participle by which a number's noun is of a kind be no deed (*nine flying drones*)."""
    habits = listed(clause.structure, "habits")
    if habits.isdisjoint(clause.lowers):
        return
    for at in range(1, len(clause.tokens) - 1):
        named = clause.terms[at + 1] is not None or clause.is_plural(at + 1)
        if named and clause.lowers[at] in habits and clause.is_mention(at - 1) and clause.inside[at] == at:
            clause.silence(at)


def _pass_over_ages(clause: Clause) -> None:
    """Lets the joints between ages in a row join and part nothing else (*two boys aged 5 and 7 were hurt*)."""
    aged = listed(clause.structure, "aged")
    if aged.isdisjoint(clause.lowers):
        return
    for at in range(len(clause.tokens) - 3):
        number = at + 1
        if clause.lowers[at] not in aged or not clause.is_mention(number):
            continue
        while (following := _next_age(clause, number)) > 0:
            clause.set_aside(number + 1, following)
            number = following


def _pass_over_sides(clause: Clause) -> None:
    """Indonesian: lets a side on which something befell people, before their figure, do nothing and be none of them
    (*korban luka di pihak massa 26 orang*)."""
    nouns = listed(clause.structure, "sides", "nouns")
    if nouns.isdisjoint(clause.lowers):
        return
    leads = listed(clause.structure, "sides", "leads")
    for at in range(1, len(clause.tokens) - 3):
        if clause.lowers[at] not in leads or clause.lowers[at + 1] not in nouns or clause.inside[at - 1] < 0:
            continue
        for end in range(at + 3, min(at + 3 + _SIDE, len(clause.tokens))):
            if clause.marks[end - 1] or clause.is_mention(end - 1):
                break
            if leads_to_figure(clause, end):
                clause.set_aside(at, end)
                break


def _pass_over_before(clause: Clause) -> None:
    """Indonesian: lets *before* say nothing between *from* and a figure (*naik dari sebelumnya Rp14.000*)."""
    words = listed(clause.structure, "formerly")
    if words.isdisjoint(clause.lowers):
        return
    for at in range(1, len(clause.tokens) - 1):
        if clause.lowers[at] in words and clause.is_mention(at + 1) and clause.classes[at - 1] & classes.PREPOSITION:
            clause.set_aside(at, at + 1)


def _next_age(clause: Clause, number: int) -> int:
    """The token of the number that a comma or conjunction, or both, join to the one at a token; -1 where none is."""
    at = number + 1
    while at < len(clause.tokens) and (clause.lowers[at] == "," or clause.classes[at] & classes.CONJUNCTION):
        at += 1
    joined = number + 1 < at < len(clause.tokens) and clause.is_mention(at) and at - number <= _JOINTS
    return at if joined and (at + 1 == len(clause.tokens) or clause.terms[at + 1] is None) else -1


def _is_counted(clause: Clause, noun: int) -> bool:
    """Whether a figure stands before the noun at a token, with no mark between (*300 letters published*)."""
    for at in range(noun - 1, max(-1, noun - _LEAD), -1):
        if clause.marks[at]:
            return False
        if clause.is_mention(at):
            return True
    return False


def _tells_subject(clause: Clause, comma: int) -> bool:
    """Whether the words before a comma hold no figure of their own."""
    for at in range(comma - 1, -1, -1):
        if clause.hard(at) or clause.lowers[at] == ",":
            return at < comma - 1
        if clause.is_mention(at):
            return False
    return True


def _end(clause: Clause, start: int) -> int:
    """The comma that ends the aside; -1 where a figure or another mark comes first."""
    for at in range(start, min(start + _LONGEST, len(clause.tokens))):
        if clause.lowers[at] == ",":
            return at
        if clause.is_mention(at) or clause.hard(at):
            return -1
    return -1


def leads_to_figure(clause: Clause, start: int) -> bool:
    """Whether only words that lead to a figure stand between an aside that ends at a token and the next figure."""
    for at in range(start, min(start + _LEAD, len(clause.tokens))):
        if clause.is_mention(at):
            return at > start or _stands_alone(clause, at)
        if not clause.classes[at] & _LIGHT or clause.inside[at] >= 0:
            return False
    return False


def _stands_alone(clause: Clause, figure: int) -> bool:
    """Whether no noun of its own stands behind the figure (*tahap pertama, kata dia, 512 buruh*: its own)."""
    behind = figure + 1
    if behind >= len(clause.tokens) or clause.terms[behind] is None:
        return True
    people = clause.lowers[behind] in pointers(clause.structure).generic
    return people and _is_of_people(clause, figure)


def _is_of_people(clause: Clause, figure: int) -> bool:
    """Whether the sentence's subject is people: by what became of them (*yang dirawat, kata dia, 220 orang*), or as
    those of whom it says how many there are (*jumlah pengungsi, menurut dia, 940 jiwa*; *korban luka, katanya, 31*)."""
    begin = figure - 1
    while begin > 0 and not clause.hard(begin - 1):
        begin -= 1
    opening = range(begin, min(begin + _LEAD, figure))
    if any(clause.classes[at] & classes.RELATIVE for at in opening):
        return True
    while begin < figure and clause.classes[begin] & (classes.AMOUNT | classes.CONJUNCTION | classes.BREAKER):
        begin += 1
    term = clause.terms[begin]
    return term is not None and clause.structure.rulebook.is_a(term[1], "person")


def closes_source(clause: Clause, comma: int) -> bool:
    """Whether the comma ends what only says whose word it is (*menurut laporan yang masuk ke dinas, jumlahnya 940*).

    In English so does one before the verb of one who is told of and says it (*the yard, which won it, said 46 …*).
    """
    if clause.structure.head_last:
        return clause.lowers[comma + 1] in pointers(clause.structure).statings and _says_next(clause, comma + 2)
    begin = comma
    while begin > 0 and not clause.marks[begin - 1]:
        begin -= 1
    return begin < comma and (clause.lowers[begin] in clause.structure.sayers or _is_testimony(clause, begin))


def _is_testimony(clause: Clause, at: int) -> bool:
    """Whether a noun for what a witness tells opens with whose it is (*informasi dari warga yang selamat*)."""
    by = clause.lowers[at + 1] in listed(clause.structure, "testimonies", "by")
    told = listed(clause.structure, "testimonies", "of")
    return clause.lowers[at] in told or (by and clause.lowers[at] in listed(clause.structure, "testimonies", "from"))


def _says_next(clause: Clause, at: int) -> bool:
    """Whether a figure is what is said from a token on, over a date and *that*."""
    while at < len(clause.tokens) and not clause.is_mention(at) and clause.classes[at] & _SAID_BEFORE:
        at += 1
    return at < len(clause.tokens) and clause.is_mention(at)
