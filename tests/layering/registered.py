#!/usr/bin/env python3
"""Every test that lies in a file is run by ctest: registered.py SOURCE BUILD."""
import glob
import json
import os
import subprocess
import sys


def expected(root):
    for path in sorted(glob.glob(os.path.join(root, "tests/*/tst_*.cpp"))):
        unit = os.path.basename(path)[len("tst_"):-len(".cpp")]
        yield path, f"{os.path.basename(os.path.dirname(path))}.{unit}"
    for path in sorted(glob.glob(os.path.join(root, "tests/e2e/*.py"))):
        with open(path, encoding="utf-8") as f:
            is_test = "__main__" in f.read()  # others are what tests share
        if is_test:
            yield path, f"e2e.{os.path.basename(path)[:-len('.py')]}.sqlite"


def main():
    root, build = sys.argv[1:]
    shown = subprocess.run(["ctest", "--show-only=json-v1"], cwd=build, check=True, capture_output=True, text=True)
    known = {test["name"] for test in json.loads(shown.stdout)["tests"]}
    all_files = list(expected(root))
    if len(all_files) < 50:
        sys.exit("the tests were not found")
    missing = [(path, name) for path, name in all_files if name not in known]
    for path, name in missing:
        print(f"{os.path.relpath(path, root)}: ctest has no {name}")
    return min(len(missing), 1)


if __name__ == "__main__":
    sys.exit(main())
