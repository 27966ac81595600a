#!/usr/bin/env bash
# emacs-eglot.sh - let Emacs's Eglot (in batch mode, no configuration) talk to a
# language server over stdio, and print what happened as JSON.
# Debian 12: apt-get install --no-install-recommends emacs-nox elpa-eglot
# (Emacs 28.2, Eglot 1.9); Emacs 29 and later carry Eglot themselves.
#
#   usage: emacs-eglot.sh FILE -- SERVER [ARG...]
#   e.g.   emacs-eglot.sh doc.md -- node dist/server.js --stdio
#
# environment
#   LSP_ACTION   apply the first code action whose title contains this ('*': the
#                first offered); FILE itself is never written
#   LSP_SCRIPT   a file with one expression that is evaluated after all that; its value is printed as "script"
#   LSP_WAIT     ms to wait for diagnostics (default 10000)
#   EMACS        the Emacs to run (default emacs)
#
# The JSON: { emacs, eglot, server, diagnostics, actions, applied, script, text,
# diagnosticsAfter, errors, ok }; diagnostics are Flymake's, as a user sees them
# (line from 1, column from 0 in characters).  Exit status 0 when "ok".
set -euo pipefail
[ $# -ge 3 ] && [ "$2" = -- ] || { sed -n '2,/^set /p' "$0" | sed '$d;s/^# \{0,1\}//' >&2; exit 2; }
file=$(realpath "$1")
shift 2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tmp=$(mktemp -d)
finish() { # a server that outlived its client is ended, by its own id
  if [ -s "$tmp/pid" ] && grep -qzxF "LSP_TMP=$tmp" "/proc/$(cat "$tmp/pid")/environ" 2>/dev/null; then
    kill -9 "$(cat "$tmp/pid")"
  fi
  rm -rf "$tmp"
}
trap finish EXIT
export LSP_FILE=$file LSP_OUT=$tmp/out.json LSP_TMP=$tmp
printf '%s\n' "$@" >"$tmp/cmd"
HOME=$tmp timeout -k 5 "${LSP_TIMEOUT:-120}" "${EMACS:-emacs}" --batch -l "$here/emacs-eglot.el" </dev/null >"$tmp/emacs.log" 2>&1 || true
if [ ! -s "$LSP_OUT" ]; then
  echo "emacs-eglot: Emacs gave no result" >&2
  cat "$tmp/emacs.log" >&2
  exit 1
fi
cat "$LSP_OUT"
grep -q '"ok": \?true' "$LSP_OUT"
