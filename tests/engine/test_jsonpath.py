"""Reading JSONPath: what becomes an ordinary path, what each step finds, and where a text is wrong."""

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonpath_ng.ext import parse

from designer.engine.jsonpath import MOST_NESTED, MOST_WORDS, query_path, select
from designer.engine.nothing import NOTHING
from designer.engine.search import Search
from designer.jsontext import Json
from designer.mapping import Index, Key, PathError, Select, format_path, parse_path

ORDER: Json = {
    "id": 7,
    "country": "NO",
    "items": [
        {"sku": "A-1", "qty": 2, "price": 10.5, "tags": ["new", "red"], "gift": True},
        {"sku": "B-2", "qty": 0, "price": 3, "tags": [], "gift": False, "note": None},
        {"sku": "C-3", "price": "10.5", "tags": ["red"], "parts": [{"sku": "C-3a", "qty": 1}]},
        "not an object",
        None,
    ],
    "ship": {"to": {"zip": "0150"}, "from": {"zip": "5003"}},
    "Ship To": {"a.b": 1, "åse": 2, "it's": 3, "": 4, "0": 5, 'say "hi"': 6, "__class__": 8, "$ref": 9, "null": 10},
}


def found(text: str, document: Json = ORDER) -> list[tuple[Json, tuple[str | int, ...]]]:
    """What a query finds, with the places in the document."""
    search = Search(document)
    held = [(document, ())]
    for segment in query_path(text):
        following = []
        for value, steps in held:
            if isinstance(segment, Select):
                inner = select(segment, value, search)
                following += [(one, steps + way) for one, way in (inner if inner is not NOTHING else [])]
            elif isinstance(segment, Key):
                if isinstance(value, dict) and segment.name in value:
                    following.append((value[segment.name], (*steps, segment.name)))
            elif isinstance(value, list):
                numbers = [segment.number] if isinstance(segment, Index) else range(len(value))
                following += [
                    (value[at], (*steps, at % len(value))) for at in numbers if -len(value) <= at < len(value)
                ]
        held = following
    return held


ODD: Json = {
    "1a": 1, "-a": 2, "where": 3, "1e5": {"wherenot": 4}, "1-2": 5, "-1": 6,
    "1": {"5": 9, "05": 11, "6c": {"-1": {"2": 10}}},
    "list": [{"2b": 100, "where": 7}, {"2b": 2000, "where": 8}],
}  # fmt: skip


def values(text: str, document: Json = ORDER) -> list[Json]:
    return [value for value, _ in found(text, document)]


def skus(condition: str) -> list[Json]:
    """The items that a filter takes, by name."""
    return [item["sku"] if isinstance(item, dict) else item for item in values(f"$.items[?({condition})]")]


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ("$.id", "id"),
        ("$.ship.to.zip", "ship.to.zip"),
        ("$['ship']['to'].zip", "ship.to.zip"),
        ("$.items[*].sku", "items[*].sku"),
        ("$.items.[*].sku", "items[*].sku"),
        ("$.items[:].sku", "items[*].sku"),
        ("$.items[0].sku", "items[0].sku"),
        ("$.items[-1].tags[*]", "items[-1].tags[*]"),
        ("$[*]", "[*]"),
        ("$['Ship To']['a.b']", 'Ship To["a.b"]'),
        ('$."Ship To"["it\'s"]', 'Ship To["it\'s"]'),
        ("$['Ship To']['']", 'Ship To[""]'),
        ("$['Ship To'].0", 'Ship To["0"]'),
        ("$.__class__.true.null", "__class__.true.null"),
        ("$ . id", "id"),
        ("$.`this`.id", "id"),
        ("$.(ship.to).zip", "ship.to.zip"),
    ],
)
def test_what_is_plain_is_the_very_path_that_a_mapping_writes(query: str, path: str) -> None:
    assert query_path(query) == parse_path(path)


def test_the_query_of_nothing_but_the_document_has_no_steps() -> None:
    assert query_path("$") == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$.items[?(@.qty > 0)]", "$.items[?@.qty>0]"),
        ("$.items[?(@.sku == 'A')]", '$.items[? (@["sku"]=="A")]'),
        ("$.items[?(@.sku = 'A')]", "$['items'][?(@.sku == A)]"),
        ("$.items[?(@.a & @.b)]", "$.items[?(@.a && @.b)]"),
        ("$..sku", "$ .. sku"),
        ("$.items[0:2]", "$.items[ 0 : 2 : ]"),
    ],
)
def test_a_step_written_otherwise_is_the_same_step(one: str, other: str) -> None:
    assert query_path(one) == query_path(other)


