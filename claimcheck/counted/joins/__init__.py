"""What numbers hand to each other: in lists, brackets and gaps."""
