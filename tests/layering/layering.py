#!/usr/bin/env python3
"""Reads every include line of app, server and ui; fails on an edge that the table does not allow, on a cycle
between components (a .h and .cpp pair is one component), and on an include that is not written from the root.

  layering.py ROOT       check
  layering.py --selftest prove on made-up trees that a bad edge and a cycle are found
"""
import os
import re
import sys
import tempfile

ALLOWED = {
    "app/core": set(),
    "app/wire": {"app/core"},
    "app/api": {"app/core", "app/wire"},
    "app/services": {"app/core", "app/wire", "app/api"},
    "app/models": {"app/core", "app/wire"},
    "ui": {"app/core", "app/wire", "app/api", "app/services", "app/models"},
    "server/storage": {"app/core"},
    "server/blobs": {"app/core"},
    "server/auth": {"app/core"},
    "server/outbound": {"app/core"},
    "server/scan": {"app/core"},
    "server/indexer": {"app/core", "server/scan"},
    "server/domain": {"app/core", "server/storage", "server/blobs", "server/auth", "server/outbound", "server/scan"},
    "server/http": {"app/core", "app/wire"},
    "server/api": {"app/core", "app/wire", "server/http", "server/domain"},
    "server/registry": {"app/core", "app/wire", "server/http", "server/domain"},
    "server/workers": {"app/core", "server/domain"},
}
# The programs' own start: the whole of their program.
START = re.compile(r"^(server)/(main|bootstrap|config|commands)[a-z]*\.(h|cpp)$")
SERVER = {r for r in ALLOWED if r.startswith("server/")} | {"app/core", "app/wire"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def room(path):
    if START.match(path):
        return "server"
    if path.startswith("ui/"):
        return "ui"
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 else None


def check(root):
    errors, graph = [], {}
    for top in ("app", "server", "ui"):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in names:
                if not name.endswith((".h", ".cpp")):
                    continue
                path = os.path.relpath(os.path.join(folder, name), root)
                here = room(path)
                if here is None or (here not in ALLOWED and here != "server"):
                    errors.append(f"{path}: in no room of the table")
                    continue
                component = path.rsplit(".", 1)[0]
                edges = graph.setdefault(component, set())
                with open(os.path.join(root, path), encoding="utf-8") as f:
                    text = f.read()
                for target in INCLUDE.findall(text):
                    if target.startswith("ui_") or target.endswith(".moc"):
                        continue
                    if not os.path.exists(os.path.join(root, target)):
                        errors.append(f'{path}: "{target}" is not written from the root, or is not there')
                        continue
                    there = room(target)
                    allowed = SERVER | {"server"} if here == "server" else ALLOWED[here]
                    if there != here and there not in allowed:
                        errors.append(f"{path}: {here} may not include {there} ({target})")
                    other = target.rsplit(".", 1)[0]
                    if other != component:
                        edges.add(other)
    errors += [f"cycle: {' -> '.join(c)}" for c in cycles(graph)]
    return errors, len(graph)


def cycles(graph):
    state, stack, found = {}, [], []

    def visit(node):
        state[node] = 1
        stack.append(node)
        for n in sorted(graph.get(node, ())):
            if state.get(n) == 1:
                found.append(stack[stack.index(n):] + [n])
            elif n not in state:
                visit(n)
        stack.pop()
        state[node] = 2

    sys.setrecursionlimit(10000)
    for n in sorted(graph):
        if n not in state:
            visit(n)
    return found


def selftest():
    def tree(files):
        d = tempfile.mkdtemp()
        for path, text in files.items():
            os.makedirs(os.path.dirname(os.path.join(d, path)), exist_ok=True)
            with open(os.path.join(d, path), "w", encoding="utf-8") as f:
                f.write(text)
        return check(d)[0]

    assert tree({"app/core/a.h": "", "app/wire/b.h": '#include "app/core/a.h"\n'}) == []
    assert "may not include" in tree({"app/core/a.h": '#include "app/wire/b.h"\n', "app/wire/b.h": ""})[0]
    assert "may not include" in tree({"server/storage/s.h": "", "server/api/r.cpp": '#include "server/storage/s.h"\n'})[0]
    assert "may not include" in tree({"server/http/h.h": "", "ui/x.h": '#include "server/http/h.h"\n'})[0]
    assert "cycle" in tree({"app/core/a.h": '#include "app/core/b.h"\n', "app/core/b.cpp": '#include "app/core/a.h"\n', "app/core/b.h": ""})[0]
    assert "root" in tree({"app/core/a.h": "", "app/core/b.h": '#include "a.h"\n'})[0]
    assert "no room" in tree({"app/helpers/a.h": ""})[0]
    print("layering finds bad edges, cycles, relative includes and unknown rooms")


if __name__ == "__main__":
    if sys.argv[1:] == ["--selftest"]:
        selftest()
        sys.exit(0)
    problems, count = check(sys.argv[1])
    for p in problems:
        print(p)
    print(f"{count} components, {len(problems)} problems")
    sys.exit(1 if problems or count == 0 else 0)
