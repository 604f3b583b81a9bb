#!/bin/sh
# Fails if the outputs that are committed are not those of the flows.
#
# TOUCHLINE_OUTPUT   the folder of the outputs; nothing is looked at without it
# TOUCHLINE_PATHS, TOUCHLINE_PROGRAM   see common.sh
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/common.sh"

[ -n "${TOUCHLINE_OUTPUT:-}" ] || exit 0
with_paths "$touchline" build --check -o "$TOUCHLINE_OUTPUT" --engine embedded --
