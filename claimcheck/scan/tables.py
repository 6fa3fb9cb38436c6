"""The tables of a scan in Arrow: articles, claims and comparisons, and the rows that one group is compared from.

A claim's columns are the fields of its JSON record, in its order, so who knows the one knows the other. Beside them
stand what only a table needs: ``claim``, which is unique over copies of one text, the key of the article, and the ends
and the date as values that sort.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import pyarrow as pa

from claimcheck.contract import claim_record
from claimcheck.contract.reading import claim_from_sound_record
from claimcheck.model import Article, Claim

_text, _words = pa.string(), pa.list_(pa.string())
_EXACT = pa.decimal128(38, 6)
_FITS = Decimal(10) ** 32
_SPAN = pa.struct([("start", pa.int32()), ("end", pa.int32()), ("text", _text)])
_QUANTITY = pa.struct(
    [
        ("low", _text),
        ("high", _text),
        ("low_closed", pa.bool_()),
        ("high_closed", pa.bool_()),
        ("approximate", pa.bool_()),
        ("basis", _text),
        ("unit", _text),
        ("currency", _text),
        ("notation", _text),
        ("step", _text),
    ]
)
_PERIOD = pa.struct([("start", _text), ("end", _text), ("kind", _text), ("text", _text)])
_PLACE = pa.struct([("name", _text), ("normal", _text), ("level", _text)])
_ATTRIBUTION = pa.struct(
    [("speaker", _text), ("organisation", _text), ("via", _words), ("stance", _text), ("cue", _text), ("role", _text)]
)

ARTICLES = pa.schema(
    [
        ("key", _text),  # of text, title and metadata: the same article from two inputs has one key
        ("id", _text),
        ("source", _text),
        ("published", _text),
        ("published_at", pa.timestamp("us", "UTC")),
        ("published_from", _text),
        ("language", _text),
        ("title", _text),
        ("url", _text),
        ("author", _text),
        ("flags", _words),
        ("first_line", pa.int32()),
        ("path_bytes", _text),
        ("text", _text),
        ("input", _text),
    ]
)
CLAIM = pa.struct(
    [
        ("claim", _text),
        ("article_key", _text),
        ("published_at", pa.timestamp("us", "UTC")),
        ("low_value", _EXACT),  # null where an end is open or does not fit; the quantity's own text is always exact
        ("high_value", _EXACT),
        ("schema", _text),
        ("id", _text),
        ("article", _text),
        ("source", _text),
        ("published", _text),
        ("published_from", _text),
        ("language", _text),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("quote", _text),
        ("number", _SPAN),
        ("quantity", _QUANTITY),
        ("counted", _text),
        ("concept", _text),
        ("measure", _text),
        ("period", _PERIOD),
        ("place", _PLACE),
        ("actor", _text),
        ("population", _text),
        ("flow", _text),
        ("attribution", _ATTRIBUTION),
        ("polarity", _text),
        ("rule", _text),
        ("rules_hash", _text),
        ("field", _text),
        ("action", _text),
        ("head", _text),
        ("qualifiers", _words),
        ("context", _words),
        ("as_of", _text),
        ("recipient", _text),
        ("flags", _words),
    ]
)
CLAIMS = pa.schema(list(CLAIM))
ROWS = pa.schema(
    [("group", _text), ("story", _text), *((one.name, one.type) for one in ARTICLES), ("claims", pa.list_(CLAIM))]
)
"""What :func:`claimcheck.scan.comparing.compare_group` takes: the articles of one group, each with its claims."""
_EVIDENCE = pa.struct(
    [
        ("claim", _text),
        ("article", _text),
        ("source", _text),
        ("published", _text),
        ("speaker", _text),
        ("organisation", _text),
        ("field", _text),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("quote", _text),
    ]
)
_POSITION = pa.struct([("quantity", _QUANTITY), ("as_of", _text), ("origins", _words), ("claims", pa.list_(_EVIDENCE))])
_RELATION = pa.struct(
    [("a", pa.int32()), ("b", pa.int32()), ("relation", _text), ("caveats", _words), ("ratio", _text), ("why", _text)]
)
COMPARISONS = pa.schema(
    [
        ("comparison", _text),
        ("group", _text),
        ("story", _text),
        ("measure", _text),
        ("title", _text),
        ("verdict", _text),
        ("severity", _text),
        ("ratio", _text),
        ("ratio_value", pa.float64()),  # for sorting
        ("low", _text),
        ("best", _text),
        ("high", _text),
        ("caveats", _words),
        ("flags", _words),
        ("why", _text),
        ("articles", pa.int32()),
        ("left_out", pa.int64()),  # claims of a crowded measure that were not compared
        ("positions", pa.list_(_POSITION)),
        ("relations", pa.list_(_RELATION)),
    ]
)


def key_of(article: Article) -> str:
    """What an article is told by: 24 hexadecimal digits of a hash of all that is known about it."""
    content = "\0".join(f"{one.name}={getattr(article, one.name)!r}" for one in fields(Article))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def articles_batch(articles: Iterable[tuple[Article, str]]) -> pa.RecordBatch:
    """The rows of articles, each given with the input it was read from."""
    return pa.RecordBatch.from_pylist(
        [
            {
                "key": key_of(article),
                "published_at": _moment(article.published),
                "input": source,
                **{one.name: getattr(article, one.name) for one in fields(Article)},
            }
            for article, source in articles
        ],
        schema=ARTICLES,
    )


def article_of(row: Mapping[str, Any]) -> Article:
    """The article of a row."""
    values = {one.name: row[one.name] for one in fields(Article)}
    return Article(**{**values, "flags": tuple(row["flags"])})


def claims_batch(found: Iterable[tuple[Mapping[str, Any], Sequence[Claim]]]) -> pa.RecordBatch:
    """The rows of claims, given each article's row and claims."""
    return pa.RecordBatch.from_pylist(
        [_claim_row(row, claim) for row, claims in found for claim in claims], schema=CLAIMS
    )


def _claim_row(row: Mapping[str, Any], claim: Claim) -> dict[str, Any]:
    return {
        "claim": f"{claim.id}.{row['key'][:12]}",
        "article_key": row["key"],
        "published_at": row["published_at"],
        "low_value": _value(claim.quantity.low),
        "high_value": _value(claim.quantity.high),
        **claim_record(claim),
    }


def claim_of(row: Mapping[str, Any], article: Article) -> Claim:
    """The claim of a row; its id is the one that is unique over copies."""
    return claim_from_sound_record({**row, "id": row["claim"], "article": article.id})


def _value(number: Decimal | None) -> Decimal | None:
    """The number as a column of 38 digits can hold it, else None: never rounded."""
    if number is None or abs(number) >= _FITS:
        return None
    try:
        fitted = number.quantize(Decimal("0.000001"))
    except InvalidOperation:
        return None
    return fitted if fitted == number else None


def _moment(published: str | None) -> datetime | None:
    if published is None:
        return None
    try:
        found = datetime.fromisoformat(published)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
