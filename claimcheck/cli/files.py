"""Writing a result: whole or not at all, and never over something that was read."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimcheck.errors import UsageError

_TEMPORARY = ".claimcheck-tmp"


def check(output: str, inputs: Sequence[str]) -> None:
    """Refuse, before any work, an output that cannot be written or must not be.

    Raises:
        UsageError: it is a folder, its folder is missing or closed to us, or it is an article that is to be read.
    """
    path = Path(output)
    if path.is_dir():
        raise UsageError(f"{output}: is a folder; name a file in it")
    folder = path.resolve().parent
    if not folder.is_dir():
        raise UsageError(f"{output}: there is no folder {folder}; make it first")
    regular = path.is_file() or not path.exists()
    if (regular and not os.access(folder, os.W_OK)) or (path.exists() and not os.access(path, os.W_OK)):
        raise UsageError(f"{output}: cannot be written: permission denied")
    if path.is_file() and _is_input(path, inputs) and not _ours(path):
        raise UsageError(f"{output}: is one of the inputs, and would be overwritten; write somewhere else")


def keep(output: str | None, used: Sequence[str]) -> None:
    """Refuse an output that would replace what it is made from, or what a person wrote.

    Raises:
        UsageError: it is one of the files used.
    """
    if output is not None and any(os.path.realpath(output) == os.path.realpath(one) for one in used):
        raise UsageError(f"{output}: would be overwritten by what is made from it; write somewhere else")


def write(output: str, data: str | bytes) -> None:
    """The whole of ``data`` in the file, or the file as it was before.

    A temporary file beside it is filled, flushed to the disk and renamed over it, so a reader, a full disk or a
    kill never meets half a report.

    Raises:
        UsageError: the system refuses; the temporary file is gone then.
    """
    content = data.encode("utf-8") if isinstance(data, str) else data
    target = Path(os.path.realpath(output))
    try:
        if target.exists() and not target.is_file():  # /dev/stdout, a named pipe: nothing to rename over
            target.write_bytes(content)
            return
        _sweep(target)
        temporary = target.with_name(f".{target.name}.{os.getpid()}{_TEMPORARY}")
        with _removed_on_failure(temporary):
            _fill(temporary, content, _mode(target))
            os.replace(temporary, target)
        _flush_folder(target.parent)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written: {error.strerror or error} (error {error.errno})") from None


def _fill(path: Path, content: bytes, mode: int | None) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(descriptor, "wb") as stream:
        if mode is not None:
            os.chmod(path, mode)
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


@contextlib.contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _sweep(target: Path) -> None:
    """Remove temporary files that a killed run left beside the target."""
    for left in target.parent.glob(f".{_escaped(target.name)}.*{_TEMPORARY}"):
        number = left.name.removesuffix(_TEMPORARY).rsplit(".", 1)[-1]
        if number.isdecimal() and not _alive(int(number)):
            with contextlib.suppress(OSError):
                left.unlink()


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _escaped(name: str) -> str:
    return "".join(f"[{character}]" if character in "*?[" else character for character in name)


def _mode(target: Path) -> int | None:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return None


def _flush_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # not every system lets a folder be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _ours(path: Path) -> bool:
    from claimcheck.readers.own import is_report_file

    return is_report_file(path)


def _is_input(path: Path, inputs: Sequence[str]) -> bool:
    from claimcheck.readers.formats import SUFFIXES

    real = path.resolve()
    for given in inputs:
        if given == "-":
            continue
        one = Path(given).resolve()
        if one == real or (one.is_dir() and one in real.parents and real.name.lower().endswith(tuple(SUFFIXES))):
            return True
    return False
