"""Which claims of a story are about one number: the likest first, equal figures before others, never past a gate.

Two rules keep strangers apart. Every pair of a group has passed the gates. And one article's two different numbers
are two different things, so no group holds both; only a title may contradict its own text.

The claims of an article's exact copies follow its own: a copy adds no evidence of what is of one thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain, combinations

from claimcheck.compare.bridges import UNMISTAKABLE, Bridges
from claimcheck.compare.clusters import TELLING, Cluster, Link, MayJoin, far, join, one_number, root, telling
from claimcheck.compare.concepts import kind_of
from claimcheck.compare.counterparts import Counterparts
from claimcheck.compare.deeds import in_one_word
from claimcheck.compare.gates import pass_gates, pass_subjects
from claimcheck.compare.intervals import ratio, scale_slip
from claimcheck.compare.likeness import Words, likeness
from claimcheck.compare.moving import move, together, weigh
from claimcheck.compare.passage import Passage
from claimcheck.compare.ranks import Rank, lonely, rank
from claimcheck.compare.rivalry import set_against
from claimcheck.compare.scopes import Gates
from claimcheck.compare.standins import stand_ins
from claimcheck.compare.subjects import Subject
from claimcheck.compare.uniting import unite
from claimcheck.counters import Counter, same
from claimcheck.model import Claim
from claimcheck.notation import write
from claimcheck.rules.rulebook import Rulebook

_SAME = 0.4
"""How like two claims that state one number must be to be joined."""
_SAME_LEFT, _SAME_TELLING = 0.3, 0.2
"""The same where neither found a better place, and for a number that is seldom stated twice by chance."""
_RULED = ((Decimal(3), 0.6), (Decimal(20), 0.65), (Decimal("Infinity"), 0.75))
_MONEY = ((Decimal("1.3"), 0.55), (Decimal(2), 0.6), (Decimal(10), 0.7), (Decimal("Infinity"), 0.9))
_OPEN = ((Decimal("1.3"), 0.55), (Decimal(2), 0.65), (Decimal(10), 0.8), (Decimal("Infinity"), 0.95))
"""How like claims that differ must be, by the ratio of their numbers: of one ruled measure, of one ruled kind of money
(an article tells of many losses or budgets), and of open nouns."""
_REFUSED = 0.35
_APART = 0.55
"""The least that any two claims with different numbers need."""
_PEOPLE = 1.1
"""The same for people of whom one text does not say what happened to them."""
_SMALL, _FEW, _FEW_NEAR = 10, 0.75, 0.65
"""Small numbers of open nouns are too common to be of one thing without much else; less so neighbours like 7 and 8."""
_LONELY = 0.2
"""What it adds that neither article has another number of the kind."""
_SUPPORT, _MOST_SUPPORT = 0.05, 0.25
"""What each further article behind two differing figures adds to their being the figures in question."""
_SLIP = 3
"""The power of ten from which two numbers with the same digits are likely one number, mistyped."""
_NEAR = 0.2
"""What it adds that two magnitudes are one; less by as much for every point between them."""
_TITLE = 0.15
"""What it adds that one is in the title of the other's article: a title repeats its text."""
_RANK = 0.1
"""What it adds or takes that two articles with equally many numbers of a kind give them in the same order."""
_CROWD = 100
"""More claims of one kind in one story than this are first folded: those alike in all but their clause become one."""
_LOOSE = ("apart", "part", "counterparts", "rivals", "stand-ins")
"""The links that weigh less when groups are asked again: of figures that differ, or may be alike by chance."""
_SHARED = 40
"""A number that more claims of a story state than this says nothing across kinds."""
_REFUSALS_PER_KIND = 12


