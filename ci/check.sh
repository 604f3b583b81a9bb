#!/bin/sh
# Finds what is wrong with flows.
#
# TOUCHLINE_FORMAT   how findings are written; github (annotations) without it
# TOUCHLINE_STRICT   true: warnings fail as well
# TOUCHLINE_PATHS, TOUCHLINE_PROGRAM   see common.sh
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/common.sh"

set -- "$touchline" check --format "${TOUCHLINE_FORMAT:-github}"
[ "${TOUCHLINE_STRICT:-false}" != true ] || set -- "$@" --strict
with_paths "$@" --
