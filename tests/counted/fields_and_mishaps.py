"""Fields and what befalls them, crowds drawn, engines sent, and what a death came from, in Indonesian."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # how much there is of a field, before and behind it
    ("id", "Luas sawah yang terserang wereng 640 hektare.", ["640|rice-field|spoil-crop"]),
    ("id", "Seluas 640 hektare tanaman jagung dirusak kera.", ["640|crop|spoil-crop"]),
    ("id", "Sebanyak 640 hektare padi dimakan belalang.", ["640|rice-field|spoil-crop"]),
    ("id", "Serangan ulat mencapai 640 hektare.", ["640|rice-field|spoil-crop"]),
    ("id", "Puso mencapai 85 hektare.", ["85|rice-field|fail-crop"]),
    ("id", "Panen mencapai 640 ton padi.", ["640|paddy|produce"]),
    # an audience is drawn, and elects nobody
    ("id", "Film laga itu meraih 1,4 juta penonton.", ["1,4 juta|spectator|draw-audience"]),
    ("id", "Pameran itu membukukan 8.200 pengunjung.", ["8.200|visitor|draw-audience"]),
    ("id", "Partai itu meraih 52 kursi.", ["52|seat|win-vote"]),
    # engines are sent to a fire, and cut no power
    ("id", "Pemadaman melibatkan 16 mobil pemadam.", ["16|fire-engine|send-engines"]),
    ("id", "Petugas menurunkan 16 unit damkar.", ["16|fire-engine|send-engines"]),
    # what it came to stands before how
    ("id", "Buruh yang tewas tersengat listrik sejak Mei berjumlah tujuh orang.", ["tujuh|worker|kill"]),
    ("id", "Warga yang hilang terseret arus 13 orang.", ["13|person|go-missing"]),
    ("id", "Korban luka dirawat 13 orang.", ["13|person|hospitalise"]),
    # data come in, and not those they are of
    ("id", "Data yang masuk ke dinas 318 pekerja.", ["318|worker|-"]),
    ("id", "Kapal yang masuk ke pelabuhan 18 unit.", ["18|ship|arrive"]),
    # which people the far subject is of
    ("id", "Korban anak yang tewas 14 orang.", ["14|child|kill"]),
    ("id", "Warga lansia yang mengungsi 41 orang.", ["41|elderly|displace"]),
    # a noun for the figure is not what it counts
    ("id", "Banjir menewaskan 11 orang. Kementerian mengoreksi angkanya dari 11 menjadi 19 orang.",
     ["11|person|kill", "11|person|kill", "19|person|kill"]),
    # what is exported and made in pieces
    ("id", "Ekspor mobil tercatat 40.000 unit.", ["40.000|car|export"]),
    ("id", "Produksi sepeda motor mencapai 90.000 unit.", ["90.000|motorcycle|produce"]),
    # a sentence without a figure says what the next one's is of, also of things, ground and money
    ("id", "Berapa rumah yang rusak? BPBD menyebut 318.", ["318|house|damage"]),
    ("id", "Jumlah rumah yang rusak masih didata. BPBD menyebut 318 unit.", ["318|house|damage"]),
    ("id", "Berapa luas lahan yang terbakar? Dinas menyebut 318 hektare.", ["318|burnt-area|-"]),
    ("id", "Kerugian akibat banjir masih dihitung. Pemkab menaksir Rp 12 miliar.", ["12 miliar|loss-money|lose-money"]),
    ("id", "Berapa harga karcisnya? Panitia menyebut 318 orang.", ["318|person|-"]),
    # traders are moved, papers handed out, trees brought down
    ("id", "Pemkot memindahkan 318 pedagang.", ["318|trader|relocate"]),
    ("id", "Bupati menyerahkan 318 sertifikat tanah.", ["318|document|hand-out-papers"]),
    ("id", "Sebanyak 318 pohon ditumbangkan.", ["318|tree|fell-trees"]),
    ("id", "Kapal itu memindahkan 318 penumpang.", ["318|passenger|move"]),
    ("id", "Laporan kekerasan anak yang masuk 318 kasus.", ["318|case|-"]),
    # a field's name that says what befell is nobody who speaks
    ("id", "Rumah terbakar: 93.", ["93|house|burn"]),
    ("id", "Pasukan dikerahkan: 155 personel. Rumah terendam: 93.", ["155|joint-personnel|deploy", "93|house|flood"]),
]  # fmt: skip
