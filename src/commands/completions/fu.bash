# shellcheck shell=bash
# Completes the command line of fu in bash. All that is known of it, fu knows.
#
# The first line of the answer is an option for compopt, or empty; the others are what may stand there, in quotes where
# they need them.
_fu() {
  local -a answer
  mapfile -t answer < <(COLUMNS=${COLUMNS:-80} command fu __complete --bash "$COMP_TYPE" --breaks "$COMP_WORDBREAKS" \
    -- "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  COMPREPLY=("${answer[@]:1}")
  [[ -z ${answer[0]-} ]] || compopt -o "${answer[0]}"
}

# In the order of the answer, where bash can (4.4).
complete -o nosort -F _fu fu 2>/dev/null || complete -F _fu fu
