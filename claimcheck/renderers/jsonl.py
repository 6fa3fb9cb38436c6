"""One comparison a line, each complete in itself: its claims are embedded beside the ids."""

from __future__ import annotations

from claimcheck import contract
from claimcheck.model import Report


def render(report: Report, language: str) -> str:
    """The comparisons in the report's own order; an empty report gives an empty text."""
    claims = {claim.id: claim for claim in report.claims}
    lines = []
    for comparison in report.comparisons:
        ids = dict.fromkeys(id for position in comparison.positions for id in position.claims)
        record = contract.comparison_record(comparison)
        lines.append(contract.dumps({**record, "evidence": [contract.claim_record(claims[id]) for id in ids]}) + "\n")
    return "".join(lines)
