"""Settings a person need not repeat: ``claimcheck.toml`` or ``[tool.claimcheck]``, and ``CLAIMCHECK_*``.

A flag beats the environment, the environment beats the file, the file beats the default; every value knows
where it came from.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.errors import UsageError
from claimcheck.language.nearest import did_you_mean

FILE = "claimcheck.toml"
_PROJECT = "pyproject.toml"
PREFIX = "CLAIMCHECK_"
FORMATS = ("table", "text", "json", "jsonl", "csv", "md", "html", "xlsx", "sarif", "github", "annotations")
_NOT_SETTINGS = ("CLAIMCHECK_DEBUG", "CLAIMCHECK_CACHE_DIR")


class ConfigurationError(UsageError):
    """A setting is unknown or has a value it cannot have; the message names the file and line, or the variable."""


@dataclass(frozen=True, slots=True)
class Key:
    """One setting: what values it takes and what it is without any."""

    default: Any
    about: str
    choices: tuple[str, ...] = ()
    least: int = 0


KEYS: Mapping[str, Key] = {
    "rules": Key((), "rule files or folders read besides the built-in ones"),
    "exclude": Key((), "shell patterns of files and folders to leave out"),
    "encoding": Key(None, "encoding of files that are not UTF-8"),
    "lang": Key(None, "language of all articles, whatever they say"),
    "follow-symlinks": Key(False, "follow symbolic links inside folders"),
    "max-bytes": Key(5_000_000, "bytes one article may have", least=1),
    "jobs": Key(0, "worker processes; 0 decides by the amount of text and the cores"),
    "format": Key(None, "output format", FORMATS),
    "fail-on": Key(
        "none", "severity from which a disagreement makes the exit code 1", ("none", "low", "medium", "high")
    ),
    "strict": Key(False, "stop at the first input that cannot be read"),
    "max-errors": Key(None, "stop when more inputs than this cannot be read"),
    "decisions": Key(None, "file with people's decisions, in place of those beside the articles"),
    "policy": Key("none", "how a best value is chosen", ("none", "conservative", "authority")),
    "explain-pairs": Key(False, "also list pairs that were not compared, with the gate that stopped them"),
    "color": Key("auto", "colour in the terminal", ("auto", "always", "never")),
    "ui-lang": Key("en", "language of messages and reports", ("en", "id")),
}


class Setting(NamedTuple):
    """A value and where it came from: ``default``, a variable's name, ``file:line`` or ``command line``."""

    value: Any
    origin: str


def settle(
    flags: Mapping[str, Any], environment: Mapping[str, str], file: Path | None
) -> tuple[dict[str, Setting], list[str]]:
    """Every setting, and warnings about variables that mean nothing. ``flags`` holds None for what was not given.

    Raises:
        ConfigurationError: listing everything that is wrong with the file and the variables.
    """
    settled = {name: Setting(key.default, "default") for name, key in KEYS.items()}
    faults: list[str] = []
    warnings: list[str] = []
    if file is not None:
        _take_file(file, settled, faults)
    for variable in sorted(environment):
        if not variable.startswith(PREFIX) or variable in _NOT_SETTINGS:
            continue
        name = variable.removeprefix(PREFIX).lower().replace("_", "-")
        if name not in KEYS:
            guess = did_you_mean(variable, [PREFIX + key.upper().replace("-", "_") for key in KEYS])
            warnings.append(f"{variable}: no such setting" + (f"; {guess}" if guess else ""))
        elif environment[variable]:
            _take(settled, faults, name, _from_text(name, environment[variable]), variable)
    for name, value in flags.items():
        if value is not None and value != () and value != []:
            _take(settled, faults, name, tuple(value) if isinstance(value, list) else value, "command line")
    if faults:
        raise ConfigurationError("\n".join(faults))
    return settled, warnings


def find_file(start: Path) -> Path | None:
    """The nearest ``claimcheck.toml``, or ``pyproject.toml``, at or above ``start``; within its repository."""
    for folder in (start, *start.parents):
        own = folder / FILE
        if own.is_file():
            return own
        project = folder / _PROJECT
        if project.is_file() and re.search(r"(?m)^\s*\[\s*tool\.claimcheck\b", _read(project)):
            return project
        if (folder / ".git").exists():
            return None
    return None


