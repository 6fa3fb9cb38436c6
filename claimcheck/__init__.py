"""claimcheck: every number that news articles state about one story, and where the sources disagree."""

__version__ = "0.1.0"