Kind = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Two claims a reader would expect to see compared, and what kept them apart."""

    a: Claim
    b: Claim
    passage: Passage


def pair(
    subjects: Sequence[Subject], story_of: Mapping[str, str], rulebook: Rulebook
) -> tuple[list[list[Claim]], list[Refused]]:
    """The groups of two claims or more, and the refusals worth telling."""
    groups: list[tuple[str, Cluster]] = []
    refused: list[Refused] = []
    stories: dict[str, dict[str, list[Subject]]] = defaultdict(lambda: defaultdict(list))
    for subject in sorted(subjects, key=lambda s: (_text(s.claim), s.claim.article, s.claim.id)):
        stories[story_of.get(subject.claim.article, "")][_text(subject.claim)].append(subject)
    copies = {told[0].claim.id: [s.claim for s in told] for texts in stories.values() for told in texts.values()}
    for story, texts in stories.items():
        members = _attributed(in_one_word([told[0] for told in texts.values()], rulebook))
        words = Words((subject.context for subject in members), rulebook.settings.common_concepts)
        for room in _rooms(members, rulebook).values():
            found, kept_apart = _settle(room, words, rulebook)
            groups += ((story, cluster) for cluster in found)
            refused += kept_apart
    joined = ([claim for one in group for claim in _copied(one, copies)] for group in _across_stories(groups, rulebook))
    return [group for group in joined if len(group) > 1], refused


def _copied(claim: Claim, copies: Mapping[str, Sequence[Claim]]) -> Iterator[Claim]:
    """A claim and its copies, which count what it was found to count."""
    yield claim
    for copy in copies[claim.id][1:]:
        yield replace(copy, measure=claim.measure, action=claim.action, rule=claim.rule)


def _text(claim: Claim) -> str:
    """What copies of a claim share: its id but for the mark that tells copies apart."""
    return claim.id.partition("~")[0]


def _attributed(subjects: Sequence[Subject]) -> list[Subject]:
    """The subjects; a figure told without its counter has the one that its article names for it elsewhere."""
    named: dict[tuple[object, ...], list[tuple[Counter, ...]]] = defaultdict(list)
    for subject in subjects:
        if subject.counters and not _is_measured(subject):
            named[_figure(subject)].append(subject.counters)
    lent = []
    for subject in subjects:
        owners = [] if subject.counters or _is_measured(subject) else named.get(_figure(subject), [])
        alone = owners and all(same(owners[0][0], other[0]) for other in owners)
        lent.append(replace(subject, counters=owners[0]) if alone else subject)
    return lent


def _figure(subject: Subject) -> tuple[object, ...]:
    claim = subject.claim
    # One soldier and one rebel of an article are two; "claims 54 lives" and "at least 54 died" are one count.
    deed = claim.measure if claim.measure and subject.telling >= TELLING else claim.action
    return (claim.article, subject.number, deed, claim.flow)


def _is_measured(subject: Subject) -> bool:
    return subject.claim.quantity.unit is not None or subject.claim.quantity.currency is not None


def _rooms(subjects: Iterable[Subject], rulebook: Rulebook) -> dict[str, dict[Kind, list[Subject]]]:
    """The subjects by what their numbers are in (counts, a currency, a unit, ages), then by kind of thing."""
    found: dict[str, dict[Kind, list[Subject]]] = defaultdict(lambda: defaultdict(list))
    for subject in subjects:
        kind = kind_of(subject.claim, rulebook)
        found["|".join(kind[:2]) if kind[0] in ("money", "unit") else kind[0]][kind].append(subject)
    return found


def _settle(
    room: Mapping[Kind, Sequence[Subject]], words: Words, rulebook: Rulebook
) -> tuple[list[Cluster], list[Refused]]:
    """The clusters of one room."""
    gates = Gates(rulebook)
    clusters: list[Cluster] = []
    kinds: list[Kind] = []
    alone: set[str] = set()
    ranks: dict[str, Rank] = {}
    for kind, subjects in room.items():
        alone |= lonely(subjects)
        ranks.update(rank(subjects, rulebook))
        folded = _fold(subjects, gates)
        clusters += folded
        kinds += [kind] * len(folded)
    faces = [cluster.face for cluster in clusters]
    scopes = [next(iter(cluster.scopes)) for cluster in clusters]
    aside = {index for index, face in enumerate(faces) if ranks[face.claim.id].secondary}
    links: dict[str, list[Link]] = defaultdict(list)
    refused: dict[Kind, list[tuple[float, Subject, Subject]]] = defaultdict(list)
    counterparts = Counterparts(faces, kinds, rulebook)
    for i, j in _candidates(faces, kinds):
        a, b = faces[i], faces[j]
        passage = gates.between(a, b, scopes[i], scopes[j])
        alike = likeness(a, b, words)
        if not alike and a.person and b.person:
            continue  # of two people
        score = alike + _standing(a, b, alone, ranks)
        if passage.gate is not None:
            if score >= _REFUSED and a.claim.article != b.claim.article and kinds[i] == kinds[j]:
                refused[kinds[i]].append((score, a, b))
            continue
        parted = passage.parted(a.claim.quantity, b.claim.quantity)
        if not parted and kinds[i] == kinds[j]:
            counterparts.see(i, j, alike)
        if score < _SAME_TELLING:
            continue
        equal = one_number(a, b)
        same = _SAME if _untold(a, b) else _SAME_TELLING if telling(a, b) else _SAME_LEFT
        if score < same:
            continue
        if not equal and (score < _APART or far(a.claim, b.claim)):
            continue
        if score >= (same if equal else _needed(a, b)):
            beside = i in aside or j in aside
            how = _agreeing(score, a, b, beside) if equal else _differing(a, b, beside, parted)
            if how:
                links[how].append((score + _nearness(a, b), i, j))
    links["counterparts"] = list(counterparts.links())
    links["stand-ins"] = list(stand_ins(links["stand-ins"], faces, rulebook))
    links["rivals"] = [link for link in set_against(faces) if not gates.between(*_asked(link, faces, scopes)).gate]
    bridges = Bridges(gates)
    stated = {f"number {least}": bridges.links(faces, rulebook, least) for least in (UNMISTAKABLE, TELLING)}
    for how, pairs in {**stated, "rounded": bridges.roundings(faces, rulebook)}.items():
        links[how] = [(likeness(faces[i], faces[j], words), i, j) for i, j in pairs]
    singles = [cluster.copy() for cluster in clusters]
    home = _join(links, clusters, gates.open, gates.of_one_kind, bridges.open)
    differing = [link for how in _LOOSE for link in links.pop(how, ())]
    links.pop("vague", None)
    roots = [root(home, i) for i in range(len(home))]
    weights = weigh(chain.from_iterable(links.values()), differing)
    moved = move(roots, singles, weights, bridges.open)
    found = [together(group, singles) for group in unite(moved, singles, weights, bridges.open)]
    group_of = {claim.id: index for index, cluster in enumerate(found) for claim in cluster.members}
    apart = (
        [item for item in told if group_of[item[1].claim.id] != group_of[item[2].claim.id]] for told in refused.values()
    )
    return found, [item for told in apart for item in _worth_telling(told, rulebook)]


def _asked(link: Link, faces: Sequence[Subject], scopes: Sequence[int]) -> tuple[Subject, Subject, int, int]:
    """A link's two subjects and scopes, as gates are asked."""
    _, i, j = link
    return faces[i], faces[j], scopes[i], scopes[j]


