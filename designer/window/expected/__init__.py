"""What is expected of records: its difference from what is generated, and all scenarios."""
