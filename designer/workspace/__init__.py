"""A mapping with its samples and expected documents on disk."""

from designer.workspace.bundled_samples import (
    BundledSample,
    UnknownSampleError,
    bundled_sample,
    bundled_samples,
    read_sample_folders,
)

__all__ = ["BundledSample", "UnknownSampleError", "bundled_sample", "bundled_samples", "read_sample_folders"]