def _join(
    links: Mapping[str, list[Link]], clusters: Sequence[Cluster], open_: MayJoin, of_kind: MayJoin, bridged: MayJoin
) -> list[int]:
    """Bring together what is linked, the surest first; the union-find parent of each cluster."""
    home = list(range(len(clusters)))
    # What a rule names is brought together first: a figure that no rule knows must not come between.
    ruled = {how: [link for link in links[how] if _of_one_rule(link, clusters)] for how in ("same", "apart")}
    for sure in (ruled, links):
        join(sure["same"], clusters, home, open_)
        # Figures that differ are joined after those that agree, and rather to a figure that many articles give.
        support = [len({name for name, _ in clusters[root(home, i)].figures}) for i in range(len(clusters))]
        backed = ((s + min(_MOST_SUPPORT, _SUPPORT * (support[i] + support[j] - 2)), i, j) for s, i, j in sure["apart"])
        join(backed, clusters, home, of_kind)
    for kind in ("rivals", "aside", "part", "left"):
        join(links[kind], clusters, home, open_)
    # What other words still keep apart is joined by the number, and then what those words kept apart.
    for kind in (
        f"number {UNMISTAKABLE}",
        f"number {TELLING}",
        "rounded",
        "same",
        "part",
        "left",
        "apart",
        "counterparts",
        "stand-ins",
    ):
        join(links[kind], clusters, home, bridged)
    # Words like "dozens" fit many figures: they follow the figure nearest in sense and bring no two together.
    join(links["vague"], clusters, home, open_, alone=True)
    return home


def _agreeing(score: float, a: Subject, b: Subject, beside: bool) -> str:
    """How two claims that agree are linked: "five of them children" may by chance be another article's five dead."""
    if beside:
        return "aside"
    if telling(a, b):
        return "same"
    if score < _SAME:
        return "left"
    one, two = ("part" in subject.claim.flags or subject.died is not None for subject in (a, b))
    return "same" if one == two else "part"


def _differing(a: Subject, b: Subject, beside: bool, parted: bool) -> str | None:
    """How two claims that differ are linked, if they are; ``beside`` says that one is a minor figure of its article."""
    if "vague" in (a.claim.quantity.basis, b.claim.quantity.basis):
        return None if parted else "vague"
    if beside:
        return None
    return "stand-ins" if parted else "apart"


def _of_one_rule(link: Link, clusters: Sequence[Cluster]) -> bool:
    """Whether two claims count what one rule names; a sum or a measurement is of many things, ruled or not."""
    one, two = (clusters[index].face.claim for index in link[1:])
    return one.measure == two.measure is not None and not one.quantity.unit and not one.quantity.currency


def _worth_telling(refused: list[tuple[float, Subject, Subject]], rulebook: Rulebook) -> list[Refused]:
    """The likest refused pairs, each asked anew: the answer for others of their scopes tells the others' words."""
    refused.sort(key=lambda item: (-item[0], item[1].claim.id, item[2].claim.id))
    return [Refused(a.claim, b.claim, pass_subjects(a, b, rulebook)) for _, a, b in refused[:_REFUSALS_PER_KIND]]


