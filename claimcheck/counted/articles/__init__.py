"""What an article is about, where its clauses leave it unsaid."""
