# Completion of scruple for bash.
_scruple() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=""
  local i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      check|extract|ask|rewrite|author|codes|explain|k|schema) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  case $before in
    --kind) COMPREPLY=($(compgen -W "post comment like share follow join friend_request direct_message group_chat profile_bio photo_caption review email" -- "$word")); return ;;
    --relationship) COMPREPLY=($(compgen -W "patient_now patient_past family colleague student stranger" -- "$word")); return ;;
    --direction) COMPREPLY=($(compgen -W "sent received" -- "$word")); return ;;
    --outcome) COMPREPLY=($(compgen -W "accepted declined pending" -- "$word")); return ;;
    --account) COMPREPLY=($(compgen -W "personal professional official" -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W "text json html" -- "$word")); return ;;
    --fail-on) COMPREPLY=($(compgen -W "low medium high never" -- "$word")); return ;;
    --deep) COMPREPLY=($(compgen -W "auto always never" -- "$word")); return ;;
    --codes|--compare) COMPREPLY=($(compgen -W "$(scruple codes --ids 2>/dev/null)" -- "$word")); return ;;
    --codes-dir) COMPREPLY=($(compgen -d -- "$word")); return ;;
    --check) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --search) COMPREPLY=(); return ;;
    --author|--media) COMPREPLY=($(compgen -f -- "$word")); return ;;
    --text|--desc|--context|--target|--bio|--as-of|--min-confidence|--jobs|--max-bytes) COMPREPLY=(); return ;;
  esac
  case $command in
    check)
      if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--text --kind --context --target --relationship --direction --outcome --media --author --codes --codes-dir --account --bio --as-of --json --ndjson --format --fail-on --min-confidence --all --explain --deep --jobs --max-bytes --help" -- "$word"))
      else
        COMPREPLY=($(compgen -f -- "$word"))
      fi ;;
    extract)
      if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--text --author --format --ndjson --jobs --max-bytes --help" -- "$word"))
      else
        COMPREPLY=($(compgen -f -- "$word"))
      fi ;;
    rewrite) COMPREPLY=($(compgen -W "--text --kind --context --author --codes --codes-dir --decline --json --ndjson --format --jobs --max-bytes --help" -- "$word") $(compgen -f -- "$word")) ;;
    ask) COMPREPLY=($(compgen -W "--author --codes --codes-dir --format --all --help" -- "$word")) ;;
    author) COMPREPLY=($(compgen -W "--show --help" -- "$word")) ;;
    codes) COMPREPLY=($(compgen -W "$(scruple codes --ids 2>/dev/null) --search --compare --check --ids --codes-dir --as-of --format --help" -- "$word")) ;;
    explain) COMPREPLY=($(compgen -W "$(scruple explain 2>/dev/null | sed -n 's/^\([a-z._]*\): .*/\1/p') --codes-dir --as-of --format --help" -- "$word")) ;;
    k)
      if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "--desc --ndjson --json --explain --jobs --max-bytes --help" -- "$word"))
      else
        COMPREPLY=($(compgen -f -- "$word"))
      fi ;;
    schema) COMPREPLY=($(compgen -W "author description error finding k review rewrite submission --help" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "check extract ask rewrite author codes explain k schema --version --json --help" -- "$word")) ;;
  esac
}
complete -o filenames -F _scruple scruple
