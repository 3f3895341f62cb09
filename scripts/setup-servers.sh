#!/usr/bin/env bash
# Programs that npm does not bring: Chromium, for the accessibility run in a real browser, shellcheck, for the scripts in
# workflows, and docker-registry, which our registry client is held to (`npm run test:interop`). Root and apt install them where they are there; else they are left out and the suites that need them say so.
set -u

missing=()
if command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; then
  echo "setup: a Chromium is there"
else
  missing+=(chromium)
fi
if command -v shellcheck >/dev/null; then
  echo "setup: shellcheck is there"
else
  missing+=(shellcheck)
fi
if command -v docker-registry >/dev/null; then
  echo "setup: docker-registry is there"
else
  missing+=(docker-registry)
fi
if [ "${#missing[@]}" = 0 ]; then exit 0; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "setup: no ${missing[*]}, and no root with apt to install it: skipped"
  exit 0
fi
log="$(mktemp)"
apt-get update >"$log" 2>&1
# One by one: the lack of one must not cost the other.
for package in "${missing[@]}"; do
  echo "setup: installing $package with apt …"
  # Run level 1 starts no service: the tests start their own.
  if RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >>"$log" 2>&1; then
    echo "setup: installed $package"
  else
    tail -5 "$log"
    echo "setup: apt could not install $package: skipped"
  fi
done
rm -f "$log"
