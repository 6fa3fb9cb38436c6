"""Indonesian subjects with a bare word for people behind their number, over asides, sources and adjectives."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    ("id", "Jumlah pengungsi dari tiga desa tercatat 512 jiwa.", ["tiga|village|-", "512|person|displace"]),
    ("id", "Personel yang terlibat mencapai 187 orang.", ["187|joint-personnel|guard"]),
    ("id", "Tim SAR mencari korban yang hilang, kini 9 orang.", ["9|person|go-missing"]),
    ("id", "Peserta yang nonaktif masih sekitar 4,8 juta orang.", ["4,8 juta|participant|take-part"]),
    # who speaks, between commas
    ("id", "Produksi tahun lalu, katanya, sekitar 7 juta ton.", ["7 juta|production-output|produce"]),
    ("id", "Luas lahan yang terbakar tahun ini, menurut data dinas, sudah hampir 900 hektare.", ["900|burnt-area|-"]),
    ("id", "Produksi naik, kata dia, 80 pabrik dibangun.", ["80|factory|build"]),
    # whose word it is says nothing of the figure
    ("id", "Menurut laporan yang masuk ke dinas, jumlahnya 940 orang.", ["940|person|-"]),
    ("id", "Menurut saksi, kapal yang tenggelam berjumlah 9.", ["9|ship|sink"]),
    ("id", "Setelah posko pengaduan dibuka, Basarnas merevisi angka menjadi 84 orang.", ["84|person|-"]),
    # what is said of a bare number is said of no other
    ("id", "Jumlah pasien DBD 900 orang, 5 meninggal.", ["900|patient|infect", "5|patient|kill"]),
    ("en", "There were 95 passengers, and nine drowned.", ["95|passenger|carry", "nine|passenger|kill"]),
    ("en", "The barge had 95 passengers and nine drowned.", ["95|passenger|carry", "nine|passenger|kill"]),
    ("en", "Two soldiers and three civilians were killed.", ["Two|soldier|kill", "three|civilian|kill"]),
    ("id", "Sebanyak 12 bus dan 5 truk terbakar.", ["12|bus|burn", "5|truck|burn"]),
    ("id", "Sebanyak 300 hektare sawah puso.", ["300|rice-field|fail-crop"]),
    ("id", "Sebanyak 300 hektare sawah dipanen.", ["300|rice-field|produce"]),
    ("id", "Sebanyak dua orang tewas dari total 45 orang.", ["dua|person|kill", "45|person|-"]),
    # who states it stands between
    ("id", "Kerugian akibat banjir itu ditaksir BPBD Rp 12 miliar.", ["12 miliar|loss-money|lose-money"]),
    ("id", "Jumlah korban tewas disebut Polda Jateng 31 orang.", ["31|person|kill"]),
    ("id", "Angka PHK 10.992.", ["10.992|person|dismiss"]),
    ("id", "Angka polisi 12.", ["12|-|-"]),
    ("id", "Tim kembali menemukan dua jenazah sehingga total menjadi 11 jenazah.", ["dua|body|find", "11|body|find"]),
    # what the sentence before is about
    (
        "id",
        "Jumlah massa pada aksi Kamis masih jadi perdebatan. Budi menaksir 10 ribu orang.",
        ["10 ribu|person|gather"],
    ),
    ("id", "Data korban hilang belum pasti. Basarnas mencatat 9 orang.", ["9|person|go-missing"]),
    ("id", "Jumlah orang yang menumpang KM Sari simpang siur. Basarnas menyatakan 54 orang.", ["54|person|carry"]),
    ("id", "Rapat soal korban hilang itu lama. Polisi menyebut 12 orang.", ["12|person|-"]),
    ("id", "Data korban hilang belum pasti. Polisi menangkap 9 orang.", ["9|person|arrest"]),
    # how the figure came about is not what is counted
    # a total is no degree
    ("id", "Total korban tewas menjadi 31 orang.", ["31|person|kill"]),
]
