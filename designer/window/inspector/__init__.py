"""The row inspector: what a row is in short, and its optional keys."""
