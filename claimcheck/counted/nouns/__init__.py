"""The noun phrase a number counts, wherever it stands."""
