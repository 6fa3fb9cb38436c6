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
    # an adverb that could be a verb, a tap that is none, a noun that is a connective
    ("id", "Iuran yang sempat Rp 170 ribu kembali menjadi Rp 90 ribu.", ["170 ribu|iuran|-", "90 ribu|iuran|-"]),
    ("id", "Sebanyak 300 warga kembali mengungsi.", ["300|person|displace"]),
    ("id", "Sebanyak 300 warga kembali ke rumah.", ["300|person|return-home"]),
    ("id", "Pemerintah membuka keran impor beras 90.000 ton.", ["90.000|rice|import"]),
    ("id", "Warga membuka 40 keran air.", ["40|keran|open"]),
    ("id", "Soalnya, hanya 40 persen yang lulus.", ["40|-|graduate"]),
    ("id", "Sebanyak 21 anak ikut ditahan.", ["21|child|detain"]),
    ("id", "Sebanyak 21 rumah turut terbakar.", ["21|house|burn"]),
    ("id", "Sebanyak 21 anak ikut ujian.", ["21|child|take-part"]),
    # what people died of stands between, and the day of the count behind
    ("id", "Jumlah korban meninggal akibat kolera di Bari menjadi 41 orang per Kamis.", ["41|person|kill"]),
    # who was sent out of a country, and what ended in death
    ("id", "Sebanyak 120 deportan ditampung di asrama.", ["120|person|deport"]),
    ("en", "Some 120 deportees are housed in a school.", ["120|person|deport"]),
    ("id", "Ada 90 kasus demam, 11 di antaranya berujung maut.", ["90|case|-", "11|person|kill"]),
    # what is handed to another is not put off
    ("id", "Impor beras 90.000 ton dialihkan ke koperasi.", ["90.000|rice|import"]),
    ("id", "Sebanyak 14 penerbangan dialihkan.", ["14|flight|divert"]),
    # the good of the article, in stock
    ("id", "Beras langka. Stok Perum Lumbung saat ini 900.000 ton.", ["900.000|rice|stockpile"]),
    # homes and shops are counted together
    ("id", "Ratusan rumah dan tempat usaha terbakar.", ["Ratusan|building|burn"]),
]  # fmt: skip
