"""The designer itself (Qt): one folder a panel, and the open mapping they all look at."""
