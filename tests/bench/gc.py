#!/usr/bin/env python3
"""Garbage collection beside other work: pulls while unreferenced blobs are collected, pushes while many tags expire.

Prints figures and judges nothing. QUAYSIDE_BIN_DIR names the folder of the programs, QUAYSIDE_E2E_DB the engine;
QUAYSIDE_BENCH_BLOBS (100 000) and QUAYSIDE_BENCH_TAGS (10 000) the sizes.
"""
import os
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from harness import ENGINE, Server, api_token, digest, wait_for  # noqa: E402

BLOBS = int(os.environ.get("QUAYSIDE_BENCH_BLOBS", "100000"))
TAGS = int(os.environ.get("QUAYSIDE_BENCH_TAGS", "10000"))
R = "admin/bench"
GC = "/api/quayside/v1/gc"
QUIET = "gc: {interval: 1h, expiry_interval: 1h, rate: %d}\n"


class Load:
    """Threads that do the same over and over, and how long each took."""

    def __init__(self, work, threads):
        self.stop, self.times = threading.Event(), []
        self.threads = [threading.Thread(target=self.loop, args=(work,)) for _ in range(threads)]
        self.begun = time.monotonic()
        for thread in self.threads:
            thread.start()

    def loop(self, work):
        while not self.stop.is_set():
            begun = time.monotonic()
            work()
            self.times.append(time.monotonic() - begun)

    def end(self):
        self.stop.set()
        for thread in self.threads:
            thread.join()
        return len(self.times) / (time.monotonic() - self.begun), max(self.times) * 1000


def fill_blobs(server):
    """Rows with their objects, as if each had been pushed and never used."""
    folder = os.path.join(server.data, "blobs", "sha256")
    now = int(time.time() * 1000)
    repo, ns = server.sql(f"SELECT id, namespace_id FROM repository WHERE path = '{R}'")[0]
    for start in range(0, BLOBS, 500):
        rows = []
        for i in range(start, min(BLOBS, start + 500)):
            hexed = digest(str(i).encode())[7:]
            key = f"blobs/sha256/{hexed[:2]}/{hexed}.{i:08x}"
            os.makedirs(os.path.join(folder, hexed[:2]), exist_ok=True)
            with open(os.path.join(server.data, key), "wb") as f:
                f.write(str(i).encode())
            rows.append((i + 1_000_000, f"sha256:{hexed}", len(str(i)), key))
        values = ",".join(f"({i}, '{d}', {size}, 'disk', '{key}', {now})" for i, d, size, key in rows)
        server.sql(f"INSERT INTO blob (id, digest, size, store, storage_key, created_at) VALUES {values}")
        server.sql("INSERT INTO repo_blob (repo_id, blob_id, lease_until) VALUES " + ",".join(f"({repo}, {row[0]}, 1)" for row in rows))
        server.sql("INSERT INTO namespace_blob (ns_id, blob_id, links) VALUES " + ",".join(f"({ns}, {row[0]}, 1)" for row in rows))
        server.sql("INSERT INTO gc_candidate (kind, a, b, due_ms) VALUES " + ",".join(f"(2, {repo}, {row[0]}, 1)" for row in rows))


def started(rate):
    server = Server(config=QUIET % rate)
    server.start()
    return server, server.token(f"repository:{R}:pull,push"), api_token(server, "admin", "super:user")


def collection(rate):
    server, token, administrator = started(rate)
    try:
        layer = os.urandom(100_000)
        server.push_image(R, "v1", token, layers=[layer])
        fill_blobs(server)
        local = threading.local()

        def pull():
            if not hasattr(local, "connection"):
                local.connection = server.connect()
            for path in ("manifests/v1", "blobs/" + digest(layer)):
                answer = server.request("GET", f"/v2/{R}/{path}", token=token, connection=local.connection)
                assert answer.status == 200, answer

        def rate_for(seconds):
            load = Load(pull, 4)
            time.sleep(seconds)
            return load.end()
        alone, _ = rate_for(10)
        load, begun = Load(pull, 4), time.monotonic()
        server.request("POST", GC, token=administrator)
        wait_for(lambda: server.sql("SELECT COUNT(*) FROM gc_candidate") == [["0"]], "all are collected", 3600)
        took = time.monotonic() - begun
        beside, longest = load.end()
        print(f"{ENGINE}: {BLOBS} blobs collected in {took:.0f} s (gc.rate {rate}: {BLOBS / took:.0f}/s); pulls {alone:.0f}/s alone, "
              f"{beside:.0f}/s beside it ({beside / alone * 100:.0f} %), the longest {longest:.0f} ms", flush=True)
    finally:
        server.close()


def expiry():
    server, token, administrator = started(200)
    try:
        server.push_image(R, "v1", token)
        repo, manifest = server.sql("SELECT repo_id, manifest_id FROM tag")[0]
        at = int(time.time() * 1000)
        for start in range(0, TAGS, 500):
            server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms, expires_ms) VALUES " + ",".join(
                f"({repo}, 'e{i}', {manifest}, {at - 10_000}, {at})" for i in range(start, min(TAGS, start + 500))))
        number = [0]

        def push():
            number[0] += 1
            server.push_image(R, f"p{number[0]}", token, layers=[b"layer %d" % number[0]])

        def figures(during):
            load = Load(push, 2)
            during()
            return load.end()
        rate, alone = figures(lambda: time.sleep(5))

        def expire():
            server.request("POST", GC, token=administrator)
            wait_for(lambda: server.sql("SELECT COUNT(*) FROM tag WHERE end_reason = 'expired'") == [[str(TAGS)]], "they end", 300)
        begun = time.monotonic()
        beside, longest = figures(expire)
        print(f"{ENGINE}: {TAGS} tags ended in {time.monotonic() - begun:.1f} s; pushes {rate:.0f}/s alone (the longest {alone:.0f} ms), "
              f"{beside:.0f}/s beside it (the longest {longest:.0f} ms)", flush=True)
    finally:
        server.close()


if __name__ == "__main__":
    expiry()
    collection(int(os.environ.get("QUAYSIDE_BENCH_RATE", "200")))
