"""Classifiers that stand alone, breakdowns by degree, burnt ground, and what the head of a sentence is about."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # classifiers and first words of the subject
    (
        "id",
        "Jumlah ternak terinfeksi 1.731 ekor, sembuh 688 ekor, mati 92 ekor.",
        ["1.731|livestock|infect", "688|livestock|recover", "92|livestock|kill"],
    ),
    (
        "id",
        'Dinas mencatat 1.284 ekor sapi terjangkit. "Yang sembuh baru 402 ekor," ujarnya.',
        ["1.284|livestock|infect", "402|livestock|recover"],
    ),
    ("id", "Dinas Peternakan bersikukuh sapi yang mati 63 ekor.", ["63|livestock|kill"]),
    ("id", "Titik panas terpantau 214 titik.", ["214|hotspot|-"]),
    ("id", "Jumlah titik panas yang terpantau satelit sebanyak 412 titik.", ["412|hotspot|-"]),
    # breakdowns
    (
        "id",
        "Sebanyak 85 rumah rusak, terdiri dari 24 rusak berat, 20 rusak sedang, dan 41 rusak ringan.",
        ["85|house|damage", "24|house|damage", "20|house|damage", "41|house|damage"],
    ),
    (
        "id",
        "Kerusakan rumah sebanyak 498 unit dengan rincian 141 unit rusak berat dan 357 rusak ringan.",
        ["498|house|damage", "141|house|damage", "357|house|damage"],
    ),
    (
        "id",
        "Gempa melukai 31 orang dengan rincian luka berat 11 dan luka ringan 20.",
        ["31|person|injure", "11|person|injure", "20|person|injure"],
    ),
    # burnt ground
    ("id", "Walhi: 2.310 Hektare Terbakar di Rokan", ["2.310|forest|burn"]),
    ("id", "Kebakaran Meluas, 1.140 Hektare Terbakar", ["1.140|forest|burn"]),
    ("id", "Lahan perkebunan perusahaan itu terbakar seluas 120 hektare.", ["120|forest|-"]),
    # what the sentence is about
    (
        "id",
        "Untuk korban yang belum ditemukan, polisi menyebut angka 33, sedangkan posko BPBD 25.",
        ["33|person|go-missing", "25|person|go-missing"],
    ),
    ("id", "Mengenai rumah rusak, BPBD menyebut 120.", ["120|house|damage"]),
    (
        "id",
        "Ihwal jumlah pengungsi, Basarnas menyatakan 54 orang, sedangkan pemkab mendata 58 orang.",
        ["54|person|displace", "58|person|displace"],
    ),
    ("id", "Untuk korban banjir, pemerintah menyiapkan 500 paket.", ["500|package|-"]),
    # an office whose verb is left out
    ("id", "Polisi menyebut 12 orang tewas, sedangkan BPBD 10.", ["12|person|kill", "10|person|kill"]),
    ("id", "Banjir Bandang: Versi Polisi 12 Tewas, BPBD 10", ["12|person|kill", "10|person|kill"]),
    ("id", "Korban tewas versi polisi 12, versi BPBD 10.", ["12|person|kill", "10|person|kill"]),
    ("id", "Hubungi layanan darurat, BNPB 117.", []),
    # whose verb it is
    ("id", "Sebanyak 2.100 polisi dan TNI dikerahkan.", ["2.100|police-officer|deploy"]),
    ("id", "Keluarga yang berkumpul di aula mengaku masih menanti 24 orang.", ["24|person|-"]),
    ("id", "Sebanyak 34 peserta aksi dilarikan ke RSUD karena sesak napas.", ["34|person|hospitalise"]),
    # by how many something was made less, and adverbs behind the noun
    (
        "en",
        "The airline cut its workforce by 900, and the price of a ticket by 30.",
        ["900|worker|cut-workers", "30|-|-"],
    ),
    ("en", "The clinic trimmed its staff by 14 people.", ["14|worker|cut-workers"]),
    ("en", "About 800 households there will be affected.", ["800|family|affect"]),
    ("en", "The plant employs 640 people.", ["640|worker|employ"]),
    ("en", "The union wants 90 in the north spared, as demand from growers weakens.", ["90|-|-"]),
    # what sums and measurements are of by other words
    ("en", "The council faces a $38 million black hole.", ["38 million|deficit|-"]),
    ("en", "Auditors put the shortfall at $24 million.", ["24 million|deficit|-"]),
    ("en", "The merger would save $9 million a year.", ["9 million|saving|save-money"]),
    ("en", "The tyre maker is worth $2 billion.", ["2 billion|company-value|-"]),
    ("en", "The chain's sales totalled $4 billion.", ["4 billion|revenue|sell"]),
    ("en", "Lawmakers wrote a $9 billion bill.", ["9 billion|bill-law|-"]),
    ("en", "The pipeline spilled 4,000 barrels.", ["4,000|crude-oil|spill"]),
    ("en", "Car sales rose to 9,400 units.", ["9,400|car|sell"]),
    ("en", "The recall involves 9,400 heaters and 300 cars.", ["9,400|heater|recall-any", "300|car|recall-any"]),
    # people held, returned and come over a border, and names of people by their country
    ("en", "About 40 students are being held by the gang.", ["40|student|hold-people"]),
    ("en", "Twelve villagers are being held hostage.", ["Twelve|person|abduct"]),
    ("en", "Some 3,400 people have been returned since May.", ["3,400|person|return-people"]),
    ("en", "By Friday 640 people had made the crossing.", ["640|person|cross-people"]),
    ("en", "Two million Kenyans have registered.", ["Two million|person|register"]),
    ("en", "The ferry carried more than the 64 people listed in its manifest.", ["64|person|carry"]),
    # what a deed makes of a thing, what a unit is of, and whom a boat carried
    ("en", "Seven cars of the express left the rails.", ["Seven|carriage|derail"]),
    ("en", "The train had been doing 45 km/h.", ["45|speed|-"]),
    ("en", "Winds of 120 km/h battered the pier.", ["120|wind-speed|-"]),
    ("en", "The boat set off with 95 passengers.", ["95|passenger|carry"]),
    ("en", "Some 39 people have not been found.", ["39|person|go-missing"]),
    ("en", "The authorities have held 214 people.", ["214|person|hold-people"]),
    ("en", "Eight bombs fell on the market.", ["Eight|bomb|drop"]),
    ("en", "Some 640 heaters were recalled.", ["640|heater|recall-any"]),
    # nouns behind what is counted that only say so, terms of punishment, waters, shares of voters
    ("en", "Passenger numbers reached 2.4 million.", ["2.4 million|passenger|carry"]),
    ("en", "Staff numbers fell to 640.", ["640|worker|employ"]),
    ("en", "Their numbers reached 640.", ["640|-|-"]),
    ("en", "He was jailed for 12 years.", ["12|prison-term|convict"]),
    ("en", "The river crested at 9 metres.", ["9|water-level|-"]),
    ("en", "The river is 9 metres wide.", ["9|width|-"]),
    ("en", "About 61 percent of voters took part.", ["61|turnout|turn-out"]),
    ("en", "The blaze covered 12,000 acres.", ["12,000|forest|burn"]),
    ("en", "The estate covered 12,000 acres.", ["12,000|-|-"]),
    ("en", "Onions were selling for 180 pesos a kilo.", ["180|price|-"]),
    # sums of nobody, what deals are worth, and petitions
    ("en", "Families will get $40,000 each.", ["40,000|-|-"]),
    ("en", "Bandits demanded N90 million.", ["90 million|-|demand-money"]),
    ("en", "It bought the firm for $900 million.", ["900 million|contract-deal|buy"]),
    ("en", "The $900 million takeover failed.", ["900 million|contract-deal|fail"]),
    ("en", "Some 40,000 people have signed the petition.", ["40,000|person|sign"]),
    ("en", "The vaccine drive reached 640 children.", ["640|child|vaccinate"]),
    # estimated, which can be a hedge
    ("en", "The number of protesters was estimated at 4,000.", ["4,000|person|protest"]),
    ("en", "The crowd was estimated at 4,000.", ["4,000|person|gather"]),
    ("en", "The company said 4,000 barrels had leaked.", ["4,000|crude-oil|spill"]),
    ("en", "An estimated 4,000 barrels escaped.", ["4,000|crude-oil|spill"]),
    ("en", "The farm lost 600 cows.", ["600|livestock|lose-animals"]),
    # parts behind what befell the whole, and what else befell the whole again
    ("en", "Forty people were killed, including five firefighters.", ["Forty|person|kill", "five|firefighter|kill"]),
    (
        "en",
        "Forty people died, including five firefighters, and 30 were hurt.",
        ["Forty|person|kill", "five|firefighter|kill", "30|person|injure"],
    ),
    (
        "id",
        "40 orang tewas, termasuk lima petugas pemadam, dan 30 terluka.",
        ["40|person|kill", "lima|firefighter|kill", "30|person|injure"],
    ),
    (
        "en",
        "Fifty-nine people died, seven of them children, and 114 were injured.",
        ["Fifty-nine|person|kill", "seven|child|kill", "114|person|injure"],
    ),
    (
        "id",
        "59 orang tewas, tujuh di antaranya anak-anak, dan 114 cedera.",
        ["59|person|kill", "tujuh|child|kill", "114|person|injure"],
    ),
    # what befell the whole before befell the part that is named behind it
    (
        "en",
        "Some 58 people were killed, including nine children and two nurses.",
        ["58|person|kill", "nine|child|kill", "two|nurse|kill"],
    ),
    ("en", "Some 58 people were rescued, among them nine women.", ["58|person|rescue", "nine|woman|rescue"]),
    ("en", "Some 58 people died, of whom nine were women.", ["58|person|kill", "nine|woman|kill"]),
    ("en", "Some 58 people were killed, and nine children got home.", ["58|person|kill", "nine|child|-"]),
    ("id", "Sebanyak 58 orang dievakuasi, di antaranya 9 lansia.", ["58|person|evacuate", "9|elderly|evacuate"]),
    # those among bodies are dead
    ("en", "Divers recovered 90 bodies, including nine women.", ["90|body|retrieve", "nine|woman|kill"]),
    ("en", "Some 90 bodies were found, nine of them children.", ["90|body|find", "nine|child|kill"]),
    ("en", "Divers found 90 boats, nine of them yachts.", ["90|ship|find", "nine|ship|find"]),
    ("id", "Sebanyak 90 jenazah ditemukan, 9 di antaranya anak-anak.", ["90|body|find", "9|child|kill"]),
    # what a relative clause says of a part alone
    ("id", "Korban mencapai 34 orang, termasuk 7 orang yang meninggal.", ["34|person|-", "7|person|kill"]),
    (
        "id",
        "Jumlah tersangka menjadi sembilan orang, termasuk satu yang tewas.",
        ["sembilan|suspect|-", "satu|suspect|kill"],
    ),
    (
        "en",
        "There were 34 passengers, including two children who were killed.",
        ["34|passenger|carry", "two|child|kill"],
    ),
    ("id", "Sebanyak 34 orang, termasuk 7 anak yang tidur, tewas.", ["34|person|kill", "7|child|kill"]),
    ("id", "Kredit macet bank itu mencapai Rp 3 triliun.", ["3 triliun|bad-loan|-"]),
    # parties of people counted by the head, and those an event befell, who are no share
    ("id", "Bus itu mengangkut 44 orang rombongan arisan.", ["44|person|carry"]),
    ("id", "Sebanyak 4 rombongan pelajar tiba.", ["4|group|arrive"]),
    ("id", "Sebanyak 44 orang tim SAR dikerahkan.", ["44|rescuer|deploy"]),
    ("id", "Tujuh dari 10 orang yang ditangkap dipulangkan.", ["Tujuh|person|release", "10|person|-"]),
    ("id", "Sembilan dari 10 penumpang selamat.", ["Sembilan|passenger|survive", "10|passenger|-"]),
    ("id", "Sembilan dari 10 warga setuju.", ["Sembilan dari 10|person|approve"]),
    # the total of an itemised list takes no deed of its items, each of which stands before its own number
    (
        "id",
        "Total korban 23 orang, terdiri atas tewas 6 orang dan luka 17 orang.",
        ["23|person|-", "6|person|kill", "17|person|injure"],
    ),
    (
        "id",
        "Total ada 23 korban, rinciannya meninggal 6 orang, selamat 17 orang.",
        ["23|person|-", "6|person|kill", "17|person|survive"],
    ),
    (
        "id",
        "Korban total 23 orang dengan rincian selamat 17 orang dan meninggal 6 orang.",
        ["23|person|-", "17|person|survive", "6|person|kill"],
    ),
    (
        "id",
        "Korban total 23 orang: selamat 17 orang, meninggal 6 orang.",
        ["23|person|-", "17|person|survive", "6|person|kill"],
    ),
    ("id", "Sebanyak 23 orang, termasuk enam anak, tewas.", ["23|person|kill", "enam|child|kill"]),
    (
        "id",
        "Korban tewas 23 orang, terdiri atas 6 pria dan 17 wanita.",
        ["23|person|kill", "6|man|kill", "17|woman|kill"],
    ),
    # what "who" refers to are people, whatever noun stands before
    ("en", "People marched in memory of the 76 who died.", ["76|person|kill"]),
    ("en", "Residents gathered in honour of the 12 who were arrested.", ["12|person|arrest"]),
    # no plural narrows the noun behind it, so what follows one is its verb
    ("en", "Some 18 officers search houses in Tarn.", ["18|police-officer|-"]),
    ("en", "At dawn 18 rebels attack the village.", ["18|fighter|-"]),
    # events that are named with what they are about
    (
        "en",
        "More than 200 officers took part in 18 house searches.",
        ["200|police-officer|take-part", "18|search-event|-"],
    ),
    ("en", "There were 30 power cuts in Tarn.", ["30|power-cut|-"]),
    ("id", "Polisi melakukan 18 penggeledahan.", ["18|search-event|-"]),
    # parts behind where or in what it befell the whole
    ("en", "Nine people were killed in the blast, including five soldiers.", ["Nine|person|kill", "five|soldier|kill"]),
    (
        "en",
        "The raid freed 30 hostages in the town of Tarn, including eight women.",
        ["30|person|release", "eight|woman|release"],
    ),
    (
        "en",
        "Police arrested nine people, namely five men and four women.",
        ["nine|person|arrest", "five|man|arrest", "four|woman|arrest"],
    ),
    (
        "id",
        "Sembilan orang tewas dalam ledakan itu, termasuk lima tentara.",
        ["Sembilan|person|kill", "lima|soldier|kill"],
    ),
    (
        "id",
        "Sembilan orang tewas, yakni lima tentara dan empat warga sipil.",
        ["Sembilan|person|kill", "lima|soldier|kill", "empat|civilian|kill"],
    ),
    (
        "en",
        "Nine people were killed when a bus overturned, including five soldiers.",
        ["Nine|person|kill", "a|bus|crash", "five|soldier|kill"],
    ),
    # what a share, or one of some, leaves to its whole
    ("id", "Satu dari lima rumah di Talang rusak.", ["Satu dari lima|house|damage"]),
    ("id", "Satu dari delapan pekerja di-PHK.", ["Satu dari delapan|worker|dismiss"]),
    ("id", "Satu dari tiga sandera dibebaskan.", ["Satu|-|-", "tiga|person|-"]),
    ("en", "One of three hostages was freed.", ["three|person|-"]),
    ("id", "Puskesmas menyatakan 25 dari 31 pasien sudah dipulangkan.", ["25|patient|get-well", "31|patient|-"]),
    # whom a clause only tells more of than that they are of the whole
    (
        "id",
        "Dari 442 korban meninggal, 217 berada di Talang, 129 di Sawa dan 96 di Bari.",
        ["442|person|kill", "217|person|kill", "129|person|kill", "96|person|kill"],
    ),
    ("en", "Of 120 damaged homes, 40 are in Talang.", ["120|house|damage", "40|house|damage"]),
    ("id", "Dari 60 korban tewas, 45 sudah teridentifikasi.", ["60|person|kill", "45|body|identify"]),
    # a bare verb of letting go, and its other senses
    ("id", "Junta lepas 90 tahanan politik.", ["90|person|let-go"]),
    ("id", "Polisi lepas 15 demonstran yang ditangkap.", ["15|person|let-go"]),
    ("id", "Sebanyak 12 tahanan lepas dari sel.", ["12|person|detain"]),
    # the place with the most of them, and how many there
    (
        "id",
        "Sebanyak 385 pekerja terkena PHK, terbanyak di Medan dengan 99 orang.",
        ["385|worker|dismiss", "99|person|dismiss"],
    ),
    ("id", "Banjir merendam 900 rumah, terparah di Talang dengan 400 rumah.", ["900|house|flood", "400|house|flood"]),
    # parts behind where the whole is from
    (
        "id",
        "Keracunan itu menimpa 333 siswa dari tiga kecamatan, terdiri dari 242 siswa SD dan 91 siswa SMP.",
        ["333|student|poison", "tiga|district|-", "242|student|poison", "91|student|poison"],
    ),
]