def _candidates(faces: Sequence[Subject], kinds: Sequence[Kind]) -> Iterator[tuple[int, int]]:
    """Pairs worth asking about: all of one kind, and across kinds those of one number where a noun is not known."""
    by_kind: dict[Kind, list[int]] = defaultdict(list)
    by_value: dict[object, list[int]] = defaultdict(list)
    for index, face in enumerate(faces):
        by_kind[kinds[index]].append(index)
        if face.number is not None and face.telling > 1:
            by_value[face.number].append(index)
    for members in by_kind.values():
        yield from combinations(members, 2)
    for members in by_value.values():
        if len(members) <= _SHARED:
            for i, j in combinations(members, 2):
                if kinds[i] != kinds[j] and not (faces[i].claim.concept and faces[j].claim.concept):
                    yield i, j


def _standing(a: Subject, b: Subject, alone: set[str], ranks: Mapping[str, Rank]) -> float:
    """What the place of two claims among their articles' numbers of the kind tells."""
    if a.claim.article == b.claim.article and a.claim.field != b.claim.field:
        return _TITLE
    score = _LONELY if a.claim.id in alone and b.claim.id in alone else 0.0
    one, two = ranks[a.claim.id], ranks[b.claim.id]
    if one.among == two.among > 1:
        return score + (_RANK if one.place == two.place else -_RANK)
    return score - _RANK / 2 if (one.place == 0) != (two.place == 0) else score


def _needed(a: Subject, b: Subject) -> float:
    """How like two claims with different numbers must be: the further the numbers lie apart, the liker."""
    one, two = a.claim, b.claim
    shared = one.measure is not None and one.measure == two.measure
    ruled = shared and (not one.quantity.currency or one.flow == "rate")
    gap = ratio(one.quantity, two.quantity) or Decimal(1 if ruled else "Infinity")
    if (scale_slip(one.quantity, two.quantity) or 0) >= _SLIP:
        gap = Decimal(1)
    needed = next(needed for most, needed in (_RULED if ruled else _MONEY if shared else _OPEN) if gap <= most)
    if ruled:
        return needed
    if _untold(a, b):
        return max(needed, _PEOPLE)
    small = max(a.number or 0, b.number or 0) < _SMALL
    near = one.measure or two.measure or gap <= _OPEN[0][0]
    return max(needed, _FEW_NEAR if near else _FEW) if small else needed


def _nearness(a: Subject, b: Subject) -> float:
    """What decides of which of several quakes a magnitude is: agencies differ by a tenth or two, quakes by more."""
    if a.claim.quantity.unit != "magnitude" or a.number is None or b.number is None:
        return 0.0
    return max(0.0, _NEAR - float(abs(a.number - b.number)) * _NEAR)


def _untold(a: Subject, b: Subject) -> bool:
    """Whether people are counted of whom one text does not say what happened to them: were they saved, or killed?"""
    one, two = a.claim, b.claim
    return "person" in (one.concept, two.concept) and not (one.action and two.action)


def _fold(subjects: Sequence[Subject], gates: Gates) -> list[Cluster]:
    """Every claim by itself; in a crowd, claims alike in all but their clause together."""
    if len(subjects) <= _CROWD:
        return [Cluster.of(subject, gates.number(subject)) for subject in subjects]
    cells: dict[object, Cluster] = {}
    for subject in subjects:
        claim = subject.claim
        words = (claim.head, claim.qualifiers, claim.flags, subject.person)
        scope = gates.number(subject)
        alike = (scope, words, claim.field, write(claim.quantity))
        single = Cluster.of(subject, scope)
        cell = cells.setdefault(alike, single)
        if cell is not single:
            cell.take(single)
    return list(cells.values())


def _across_stories(groups: Sequence[tuple[str, Cluster]], rulebook: Rulebook) -> list[list[Claim]]:
    """Groups of one measure whose totals grow over weeks meet across stories, where every other gate is open."""
    gates = Gates(rulebook)
    result: list[list[Claim]] = []
    joined: dict[str, list[tuple[set[str], Cluster]]] = defaultdict(list)
    for story, found in groups:
        first = found.members[0]
        if not first.measure or pass_gates(first, first, rulebook, same_story=False).gate is not None:
            result.append(found.members)
            continue
        cluster = gates.renumber(found)
        for stories, home in joined[first.measure]:
            apart = pass_gates(home.members[0], first, rulebook, same_story=False).gate is not None
            if not apart and story not in stories and gates.open(home, cluster):
                home.take(cluster)
                stories.add(story)
                break
        else:
            joined[first.measure].append(({story}, cluster))
    return result + [home.members for homes in joined.values() for _, home in homes]
