# The commands of the project. `make help` lists them; docs/architecture.md says what is where.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory
SHELL := bash
.SHELLFLAGS := -euo pipefail -c

SECONDS ?= 20
POSTS ?= $(wildcard ../shared/data/tweets_sentiment.jsonl ../shared/data/nhs_patient_feedback.jsonl)
EXAMPLE ?= examples/friend-request.txt

.PHONY: help setup build wasm web run test screens bench eval train encoder pointing fuzz lint format clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):[^#]*## /\1\t/p' Makefile | expand -t 10

setup:
	@scripts/setup.sh

build: setup ## build the command line: build/release/scruple
	@scripts/build.sh release scruple

wasm: build ## build the WebAssembly module: build/wasm/scruple.wasm
	@scripts/build.sh wasm

web: build ## build the page: web/dist
	@scripts/build_web.sh

run: web ## review an example, then serve the page; Ctrl-C stops it
	@scripts/run_example.sh $(EXAMPLE)
	@scripts/run_page.sh

test: setup ## run every test
	@scripts/test.sh

screens: web ## take the pictures in docs/screens
	@node web/tests/browser/screens.mjs

bench: web ## measure speed and size, and write docs/performance.md
	@scripts/build.sh release
	@scripts/build.sh wasm
	@node bench/report.mjs $(POSTS)

eval: build ## measure accuracy; writes docs/reading.md, docs/disguise.md
	@scripts/build.sh release scruple-mentions
	@scripts/build_held.sh
	@scripts/build_rules.sh
	@python3 training/evaluate.py --held-scruple build/held/scruple --rules-scruple build/rules/scruple
	@python3 training/evaluate_reading.py --write
	@python3 training/evaluate_disguise.py --write

train: build ## train the learned detectors again, from knowledge/corpus, and the finder of guides
	@scripts/build.sh release scruple-features scruple-questions
	@$$(scripts/training_python.sh) training/classifiers.py --schemes --write
	@$$(scripts/training_python.sh) training/guides.py --write

encoder: build ## train the encoder again; two hours
	@scripts/build.sh release scruple-features
	@$$(scripts/training_python.sh) training/classifiers.py --scores build/scores.npz
	@$$(scripts/training_python.sh encoder) training/encoder.py --linear build/scores.npz --scores build/encoder_scores.npz --write
	@$$(scripts/training_python.sh encoder) training/encoder.py --all --from build/encoder.pt --state build/encoder_all.pt --level build/encoder.blob
	@$$(scripts/training_python.sh) training/calibration.py build/scores.npz build/encoder_scores.npz
	@$(MAKE) pointing

pointing: build ## train again what chooses the words that a finding shows; after make encoder, which leaves build/encoder.blob
	@scripts/build.sh release scruple-pointing scruple-knowledge scruple-features
	@scripts/build_held.sh
	@$$(scripts/training_python.sh encoder) training/pointing.py --figures --knowledge build/held/knowledge.blob --encoder build/encoder.blob --write
	@$$(scripts/training_python.sh encoder) training/pointing.py --encoder knowledge/models/encoder.blob --write

fuzz: setup ## run every fuzz target; SECONDS=20 each
	@scripts/fuzz.sh $(SECONDS)

lint: setup ## check format and static analysis
	@scripts/check_format.sh
	@scripts/tidy.sh

format: setup ## format the C++ sources
	@scripts/check_format.sh --fix

clean: ## remove everything that was built
	@rm -rf build web/dist
