"""Where rule files are, and their text; the only place of the package that reads the disk."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.rules.faults import Fault
from claimcheck.rules.nodes import SIZE

_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule file as read. ``path`` is for people; ``within`` is relative to the folder given, with forward slashes."""

    path: str
    within: str
    bundled: bool
    data: bytes

    @property
    def digest(self) -> str:
        """A hash of the place inside the pack and the bytes."""
        return hashlib.sha256(self.within.encode() + b"\0" + self.data).hexdigest()


def bundled_rules() -> Path:
    """The folder of the rules that come with claimcheck: inside the wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def collect(paths: Sequence[Path], base: Path | None = None) -> tuple[list[RuleFile], list[Fault]]:
    """The bundled files and those under ``paths`` (folders, files) in canonical order, and what could not be read.

    With ``base`` that folder stands in for the bundled one.
    """
    root = (base or bundled_rules()).resolve()
    files, faults = _under(root, str(base) if base else "rules", bundled=True)
    seen: set[Path] = set()
    for path in paths:
        resolved = path.resolve()
        if resolved == root or resolved in seen:
            continue
        seen.add(resolved)
        if not path.exists():
            faults.append(Fault(str(path), 1, 1, "CC001", "there is no such file or folder"))
        elif path.is_dir():
            found, bad = _under(path, str(path), bundled=False)
            if not found and not bad:
                faults.append(Fault(str(path), 1, 1, "CC001", "no rule files in this folder", "rules end in .yaml"))
            files += found
            faults += bad
        else:
            _read(path, str(path), path.name, False, files, faults)
    return files, faults


def _under(root: Path, shown: str, *, bundled: bool) -> tuple[list[RuleFile], list[Fault]]:
    files: list[RuleFile] = []
    faults: list[Fault] = []
    found = [path for ending in _ENDINGS for path in root.rglob("*" + ending)]
    for path in sorted(found, key=lambda one: one.relative_to(root).as_posix()):
        within = path.relative_to(root).as_posix()
        if any(part.startswith(".") for part in within.split("/")):
            continue
        _read(path, f"{shown.rstrip('/')}/{within}", within, bundled, files, faults)
    return files, faults


def _read(path: Path, shown: str, within: str, bundled: bool, files: list[RuleFile], faults: list[Fault]) -> None:
    try:
        if path.stat().st_size > SIZE:
            faults.append(Fault(shown, 1, 1, "CC001", f"larger than {SIZE:,} bytes", "split it into several files"))
            return
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        faults.append(Fault(shown, 1, 1, "CC001", f"cannot be read: {reason[0].lower()}{reason[1:]}"))
        return
    files.append(RuleFile(shown, within, bundled, data))


def text_of(file: RuleFile) -> tuple[str, list[Fault]]:
    """The text of a file, and a fault when it is not UTF-8."""
    try:
        return file.data.decode("utf-8-sig").replace("\r\n", "\n"), []
    except UnicodeDecodeError as error:
        line = file.data.count(b"\n", 0, error.start) + 1
        column = error.start - (file.data.rfind(b"\n", 0, error.start) + 1) + 1
        message = f"byte 0x{file.data[error.start]:02x} is not UTF-8"
        return "", [Fault(file.path, line, column, "CC001", message, "save the file as UTF-8")]
