#!/usr/bin/env python3
"""Memory of the server: at the start, after one chunked upload of 4 GiB, after 64 parallel uploads of 32 MiB.

Prints figures and judges nothing. Each measurement has a fresh server on an empty folder. QUAYSIDE_BIN_DIR names
the folder of the programs; QUAYSIDE_BENCH_GIB (default 4) the size of the large upload. Needs that much room in the
temp folder, twice for a moment.
"""
import concurrent.futures
import hashlib
import os
import socket
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from harness import Server  # noqa: E402

CHUNK = 16 << 20


def memory(server, field):
    with open(f"/proc/{server.process.pid}/status", encoding="ascii") as f:
        return next(int(line.split()[1]) for line in f if line.startswith(field)) / 1024


def sparse(size):
    """A file of zeros that takes no room, and its digest."""
    file = tempfile.TemporaryFile()
    file.truncate(size)
    hasher, block = hashlib.sha256(), bytes(4 << 20)
    for _ in range(size // len(block)):
        hasher.update(block)
    return file, "sha256:" + hasher.hexdigest()


def send(server, method, path, token, file, offset, count, extra=""):
    """One request whose body is a piece of the file; the answer's head."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=600) as s:
        s.sendall(f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nAuthorization: Bearer {token}\r\n"
                  f"Content-Length: {count}\r\nContent-Type: application/octet-stream\r\n{extra}Connection: close\r\n\r\n".encode())
        if count:
            s.sendfile(file, offset, count)
        head = b""
        while b"\r\n\r\n" not in head:
            piece = s.recv(65536)
            if not piece:
                break
            head += piece
    return head.decode("latin-1")


def expect(head, status):
    if not head.startswith(f"HTTP/1.1 {status} "):
        sys.exit(f"expected {status}: {head}")


def start_upload(server, repo, token):
    return server.upload_path(server.request("POST", f"/v2/{repo}/blobs/uploads/", token=token))


def large(server, size):
    token = server.token("repository:admin/large:pull,push")
    file, digest = sparse(size)
    path = start_upload(server, "admin/large", token)
    began = time.monotonic()
    for offset in range(0, size, CHUNK):
        expect(send(server, "PATCH", path, token, file, offset, CHUNK,
                    f"Content-Range: {offset}-{offset + CHUNK - 1}\r\n"), 202)
    expect(send(server, "PUT", path + ("&" if "?" in path else "?") + "digest=" + digest, token, file, 0, 0), 201)
    return time.monotonic() - began


def parallel(server, count, size):
    token = server.token("repository:admin/many:pull,push")
    file, digest = sparse(size)
    paths = [start_upload(server, "admin/many", token) for _ in range(count)]
    began = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        for head in pool.map(lambda path: send(server, "PUT", path + ("&" if "?" in path else "?") + "digest=" + digest,
                                               token, file, 0, size), paths):
            expect(head, 201)
    return time.monotonic() - began


def measure(what, action):
    server = Server()
    try:
        server.start()
        before = memory(server, "VmRSS")
        seconds = action(server)
        print(f"{what}: {seconds:.1f} s, VmHWM {memory(server, 'VmHWM'):.1f} MiB (VmRSS at the start {before:.1f} MiB)", flush=True)
    finally:
        server.close()


gib = int(os.environ.get("QUAYSIDE_BENCH_GIB", "4"))
measure(f"one upload of {gib} GiB in chunks of {CHUNK >> 20} MiB", lambda s: large(s, gib << 30))
measure("64 parallel uploads of 32 MiB", lambda s: parallel(s, 64, 32 << 20))
