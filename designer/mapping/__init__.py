"""What a mapping is: frozen values, the resource, paths and expressions, changes, problems, checks."""

from designer.mapping.change import Change, RowsDelta, rows_delta
from designer.mapping.checks import (
    CheckedRows,
    check_destinations,
    check_rows,
    check_sources,
    source_paths,
    unknown_sources,
)
from designer.mapping.expressions import (
    ExpressionPart,
    Placeholder,
    as_placeholder,
    escape_literal,
    is_expression,
    parse_expression,
    placeholder_paths,
)
from designer.mapping.mapping import Mapping
from designer.mapping.parsed_row import ConstantSource, ExpressionSource, ParsedRow, PathSource
from designer.mapping.paths import (
    Every,
    Index,
    Key,
    Path,
    PathError,
    Segment,
    format_path,
    parse_generated_path,
    parse_path,
    path_of_steps,
    quoted_key,
    steps_of_path,
)
from designer.mapping.problem import Problem, Severity
from designer.mapping.resource import (
    MappingError,
    constant_from_json,
    mapping_from_dict,
    mapping_from_json,
    mapping_to_dict,
    mapping_to_json,
    row_to_json,
    rows_from_json,
)
from designer.mapping.row import DATA_TYPES, Row
from designer.mapping.row_paths import row_destination, row_sources

__all__ = [
    "DATA_TYPES",
    "Change",
    "CheckedRows",
    "ConstantSource",
    "Every",
    "ExpressionPart",
    "ExpressionSource",
    "Index",
    "Key",
    "Mapping",
    "MappingError",
    "ParsedRow",
    "Path",
    "PathError",
    "PathSource",
    "Placeholder",
    "Problem",
    "Row",
    "RowsDelta",
    "Segment",
    "Severity",
    "as_placeholder",
    "check_destinations",
    "check_rows",
    "check_sources",
    "constant_from_json",
    "escape_literal",
    "format_path",
    "is_expression",
    "mapping_from_dict",
    "mapping_from_json",
    "mapping_to_dict",
    "mapping_to_json",
    "parse_expression",
    "parse_generated_path",
    "parse_path",
    "path_of_steps",
    "placeholder_paths",
    "quoted_key",
    "row_destination",
    "row_sources",
    "row_to_json",
    "rows_delta",
    "rows_from_json",
    "source_paths",
    "steps_of_path",
    "unknown_sources",
]