@pytest.mark.parametrize("one", ["$.items[?(@.a.* == 1)]", "$.items[?(@.a == true)]", "$.items[?(@.a == '1')]"])
def test_steps_that_find_otherwise_are_different_steps(one: str) -> None:
    others = ["$.items[?(@.a[*] == 1)]", "$.items[?(@.a == 1)]", "$.items[?(@.a == 'true')]"]
    assert all(query_path(one) != query_path(other) for other in others)


def test_a_path_with_steps_of_a_query_is_written_as_one() -> None:
    for text in ("$.items[?(@.qty > 0)].sku", "$..zip", "$.ship.*.zip", "$.items[0,2].sku", "$['a','b']"):
        assert query_path(format_path(query_path(text))) == query_path(text)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("$.items[-1:]", [("items", 4)]),
        ("$.items[1:3].sku", [("items", 1, "sku"), ("items", 2, "sku")]),
        ("$.items[::2]", [("items", 0), ("items", 2), ("items", 4)]),
        ("$.items[2,0,9].sku", [("items", 2, "sku"), ("items", 0, "sku")]),
        ("$.items[0,-3].sku", [("items", 0, "sku"), ("items", 2, "sku")]),
        ("$.ship.to['zip','nope']", [("ship", "to", "zip")]),
        ("$.ship.*.zip", [("ship", "to", "zip"), ("ship", "from", "zip")]),
        ("$.ship..zip", [("ship", "to", "zip"), ("ship", "from", "zip")]),
        ("$..sku", [("items", at, "sku") for at in range(3)] + [("items", 2, "parts", 0, "sku")]),
        ("$.items..parts[*].sku", [("items", 2, "parts", 0, "sku")]),
        ("$..parts[0].qty", [("items", 2, "parts", 0, "qty")]),
        ("$..[?(@.qty)].sku", [("items", 0, "sku"), ("items", 1, "sku"), ("items", 2, "parts", 0, "sku")]),
        ("$.items[?(@.qty > 0)].tags[*]", [("items", 0, "tags", 0), ("items", 0, "tags", 1)]),
        ("$.items[0].*", [("items", 0, key) for key in ("sku", "qty", "price", "tags", "gift")]),
    ],
)
def test_a_step_tells_what_it_finds_and_where(text: str, places: list[tuple[str | int, ...]]) -> None:
    def at(place: tuple[str | int, ...]) -> Json:
        value = ORDER
        for step in place:
            value = value[step]
        return value

    assert found(text) == [(at(place), place) for place in places]


@pytest.mark.parametrize(
    "text", ["$.ship[?(@.zip)]", "$.country[1:]", "$.id[0,1]", "$.items['a','b']", "$.country..x", "$.id.*", "$.id[*]"]
)
def test_a_value_of_another_kind_than_the_step_is_for_has_nothing(text: str) -> None:
    assert values(text) == []


def test_a_value_of_another_kind_is_told_apart_from_one_in_which_nothing_is_found() -> None:
    (_, wanted) = query_path("$.items[?(@.qty > 99)]")
    assert select(wanted, ORDER["items"]) == []
    assert select(wanted, []) == []
    assert all(select(wanted, other) is NOTHING for other in (ORDER["ship"], "text", None, 5))


