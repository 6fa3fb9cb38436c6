"""Subjects far from their number: over asides, sources and relative clauses, behind verbs of passing and of honour."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    ("id", "Jumlah pengungsi dari tiga desa tercatat 512 jiwa.", ["tiga|village|-", "512|person|displace"]),
    ("id", "Personel yang terlibat mencapai 187 orang.", ["187|joint-personnel|guard"]),
    ("id", "Tim SAR mencari korban yang hilang, kini 9 orang.", ["9|person|go-missing"]),
    ("id", "Peserta yang nonaktif masih sekitar 4,8 juta orang.", ["4,8 juta|participant|take-part"]),
    # how high or low it is in its time
    ("en", "Inflation hit a 40-year high of 9.1 percent.", ["9.1|inflation|-"]),
    ("en", "Unemployment fell to a record low of 3.4 percent.", ["3.4|unemployment-rate|unemployed"]),
    ("en", "The death toll rose to a record high of 90.", ["90|person|kill"]),
    ("en", "Two high schools closed.", ["Two|school|close-places"]),
    ("id", "Inflasi melonjak ke level tertinggi 24 tahun sebesar 78,6 persen.", ["78,6|inflation|-"]),
    ("id", "Pengangguran turun ke titik terendah dalam 50 tahun, 3,4 persen.", ["3,4|unemployment-rate|unemployed"]),
    ("id", "Kemiskinan turun ke level terendah sejak 1998, yakni 8,4 persen.", ["8,4|poverty-rate|impoverish"]),
    ("id", "Kasus tertinggi di Palu, 12 kasus.", ["12|case|-"]),
    # against which time it is
    ("en", "Exports rose 12 percent year on year to $40 billion.",
     ["12|export-value|export", "40 billion|export-value|-"]),
    ("en", "Output grew an annualised 2.8 percent.", ["2.8|production-output|produce"]),
    ("en", "The birth rate dropped to 0.72.", ["0.72|birth-rate|-"]),
    # where so many of them are, and nothing else
    ("id", "Karyawan pabrik di Palu 300 orang.", ["300|worker|-"]),
    ("id", "Peserta aksi di depan DPRD 4.000 orang.", ["4.000|person|protest"]),
    ("id", "Ledakan di Palu, 12 orang luka.", ["12|person|injure"]),
    # what a ship is called is not aboard it
    ("id", "Sebanyak 29 awak kapal motor penumpang Sinar selamat.", ["29|crew-member|survive"]),
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
    # over the verb of a relative clause, and over verbs that only say that a count is beyond its figure
    ("en", "The death toll in the flood which swept through a mill outside Lodra on Friday rose to 61.",
     ["61|person|kill"]),
    ("en", "The number of dead had already passed 80 by the weekend.", ["80|person|kill"]),
    ("en", "The number of injured passed 300.", ["300|person|injure"]),
    ("en", "Rescuers dig by hand as toll passes 2,100", ["2,100|person|kill"]),
    ("en", "Some 80 pupils passed the exam.", ["80|student|graduate"]),
    # honours paid to those whose death a participle tells
    ("en", "Villagers have buried 23 people killed in the blast.", ["23|person|kill"]),
    ("en", "Villagers have laid to rest 23 people.", ["23|person|bury"]),
    ("en", "Police rescued 23 people kidnapped in May.", ["23|person|rescue"]),
    # an exchange of people, an army's losses, cases of a disease
    ("en", "The two armies began an exchange of 900 prisoners.", ["two|army|-", "900|person|exchange"]),
    ("en", "They began an exchange of fire that killed 9 prisoners.", ["9|person|kill"]),
    ("en", "The army said it lost 24 soldiers.", ["24|soldier|lose-troops"]),
    ("id", "Pemberontak kehilangan 24 prajurit.", ["24|soldier|lose-troops"]),
    ("en", "The firm lost 24 clients.", ["24|consumer|lose"]),
    ("en", "Cholera spreads. Some 1,712 cases had been registered by Wednesday.", ["1,712|case|infect"]),
    ("en", "Some 900 voters registered.", ["900|voter|register"]),
    ("en", "The mill has a work force of 3,700.", ["3,700|worker|-"]),
    # a verb with its particle changes no level
    ("en", "The fire has chewed up more than 9,000 acres.", ["9,000|forest|burn"]),
    # how the figure came about is not what is counted
    # a total is no degree
    ("id", "Total korban tewas menjadi 31 orang.", ["31|person|kill"]),
]  # fmt: skip
