"""The JSON contract: records others build on, their schemas, and the way back to values."""

from __future__ import annotations

from claimcheck.contract.reading import claim_from_record, report_from_record
from claimcheck.contract.records import (
    CLAIM_SCHEMA,
    REPORT_SCHEMA,
    ClaimRecord,
    ComparisonRecord,
    MentionRecord,
    OriginsRecord,
    RejectRecord,
    ReportRecord,
)
from claimcheck.contract.schema import json_schema
from claimcheck.contract.writing import (
    claim_record,
    comparison_record,
    dumps,
    mention_record,
    origins_record,
    quantity_record,
    reject_record,
    report_record,
)

__all__ = [
    "CLAIM_SCHEMA",
    "REPORT_SCHEMA",
    "ClaimRecord",
    "ComparisonRecord",
    "MentionRecord",
    "OriginsRecord",
    "RejectRecord",
    "ReportRecord",
    "claim_from_record",
    "claim_record",
    "comparison_record",
    "dumps",
    "json_schema",
    "mention_record",
    "origins_record",
    "quantity_record",
    "reject_record",
    "report_from_record",
    "report_record",
]
