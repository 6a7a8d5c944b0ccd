#!/bin/bash
# keychain.sh MODE COMMAND...: runs it on a private session bus, away from the user's bus, keyrings and home. MODE:
#   open    an unlocked, empty gnome-keyring
#   locked  the same after it was locked; its password is "password"
#   none    no Secret Service at all
#   slow    a gnome-keyring that is there and never answers
# The command finds the mode in KEYCHAIN_MODE. Fails when that cannot be started.
set -euo pipefail

fail() { echo "keychain.sh: $*" >&2; exit 1; }

owns_secrets() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true
}

if [[ ${1-} != --inside ]]; then
    for program in dbus-run-session dbus-send gnome-keyring-daemon; do
        command -v "$program" >/dev/null || fail "$program is missing: apt-get install dbus dbus-daemon gnome-keyring"
    done
    home=$(mktemp -d "${TMPDIR:-/tmp}/qs-keychain-XXXXXX")
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run"
    # Without service folders the bus starts nothing by itself: whoever answers is the daemon below.
    cat >"$home/bus.conf" <<XML
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
XML
    status=0
    env -u DISPLAY -u WAYLAND_DISPLAY -u GNOME_KEYRING_CONTROL -u DBUS_SESSION_BUS_ADDRESS HOME="$home" \
        XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
        XDG_CACHE_HOME="$home/cache" XDG_CURRENT_DESKTOP=GNOME \
        dbus-run-session --config-file="$home/bus.conf" -- "$(readlink -f "$0")" --inside "$@" || status=$?
    exit $status
fi

shift
export KEYCHAIN_MODE=$1
shift
if [[ $KEYCHAIN_MODE == none ]]; then
    exec "$@"
fi
# The password on its input makes the daemon create and unlock the keyring `login`.
gnome-keyring-daemon --foreground --unlock --components=secrets --control-directory="$XDG_RUNTIME_DIR/keyring" \
    < <(printf password) >"$HOME/log" 2>&1 &
daemon=$!
trap 'kill -CONT "$daemon" 2>/dev/null || true; kill "$daemon" 2>/dev/null || true; wait "$daemon" || true' EXIT
for ((i = 0; ; ++i)); do
    owns_secrets && [[ -e $XDG_DATA_HOME/keyrings/login.keyring ]] && break
    kill -0 "$daemon" 2>/dev/null || fail "gnome-keyring-daemon ended: $(<"$HOME/log")"
    ((i < 200)) || fail "no Secret Service within 20 s: $(<"$HOME/log")"
    sleep 0.1
done
case $KEYCHAIN_MODE in
open) ;;
locked)
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
    ;;
slow) kill -STOP "$daemon" ;;
*) fail "no such mode: $KEYCHAIN_MODE" ;;
esac
"$@"
