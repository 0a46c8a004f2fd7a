# hearsay: `make run` opens the explorer on the sample, `make test` passes the tests.
# All targets install what is missing on Debian (as root or through sudo) before they build.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?= sample
SWIFT ?= swift
BUILD_FLAGS := -Xlinker -s
BINARY = .build/release/hearsay

.PHONY: run test check bench bench-peers counts install uninstall build format lint documents needs help clean

help:
	@sed -n 's/^## //p' Makefile

## make run [ARGS='FILE …']   build, and open the explorer on the sample (or on FILE)
run: build
	@$(BINARY) $(ARGS)

build: needs
	@Scripts/quietly "building hearsay (the first time takes some minutes)" \
	  $(SWIFT) build -c release --product hearsay

## make test                  build, and run all tests
test: needs
	@Scripts/run-tests

## make check                 all that CI runs: format, build, imports, tests, documents
check: needs lint
	@Scripts/quietly "building, with undeclared imports forbidden" \
	  $(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@Scripts/run-tests
	@$(MAKE) --no-print-directory documents

## make bench [SIZES='N …']   measure start, keys, load, search and memory, as ratios, on
##                            libraries of N quotes (a million); HUBS=1: with hubs
bench: build
	@Scripts/quietly "building the bench" $(SWIFT) build -c release --product hearsay-bench
	@SIZES="$(SIZES)" HUBS="$(HUBS)" Scripts/bench
	@Scripts/counts

## make counts                keep how many instructions four fixed jobs take now
counts: build
	@Scripts/quietly "building the bench" $(SWIFT) build -c release --product hearsay-bench
	@Scripts/counts --record

## make bench-peers           install the programs that the bench measures hearsay beside
bench-peers:
	@Scripts/bench-peers

## make install PREFIX=…      install the program, manual page, completions and samples
install: needs
	@Scripts/install "$(DESTDIR)" "$(PREFIX)"

## make uninstall PREFIX=…    remove what install put there
uninstall:
	@Scripts/uninstall "$(DESTDIR)" "$(PREFIX)"

## make format                bring all Swift files into the house format
format:
	@$(SWIFT) format -i -r Package.swift Sources Tests

lint:
	@echo "checking the format"
	@$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

documents:
	@Scripts/check-documents

needs:
	@Scripts/needs

clean:
	@rm -rf .build
