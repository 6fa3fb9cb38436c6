"""Shares of a vote, works, prices by kind, demands and leaks, where another outlet words the same fact otherwise."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # votes
    ("id", "Rina Salim mengumpulkan 41.200 suara.", ["41.200|vote|win-vote"]),
    ("id", "Rina Salim menang dengan raihan 41.200 suara.", ["41.200|vote|win-vote"]),
    ("id", "Rina Salim menang dengan selisih 1.200 suara.", ["1.200|vote-margin|-"]),
    ("id", "Sebanyak 54 persen pemilih memilih Rina Salim.", ["54|vote|win-vote"]),
    ("id", "Sebanyak 54 persen pemilih memilih datang pagi.", ["54|voter|-"]),
    ("id", "Sebanyak 54 persen responden memilih Rina Salim.", ["54|respondent|-"]),
    ("id", "Pilkada Ngawen digelar Rabu. Partisipasi kita 61 persen.", ["61|turnout|turn-out"]),
    ("id", "Rapat warga Ngawen digelar Rabu. Partisipasi kita 61 persen.", ["61|-|take-part"]),
    ("id", "Angka golput 31 persen.", ["31|abstention|-"]),
    # missiles that are fired, and those that hit
    ("id", "Ibu kota itu digempur 140 rudal.", ["140|missile|fire-at"]),
    ("id", "Kota itu diserang 30 drone.", ["30|drone|fire-at"]),
    ("id", "Pasukan itu menyerang 12 peluncur rudal.", ["12|missile-launcher|attack"]),
    ("id", "Sebanyak 12 rudal menghantam sasaran.", ["12|missile|hit-target"]),
    ("id", "Kota itu dihantam 12 rudal.", ["12|missile|hit-target"]),
    ("id", "Gempa menghantam 12 rumah.", ["12|house|damage"]),
    # works and roads
    ("id", "Tol itu dilalui 19.000 kendaraan per hari.", ["19.000|vehicle|travel"]),
    ("id", "Volume lalu lintas mencapai 19.000 kendaraan per hari.", ["19.000|vehicle|travel"]),
    ("id", "Pengerjaan fisik bendungan itu tercatat 72 persen.", ["72|work-progress|-"]),
    ("id", "Pembebasan lahan sudah 74 persen.", ["74|land-bought|-"]),
    ("id", "Biaya pembebasan lahan mencapai Rp2 triliun.", ["2 triliun|land-cost|-"]),
    ("id", "Jembatan itu menghabiskan anggaran Rp14 miliar.", ["14 miliar|cost-money|spend"]),
    ("id", "Pembangunan jembatan itu membutuhkan dana Rp14 miliar.", ["14 miliar|cost-money|spend"]),
    ("id", "Anggaran kementerian itu Rp14 miliar.", ["14 miliar|budget|allocate"]),
    ("id", "Perjalanan ke Ngawen hanya membutuhkan 45 menit.", ["45|time-taken|-"]),
    ("id", "Warga Ngawen hanya membutuhkan 45 menit.", ["45|-|request"]),
    # kinds of a good
    ("id", "Cabai rawit merah dibanderol Rp95.000 sekilo.", ["95.000|bird-chili-price|-"]),
    ("id", "Harga cabai merah keriting Rp60.000 per kg.", ["60.000|curly-chili-price|-"]),
    ("id", "Harga cabai Rp60.000 per kg.", ["60.000|chili-price|-"]),
    # sums
    ("id", "Perseroan membukukan penjualan Rp6 triliun.", ["6 triliun|revenue|sell"]),
    ("id", "Perseroan menjual aset Rp6 triliun.", ["6 triliun|asset|sell"]),
    ("id", "Pelaku mematok tebusan 5 juta dolar AS.", ["5 juta|ransom|demand-money"]),
    ("id", "Nilai transaksi judi online Rp9 triliun.", ["9 triliun|gambling-turnover|-"]),
    # what workers only want
    ("id", "Buruh menuntut kenaikan upah 10 persen.", ["10|wage|demand-money"]),
    ("id", "Tuntutan kenaikan upah sebesar 10 persen.", ["10|wage|demand-money"]),
    ("id", "Perusahaan memberi kenaikan upah 10 persen.", ["10|wage|pay"]),
    ("id", "Buruh mogok selama tujuh hari.", ["tujuh|time-taken|strike-work"]),
    ("id", "Mogok tujuh hari itu merugikan pabrik.", ["tujuh|time-taken|strike-work"]),
    # breaches, frauds and sites
    ("id", "Data toko itu bocor. Toko itu memiliki 17 juta akun pengguna.", ["17 juta|sim-card|-"]),
    ("id", "Data dijual peretas.\n\nToko itu memiliki 17 juta akun pengguna.", ["17 juta|sim-card|-"]),
    ("id", "Data toko itu bocor. Peretas mengaku memiliki 17 juta akun.", ["17 juta|sim-card|leak-data"]),
    ("id", "Polisi membongkar investasi bodong. 1.400 Orang Jadi Korban", ["1.400|person|defraud"]),
    ("id", "Polisi membongkar penipuan. Penipuan itu menjerat 450 nasabah.", ["450|consumer|defraud"]),
    ("id", "Jumlah situs yang diblokir 1.200.", ["1.200|website|ban"]),
    ("id", "Jumlah situs yang digali 12.", ["12|location|-"]),
    # what a firm pays its owners, and whom an airline flies
    ("id", "Dividen tunai sebesar Rp42 per saham dibagikan.", ["42|dividend|distribute"]),
    ("id", "Harga saham itu Rp42 per lembar.", ["42|share-price|-"]),
    ("id", "Kami menerbangkan 2,1 juta penumpang.", ["2,1 juta|passenger|carry"]),
    ("id", "Militer menerbangkan 12 jet tempur.", ["12|fighter-jet|deliver"]),
    # shares of what is handed out
    ("id", "Jatah pupuk bersubsidi 25.000 ton.", ["25.000|fertiliser|allocate"]),
    ("id", "Kebutuhan pupuk petani 25.000 ton.", ["25.000|fertiliser|need-goods"]),
    ("id", "Penyidik menyita harta Agus senilai Rp450 miliar.", ["450 miliar|asset|seize"]),
]
