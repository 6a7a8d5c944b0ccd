#!/usr/bin/env python3
"""formatting.py ROOT: fails when clang-format 14 would change a C++ source file of ours."""
import os
import shutil
import subprocess
import sys

tool = shutil.which("clang-format-14")
if not tool:
    sys.exit("clang-format-14 is not installed: apt-get install clang-format-14")
root = sys.argv[1]
files = []
for top in ("app", "server", "ui", "tests"):
    for folder, _, names in os.walk(os.path.join(root, top)):
        files += [os.path.join(folder, n) for n in names if n.endswith((".h", ".cpp"))]
if not files:
    sys.exit("no source files found")
r = subprocess.run([tool, "--dry-run", "--Werror", *sorted(files)], capture_output=True, text=True)
bad = sorted({line.split(":")[0] for line in r.stderr.splitlines() if "error:" in line})
for f in bad:
    print(f"{os.path.relpath(f, root)}: run clang-format-14 -i")
print(f"{len(files)} files, {len(bad)} to format")
sys.exit(1 if bad or r.returncode else 0)
