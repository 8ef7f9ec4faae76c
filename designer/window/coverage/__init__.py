"""How much of both sides is mapped, and the trees reduced to what is or is not."""
