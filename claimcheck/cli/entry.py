"""From the process's arguments to its exit code, whatever happens on the way.

====  ================================================================
0     ran; nothing at or above ``--fail-on``
1     ran; disagreements at or above ``--fail-on``
2     could not run: usage, configuration, rules, output, internal error
3     ran, but some inputs were skipped
130   interrupted (129 hang-up, 143 terminated)
141   whoever read the output closed it
====  ================================================================
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from types import FrameType
from typing import NoReturn

from claimcheck.cli.streams import Terminal
from claimcheck.errors import ClaimcheckError, RuleError

OK, FOUND, UNABLE, SKIPPED, INTERRUPTED, CLOSED = 0, 1, 2, 3, 130, 141


class Stopped(BaseException):
    """A signal asked the run to end; ``code`` is 128 and its number."""

    def __init__(self, code: int) -> None:
        self.code = code
        super().__init__(code)


def run(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line and return its exit code. Never raises, never prints a traceback unless asked."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    terminal = Terminal.of_process()
    debug = "--debug" in words or bool(os.environ.get("CLAIMCHECK_DEBUG"))
    _watch_signals()
    terminal.language = spoken(words, terminal.environment)
    try:
        code = _dispatch(words, terminal)
        terminal.close()
    except BrokenPipeError:
        terminal.abandon()
        return CLOSED
    except KeyboardInterrupt:
        terminal.say(f"interrupted; {terminal.left}")
        return INTERRUPTED
    except Stopped as stopped:
        terminal.say(f"stopped; {terminal.left}")
        return stopped.code
    except Exception as error:
        if debug:
            raise
        return _internal(error, terminal)
    return code


def spoken(words: Sequence[str], environment: Mapping[str, str]) -> str:
    """The interface's language, before any option is read: a mistake in one must be told in it too."""
    from claimcheck import configuration

    name, known = "ui-lang", configuration.KEYS["ui-lang"].choices
    for index, word in enumerate(words):
        given = words[index + 1 : index + 2] if word == f"--{name}" else [word.removeprefix(f"--{name}=")]
        if given and given[0] != word and given[0] in known:
            return given[0]
    variable = environment.get(configuration.PREFIX + "UI_LANG")
    if variable in known:
        return str(variable)
    stated = None if {"--isolated", "--no-config"} & {*words} else configuration.glance(words, name)
    return stated if stated in known else "en"


def _dispatch(words: list[str], terminal: Terminal) -> int:
    import typer

    from claimcheck.cli import completing
    from claimcheck.cli.app import build
    from claimcheck.cli.helping import dressed

    before = sys.stdout
    named = None if completing.VARIABLE in terminal.environment else words  # a shell asks about words of its own
    try:
        command = dressed(typer.main.get_command(build(terminal, named)), terminal.language)
        code = command(args=words, prog_name="claimcheck", standalone_mode=False)
    except SystemExit as error:
        sys.stdout = before
        if error.code == 1:  # typer and rich end the process like this over a closed pipe; 1 is our code for findings
            raise BrokenPipeError from None
        raise
    except typer.TyperException as error:
        return _usage(error, terminal)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except RuleError as error:
        for problem in error.problems:
            terminal.error(problem.frame() if hasattr(problem, "frame") else str(problem), plain=True)
        count = len(error.problems)
        terminal.error(f"the rules cannot be used: {count} {'fault' if count == 1 else 'faults'}; nothing was read")
        return UNABLE
    except ClaimcheckError as error:
        for line in str(error).splitlines():
            terminal.error(line)
        return UNABLE
    if code == INTERRUPTED:  # typer turns Ctrl-C into this, without a word
        raise KeyboardInterrupt
    return int(code or 0)


def _usage(error: Exception, terminal: Terminal) -> int:
    """One plain line instead of a box, with the name that was probably meant."""
    from claimcheck.language.nearest import did_you_mean

    message = str(getattr(error, "format_message", error.__str__)()).strip()
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":  # a bare `claimcheck` asks for help without the word
        terminal.error(message, plain=True)
        return UNABLE
    option = getattr(error, "option_name", None)
    if option and context is not None:
        known = [name for parameter in context.command.params for name in parameter.opts + parameter.secondary_opts]
        guess = did_you_mean(option, known)
        message = f"no such option {option}" + (f"; {guess}" if guess else "")
    path = getattr(context, "command_path", "claimcheck")
    terminal.error(f"{message.rstrip('.')} (see '{path} --help')")
    return UNABLE


def _internal(error: Exception, terminal: Terminal) -> int:
    if isinstance(error, MemoryError):
        terminal.error("not enough memory; try fewer articles at once, or -j 1")
    elif isinstance(error, ImportError) and not (error.name or "").startswith("claimcheck"):
        terminal.error(f"an installed package does not work: {error}; 'claimcheck doctor' says more")
    elif isinstance(error, OSError):
        terminal.error(f"{error.filename or 'input or output'}: {error.strerror or error}")
    else:
        terminal.error(f"internal error: {type(error).__name__}: {error}; run again with --debug and report it")
    return UNABLE


def _watch_signals() -> None:
    def interrupt(number: int, frame: FrameType | None) -> NoReturn:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # the second Ctrl-C ends it at once
        raise KeyboardInterrupt

    def stop(number: int, frame: FrameType | None) -> NoReturn:
        signal.signal(number, signal.SIG_DFL)
        raise Stopped(128 + number)

    signal.signal(signal.SIGINT, interrupt)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) != signal.SIG_IGN:  # nohup ignores SIGHUP
            signal.signal(getattr(signal, name), stop)
