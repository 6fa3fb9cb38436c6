"""People aboard, brought out and looked for: places and states that say more than the verb before them."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # in what state they were brought out
    ("id", "Sudah 14 buruh yang dievakuasi dalam keadaan tewas dari reruntuhan.",
     ["14|worker|kill"]),
    ("id", "Tujuh warga ditemukan dalam kondisi luka tembak.",
     ["Tujuh|person|injure"]),
    ("id", "Sembilan orang dievakuasi dalam keadaan selamat.",
     ["Sembilan|person|survive"]),
    ("id", "Sembilan orang ditangkap dalam kondisi luka.",
     ["Sembilan|person|arrest"]),
    # tallies, and what is charged
    ("en", "The body count stood at 52 last night.",
     ["52|person|kill"]),
    ("en", "The count stood at 52 last night.",
     ["52|-|-"]),
    ("en", "He was found guilty on six counts.",
     ["six|count-charge|-"]),
    # aboard
    ("id", "Total 84 orang berada di atas kapal itu.",
     ["84|person|carry"]),
    ("id", "Dengan demikian, jumlah orang di dalam pesawat 54.",
     ["54|person|carry"]),
    ("id", "Jumlah POB sesuai manifes 62 orang, selamat 44 orang, meninggal dunia 8 orang.",
     ["62|person|carry", "44|person|survive", "8|person|kill"]),
    ("id", "Dari total 84 orang di atas kapal, 44 selamat, 19 meninggal, dan 21 hilang.",
     ["84|person|carry", "44|person|survive", "19|person|kill", "21|person|go-missing"]),
    ("id", "Sebanyak 12 orang di atas perahu itu selamat.",
     ["12|person|survive"]),
    ("id", "Sebanyak 20 orang berada di atas kapal yang terbakar itu.",
     ["20|person|carry"]),
    ("id", "Polisi menangkap 12 orang di atas kapal.",
     ["12|person|arrest"]),
    # not found
    ("id", "Operasi Ditutup, 21 Nelayan Tak Ditemukan",
     ["21|fisherman|go-missing"]),
    ("id", "Ada 26 penambang meninggal, 12 tidak ditemukan, dan 71 lainnya selamat.",
     ["26|miner|kill", "12|person|go-missing", "71|miner|survive"]),
    ("id", "Dua rumah rusak, tiga tewas, dan 4 lainnya luka-luka.",
     ["Dua|house|damage", "tiga|person|kill", "4|person|injure"]),
    ("id", "Hingga petang, tim SAR masih mencari 16 orang lainnya.",
     ["16|person|go-missing"]),
    ("id", "Polisi masih mencari 16 orang yang diduga pelaku.",
     ["16|person|search-for"]),
    ("id", "Perusahaan itu mencari 16 orang.",
     ["16|person|search-for"]),
    # found alive, and those found beside them
    ("en", "Rescuers found 28 people alive and 24 bodies.", ["28|person|survive", "24|body|-"]),
    ("en", "Crews lifted out 61 sets of remains.", ["61|body|-"]),
    # who serves in what, and what explodes
    ("en", "The raid killed nine members of government forces.", ["nine|soldier|kill"]),
    ("en", "Nine members of the security forces were killed.", ["Nine|security-officer|kill"]),
    ("id", "Sebanyak 9 anggota pasukan pemerintah tewas.", ["9|soldier|kill"]),
    ("en", "The van held 150 kg of TNT. He put the weight of the explosives at 90 kg.",
     ["150|explosive|-", "90|explosive|-"]),
    ("id", "Bobot bahan peledak itu 90 kg.", ["90|explosive|-"]),
    # lives
    ("id", "Longsor Tambang Pasir di Ngrayun Renggut 26 Nyawa",
     ["26|person|kill"]),
    ("id", "Banjir bandang merenggut sedikitnya 26 nyawa.",
     ["26|person|kill"]),
    # parts behind a classifier, and a word that only says it is sure
    ("id", "Dinas mencatat 1.284 ekor sapi terjangkit, dan 63 ekor di antaranya mati.",
     ["1.284|livestock|infect", "63|livestock|kill"]),
    ("id", "Sebanyak 109 orang terkonfirmasi berada di dalam gedung.",
     ["109|person|-"]),
    # victims of what befell the land, of which they are not said
    ("id", "Tim SAR menemukan 23 jenazah korban longsor Dusun Waringin.", ["23|body|find"]),
    ("id", "23 korban longsor ditemukan tewas.", ["23|person|kill"]),
    ("id", "Relawan mengevakuasi 23 korban longsor.", ["23|person|evacuate"]),
    ("id", "Sebanyak 23 rumah longsor ke sungai.", ["23|house|bury-land"]),
    # what became of the victims of an event, and their kin
    ("id", "Sebanyak 310 korban kebakaran mengungsi ke balai desa.", ["310|person|displace"]),
    ("id", "Sebanyak 12 korban kecelakaan dirawat di puskesmas.", ["12|person|hospitalise"]),
    ("id", "Sebanyak 12 korban pembunuhan diidentifikasi.", ["12|person|kill"]),
    ("id", "Sebanyak 12 keluarga korban tewas menerima santunan.", ["12|relative|-"]),
    ("id", "Sebanyak 12 ahli waris korban tewas menerima santunan.", ["12|relative|-"]),
    ("id", "Sebanyak 12 ahli waris tewas dalam kebakaran.", ["12|relative|kill"]),
    # those who fight fires and what they come in
    ("id", "32 Damkar Dikerahkan ke Gudang Kapas", ["32|fire-engine|send-engines"]),
    ("id", "Sebanyak 32 anggota damkar dikerahkan.", ["32|firefighter|deploy"]),
    # citizens by their abbreviation
    ("id", "Tujuh WN Peru ditangkap.", ["Tujuh|person|arrest"]),
    ("id", "Tujuh WN asing ditangkap.", ["Tujuh|foreigner|arrest"]),
    # what a clause asks the number of is what the next bare figure counts
    ("en", "The boat sank, and 12 died. It was unclear how many were aboard. The mayor said it could be 90.",
     ["12|person|kill", "90|person|move"]),
    ("en", "The slide killed 12 people. Nobody knew how many miners were still missing. The union put it at 30.",
     ["12|person|kill", "30|miner|go-missing"]),
    ("en", "The slide killed 12 people. How many were injured was unclear. The union put it at 30.",
     ["12|person|kill", "30|person|injure"]),
    # people who were there, behind those who were aboard; elsewhere nothing befell them
    ("en", "The boat sank, killing 12 people. The envoy said 150 pupils were on it. Police say there were 300 people.",
     ["12|person|kill", "150|student|carry", "300|person|carry"]),
    ("en", "The boat sank, killing 12 people. The envoy was angry. Police say there were 30 people.",
     ["12|person|kill", "30|person|-"]),
    # what befell survivors next, and where some of the rescued are
    ("en", "Twenty-six survivors were hospitalised with burns.", ["Twenty-six|person|hospitalise"]),
    ("en", "Nineteen survivors were taken to hospital.", ["Nineteen|person|hospitalise"]),
    ("en", "All 104 survivors were flown home.", ["104|person|survive"]),
    ("en", "The 19 survivors, who were taken to hospital, were calm.", ["19|person|survive"]),
    ("en", "Some 31 of the rescued were in hospital in Odal.", ["31|person|hospitalise"]),
    ("en", "Nine of the injured were children.", ["Nine|child|injure"]),
]  # fmt: skip
