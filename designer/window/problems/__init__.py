"""Problems over all records: checked in the background, listed, and gone to."""
