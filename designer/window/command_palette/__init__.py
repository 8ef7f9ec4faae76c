"""Ctrl+K: every command, field and row, found by a few of its letters."""
