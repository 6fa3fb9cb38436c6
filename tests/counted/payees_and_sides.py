"""Sums between a verb and those it was done to, sides on which something befell people, and what became of a deed."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # whom a sum was paid to or taken from is no kind of sum
    ("id", "Hakim mendenda Surono Rp40 juta.", ["40 juta|fine-money|fine"]),
    ("id", "Regulator mendenda PT Lentera Kasih Rp40 miliar.", ["40 miliar|fine-money|fine"]),
    ("id", "Rekanan menyuap Surono Rp1,4 miliar.", ["1,4 miliar|bribe|bribe"]),
    ("id", "Rekanan menyuap camat Rp1,4 miliar.", ["1,4 miliar|bribe|bribe"]),
    ("id", "Camat itu disuap Rp1,4 miliar.", ["1,4 miliar|bribe|bribe"]),
    ("id", "Investor membeli Bank Lentera Rp1,4 triliun.", ["1,4 triliun|bank|buy"]),
    ("en", "The trader was convicted of taking $1.4 million in bribes.", ["1.4 million|bribe|bribe"]),
    # a matter is of the sum it is about
    ("id", "Kasus suap Rp1,4 miliar itu menyeret camat.", ["1,4 miliar|bribe|bribe"]),
    ("id", "Hukuman tambahan berupa uang pengganti Rp1,4 miliar dijatuhkan.", ["1,4 miliar|restitution|convict"]),
    # those whose a sum is stand behind a determiner
    ("id", "Pesangon para buruh sebesar Rp31 miliar.", ["31 miliar|severance|-"]),
    ("id", "Kerugian para korban mencapai Rp31 miliar.", ["31 miliar|loss-money|lose-money"]),
    ("id", "Setelah gempa itu para pengungsi mencapai 740 orang.", ["740|person|displace"]),
    # the side on which something befell people does nothing and is none of them
    ("id", "Korban luka di pihak massa 17 orang.", ["17|person|injure"]),
    ("id", "Korban luka dari pihak kepolisian sebanyak 17 orang.", ["17|person|injure"]),
    ("id", "Massa dari pihak buruh mencapai 1.700 orang.", ["1.700|person|gather"]),
    # a deed that is kept from coming to pass, as the subject of the verb that says so
    ("id", "Penyelundupan 47 kg sabu digagalkan.", ["47|methamphetamine|secure-contraband"]),
    ("id", "Polisi gagalkan 47 kg sabu.", ["47|methamphetamine|secure-contraband"]),
    ("id", "Deportasi 47 orang dibatalkan.", ["47|person|delay"]),
    ("id", "Deportasi 47 orang dilanjutkan.", ["47|person|deport"]),
    ("id", "Jaringan itu telah mengedarkan 47 kg sabu.", ["47|methamphetamine|peddle-drugs"]),
    ("id", "Sebanyak 47 pecandu menjalani rehabilitasi.", ["47|drug-user|treat-addiction"]),
    # what was done later with the dead is said of their bodies
    ("id", "Sebanyak 17 korban tewas sudah teridentifikasi.", ["17|body|identify"]),
    ("id", "Sebanyak 17 korban tewas telah dimakamkan.", ["17|person|bury"]),
    ("id", "Sebanyak 17 korban tewas sudah diserahkan kepada keluarga.", ["17|body|hand-over-body"]),
    ("id", "Sebanyak 17 korban tewas ditemukan di hilir.", ["17|person|kill"]),
    ("id", "Sebanyak 17 orang tewas, empat sudah teridentifikasi.", ["17|person|kill", "empat|body|identify"]),
    # a punishment by its noun alone, and the value that a noun is told again by
    ("id", "Hakim menghukum terdakwa dengan pidana 7 tahun.", ["7|prison-term|convict"]),
    ("id", "Jaksa menuntut terdakwa dengan pidana 7 tahun.", ["7|prison-term|charge"]),
    ("id", "Ia dijerat pasal dengan ancaman hukuman 7 tahun.", ["7|prison-term|convict"]),
    ("id", "Ia dijerat pasal dengan ancaman pidana 7 tahun.", ["7|prison-term|convict"]),
    # things that broke, behind a noun with whose they are
    ("id", "Rumah warga rusak 190 unit.", ["190|house|damage"]),
    ("id", "Sekolah negeri rusak 19 unit.", ["19|school|damage"]),
    ("id", "Massa rusak 19 unit mobil.", ["19|car|damage"]),
    ("id", "Polisi tembak 19 orang.", ["19|person|shoot"]),
    # waters and fires by how far they came
    ("id", "Air mencapai 130 sentimeter.", ["130|water-level|-"]),
    ("id", "Air yang disalurkan mencapai 130 liter.", ["130|water|deliver"]),
    ("id", "Rumah warga terendam hingga 130 sentimeter.", ["130|water-level|-"]),
    ("id", "Karhutla di kabupaten itu capai 130 hektare.", ["130|burnt-area|-"]),
    # shares that fall are prices that fall
    ("id", "Saham emiten itu ambruk 13 persen.", ["13|share-fall|-"]),
    ("id", "Saham Lentera ditutup melemah 13 persen.", ["13|share-fall|-"]),
    ("id", "Investor itu menguasai 13 persen saham.", ["13|share|-"]),
    # the loss of a year under way is a loss
    ("id", "Rugi periode berjalan Rp31 miliar.", ["31 miliar|loss-money|lose-money"]),
    # money by what it is, and what says of it only how much it is
    ("id", "Dana bansos Rp31 miliar dicairkan.", ["31 miliar|aid|disburse"]),
    ("id", "Pemkab mengucurkan bansos Rp31 miliar.", ["31 miliar|aid|disburse"]),
    ("id", "Total nilai bansos sebesar Rp31 miliar.", ["31 miliar|aid|-"]),
    ("id", "Beban subsidi listrik Rp31 miliar.", ["31 miliar|subsidy|-"]),
    ("id", "Dana desa Rp31 miliar dicairkan.", ["31 miliar|money|pay"]),
    ("id", "Pemerintah menghemat anggaran Rp31 triliun.", ["31 triliun|saving|save-money"]),
    ("id", "Pemerintah memangkas anggaran Rp31 triliun.", ["31 triliun|budget|allocate"]),
    # families that receive aid by the name that the state has for them
    ("id", "Bantuan diberikan kepada 3.100 keluarga penerima manfaat.", ["3.100|family|receive-aid"]),
    ("id", "Sebanyak 3.100 keluarga menerima bansos.", ["3.100|family|receive-aid"]),
    ("id", "Sebanyak 3.100 keluarga dicoret dari daftar.", ["3.100|family|strike-off"]),
    # one kind of fuel is not another
    ("id", "Harga Pertamax Rp13.100 per liter.", ["13.100|premium-petrol-price|-"]),
    ("id", "Solar dijual Rp6.100 per liter.", ["6.100|diesel-price|-"]),
    ("id", "Harga BBM naik menjadi Rp9.100 per liter.", ["9.100|fuel-price|-"]),
    # what a price was before
    ("id", "Harga beras naik dari sebelumnya Rp13.100 menjadi Rp14.200.",
     ["13.100|rice-price|-", "14.200|rice-price|-"]),
    # what pilgrims pay, records by what became of them
    ("id", "Bipih ditetapkan sebesar Rp51 juta.", ["51 juta|pilgrimage-cost|-"]),
    ("id", "Data yang bocor mencapai 3,1 juta.", ["3,1 juta|data-record|leak-data"]),
    ("id", "Data siswa 31 orang.", ["31|student|-"]),
]  # fmt: skip
