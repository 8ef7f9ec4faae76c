"""The generated document, live."""
