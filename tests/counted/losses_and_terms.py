"""Losses, sentences and whose figure they are: what a crime cost, what was asked for and what was imposed."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # what those counted between lost
    (
        "id",
        "Aksi itu merugikan 40 nasabah sebesar Rp 2 miliar.",
        ["40|consumer|lose-money", "2 miliar|loss-money|lose-money"],
    ),
    ("id", "Aksi itu menipu 40 nasabah sebesar Rp 2 miliar.", ["40|consumer|defraud", "2 miliar|consumer|-"]),
    # what the state lost
    ("id", "Perbuatan para terdakwa merugikan keuangan negara Rp 28,7 miliar.", ["28,7 miliar|state-loss|lose-state"]),
    ("id", "Ia berpendapat negara hanya dirugikan Rp 4,9 miliar.", ["4,9 miliar|state-loss|lose-state"]),
    ("id", "Kerugian Negara Korupsi Jalan Tol Rp 43,1 Miliar", ["43,1 Miliar|state-loss|lose-state"]),
    ("id", "Hakim sependapat mengenai kerugian negara, yakni Rp 43,1 miliar.", ["43,1 miliar|state-loss|lose-state"]),
    (
        "id",
        "Kejaksaan menghitung kerugian Rp 38,7 miliar. Kerugian negara itu masih bisa bertambah.",
        ["38,7 miliar|state-loss|lose-state"],
    ),
    ("id", "Kerugian petani akibat banjir Rp 2 miliar.", ["2 miliar|loss-money|lose-money"]),
    # whose figure it is, behind its noun
    ("id", "Kerugian negara menurut auditor Rp 43 miliar.", ["43 miliar|state-loss|lose-state"]),
    ("id", "Korban tewas menurut polisi 20 orang.", ["20|person|kill"]),
    ("id", "Kerugian negara versi ahli Rp 4,9 miliar.", ["4,9 miliar|state-loss|lose-state"]),
    # a figure set beside the one told before
    (
        "id",
        "Kerugian negara menurut auditor Rp 43 miliar. "
        "Angka itu lebih besar daripada hitungan jaksa, yang menyebut Rp 38 miliar.",
        ["43 miliar|state-loss|lose-state", "38 miliar|state-loss|lose-state"],
    ),
    # sentences asked for and imposed
    ("id", "Mantan bupati itu divonis enam tahun, jaksa banding.", ["enam|prison-term|convict"]),
    ("id", "Mantan bupati itu dituntut sembilan tahun.", ["sembilan|prison-term|charge"]),
    ("id", "Jaksa menuntut mantan bupati itu dengan hukuman 9 tahun penjara.", ["9|prison-term|charge"]),
    ("id", "Vonis itu lebih ringan daripada tuntutan jaksa, 9 tahun.", ["9|prison-term|charge"]),
    ("en", "The former mayor was sentenced to six years.", ["six|prison-term|convict"]),
    # crimes beside the accused
    ("id", "Tiga tersangka korupsi jalan tol ditahan.", ["Tiga|suspect|detain"]),
    ("id", "Kejaksaan menetapkan tiga tersangka korupsi jalan tol.", ["tiga|suspect|name-suspects"]),
    # a sum behind whose it is
    ("id", "Perusahaan Listrik Negara Terancam Tekor Rp 20 Triliun", ["20 Triliun|deficit|endanger"]),
    ("id", "RI Surplus Dagang US$ 3,2 Miliar", ["3,2 Miliar|trade-balance|-"]),
    ("id", "Hakim menghukum mantan camat Sawang lima tahun penjara.", ["lima|prison-term|convict"]),
    ("id", "Hakim menjatuhkan pidana penjara selama 5 (lima) tahun.", ["5|prison-term|convict"]),
    (
        "id",
        "Pengadilan memotong hukuman mantan camat Sawang menjadi dua tahun penjara, dari semula lima tahun.",
        ["dua|prison-term|convict", "lima|prison-term|-"],
    ),
    ("id", "Ia didenda Rp50 juta subsider dua bulan kurungan.", ["50 juta|fine-money|fine", "dua|substitute-term|-"]),
    ("id", "Ia wajib mengembalikan uang Rp3 miliar kepada negara.", ["3 miliar|restitution|-"]),
    ("id", "Ia mengembalikan uang Rp3 juta kepada pembeli.", ["3 juta|money|give-back"]),
    (
        "en",
        "The court cut the former mayor's sentence to two years in prison, from five.",
        ["two|prison-term|detain", "five|prison-term|-"],
    ),
    (
        "en",
        "He was fined $5,000 or, in default of payment, three months in jail.",
        ["5,000|fine-money|fine", "three|substitute-term|-"],
    ),
    # names of several words with a small word inside, and words that only connect
    ("id", "Penerimaan negara bukan pajak mencapai Rp9 triliun.", ["9 triliun|non-tax-revenue|-"]),
    ("id", "Pemkab menyiapkan belanja tidak terduga Rp2 miliar.", ["2 miliar|budget|-"]),
    ("id", "Alhasil defisit Rp2 miliar.", ["2 miliar|deficit|-"]),
    # a passive of estimating leads to its sum, whatever the loss came from; a relative clause says what became of it
    ("id", "Kerugian akibat kebakaran pasar ditaksir Rp 12 miliar.", ["12 miliar|loss-money|lose-money"]),
    ("id", "Dana yang dikorupsi kepala desa mencapai Rp 700 juta.", ["700 juta|money|embezzle"]),
    ("id", "Dana desa mencapai Rp 700 juta.", ["700 juta|money|spend"]),
    ("id", "Uang yang dicuri pelaku ditaksir Rp 700 juta.", ["700 juta|money|steal"]),
    ("id", "Anggaran makan bergizi gratis Rp 71 triliun.", ["71 triliun|budget|allocate"]),
    ("id", "Sekolah yang rusak akibat gempa 85 unit.", ["85|school|damage"]),
    # those without work or means are a rate where a share is told of them, and no share of theirs
    ("id", "Pengangguran di Banten 6,8 persen.", ["6,8|unemployment-rate|unemployed"]),
    ("id", "Penduduk miskin Aceh 12,6 persen.", ["12,6|poverty-rate|impoverish"]),
    ("id", "Sebanyak 12,6 persen penduduk miskin tinggal di desa.", ["12,6|person|impoverish"]),
    # what somebody put into a thing
    ("en", "The government had put 50 million euros into the scheme.", ["50 million|-|-"]),
    ("en", "The state pumped $2 billion into the bank.", ["2 billion|cost-money|spend-money"]),
    # a speech begins anew
    (
        "en",
        'Health minister Ann Lee said: "The extra $50 million we invested is paying off."',
        ["50 million|investment|invest"],
    ),
    # after tax, and by whom a figure is only expected
    ("en", "The lender logged net profit after tax of $61 million.", ["61 million|profit|-"]),
    ("en", "Economists had expected 272,000.", ["272,000|-|-"]),
    ("en", "The budget airline's profit surged to $6 million.", ["6 million|profit|make-profit"]),
    # goods behind a sum that are worth it
    ("en", "The country exported $3 billion worth of coffee.", ["3 billion|coffee|export"]),
    (
        "en",
        "The blaze destroyed $3 million (£2.4 million) worth of timber.",
        ["3 million|timber|destroy", "2.4 million|timber|destroy"],
    ),
    ("en", "Burglars made off with a bag of coins worth $3 million.", ["3 million|package|steal"]),
    # what is said behind a list of nouns
    ("en", "Some 300 tons of flour, beans and oil were delivered.", ["300|wheat|deliver"]),
    ("en", "About 40 tonnes of maize, millet and other foods have been exported.", ["40|corn|export"]),
    ("en", "About 30 men, women and children were killed.", ["30|person|kill"]),
    ("en", "After 12 days, police and soldiers were deployed.", ["12|-|-"]),
    ("en", "With 12 tonnes of rice, police and soldiers were deployed.", ["12|rice|-"]),
    # put down for what befell them
    ("en", "Some 730 guests have been listed as saved.", ["730|visitor|rescue"]),
    ("en", "The ministry said 12 people were recorded as dead.", ["12|person|kill"]),
    ("en", "Some 12,000 people are registered as voters.", ["12,000|person|register"]),
    ("id", "Sebanyak 12 orang tercatat sebagai hilang.", ["12|person|go-missing"]),
    # a plural behind its number is no verb of anybody's
    ("en", "The crash claimed 19 lives in Tarn.", ["19|person|take-life"]),
    ("en", "The crash claimed 19 lives on Friday.", ["19|person|take-life"]),
    ("en", "The fire claimed nine lives, officials said.", ["nine|person|take-life"]),
    ("en", "Some 300 people live in the village.", ["300|person|inhabit"]),
    ("id", "Banjir merenggut satu jiwa.", ["satu|person|kill"]),
    ("id", "Satu tubuh ditemukan di sungai.", ["Satu|tubuh|find"]),
    ("id", "Emiten itu menderita rugi Rp 3 triliun.", ["3 triliun|loss-money|lose-money"]),
]
