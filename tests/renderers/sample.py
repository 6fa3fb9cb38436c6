"""A report built by hand, as rich as a real one: seven articles, every verdict, bounds, ranges, money and a timeline.

The outlets, agencies and sentences are invented.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck import notation
from claimcheck.model import (
    Article,
    Attribution,
    Claim,
    Comparison,
    Origin,
    Period,
    Place,
    Position,
    Problem,
    Refusal,
    Relation,
    Report,
    Span,
)

ARTICLES = (
    Article(
        "liputan/kabar-pantura.txt",
        "Demak, Kabar Pantura - Tanggul Sungai Wulan jebol pada Kamis (8/2/2024) dini hari dan merendam "
        "enam kecamatan.\n\n"
        "Kepala BPBD Kabupaten Demak, Suryo Wibisono, mengatakan sedikitnya 71.000 jiwa terdampak hingga Jumat malam. "
        '"Kami masih mendata di tiga kecamatan lagi," ujarnya.\n\n'
        "Tim gabungan mencatat 12 orang meninggal dunia, sebagian besar lansia. Pemerintah provinsi menyiapkan "
        "Rp2,3 triliun untuk perbaikan tanggul sampai akhir tahun.\n\n"
        "Sekitar 11.000 rumah terendam, kata Suryo.",
        title="Tanggul Wulan jebol, 12 orang meninggal",
        source="Kabar Pantura",
        published="2024-02-09T21:40:00+07:00",
        published_from="metadata",
        language="id",
        url="https://kabarpantura.example/2024/02/09/tanggul-wulan",
        author="Ratri Anjani",
    ),
    Article(
        "liputan/harbour-post.txt",
        "DEMAK, Indonesia — Floodwater from the Wulan river has reached 98,000 people in Central Java, the relief "
        "group Tanggap Nusantara said on Friday evening, after a levee gave way a day earlier.\n\n"
        "More than 10,000 homes were under water, the group said, and 25,000 to 30,000 people were expected to move "
        "to shelters by the weekend. The district health office put the dead at 19.\n\n"
        "The province has set aside 2.3 billion rupiah for the levee, a spokesman said.",
        title="Levee break in Central Java floods thousands of homes",
        source="The Harbour Post",
        published="2024-02-09",
        published_from="metadata",
        language="en",
        url="https://harbourpost.example/asia/levee-break",
        author="Imogen Tait",
    ),
    Article(
        "liputan/warta-semarang.txt",
        "Jumlah korban tewas akibat jebolnya Tanggul Wulan bertambah menjadi 21 orang pada Sabtu (10/2/2024) siang, "
        "menurut Dinas Kesehatan Demak. Sehari sebelumnya dinas itu mencatat 19 orang.\n\n"
        "Sebanyak 71 ribu jiwa lebih terdampak menurut BPBD Demak.",
        title="Korban Tanggul Wulan bertambah menjadi 21 orang",
        source="Warta Semarang",
        published="2024-02-10T13:05:00+07:00",
        published_from="metadata",
        language="id",
    ),
    Article(
        "liputan/antero-daily.txt",
        "Antero Daily (Jakarta) - Some 98,000 residents have been affected by the Wulan flood, Tanggap Nusantara "
        "said in a statement carried by Selat Wire.\n\n"
        "The death toll stood at 21 on Saturday, the Demak health office told Selat Wire.",
        title="Wulan flood affects 98,000",
        source="Antero Daily",
        published="2024-02-10",
        published_from="text",
        language="en",
    ),
    Article(
        "liputan/lintas-jateng.md",
        "Harga beras di Pasar Bintoro naik 12,5 persen sejak banjir, kata seorang pedagang.\n\n"
        "Dinas Perdagangan mencatat kenaikan 8 persen pada pekan yang sama.",
        title="Harga beras naik setelah banjir Demak",
        source="Lintas Jateng",
        published="2024-02-12",
        published_from="metadata",
        language="id",
    ),
    Article(
        "liputan/radio-muria.txt",
        "Bantuan 4,5 ton beras tiba di posko Karanganyar. Posko itu menampung ratusan pengungsi, kata relawan.\n\n"
        "Di tempat lain, relawan menyebut 9.125 bungkus nasi dibagikan: 25 dapur, masing-masing 365 bungkus.",
        title=None,
        source="Radio Muria",
        published=None,
        language="id",
    ),
    Article(
        "liputan/arsip-2014.txt",
        "Pada Januari 2014 banjir Demak memaksa 21.500 orang mengungsi, demikian arsip kabupaten.",
        title="Dari arsip: banjir Demak 2014",
        source="Kabar Pantura",
        published="2014-02-01",
        published_from="metadata",
        language="id",
    ),
)

_BY_ID = {article.id.partition("/")[2].partition(".")[0]: article for article in ARTICLES}


def claim(id: str, article: str, quote: str, number: str, written: str, **details: object) -> Claim:
    """A claim found where its words stand in the article; ``written`` is the quantity in claimcheck's notation."""
    home = _BY_ID[article]
    field = str(details.pop("field", "text"))
    text = (home.title or "") if field == "title" else home.text
    start = text.index(quote)
    at = start + quote.index(number)
    quantity = replace(
        notation.read(written),
        step=Decimal(str(details.pop("step", 1))),
        unit=details.pop("unit", None),
        currency=details.pop("currency", None),
        basis=details.pop("basis", "stated"),
    )
    plain: dict[str, object] = {"counted": None, "rule": "open", "rules_hash": "5f0c"}
    return Claim(
        id=id,
        article=home.id,
        source=home.source,
        published=home.published,
        published_from=home.published_from,
        language=home.language,
        field=field,  # type: ignore[arg-type]
        start=start,
        end=start + len(quote),
        quote=quote,
        number=Span(at, at + len(number), number),
        quantity=quantity,
        **(plain | details),  # type: ignore[arg-type]
    )


