"""Nouns that take others in before their figure, and what a prosecutor only asks for."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what is taken in, in brackets, between commas or bare, is not what the figure counts
    ("id", "Utang korporasi, termasuk koperasi, mencapai Rp 9 triliun.", ["9 triliun|debt|borrow"]),
    ("id", "Pekan ini utang swasta (termasuk BUMD) Rp 9 triliun.", ["9 triliun|private-debt|-"]),
    ("id", "Itu mencakup utang swasta termasuk BUMD sebesar Rp 9 triliun.", ["9 triliun|private-debt|-"]),
    ("en", "Private debt, including state firms, was $9 billion.", ["9 billion|private-debt|-"]),
    ("en", "Damage to homes (including barns) came to $9 million.", ["9 million|loss-money|damage"]),
    ("en", "Police held 45 people, including children, at the rally.", ["45|person|detain"]),
    ("id", "Warga, termasuk anak-anak, mengungsi ke 9 sekolah.", ["9|school|-"]),
    # what a whole consists of
    ("id", "Bebannya terdiri dari utang swasta Rp 9 triliun.", ["9 triliun|private-debt|-"]),
    # a portion of a sum is no meal
    ("id", "Utang naik, dengan porsi utang publik Rp 12 triliun.", ["12 triliun|public-debt|borrow"]),
    ("id", "Relawan membagikan 300 porsi nasi.", ["300|meal|distribute"]),
    # what is asked for, and what a court has imposed
    ("id", "Jaksa menuntutnya 9 tahun penjara dan denda Rp 2 miliar.",
     ["9|prison-term|charge", "2 miliar|fine-money|charge"]),
    ("id", "Dituntut 9 tahun, ia divonis 5 tahun dan denda Rp 2 miliar.",
     ["9|prison-term|charge", "5|prison-term|convict", "2 miliar|fine-money|fine"]),
    ("en", "Prosecutors asked the court to impose a fine of $90,000.", ["90,000|fine-money|charge"]),
    ("en", "The firm sought a refund and was fined $90,000.", ["90,000|fine-money|fine"]),
    # homes and shops are counted together
    ("id", "Ratusan rumah dan tempat usaha terbakar.", ["Ratusan|building|burn"]),
]  # fmt: skip
