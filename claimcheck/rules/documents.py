"""The shapes a rule file may have, as pydantic models: loader, published schema and docs all come from here."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, WithJsonSchema

SCHEMA = "claimcheck/rules@1"

_ID = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
_MEASURE = r"^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$"
_LANGUAGE = r"^[a-z]{2,3}$"
_TOLERANCE = r"^[0-9]{1,3}(?:\.[0-9]{1,4})?%$|^0?\.[0-9]{1,4}$|^0$|^1$"
_HORIZON = r"^[0-9]{1,5} (?:hour|day|week|month|year)s?$"
_BOUND = r"-?[0-9]{1,18}(?:\.[0-9]{1,6})?"
_PLAUSIBLE = rf"^(?:{_BOUND}\.\.(?:{_BOUND})?|\.\.{_BOUND})$"
_STEPS = r"^[0-9]{1,6}(?:\.[0-9]{1,4})?$"


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _lowered(words: list[str]) -> list[str]:
    return [" ".join(word.split()).lower() for word in words]


def _scalar(pattern: str, description: str) -> dict[str, Any]:
    """The schema of a text that editors may read as a number."""
    return {"type": ["string", "number"], "pattern": pattern, "description": description}


Text = Annotated[str, Field(min_length=1, max_length=4000)]
Word = Annotated[str, Field(min_length=1, max_length=80)]
Id = Annotated[str, Field(pattern=_ID, max_length=60)]
Language = Annotated[str, Field(pattern=_LANGUAGE)]
_WORDS_SCHEMA = {
    "anyOf": [
        {"type": "array", "items": {"type": "string", "minLength": 1, "maxLength": 80}, "minItems": 1},
        {"type": "string", "minLength": 1, "maxLength": 80},
    ]
}
Words = Annotated[
    list[Word],
    Field(min_length=1),
    BeforeValidator(_listed),
    AfterValidator(_lowered),
    WithJsonSchema(_WORDS_SCHEMA),
]
"""One word or phrase, or a list of them."""
_LIST_SCHEMA = {
    "anyOf": [{"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1}, {"type": "string"}]
}
_Pattern = Annotated[str, Field(min_length=1, max_length=500)]
PatternsByLanguage = Annotated[
    dict[
        Language,
        Annotated[
            list[_Pattern],
            Field(min_length=1),
            BeforeValidator(_listed),
            WithJsonSchema(
                {"anyOf": [{"type": "array", "items": {"type": "string"}, "minItems": 1}, {"type": "string"}]}
            ),
        ],
    ],
    Field(min_length=1),
]
WordsByLanguage = Annotated[dict[Language, Words], Field(min_length=1)]
Title = Annotated[dict[Language, Text], Field(min_length=1)]
Tolerance = Annotated[str, Field(pattern=_TOLERANCE), WithJsonSchema(_scalar(_TOLERANCE, "A width, as 5% or 0.05."))]
Horizon = Annotated[str, Field(pattern=_HORIZON)]
Step = Annotated[str, Field(pattern=_STEPS), WithJsonSchema(_scalar(_STEPS, "A ratio of two values."))]
Steps = Annotated[list[Step], Field(min_length=3, max_length=3)]
Flag = Annotated[Literal["true", "false"], WithJsonSchema({"enum": ["true", "false", True, False]})]
KindName = Literal["cumulative", "level", "event", "rate", "plan", "change"]
FlowName = Literal["level", "change", "additional", "rate", "plan", "capacity", "cumulative"]


class Document(BaseModel):
    """Base of all shapes: unknown keys are faults."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class CompareDocument(Document):
    """How two figures of one measure are compared."""

    kind: KindName | None = Field(None, description="What sort of figure it is; the default horizon follows from it.")
    tolerance: Tolerance | None = Field(None, description="The width that 'about' has for this measure.")
    horizon: Horizon | None = Field(None, description="How far apart two as-of times may lie.")
    severity: Steps | None = Field(None, description="Ratios below which a gap is minor, notable, major.")


class ExpectedClaim(Document):
    """What an example must give; keys not named are not checked."""

    quantity: Annotated[str, WithJsonSchema({"type": ["string", "number"]})] = Field(
        description="In the notation 728, ~11000, 25000..30000, 100.., >10000, <500."
    )
    unit: Word | None = None
    currency: Word | None = None
    counted: Word | None = None
    concept: Word | None = None
    action: Word | None = None
    actor: Word | None = None
    recipient: Word | None = None
    place: Word | None = None
    population: Word | None = None
    flow: FlowName | None = None
    polarity: Literal["asserted", "denied"] | None = None
    speaker: Word | None = None
    organisation: Word | None = None
    period: Word | None = Field(None, description="ISO dates: 2024-01-01..2024-12-31, or one of its ends.")
    rule: Word | None = Field(None, description="The rule that must have made it; by default this one.")


