"""Mappings and samples on disk: opened without blocking the window, saved so that nothing is lost."""
