"""W3C Web Annotations: one per claim, anchored by its quote with the words around it and by position."""

from __future__ import annotations

from typing import Any

from claimcheck import contract
from claimcheck.model import Article, Claim, Report
from claimcheck.renderers import figures
from claimcheck.renderers.lines import uri
from claimcheck.renderers.messages import Messages
from claimcheck.renderers.view import View

CONTEXT = 32
"""Characters of prefix and suffix, as annotation clients write them."""


def render(report: Report, language: str) -> str:
    """An annotation page in JSON-LD; quotes are whole and exact, so a client can find them again."""
    view = View(report, language)
    verdicts = {group.comparison.id: group.verdict for group in view.groups}
    decided = {group.comparison.id: group.decided for group in view.groups}
    titles = {group.comparison.id: group.comparison.title for group in view.groups}
    items = []
    for claim in report.claims:
        home = view.home.get(claim.id)
        said = f"{titles[home]}: {verdicts[home]}" if home else ""
        if home and decided[home]:
            said += f". {decided[home]}"
        items.append(_annotation(claim, view.articles[claim.article], said, view.messages))
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items}
    return contract.dumps(page, indent=2) + "\n"


def selectors(article: Article, claim: Claim) -> list[dict[str, Any]]:
    """The two selectors of a claim in the field it stands in."""
    text = (article.title or "") if claim.field == "title" else article.text
    return [
        {
            "type": "TextQuoteSelector",
            "exact": claim.quote,
            "prefix": text[max(0, claim.start - CONTEXT) : claim.start],
            "suffix": text[claim.end : claim.end + CONTEXT],
        },
        {"type": "TextPositionSelector", "start": claim.start, "end": claim.end},
    ]


def _annotation(claim: Claim, article: Article, said: str, say: Messages) -> dict[str, Any]:
    figure = figures.quantity(claim.quantity, say)
    address = article.url if article.url and article.url.startswith(("http://", "https://")) else article.id
    return {
        "id": f"urn:claimcheck:claim:{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {
                "type": "TextualBody",
                "value": f"{figure}. {said}" if said else figure,
                "format": "text/plain",
                "language": say.language,
            }
        ],
        "target": {"source": uri(address), "claimcheck:field": claim.field, "selector": selectors(article, claim)},
    }
