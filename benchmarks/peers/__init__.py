"""The three mappings as other libraries express them, one file a library, written as its documentation recommends."""
