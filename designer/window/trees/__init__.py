"""The source and the destination, each as a tree of fields with its sample above it."""
