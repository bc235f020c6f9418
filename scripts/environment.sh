# Sourced by the scripts of this project: finds or installs what they need.

# The oldest JDK that builds and runs Strandline.
readonly strandline_jdk=25

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Prints the feature release of the JDK in a folder (25), or nothing if there is no JDK in it.
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Exports JAVA_HOME: the one that is set if it is new enough, else the newest JDK in the usual places.
use_jdk() {
  local best="" best_release=0 on_path home release
  on_path=$(readlink -f "$(command -v java)" || true)
  for home in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    release=$(jdk_release "$home")
    [ -n "$release" ] && [ "$release" -ge "$strandline_jdk" ] || continue
    if [ "$home" = "${JAVA_HOME:-}" ]; then
      best=$home
      break
    fi
    if [ "$release" -gt "$best_release" ]; then
      best=$home best_release=$release
    fi
  done
  [ -n "$best" ] || fail "Strandline needs a JDK $strandline_jdk or newer and found none." \
    "Install one (Temurin $strandline_jdk from adoptium.net, say) in /usr/lib/jvm, or set JAVA_HOME to it."
  export JAVA_HOME=$best
}

# require COMMAND PACKAGE NAME: installs a Debian package if the command is missing and we may; else says what to do.
require() {
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $3 ..." >&2
    { apt-get -qq update && apt-get -qq install -y "$2"; } >/dev/null || fail "$3 could not be installed."
  else
    fail "Strandline needs $3. Install it: apt-get install $2"
  fi
}

# The browser that the web pages are tested in. Without it those tests are skipped, and say so.
require_browser() {
  local browser
  for browser in chromium chromium-browser google-chrome; do
    command -v "$browser" >/dev/null && return
  done
  [ ! -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium ..." >&2
    { apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium fonts-liberation; } >/dev/null && return
  fi
  echo "There is no Chromium: the tests of the web pages are skipped. Install it: apt-get install chromium" >&2
}
