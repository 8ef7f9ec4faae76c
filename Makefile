VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: run test

$(BIN)/mapping-designer: pyproject.toml
	python3 -m venv $(VENV)
	$(BIN)/pip install -q -e ".[dev]"
	touch $@

SAMPLE := samples/shop-order-to-erp
APPLY = $(BIN)/mapping-designer apply $(SAMPLE)/shop-order-to-erp.mapping.json $(SAMPLE)/shop-orders.json

run: $(BIN)/mapping-designer
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    echo "There is no display to open the window on, so here is what the sample generates, made by:"; \
	    echo "$(APPLY)"; $(APPLY); \
	else \
	    $(BIN)/mapping-designer $(SAMPLE)/shop-order-to-erp.mapping.json --source $(SAMPLE)/shop-orders.json \
	        --destination $(SAMPLE)/erp-sales-order.json; \
	fi

test: $(BIN)/mapping-designer
	$(BIN)/python -m pytest
