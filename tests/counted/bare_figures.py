"""What a number counts where a verb, a bracket, a conjunction or the number before it stands in the noun's way."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # an index by the name it has where it is told
    ("id", "Indeks polusi mencapai 312 pada Selasa.",
     ["312|air-quality|-"]),
    ("id", "ISPU menyentuh 312, kategori berbahaya.",
     ["312|air-quality|-"]),
    ("id", "Satelit mendeteksi 40 hot spot di kabupaten itu.",
     ["40|hotspot|-"]),
    ("id", "Indeks mencapai 7.312 pada Selasa.",
     ["7.312|stock-index|-"]),
    # the word right before a number is a verb or its own object, not what is counted
    ("en", "The roster drawn up by the parish and read by this paper contains 71 names.", ["71|person|-"]),
    ("en", "The lender accepts only 2.3 billion rupiah.", ["2.3 billion|-|-"]),
    ("en", "Ferry arrivals pass 30,000 at record pace.", ["30,000|-|arrive"]),
    ("en", "Neighbours say it's at least a million litres.", ["a million|-|-"]),
    ("en", "The refinery recovered 30,000 litres.", ["30,000|-|recover"]),
    ("en", "Inspectors cited beetle damage to 430 hectares in the north.", ["430|-|damage"]),
    # a number said twice, and adjectives that share a noun
    ("en", "Early signs are that forty-two (42) persons were abducted.", ["forty-two|person|abduct"]),
    ("en", "Some 4,000 current and former customers were told.", ["4,000|consumer|-"]),
    ("en", "Nine foreign and local hikers were freed.", ["Nine|climber|release"]),
    # a plural before a word that could be its verb
    ("en", "More than 40 schools host families from the coast.", ["40|school|-"]),
    ("en", "Some 300 hospitals need oxygen.", ["300|hospital|-"]),
    # a time between two events
    ("en", "The mine did not notify the council until 14 hours after the leak was found.", ["14|-|-"]),
    ("en", "It warned the council nine hours after finding the leak, not 14.", ["nine|-|-", "14|-|-"]),
    # what a number leaves out
    ("en", "Frost damage to 1,130 hectares, including 301 in the town of Bari, was reported.",
     ["1,130|-|damage", "301|-|damage"]),
    ("en", "The valve let 65 cubic metres of brine into the river, or roughly 410 barrels.",
     ["65|brine|-", "410|brine|-"]),
    ("en", "The tank held 400 barrels of brine. That is equivalent to about 63,600 litres.",
     ["400|brine|-", "63,600|brine|-"]),
    ("en", "A line leaked an estimated 9 million gallons (34 million litres) of diesel into the bay.",
     ["9 million|fuel|spill", "34 million|fuel|spill"]),
    ("en", "The boat was 12 metres (39 feet) long.", ["12|length|-", "39|length|-"]),
    # a number between commas behind its noun, and what a participle says of a noun
    ("en", "The wounded, more than 90, are still being brought in.", ["90|person|injure"]),
    ("en", "The parcels, 6,300 in all, were on a truck.", ["6,300|package|-"]),
    ("en", "The spill, put at 31,500 barrels by the ministry, was small.", ["31,500|oil-spill|-"]),
    ("en", "Some 14 gallons, or roughly 53 litres, of diesel were seized.", ["14|fuel|seize", "53|fuel|seize"]),
    ("en", "Customs seized 480 kg of heroin hidden in flour.", ["480|heroin|seize"]),
    ("en", "Robbers stole gems worth 85 million euros.", ["85 million|gem|steal"]),
    ("en", "Three persons suspected of organising the crossing, two of them sailors, were arrested.",
     ["Three|person|arrest", "two|crew-member|arrest"]),
    ("en", "The inquiry held seven officials responsible.", ["seven|official|-"]),
    ("en", "The firm will pay a $12.5 million civil penalty.", ["12.5 million|fine-money|fine"]),
    ("en", "Coe Energy's $12.5 million penalty is small.", ["12.5 million|fine-money|fine"]),
    ("en", "A record 116 tonnes was found last year.", ["116|-|find"]),
    ("en", "Deliveries of artillery shells under the plan totalled 212,000.", ["212,000|artillery-round|deliver"]),
    ("en", "The navy found the bodies of 14 sailors, and 32 others were rescued.",
     ["14|body|find", "32|person|rescue"]),
    # a bare number says nothing of what was sold
    ("en", "About 96,000 were sold in Canada.", ["96,000|-|sell"]),
    # two nouns under one number
    ("en", "Twelve men and women were killed.", ["Twelve|person|kill"]),
    ("en", "Nine teachers and drivers were arrested.", ["Nine|person|arrest"]),
    ("id", "Sebanyak 30 polisi dan tentara tewas.", ["30|person|kill"]),
    ("id", "Sebanyak 6.000 mahasiswa dan buruh turun ke jalan.", ["6.000|person|protest"]),
    ("id", "Sebanyak 12 dokter dan perawat terinfeksi.", ["12|doctor|infect"]),
    ("id", "Sebanyak 30 perempuan dan anak-anak tewas.", ["30|woman|kill"]),
    ("id", "Sebanyak 12 mahasiswa dan 3 buruh ditangkap.", ["12|student|arrest", "3|worker|arrest"]),
    # what a figure is registered of, cases that ended in death, aftershocks, and what a disease strikes
    ("id", "Adapun rumah rusak terdata 1.204 unit.", ["1.204|house|damage"]),
    ("id", "Kasus kematian tercatat 12.", ["12|person|kill"]),
    ("id", "Gempa susulan terbesar bermagnitudo 4,5.", ["4,5|aftershock-magnitude|-"]),
    ("id", "Gempa itu disusul gempa susulan M 4,5.", ["4,5|aftershock-magnitude|-"]),
    ("en", "The strongest aftershock had a magnitude of 4.5.", ["4.5|aftershock-magnitude|-"]),
    ("id", "Gempa terbesar bermagnitudo 4,5.", ["4,5|magnitude|-"]),
    ("id", "Wabah campak meluas. Campak menyerang 340 anak.", ["340|child|infect"]),
    ("en", "Measles spreads in Odal. Measles struck 340 children.", ["340|child|infect"]),
    ("id", "Kasus rabies di Wanasari. Anjing rabies menyerang 12 warga.", ["12|person|attack"]),
    ("id", "Wabah campak meluas. Massa menyerang 12 petugas.", ["12|joint-personnel|attack"]),
    ("id", "Banjir merendam 40 hektare tambak.", ["40|fish-pond|flood"]),
    ("id", "Polisi masih memburu 8 orang lainnya.", ["8|person|at-large"]),
    ("id", "Panitia menyebut 7.500 orang ambil bagian.", ["7.500|person|take-part"]),
    ("id", "Nasib 17 penumpang belum diketahui.", ["17|person|go-missing"]),
    ("id", "Nasib 17 buruh itu terancam.", ["17|worker|endanger"]),
    ("en", "The whereabouts of 17 hikers are unknown.", ["17|person|go-missing"]),
    # a bare verb with its object behind those counted, aid by what it consists of, and what people did
    ("id", "Basarnas Kerahkan 40 Personel Evakuasi Warga", ["40|joint-personnel|deploy"]),
    ("id", "Polisi Tangkap 3 Orang Curi Motor", ["3|person|arrest"]),
    ("id", "Wanasari Kerahkan 300 Tentara Cari Siswa", ["300|soldier|deploy"]),
    ("id", "Bantuan beras sebanyak 45 ton telah didistribusikan.", ["45|rice|deliver"]),
    ("id", "Sebanyak 600 warga menolak dievakuasi.", ["600|person|refuse-leave"]),
    ("id", "Sebanyak 600 warga menerima bantuan makanan.", ["600|person|receive-aid"]),
    ("id", "Sebanyak 600 warga belum menerima bantuan.", ["600|person|lack-aid"]),
    ("id", "Penyidik mencegah lima orang bepergian ke luar negeri.", ["lima|person|ban-travel"]),
    ("id", "Penyidik menjerat lima orang sebagai tersangka.", ["lima|person|name-suspect"]),
    ("en", "Some 600 residents refused to leave.", ["600|person|refuse-leave"]),
    ("en", "The blast killed 12 people and police arrested two men.", ["12|person|kill", "two|man|arrest"]),
    # whose figure it is, how many the speakers are, and the noun before "than"
    ("en", "He disputed the toll of three given by the union.", ["three|person|kill"]),
    ("en", "We were around 70 that night.", ["70|person|-"]),
    ("en", "The hall held far more teachers than the 51 on the list.", ["51|teacher|-"]),
    # people known by what befell them only
    ("en", "The mayor put the number of those arrested at 40.", ["40|person|arrest"]),
    # the verb that has the people as its object, before what had befallen them
    ("en", "Soldiers have rescued 52 people kidnapped from a bus.", ["52|person|rescue"]),
    ("en", "The army released 30 fighters captured in May.", ["30|fighter|release"]),
    ("en", "The blast left 12 people injured.", ["12|person|injure"]),
    ("en", "Doctors reported 12 people killed.", ["12|person|kill"]),
    # a finite verb belongs to the noun before a preposition, and to every noun of a list
    ("en", "Fires in 12 villages were put out.", ["12|village|-"]),
    ("en", "The airline says 12,000 pilots from 38 carriers had taken part.",
     ["12,000|pilot|take-part", "38|carrier|-"]),
    ("en", "Some 21 gulls, 9 otters and three seals died.", ["21|gull|kill", "9|otter|kill", "three|seal|kill"]),
    # a plural right behind a number is what it counts, whatever verb or phrase it could begin
    ("en", "Today 12 vessels with 354 tons of wheat left the port.", ["12|ship|-", "354|wheat|-"]),
    ("en", "They will check 40 ships in port.", ["40|ship|-"]),
    ("en", "A vessel with 40 migrants sank.", ["40|migrant|carry"]),
    ("en", "The firm ships in 40 tonnes of rice a year.", ["40|rice|deliver-goods"]),
    # a state stands for those in it before a plain verb
    ("en", "The 31 dead lie in a school.", ["31|person|kill"]),
    ("en", "The 31 wounded miners lie in a school.", ["31|miner|injure"]),
    ("en", "The 31 dead lions lay in a field.", ["31|wild-animal|kill"]),
    ("en", "They checked 150 lorries, and 12 lacked brakes.", ["150|truck|-", "12|truck|-"]),
]  # fmt: skip
