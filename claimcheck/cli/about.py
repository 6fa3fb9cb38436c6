"""Commands about claimcheck itself: ``schema``, ``config show``, ``doctor``, ``completion``."""

from __future__ import annotations

import platform
import sys
from typing import Annotated, Any

import typer

from claimcheck import __version__, configuration
from claimcheck.cli.options import Running
from claimcheck.cli.session import Session
from claimcheck.cli.streams import Terminal
from claimcheck.errors import UsageError

SCHEMAS = ("claim", "report", "rules", "quantities", "origins")
SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")
_PACKAGES = (
    "typer", "spacy", "rapidfuzz", "rich", "pyyaml", "pydantic", "jinja2", "google-re2", "trafilatura",
    "lxml_html_clean", "htmldate",
)  # fmt: skip
_EXTRAS = {
    "warc": "fastwarc",
    "feeds": "feedparser",
    "pdf": "pypdf",
    "xlsx": "xlsxwriter",
    "scan": "pyarrow",
    "spark": "pyspark",
}


def schema(
    terminal: Terminal,
    kind: Annotated[str, typer.Argument(help="claim, report, rules, quantities or origins.", metavar="KIND")],
) -> int:
    """Print the JSON Schema of a claim, a report, or a rule file.

    \b
    Examples:
      claimcheck schema report > report.schema.json
      claimcheck schema rules
    """
    if kind not in SCHEMAS:
        from claimcheck.language.nearest import did_you_mean

        guess = did_you_mean(kind, SCHEMAS)
        raise UsageError(f"there is no schema {kind!r}; {guess or 'use ' + ', '.join(SCHEMAS)}")
    import json

    shape: Any
    if kind == "rules":
        from claimcheck.rules.schema import json_schema as rules_schema

        shape = rules_schema()
    else:
        from claimcheck.contract import json_schema

        shape = json_schema(kind)  # type: ignore[arg-type]
    terminal.write(json.dumps(shape, indent=2, ensure_ascii=False) + "\n", machine=True)
    return 0


def config_show(terminal: Terminal, running: Running) -> int:
    """Print every setting with its value and where it comes from.

    \b
    Examples:
      claimcheck config show
      CLAIMCHECK_FAIL_ON=high claimcheck config show
    """
    session = Session.begin(terminal, running)
    width = max(len(name) for name in session.settings)
    shown = {name: _written(setting.value) for name, setting in session.settings.items()}
    wide = max(len(text) for text in shown.values())
    lines = [f"{name:<{width}}  {shown[name]:<{wide}}  {session.settings[name].origin}\n" for name in session.settings]
    terminal.write("".join(lines), machine=False)
    return 0


def doctor(terminal: Terminal, running: Running) -> int:
    """Print versions, extras and limits, and whether everything needed is there and works.

    \b
    Examples:
      claimcheck doctor
    """
    session = Session.begin(terminal, running)
    system = f"{platform.system()} {platform.machine()}"
    lines = [f"claimcheck {__version__}", f"python {platform.python_version()} on {system} ({sys.executable})"]
    broken: list[str] = []
    for package in _PACKAGES:
        version, fault = _state(package)
        lines.append(f"{package} {version}" + (f": {fault}" if fault else ""))
        if fault:
            broken.append(package)
    for extra, package in _EXTRAS.items():
        version, fault = _state(package)
        missing = f'not installed; pip install "claimcheck[{extra}]"'
        lines.append(f"[{extra}] {missing if fault else f'{package} {version}'}")
    if not broken:
        rulebook = session.rulebook()
        lines.append(f"rules {rulebook.hash}: {len(rulebook.measures)} measures, {len(rulebook.concepts)} concepts, ")
        lines[-1] += f"languages {', '.join(sorted(rulebook.languages))}"
    lines.append(f"settings {session.file or 'no file'}")
    lines.append(f"limits {configuration.KEYS['max-bytes'].default:,} bytes an article; 20 s an article in a worker")
    lines.append(f"standard output {terminal.out.encoding}, {'a terminal' if terminal.out.isatty() else 'no terminal'}")
    terminal.write("\n".join(lines) + "\n", machine=False)
    if broken:
        terminal.error(f"not working: {', '.join(broken)}; reinstall with pip install --force-reinstall claimcheck")
        return 2
    return 0


def completion(
    terminal: Terminal,
    shell: Annotated[str, typer.Argument(help="bash, zsh, fish, powershell or pwsh.", metavar="SHELL")],
) -> int:
    """Print the completion script of a shell.

    \b
    Examples:
      claimcheck completion bash >> ~/.bash_completion
      claimcheck --install-completion
    """
    if shell not in SHELLS:
        raise UsageError(f"no completion for {shell!r}; use {', '.join(SHELLS)}")
    import os

    from claimcheck.cli.app import build

    # The shell's own way of asking, so that the script is the one --show-completion prints.
    os.environ["_CLAIMCHECK_COMPLETE"] = f"source_{shell}"
    try:
        build(terminal)(args=[], prog_name="claimcheck", standalone_mode=False)
    finally:
        del os.environ["_CLAIMCHECK_COMPLETE"]  # what runs next in this process asks for something else
    return 0


def _state(package: str) -> tuple[str, str]:
    """A package's version, and what is wrong with it."""
    from importlib import import_module, metadata

    modules = {"pyyaml": "yaml", "google-re2": "re2", "fastwarc": "fastwarc.warc"}
    try:
        version = metadata.version(package)
        import_module(modules.get(package, package))
    except metadata.PackageNotFoundError:
        return "-", "not installed"
    except Exception as error:  # whatever a broken installation does when it is imported
        return version, f"cannot be imported: {type(error).__name__}: {error}"
    return version, ""


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ", ".join(value) or "-"
    return "-" if value is None else str(value)
