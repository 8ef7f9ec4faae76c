"""How fast the product is, beside what it is measured against: `python -m benchmarks` (make bench)."""
