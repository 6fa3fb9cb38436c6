"""Place, people, direction, flow, denial and modality of a figure."""

from __future__ import annotations

import pytest

from claimcheck.context import gazetteer, normal_name, place_contains
from claimcheck.model import Place
from tests.context.reading import rulebook, scope

FLOW = [
    ("en", "About 7,000 new cases were turning up every day.", "7,000", "rate"),
    ("en", "The reform cost 7 billion euros and cut yearly costs.", "7 billion euros", "level"),
    ("en", "The plant makes 900 cars daily in Tarn.", "900", "rate"),
    ("id", "Negara itu akan mengirim 25.000 tentara.", "25.000", "plan"),
    ("id", "Sebanyak 25.000 tentara akan dikirim.", "25.000", "plan"),
    ("id", "Perusahaan itu menjanjikan 400 lapangan kerja.", "400", "plan"),
    ("id", "Target tahun ini 400 unit.", "400", "plan"),
    ("id", "Dewan memutuskan menutup 12 sekolah.", "12", "plan"),
    ("id", "Kedua negara sepakat untuk membangun 12 dermaga.", "12", "plan"),
    ("id", "Hakim memutuskan menghukum terdakwa 12 tahun penjara.", "12 tahun", "level"),
    ("id", "Hakim memutuskan terdakwa membayar 12 ekor sapi.", "12", "level"),
    ("id", "Negara itu mengirim tambahan 3.000 tentara.", "3.000", "additional"),
    ("id", "Negara itu mengirim 3.000 tentara tambahan.", "3.000", "additional"),
    ("id", "Harga naik 10 persen.", "10 persen", "change"),
    ("id", "Produksi turun sebesar 3,5 persen.", "3,5 persen", "change"),
    ("id", "Serikat meminta kenaikan upah pekerja 10 persen.", "10 persen", "change"),
    ("id", "Petambak mencatat penurunan produksi garam tahun ini hanya 22 persen.", "22 persen", "change"),
    ("id", "Kenaikan tarif mencapai 8 persen.", "8 persen", "change"),
    ("id", "Pertumbuhan ekonomi triwulan lalu 5,1 persen.", "5,1 persen", "level"),
    ("id", "Kenaikan harga membuat inflasi 3 persen.", "3 persen", "level"),
    ("id", "Peningkatan layanan yang menjangkau 40 persen warga.", "40 persen", "level"),
    ("id", "Pertumbuhan Mei yang hanya 8 persen mengecewakan.", "8 persen", "change"),
    ("id", "Pertumbuhannya mencapai 8 persen.", "8 persen", "change"),
    ("id", "Kenaikan untuk golongan dua sebesar 8 persen.", "8 persen", "change"),
    ("id", "Kenaikan harga untuk 40 persen warga berat.", "40 persen", "level"),
    ("id", "Rasio yang hanya 8 persen masih lebih rendah dari tetangga.", "8 persen", "level"),
    ("id", "Harga gula 8 persen lebih tinggi dari pekan lalu.", "8 persen", "change"),
    ("en", "A rate of 8 percent is lower than elsewhere.", "8 percent", "level"),
    ("en", "Prices were 8 percent higher than in May.", "8 percent", "change"),
    ("id", "Produksi harian pabrik itu tujuh ton.", "tujuh", "rate"),
    ("id", "Produksi harian rata-rata 7.500 ton.", "7.500 ton", "rate"),
    ("id", "Penyerapan per hari sekarang 7.500 ton.", "7.500 ton", "rate"),
    ("id", "Konsumsi harian naik 4 persen.", "4 persen", "change"),
    ("id", "Jumlah kasus bertambah 15 orang.", "15", "change"),
    ("id", "Korban tewas bertambah menjadi 140 orang.", "140", "cumulative"),
    ("id", "Harga turun menjadi Rp12.000.", "Rp12.000", "level"),
    ("id", "Pabrik membuat 2.000 unit per hari.", "2.000", "rate"),
    ("id", "Pabrik membuat 2.000 unit setiap bulan.", "2.000", "rate"),
    ("en", "Pensioners make up 26 percent of voters.", "26", "level"),
    ("en", "The price is up 26 percent.", "26", "change"),
    ("en", "The bank forecast growth of 4.1 percent.", "4.1 percent", "plan"),
    ("en", "Economists had predicted inflation of 0.6 percent.", "0.6 percent", "plan"),
    ("en", "The union expects a harvest of 480,000 tonnes.", "480,000 tonnes", "plan"),
    ("en", "Inflation was 0.6 percent, lower than expected.", "0.6 percent", "level"),
    ("id", "Bank sentral memprediksi inflasi Mei 0,6 persen.", "0,6 persen", "plan"),
    ("id", "Defisit diproyeksikan Rp32 triliun.", "Rp32 triliun", "plan"),
    ("id", "Kerugian diperkirakan Rp32 miliar.", "Rp32 miliar", "level"),
    ("en", "The rate of 4.1 percent is lower than that of its neighbours.", "4.1 percent", "level"),
    ("en", "Prices were 4.1 percent lower than in May.", "4.1 percent", "change"),
    ("id", "Rasio utang yang hanya 36,2 persen masih lebih rendah daripada negara tetangga.", "36,2 persen", "level"),
    ("id", "Angka 12 persen itu jauh lebih tinggi daripada rata-rata.", "12 persen", "level"),
    ("id", "Harga beras 12 persen lebih tinggi daripada bulan lalu.", "12 persen", "change"),
    ("en", "The chain will close 12 of its 90 shops.", "12", "plan"),
    ("en", "The chain will close 12 of its 90 shops.", "90", "level"),
    ("en", "The owner plans to sell 40 percent of the chain's 90 shops.", "90", "level"),
    ("en", "The chain will open 12 of the 90.", "12", "plan"),
    ("id", "Pabrik itu akan memecat 120 dari 900 karyawannya.", "900", "level"),
    ("id", "Harga akan naik dari 120 menjadi 900.", "900", "plan"),
    ("en", "It sounded like 300 bangs or more.", "300 bangs", "level"),
    ("en", "The depot spends $2 million (£1.6 million) a day.", "$2 million", "rate"),
    ("en", "The depot spent $2 million (£1.6 million) in a day.", "$2 million", "level"),
    ("en", "Every day 300 lorries cross the bridge.", "300", "rate"),
    ("en", "The mayor said that each week 300 lorries cross.", "300", "rate"),
    ("en", "She drives every day to a school with 300 pupils.", "300", "level"),
    ("en", "The ferry, which sails every day, took 300 pupils.", "300", "level"),
    ("id", "Setiap hari, 300 truk melintas di sana.", "300", "rate"),
    ("id", "Kapal yang berlayar setiap hari itu membawa 300 siswa.", "300", "level"),
    ("en", "The park comfortably takes 6,500.", "6,500", "capacity"),
    ("en", "The jail has space for 400.", "400", "capacity"),
    ("en", "The hall takes 900, the owner said.", "900", "capacity"),
    ("en", "The new stand seats 4,500.", "4,500", "capacity"),
    ("en", "The climb takes 40 minutes.", "40", "level"),
    ("en", "He had a permit to keep 300 kg of fireworks.", "300", "capacity"),
    ("en", "Its licence covered 500 kilos.", "500", "capacity"),
    ("en", "The limit was 80 visitors.", "80", "capacity"),
    ("id", "Stadion berkapasitas 30.000 penonton.", "30.000", "capacity"),
    ("id", "Gedung itu mampu menampung 500 orang.", "500", "capacity"),
    ("id", "Kapal itu seharusnya mengangkut 40 orang saja.", "40", "capacity"),
    ("id", "Sel itu idealnya dihuni 15 orang.", "15", "capacity"),
    ("id", "Kapal itu mengangkut 40 orang.", "40", "level"),
    ("id", "Pemilik hanya mengantongi izin untuk dua lantai.", "dua", "capacity"),
    ("id", "Izinnya hanya untuk dua lantai.", "dua", "capacity"),
    ("id", "Dalam dokumen IMB tercantum bangunan tiga lantai.", "tiga", "capacity"),
    ("id", "Pemerintah memberi izin kepada 12 perusahaan.", "12", "level"),
    ("id", "Sebanyak 12 tambang mengantongi izin.", "12", "level"),
    ("id", "Total 73 rumah rusak.", "73", "cumulative"),
    ("id", "Sejauh ini 73 rumah rusak.", "73", "cumulative"),
    ("id", "Hingga Selasa, 73 rumah rusak.", "73", "cumulative"),
    ("id", "Sebanyak 12 orang tewas dan 30 lainnya luka.", "30", "level"),
    ("id", "Kapal itu membawa 73 penumpang.", "73", "level"),
    ("id", "Polisi akan menyelidiki ledakan yang menewaskan 5 orang.", "5", "level"),
    ("en", "The country will send 25,000 troops.", "25,000", "plan"),
    ("en", "Some 25,000 troops will be sent.", "25,000", "plan"),
    ("en", "The company pledged 400 jobs.", "400", "plan"),
    ("en", "It sent an additional 3,000 troops.", "3,000", "additional"),
    ("en", "The union settled for a 3-year pact worth more than $80 million.", "3-year", "level"),
    ("en", "It sent 3,000 troops more than 200 km north.", "3,000", "level"),
    ("en", "It sent 3,000 additional troops.", "3,000", "additional"),
    ("en", "It sent another 3,000 troops.", "3,000", "additional"),
    ("en", "The blast killed 12 people and wounded another 40.", "40", "level"),
    ("en", "Prices rose 10 percent.", "10 percent", "change"),
    ("en", "Output fell by 3.5 percent.", "3.5 percent", "change"),
    ("en", "The death toll rose to 140.", "140", "cumulative"),
    ("en", "Jobless claims fell to 200,000.", "200,000", "level"),
    ("en", "The jets dropped 50 bombs.", "50", "level"),
    ("en", "The plant makes 2,000 units a day.", "2,000", "rate"),
    ("en", "It costs 300 dollars per month.", "300 dollars", "rate"),
    ("en", "The hall can hold 500 people.", "500", "capacity"),
    ("en", "The ferry is licensed for 40 people.", "40", "capacity"),
    ("en", "The van was authorised to carry nine children.", "nine", "capacity"),
    ("en", "A stadium with a capacity of 30,000 opened.", "30,000", "capacity"),
    ("en", "A total of 73 houses collapsed.", "73", "cumulative"),
    ("en", "So far 73 houses have collapsed.", "73", "cumulative"),
    ("en", "The boat carried 73 passengers.", "73", "level"),
    ("en", "The court would hear of a raid which killed 5 people.", "5", "level"),
]
POLARITY = [
    ("id", "Kementerian itu membantah 300 tentara tewas.", "300", "denied"),
    ("id", "Kabar bahwa 300 orang tewas adalah hoaks.", "300", "denied"),
    ("id", "Tidak benar 300 orang tewas.", "300", "denied"),
    ("id", "Polisi menangkap 12 orang dalam penipuan dengan kata-kata bohong.", "12", "asserted"),
    ("en", "The claim that 300 people died is completely false.", "300", "denied"),
    ("en", "Police called the figure of 300 dead a hoax.", "300", "denied"),
    ("en", "The crop fell to 58 million bags because of fake fertiliser.", "58 million", "asserted"),
    ("en", "She took 71 people's savings with false promises.", "71", "asserted"),
    ("id", "Korban bukan 12 orang, melainkan 8 orang.", "12", "denied"),
    ("id", "Korban bukan 12 orang, melainkan 8 orang.", "8", "asserted"),
    ("id", "Kementerian tidak membantah 300 tentara tewas.", "300", "asserted"),
    ("id", "Bukan hanya 12 orang yang tewas.", "12", "asserted"),
    ("id", "Tidak kurang dari 12 orang tewas.", "12", "asserted"),
    ("id", "Negara itu tidak mengirim 5.000 tentara.", "5.000", "denied"),
    ("id", "Negara itu tidak terima 5.000 tentara.", "5.000", "denied"),
    ("id", "Suara tidak sah tercatat 7.820 lembar.", "7.820", "asserted"),
    ("id", "Bangunan tak berizin mencapai 340 unit.", "340", "asserted"),
    ("id", "Kamar yang tersisa tidak terisi 78 unit.", "78", "asserted"),
    ("id", "Menteri itu tidak bertemu 12 saksi.", "12", "denied"),
    ("id", "Ia membantah tuduhan itu, tetapi 12 saksi melihatnya.", "12", "asserted"),
    ("en", "The ministry denied reports that 300 soldiers had died.", "300", "denied"),
    ("en", "Reports of 300 deaths were false.", "300", "denied"),
    ("en", "The toll was not 12 but 8.", "12", "denied"),
    ("en", "The toll was not 12 but 8.", "8", "asserted"),
    ("en", "The army did not send 5,000 troops.", "5,000", "denied"),
    ("en", "No fewer than 12 people died.", "12", "asserted"),
    ("en", "The court denied 12 requests.", "12", "asserted"),
    ("en", "He denied the charge, but 12 witnesses saw him.", "12", "asserted"),
]
MODALITY = [
    ("id", "Jika tanggul jebol, 5.000 rumah terendam.", "5.000", "hypothetical"),
    ("id", "Banjir berpotensi merendam 5.000 rumah.", "5.000", "hypothetical"),
    ("id", "Peserta nonaktif mencapai 58 juta orang jika yang keluar ikut dihitung.", "58 juta", "fact"),
    ("id", "Kerugian mencapai 58 juta dolar jika tanggul jebol.", "58 juta", "hypothetical"),
    ("id", "Inflasi 2 persen bila dibandingkan dengan Rp5 juta tahun lalu.", "Rp5 juta", "fact"),
    ("en", "If the dam breaks, 5,000 homes go under.", "5,000", "hypothetical"),
    ("en", "The flood could drown 5,000 homes.", "5,000", "hypothetical"),
    ("en", "The flood drowned 5,000 homes.", "5,000", "fact"),
    ("en", "Up to 340 people may have to leave.", "340", "hypothetical"),
    ("en", "About 340 people have had to leave.", "340", "fact"),
]
POPULATION = [
    ("id", "Jumlah siswa yang ditangkap polisi 80 orang.", "80", None),
    ("id", "Korban polisi 80 orang.", "80", "police"),
    ("id", "Serangan itu menewaskan 12 warga sipil.", "12", "civilians"),
    ("id", "Sebanyak 12 orang anak terluka.", "12", "children"),
    ("id", "Korea Utara mengirim 3.000 tentara.", "3.000", "soldiers"),
    ("id", "Sebanyak 7 orang perempuan ditahan.", "7", "women"),
    ("id", "Bus itu membawa 40 penumpang.", "40", "passengers"),
    ("id", "Sebanyak 12 rumah rusak, kata polisi.", "12", None),
    ("id", "Sebanyak 12 orang dievakuasi oleh tentara.", "12", None),
    ("en", "The raid killed 12 civilians.", "12", "civilians"),
    ("en", "At least 58 died, including 11 children.", "11", "children"),
    ("en", "At least 58 died, including 11 children.", "58", None),
    ("en", "North Korea sent 3,000 troops.", "3,000", "soldiers"),
    ("en", "Twelve houses burned, police said.", "Twelve", None),
    ("en", "Some 12 passengers were children.", "12", "children"),
    ("en", "Some 12 passengers were thirsty.", "12", "passengers"),
    ("en", "Police questioned 12 people and soldiers fled.", "12", None),
]
PLACE = [
    ("id", "Banjir di Kabupaten Garut merendam 30 rumah.", "30", ("Garut", "admin2")),
    ("id", "Banjir merendam 30 rumah di Desa Cibiru, Kabupaten Garut, Jawa Barat.", "30", ("Garut", "admin2")),
    ("id", "Di Desa Sukamekar, 30 rumah terendam.", "30", (None, "village")),
    ("id", "Gempa mengguncang Palu dan merusak 30 rumah.", "30", ("Palu", "admin2")),
    ("id", "Serangan di Jalur Gaza menewaskan 30 orang.", "30", ("Gaza", "admin1")),
    ("id", "Presiden Rusia bertemu 30 menteri.", "30", None),
    ("id", "Serangan di kota tenggara Zaporizhzhia menewaskan 30 orang.", "30", ("Zaporizhzhia", "admin1")),
    ("id", '"Ada 30 rumah rusak," kata Rina Putri di Jakarta.', "30", None),
    ("id", "Sebanyak 30 orang tewas di Korea Utara.", "30", ("North Korea", "country")),
    ("en", "A raid in Idlib killed 30 people.", "30", ("Idlib", "admin1")),
    ("en", "Thirty people died near the city of Mosul.", "Thirty", ("Mosul", "city")),
    ("en", "An earthquake hit Aceh and hurt 30 people.", "30", ("Aceh", "admin1")),
    ("en", "Thirty homes burned in Lowrie district.", "Thirty", (None, "admin2")),
    ("en", "The Russian president met 30 ministers.", "30", None),
    ("en", "Shelling in the besieged town of Rafah killed 30 people.", "30", ("Rafah", "city")),
    ("en", '"There are 30 ruined homes," Ann Lee told reporters in Geneva.', "30", None),
]
ACTORS = [
    ("id", "Pyongyang telah mengirim 100 rudal ke Rusia.", "100", "Pyongyang", "Rusia"),
    ("id", "Rusia meluncurkan 100 drone.", "100", "Rusia", None),
    ("id", "Pasukan Israel menewaskan 12 orang.", "12", "Israel", None),
    ("id", "Sebanyak 100 rudal dikirim Pyongyang.", "100", "Pyongyang", None),
    ("id", "Sebanyak 100 rudal dikirim oleh Korea Utara untuk Rusia.", "100", "Korea Utara", "Rusia"),
    ("id", "Kementerian Pertahanan Rusia menyebut 100 drone jatuh.", "100", None, None),
    ("id", "Sebanyak 100 orang tewas di Rusia.", "100", None, None),
    ("id", "Tentara membantu serangan dengan 100 drone milik Rusia ke Ukraina.", "100", None, None),
    ("id", "Upaya diplomatik Moskow gagal setelah 100 orang tewas.", "100", None, None),
    ("en", "North Korea has sent 100 missiles to Russia.", "100", "North Korea", "Russia"),
    ("en", "Israeli forces killed 12 people.", "12", "Israeli", None),
    ("en", "The 100 missiles were sent by North Korea.", "100", "North Korea", None),
    ("en", "Russia said 100 drones were downed.", "100", None, None),
    ("en", "A hundred people died in Russia.", "hundred", None, None),
]


