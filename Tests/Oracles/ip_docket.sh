#!/usr/bin/env bash
# Compares `ip-docket --deadlines` with the independent oracle over generated dockets. $1: the program; $2: how many seeds.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for seed in $(seq 1 "${2:-3}"); do
  # Whole histories with outcomes, the open periods alone, and dockets full of faults.
  for options in "--all" "" "--all --spoil 1"; do
    # shellcheck disable=SC2086
    python3 ip_docket.py --generate 600 --seed "$seed" $options >"$work/in.json"
    "$program" --deadlines "$work/in.json" >"$work/out.json" || [ $? -eq 1 ]
    python3 ip_docket.py --compare "$work/in.json" "$work/out.json" --documented --confidence
  done
done
