"""What words alone cannot say: RE2 patterns and spaCy token patterns, checked when rules load, run where a number
stands.

Both name the number they are about: a regular expression by the group ``number``, a token pattern by ``{number:
true}``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from claimcheck.language.nearest import did_you_mean

_STRINGS = ("LOWER", "TEXT", "ORTH", "SHAPE", "PREFIX", "SUFFIX")
_FLAGS = (
    "IS_ALPHA", "IS_ASCII", "IS_DIGIT", "IS_LOWER", "IS_UPPER", "IS_TITLE", "IS_PUNCT", "IS_SPACE", "LIKE_NUM",
    "IS_QUOTE", "IS_BRACKET", "IS_CURRENCY",
)  # fmt: skip
_SETS = ("IN", "NOT_IN")
_REPEATS = (
    "?",
    "!",
    "{1}",
    "{2}",
    "{3}",
    "{0,1}",
    "{0,2}",
    "{0,3}",
    "{0,4}",
    "{0,5}",
    "{0,6}",
    "{1,2}",
    "{1,3}",
    "{1,4}",
)
_LONGEST = 20

_UNSUPPORTED = (
    ("(?=", "look-ahead"), ("(?!", "look-ahead"), ("(?<=", "look-behind"), ("(?<!", "look-behind"),
    ("(?>", "atomic groups"), ("(?(", "conditions"), ("(?R", "recursion"), ("(?P=", "back-references"),
)  # fmt: skip


def regex_fault(pattern: str) -> tuple[str, str] | None:
    """Why RE2 or the rules refuse a pattern, with a hint; ``None`` when it can be used."""
    compiled, reason = _try(pattern)
    if compiled is None:
        for mark, name in _UNSUPPORTED:
            if mark in pattern:
                return (
                    f"RE2 has no {name} ('{mark}')",
                    "match the words around it and name the number with (?P<number>...)",
                )
        if any(f"\\{digit}" in pattern for digit in range(1, 10)):
            return "RE2 has no back-references", "write the words out"
        return f"not a pattern: {reason}", ""
    if "number" not in compiled.groupindex:
        return "the pattern has no group named 'number'", "write (?P<number>[0-9.,]+) where the number stands"
    if compiled.fullmatch("") is not None or compiled.search("") is not None:
        return "the pattern matches nothing at all, so it matches everywhere", "ask for at least one letter"
    return None


def compile_regex(pattern: str) -> Any:
    """A checked pattern, compiled: RE2, without regard to case."""
    return _try(pattern)[0]


@lru_cache(maxsize=1024)
def _try(pattern: str) -> tuple[Any, str]:
    import re2

    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = False
    options.max_mem = 8 << 20
    try:
        return re2.compile(pattern, options), ""
    except re2.error as error:
        text = error.args[0] if error.args else ""
        return None, text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)


def token_fault(pattern: Sequence[Mapping[str, Any]]) -> Iterator[tuple[tuple[int | str, ...], str, str]]:
    """Every fault of a token pattern: the place inside it, what is wrong, how to mend it."""
    if len(pattern) > _LONGEST:
        yield (), f"a pattern of {len(pattern)} tokens", f"at most {_LONGEST}"
    numbers = [index for index, token in enumerate(pattern) if "number" in token]
    if len(numbers) != 1:
        yield (), f"{len(numbers)} tokens are the number", "exactly one token is {number: true}"
    for index, token in enumerate(pattern):
        if not token:
            yield (index,), "an empty token matches every word", "say at least one thing about it"
        for key, value in token.items():
            yield from _attribute(index, key, value)


def _attribute(index: int, key: str, value: Any) -> Iterator[tuple[tuple[int | str, ...], str, str]]:
    place = (index, key)
    if key == "OP":
        if value not in _REPEATS:
            yield place, f"'{value}' is no repetition here", "bounded ones only: ? ! {2} {0,6}"
    elif key == "number" or key in _FLAGS:
        if value not in ("true", "false"):
            yield place, f"'{value}' is no value for '{key}'", "true or false"
    elif key in _STRINGS:
        if isinstance(value, Mapping):
            for inner in value:
                if inner not in _SETS:
                    hint = "use 'regex:' of the rule for regular expressions" if inner in ("REGEX", "FUZZY") else ""
                    yield (*place, inner), f"'{inner}' is not allowed in a token", hint or did_you_mean(inner, _SETS)
        elif not isinstance(value, str):
            yield place, f"'{key}' is a text, or {{IN: [...]}}", ""
    else:
        yield place, f"unknown key '{key}'", did_you_mean(key, (*_STRINGS, *_FLAGS, "OP", "number"))
