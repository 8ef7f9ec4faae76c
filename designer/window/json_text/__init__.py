"""The mapping as text, as saving writes it."""