def _claim(value: Any) -> Any:
    return {"quantity": value} if isinstance(value, str) else value


Expected = Annotated[
    ExpectedClaim,
    BeforeValidator(
        _claim, json_schema_input_type=ExpectedClaim | Annotated[str, WithJsonSchema({"type": ["string", "number"]})]
    ),
]


class ExampleDocument(Document):
    """A sentence that is run; exactly one of ``claim``, ``claims``, ``none``."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        json_schema_extra={"oneOf": [{"required": ["claim"]}, {"required": ["claims"]}, {"required": ["none"]}]},
    )
    lang: Language
    text: Text
    claim: Expected | None = Field(None, description="The one claim of this rule that the text must give.")
    claims: Annotated[list[Expected], Field(min_length=1)] | None = Field(None, description="All of them, in order.")
    none: Text | None = Field(None, description="Why this rule must not make a claim here.")
    todo: Text | None = Field(None, description="A known miss that is watched: it fails the day it starts to pass.")
    published: Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")] | None = Field(
        None, description="The article's date, for 'last year' and the like."
    )


def _form(value: Any) -> str:
    return "words" if isinstance(value, dict) else "name"


NameOrWords = Annotated[
    Annotated[Id, Tag("name")] | Annotated[WordsByLanguage, Tag("words")],
    Discriminator(_form),
]
"""The name of a concept or action, or its words right here."""


class ActionWords(Document):
    """The words that say what happened, by the way the counted thing stands to them."""

    verbs: WordsByLanguage | None = Field(
        None, description="Base forms of verbs done to the counted thing; all forms follow."
    )
    agents: WordsByLanguage | None = Field(
        None, description="Base forms of verbs the counted thing does to something else (attend); all forms follow."
    )
    states: WordsByLanguage | None = Field(
        None, description="Base forms of verbs the counted thing itself does (die, flee)."
    )
    nouns: WordsByLanguage | None = Field(None, description="Nouns and phrases that stand for it (death toll).")
    triggers: WordsByLanguage | None = Field(None, description="Any other words, taken exactly as written.")


class MeasureDocument(Document):
    """One rule: which counted thing with which action may be compared, and how."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        json_schema_extra={"anyOf": [{"required": ["counts"]}, {"required": ["extends"]}]},
    )
    schema_: str | None = Field(None, alias="schema")
    id: Id = Field(
        description="The rule's name: the thing counted and what happened to it, in small letters and hyphens."
    )
    measure: Annotated[str, Field(pattern=_MEASURE, max_length=80)] | None = Field(
        None, description="What is compared under one name by several rules (people.killed); by default the id."
    )
    title: Title | None = None
    counts: NameOrWords | None = Field(None, description="A concept by name, or words per language.")
    action: NameOrWords | None = Field(
        None,
        description="An action by name, words per language, or 'any'. Without it: no action, only how many there are.",
    )
    unit: Annotated[list[Word], BeforeValidator(_listed), WithJsonSchema(_WORDS_SCHEMA)] | None = Field(
        None,
        description="Units of the figure: 'money', 'percent', unit names, or a dimension with all its units (mass).",
    )
    compare: CompareDocument | None = None
    plausible: Annotated[str, Field(pattern=_PLAUSIBLE)] | None = Field(
        None, description="Values this measure can have, as 0..100000; others are not given its name."
    )
    population: Id | None = Field(None, description="Whose figure it is: civilian, soldier, child ...")
    parties: list[Id] | None = Field(None, description="Who has an interest in the figure; names from compare.yaml.")
    why: Text | None = None
    not_covered: Text | None = None
    extends: Id | None = Field(
        None, description="Take every key not given here from that rule; its own id changes that rule."
    )
    disabled: Flag | None = None
    patterns: dict[Language, Annotated[list[list[dict[str, Any]]], Field(min_length=1)]] | None = Field(
        None, description="spaCy token patterns; {number: true} stands for the quantity."
    )
    regex: PatternsByLanguage | None = Field(None, description="RE2 patterns with a group named 'number'.")
    examples: list[ExampleDocument] | None = None


class ConceptDocument(Document):
    """A countable thing."""

    title: Title | None = None
    terms: WordsByLanguage | None = Field(None, description="Words and phrases per language, the main one first.")
    classifiers: WordsByLanguage | None = None
    broader: Id | None = None
    units: list[Word] | None = Field(None, description="Names of the unit it is counted in, for reports (round).")
    population: Id | None = Field(None, description="The population it stands for when people are counted.")
    implies: Id | None = Field(
        None, description="The action the word itself says, where no other is named (refugee: displace)."
    )
    extends: Id | None = None


