# The two commands that matter: `make demo` and `make test`.
# Both install libyaml where it is missing, and need nothing else but Swift.

.PHONY: demo test install adopter documentation bench bench-swift bench-adopter bench-large \
	bench-validate check-sql instructions fuzz record libyaml clean

PREFIX ?= /usr/local
EXECUTIONS ?= 100000
SEED ?= 1

demo: libyaml
	@Scripts/demo.sh

test: libyaml
	swift test

# The command line and what plugins run under $(PREFIX)/bin, with completions for bash, zsh and fish.
install: libyaml
	@Scripts/install.sh "$(PREFIX)"

# The package under Tests/Adopter, built as an adopter would, in every language mode, broken in several ways, and
# with an installed compiler.
adopter: libyaml
	Tests/Adopter/check-modes.sh
	Tests/Adopter/check-plugin.sh
	Tests/Adopter/check-installed.sh
	Tests/Adopter/check-xcode.sh

# The library's documentation, and that of the code emitted for the shipped instruments; every warning an
# error.
documentation: libyaml
	@Scripts/documentation.sh

# Start-up, validation and reliability, beside the other tools that are installed; of five million rows
# alone, psych among the tools: make bench BENCH="--rows 5000000 --slow 5000000 --runs 3"
bench: libyaml
	@Scripts/bench.sh $(BENCH)

# The library and the compiler, function by function: parse, lint, emit, score and summarise.
bench-swift: libyaml
	swift package --package-path Benchmarks --disable-sandbox benchmark

# What a clean build costs those who use the package, with the compiler from source and installed.
bench-adopter: libyaml
	@Scripts/bench-adopter.sh

# What the code of five hundred items takes to compile.
bench-large: libyaml
	@Scripts/bench-large.sh

# Instructions of the main jobs, beside those on record.
instructions: libyaml
	@Scripts/check-instructions.sh

# Two hundred instruments of a hundred items each, which must be proved in a second.
bench-validate: libyaml
	@Scripts/bench-validate.sh

# Mutated files for the compiler: make fuzz EXECUTIONS=1000000 SEED=1
fuzz: libyaml
	@Scripts/fuzz.sh "$(EXECUTIONS)" "$(SEED)"

# Emitted SQL on DuckDB, PostgreSQL and Spark, which are installed where they are missing.
check-sql: libyaml
	@Scripts/check-sql.sh

# Writes the expected outputs of the tests anew; read the difference before committing it.
record: libyaml
	SCALEWRIGHT_RECORD=1 swift test --filter Golden || true
	git diff --stat

libyaml:
	@Scripts/install-libyaml.sh

clean:
	rm -rf .build Tests/Adopter/.build Examples/ClassroomSurvey/.build demo
