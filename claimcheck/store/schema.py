"""The tables of a store, as a person meets them in Datasette or the ``sqlite3`` shell.

Values are text, exact to the last digit; a column ``…_sort`` beside one is a REAL copy for ordering, never read back.
Lists are JSON arrays. Tables named ``cache_…`` can be emptied at any time: they only save work.
"""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x636C6D63
"""``clmc`` in the file's header: by this a store is told from any other SQLite file."""
VERSION: Final = 3
"""``user_version`` of the schema below."""

_TABLES = """
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    article TEXT NOT NULL,            -- the path or record id as given
    source TEXT,
    published TEXT,
    published_from TEXT,
    language TEXT NOT NULL,
    title TEXT,
    url TEXT,
    author TEXT,
    flags TEXT NOT NULL,
    first_line INTEGER NOT NULL,
    text TEXT NOT NULL,
    first_read TEXT NOT NULL,         -- when this wording was first read, UTC
    content TEXT NOT NULL UNIQUE,     -- sha256 of text, title and metadata
    extracted TEXT                    -- rules and engine that made the claims; null: not yet extracted
) STRICT;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_article ON articles (article);

CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    measure TEXT,
    counted TEXT,
    value TEXT NOT NULL,              -- the quantity in claimcheck's notation
    low TEXT,
    high TEXT,
    low_sort REAL,
    high_sort REAL,
    unit TEXT,
    currency TEXT,
    speaker TEXT,
    organisation TEXT,
    via TEXT NOT NULL,
    stance TEXT NOT NULL,
    cue TEXT,
    polarity TEXT NOT NULL,
    flow TEXT NOT NULL,
    place TEXT,
    place_normal TEXT,
    place_level TEXT,
    period_text TEXT,
    period_start TEXT,
    period_end TEXT,
    period_kind TEXT,
    as_of TEXT,
    actor TEXT,
    recipient TEXT,
    population TEXT,
    concept TEXT,
    action TEXT,
    head TEXT,
    qualifiers TEXT NOT NULL,
    context TEXT NOT NULL,
    field TEXT NOT NULL,
    start_at INTEGER NOT NULL,        -- half-open character offsets of the quote in the article's field
    end_at INTEGER NOT NULL,
    quote TEXT NOT NULL,
    number_start INTEGER NOT NULL,
    number_end INTEGER NOT NULL,
    number_text TEXT NOT NULL,
    low_closed INTEGER NOT NULL,
    high_closed INTEGER NOT NULL,
    approximate INTEGER NOT NULL,
    basis TEXT NOT NULL,
    step TEXT NOT NULL,
    flags TEXT NOT NULL,
    rule TEXT NOT NULL,
    rules TEXT NOT NULL,              -- hash of the rules when it was extracted
    claim TEXT NOT NULL               -- the claim's id in JSON
) STRICT;
CREATE INDEX claims_article ON claims (article, position);
CREATE INDEX claims_measure ON claims (measure);
CREATE INDEX claims_claim ON claims (claim);

CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,             -- of the bytes as read
    reader TEXT NOT NULL,             -- hash of everything that decides how bytes become articles
    read TEXT NOT NULL,               -- when, UTC
    UNIQUE (path, reader)
) STRICT;

CREATE TABLE file_entries (           -- what was in a file: articles, and what a person should know about it
    file INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    problem TEXT,
    PRIMARY KEY (file, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_entries_article ON file_entries (article);

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    finished TEXT NOT NULL,           -- UTC
    command TEXT NOT NULL,
    articles INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    comparisons INTEGER NOT NULL,
    disagreements INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    rules TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;

CREATE TABLE comparisons (            -- of the latest runs
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    measure TEXT NOT NULL,
    title TEXT NOT NULL,
    verdict TEXT NOT NULL,
    severity TEXT,
    ratio TEXT,
    ratio_sort REAL,
    low TEXT,
    best TEXT,
    high TEXT,
    caveats TEXT NOT NULL,
    flags TEXT NOT NULL,
    story TEXT,
    why TEXT NOT NULL,
    comparison TEXT NOT NULL          -- the comparison's id in JSON
) STRICT;
CREATE INDEX comparisons_run ON comparisons (run, verdict);

CREATE TABLE comparison_claims (
    comparison INTEGER NOT NULL REFERENCES comparisons (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,        -- claims of one position state one figure
    claim TEXT NOT NULL,
    PRIMARY KEY (comparison, position, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE cache_reports (key TEXT PRIMARY KEY, used INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE cache_outputs (
    key TEXT PRIMARY KEY, used INTEGER NOT NULL, body BLOB NOT NULL, tally TEXT NOT NULL
) STRICT;

CREATE VIEW figures AS                -- what most questions are about
SELECT articles.published, articles.source, claims.measure, claims.counted, claims.value, claims.unit, claims.currency,
    coalesce(claims.organisation, claims.speaker) AS said_by, claims.stance, claims.place, claims.quote,
    articles.article, claims.low_sort, claims.high_sort, claims.id AS claim_id, articles.id AS article_id
FROM claims JOIN articles ON articles.id = claims.article;
"""

STATEMENTS: Final = tuple(statement.strip() for statement in _TABLES.split(";\n") if statement.strip())
_PATH_BYTES = "ALTER TABLE articles ADD COLUMN path_bytes TEXT"  # base64 of a path that is not UTF-8
_ROLE = "ALTER TABLE claims ADD COLUMN role TEXT"  # the office that the text gives the speaker
MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (STATEMENTS, (_PATH_BYTES,), (_ROLE,))
"""``MIGRATIONS[n]`` takes a store from version n to n + 1; version 0 is an empty file."""