@pytest.mark.parametrize(("code", "text", "figure", "expected"), FLOW)
def test_flow(code: str, text: str, figure: str, expected: str) -> None:
    assert scope(code, text, figure).flow == expected


@pytest.mark.parametrize(("code", "text", "figure", "expected"), POLARITY)
def test_polarity(code: str, text: str, figure: str, expected: str) -> None:
    assert scope(code, text, figure).polarity == expected


@pytest.mark.parametrize(("code", "text", "figure", "expected"), MODALITY)
def test_modality(code: str, text: str, figure: str, expected: str) -> None:
    assert scope(code, text, figure).modality == expected


@pytest.mark.parametrize(("code", "text", "figure", "expected"), POPULATION)
def test_population(code: str, text: str, figure: str, expected: str | None) -> None:
    assert scope(code, text, figure).population == expected


@pytest.mark.parametrize(("code", "text", "figure", "expected"), PLACE)
def test_place(code: str, text: str, figure: str, expected: tuple[str | None, str] | None) -> None:
    place = scope(code, text, figure).place
    assert (None if place is None else (place.normal, place.level)) == expected


@pytest.mark.parametrize(("code", "text", "figure", "actor", "recipient"), ACTORS)
def test_actor(code: str, text: str, figure: str, actor: str | None, recipient: str | None) -> None:
    found = scope(code, text, figure)
    assert (found.actor, found.recipient) == (actor, recipient)


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Pyongyang", "North Korea"),
        ("Korut", "North Korea"),
        ("pasukan Korea Utara", "North Korea"),
        ("Moskow", "Russia"),
        ("the Israeli military", "Israel"),
        ("AS", "United States"),
        ("Hamas", "Hamas"),
        ("Kyiv", "Ukraine"),
    ],
)
def test_normal_names(written: str, normal: str) -> None:
    assert normal_name(written, gazetteer(rulebook())) == normal


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("Jawa Barat", "Garut", True),
        ("Indonesia", "Garut", True),
        ("Jawa", "Garut", True),
        ("Garut", "Indonesia", False),
        ("Palestina", "Rafah", True),
        ("Rusia", "Kyiv", False),
        ("Aceh", "Aceh", True),
        ("Atlantis", "Garut", None),
    ],
)
def test_containment(outer: str, inner: str, expected: bool | None) -> None:
    known = gazetteer(rulebook())

    def named(name: str) -> Place:
        entry = known.find(name)
        return Place(name, entry.normal, entry.level) if entry else Place(name)

    assert place_contains(named(outer), named(inner), known) is expected
