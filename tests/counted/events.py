"""What the article is about, where its clauses say less: its event, its animals, its places."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # those the event came to
    (
        "id",
        "Pabrik garmen di Sragen PHK buruh. Penyesuaian itu berdampak pada 940 karyawan tetap.",
        ["940|worker|dismiss"],
    ),
    ("id", "Banjir merendam Demak. Penyesuaian jadwal itu berdampak pada 940 karyawan.", ["940|worker|affect"]),
    ("id", "Peretas membobol aplikasi kesehatan itu. Sebanyak 300.000 akun terdampak.", ["300.000|sim-card|leak-data"]),
    ("id", "Bank itu ramai nasabah. Sebanyak 300.000 akun terdampak.", ["300.000|sim-card|affect"]),
    ("id", "Pemadaman listrik melanda Nias. Sebanyak 9.200 pelanggan terdampak.", ["9.200|consumer|blackout"]),
    (
        "en",
        "Hackers broke into the clinic's network. Some 300,000 patients were affected.",
        ["300,000|patient|leak-data"],
    ),
    ("en", "A wildfire tore through Odal. At least 90 homes were lost.", ["90|house|burn"]),
    ("en", "A wildfire tore through Odal. Some 9 bridges were destroyed.", ["9|bridge|destroy"]),
    ("en", "A quake shook Odal. Some 90 homes have been destroyed.", ["90|house|destroy"]),
    (
        "en",
        "Voters chose a new parliament in an election on Sunday. Participation was 64 percent.",
        ["64|turnout|turn-out"],
    ),
    ("en", "The choir met on Sunday. Participation was 64 percent.", ["64|-|take-part"]),
    ("en", "Hackers gained access to the data of 300,000 people.", ["300,000|person|leak-people-data"]),
    ("en", "The bridge gave access to the homes of 300,000 people.", ["300,000|person|deliver"]),
    # its victims, and bare counts of people
    ("id", "Polisi mengungkap penipuan umrah. Korban diperkirakan mencapai 190 orang.", ["190|person|defraud"]),
    (
        "id",
        "Polisi mengungkap penipuan umrah. Ada 190 jemaah dari 15 daerah yang menjadi korban.",
        ["190|worshipper|defraud", "15|province|-"],
    ),
    (
        "id",
        "Polisi mengungkap penipuan umrah. Ada 190 jemaah dari 15 daerah yang berangkat.",
        ["190|worshipper|attend", "15|province|depart"],
    ),
    ("id", "Keracunan massal terjadi di Ngawi. Lembaga itu mencatat 190 korban.", ["190|person|poison"]),
    ("id", "Gempa terjadi di Ngawi. Lembaga itu mencatat 190 korban.", ["190|person|-"]),
    (
        "id",
        "Keracunan massal terjadi di Ngawi. Dinas kesehatan menyatakan per Rabu pagi, 12 Maret 2025, ada 240 orang.",
        ["240|person|poison"],
    ),
    ("id", "Keracunan massal terjadi di Ngawi. Polisi menyebut tiga orang.", ["tiga|person|-"]),
    ("id", "Keracunan massal terjadi di Ngawi. Rapat itu diikuti 240 orang.", ["240|person|take-part"]),
    # animals an article is about
    (
        "id",
        "PMK menyerang sapi di Blora. Yang sembuh sudah 1.544, mati 118.",
        ["1.544|livestock|recover", "118|livestock|kill"],
    ),
    ("id", "PMK menyerang sapi di Blora. Yang sembuh baru 402 ekor.", ["402|livestock|recover"]),
    ("id", "Truk pengangkut sapi terbalik di Blora, dua tewas.", ["dua|person|kill"]),
    ("id", "Bus terguling di Blora. Yang mati 12.", ["12|person|kill"]),
    # who came down changed no level
    ("id", "Massa yang turun 7 ribu orang.", ["7 ribu|person|bring-protesters"]),
    # what was made
    ("id", "Impor Beras Diminta Turun: Produksi Cuma 30 Juta Ton", ["30 Juta|rice|produce"]),
    (
        "id",
        "Produksi beras 2023 tercatat 31 juta ton. Kementerian menyebut produksi 2024 sebanyak 32 juta ton.",
        ["31 juta|rice|produce", "32 juta|rice|produce"],
    ),
    ("id", "Polemik impor beras memanas. Konsumsi nasional 29 juta ton.", ["29 juta|rice|consume"]),
    ("id", "Pemerintah menutup rapat. Konsumsi nasional 29 juta ton.", ["29 juta|-|consume"]),
    # those the event came to, whatever they are
    ("id", "PHK menimpa 430 orang yang bekerja di gudang.", ["430|person|dismiss"]),
    ("id", "Pabrik itu mempekerjakan 4.400 orang.", ["4.400|worker|employ"]),
    (
        "id",
        "Produksi beras 2023 tercatat 31 juta ton. Produksi baja 2024 sebanyak 32 juta ton.",
        ["31 juta|rice|produce", "32 juta|steel|produce"],
    ),
    # two kinds of buildings under one number
    ("id", "Kebakaran itu menghanguskan 110 kios dan rumah warga.", ["110|building|burn"]),
    ("id", "Sebanyak 12 siswa dan rumah rusak.", ["12|student|-"]),
    ("id", "Sebanyak dua jenazah belum diketahui identitasnya.", ["dua|body|unidentified"]),
    # what is said behind a run of places
    (
        "id",
        "Sebanyak 86 siswa dan guru dari tiga sekolah di Kecamatan Ngawen, Blora, mengalami muntah.",
        ["86|person|poison", "tiga|school|-"],
    ),
    (
        "id",
        "Sebanyak 86 warga dari dua desa di Kabupaten Blora, Jawa Tengah, mengungsi akibat banjir.",
        ["86|person|displace", "dua|village|-"],
    ),
    (
        "id",
        "Sebanyak 86 siswa dari tiga sekolah di Blora, Jawa Tengah, belum mengungsi.",
        ["86|student|-", "tiga|school|-"],
    ),
    # an outbreak, a march, a strike
    (
        "en",
        "Cholera spread in two villages. The clinic puts the number of sick at 94 patients.",
        ["two|village|-", "94|patient|infect"],
    ),
    ("en", "Hepatitis spread through the valley. About 209 people fell ill.", ["209|person|infect"]),
    ("en", "A sandwich sickened a class. About 29 pupils fell ill.", ["29|student|poison"]),
    ("en", "Residents joined a march against the dam. Police put the turnout at 3,000.", ["3,000|person|protest"]),
    ("en", "Nurses went on strike. The union put the turnout at 3,000.", ["3,000|worker|strike-work"]),
    ("en", "Ballots were counted all night. The union put the turnout at 3,000.", ["3,000|turnout|turn-out"]),
    ("en", "Farmers held a protest in the capital. Police estimated the crowd at 75,000.", ["75,000|person|protest"]),
    ("en", "The arena was full. Police estimated the crowd at 75,000.", ["75,000|person|gather"]),
    ("en", "Ballots were counted after the election. Mr Osei won 51 percent.", ["51|vote|win-vote"]),
    ("en", "The mine closed with layoffs. About 372 are out of work.", ["372|person|dismiss"]),
    ("id", "Warga berunjuk rasa menolak bendungan. Ada 900 orang yang mengikuti aksi ini.", ["900|person|protest"]),
    ("id", "Warga menanam bakau di pesisir. Ada 900 orang yang mengikuti aksi ini.", ["900|person|take-part"]),
    ("id", "Warga berunjuk rasa menolak bendungan. Ada 90 polisi yang hadir.", ["90|police-officer|attend"]),
    (
        "id",
        "Pilkada Sawang digelar ulang. Rini memperoleh 52 persen dan Tono meraih 48 persen.",
        ["52|vote|win-vote", "48|vote|win-vote"],
    ),
    ("id", "Pilkada Sawang digelar ulang. Hitung cepat: Paslon 2 unggul 52 persen.", ["52|vote|win-vote"]),
    (
        "id",
        "Pilkada Sawang digelar ulang. Pasangan itu mendapat 5.100 suara (52 persen).",
        ["5.100|vote|win-vote", "52|vote|win-vote"],
    ),
    (
        "id",
        "Pilkada Sawang digelar ulang. Rini-Tono unggul 54,3 persen atas Gus Andi 45,7 persen.",
        ["54,3|vote|win-vote", "45,7|vote|win-vote"],
    ),
    (
        "id",
        "Pilkada Sawang digelar ulang. Pasangan ini memperoleh 53,6 persen, sedangkan Rini-Tono 46,4 persen.",
        ["53,6|vote|win-vote", "46,4|vote|win-vote"],
    ),
    ("id", "Pilkada Sawang: 54,3 persen Rini-Tono", ["54,3|vote|win-vote"]),
    ("id", 'Pilkada Sawang digelar ulang. "Data sudah masuk. Rini 48,8 persen," kata Tono.', ["48,8|vote|win-vote"]),
    ("id", "Pilkada Sawang digelar ulang. Rini unggul 8 persen dari Tono.", ["8|rini|elect"]),
    ("id", "Pilkada Sawang digelar ulang. Elektabilitas Rini 62 persen.", ["62|approval-rating|-"]),
    ("id", "Pilkada Sawang digelar ulang. Suara masuk dari Kota Maju 62 persen.", ["62|vote|cast-vote"]),
    ("id", "Pasar Sawang dibuka ulang. Harga cabai di kios Rini 62 persen.", ["62|chili-price|-"]),
    ("en", "Ballots were counted after the election. Turnout in Boru was 47 percent.", ["47|turnout|turn-out"]),
    ("id", "Pilkada Sawang digelar ulang. Sebanyak 52 persen warga puas.", ["52|person|-"]),
    ("id", "Penyesuaian tenaga kerja di pabrik itu berdampak pada 870 karyawan.", ["870|worker|cut-workers"]),
    ("id", "Wabah campak meluas di lembah itu. Jumlah penderita kini 209 orang.", ["209|person|infect"]),
    # in an article on a jailbreak those who come back or are caught were recaptured
    (
        "id",
        "Sebanyak 31 tahanan kabur dari Rutan Sawang. Hingga pagi, 12 orang sudah kembali dan 4 ditangkap.",
        ["31|person|escape-custody", "12|person|recapture", "4|person|recapture"],
    ),
    (
        "id",
        "Tahanan Rutan Sawang kabur. Dari 31 orang yang melarikan diri, 19 masih buron.",
        ["31|detainee|escape-custody", "19|person|at-large"],
    ),
    ("id", "Banjir merendam Sawang. Hingga pagi, 12 orang sudah kembali.", ["12|person|arrive"]),
    (
        "en",
        "Inmates escaped from a jail near Sawang. Twelve people had been recaptured by noon.",
        ["Twelve|person|recapture"],
    ),
    # who is let go depends on who it is
    ("id", "Sebanyak 26 tahanan dilepas tengah malam.", ["26|person|let-go"]),
    ("id", "Sebanyak 26 relawan dilepas bupati.", ["26|volunteer|send-off"]),
    # in an article on a population its beasts are those alive, unless the clause says another thing of them
    (
        "id",
        "Populasi anoa di hutan itu tersisa 67 ekor. Balai konservasi menyebut 80 ekor. Enam ekor mati tahun itu.",
        ["67|wild-animal|populate", "80|wild-animal|populate", "Enam|wild-animal|kill"],
    ),
]
