"""The closed word lists by which a speaker's noun phrase is found and taken apart, and the speaker it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from claimcheck.language.lexicon import Lexicon

_COMPARED = ("adverbs", "alone", "by")


class Speaker(NamedTuple):
    """Who a noun phrase names. ``relay`` names pass a statement on; ``pronoun`` points back to an earlier speaker;
    with an organisation it is a role noun (*the ministry*), which stands for itself where nobody was named before."""

    person: str | None = None
    organisation: str | None = None
    relay: str | None = None
    pronoun: bool = False
    office: bool = False
    """Whether the organisation is only an office without one (*a doctor*)."""
    seat: str | None = None
    """Where such an office is held (*a doctor at Idlib hospital*)."""
    means: str = ""
    """Whom a pronoun can mean: ``person`` (*he*), ``body`` (*it*), or either."""
    role: str | None = None
    """The office words the phrase gave, in lower case."""


class NameWords:
    """The closed word lists by which a phrase is taken apart."""

    def __init__(self, lexicon: Lexicon, agencies: Mapping[str, str]) -> None:
        section: Mapping[str, Any] = lexicon.section("attribution")

        def listed(key: str) -> frozenset[str]:
            return frozenset(section.get(key, ()))

        self.titles = frozenset(word.rstrip(".") for word in listed("titles"))
        self.place_kinds = frozenset(lexicon.section("context").get("place", {}).get("prefixes", {}))
        self.classifiers = frozenset(lexicon.words("structure", "classifiers"))
        self.roles = listed("roles")
        self.local_offices = listed("local_offices")
        self._abstract = re.compile(section.get("abstract_nouns", "(?!)"))
        self.role_length = max((role.count(" ") + 1 for role in self.roles), default=0)
        self.role_organisations: Mapping[str, str] = section.get("role_organisations", {})
        self.organisations = listed("organisations")
        self.agencies = listed("agencies") | frozenset(agencies)
        self.agency_length = max((name.count(" ") + 1 for name in self.agencies), default=0)
        self.media = listed("media_words")
        self.organisation_words = listed("organisation_words")
        self.prefixes = tuple(sorted(listed("organisation_prefixes")))
        self.head_first = section.get("head") == "first"
        self.office_length = max((office.count(" ") + 1 for office in self.role_organisations), default=0)
        self.function_words = frozenset(lexicon.words("text", "function_words")) | listed("stops") | listed("openers")
        self.function_words |= listed("no_names")
        self.suffixes = tuple(section.get("pronoun_suffix", ())) or ("\0",)
        self.pronouns = listed("pronouns")
        self.role_pronouns = listed("role_pronouns")
        self.groups = listed("group_roles")
        self.joins = frozenset(join for join in listed("joins") if " " not in join)
        self.long_joins = tuple(sorted(join for join in listed("joins") if " " in join))
        self.join_openers = frozenset(join.split(" ", 1)[0] for join in self.long_joins)
        self.articles = listed("articles")
        self.connectors = listed("connectors") | self.joins | self.articles
        self.first_person = listed("first_person")
        self.stops = listed("stops")
        self.opener_words = frozenset(opener.split(" ", 1)[0] for opener in listed("openers"))
        self.read_already: dict[str, Speaker | None] = {}
        """Phrases taken apart before: the same few speak in many articles."""
        self.openers = tuple(sorted(listed("openers"), key=lambda word: (-len(word), word)))
        self.reports = listed("reports")
        self.demonstratives = listed("demonstratives")
        self.counted = tuple(listed("counted")) or ("\0",)
        self.name_inside = tuple(listed("name_inside")) or ("\0",)
        self.bodies = listed("bodies")
        self.restrictive = tuple(" " + word for word in listed("restrictive")) or ("\0",)
        self.compared = tuple(frozenset(lexicon.words("structure", "compared", key)) for key in _COMPARED)
        self.links = tuple(" " + link for link in listed("of"))
        self.of = tuple(sorted(listed("of"), key=lambda word: (-len(word), word)))
        self.long_of = tuple(link + " " for link in self.of if " " in link)
        self.published = listed("published")
        self.own_counts = listed("own_counts")
        self.by = tuple(f" {word} " for word in section.get("by", ()))
        self.authors = listed("authors")
        self.by_words = frozenset(section.get("by", ()))
        self.by_end = tuple(f" {word}" for word in section.get("by", ())) or ("\0",)
        self.by_agents = tuple(f" {word} " for word in section.get("agents", ()))
        self.sites = listed("sites")
        self.spoken_at = listed("spoken_at")
        self.led = self.titles | self.roles | frozenset(self.role_organisations)
        """What a person's name begins with."""
        self.body_roles = listed("body_roles")
        self.portfolios: Mapping[str, str] = section.get("portfolios", {})
        self.grades = listed("grades")
        self.evidence = tuple(listed("evidence")) or ("\0",)
        self.apposition_articles = listed("apposition_articles")
        self.named_bodies = listed("named_bodies")
        self.appositions = tuple(sorted(listed("appositions"))) or ("\0",)
        self.body_pronouns, self.person_pronouns = listed("body_pronouns"), listed("person_pronouns")
        self.segment = _segment(section.get("appositions", ()))
        self.trailing = self.connectors | self.joins
        self.not_verbs = listed("not_verbs")
        self.skipped = listed("adverbs") | listed("auxiliaries")
        self.relatives = listed("subject_relatives")
        self.stops_before = listed("prepositions")
        self.verbs = frozenset() if self.head_first else self._verbs(lexicon)
        self.heads = self.organisations | self.roles | self.groups | frozenset(self.role_organisations)
        """Words of which one makes a phrase a speaker's, written small or not."""
        self.inside = self.heads | self.organisation_words | self.articles | self.connectors | self.titles
        """Words that may stand small in a speaker's phrase."""
        self.marks = frozenset(
            self.stops | self.verbs | self.reports | self.pronouns | self.first_person | self.articles | {*self.of}
        )
        """Words at which a phrase may end or turn: all others go on with it."""
        self.never = self.stops - self.inside

    def _verbs(self, lexicon: Lexicon) -> frozenset[str]:
        """Verbs no name goes beyond: those of the lexicon that are no part of an office or an organisation."""
        held = {word for name in (*self.roles, *self.organisations) for word in name.split()}
        verbs = set(lexicon.words("structure", "verbs"))
        return frozenset(verbs - held - self.organisation_words - self.connectors - self.not_verbs)

    def is_abstract(self, lowered: str) -> bool:
        """Whether a word has the form of nouns that no person is called by (*penuntutan*)."""
        return self._abstract.fullmatch(lowered) is not None

    def can_be(self, pointing: Speaker, earlier: Speaker) -> bool:
        """Whether a pronoun or role noun may point back to this speaker: *the company* is not the union before it."""
        if pointing.means == "person" and not (earlier.person or earlier.office or earlier.role):
            return False  # he is the police spokesman, not the police
        if pointing.means == "body" and earlier.organisation is None:
            return False
        if pointing.role is not None:
            if earlier.role is not None:
                return not set(pointing.role.split()).isdisjoint(earlier.role.split())
            return earlier.person is not None or not pointing.pronoun
        if pointing.organisation is None:
            return True
        kinds = self.bodies & set(pointing.organisation.lower().split())
        if earlier.organisation is None:
            return not kinds
        named = set(earlier.organisation.lower().split())
        if not kinds or kinds & named:
            return True
        return not self.bodies & named and earlier.organisation[:1].isupper()


def _segment(appositions: Iterable[str]) -> re.Pattern[str]:
    """Where another noun phrase about the same person begins: a comma, a bracket, *selaku*, *who heads*."""
    words = "|".join(re.escape(phrase) for phrase in sorted(appositions, key=lambda phrase: (-len(phrase), phrase)))
    return re.compile(r",|\((?![^()\n]{1,24}\))" + (rf"|(?<=\s)(?:{words})(?=\s)" if words else ""))