def glance(words: Sequence[str], name: str) -> str | None:
    """One setting of the file a command line would read, when it is a text there; faults are for :func:`settle`."""
    try:
        named = [words[index + 1] for index, word in enumerate(words[:-1]) if word == "--config"]
        file = Path(named[0]) if named else find_file(Path.cwd())
        if file is None:
            return None
        tree: Any = tomllib.loads(file.read_text(encoding="utf-8"))
        value = (tree["tool"]["claimcheck"] if file.name == _PROJECT or "tool" in tree else tree).get(name)
    except (OSError, ValueError, KeyError, AttributeError, UsageError):
        return None
    return value if isinstance(value, str) else None


def _take_file(file: Path, settled: dict[str, Setting], faults: list[str]) -> None:
    text = _read(file)
    try:
        tree: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"at line (\d+)", str(error))
        faults.append(f"{file}:{where[1] if where else 1}: not TOML: {error}")
        return
    if file.name == _PROJECT or "tool" in tree:
        tree = tree.get("tool", {}).get("claimcheck", {})
    for name, value in tree.items():
        origin = f"{file}:{_line(text, name)}"
        if name not in KEYS:
            guess = did_you_mean(name, KEYS)
            faults.append(
                f"{origin}: no such setting {name!r}" + (f"; {guess}" if guess else f"; use {', '.join(KEYS)}")
            )
            continue
        if name == "rules" and isinstance(value, str | list):
            paths = [value] if isinstance(value, str) else value
            value = [str(file.parent / path) if isinstance(path, str) else path for path in paths]
        elif name == "decisions" and isinstance(value, str):
            value = str(file.parent / value)
        _take(settled, faults, name, value, origin)


def _take(settled: dict[str, Setting], faults: list[str], name: str, value: Any, origin: str) -> None:
    fault = _fault(name, value)
    if fault:
        faults.append(f"{origin}: {name}: {fault}" if origin != "command line" else f"--{name}: {fault}")
    else:
        if isinstance(KEYS[name].default, tuple):
            value = (value,) if isinstance(value, str) else tuple(value)
        settled[name] = Setting(value, origin)


def _fault(name: str, value: Any) -> str:
    """What is wrong with a value, or nothing."""
    key = KEYS[name]
    if isinstance(key.default, tuple):
        listed = [value] if isinstance(value, str) else value
        texts = isinstance(listed, list | tuple) and all(isinstance(one, str) for one in listed)
        return "" if texts else f"should be a text or a list of texts, not {value!r}"
    if isinstance(key.default, bool):
        return "" if isinstance(value, bool) else f"should be true or false, not {value!r}"
    if name in ("jobs", "max-bytes", "max-errors"):
        if not isinstance(value, int) or isinstance(value, bool):
            return f"should be a whole number, not {value!r}"
        return "" if value >= key.least else f"should be {key.least} or more, not {value}"
    if not isinstance(value, str):
        return f"should be a text, not {value!r}"
    if key.choices and value not in key.choices:
        guess = did_you_mean(value, key.choices)
        return f"{value!r} is not one of {', '.join(key.choices)}" + (f"; {guess}" if guess else "")
    return ""


def _from_text(name: str, text: str) -> Any:
    """A variable's text as the kind of value its setting has; what does not fit stays a text, and is refused as one."""
    default = KEYS[name].default
    readings: dict[type, Callable[[str], Any]] = {
        tuple: lambda value: tuple(part for part in value.split(":") if part),
        bool: lambda value: {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
            value.lower(), value
        ),
    }
    if name in ("jobs", "max-bytes", "max-errors"):
        return int(text) if re.fullmatch(r"[0-9]{1,15}", text) else text
    return readings.get(type(default), str)(text)


def _line(text: str, name: str) -> int:
    found = re.search(rf"(?m)^[ \t]*[\"']?{re.escape(name)}[\"']?[ \t]*(?:=|\.)|^[ \t]*\[.*\b{re.escape(name)}\]", text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: cannot be read: {error}") from None


def rules_beside(file: Path | None) -> Sequence[Path]:
    """The project's own rules: a folder ``rules`` beside the configuration file, when there is one."""
    folder = file.parent / "rules" if file is not None else None
    return [folder] if folder is not None and folder.is_dir() and any(folder.rglob("*.y*ml")) else []
