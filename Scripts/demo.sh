#!/bin/bash
# The main job, end to end: the shipped instruments become code and codebooks, a simulated pilot of
# teachers and their students is scored, and its reliability is checked.
set -euo pipefail
cd "$(dirname "$0")/.."

out=demo
say() { if [ -t 1 ]; then printf "\n\033[1m%s\033[0m\n" "$*"; else printf "\n%s\n" "$*"; fi; }
run() {
    printf '$ scalewright %s\n' "$*"
    "$tool" "$@"
}

say "Building"
tool=$(Scripts/build-tool.sh)
rm -rf "$out"
mkdir -p "$out/scores"

say "1. The instruments are proved sound"
run validate instruments/*.instrument.yaml

say "2. They become Swift code and codebooks"
for target in swift codebook-html codebook-md codebook-json; do
    run emit "$target" instruments/*.instrument.yaml -o "$out/emitted"
done

say "3. A pilot is simulated: 30 teachers with 15 students each, both sides"
run simulate instruments/tsr.instrument.yaml --rows 450 --per-cluster 15 --seed 2026 -o "$out/pilot"
run simulate instruments/rse.instrument.yaml --rows 200 --seed 2026 -o "$out/pilot"

say "4. Its answers are scored"
for form in teacher student; do
    run score instruments/tsr.instrument.yaml --form "$form" \
        --data "$out/pilot/tsr.$form.csv" -o "$out/scores/tsr.$form.csv"
done
run score instruments/rse.instrument.yaml --data "$out/pilot/rse.teacher.csv" -o "$out/scores/rse.csv"

run pair instruments/tsr.instrument.yaml --data "teacher=$out/pilot/tsr.teacher.csv" \
    --data "student=$out/pilot/tsr.student.csv" -o "$out/scores/tsr.pairs.csv"

say "5. Its reliability is checked against the thresholds that the instruments declare"
for form in teacher student; do
    run reliability instruments/tsr.instrument.yaml --form "$form" \
        --data "$out/pilot/tsr.$form.csv" --gate
    "$tool" reliability instruments/tsr.instrument.yaml --form "$form" \
        --data "$out/pilot/tsr.$form.csv" --format json >"$out/tsr.$form.reliability.json"
done
run reliability instruments/rse.instrument.yaml --data "$out/pilot/rse.teacher.csv" --gate

say "The results lie in $out/"
cat <<END
  emitted/tsr.codebook.html        the codebook, for a browser (also .md and .json; rse likewise)
  emitted/tsr.instrument.swift     the typed scoring code that the build plugin would emit
  pilot/                           the simulated answers, one file for each form
  scores/                          a score for each row and scale; tsr.pairs.csv for each pair
  tsr.teacher.reliability.json     the reliability report for other programs
END
