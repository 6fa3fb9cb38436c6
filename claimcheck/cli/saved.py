"""A report that was saved with ``compare --format json``, read back."""

from __future__ import annotations

from pathlib import Path

from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.model import Report


def read_report(path: str) -> Report:
    """The report in a file.

    Raises:
        UsageError: it cannot be read, is no report, or contradicts itself; each reason with the file's name.
    """
    import json

    from claimcheck.contract import report_from_record

    try:
        record = json.loads(Path(path).read_bytes())
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: not a JSON report: {error}") from None
    try:
        return report_from_record(record)
    except ClaimcheckError as error:
        raise UsageError("\n".join(f"{path}: {line}" for line in str(error).splitlines())) from None
