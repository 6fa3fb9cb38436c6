"""States in which people came or were brought, and those who were taken away or went home."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # a relative clause whose verb has two words, before its figure
    ("id", "Pendaki yang hilang 3, yang meninggal dunia 2.", ["3|climber|go-missing", "2|person|kill"]),
    ("id", "Buruh yang luka berat 8, yang luka ringan 31.", ["8|person|injure", "31|worker|injure"]),
    ("id", "Pekerja yang luka bakar 14.", ["14|worker|injure"]),
]
