#!/usr/bin/env python3
"""Runs the console's tests one after the other with the watchdog on and lists what held up the window.

usage: slots.py BUILD

BUILD: a build folder. A round of the event loop that took longer than the tests allow (50 ms) is told with the class
whose event took most of it, and the test that it happened in. Wants a quiet machine: what another program takes counts,
and so does what a test does by itself between two looks at the window, its pauses of 10 ms among them.
Exit code 1: a test failed or a round took too long. Source: console.md 1.9.
"""

import os
import re
import subprocess
import sys

# The stall that the watchdog's own test makes.
MADE = "SlowPoke"
LINE = re.compile(r"(?P<where>Test\w+::\w+\([^)]*\) )?quayside\.ui\.watchdog: (?P<what>ms=(?P<ms>\d+) receiver=\S+.*)")
START = re.compile(r"^\s+Start +\d+: (?P<name>\S+)")
RESULT = re.compile(r"^\s*\d+/\d+ Test +#\d+: (?P<name>\S+) \.+(?P<how>.*?) +[\d.]+ sec")


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    run = subprocess.Popen(["ctest", "--test-dir", sys.argv[1], "-R", r"^console\.", "-j1", "-V", "--no-tests=error"],
                           stdout=subprocess.PIPE, text=True, errors="replace", env=environment)
    slots, failed, passed, test = [], [], 0, ""
    for line in run.stdout:
        if start := START.match(line):
            test = start["name"]
        elif slot := LINE.search(line):
            if MADE not in slot["what"]:
                slots.append((int(slot["ms"]), f"{test} {slot['where'] or ''}{slot['what']}"))
        elif result := RESULT.match(line):
            if result["how"].strip() == "Passed":
                passed += 1
            else:
                failed.append(result["name"])
    run.wait()
    for _, text in sorted(slots, reverse=True):
        print(text)
    for name in failed:
        print(f"failed: {name}")
    print(f"{passed} tests passed, {len(failed)} failed, {len(slots)} rounds too long")
    sys.exit(1 if slots or failed or not passed or run.returncode else 0)


if __name__ == "__main__":
    main()
