"""Bytes to text, without ever dropping or inventing a character in silence.

In order: a byte order mark; strict UTF-8; the declared encoding; Windows-1252 with a warning. A lost no-break
space turns ``1 150`` into two numbers, so nothing is ever decoded with ``errors="ignore"``.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from claimcheck.readers.source import Fault

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"\x7fELF", "a program"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\x00", "a database"),
)
_CONTROL = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\v\x08\x1b")
_SAMPLE = 65_536
_TOO_MANY_CONTROLS = 0.05
_WIDE = ("utf-16", "utf16", "utf-32", "utf32", "u16", "u32")
# UTF-8 read as Windows-1252 and saved again: a lead byte's letter followed by what its second byte looks like.
_MOJIBAKE = re.compile("[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00ff“”™œ¦“\u2013\u2014\u2018-\u201e\u2020-\u2022\u2030]|ï»¿")
# One character for one: offsets stay those of the file. CRLF is left alone, a line feed being in it.
_LINE_ENDS = re.compile("\r(?!\n)|[\u0085\u2028\u2029]")


class Decoded(NamedTuple):
    """Text with the encoding it was read in; ``flags`` are facts about its characters."""

    text: str
    encoding: str
    flags: tuple[str, ...]
    warning: str


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of one file.

    Raises:
        Fault: the bytes are no text, or in no encoding that the rules above allow.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _tidied(_strict(data[len(mark) :], name, f"marked as {name}"), name, "")
    if declared and declared.lower().startswith(_WIDE):
        return _tidied(_strict(data, declared, f"declared as {declared}"), declared, "")
    _refuse_binary(data)
    try:
        return _tidied(data.decode("utf-8"), "utf-8", "")
    except UnicodeDecodeError as error:
        where = error.start
    if declared and declared.lower().replace("_", "-") not in ("utf-8", "utf8", "auto"):
        return _tidied(_strict(data, declared, f"not UTF-8, and declared as {declared}"), declared, "")
    line = data.count(b"\n", 0, where) + 1
    if _mostly_utf8(data):
        raise Fault(
            f"not valid UTF-8: byte 0x{data[where]:02x} on line {line}, in a file that is UTF-8 otherwise",
            "mend that character, or give --encoding",
            code="encoding",
            line=line,
        )
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise Fault(
            f"undecodable: not UTF-8 (byte 0x{data[where]:02x} on line {line}) and not Windows-1252",
            "give its encoding with --encoding",
            code="encoding",
            line=line,
        ) from None
    return _tidied(text, "cp1252", f"not UTF-8 (byte 0x{data[where]:02x} on line {line}); read as Windows-1252")


def known(encoding: str) -> bool:
    """Whether Python can decode it."""
    try:
        b"a".decode(encoding)
    except LookupError:
        return encoding == "auto"
    except UnicodeDecodeError:  # half a character of a wide encoding
        return True
    return True


def tidy(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with NULs and foreign line ends replaced one for one, and flags that say what a reader should know.

    Raises:
        Fault: it holds half of a surrogate pair, which is no character.
    """
    flags: list[str] = []
    if not text.isascii():
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise Fault(
                f"holds half a character (\\u{ord(text[error.start]):04x}, a lone surrogate)", code="surrogate"
            ) from None
        text = _LINE_ENDS.sub("\n", text)
        if _MOJIBAKE.search(text):
            flags.append("mojibake")
    elif "\r" in text:
        text = _LINE_ENDS.sub("\n", text)
    if "\x00" in text:
        text = text.replace("\x00", " ")
        flags.append("nul-replaced")
    return text, tuple(flags)


def _tidied(text: str, encoding: str, warning: str) -> Decoded:
    text, flags = tidy(text.removeprefix("\ufeff"))
    return Decoded(text, encoding, (("encoding-guessed", *flags) if warning else flags), warning)


def _strict(data: bytes, encoding: str, why: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError:
        raise Fault(f"unknown encoding {encoding!r}", "try utf-8, cp1252 or utf-16-le", code="encoding") from None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Fault(f"undecodable: {why}, but byte {error.start} is not", code="encoding", line=line) from None


def _refuse_binary(data: bytes) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise Fault(f"binary: it is {what}, whatever its name says", code="binary")
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    if controls <= len(sample) * _TOO_MANY_CONTROLS:
        return
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(sample) >= 4 and max(even, odd) > len(sample) * 0.3 and min(even, odd) < len(sample) * 0.1:
        name = "utf-16-le" if odd > even else "utf-16-be"
        raise Fault(
            "undecodable: looks like UTF-16 without a byte order mark", f"try --encoding {name}", code="encoding"
        )
    raise Fault("binary: too many control characters for a text", code="binary")


def _mostly_utf8(data: bytes) -> bool:
    """More whole multi-byte characters than broken ones: a damaged UTF-8 file, not another encoding."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    return whole > broken
