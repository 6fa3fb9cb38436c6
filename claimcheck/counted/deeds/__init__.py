"""What was done to what a number counts."""