@pytest.mark.parametrize(
    ("condition", "taken"),
    [
        ("@.qty > 0", ["A-1"]),
        ("@.qty >= 0", ["A-1", "B-2"]),
        ("@.qty < 2", ["B-2"]),
        ("@.qty <= 2", ["A-1", "B-2"]),
        ("@.qty == 2.0", ["A-1"]),
        ("@.qty != 2", ["B-2", "C-3", "not an object", None]),
        ("@.price > 5", ["A-1"]),  # a text is not more than a number, and no error either
        ("@.price == '10.5'", ["C-3"]),
        ("@.price > '1'", ["C-3"]),
        ("@.sku == 'A-1'", ["A-1"]),
        ('@.sku == "A-1"', ["A-1"]),
        ("@.sku > 'A-1'", ["B-2", "C-3"]),
        ("@.gift == true", ["A-1"]),
        ("@.gift == false", ["B-2"]),
        ("@.gift == 1", []),
        ("@.qty == false", []),
        ("@.note == null", ["B-2"]),
        ("@.note != null", ["A-1", "C-3", "not an object", None]),
        ("@ == null", [None]),
        ("@ == 'not an object'", ["not an object"]),
        ("@.note", ["B-2"]),
        ("!@.qty", ["C-3", "not an object", None]),
        ("@.qty & @.gift == false", ["B-2"]),
        ("@.qty && @.gift == false", ["B-2"]),
        ("@.gift == true || @.parts", ["A-1", "C-3"]),
        ("(@.gift == true || @.parts) && @.qty", ["A-1"]),
        ("@.tags[*] == 'red'", ["A-1", "C-3"]),
        ("@.tags[0] == 'red'", ["C-3"]),
        ("@.tags[-1] == 'red'", ["A-1", "C-3"]),
        ("@.tags.`len` > 1", ["A-1"]),
        ("@.sku.`len` == 3", ["A-1", "B-2", "C-3"]),
        ("@.parts[?(@.qty == 1)]", ["C-3"]),
        ("@.parts[?(@.qty == 2)]", []),
        ("@..qty == 1", ["C-3"]),
        ("@.* == true", ["A-1"]),
        ("@['qty','price'] == 3", ["B-2"]),
        ("@.tags == @.tags", ["A-1", "B-2", "C-3", "not an object", None]),
        ("@.sku == $.items[2].sku", ["C-3"]),
        ("$.country == 'NO' && @.qty", ["A-1", "B-2"]),
        ("$.country == 'SE' && @.qty", []),
        ("@.qty * @.price > 20", ["A-1"]),
        ("@.qty + 1 == 1", ["B-2"]),
        ("@.qty - 1 == 1", ["A-1"]),
        ("@.sku * 3 == 1", []),
        ("@.sku =~ '^[AB]-'", ["A-1", "B-2"]),
        ("@.sku =~ '\\\\d'", ["A-1", "B-2", "C-3"]),
        ("@.sku =~ '\\d'", ["A-1", "B-2", "C-3"]),
        ("@.sku =~ '(?i)^a'", ["A-1"]),
        ("@.qty =~ '2'", []),
        ("@.__class__", []),
        ("@.items", []),
        ("@.keys", []),
    ],
)
def test_a_filter_takes(condition: str, taken: list[Json]) -> None:
    assert skus(condition) == taken


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$['Ship To']['åse']", 2),
        ("$['Ship To']['it\\'s']", 3),
        ("$['Ship To']['say \"hi\"']", 6),
        ("$['Ship To'].__class__", 8),
        ("$['Ship To']['$ref']", 9),
        ("$['Ship To'].null", 10),
        ("$..['åse']", 2),
        ("$.odd.1a", 1),
        ("$.odd.-a", 2),
        ("$.odd.where", 3),
        ("$.odd.1e5.wherenot", 4),
        ("$.odd.1-2", 5),
        ("$.odd.-1", 6),
        ("$..1a", 1),
        ("$.odd.1.5", 9),
        ("$.odd.1.05", 11),
        ("$.odd.1.6c.-1.2", 10),
        ("$.odd.list[?(@.2b == 1e2)].where", 7),
        ("$.odd.list[?(@.where == 0.7e+1)].2b", 100),
        ("$.odd.list[?(@.2b > 1.5E-2 && @.2b < 1e3)].where", 7),
    ],
)
def test_a_name_of_any_kind_is_a_key(text: str, value: int) -> None:
    assert values(text, {**ORDER, "odd": ODD}) == [value]


