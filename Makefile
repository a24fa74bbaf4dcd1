# Every target does the set-up that it needs: `make chat` works right after a clone.
# Nothing but make and Python 3.11 or newer (with venv) is needed; PYTHON=… picks one.

VENV := .venv
BIN := $(VENV)/bin
PEERS := .venv-bench
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COMPILE := UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv --quiet pip compile pyproject.toml \
	--generate-hashes --no-emit-index-url --universal --python-version 3.11
CASES ?=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup setup-dev setup-learn setup-teach setup-deep chat run double test bench mutants audit learn eval bench-engine notes transcripts pictures lock clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

setup: $(VENV)/ready ## build .venv with what the bot needs
setup-dev: $(VENV)/ready-dev ## … and with what the tests need
setup-learn: $(VENV)/ready-learn ## … and with what the tests of learning need
setup-teach: $(VENV)/ready-teach ## … and with the small language model that teaches
setup-deep: $(VENV)/ready-deep ## … and with what looks for mutants and unsafe versions

chat: $(VENV)/ready ## talk to the bot in this terminal
	@$(BIN)/python -m bot chat

run: $(VENV)/ready ## serve Telegram (BOT_TOKEN in the environment or in .env)
	@$(BIN)/python -m bot run

double: $(VENV)/ready ## play Telegram in this terminal, for BOT_API_URL=http://127.0.0.1:8081
	@$(BIN)/python -m tests.double --port 8081

test: $(VENV)/ready-dev ## lint, types, tests and coverage
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m mypy --strict
	$(BIN)/python -m vulture
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal --cov --cov-report=
	$(BIN)/coverage report --include='dialogs/*' --fail-under=100
	$(BIN)/coverage report --include='bot/*' --fail-under=95

mutants: $(VENV)/ready-deep ## change what decides in a thousand small ways; list what no test notices (ten minutes)
	@$(BIN)/mutmut run
	@$(BIN)/mutmut results

audit: $(VENV)/ready-deep ## ask whether a locked version is known to be unsafe (needs the network)
	@$(BIN)/pip-audit --strict --require-hashes --disable-pip --requirement requirements.txt

bench: $(VENV)/ready-dev $(PEERS)/ready ## measure the bot side by side with others (ARGS="--seconds 3 --rounds 1")
	@$(BIN)/python -m benchmarks $(ARGS)

learn: $(VENV)/ready-teach ## learn the weights anew from tests/cases (an hour)
	@$(BIN)/python -m learning
	@$(BIN)/python -m learning.facts

eval: $(VENV)/ready ## measure the verdicts on the cases kept apart (or CASES=path; ARGS=--errors)
	@$(BIN)/python -m evaluation $(ARGS) $(or $(CASES),--apart tests/cases/*.jsonl)

bench-engine: $(VENV)/ready ## measure what it costs to understand a text, and to start
	@$(BIN)/python -m benchmarks.engine

notes: $(VENV)/ready ## print every note of tests/notes, to be read
	@$(BIN)/python -m tests.notes

transcripts: $(VENV)/ready ## write tests/transcripts anew from what the bot says now
	@$(BIN)/python -m tests.transcript tests/transcripts/*.txt

pictures: $(VENV)/ready ## draw the pictures, charts and tables of the documentation anew
	@$(BIN)/python -m pictures

lock: $(VENV)/ready-dev ## write the requirements*.txt anew from pyproject.toml
	$(COMPILE) --group build --output-file requirements.txt $(ARGS)
	$(COMPILE) --group build --extra dev --constraint requirements.txt --output-file requirements-dev.txt $(ARGS)
	$(COMPILE) --group build --extra dev --extra deep --constraint requirements-dev.txt \
		--output-file requirements-deep.txt $(ARGS)
	$(COMPILE) --group build --extra dev --extra learn --constraint requirements-dev.txt \
		--output-file requirements-learn.txt $(ARGS)
	$(COMPILE) --group build --extra dev --extra learn --extra teach --constraint requirements-learn.txt \
		--output-file requirements-teach.txt $(ARGS)
	$(COMPILE) --group build --extra bench --output-file requirements-bench.txt $(ARGS)

clean: ## remove .venv and every cache
	rm -rf $(VENV) $(PEERS) .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage* mutants *.egg-info

$(BIN)/python:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14 python; do \
		if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			"$$python" -m venv --clear $(VENV) && exit 0; \
		fi; \
	done; \
	echo "No Python 3.11 or newer with venv was found: install one (on Debian: python3 and python3-venv), or name it with make PYTHON=/path/to/python3." >&2; \
	exit 2

$(VENV)/ready: requirements.txt pyproject.toml | $(BIN)/python
	@echo "Setting up $(VENV) (once)…" >&2
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/ready-dev: requirements-dev.txt $(VENV)/ready
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

$(VENV)/ready-learn: requirements-learn.txt $(VENV)/ready-dev
	@$(PIP) install --require-hashes -r requirements-learn.txt
	@touch $@

$(VENV)/ready-teach: requirements-teach.txt $(VENV)/ready-learn
	@$(PIP) install --require-hashes -r requirements-teach.txt
	@touch $@

$(VENV)/ready-deep: requirements-deep.txt $(VENV)/ready-dev
	@$(PIP) install --require-hashes -r requirements-deep.txt
	@touch $@

# The bots to compare with want other versions of what we use, so they have an environment of their own.
$(PEERS)/ready: requirements-bench.txt $(VENV)/ready
	@echo "Setting up $(PEERS) (once)…" >&2
	@$(BIN)/python -m venv --clear $(PEERS)
	@$(PEERS)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements-bench.txt
	@touch $@
