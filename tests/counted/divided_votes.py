"""Votes for and against what was put to them, which are neither a margin nor people."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    (
        "en",
        "The motion passed by 212 votes to 140, with 9 abstentions.",
        ["212|vote|-", "140|vote|-", "9|abstention|-"],
    ),
    ("en", "The council voted 12 to 7 to close the school.", ["12|vote|-", "7|vote|-"]),
    ("en", "Deputies rejected the bill by 212 to 140.", ["212|vote|-", "140|vote|-"]),
    (
        "en",
        "The text was adopted with 98 votes in favour, 14 against and five abstentions.",
        ["98|vote|approve", "14|vote|reject", "five|abstention|-"],
    ),
    ("en", "The amendment won 98 votes, with 41 against.", ["98|vote|win-vote", "41|vote|reject"]),
    ("en", "In the chamber 12 demurred and 9 abstained.", ["12|-|-", "9|abstention|-"]),
    ("id", "RUU itu disahkan dengan 212 suara berbanding 140 suara.", ["212|vote|-", "140|vote|-"]),
    (
        "id",
        "Usul itu disetujui dengan 98 suara mendukung, 14 menolak, dan 5 abstain.",
        ["98|vote|approve", "14|vote|reject", "5|abstention|-"],
    ),
    # these are margins, votes won, and people
    ("en", "She won the seat by 212 votes in a recount.", ["212|vote-margin|-"]),
    ("en", "He lost by 212 votes.", ["212|vote-margin|-"]),
    ("en", "Anna Hartley won 2,120 votes to 1,400 for Tom Reed.", ["2,120|vote|win-vote", "1,400|vote|win-vote"]),
    ("en", "Some 212 people voted on Sunday.", ["212|person|vote"]),
    ("en", "Deputies voted to cut 300 jobs.", ["300|job|cut-jobs"]),
    ("id", "Rina menang dengan 41.200 suara.", ["41.200|vote|win-vote"]),
]
