"""The editor of lookup tables."""
