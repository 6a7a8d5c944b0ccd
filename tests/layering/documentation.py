#!/usr/bin/env python3
"""Every configuration key that the server reads stands in README's table and in the man page, and no other."""
import os
import re
import sys


def keys(root, path, pattern):
    with open(os.path.join(root, path), encoding="utf-8") as f:
        return {key for match in re.findall(pattern, f.read(), re.M) for key in re.findall(r"[A-Z_]{6,}|[a-z]+\.[a-z_]+", match)}


def main():
    root = sys.argv[1]
    read = keys(root, "server/configoptions.cpp", r'\{u"([A-Za-z_.]+)"_s,')
    if len(read) < 10:
        sys.exit("the table of keys in server/configoptions.cpp was not found")
    wrong = 0
    for path, pattern in (("README.md", r"^\| (`[^|]*`) \|"), ("packaging/man/quayside-server.1", r"^\.B ([A-Z_]+|[a-z]+\.[a-z_]+)$")):
        told = keys(root, path, pattern)
        for key in sorted(read ^ told):
            print(f"{path}: {key} {'is missing' if key in read else 'is read by nobody'}")
            wrong += 1
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
