"""Opening what a person points at, without waiting on a pipe or reading a device that never ends."""

from __future__ import annotations

import os
import stat
from typing import BinaryIO

from claimcheck.readers.source import Fault

_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a block device"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISDIR, "a folder"),
)


def open_regular(path: str, *, follow_symlinks: bool) -> BinaryIO:
    """The file, opened for reading.

    ``O_NONBLOCK`` comes before the check because opening a named pipe would otherwise wait for a writer for ever.

    Raises:
        Fault: it is not a regular file, or the system refuses it; the system's own words are in the message.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    if not follow_symlinks:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise Fault(*explain(path, error), code="unreadable") from None
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        kind = next((name for test, name in _KINDS if test(mode)), "something else")
        raise Fault(f"not a regular file but {kind}", code="not-regular")
    return os.fdopen(descriptor, "rb")


def explain(path: str, error: OSError) -> tuple[str, str]:
    """The message and hint for a system error on ``path``."""
    if os.path.islink(path) and not os.path.exists(path):
        return "broken link: it points at nothing", ""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        mode = 0
    if stat.S_ISSOCK(mode):
        return "not a regular file but a socket", ""
    if isinstance(error, FileNotFoundError):
        return "gone before it could be read", ""
    if isinstance(error, PermissionError):
        return f"cannot be read: {error.strerror}", "check its permissions"
    return f"cannot be read: {error.strerror or error}", ""
