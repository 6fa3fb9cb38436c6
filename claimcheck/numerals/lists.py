"""Numbers that only mark the items of a list."""

from __future__ import annotations

import re

from claimcheck.numerals.candidate import Candidate

_LIST_MARK = re.compile(r"[ \t]*(?:[-•*] ?)?\(?$")


def list_marker(candidate: Candidate, cased: str, previous: Candidate | None = None) -> str | None:
    """*1.* or *2)* at the start of a line marks a list, and so does the next number of a list begun inside a line."""
    if candidate.value.words or candidate.merged or candidate.end - candidate.start > 2 or not candidate.bare:
        return None
    after = cased[candidate.end : candidate.end + 2]
    if after[:1] not in (".", ")") or (len(after) > 1 and after[1].isdigit()):
        return None
    before = cased[max(0, candidate.start - 2) : candidate.start].strip()[-1:]
    follows = (
        previous is not None and previous.reason == "list-marker" and previous.value.low + 1 == candidate.value.low
    )
    begins = before == "." or (candidate.value.low <= 1 and before and before in ",;:")
    item = after[:1] == "." and cased[candidate.end + 1 : candidate.end + 3].strip()[:1].isupper()
    if item and (begins or follows):
        return "list-marker"
    line = cased[max(cased.rfind("\n", 0, candidate.start) + 1, candidate.start - 8) : candidate.start]
    at_line = candidate.start - len(line) == 0 or cased[candidate.start - len(line) - 1] == "\n"
    if at_line and _LIST_MARK.fullmatch(line):
        return "list-marker"
    return None
