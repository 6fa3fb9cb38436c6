"""PDF: the text layer, page after page. Figures can lose their signs in it: the flag ``pdf-text`` says so."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

from claimcheck.model import Problem
from claimcheck.readers.encoding import tidy
from claimcheck.readers.source import Fault, Record, Source

_FACTOR = 10
_MAX_PAGES = 300


def read(source: Source) -> Iterator[Record | Problem]:
    """The one article of a PDF.

    Raises:
        Fault: it is encrypted, broken, or pictures of text without any text.
    """
    import pypdf
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    data = Source(source.name, source.stream, source.encoding, source.max_bytes * _FACTOR).all_bytes()
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        if document.is_encrypted and not document.decrypt(""):
            raise Fault("encrypted: it opens with a password only", code="encrypted")
        if len(document.pages) > _MAX_PAGES:
            raise Fault(f"too large: more than {_MAX_PAGES} pages", code="too-large")
        pages = [page.extract_text() for page in document.pages]
        about = document.metadata
        title = about.title if about else None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise Fault(f"not a PDF that can be read: {error}", code="pdf") from None
    text, flags = tidy("\n\n".join(page.strip() for page in pages if page.strip()))
    if not text:
        raise Fault("no text layer: the pages are pictures", "run text recognition (OCR) over it first", code="empty")
    if len(text) > source.max_bytes:
        raise Fault(f"too large: more than {source.max_bytes:,} characters of text", code="too-large")
    yield Record(source.name, text, title=(title or "").strip() or None, flags=("pdf-text", *flags))
