"""What people do with the trees, turned into steps of the open mapping."""
