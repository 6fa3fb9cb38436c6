"""The closed word classes of one language, compiled: what bounds a phrase around a number, and what rules name.

Built once per rulebook and language from the lexicon's ``structure`` section and the rulebook's concepts and actions.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, NamedTuple

from claimcheck.counted.grammar import defaults
from claimcheck.counted.grammar.topic import Topic, compiled
from claimcheck.language.forms import normal
from claimcheck.language.phrases import PhraseIndex
from claimcheck.rules.index import Opening, Trigger, WordIndex
from claimcheck.rules.rulebook import Rulebook

CLASSIFIER: Final = 1
PREPOSITION: Final = 2
CONJUNCTION: Final = 4
BREAKER: Final = 8
RELATIVE: Final = 16
COPULA: Final = 32
AUXILIARY: Final = 64
DETERMINER: Final = 128
OTHER: Final = 256
PRONOUN: Final = 512
AMOUNT: Final = 1024
COUNTABLE: Final = 2048
VERB: Final = 4096
OF: Final = 8192
DIRECTION: Final = 16384
COMITATIVE: Final = 65536
MEMBERSHIP: Final = 131072
PRENOMINAL: Final = 262144
SIZING: Final = 524288
FIGURE: Final = 1048576
DATE: Final = 32768
"""Set on the words of a date where it stands; no word is one by itself."""

_CLASSES = {
    "classifiers": CLASSIFIER, "prepositions": PREPOSITION, "conjunctions": CONJUNCTION, "breakers": BREAKER,
    "relatives": RELATIVE, "copulas": COPULA, "auxiliaries": AUXILIARY, "determiners": DETERMINER, "others": OTHER,
    "pronouns": PRONOUN, "amount_nouns": AMOUNT, "countable_classifiers": COUNTABLE, "verbs": VERB, "of": OF,
    "directions": DIRECTION, "comitatives": COMITATIVE, "memberships": MEMBERSHIP, "prenominals": PRENOMINAL,
    "sizings": SIZING, "figures": FIGURE,
}  # fmt: skip


class Word(NamedTuple):
    """What is known of a word wherever it stands.

    ``classes`` are its word-class bits, ``form`` its normal form, ``mark`` whether it is punctuation, ``verb`` whether
    it is a verb by list or shape; ``names`` and ``acts`` are the terms and triggers that can begin with it, ``begins``
    whether there are any.
    """

    classes: int
    form: str
    mark: bool
    verb: bool
    begins: bool
    names: tuple[Opening[str], ...]
    acts: tuple[Opening[tuple[Trigger, ...]], ...]


@dataclass(frozen=True, eq=False)
class Structure:
    """One language's compiled classes. ``classes`` maps a word to a bit set; the indexes are the rulebook's own."""

    language: str
    head_last: bool
    classes: dict[str, int]
    rulebook: Rulebook
    terms: WordIndex[str]
    triggers: WordIndex[tuple[Trigger, ...]]
    partitives: PhraseIndex[bool]
    includes: PhraseIndex[bool]
    comparisons: PhraseIndex[bool]
    """Words that set a number beside the one before it (*compared with*)."""
    bases: frozenset[str]
    """Prepositions of the whole that a number is taken from (*of*, *dari*)."""
    sources: frozenset[str]
    """Prepositions of what something is taken from: behind a state they begin anew (*deaths from 40 cases*)."""
    sayers: frozenset[str]
    """Words that begin who says a number, between the numbers of a list (*according to*)."""
    places: frozenset[str]
    """Words that stand before the name of a district, village, mountain or street (*Kabupaten Tanah Bumbu*)."""
    movers: frozenset[str]
    """Prepositions of a movement's ends (*from*, *to*)."""
    remainders: frozenset[str]
    """Words that make of a number the rest (*the remaining 40*, *40 sisanya*)."""
    singles: frozenset[str]
    """Articles that can count one (*a*, *seorang*)."""
    ordinals: frozenset[str]
    """Words behind an article that make it no count (*a third man*)."""
    spans: frozenset[str]
    """Words behind a time that lies between two events (*14 hours after*)."""
    resultatives: frozenset[str]
    """Verbs behind whose object stands what became of it, or was found to have (*left 12 people injured*)."""
    priced_as: frozenset[str]
    """Words behind a comma that say what the noun before it is worth or weighs (*the cargo, worth $9 million*)."""
    takers: frozenset[str]
    """Verbs of change whose subject can also be who gains or loses (*the company recovered 9 litres*)."""
    noun_verbs: frozenset[str]
    """Words that are verbs right behind a plural, and else nouns (*230 schools host families*)."""
    ourselves: frozenset[str]
    """Pronouns of the speakers, who are people."""
    more: frozenset[str]
    """Words that set a noun beside a number behind *than* (*more people than the 51*)."""
    persons: frozenset[str]
    """Pronouns of people before what is said of them (*those seized*)."""
    name_like: dict[str, str]
    """Nouns that stand for a concept where nothing narrows them (*63 names*)."""
    joiner_ends: frozenset[str]
    joiners: PhraseIndex[bool]
    """Phrases that add to a list without a predicate of their own (*as well as*)."""
    setters: frozenset[str]
    """Verbs by which somebody states an amount (*put the number at 12*)."""
    participles: tuple[str, ...]
    """Endings of verb forms that narrow the noun before them (*a bus carrying 45 pilgrims*)."""
    postmodifiers: tuple[str, ...]
    """Endings of participles that stand behind a plural (*three persons suspected of arson*)."""
    dimensions: dict[str, str]
    bearers: dict[str, dict[str, str]]
    """A dimension → what it is called by the concept that bears it (a height of waves is a wave height)."""
    degrees: dict[str, str]
    fractions: dict[str, str]
    """A concept → the scale on which it is measured when its number is a fraction."""
    kin: dict[str, str]
    """A parent's name → the concept of whom a number behind *of* counts."""
    object_after: tuple[str, ...]
    """Prefixes of verbs that take their object after them."""
    adverbs: frozenset[str]
    """Words behind a noun that leave its verb to it (*800 workers there were affected*)."""
    sites: dict[str, frozenset[str]]
    """Action → nouns of one place of a firm, whose figure may be a part of the firm's."""
    infinitive: frozenset[str]
    """What stands before a verb in a headline that is to come (*Army to send 3,000*)."""
    presents: frozenset[str]
    """Auxiliaries before a verb that goes on (*is cutting 900 jobs*)."""
    doers: dict[str, str]
    """Action → whom it is done to where only people are named (*employs 900 people*)."""
    noun_deeds: dict[str, str]
    """Actions by whose noun a sum is what a concept names (*sales of $4 billion* are revenue)."""
    money_like: dict[str, str]
    """Concepts that are another where their figure is a sum (a bill of $9 million is a cost)."""
    harms: frozenset[str]
    """Nouns of what was done to things, whose sum is a loss (*damage to crops*)."""
    laws: frozenset[str]
    """Those of them that a sum before the noun leaves what they are (*a $9 million bill*)."""
    worths: dict[str, str]
    """Concepts by which a sum is worth → what it then is of."""
    worth_words: frozenset[str]
    """Words that say so (*worth*, *valued*)."""
    counters: frozenset[str]
    """Nouns that only count what the clause names else (*vehicle sales of 900 units*)."""
    goods_of: dict[str, str]
    """Units of measure → what they are of where nothing is named."""
    demonyms: frozenset[str]
    """Names of people by their country, where such a name alone is a noun (*two million Australians*)."""
    money_recasts: dict[str, dict[str, str]]
    """The same of sums (what a firm was bought for is the deal's)."""
    recasts: dict[str, dict[str, str]]
    """Action → what it says a thing is (seven cars that derailed are carriages)."""
    agent_shapes: tuple[re.Pattern[str], ...]
    agent_deeds: frozenset[str]
    """Shapes of nouns for who does something (*pendulang*), and what befalls them and no things."""
    part_recasts: dict[str, dict[str, str]]
    """The same of a part of what was counted before (of 587 cases the six who died are people)."""
    implied: dict[str, str]
    """Concept → what happened to it where nothing is told (passengers are carried)."""
    unit_concepts: dict[str, str]
    """Units of measure → what their figures are of, whatever noun stands beside them."""
    unit_scales: dict[str, dict[str, str]]
    """Concept → unit that its figures leave open → the one they mean (*suhu 34 derajat*)."""
    partakings: dict[str, dict[str, str]]
    """Concept → deed → what a share of them that did it is (voters who took part are the turnout)."""
    levels: dict[str, str]
    """Waters → what their height is of."""
    level_words: frozenset[str]
    """Verbs that say how high water stands (*the river crested at 9 metres*)."""
    numberings: frozenset[str]
    """Nouns behind what is counted that only say so (*passenger numbers*)."""
    by: frozenset[str]
    """Prepositions between what is made less and by how many (*cut its workforce by 900*)."""
    pricing: frozenset[str]
    """Words between a good and its price (*diesel costs*, *rice sells for*)."""
    moves: frozenset[str]
    """Base forms of verbs of change, copulas behind an auxiliary (*could rise by 80 centimetres*)."""
    differences: PhraseIndex[bool]
    """What follows a number that only tells how far apart two are (*14 more than in 2019*)."""
    alone: frozenset[str]
    """Articles that stand without a noun for one more of those told."""
    restaters: frozenset[str]
    """Conjunctions that only say a number in another way (*12 million votes, or 48 percent*)."""
    losers: frozenset[str]
    """Concepts that can stand between a verb and the sum it cost them."""
    sums: frozenset[str]
    """Concepts that sums are of."""
    contents: frozenset[str]
    """Words between a sum and what it is paid or taken as (*$5 million in bribes*)."""
    carriers: frozenset[str]
    """Actions whose object does not share what befell the carrier."""
    topics: dict[str, Topic]
    """Concepts that the article's subject says more of."""
    deeds: dict[str, str]
    """Actions by which a sum is what a concept names (*lost $5 million* is a loss)."""
    terms_of: dict[str, str]
    """Actions by which a stretch of time is what a concept names (*sentenced to six years*)."""
    demands: frozenset[str]
    """Those of them that only ask for it (*menuntut terdakwa dengan hukuman 9 tahun*)."""
    frontings: frozenset[str]
    """Words that name at the head of a sentence what its figures are of (*soal korban hilang*)."""
    living: frozenset[str]
    """Concepts, beside people, of what can die, fall ill and recover."""
    classified: dict[str, str]
    """Classifiers of one kind of thing → its concept (*ekor*, of animals)."""
    losses: frozenset[str]
    """Concepts behind which a crime and what it was about may stand (*kerugian negara korupsi jalan tol*)."""
    accused: frozenset[str]
    """Concepts of those a crime beside the noun is laid to, which did not befall them (*tersangka korupsi*)."""
    rates: dict[str, str]
    """Actions whose share is what a concept names (*unemployment rose to 6 percent*)."""
    grown: dict[str, str]
    """Concepts whose own change in per cent is what another names (*the economy grew 5 percent*)."""
    priced: frozenset[str]
    """Dimensions that belong to a good (its price)."""
    priced_by: frozenset[str]
    """Units of goods: money for each is a price."""
    valued: frozenset[str]
    """Concepts that have a value of their own, which moves."""
    wholes: frozenset[str]
    """What a share is of without being what is told (*31 percent of capacity*)."""
    lengths: frozenset[str]
    """Units of length, which can lead somewhere."""
    default_measured: dict[tuple[str, str], str]
    """Action and unit of ground → the only concept that is measured so (hectares burnt are of forest)."""
    makings: frozenset[str]
    """Concepts of making, whose object is what is counted (rice production)."""
    joinings: frozenset[str]
    """Actions of being there, which a deed of the same clause among ``joined`` makes definite."""
    joined: frozenset[str]
    helpers: frozenset[str]
    """Concepts of people who come to help, and are not those whom anything befell."""
    causes: dict[str, dict[str, str]]
    """Action → what it is where its clause names a cause (what a fire destroyed burned)."""
    befallings: frozenset[str]
    """Actions that only say something came to what is counted, which an event of the clause makes definite."""
    befalling: frozenset[str]
    """Verb forms between an event and those it came to or takes in (*affected*, *mencakup*)."""
    befalling_events: frozenset[str]
    """Actions whose nouns are such events."""
    tradings: frozenset[str]
    """Concepts of trade, whose goods are what is counted in units of measure (rice imports of 3 tonnes)."""
    contained: frozenset[str]
    """Concepts besides those that sums are of which may stand there."""
    deed_shapes: tuple[re.Pattern[str], ...]
    """Shapes of nouns of deeds whose object follows without a preposition (*pembelian 42 jet*)."""
    default_concept: dict[str, str]
    """Action → the concept it is said of when no noun is stated (*killed* → person)."""
    word: Callable[[str], Word]
    """A lower-case word → what is known of it, kept for the words seen last."""


