"""Where a text writes a date, a clock time or a period: the scan, and what must stand around a hit."""

from __future__ import annotations

import re

from claimcheck.dates.forms import forms
from claimcheck.dates.mention import DateMention
from claimcheck.dates.parsing import parse
from claimcheck.dates.template import lower
from claimcheck.dates.words import DateWords, date_words
from claimcheck.language.lexicon import Lexicon

_TO_MARK = re.compile(r".*[\d,;:()\"“”]", re.DOTALL)
_TO_STOP = re.compile(r".*[\d.,;:()\"“”]", re.DOTALL)
_NEXT_WORD = re.compile(r"\s{1,3}([^\W\d_]+(?:[-'’][^\W\d_]+)*|%)")
_FOLLOWING = re.compile(r"(?:['’]s)?((?: [^\W\d_]+(?:-[^\W\d_]+)*){1,2})")
_TRAILING = " \t\n\r\u00a0\u202f,(-–—/"


def find(text: str, lexicon: Lexicon) -> tuple[DateMention, ...]:
    """Every date, clock time and period of a text, in order, none overlapping another; linear in its length."""
    compiled = forms(lexicon)
    if compiled is None:
        return ()
    words = date_words(lexicon)
    found: list[DateMention] = []
    at = 0
    lowered = lower(text)
    for start in compiled.starts(lowered):
        if start < at:
            continue
        end = compiled.end_of(lowered, start)
        if end == 0 and not lowered[start].isalnum():  # the bracket before a date that is not in brackets
            start += 1
            end = compiled.end_of(lowered, start)
        if end == 0:
            continue
        mention = _read(text, start, end, lexicon, words)
        if mention is not None:
            found.append(mention)
            at = mention.end
    return tuple(found)


def _read(text: str, start: int, end: int, lexicon: Lexicon, words: DateWords) -> DateMention | None:
    for attempt in range(3):
        parsed = parse(text[start:end], lexicon)
        if parsed is None:
            end = text.rfind(" ", start, end)  # the word that led to what was cut off
            if not attempt or end < 0:
                return None
            continue
        mention, cut = parsed
        if not _left_free(text, start):
            return None
        if _right_free(text, end, mention, words) and _stands(text, start, end, mention, words):
            return DateMention._make((start, end, *mention[2:]))
        if cut <= 0:
            return None
        shorter = text[start : start + cut].rstrip(_TRAILING)
        end = start + len(shorter)
    return None


def _left_free(text: str, start: int) -> bool:
    if start == 0:
        return True
    before = text[start - 1]
    if before.isalnum() or before in "_$€£¥#@":
        return text[start] == "("
    if text[start].isdigit() and start > 1:
        earlier = text[start - 2]
        if before in ".,:/+" and earlier.isdigit():
            return False
        if before in "-–" and (earlier.isdigit() or earlier.isupper()):
            return False
    return True


def _right_free(text: str, end: int, mention: DateMention, words: DateWords) -> bool:
    """False where the last number goes on (*May 12,500*, *2019/20/21*) or counts something (*June 12 people*)."""
    if end >= len(text) or not text[end - 1].isdigit():
        return True
    if mention.until_day is not None and mention.until_month is None and mention.until_day <= (mention.day or 0):
        return False  # he pleaded guilty on July 30 to 12 counts
    after, later = text[end], text[end + 1 : end + 2]
    if after.isalnum() or after in "%°_":
        return False
    if after in ".,:/-–" and later.isdigit():
        return False
    if mention.kind in ("relative", "period", "window") or (mention.kind == "clock" and mention.strong):
        return True
    word = _next_word(text, end)
    return word not in words.counted


def _next_word(text: str, end: int) -> str:
    match = _NEXT_WORD.match(text, end, end + 40)
    return match[1].lower() if match else ""


def _stands(text: str, start: int, end: int, mention: DateMention, words: DateWords) -> bool:
    """Whether the words around a weekday, month, year or hour that stands alone let it be one."""
    if mention.part or mention.kind not in ("weekday", "year", "month", "clock", "period"):
        return True
    if mention.kind != "weekday" and mention.strong:
        return True
    before = text[max(0, start - 40) : start]
    last, both = _last_words(before) if "\n" not in before[-2:] else ("", "")
    if mention.kind == "weekday":
        return last not in words.blocked_before and _next_word(text, end) not in words.blocked_after
    if mention.kind == "month":
        return last in words.month_cue or both in words.month_cue or _measured(text, start, end, words)
    if mention.kind == "clock":
        return last in words.clock_cue
    if mention.kind == "period":
        return last in words.decade_cue or text[max(0, start - 1) : start] in words.decade_cue
    return not _is_of_law(before, words) and _is_year(text, end, mention, last, both, words)


def _measured(text: str, start: int, end: int, words: DateWords) -> bool:
    """Whether a bare month stands at the noun whose figure it dates: *inflasi Juni*, *May exports*."""
    if words.month_before and text[start].isupper():
        following = _FOLLOWING.match(text, end, end + 48)
        if following is not None and not words.month_before.isdisjoint(following[1].lower().split()):
            return True
    if not words.month_after:
        return False
    before = text[max(0, start - 48) : start]
    spoken = [] if before.endswith("\n") else before[before.rfind("\n") + 1 :].split()
    for _ in range(5):
        if not spoken or not spoken[-1][-1].isalnum():
            return False
        last = spoken.pop()
        if last.lower() in words.month_after:
            return True
        if last.lower() not in words.owners:
            return False
    return False


def _last_words(before: str) -> tuple[str, str]:
    """The last word before a place, and the last two, in lower case; no mark or figure stands inside or behind them."""
    words = before.split()
    if not words:
        return "", ""
    tail = _behind(_TO_MARK, words[-1])
    last = tail.lower()
    if len(words) == 1 or tail != words[-1]:
        return last, last
    stop = words[-2].endswith(".")
    earlier = _behind(_TO_STOP, words[-2][:-1] if stop else words[-2]).lower()
    return last, f"{earlier}{'.' if stop else ''} {last}" if earlier else last


def _behind(marks: re.Pattern[str], word: str) -> str:
    """What of a word stands behind the last of its marks."""
    found = marks.match(word)
    return word if found is None else word[found.end() :]


def _is_of_law(before: str, words: DateWords) -> bool:
    """Whether a year is the last part of a law's name (*UU Nomor 35 Tahun 2009*, *Law No. 35 of 2009*)."""
    spoken = before.lower().split()
    if len(spoken) < 3 or spoken[-1] not in words.law_years:
        return False
    return spoken[-2][0].isdigit() and spoken[-3].rstrip(".") in words.laws


def _is_year(text: str, end: int, mention: DateMention, last: str, both: str, words: DateWords) -> bool:
    """Whether four bare digits are a year: in range, no hedge before, nothing counted after."""
    year = mention.year or 0
    if not 1900 <= year <= 2099:
        return False
    if last.rstrip(".") in words.year_not_after or both in words.year_not_after:
        return False
    if last in words.year_cue or both in words.year_cue:
        return True
    if words.round_plurals and year % 50 == 0 and not (last in words.determiners or last.endswith(("'s", "’s"))):
        following = _next_word(text, end)
        return not (following.endswith("s") and not following.endswith("ss"))
    return True
