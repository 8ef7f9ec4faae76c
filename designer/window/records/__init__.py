"""Going through the records: searched for a text, marked where they have problems."""
