"""Indonesian subjects with long circumstances, speakers before a colon, and verbs that only say *too*."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what the subject says at its outset, over the circumstances
    ("id", "Polisi menyatakan korban meninggal dunia akibat tabrakan bus dengan truk di Tol Ambeng hingga Selasa sore "
     "menjadi sembilan orang.", ["sembilan|person|kill"]),
    ("id", "Jumlah korban tewas akibat banjir bandang yang menerjang Kabupaten Sukaraya menjadi 12 orang.",
     ["12|person|kill"]),
    ("id", "Korban meninggal dunia akibat banjir bandang dan longsor di Kabupaten Sukaraya, Banten, bertambah menjadi "
     "dua belas orang.", ["dua belas|person|kill"]),
    ("id", "Warga yang mengungsi akibat kebakaran yang melalap Pasar Ambeng mencapai 500 jiwa.",
     ["500|person|displace"]),
    # another clause, another subject
    ("id", "Korban luka dalam bentrokan di Sukaraya dan korban tewas menjadi 30 orang.", ["30|person|kill"]),
    ("id", "Korban tewas akibat banjir di Sukaraya membuat jumlah pengungsi menjadi 30 orang.",
     ["30|person|displace"]),
    ("id", "Tidak ada korban jiwa akibat ledakan itu, hanya satu polisi yang mengalami luka ringan.",
     ["satu|police-officer|injure"]),
    # who speaks before a colon is not counted
    ("id", "Polisi: 31 Orang Tewas di Pabrik Ban Cikasur", ["31|person|kill"]),
    ("id", "Petugas: 31 orang, relawan: 12 orang.", ["31|joint-personnel|-", "12|volunteer|-"]),
    # what befell these too
    ("id", "Sebanyak 14 gedung ikut rusak.", ["14|building|damage"]),
    ("id", "Dari 80 pekerja, cuma 12 yang ikut asuransi.", ["80|worker|-", "12|worker|take-part"]),
    # a bound links the figure to its subject as a copula does
    ("id", "Badan Amal mencatat pengungsi akibat kerusuhan Sukaraya lebih dari 12 ribu jiwa hingga Kamis.",
     ["12 ribu|person|displace"]),
    ("id", "Petugas mengevakuasi sedikitnya 40 orang.", ["40|person|evacuate"]),
    # a relative clause with an object of its own is crossed
    ("id", "Warga menaksir kerugian akibat kebakaran yang melanda gudang itu pada Senin dini hari lebih dari "
     "Rp 30 miliar.", ["30 miliar|loss-money|lose-money"]),
    ("id", "Kerugian akibat banjir yang merendam rumah warga di tiga desa mencapai Rp 5 miliar.",
     ["tiga|village|-", "5 miliar|loss-money|lose-money"]),
    ("id", "Perusahaan yang membukukan laba sebesar Rp 5 miliar itu senang.", ["5 miliar|profit|earn"]),
    ("id", "Warga yang menerima bantuan Rp 5 juta itu senang.", ["5 juta|aid|deliver"]),
    # a headline's bare verb has the number as its object, whatever its noun's event did
    ("id", "Polisi Periksa 9 Saksi Kebakaran Pasar Ambeng, 310 Kios Terbakar",
     ["9|witness|question", "310|kiosk|burn"]),
    # bridges that are cut are gone
    ("id", "Jembatan yang putus tercatat 26 unit.", ["26|bridge|sever"]),
    ("en", "The flood severed 26 bridges.", ["26|bridge|sever"]),
    # how many there are, and in how many places: nothing befell all of these
    ("id", "Setelah didata ulang, yang terbakar 224 kios dari 486 kios.", ["224|kiosk|burn", "486|kiosk|-"]),
    ("id", "Polisi menahan 12 orang dari 40 orang yang diperiksa.", ["12|person|detain", "40|person|question"]),
    ("id", "Data posko menyebut 1.200 rumah rusak di enam kecamatan, dan 4.100 jiwa mengungsi.",
     ["1.200|house|damage", "enam|district|-", "4.100|person|displace"]),
    ("id", "Sebanyak 9 rumah, 3 sekolah dan 40 orang terdampak banjir.",
     ["9|house|affect", "3|school|affect", "40|person|affect"]),
    # a list of nouns with their classifiers, a state behind a verb of causing, another clause's subject
    ("id", "Jembatan yang rusak 30 unit, sekolah 22 unit.", ["30|bridge|damage", "22|school|-"]),
    ("id", "Keracunan itu menyebabkan seorang anak meninggal dan 40 orang dirawat.",
     ["seorang|child|kill", "40|person|hospitalise"]),
    ("id", "Ledakan itu melukai 19 orang dan mengakibatkan seorang pekerja (31 tahun) tewas.",
     ["19|person|injure", "seorang|worker|kill", "31|worker|kill"]),
    ("id", "Sebanyak 210 korban dirawat, masakan dibiarkan 12 jam.", ["210|person|hospitalise", "12|-|-"]),
    # whom a clause of a noun and its number counts
    ("id", "Korban pendatang 25 orang dan penduduk asli delapan orang.", ["25|migrant|-", "delapan|person|-"]),
    ("id", "Rinciannya, siswa 40 orang, guru 3 orang.", ["40|student|-", "3|teacher|-"]),
    ("id", "Menurut polisi 12 orang tewas.", ["12|person|kill"]),
    # a circumstance with "of" in it only places what moved
    ("en", "Losses in the wake of the storm reached $90 million.", ["90 million|loss-money|lose-money"]),
    ("en", "Output in the state of Orland fell to 90 tonnes.", ["90|production-output|produce"]),
    ("en", "Military support since the start of the war now exceeds $40 billion.", ["40 billion|support|-"]),
    ("en", "An increase in arrests of migrants to 400 was seen.", ["400|person|arrest"]),
    ("en", "A rise in the price of rice to 90 dollars was seen.", ["90|rice-price|-"]),
    # nobody who says something is counted by what is said
    ("en", "Minister Hanna Okeke said that in May 9 million tonnes had been shipped.", ["9 million|-|deliver"]),
    # several places between those counted and what befell them
    ("id", "Sebanyak 340 rumah di Desa Randu dan Desa Wungu terendam.", ["340|house|flood"]),
    ("id", "Sebanyak 340 rumah di RT 4 dan RT 7 terbakar.", ["340|house|burn"]),
    ("id", "Sedikitnya 90 kios di lantai dasar dan lantai atas hangus.", ["90|kiosk|burn"]),
    ("id", "Sebanyak 340 rumah di Desa Randu, Desa Wungu, dan Desa Jati terendam.", ["340|house|flood"]),
    ("id", "Sebanyak 340 rumah di Desa Randu dan Desa Wungu, Kecamatan Jati, rusak.", ["340|house|damage"]),
    ("id", "18 Rumah di Randu dan Wungu Rusak Diterjang Angin", ["18|house|damage"]),
    ("id", "Sebanyak 18 orang di Randu dan mobil terbakar.", ["18|person|-"]),
    ("en", "Some 340 homes in Oakton, Millby and Leeville were flooded.", ["340|house|flood"]),
    ("en", "Some 340 homes in Oakton, Millby, and Leeville were damaged.", ["340|house|damage"]),
    ("en", "18 Homes in Oakton, Millby and Leeville Damaged by Storm", ["18|house|damage"]),
    ("en", "Some 340 homes in Oakton lost a view, and Millby was flooded.", ["340|house|-"]),
]  # fmt: skip
