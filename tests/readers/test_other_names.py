"""What others call an article's facts is understood where the fact's own name is not there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.readers import Reading

Read = Callable[..., Reading]
TEXT = "Police said 12 people died in Orvane."


def _write(here: Path, kind: str, fields: dict[str, object]) -> None:
    if kind == "front matter":
        head = "\n".join(f"{key}: {json.dumps(value)}" for key, value in fields.items())
        (here / "a.md").write_text(f"---\n{head}\n---\n{TEXT}\n")
    elif kind == "jsonl":
        (here / "a.jsonl").write_text(json.dumps({"id": "a", "text": TEXT, **fields}) + "\n")
    else:
        cells = ",".join(f'"{value}"' for value in fields.values())
        (here / "a.csv").write_text(f'id,text,{",".join(fields)}\na,"{TEXT}",{cells}\n')


@pytest.mark.parametrize("kind", ["front matter", "jsonl", "csv"])
@pytest.mark.parametrize(
    ("fields", "published", "source"),
    [
        ({"date": "2031-05-06", "outlet": "Orvane Post"}, "2031-05-06", "Orvane Post"),
        ({"tanggal": "2031-05-06", "sumber": "Kabar Orvane"}, "2031-05-06", "Kabar Orvane"),
        ({"date": "2031-01-01", "published": "2031-05-06", "source": "Orvane Post"}, "2031-05-06", "Orvane Post"),
    ],
)
def test_a_fact_has_several_names(
    here: Path, read: Read, kind: str, fields: dict[str, object], published: str, source: str
) -> None:
    _write(here, kind, fields)
    (article,) = read(".").articles
    assert (article.published, article.source) == (published, source)


@pytest.mark.parametrize("kind", ["front matter", "jsonl"])
def test_what_is_no_text_is_another_fact(here: Path, read: Read, kind: str) -> None:
    _write(here, kind, {"media": ["a.jpg", "b.jpg"], "source": "Orvane Post"})
    (article,) = read(".").articles
    assert article.source == "Orvane Post"
    _write(here, kind, {"media": ["a.jpg", "b.jpg"]})
    assert read(".").articles[0].source is None
