"""Several samples as one list."""

import pytest

from designer.documents import join_samples, sample_from_text


def test_the_records_of_all_samples_stand_in_their_order() -> None:
    joined = join_samples([sample_from_text('[{"a": 1}, {"a": 2}]', "one.json"), sample_from_text('{"a": 3}')])
    assert joined.records == ({"a": 1}, {"a": 2}, {"a": 3})
    assert joined.title == "one.json + 1"


def test_one_sample_stays_what_it_is() -> None:
    sample = sample_from_text('{"a": 3}')
    assert join_samples([sample]) is sample


def test_no_sample_cannot_be_joined() -> None:
    with pytest.raises(ValueError, match="no sample"):
        join_samples([])
