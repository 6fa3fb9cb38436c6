"""Clauses of time and cause with a subject of their own behind a main clause; asides between subject and number."""

TEXTS = [
    # a word that may be a preposition begins a clause where a main clause stands before it
    ("en", "Odal shuts its schools as measles cases hit 300", ["300|case|infect"]),
    ("en", "The bank raised rates after inflation climbed to 9.4 percent.", ["9.4|inflation|-"]),
    ("en", "The mill hired 40 people after sales rose to 300 units.", ["40|worker|employ", "300|unit|sell"]),
    ("en", "Police closed roads before the crowd reached 3,000.", ["3,000|person|gather"]),
    ("en", "Police used tear gas as the crowd grew to 3,000.", ["3,000|person|gather"]),
    ("en", "Aid arrives as death toll tops 2,100", ["2,100|person|kill"]),
    ("en", "Prices rose after output fell to 300 tonnes.", ["300|production-output|produce"]),
    ("id", "Pemkot menutup sekolah setelah kasus campak mencapai 300", ["300|case|infect"]),
    ("id", "BI menaikkan suku bunga setelah inflasi mencapai 5,9 persen.", ["5,9|inflation|-"]),
    ("id", "Polisi menutup jalan karena korban tewas bertambah menjadi 40", ["40|person|kill"]),
    ("id", "Rumah sakit menambah ranjang saat pasien DBD mencapai 300 orang.", ["300|patient|-"]),
    ("id", "Rupiah melemah setelah cadangan devisa turun menjadi 139 miliar dolar AS.",
     ["139 miliar|foreign-reserves|-"]),
    # and is one where none does, or where it has a participle or a share beside it
    ("en", "The death toll after the floods rose to 40.", ["40|person|kill"]),
    ("en", "The number of people who fled the town after the storm reached 300.", ["300|person|displace"]),
    ("en", "The cost of rebuilding homes after the quake rose to $3 million.", ["3 million|house|repair"]),
    ("en", "Those listed as missing rose to 40.", ["40|person|go-missing"]),
    ("en", "Spending as a share of output was 40 percent.", ["40|production-output|spend"]),
    ("id", "Jumlah korban tewas setelah banjir mencapai 40 orang.", ["40|person|kill"]),
    ("id", "Warga yang meninggalkan rumah setelah gempa mencapai 300 orang.", ["300|person|displace"]),
    # how far off the subject lies, told between commas
    ("en", "The blaze, located nine kilometres north of Odal, is now put at 1,900 hectares.",
     ["nine|distance|-", "1,900|forest|burn"]),
    ("en", "The blaze, 9 km from the coast, has grown to 1,900 hectares.", ["9|distance|-", "1,900|forest|burn"]),
    ("id", "Kebakaran itu, enam kilometer di utara kota, kini diperkirakan seluas 1.900 hektare.",
     ["enam|distance|-", "1.900|forest|burn"]),
    # passing a mark, whose noun stays what is counted
    ("en", "Cholera cases top 9,000 in Odal", ["9,000|case|infect"]),
    ("en", "Ferry arrivals pass 30,000 at record pace.", ["30,000|-|arrive"]),
    # what a firm that has so many staff reports befell none of them; one who got an injury was injured
    ("en", "Odal Steel, which has 900 staff, reported a loss.", ["900|worker|employ"]),
    ("en", "One guard received a slight head injury.", ["One|security-officer|injure"]),
    ("en", "One person, a girl, has been confirmed dead.", ["One|person|kill", "a|girl|kill"]),
    ("en", "The town received 300 parcels.", ["300|package|deliver"]),
]  # fmt: skip