DEMAK = Place("Demak", "Demak", "regency")
BPBD = Attribution("Suryo Wibisono", "BPBD Kabupaten Demak", (), "asserts", "mengatakan")
RELIEF = Attribution(None, "Tanggap Nusantara", (), "asserts", "said")
HEALTH = Attribution(None, "Dinas Kesehatan Demak", (), "asserts", "menurut")
FRIDAY = Period("2024-02-09", "2024-02-09", "instant", "hingga Jumat malam")

CLAIMS = (
    claim(
        "k1",
        "kabar-pantura",
        "sedikitnya 71.000 jiwa",
        "71.000",
        "71000..",
        step=1000,
        counted="jiwa terdampak",
        measure="people.affected",
        place=DEMAK,
        attribution=BPBD,
        period=FRIDAY,
        as_of="2024-02-09T19:00:00+07:00",
    ),
    claim(
        "k2",
        "kabar-pantura",
        "12 orang meninggal dunia",
        "12",
        "12",
        counted="orang meninggal dunia",
        measure="people.killed",
        place=DEMAK,
        attribution=Attribution(organisation="Tim gabungan", cue="mencatat"),
    ),
    claim(
        "k3",
        "kabar-pantura",
        "Rp2,3 triliun",
        "2,3 triliun",
        "2300000000000",
        step=10**11,
        currency="IDR",
        counted="perbaikan tanggul",
        measure="money.budgeted",
        flow="plan",
    ),
    claim(
        "k4",
        "kabar-pantura",
        "Sekitar 11.000 rumah",
        "11.000",
        "~11000",
        step=1000,
        counted="rumah terendam",
        measure="houses.flooded",
        place=DEMAK,
        attribution=BPBD,
    ),
    claim(
        "k5",
        "kabar-pantura",
        "12 orang meninggal",
        "12",
        "12",
        field="title",
        counted="orang meninggal",
        measure="people.killed",
        place=DEMAK,
    ),
    claim(
        "h1",
        "harbour-post",
        "98,000 people",
        "98,000",
        "98000",
        step=1000,
        counted="people",
        measure="people.affected",
        place=Place("Central Java", "Jawa Tengah", "province"),
        attribution=RELIEF,
        as_of="2024-02-09T18:00:00+07:00",
    ),
    claim(
        "h2",
        "harbour-post",
        "More than 10,000 homes",
        "10,000",
        ">10000",
        step=1000,
        counted="homes",
        measure="houses.flooded",
        attribution=RELIEF,
    ),
    claim(
        "h3",
        "harbour-post",
        "25,000 to 30,000 people",
        "25,000 to 30,000",
        "25000..30000",
        step=1000,
        counted="people",
        measure="people.displaced",
        flow="plan",
        attribution=RELIEF,
    ),
    claim(
        "h4",
        "harbour-post",
        "the dead at 19",
        "19",
        "19",
        counted="the dead",
        measure="people.killed",
        attribution=Attribution(organisation="Demak health office", cue="put"),
        as_of="2024-02-09",
    ),
    claim(
        "h5",
        "harbour-post",
        "2.3 billion rupiah",
        "2.3 billion",
        "2300000000",
        step=10**8,
        currency="IDR",
        counted="levee",
        measure="money.budgeted",
        flow="plan",
    ),
    claim(
        "w1",
        "warta-semarang",
        "21 orang",
        "21",
        "21",
        counted="korban tewas",
        measure="people.killed",
        place=DEMAK,
        attribution=HEALTH,
        as_of="2024-02-10T12:00:00+07:00",
    ),
    claim(
        "w2",
        "warta-semarang",
        "19 orang",
        "19",
        "19",
        counted="korban tewas",
        measure="people.killed",
        place=DEMAK,
        attribution=HEALTH,
        as_of="2024-02-09",
    ),
    claim(
        "w3",
        "warta-semarang",
        "71 ribu jiwa lebih",
        "71 ribu",
        "~>71000",
        step=1000,
        counted="jiwa terdampak",
        measure="people.affected",
        place=DEMAK,
        attribution=Attribution(organisation="BPBD Demak", cue="menurut"),
    ),
    claim("w4", "warta-semarang", "21 orang", "21", "21", field="title", counted="korban", measure="people.killed"),
    claim(
        "a1",
        "antero-daily",
        "Some 98,000 residents",
        "98,000",
        "~98000",
        step=1000,
        counted="residents affected",
        measure="people.affected",
        attribution=replace(RELIEF, via=("Selat Wire",)),
    ),
    claim(
        "a2",
        "antero-daily",
        "death toll stood at 21",
        "21",
        "21",
        counted="death toll",
        measure="people.killed",
        attribution=Attribution(organisation="Demak health office", via=("Selat Wire",)),
        as_of="2024-02-10",
    ),
    claim(
        "l1",
        "lintas-jateng",
        "naik 12,5 persen",
        "12,5",
        "12.5",
        step="0.1",
        unit="percent",
        flow="change",
        counted="harga beras",
        attribution=Attribution(speaker="seorang pedagang", cue="kata"),
    ),
    claim(
        "l2",
        "lintas-jateng",
        "kenaikan 8 persen",
        "8",
        "8",
        unit="percent",
        flow="change",
        counted="harga beras",
        attribution=Attribution(organisation="Dinas Perdagangan", cue="mencatat"),
    ),
    claim("r1", "radio-muria", "4,5 ton beras", "4,5", "4.5", step="0.1", unit="tonne", counted="beras"),
    claim(
        "r2",
        "radio-muria",
        "ratusan pengungsi",
        "ratusan",
        "100..999",
        basis="vague",
        counted="pengungsi",
        measure="people.displaced",
        attribution=Attribution(speaker="relawan", cue="kata"),
    ),
    claim("r3", "radio-muria", "9.125 bungkus nasi", "9.125", "9125", counted="bungkus nasi"),
    claim(
        "x1",
        "arsip-2014",
        "21.500 orang",
        "21.500",
        "21500",
        step=100,
        counted="orang",
        measure="people.displaced",
        period=Period("2014-01-01", "2014-01-31", "within", "Januari 2014"),
        flow="level",
    ),
)
_CLAIM = {one.id: one for one in CLAIMS}

