"""Which sum, share or price a measured figure is, by its verb, its noun, its unit and what it is of."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract
from claimcheck.model import Article
from claimcheck.rules import load_rulebook

BOOK = load_rulebook()

# language, sentence, and for each claim in order: number, head, measure ("-" for none), qualifiers
SENTENCES: list[tuple[str, str, list[str]]] = [
    # a speed is of what it says, however far its word stands
    ("id", "Penyidik menyebut kecepatan truk saat menabrak mencapai 90 km/jam.", ["90|speed|-|"]),
    # told by the verb as by the noun
    ("en", "The company lost $1.3 billion last year.", ["1.3 billion|loss-money|loss.money|"]),
    ("en", "The company reported losses of $1.3 billion.", ["1.3 billion|loss-money|loss.money|"]),
    ("id", "Perusahaan itu merugi Rp 1,3 triliun.", ["1,3 triliun|loss-money|loss.money|"]),
    ("id", "Maskapai mencatat rugi bersih Rp 800 miliar.", ["800 miliar|loss-money|loss.money|"]),
    ("en", "Shares lost $3 on Monday.", ["3|share|-|"]),
    ("id", "Ia divonis penjara dan denda Rp 200 juta.", ["200 juta|fine-money|fine.amount|"]),
    ("en", "He embezzled $38 million.", ["38 million|money|money.embezzled|"]),
    ("id", "Ia menggelapkan dana Rp 38 miliar.", ["38 miliar|money|money.embezzled|"]),
    # shares that leave out their unit
    ("en", "He says the deficit is 4.8 percent. The budget office says 5.6.",
     ["4.8|deficit|budget.deficit|", "5.6|deficit|budget.deficit|"]),
    ("en", "Turnout was 61 percent. The union says 82.",
     ["61|turnout|voters.turnout|", "82|turnout|voters.turnout|"]),
    ("en", "Nine people died. The mayor says 14.", ["Nine|person|people.killed|", "14|person|people.killed|"]),
    # what harm costs, whatever it was done to
    ("en", "Damage to crops and roads is put at $4 million.", ["4 million|loss-money|loss.money|"]),
    # what is given or sold for a sum
    ("en", "The state pledged a further 300 million euros in arms.", ["300 million|weapon|-|"]),
    ("en", "The state pledged 300 million euros in June.", ["300 million|None|-|"]),
    # money thrown away is spent
    ("en", "The council blew £112 million on a mall.", ["112 million|cost-money|cost.amount|"]),
    ("en", "The wind blew 40 lorries over.", ["40|truck|-|"]),
    # the currency that the article has told before
    ("en", "The state will borrow $288 billion abroad and 635 billion at home. Interest will swallow 1.1 trillion.",
     ["288 billion|debt|debt.value|", "635 billion|None|-|", "1.1 trillion|None|-|"]),
    ("en", "The firm earned $3 million. The town has 85 million people.",
     ["3 million|None|-|", "85 million|person|-|"]),
    # a sum without its currency: by its verb, its noun of sale, or a sum beside it
    ("en", "The firm reported a profit of €52 million on sales of 310 million.",
     ["52 million|profit|profit.value|", "310 million|revenue|revenue.value|"]),
    ("en", "It paid €20,000 for each van, so 14 million will not be enough. It earned 71 million last year.",
     ["20,000|None|-|", "14 million|None|-|", "71 million|None|-|"]),
    # what money is never said of
    ("en", "It cost €20 million. Some 14 million are behind with their bills.", ["20 million|cost-money|cost.amount|",
     "14 million|None|-|"]),
    # so much for each
    ("en", "The line costs €9 billion. The cost per kilometre is €3 billion.",
     ["9 billion|cost-money|cost.amount|line", "3 billion|cost-money|cost.amount|"]),
    # articles narrow nothing
    ("en", "The cost of a return ticket rose to €96.", ["96|cost-money|cost.amount|ticket"]),
    # prices: the good is what is counted
    ("en", "Rice rose to 15,200 rupiah per kilogram from 14,100 rupiah.",
     ["15,200|rice-price|rice.price|", "14,100|rice-price|rice.price|"]),
    ("en", "Chillies sell for Rp 95,000/kg.", ["95,000|chili-price|chili.price|"]),
    ("id", "Cabai dijual Rp 95.000/kg, sedangkan harga bawang merah Rp 48.000 per kilogram.",
     ["95.000|chili-price|chili.price|", "48.000|price|-|onion"]),
    ("en", "Diesel will cost 6,800 rupiah a litre from Friday.", ["6,800|diesel-price|fuel.price|"]),
    ("id", "Harga emas turun 1,2 persen menjadi Rp 1.310.000 per gram.",
     ["1,2|gold-price|-|", "1.310.000|gold-price|gold.price|"]),
    ("en", "Ticket prices were raised from $12 to $18.", ["12|ticket-price|-|", "18|ticket-price|-|"]),
    # the worth of what was seized, by its name or as goods
    ("id", "Polisi menyita sabu senilai Rp 1,8 triliun.", ["1,8 triliun|methamphetamine|seized-goods.worth|"]),
    ("id", "Nilai barang bukti itu ditaksir Rp 1,2 triliun.", ["1,2 triliun|seized-goods|seized-goods.worth|"]),
    ("en", "The heroin has a street value of $4.5 million.", ["4.5 million|seized-goods|seized-goods.worth|"]),
    # what a share is of is not what is told
    ("en", "The deficit widened to 3.2 percent of GDP.", ["3.2|deficit|budget.deficit|"]),
    ("id", "Defisit melebar menjadi 3,2 persen dari PDB.", ["3,2|deficit|budget.deficit|"]),
    ("en", "The dam stands at 31 percent of capacity.", ["31|dam|-|"]),
    ("en", "Unemployment rose to 6.2 percent.", ["6.2|unemployment-rate|unemployment.rate|"]),
    ("en", "The economy grew 4.9 percent.", ["4.9|economic-growth|economy.growth|"]),
    ("id", "Ekonomi tumbuh 4,9 persen.", ["4,9|economic-growth|economy.growth|"]),
    # a movement's other end, over its date and over a change
    ("en", "Inflation slowed to 3.1 percent in May from 3.4 percent in April.",
     ["3.1|inflation|inflation.rate|", "3.4|inflation|inflation.rate|"]),
    ("id", "Inflasi melambat menjadi 3,1 persen pada Mei dari 3,4 persen pada April.",
     ["3,1|inflation|inflation.rate|", "3,4|inflation|inflation.rate|"]),
    ("id", "Bank sentral menaikkan suku bunga acuan 25 basis poin menjadi 5,75 persen.",
     ["25|interest-rate|-|", "5,75|interest-rate|interest.rate|"]),
    ("en", "The reservoir held 118 million cubic metres of water, compared with 90 million last year.",
     ["118 million|water|-|", "90 million|water|-|"]),
    ("en", "Nearly 90 percent of the town's 12,000 homes were damaged.", ["90|house|-|", "12,000|house|-|"]),
    ("id", "Hampir 90 persen dari 12.000 rumah di kota itu rusak.", ["90|house|-|", "12.000|house|-|"]),
    ("id", "Kekeringan merugikan petani Rp 1,1 triliun.", ["1,1 triliun|loss-money|loss.money|"]),
    ("en", "She won 12.4 million votes, or 48.7 percent.", ["12.4 million|vote|votes.won|", "48.7|vote|-|"]),
    # how much there is of something
    ("id", "Posisi ULN swasta tercatat USD 180 juta.", ["180 juta|private-debt|debt.value|"]),
    ("id", "Posisi cadangan devisa mencapai USD 90 miliar.", ["90 miliar|foreign-reserves|foreign-reserves.level|"]),
    ("id", "Utang itu bertengger di posisi USD 180 juta.", ["180 juta|debt|debt.value|"]),
    ("id", "Pabrik itu memangkas 240 posisi.", ["240|position|workers.laid-off|"]),
    # a sum told again in another currency, and not the rate it is reckoned at
    ("id", "Utang itu mencapai USD 3 miliar. Dengan kurs Rp 15.000 per USD, jumlah itu setara Rp 45 triliun.",
     ["3 miliar|debt|debt.value|", "15.000|exchange-rate|-|", "45 triliun|debt|debt.value|"]),
    ("id", "Utang itu mencapai USD 3 miliar. Nilai itu sama dengan Rp 45 triliun.",
     ["3 miliar|debt|debt.value|", "45 triliun|debt|debt.value|"]),
    ("en", "The debt reached $3 billion. That is equal to 45 trillion rupiah.",
     ["3 billion|debt|debt.value|", "45 trillion|debt|debt.value|"]),
    # what is set against output is no growth of it
    ("id", "Rasionya terhadap produk domestik bruto (PDB) adalah 36 persen.", ["36|gdp|-|"]),
    ("id", "Produk domestik bruto (PDB) Wakanda 5 persen.", ["5|economic-growth|economy.growth|"]),
    ("en", "Officers seized 14 guns and $200,000 in cash.", ["14|firearm|firearms.seized|", "200,000|money|-|"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "expected"), SENTENCES, ids=[row[1][:44] for row in SENTENCES])
def test_tells_sums(language: str, sentence: str, expected: list[str]) -> None:
    claims = extract(Article(id="a", text=sentence, language=language), BOOK)
    said = [(one.number.text, str(one.head), one.measure or "-", ",".join(one.qualifiers)) for one in claims]
    assert ["|".join(row) for row in said] == expected


def test_a_growth_rate_is_a_level() -> None:
    said = [
        extract(Article(id="a", text=text, language="en"), BOOK)[0]
        for text in ("The economy grew 4.9 percent.", "Economic growth reached 4.9 percent.")
    ]
    assert [claim.flow for claim in said] == ["level", "level"]


CASES = [
    ("en", "Ebola has reached the capital. There have been 78 cases.", "disease.cases"),
    ("id", "Wabah kolera melanda kota itu. Tercatat 78 kasus.", "disease.cases"),
    ("en", "The court opened on Monday. There have been 78 cases.", None),
    ("en", "Ebola has reached the capital. Police handled 78 theft cases.", None),
    ("id", "Demam berdarah meluas. Polisi menangani 78 kasus pencurian.", None),
]


@pytest.mark.parametrize(("language", "text", "measure"), CASES)
def test_the_subject_says_of_what_the_cases_are(language: str, text: str, measure: str | None) -> None:
    claims = extract(Article(id="a", text=text, language=language), BOOK)
    assert [claim.measure for claim in claims if claim.quantity.low == 78] == [measure]
