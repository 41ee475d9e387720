# Every command sets itself up: .venv is made from the hashed lock when it is missing or older than the lock.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LOCK := requirements/lock.txt

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check format eval bench index lock train train-chat measure-chat bench-matching clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 18

setup: $(STAMP)  ## make .venv from the lock (the other commands do it themselves)

$(STAMP): $(LOCK)
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12 ...")'
	@echo "Setting up $(VENV) from $(LOCK) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK)
	@touch $(STAMP)

demo: setup  ## talk to the real bot in a local page, without a token
	@$(BIN)/python -m bot demo

run: setup  ## the bot on Discord (DISCORD_TOKEN in .env)
	@$(BIN)/python -m bot run

test: setup  ## all tests
	@$(BIN)/python -m pytest

check: setup  ## format, lint, types, import contract, data, tests: what CI runs
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/basedpyright
	@$(BIN)/lint-imports
	@$(BIN)/python -m bot check
	@$(BIN)/python -m pytest

format: setup  ## format the code and fix what can be fixed
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

eval: setup  ## how right the answers are, on the project's own question set
	@$(BIN)/python -m tests.evaluation

bench: setup  ## speed and memory
	@$(BIN)/python -m tests.bench

bench-matching: setup  ## the matcher on CLINC150 and BANKING77: make bench-matching DATA=folder
	@$(BIN)/python -m tests.bench.matching $(DATA)

index: setup  ## after a change of answers: write the shipped vectors anew, so that a first start is quick
	@$(BIN)/python -m jss.answers.index_file data/answers data/not-covered.jsonl data/encoder data/encoder/vectors.npz

lock: setup  ## write the lock anew from pyproject.toml
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate \
		--custom-compile-command "make lock" --group dev -o $(LOCK) pyproject.toml

train:  ## rebuild the encoder (own environment; see training/README.md)
	@$(MAKE) --no-print-directory -C training train PYTHON=$(PYTHON)

train-chat:  ## rebuild the tagger of chat messages (own environment; see training/chat/README.md)
	@$(MAKE) --no-print-directory -C training chat PYTHON=$(PYTHON)

measure-chat:  ## how well chat messages are tagged that the model has not seen (own environment)
	@$(MAKE) --no-print-directory -C training measure-chat PYTHON=$(PYTHON)

clean:  ## remove .venv and caches
	rm -rf $(VENV) data/.cache .hypothesis .ruff_cache .import_linter_cache .pytest_cache