ORIGINS = (
    Origin("o-bpbd", ("liputan/kabar-pantura.txt", "liputan/warta-semarang.txt"), "speaker", "BPBD Demak"),
    Origin("o-relief", ("liputan/harbour-post.txt", "liputan/antero-daily.txt"), "speaker", "Tanggap Nusantara", True),
    Origin(
        "o-health",
        ("liputan/harbour-post.txt", "liputan/warta-semarang.txt", "liputan/antero-daily.txt"),
        "speaker",
        "Dinas Kesehatan Demak",
    ),
    Origin("o-team", ("liputan/kabar-pantura.txt",), "speaker", "Tim gabungan"),
    Origin("o-kabar", ("liputan/kabar-pantura.txt",), "outlet", "Kabar Pantura"),
    Origin("o-harbour", ("liputan/harbour-post.txt",), "outlet", "The Harbour Post"),
    Origin("o-trader", ("liputan/lintas-jateng.md",), "speaker", "seorang pedagang"),
    Origin("o-trade", ("liputan/lintas-jateng.md",), "speaker", "Dinas Perdagangan"),
    Origin("o-muria", ("liputan/radio-muria.txt",), "unmeasured", "Radio Muria"),
)


def position(origins: str, *ids: str, as_of: str | None = None, interested: bool = False) -> Position:
    """The position of the first claim's quantity."""
    return Position(_CLAIM[ids[0]].quantity, ids, tuple(origins.split()), as_of, interested)