class ConceptsDocument(Document):
    """A file of concepts."""

    schema_: str | None = Field(None, alias="schema")
    concepts: Annotated[dict[Id, ConceptDocument], Field(min_length=1)]


class ActionDocument(ActionWords):
    """What happened to the counted thing."""

    title: Title | None = None
    flow: FlowName | None = Field(None, description="The flow, where the action alone decides it (pledge: plan).")
    includes: list[Id] | None = Field(None, description="Actions that this one contains (casualties: killed, wounded).")
    broader: Id | None = Field(None, description="A wider action that this one is a case of (shot dead: killed).")
    of: list[Id] | None = Field(None, description="The things it is said of, where its words also mean something else.")
    light: Flag | None = Field(
        None, description="Says only how many there are (reach, stand at); no measure is told apart by it."
    )
    extends: Id | None = None


class ActionsDocument(Document):
    """A file of actions."""

    schema_: str | None = Field(None, alias="schema")
    actions: Annotated[dict[Id, ActionDocument], Field(min_length=1)]


class PartyDocument(Document):
    """Who is a party to what is counted."""

    names: Annotated[list[Word], Field(min_length=1)]
    interest: Id | None = Field(None, description="A list of measures, by its name under 'interests'.")
    measures: list[Word] | None = Field(None, description="Or the measures themselves; with neither, all.")


class SettingsDocument(Document):
    """``compare.yaml``: how figures are compared where a measure says nothing else."""

    schema_: str | None = Field(None, alias="schema")
    tolerance: Tolerance | None = None
    severity: Steps | None = None
    horizon: Horizon | dict[KindName, Horizon] | None = None
    interests: dict[Id, Annotated[list[Word], Field(min_length=1)]] | None = Field(
        None, description="Measures in which the same parties have a stake, under one name."
    )
    parties: dict[Id, PartyDocument] | None = None
    agencies: dict[Id, Annotated[list[Word], Field(min_length=1)]] | None = None
    authorities: list[Word] | None = None
    near_actions: list[Annotated[list[Id], Field(min_length=2)]] | None = Field(
        None, description="Groups of actions that often are two words for one event, and often are not."
    )
    mostly_one_deed: list[Annotated[list[Id], Field(min_length=2)]] | None = Field(
        None, description="Groups of near actions that the news mostly means one deed by."
    )
    near_concepts: list[Annotated[list[Id], Field(min_length=2)]] | None = Field(
        None, description="Groups of things that are often counted one for one: jobs and workers."
    )
    same_deed: dict[Id, Annotated[list[Id], Field(min_length=1)]] | None = Field(
        None, description="An action, and those that are other words for it in a story that tells of it."
    )
    announced: list[Id] | None = Field(None, description="Actions that are done by saying so: announced or under way.")
    faint_actions: list[Id] | None = Field(None, description="Actions of verbs that say little by themselves.")
    roles: list[Id] | None = Field(None, description="Concepts that name people by their part in the event.")
    whole_populations: list[Id] | None = Field(None, description="Populations that often are everybody concerned.")
    event_populations: list[Id] | None = Field(
        None, description="Populations that may be everybody concerned or a part: their counts stand for each other."
    )
    done_to: dict[Id, Annotated[list[Id], Field(min_length=1)]] | None = Field(
        None, description="An action, and the people it is always done to: saying so names no part of them."
    )
    contested: list[Id] | None = Field(
        None, description="Concepts and actions of what is won: one contestant's figure is not another's."
    )
    for_people: list[Id] | None = Field(
        None, description="Things that stand for people in a measure of people: a job cut is a worker laid off."
    )
    common_concepts: list[Id] | None = Field(None, description="Things that most stories count in several ways.")


class PackDocument(Document):
    """``pack.yaml``: name and version of the rules beside and below it."""

    schema_: str | None = Field(None, alias="schema")
    name: Id
    version: Annotated[str, WithJsonSchema({"type": ["string", "number"]})]
    title: Title | None = None
    description: Text | None = None


_NEWER = re.compile(r"^claimcheck/rules@([0-9]{1,6})$")


def schema_fault(value: str) -> str | None:
    """Why a file's ``schema`` cannot be read by this version, or ``None``."""
    if value == SCHEMA:
        return None
    match = _NEWER.match(value)
    if match is None:
        return f"schema '{value}' is not known; this version reads {SCHEMA}"
    return f"written for {value}, and this version reads {SCHEMA}"
