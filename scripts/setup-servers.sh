#!/usr/bin/env bash
# Programs that npm does not bring: Chromium, for the accessibility run in a real browser. Root and apt install it
# where they are there; else it is left out and the suites that need it say so.
set -u

if command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; then
  echo "setup: a Chromium is there"
  exit 0
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "setup: no Chromium, and no root with apt to install it: skipped"
  exit 0
fi
echo "setup: installing Chromium with apt …"
log="$(mktemp)"
if apt-get update >"$log" 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium >>"$log" 2>&1; then
  echo "setup: installed $(chromium --version 2>/dev/null)"
else
  tail -5 "$log"
  echo "setup: apt could not install Chromium: skipped"
fi
rm -f "$log"
