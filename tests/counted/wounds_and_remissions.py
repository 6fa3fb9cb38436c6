"""Tests for drugs, remissions, wounds that are counted, and what became of the missing afterwards."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # a test for drugs finds no disease
    ("id", "Sebanyak 31 sopir dinyatakan positif narkoba.", ["31|driver|test-drugs"]),
    ("id", "Sebanyak 31 penonton positif mengonsumsi sabu.", ["31|spectator|test-drugs"]),
    ("en", "Some 31 drivers tested positive for cocaine.", ["31|driver|test-drugs"]),
    ("id", "Sebanyak 31 warga positif Covid-19.", ["31|person|infect"]),
    ("id", "Sebanyak 31 warga dinyatakan positif.", ["31|person|infect"]),
    ("en", "Some 31 drivers tested positive for the virus.", ["31|driver|infect"]),
    # nobody is rescued where drugs are seized
    ("id", "Polda menyelamatkan 31.000 jiwa dari bahaya narkoba.", ["31.000|person|spare-drugs"]),
    ("id", "Polda menyelamatkan 31.000 warga dari penyalahgunaan narkotika.", ["31.000|person|spare-drugs"]),
    ("id", "Regu itu menyelamatkan 31 warga dari banjir.", ["31|person|rescue"]),
    # what prisoners are given, not that they are held
    ("id", "Sebanyak 310 narapidana menerima remisi Natal.", ["310|person|get-remission"]),
    ("id", "Sebanyak 310 warga binaan mendapat remisi.", ["310|person|get-remission"]),
    ("id", "Sebanyak 310 narapidana diberi remisi.", ["310|person|get-remission"]),
    ("id", "Rutan itu menampung 310 narapidana.", ["310|person|detain"]),
    # wounds that one has are not the wounded
    ("id", "Korban mengalami 31 luka tusuk di punggung.", ["31|luka|-"]),
    ("id", "Jasad Wira ditemukan dengan 31 luka tembak.", ["31|luka|-"]),
    ("id", "Sebanyak 31 orang mengalami luka tusuk.", ["31|person|injure"]),
    ("id", "Tiga tewas dan 31 luka tembak.", ["Tiga|person|kill", "31|person|injure"]),
    # what became of them afterwards, behind what had befallen them
    ("id", "Tiga pendaki yang hilang ditemukan meninggal dunia.", ["Tiga|climber|kill"]),
    ("id", "Sebanyak 31 nelayan yang dilaporkan hilang berhasil ditemukan selamat.", ["31|fisherman|survive"]),
    ("id", "Sebanyak 31 orang yang terluka dilarikan ke rumah sakit.", ["31|person|hospitalise"]),
    ("id", "Sebanyak 31 orang yang tewas ditembak polisi.", ["31|person|kill"]),
    ("id", "Sebanyak 31 orang yang dilaporkan hilang masih dicari.", ["31|person|go-missing"]),
]  # fmt: skip
