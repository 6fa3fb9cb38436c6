"""Rules that find their numbers by pattern: RE2 over the sentence, spaCy token patterns over its tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from claimcheck.language.text import Token
from claimcheck.rules.patterns import compile_regex
from claimcheck.rules.rulebook import Measure, Rulebook

_NUMBER = "\ue000"
"""Stands for a whole quantity expression in a token pattern; no text holds it, for it is a private character."""


class Finder:
    """The patterns of all rules for one language; a sentence that none can match costs one scan."""

    def __init__(self, measures: Sequence[Measure], language: str) -> None:
        self._regexes = [
            (compile_regex(one), measure) for measure in measures for one in measure.regex.get(language, ())
        ]
        self._gate: Any = None
        if self._regexes:
            import re2

            self._gate = re2.Set.SearchSet()
            for measure in measures:
                for pattern in measure.regex.get(language, ()):
                    self._gate.Add(f"(?i:{pattern})")
            self._gate.Compile()
        self._tokens = _matcher(measures, language)

    def find(self, sentence: str, start: int, words: Sequence[Token]) -> Mapping[int, Measure]:
        """Rules by the index of the mention they name; ``start`` is the sentence's offset in its field."""
        found: dict[int, Measure] = {}
        reach: dict[int, int] = {}
        # Of two that fit one number the one that takes in more of the sentence knows more; of two alike the first,
        # in the order of the rules, which the set does not keep.
        for index in sorted(self._gate.Match(sentence) or ()) if self._gate is not None else ():
            regex, measure = self._regexes[index]
            for match in regex.finditer(sentence):
                low, high = (start + edge for edge in match.span(regex.groupindex["number"]))
                for word in words:
                    if word.mention < 0 or word.start >= high or low >= word.end:
                        continue
                    if len(match.group()) > reach.get(word.mention, 0):
                        found[word.mention], reach[word.mention] = measure, len(match.group())
        if self._tokens is not None:
            for position, measure in self._tokens(words):
                found.setdefault(words[position].mention, measure)
        return found


@cache
def finder(rulebook: Rulebook, language: str) -> Finder | None:
    """The finder of a language, or ``None`` where no rule has patterns for it."""
    measures = [one for one in rulebook.measures.values() if language in one.regex or language in one.patterns]
    return Finder(measures, language) if measures else None


def _matcher(measures: Sequence[Measure], language: str) -> Any:
    patterns = [(measure, pattern) for measure in measures for pattern in measure.patterns.get(language, ())]
    if not patterns:
        return None
    from spacy.lang.lex_attrs import LEX_ATTRS
    from spacy.matcher import Matcher  # only for rules that use token patterns: importing it takes half a second
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    vocab = Vocab(lex_attr_getters=LEX_ATTRS)
    matcher = Matcher(vocab, validate=False)
    keys = {f"{index}": measure for index, (measure, _) in enumerate(patterns)}
    for key, (_, pattern) in zip(keys, patterns, strict=True):
        matcher.add(key, [[_token(part) for part in cast("Sequence[Mapping[str, Any]]", pattern)]])

    def match(words: Sequence[Token]) -> list[tuple[int, Measure]]:
        texts = [_NUMBER if word.mention >= 0 else word.text for word in words]
        hits: list[tuple[int, Measure]] = []
        if not texts:
            return hits
        for key, low, high in matcher(Doc(vocab, words=texts)):
            measure = keys[vocab.strings[key]]
            numbers = [index for index in range(low, high) if words[index].mention >= 0]
            hits += [(index, measure) for index in numbers[:1]]
        return hits

    return match


def _token(part: Mapping[str, Any]) -> dict[str, Any]:
    """A token pattern as spaCy wants it: flags as booleans, words in lower case, the number as its stand-in."""
    made: dict[str, Any] = {}
    for key, value in part.items():
        if key == "number":
            made["ORTH"] = _NUMBER
        elif value in ("true", "false") and key.startswith(("IS_", "LIKE_")):
            made[key] = value == "true"
        elif key == "LOWER" and isinstance(value, Mapping):
            made[key] = {inner: [word.lower() for word in words] for inner, words in value.items()}
        elif key == "LOWER":
            made[key] = value.lower()
        else:
            made[key] = value
    return made
