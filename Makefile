# One target for each chore. `make run` and `make test` need Python >= 3.11, make and a package index.

VENV := .venv
BIN := $(VENV)/bin
PIP = $(BIN)/python -m pip install -qq --disable-pip-version-check
READY := $(VENV)/.ready
SPARK := $(VENV)/.spark
SEEDS := $(wildcard seeds/*.txt)
SCORE := ../shared/eval/score.py
FUZZ := .fuzz
SECONDS ?= 1200
NEWS := $(wildcard ../shared/corpus/news.jsonl.gz)

# What `make run` and `make test` install, with hashes; docs/trust.md says why. `make lock` writes it anew.
LOCK := requirements-dev.txt
UV := 'uv>=0.9,<1'

# Holds the official schemata of IATI 2.03; only its files are used, so what it asks for (of 2018) is not installed.
IATI := 'pyIATI==0.4.1'

# The first of these that is new enough and can make an environment; `make PYTHON=... test` overrides.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo "$$p" && break; \
	done)

# Only what .venv holds counts.
unexport PYTHONPATH
unexport PYTHONHOME

.PHONY: help run test test-all check format unit coverage lock goldens schemas docs screenshots bench performance \
	sizes fuzz firings score clean
.DEFAULT_GOAL := help

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): pyproject.toml $(LOCK)
	@test -n "$(PYTHON)" || { echo "No Python >= 3.11 with venv found; set PYTHON=/path/to/python3" >&2; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || "$(PYTHON)" -m venv --clear $(VENV)
	@$(PIP) --require-hashes -r $(LOCK) 2>$(VENV)/lock.log || { \
		if grep -q "DO NOT MATCH THE HASHES" $(VENV)/lock.log; then cat $(VENV)/lock.log >&2; exit 1; fi; \
		echo "what $(LOCK) names is not to be had here: the newest that pyproject.toml admits is taken" >&2; \
		$(PIP) --editable '.[dev]' && { $(PIP) --editable '.[docs]' 2>/dev/null || echo "no [docs] to be had: the site is not built" >&2; }; }
	@$(PIP) --no-deps --no-build-isolation --editable .
	@for extra in formats fuzz; do \
		$(PIP) --editable ".[$$extra]" 2>/dev/null || echo "no [$$extra] to be had: what needs it is skipped" >&2; done
	@$(PIP) --no-deps $(IATI) 2>/dev/null || \
		echo "no IATI schema to be had: the tests of activities against it are skipped" >&2
	@touch $@

# Half a gigabyte: for the tests alone, and where there is a Java to run it.
$(SPARK): $(READY)
	@{ command -v java >/dev/null && $(PIP) --editable '.[spark]'; } 2>/dev/null || \
		echo "no Java, or no [spark] to be had: the test of batches under Spark is skipped" >&2
	@touch $@

run: $(READY) ## Read the seed articles: tables on screen, JSON in out/
	@$(BIN)/vnlao-coop parse $(SEEDS) --format tables --format json --out out

test: check unit docs ## Everything that must hold before a merge

check: $(READY) ## Lint, format, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(READY) ## Put the code in form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

unit: check $(SPARK) ## Tests, and the doctests of modules, README and docs
	$(BIN)/python -m pytest

test-all: $(READY) ## The tests of the wheel with every Python at hand, dependencies newest and lowest (INTERPRETERS="…")
	@$(PIP) $(UV)
	$(BIN)/python .ci/test_all.py

coverage: $(READY) ## Lines and branches that the tests go through; fails under 97 of 100
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

lock: $(READY) ## Write requirements-dev.txt anew, with the newest that pyproject.toml admits
	@$(PIP) $(UV)
	$(BIN)/python -m uv pip compile pyproject.toml --extra dev --extra docs --upgrade --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --quiet --output-file $(LOCK) --custom-compile-command "make lock"

docs: unit ## Build the site in site/, every warning an error
	@if test -x $(BIN)/mkdocs; then NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict; \
	else echo "mkdocs is not installed: the site is not built" >&2; fi

goldens: $(READY) ## Draw the goldens anew (read the difference before committing it)
	$(BIN)/python tests/test_goldens.py

schemas: $(READY) ## Write docs/schemas.json and the schema of batches anew (read the difference before committing it)
	$(BIN)/python tests/test_schemas.py
	$(BIN)/python tests/test_batch.py

screenshots: $(READY) ## Take the pictures in docs/images anew (needs chromium and chromedriver)
	$(BIN)/python tests/screenshots.py

# What is measured beside; one that cannot be had is left out, and said to be missing.
others = $(PIP) --editable '.[bench]' 2>/dev/null || \
	for other in dateparser price-parser underthesea newspaper4k; do \
	$(PIP) "$$other" 2>/dev/null || echo "no $$other to be had" >&2; done

bench: $(READY) ## Speed by stage, beside the floor and other libraries; growth, memory (prints, asserts nothing)
	@$(others)
	@$(BIN)/python benchmarks/bench.py
	@$(BIN)/python benchmarks/values.py $(NEWS)
	@$(BIN)/python benchmarks/pages.py
	@$(BIN)/python benchmarks/grounding.py
	@$(BIN)/python benchmarks/capacity.py $(NEWS)

performance: $(READY) ## Measure anew what docs/performance.md says (on a quiet machine)
	@$(others)
	@$(BIN)/python benchmarks/bench.py --write docs/performance.md

sizes: $(READY) ## Time and memory of bad input, up to 50 MB in one line (minutes, 6 GB of memory)
	@$(BIN)/python benchmarks/bad_input.py

fuzz: $(READY) ## Search for texts that break a promise, for SECONDS=1200 (tests/fuzz_texts.py)
	$(BIN)/python tests/fuzz_texts.py $(FUZZ) -max_total_time=$(SECONDS)

firings: $(READY) ## How often each rule fires in the articles at hand
	@$(BIN)/python benchmarks/firings.py

score: $(READY) ## Compare with the gold facts, where they are at hand
	@if test -f $(SCORE); then $(BIN)/python $(SCORE); else echo "no gold facts here ($(SCORE) not found)"; fi

clean: ## Remove what the other targets made
	rm -rf $(VENV) out site dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache $(FUZZ)
	rm -rf .coverage .coverage.*
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