@cache
def structure(rulebook: Rulebook, language: str) -> Structure:
    """The compiled structure of a language the rulebook knows (English for any other)."""
    lexicon = rulebook.languages.get(language) or rulebook.languages["en"]
    section = lexicon.section("structure")
    classes: dict[str, int] = {}
    for name, bit in _CLASSES.items():
        for word in lexicon.words("structure", name):
            if " " not in word:
                classes[word] = classes.get(word, 0) | bit
    terms = rulebook.terms.get(lexicon.code) or WordIndex(lexicon, ())
    triggers = rulebook.triggers.get(lexicon.code) or WordIndex(lexicon, ())
    shapes = "|".join(lexicon.words("structure", "verb_shapes"))
    verb = re.compile(shapes) if shapes else None
    not_verbs = frozenset(lexicon.words("structure", "not_verbs"))

    @lru_cache(maxsize=1 << 16)
    def known(lower: str) -> Word:
        bits = classes.get(lower, 0)
        # a word of a closed class (menurut) is a verb only where it is listed as one
        shaped = verb is not None and lower not in not_verbs and verb.match(lower) is not None
        mark = not lower[0].isalnum()
        names, acts = ((), ()) if mark else (terms.openings(lower), triggers.openings(lower))
        spoken = bool(bits & VERB) if bits else shaped
        return Word(bits, normal(lower, lexicon), mark, spoken, bool(names or acts), names, acts)

    return Structure(
        language=lexicon.code,
        head_last=section.get("order") == "head-last",
        classes=classes,
        rulebook=rulebook,
        terms=terms,
        triggers=triggers,
        partitives=PhraseIndex((tuple(p.split()), True) for p in lexicon.words("structure", "partitives")),
        includes=PhraseIndex((tuple(p.split()), True) for p in lexicon.words("structure", "includes")),
        comparisons=PhraseIndex((tuple(p.split()), True) for p in lexicon.words("structure", "comparisons")),
        bases=frozenset(lexicon.words("structure", "bases")),
        sources=frozenset(lexicon.words("structure", "sources")),
        sayers=frozenset(lexicon.words("structure", "sayers")),
        places=defaults.before_names(lexicon),
        movers=frozenset(lexicon.words("structure", "movers")),
        remainders=frozenset(lexicon.words("structure", "remainders")),
        singles=frozenset(lexicon.words("structure", "singles")),
        ordinals=frozenset(lexicon.words("structure", "ordinals")),
        spans=frozenset(lexicon.words("structure", "spans")),
        resultatives=frozenset(lexicon.words("structure", "resultatives")),
        priced_as=frozenset(lexicon.words("structure", "priced_as")),
        takers=frozenset(lexicon.words("structure", "takers")),
        noun_verbs=frozenset(lexicon.words("structure", "noun_verbs")),
        ourselves=frozenset(lexicon.words("structure", "ourselves")),
        more=frozenset(lexicon.words("structure", "more")),
        persons=frozenset(lexicon.words("structure", "persons")),
        name_like=dict(section.get("name_like", {})),
        joiner_ends=frozenset(phrase.split()[-1] for phrase in lexicon.words("structure", "joiners")),
        joiners=PhraseIndex((tuple(p.split()), True) for p in lexicon.words("structure", "joiners")),
        setters=frozenset(lexicon.words("structure", "setters")),
        participles=lexicon.words("structure", "participles") or ("\0",),
        postmodifiers=lexicon.words("structure", "postmodifiers") or ("\0",),
        dimensions=dict(section.get("dimensions", {})),
        bearers={dimension: dict(each) for dimension, each in section.get("bearers", {}).items()},
        degrees=dict(section.get("degrees", {})),
        fractions=dict(section.get("fractions", {})),
        kin=dict(section.get("kin", {})),
        object_after=lexicon.words("structure", "object_after"),
        adverbs=frozenset(lexicon.words("structure", "adverbs")),
        sites={action: frozenset(each) for action, each in section.get("sites", {}).items()},
        infinitive=frozenset(lexicon.words("structure", "infinitive")),
        presents=frozenset(lexicon.words("structure", "presents")),
        doers=dict(section.get("doers", {})),
        noun_deeds=dict(section.get("noun_deeds", {})),
        money_like=dict(section.get("money_like", {})),
        harms=frozenset(lexicon.words("structure", "harms")),
        laws=frozenset(lexicon.words("structure", "laws")),
        worths=dict(section.get("worths", {})),
        worth_words=frozenset(lexicon.words("structure", "worth_words")),
        counters=frozenset(lexicon.words("structure", "counters")),
        goods_of=dict(section.get("goods_of", {})),
        demonyms=defaults.demonyms(rulebook) if section.get("order") == "head-last" else frozenset(),
        money_recasts={action: dict(each) for action, each in section.get("money_recasts", {}).items()},
        recasts={action: dict(each) for action, each in section.get("recasts", {}).items()},
        agent_deeds=frozenset(lexicon.words("structure", "agent_deeds")),
        agent_shapes=tuple(re.compile(shape) for shape in lexicon.words("structure", "agent_shapes")),
        part_recasts={action: dict(each) for action, each in section.get("part_recasts", {}).items()},
        implied=dict(section.get("implied", {})),
        unit_concepts=dict(section.get("unit_concepts", {})),
        unit_scales={concept: dict(each) for concept, each in section.get("unit_scales", {}).items()},
        partakings={concept: dict(each) for concept, each in section.get("partakings", {}).items()},
        levels=dict(section.get("levels", {})),
        level_words=frozenset(lexicon.words("structure", "level_words")),
        numberings=frozenset(lexicon.words("structure", "numberings")),
        by=frozenset(lexicon.words("structure", "by")),
        pricing=frozenset(lexicon.words("structure", "pricing")),
        moves=frozenset(lexicon.words("structure", "moves")),
        differences=PhraseIndex((tuple(p.split()), True) for p in lexicon.words("structure", "differences")),
        alone=frozenset(lexicon.words("structure", "alone")),
        restaters=frozenset(lexicon.words("structure", "restaters")),
        losers=frozenset(lexicon.words("structure", "losers")),
        sums=defaults.sums(rulebook) | frozenset(dict(section.get("deeds", {})).values()),
        contents=frozenset(lexicon.words("structure", "contents")),
        carriers=defaults.cases(rulebook, lexicon.words("structure", "carriers")),
        topics={concept: compiled(body) for concept, body in section.get("topics", {}).items()},
        deeds=dict(section.get("deeds", {})),
        terms_of=dict(section.get("terms_of", {})),
        demands=frozenset(lexicon.words("structure", "demands")),
        frontings=frozenset(lexicon.words("structure", "frontings")),
        living=frozenset(lexicon.words("structure", "living")),
        classified=dict(section.get("classified", {})),
        losses=frozenset(lexicon.words("structure", "losses")),
        accused=frozenset(lexicon.words("structure", "accused")),
        rates=dict(section.get("rates", {})),
        grown=dict(section.get("grown", {})),
        priced=frozenset(lexicon.words("structure", "priced")),
        priced_by=frozenset(lexicon.words("structure", "priced_by")),
        valued=frozenset(lexicon.words("structure", "valued")),
        wholes=frozenset(lexicon.words("structure", "wholes")),
        lengths=frozenset(lexicon.words("structure", "lengths")),
        default_measured=defaults.measured(rulebook, lexicon.words("structure", "surfaces")),
        makings=frozenset(lexicon.words("structure", "makings")),
        joinings=frozenset(lexicon.words("structure", "joinings")),
        joined=frozenset(lexicon.words("structure", "joined")),
        helpers=frozenset(lexicon.words("structure", "helpers")),
        causes={action: dict(each) for action, each in section.get("causes", {}).items()},
        befallings=frozenset(lexicon.words("structure", "befallings")),
        befalling=frozenset(lexicon.words("structure", "befalling")),
        befalling_events=frozenset(lexicon.words("structure", "befalling_events")),
        tradings=frozenset(lexicon.words("structure", "tradings")),
        deed_shapes=tuple(re.compile(shape) for shape in lexicon.words("structure", "deed_shapes")),
        contained=frozenset(lexicon.words("structure", "contained")),
        default_concept=defaults.concepts(rulebook, frozenset(lexicon.words("structure", "open_deeds"))),
        word=known,
    )
