"""Sums by which a cost swells, sums behind a relative pronoun, and punishments only demanded, and those displaced."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # a sum behind a relative pronoun is its noun's, not the owner's
    ("id", "Kerugian nelayan yang ditaksir Rp 3 miliar belum diganti.", ["3 miliar|loss-money|lose-money"]),
    ("id", "Pengelola melunasi utang hotel yang mencapai Rp 3 miliar.", ["3 miliar|debt|pay"]),
    ("id", "Warga menolak pembengkakan biaya jembatan yang hanya Rp 3 miliar.", ["3 miliar|cost-overrun|reject"]),
    ("id", "Petugas menyita mobil nelayan yang berutang Rp 3 miliar.", ["3 miliar|debt|borrow"]),
    # what swells by a sum has overrun by it; what swells to a sum is the cost
    ("id", "Biaya Jembatan Bengkak Rp 3 Miliar", ["3 Miliar|cost-overrun|spend"]),
    ("id", "Anggaran proyek itu membengkak sebesar Rp 3 miliar.", ["3 miliar|cost-overrun|-"]),
    ("id", "Biaya jembatan bengkak menjadi Rp 9 miliar.", ["9 miliar|cost-money|spend"]),
    (
        "id",
        "Biaya jembatan membengkak Rp 3 miliar menjadi Rp 9 miliar.",
        ["3 miliar|cost-overrun|spend", "9 miliar|cost-money|spend"],
    ),
    (
        "id",
        "Biaya jembatan membengkak dari Rp 6 miliar menjadi Rp 9 miliar.",
        ["6 miliar|cost-money|spend", "9 miliar|cost-money|spend"],
    ),
    ("id", "Biaya jembatan naik Rp 3 miliar.", ["3 miliar|cost-money|spend"]),
    ("id", "Pembengkakan Jembatan Tembus Rp 3 Miliar", ["3 Miliar|cost-overrun|-"]),
    ("id", "Pembengkakan utang mencapai Rp 3 miliar.", ["3 miliar|debt|borrow"]),
    ("en", "The cost of the bridge ballooned by $3 million.", ["3 million|cost-overrun|spend"]),
    ("en", "The cost of the bridge ballooned to $9 million.", ["9 million|cost-money|spend"]),
    (
        "en",
        "The cost of the bridge swelled by $3 million to $40 million.",
        ["3 million|cost-overrun|spend", "40 million|cost-money|spend"],
    ),
    # causes may be several, and none of them is what befell those counted
    (
        "id",
        "Jumlah bayi yang meninggal karena kolera dan gizi buruk di Kabupaten Lembara mencapai 83 orang.",
        ["83|baby|kill"],
    ),
    ("id", "Korban luka akibat gempa dan kebakaran bertambah menjadi 83 jiwa.", ["83|person|injure"]),
    ("id", "Warga yang ditangkap karena penjarahan dan perusakan mencapai 83 orang.", ["83|person|arrest"]),
    ("id", "Korban luka akibat gempa dan korban tewas mencapai 83 orang.", ["83|person|kill"]),
    ("en", "The number of babies who died from cholera and malnutrition reached 83.", ["83|person|kill"]),
    # whose figure another is set beside
    (
        "id",
        "Jumlah santri yang keracunan mencapai 83 orang, jauh lebih banyak dari data dinas yang 24 orang.",
        ["83|student|poison", "24|student|poison"],
    ),
    (
        "id",
        "Panen jagung mencapai 83 ton, berbeda dari klaim dinas sebanyak 140 ton.",
        ["83|corn|produce", "140|corn|produce"],
    ),
    ("id", "Petani memanen 83 ton jagung dan membeli 9 ton pupuk dari dinas.", ["83|corn|produce", "9|fertiliser|buy"]),
    # a punishment that is only demanded, though its verb says that it is imposed
    ("id", "Kemarin jaksa menuntut Wira dihukum 11 tahun bui.", ["11|prison-term|charge"]),
    (
        "id",
        "Jaksa yang meminta agar Wira divonis 11 tahun penjara dan denda Rp 3 miliar mengajukan banding.",
        ["11|prison-term|charge", "3 miliar|fine-money|charge"],
    ),
    (
        "id",
        "Wira dituntut pidana penjara 11 tahun serta denda Rp 3 miliar.",
        ["11|prison-term|charge", "3 miliar|fine-money|charge"],
    ),
    ("id", "Wira yang dituntut jaksa akhirnya divonis 11 tahun penjara.", ["11|prison-term|convict"]),
    (
        "id",
        "Dituntut 15 tahun, Wira divonis 11 tahun penjara dan denda Rp 3 miliar.",
        ["15|prison-term|charge", "11|prison-term|convict", "3 miliar|fine-money|fine"],
    ),
    ("en", "Prosecutors asked that he be jailed for 11 years.", ["11|prison-term|charge"]),
    ("en", "He was jailed for 11 years.", ["11|prison-term|convict"]),
    # those who stay in the country, and those who have left it
    (
        "id",
        "Sebanyak 83 ribu warga mengungsi di dalam negeri, 14 ribu mengungsi ke luar negeri.",
        ["83 ribu|person|displace-within", "14 ribu|person|flee-abroad"],
    ),
    (
        "en",
        "Some 83,000 people are internally displaced and 14,000 have fled the country.",
        ["83,000|person|displace-within", "14,000|person|flee-abroad"],
    ),
    ("en", "Some 83,000 people fled their homes.", ["83,000|person|displace"]),
    # a portion is a meal, and not where it is of what somebody owns
    ("id", "Porsi kepemilikan koperasi di pabrik itu 83 persen.", ["83|share|-"]),
    ("id", "Koperasi itu memasak 83 porsi.", ["83|meal|-"]),
]
