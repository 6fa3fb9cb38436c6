"""What a sentence is prepared with: its tokens, their word classes, and what one number counts."""
