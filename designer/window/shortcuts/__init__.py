"""The page of the keyboard: which keys each command has, and giving it others."""
