"""One table of hostile texts, and a report that carries each of them in every field a reader or rule can fill."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.model import (
    Article,
    Attribution,
    Claim,
    Comparison,
    Decision,
    Origin,
    Period,
    Place,
    Problem,
    Refusal,
    Report,
)
from tests.renderers.sample import CLAIMS, COMPARISONS, REPORT

PAYLOADS = {
    "script": "<script>alert('x')</script>",
    "script end": "</script><script>document.title='owned'</script>",
    "style end": "</style><img src=x onerror=alert(1)>",
    "attribute": '" onmouseover="alert(1)" x="',
    "svg": "<svg onload=alert(1)><title></title></svg>",
    "template": "{{ 7 * 7 }}{% raw %}${7*7} %s %(x)s {0}",
    "javascript url": "javascript:alert(1)",
    "data url": "data:text/html,<script>alert(1)</script>",
    "credentials": "https://user:secret@evil.example/",
    "ansi": "\x1b[31mred\x1b[0m\x1b[2J",
    "osc 8": "\x1b]8;;https://evil.example\x07click\x1b]8;;\x07",
    "c1": "\x9b31mred\x9d0;title\x9c",
    "bell and overwrite": "real\rfake\x07\x08",
    "rich markup": "[bold red]x[/bold red] [/x] [link=https://evil.example]y[/link]",
    "emoji code": ":100: :smile: :warning:",
    "formula": "=cmd|' /C calc'!A0",
    "formula plus": "+1+cmd",
    "formula minus": "-5+cmd",
    "formula at": "@SUM(A1)",
    "formula tab": "\t=1+1",
    "formula full width": "＝1+1",
    "array formula": "{=1+1}",
    "hyperlink": '=HYPERLINK("https://evil.example","x")',
    "markdown": "| a | `b` **c** [d](https://evil.example) ![e](x) <!-- f --> # g",
    "markdown list": "- item",
    "markdown number": "1. item",
    "mention": "@everyone see #123 and GH-1",
    "workflow": "::error file=x::pwned",
    "workflow lines": "a\n::set-output name=x::y\r\n::add-mask::z",
    "percent": "100%0A::error::x",
    "bidi": "\u202e261\u202c \u2066x\u2069",
    "zero width": "1\u200b62\u2060\ufeff",
    "separators": "a\u2028b\u2029c\x85d",
    "nul": "a\x00b",
    "surrogate": "a\ud800b",
    "csv": 'a,b;"c"\r\n=d',
    "long": "0" * 40_000,
    "combining": "1\u033662",
}


def report(payload: str) -> Report:
    """The sample report with the payload in every text field, and quotes that still slice back."""
    text = f"Kata {payload} ada 12 orang di sana.\n{payload}"
    start, end = 5, 5 + len(payload) + len(" ada 12 orang")
    article = Article(
        f"x/{payload}", text, title=payload, source=payload, published=payload, published_from="metadata",
        language="id", url=payload, author=payload, flags=(payload,),
    )  # fmt: skip
    said = Attribution(payload, payload, (payload,), "asserts", payload)

    def poisoned(claim: Claim) -> Claim:
        return replace(
            claim, id=claim.id + payload[:200], article=article.id, source=payload, published=payload, field="text",
            start=start, end=end, quote=text[start:end], counted=payload, concept=payload, measure=payload,
            period=Period(payload, payload, "within", payload), place=Place(payload, payload, payload), actor=payload,
            recipient=payload, population=payload, attribution=said, as_of=payload, flags=(payload,), rule=payload,
            number=claim.number._replace(text=payload),
        )  # fmt: skip

    ids = {claim.id: claim.id + payload[:200] for claim in CLAIMS}

    def spoiled(comparison: Comparison) -> Comparison:
        return replace(
            comparison, id=comparison.id + payload[:200], measure=payload, title=payload, scope={payload: payload},
            caveats=(payload, *comparison.caveats), flags=(payload,), why=payload, story=payload,
            timeline=(*((payload, figure) for _, figure in comparison.timeline), (payload, payload)),
            arithmetic=(payload,), decision=Decision("typo", payload, payload, payload),
            relations=tuple(replace(one, why=payload, caveats=(payload,)) for one in comparison.relations),
            positions=tuple(
                replace(
                    one,
                    claims=tuple(ids[id] for id in one.claims),
                    origins=tuple(id + payload[:200] for id in one.origins),
                )
                for one in comparison.positions
            ),
        )  # fmt: skip

    return replace(
        REPORT,
        articles=(article,),
        claims=tuple(poisoned(claim) for claim in CLAIMS),
        origins=tuple(
            Origin(one.id + payload[:200], (article.id,), one.kind, payload, one.interested) for one in REPORT.origins
        ),
        comparisons=tuple(spoiled(one) for one in COMPARISONS),
        refusals=tuple(Refusal(ids[one.a], ids[one.b], payload, payload) for one in REPORT.refusals),
        problems=(Problem(payload, 1, 2, payload, payload, payload),),
        version=payload,
        rules_hash=payload,
    )
