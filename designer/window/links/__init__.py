"""The links between the trees: one curve for each path that a row reads."""
