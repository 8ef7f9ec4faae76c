# make run    opens the designer on a bundled sample; sets up .venv first, where that is needed
# make test   runs the tests
# make check  lint, format, types and the import contracts
# make bench  measures, prints the figures and writes docs/benchmarks.md; make bench PARTS="library peers": only those
# make screenshots  makes the pictures of the docs anew
# make translations  brings the texts to translate up to date with the source, and builds what the window loads
#
# Another Python: make run PYTHON=python3.12   Another folder for the environment: make run VENV=/some/where

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SAMPLE := shop-order-to-erp
SAMPLE_FOLDER := samples/$(SAMPLE)

# Made last, so that an installation that was interrupted is begun again from nothing.
RUNS := $(VENV)/.can-run
TESTS := $(VENV)/.can-test
BENCHES := $(VENV)/.can-bench

.PHONY: run test check bench screenshots translations

run: $(RUNS)
	@if why=$$($(BIN)/python -m designer.display); then \
	    exec $(BIN)/mapping-designer --sample $(SAMPLE); \
	else \
	    set -- $(BIN)/mapping-designer apply $(SAMPLE_FOLDER)/$(SAMPLE).mapping.json $(SAMPLE_FOLDER)/shop-orders.json; \
	    echo "$$why"; \
	    echo "This is what the sample generates, by"; \
	    echo "    $$*"; \
	    "$$@"; \
	fi

test: $(TESTS)
	@export QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-offscreen}"; \
	why=$$($(BIN)/python -m designer.display) || { echo "$$why"; exit 1; }; \
	exec $(BIN)/python -m pytest

check: $(TESTS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(BENCHES)
	@exec $(BIN)/python -m benchmarks $(PARTS)

screenshots: $(TESTS)
	@exec $(BIN)/python -m docs.screenshots

translations: $(TESTS)
	@exec $(BIN)/python -m docs.translating

$(RUNS): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Mapping Designer needs Python 3.11 or later; name one, as in: make run PYTHON=python3.12"; exit 1; }
	@if [ ! -e $@ ]; then \
	    echo "Setting up $(VENV); this takes about a minute."; \
	    $(PYTHON) -m venv --clear "$(VENV)"; \
	fi
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

$(TESTS): $(RUNS)
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[dev]"
	@touch $@

$(BENCHES): $(TESTS)
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[dev,bench]"
	@touch $@
