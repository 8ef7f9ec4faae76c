"""Several samples as one list of records."""

from collections.abc import Sequence

from designer.documents.forms import Form
from designer.documents.sample import Sample


def join_samples(samples: Sequence[Sample]) -> Sample:
    """The records of all samples in their order, under one title; raises ValueError for none."""
    if not samples:
        raise ValueError("there is no sample to join")
    if len(samples) == 1:
        return samples[0]
    records = tuple(record for sample in samples for record in sample.records)
    problems = tuple(problem for sample in samples for problem in sample.problems)
    title = f"{samples[0].title} + {len(samples) - 1}"
    return Sample(title, samples[0].path, Form.RECORDS, records, problems, tuple(samples))