@dataclass(frozen=True)
class _Base:
    scope: tuple[tuple[str, str | None], ...] = (("place", "Demak"), ("period", "2024-02"))


def comparison(
    id: str, measure: str, title: str, verdict: str, positions: tuple[Position, ...], **more: object
) -> Comparison:
    """A comparison with quiet defaults."""
    usual: dict[str, object] = {
        "scope": dict(_Base().scope),
        "caveats": (),
        "flags": (),
        "severity": None,
        "ratio": None,
        "low": None,
        "best": None,
        "high": None,
        "policy": "none",
        "provisional": False,
        "relations": (),
        "why": "",
    }
    return Comparison(id=id, measure=measure, title=title, verdict=verdict, positions=positions, **(usual | more))  # type: ignore[arg-type]


COMPARISONS = (
    comparison(
        "cmp-houses",
        "houses.flooded",
        "Houses flooded",
        "compatible",
        (position("o-relief", "h2", interested=True), position("o-bpbd", "k4")),
        low=Decimal(10000),
        high=Decimal(11000),
        ratio=Decimal("1.1"),
        relations=(Relation(0, 1, "compatible", ("bound",), Decimal("1.1"), "about 11,000 lies above 10,000"),),
        why="More than 10,000 and about 11,000 can both hold.",
    ),
    comparison(
        "cmp-affected",
        "people.affected",
        "People affected",
        "disagree",
        (
            position("o-bpbd", "k1", "w3", as_of="2024-02-09T19:00:00+07:00"),
            position("o-relief", "h1", "a1", as_of="2024-02-09T18:00:00+07:00", interested=True),
        ),
        caveats=("bound", "place", "interested-party"),
        severity="notable",
        ratio=Decimal(98) / Decimal(71),
        low=Decimal(71000),
        high=Decimal(98000),
        relations=(
            Relation(
                0,
                1,
                "disagree",
                ("bound", "place"),
                Decimal(98) / Decimal(71),
                "two named counters stand behind different numbers the same evening",
            ),
        ),
        why="BPBD Demak counts at least 71,000 and Tanggap Nusantara 98,000 the same evening.",
    ),
    comparison(
        "cmp-budget",
        "money.budgeted",
        "Money for the levee",
        "disagree",
        (position("o-harbour", "h5"), position("o-kabar", "k3")),
        flags=("scale-slip",),
        severity="extreme",
        ratio=Decimal(1000),
        low=Decimal(2300000000),
        high=Decimal(2300000000000),
        relations=(Relation(0, 1, "disagree", (), Decimal(1000), "the same digits, a thousand times apart"),),
        why="2.3 billion and 2.3 trillion rupiah: the digits are the same, the magnitude is not.",
    ),
    comparison(
        "cmp-killed",
        "people.killed",
        "People killed",
        "updated",
        (
            position("o-team", "k2", "k5", as_of="2024-02-09"),
            position("o-health", "h4", "w2", as_of="2024-02-09"),
            position("o-health", "w1", "w4", "a2", as_of="2024-02-10T12:00:00+07:00"),
        ),
        severity="minor",
        ratio=Decimal("1.11"),
        low=Decimal(12),
        best=Decimal(21),
        high=Decimal(21),
        relations=(
            Relation(0, 1, "disagree", ("as-of",), Decimal("1.58"), "no time is given for 12"),
            Relation(1, 2, "updated", (), Decimal("1.11"), "a later count by the same office"),
            Relation(0, 2, "updated", (), Decimal("1.75"), "a later count"),
        ),
        timeline=(("2024-02-09", "19"), ("2024-02-10T12:00:00+07:00", "21")),
        why="The health office raised its count from 19 to 21 on Saturday.",
    ),
    comparison(
        "cmp-rice",
        "open:harga-beras",
        "Harga beras",
        "disagree",
        (position("o-trade", "l2"), position("o-trader", "l1")),
        flags=("self-contradiction",),
        caveats=("attribution",),
        severity="major",
        ratio=Decimal("1.5625"),
        low=Decimal(8),
        high=Decimal("12.5"),
        relations=(Relation(0, 1, "disagree", ("attribution",), Decimal("1.5625"), "a trader and an office"),),
        why="A trader says 12.5 per cent, the trade office 8.",
    ),
    comparison(
        "cmp-relief",
        "people.displaced",
        "People in shelters",
        "single-source",
        (position("o-muria", "r2"),),
        provisional=True,
        low=Decimal(100),
        high=Decimal(999),
        why="One origin only.",
    ),
    comparison(
        "cmp-meals",
        "open:bungkus-nasi",
        "Meals handed out",
        "agree",
        (position("o-muria", "r3"),),
        flags=("arithmetic",),
        low=Decimal(9125),
        best=Decimal(9125),
        high=Decimal(9125),
        arithmetic=("25 dapur × 365 bungkus = 9.125",),
        why="The parts make the whole.",
    ),
)

REPORT = Report(
    articles=ARTICLES,
    claims=CLAIMS,
    origins=ORIGINS,
    comparisons=COMPARISONS,
    refusals=(
        Refusal("h3", "x1", "G5", "the periods do not meet: February 2024 and January 2014"),
        Refusal("h3", "r2", "G2", "one is a plan, the other a level"),
        Refusal("k4", "k1", "G1", "houses and people are different measures"),
    ),
    problems=(
        Problem(
            "liputan/foto.jpg", None, None, "binary file, not read", "leave pictures out, or use --exclude", "binary"
        ),
        Problem(
            "liputan/radio-muria.txt",
            1,
            1,
            "no publication date",
            "relative dates stay unresolved",
            "undated",
            "warning",
        ),
    ),
    summary={"articles": 7, "skipped": 1, "claims": 22, "groups": 7, "disagreements": 3},
    rules_hash="5f0c",
    version="0.1.0",
)
