# What the scripts of this folder share; they source it. They take everything from the environment:
#
# TOUCHLINE_PATHS    files and folders, one a line; the current folder without it
# TOUCHLINE_PROGRAM  what to run; the script at the root of this project without it
touchline=${TOUCHLINE_PROGRAM:-$here/../touchline}

# Makes the lines of TOUCHLINE_PATHS the arguments of the command that is given, behind its own.
with_paths() {
  while IFS= read -r path; do
    [ -z "$path" ] || set -- "$@" "$path"
  done <<END
${TOUCHLINE_PATHS:-.}
END
  "$@"
}
