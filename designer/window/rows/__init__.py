"""The rows of the mapping, as a table."""
