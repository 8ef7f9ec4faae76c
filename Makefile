VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: run test

$(BIN)/mapping-designer: pyproject.toml
	python3 -m venv $(VENV)
	$(BIN)/pip install -q -e ".[dev]"
	touch $@

run: $(BIN)/mapping-designer
	$(BIN)/mapping-designer apply samples/hr-onboarding/hr-onboarding.mapping.json samples/hr-onboarding/new-hire.json

test: $(BIN)/mapping-designer
	$(BIN)/python -m pytest
