"""One language's words, and the text they are found in: lexicons, sentences, tokens."""
