"""A mapping over many records: any number of inputs to one output, on one core, on all, or on a cluster."""

from designer.batch.line_by_line import documents_of_lines
from designer.batch.outputs import refuse_overwriting
from designer.batch.places import expanded
from designer.batch.record import RecordFunction, record_function
from designer.batch.record_error import RecordError
from designer.batch.run import Advance, Job, Summary, run

__all__ = [
    "Advance",
    "Job",
    "RecordError",
    "RecordFunction",
    "Summary",
    "documents_of_lines",
    "expanded",
    "record_function",
    "refuse_overwriting",
    "run",
]
