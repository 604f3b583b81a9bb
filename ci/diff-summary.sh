#!/bin/sh
# Appends what changed in meaning, as Markdown, to a job's summary.
#
# TOUCHLINE_BASE        the revision to compare with; nothing is done without it
# TOUCHLINE_FAIL_ON     breaking, risky, info or never (without it)
# GITHUB_STEP_SUMMARY   the file that it goes to; standard output without it
# TOUCHLINE_PATHS, TOUCHLINE_PROGRAM   see common.sh
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/common.sh"

[ -n "${TOUCHLINE_BASE:-}" ] || exit 0
case $TOUCHLINE_BASE in
  -*) echo "touchline: $TOUCHLINE_BASE is no revision" >&2; exit 2 ;;
esac

# A shallow clone may not have it yet.
git cat-file -e "$TOUCHLINE_BASE^{commit}" 2>/dev/null \
  || git fetch --quiet --no-tags --depth=1 origin "$TOUCHLINE_BASE"

# Compares each path; the worst status is the script's.
compare() {
  worst=0
  for path in "$@"; do
    [ "$#" = 1 ] || printf '\n## %s\n\n' "$path"
    status=0
    "$touchline" diff --format markdown --fail-on "${TOUCHLINE_FAIL_ON:-never}" -- \
      "$TOUCHLINE_BASE:./$path" "$path" || status=$?
    if [ "$status" -gt 1 ]; then
      echo "The versions of \`$path\` can't be compared; the log says why."
    fi
    [ "$status" -le "$worst" ] || worst=$status
  done
  return "$worst"
}

if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  with_paths compare >>"$GITHUB_STEP_SUMMARY"
else
  with_paths compare
fi
