"""The figures news most often counts, in the wordings of Indonesian newsrooms: tolls, households, sentences, shares."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what the speaker names first is what the figure is of
    ("id", '"Untuk korban meninggal ada 37 orang," kata Wira.', ["37|person|kill"]),
    (
        "id",
        '"Untuk yang hilang 37 orang, yang luka 90 orang," kata Wira.',
        ["37|person|go-missing", "90|person|injure"],
    ),
    ("id", "Untuk korban luka, 37 dokter disiapkan.", ["37|doctor|-"]),
    ("id", "Bantuan untuk korban luka 37 dus.", ["37|package|-"]),
    # a toll beside its event
    ("id", "Tabrakan terjadi di Ngadiraja dengan korban tewas 37 orang.", ["37|person|kill"]),
    ("id", "Tabrakan terjadi di Ngadiraja dengan korban luka mencapai 37 orang.", ["37|person|injure"]),
    # what a toll takes in
    ("id", "Korban tewas termasuk 11 anak dan 26 perempuan.", ["11|child|kill", "26|woman|kill"]),
    ("id", "Korban tewas meliputi 26 perempuan dan 11 anak.", ["26|woman|kill", "11|child|kill"]),
    # the sum of more of the same
    (
        "id",
        "Korban yang tewas bertambah tiga orang sehingga totalnya menjadi 37 orang.",
        ["tiga|person|kill", "37|person|kill"],
    ),
    # a name parts like figures that share their predicate
    (
        "id",
        "Korban tewas di Ngadiraja 21 orang, Sukaraja 9 orang, dan Kertaraja 7 orang.",
        ["21|person|kill", "9|person|kill", "7|person|kill"],
    ),
    (
        "id",
        "Sebanyak 37 korban tewas itu tersebar di Ngadiraja (21 orang), Sukaraja (9 orang), dan Kertaraja (7 orang).",
        ["37|person|kill", "21|person|kill", "9|person|kill", "7|person|kill"],
    ),
    (
        "id",
        "Wira meraih 37.000 suara, sedangkan Dewi 21.000 suara.",
        ["37.000|vote|win-vote", "21.000|vote|win-vote"],
    ),
    ("id", "Sebanyak 37 orang tewas di Ngadiraja, Sukaraja 9 rumah.", ["37|person|kill", "9|house|-"]),
    ("id", "MD: 37 orang, LK: 9 orang.", ["37|person|kill", "9|person|-"]),
    # people and their families
    ("id", "Pengungsi tercatat 370 jiwa dari 90 KK.", ["370|person|displace", "90|family|displace"]),
    ("id", "Sebanyak 90 KK dengan 370 jiwa terdampak.", ["90|family|affect", "370|person|affect"]),
    ("id", "Sebanyak 37 orang dari 9 keluarga tewas.", ["37|person|kill", "9|family|-"]),
    # those who stay in so many shelters, and who helps there
    ("id", "Sebanyak 370 warga bertahan di 9 titik pengungsian.", ["370|person|displace", "9|evacuation-centre|-"]),
    ("id", "Sebanyak 37 petugas berada di 9 titik pengungsian.", ["37|joint-personnel|-", "9|evacuation-centre|-"]),
    # how long a punishment is, and whether it is only asked for
    ("id", "Wira dituntut pidana penjara selama 11 tahun.", ["11|prison-term|charge"]),
    ("id", "Jaksa menuntut Wira dengan pidana penjara selama 11 tahun.", ["11|prison-term|charge"]),
    ("id", "Jaksa meminta majelis hakim menghukum Wira 11 tahun penjara.", ["11|prison-term|charge"]),
    ("id", "Jaksa menuntut agar hakim menjatuhkan pidana penjara 11 tahun.", ["11|prison-term|charge"]),
    ("id", "Hakim menjatuhkan pidana penjara kepada terdakwa selama 11 tahun.", ["11|prison-term|convict"]),
    (
        "id",
        "Wira dituntut 15 tahun, hakim menjatuhkan pidana penjara selama 11 tahun.",
        ["15|prison-term|charge", "11|prison-term|convict"],
    ),
    ("id", "Federasi menghukum klub itu selama 11 tahun.", ["11|duration|-"]),
    # who took a sum is not what it is
    ("id", "Suap yang diterima Wira Rp 3 miliar.", ["3 miliar|bribe|deliver"]),
    ("id", "Korban yang dirawat Wira Rp 3 miliar.", ["3 miliar|person|hospitalise"]),
    ("id", "KPK menyita Rp 3 miliar.", ["3 miliar|money|seize"]),
    ("id", "Ganja seberat 37 kg senilai Rp 3 miliar disita BNN.", ["37|marijuana|-", "3 miliar|seized-goods|seize"]),
    ("id", "Polisi mengamankan sabu 3 kilogram.", ["3|methamphetamine|secure-contraband"]),
    ("id", "Sebanyak 37 polisi mengamankan unjuk rasa itu.", ["37|police-officer|guard"]),
    # what the speakers put a noun at
    ("id", '"Kerugian kami taksir Rp 3 miliar," kata Wira.', ["3 miliar|loss-money|lose-money"]),
    # a sum again as a share of the whole economy
    (
        "id",
        "Defisit mencapai Rp 37 triliun atau setara 1,9 persen PDB.",
        ["37 triliun|deficit|-", "1,9|deficit|-"],
    ),
    ("id", "Defisit ditargetkan 1,9 persen PDB.", ["1,9|deficit|-"]),
    ("id", "Ekonomi kota itu setara 4 persen PDB.", ["4|gdp|-"]),
    ("id", "Defisit APBN Capai Rp 37 Triliun, Setara 1,9 Persen PDB", ["37 Triliun|deficit|-", "1,9|deficit|-"]),
    ("id", "Luas sawah terendam mencapai 37 hektare.", ["37|rice-field|flood"]),
    # verbs of headlines
    ("id", "BI Naikkan Suku Bunga Jadi 6 Persen", ["6|interest-rate|-"]),
    ("id", "BI Pangkas Suku Bunga Jadi 6 Persen", ["6|interest-rate|-"]),
    ("id", "KPK Tetapkan Bupati dan 4 Orang Lainnya Tersangka", ["4|person|name-suspect"]),
    # cases counted by those who have it
    ("id", "Kasus campak mencapai 370 orang.", ["370|case|infect"]),
    ("id", "Kasus pencurian mencapai 370 orang.", ["370|person|-"]),
    # a toll in brackets, whatever became of the dead
    ("id", "Korban meninggal (37 orang) telah dibawa ke rumah sakit.", ["37|person|kill"]),
    ("id", "Tabrakan itu menghilangkan nyawa 37 orang.", ["37|person|kill"]),
    # a headline's bare verb of saying parts who says it from what is counted
    ("id", "Dinkes Wira Sebut Anak Meninggal karena Campak di Sawa 12, Bukan 17", ["12|child|kill", "17|child|kill"]),
]