@pytest.mark.parametrize(
    ("text", "column", "message", "hint"),
    [
        ("$.", 3, "the JSONPath ends too early", "Write what is missing, or take the end away."),
        ("$.items[", 9, "the JSONPath ends too early", "Write what is missing"),
        ("$.items[?(@.qty ==", 19, "the JSONPath ends too early", "Write what is missing"),
        ("$.items[?(@.qty ==)]", 19, ") cannot stand here", "examples"),
        ("$.items[?(@.qty == 'x)]", 20, "a closing quote is missing", "Write ' where the text ends."),
        ('$.items["x', 9, "a closing quote is missing", 'Write " where the text ends.'),
        ("$.items['x\\", 9, "a closing quote is missing", "Write ' where the text ends."),
        ("$.a 'b c' d", 5, "'b c' cannot stand here", ""),
        ("$.a['b'] c", 10, "c cannot stand here", ""),
        ("$.items[\n?(@.qty > 0)\n]\n]", 25, "] cannot stand here", ""),
        ("$.fjøs", 5, "ø cannot stand here", "Quote the name: ['fjøs']."),
        ("$.a.{b}", 5, "{ cannot stand here", ""),
        ("$name", 2, "after $ comes a dot or a bracket", 'Write $.name, or quote a key that begins with $: ["$name"].'),
        ("$.a.`foo`", 5, "`foo` is not known", "`len`"),
        ("$.a.`len`", 5, "`len` is carried out within filters alone", "[?(@.name.`len` > 1)]"),
        ("$.a.`sub(/x/, y)`", 5, "`sub` is not carried out here", "Map the field itself."),
        ("$.a.`split(-, 0, -1)`", 5, "`split` is not carried out here", ""),
        ("$.a.`sorted`", 5, "`sorted` is not carried out here", ""),
        ("$.a[/b]", 5, "neither sorting nor division is carried out here", ""),
        ("$.a * 2", 5, "arithmetic is carried out within filters alone", ""),
        ("$.a + $.b", 5, "arithmetic is carried out within filters alone", ""),
        ("$.a | $.b", 5, "| is not carried out here", "a row for each"),
        ("$.a where b", 5, "`where` is not carried out here", "Write a filter"),
        ("$where", 2, "`where` is not carried out here", "['where']"),
        ("$.a - 1", 5, "arithmetic is carried out within filters alone", ""),
        ("$.1-1.5", 6, ". cannot stand here", "Quote the name"),
        ("$.1a@b", 5, "@ cannot stand here", "Quote the name"),
        ("$.a[?(@.b > 1e400)]", 13, "a number is too large", "Write a smaller one."),
        ("$.a.$.b", 5, "$ stands at the beginning alone", "['$name']"),
        ("$.a[?(1 == @.b)]", 7, "a value stands on the left", "Write the field first"),
        ("$.a[?(@.b =~ '(')]", 14, "the pattern cannot be read: missing ) at position 1", "Correct"),
        ("$.a[?(@.b =~ @.c)]", 17, "after =~ comes a pattern in quotes", "=~ '^A'"),
        ("$.a[?(@.b =~ 5)]", 14, "after =~ comes a pattern in quotes", ""),
        ("$.a[" + "9" * 5000 + "]", 5, "a number is too long", ""),
        ("$" + ".a" * 101, 1, "the path has more than 100 steps", "Shorten it."),
        ("$" + ".a" * MOST_WORDS, MOST_WORDS + 1, "it has more than 500 names and signs", "Shorten it."),
        ("$" + "[?(@" * 30 + ")]" * 30, 2 + 4 * MOST_NESTED, "more than 20 brackets are open", ""),
    ],
)
def test_what_is_wrong_is_told_in_plain_words_with_its_column(text: str, column: int, message: str, hint: str) -> None:
    with pytest.raises(PathError) as told:
        query_path(text)
    assert (told.value.column, told.value.message) == (column, message)
    assert hint in told.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "$.id", "$.items[*].sku", "$.items[0]", "$.items[1:4:2]", "$.items[0,2].sku", "$.ship.*", "$..sku", "$..zip",
        "$.items[?(@.qty > 0)].sku", "$.items[?(@.qty != 2)]", "$.items[?(@.note == null)]", "$.items[?(!@.qty)]",
        "$.items[?(@.gift == true || @.price > 3)].sku", "$.items[?(@.sku =~ 'A')]", "$.items[?(@.price <= 10.5)]",
        "$.items[?(@.tags[*] == 'red')].sku", "$.items[?(@.sku == $.items[1].sku)]", "$['id','country']",
        "$.items[?(@.parts[?(@.qty == 1)])].parts[*].sku", "$..items..sku", "$.items[?(@.tags == @.tags)]",
    ],
)  # fmt: skip
def test_a_query_finds_what_the_library_that_reads_it_finds(text: str) -> None:
    assert values(text) == [datum.value for datum in parse(text).find(ORDER)]


@given(st.text("$.*@[](){}?&|!=<>~'\"`\\, ab0-1:/+\nøé", max_size=25))
def test_any_text_is_read_or_told_why_not(text: str) -> None:
    try:
        path = query_path("$" + text)
    except PathError as error:
        assert 1 <= error.column <= len(text) + 2
        assert error.message
    else:
        for value in (ORDER, [[1, {"a": "b"}], {"a": {"b": [0, None]}}], "ab", None):
            for segment in path:
                if isinstance(segment, Select):
                    select(segment, value)


def test_no_warning_of_the_library_comes_through() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert query_path("$.items[?(@.sku == bare & @.qty > 0)]") != ()
