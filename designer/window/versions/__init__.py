"""What differs between versions of the mapping: those saved before, the file on disk, and what is open."""
