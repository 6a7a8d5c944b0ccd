#!/usr/bin/env python3
"""kill -9 at each named step of a collection: what is left is whole, and the next run ends what was begun.
storage.md 3.1, 6. The points are in builds with tests: QUAYSIDE_FAULT=name:n."""
import json
import os
import signal
import unittest

from harness import OCI_INDEX, OCI_MANIFEST, Server, api_token, digest, main, wait_for

GC = "/api/quayside/v1/gc"
CONFIG = "gc: {interval: 1h, expiry_interval: 1h, rate: 100000}\n"

#: every step, and how often it is passed before the kill: the first time, and in the midst of more
POINTS = [("gc.manifest", 1), ("gc.manifest", 2), ("gc.link", 1), ("gc.link", 4), ("gc.blob", 1), ("gc.blob", 3),
          ("gc.batch", 1), ("gc.batch", 3), ("gc.purge", 1), ("gc.purge", 3), ("trash.chosen", 1), ("trash.removed", 1),
          ("trash.removed", 3), ("trash.settled", 1), ("gc.audit", 1), ("gc.audit", 4)]


class Faults(unittest.TestCase):
    maxDiff = None

    def world(self, server):
        """Tags that stay, tags that went, a repository that went, an index with children; the living ones."""
        token = server.token("repository:admin/web:pull,push", "repository:admin/gone:pull,push")
        living = {}
        for i in range(3):
            layers = [b"shared layer", f"kept {i}".encode() * 50]
            d, body = server.push_image("admin/web", f"keep{i}", token, layers=layers)
            living[f"keep{i}"] = (body, layers)
        for i in range(4):
            server.push_image("admin/web", f"go{i}", token, layers=(b"shared layer", f"gone {i}".encode() * 50, b"of all that go"))
        children = [server.push_image("admin/web", f"child{i}", token, layers=(f"child {i}".encode() * 20,)) for i in range(2)]
        index = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": d, "size": len(body)} for d, body in children]}).encode()
        self.assertEqual(server.put_manifest("admin/web", "index", index, OCI_INDEX, token).status, 201)
        for i in range(2):
            server.push_image("admin/gone", f"t{i}", token, layers=(b"shared layer", f"of a repository {i}".encode() * 30))
        for tag in ("go0", "go1", "go2", "go3", "child0", "child1", "index"):
            self.assertEqual(server.request("DELETE", f"/v2/admin/web/manifests/{tag}", token=token).status, 202)
        api = api_token(server, "admin", "repo:admin super:user")
        self.assertEqual(server.request("DELETE", "/api/v1/repository/admin/gone", token=api).status, 204)
        server.sql("UPDATE namespace SET tag_expiry_ms = 0")
        for table, column in (("repo_blob", "lease_until"), ("manifest", "lease_until"), ("gc_candidate", "due_ms")):
            server.sql(f"UPDATE {table} SET {column} = 1")
        server.sql("DELETE FROM gc_audit")
        return living

    def stays(self, server, living):
        token = server.token("repository:admin/web:pull,push")
        for tag, (body, layers) in living.items():
            a = server.request("GET", f"/v2/admin/web/manifests/{tag}", token=token)
            self.assertEqual((a.status, a.body), (200, body), tag)
            for layer in layers + [None]:
                d = digest(layer) if layer else a.json()["config"]["digest"]
                b = server.request("GET", f"/v2/admin/web/blobs/{d}", token=token)
                self.assertEqual((b.status, digest(b.body)), (200, d), tag)

    def collect(self, server):
        """Runs are asked for until nothing is left to do."""
        api = api_token(server, "admin", "super:user")

        def is_over():
            server.sql("UPDATE trash SET not_before = 1")
            if server.request("POST", GC, token=api).status != 202:
                return False
            status = server.request("GET", GC, token=api).json()
            return status["state"] == "idle" and server.sql("SELECT (SELECT COUNT(*) FROM gc_candidate WHERE due_ms < 9), "
                                                            "(SELECT COUNT(*) FROM trash)") == [["0", "0"]]
        wait_for(is_over, "nothing is left to collect", 60)

    def bytes_on_disk(self, server):
        return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(os.path.join(server.data, "blobs")) for name in names)

    def die(self, server, point, count):
        """The first run of the worker dies there."""
        server.environment["QUAYSIDE_FAULT"] = f"{point}:{count}"
        process = server.spawn()
        try:
            wait_for(lambda: process.poll() is not None, f"{point}:{count} is reached", 60)
        finally:
            process.kill()
            process.wait()
            del server.environment["QUAYSIDE_FAULT"]
        self.assertEqual(process.returncode, -signal.SIGKILL, server.log_text())

    def assert_whole(self, server):
        done = server.fsck("--rehash")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def one(self, server, point, count):
        living = self.world(server)
        server.stop()
        self.die(server, point, count)
        self.assert_whole(server)
        server.start()
        self.stays(server, living)
        self.collect(server)
        self.stays(server, living)
        self.assert_whole(server)
        used = int(server.sql("SELECT SUM(size) FROM blob")[0][0])
        self.assertEqual(self.bytes_on_disk(server), used, "no byte that nobody refers to")
        self.assertEqual(server.sql("SELECT COUNT(*) FROM repository WHERE deleted_ms IS NOT NULL"), [["0"]])
        self.assertEqual(server.sql("SELECT size_bytes FROM namespace WHERE name = 'admin'"), [[str(used)]])

    def test_every_point(self):
        """One after the other in one registry: each leaves it as it was."""
        server = Server(config=CONFIG)
        self.addCleanup(server.close)
        server.start()
        for point, count in POINTS:
            with self.subTest(point=point, count=count):
                self.one(server, point, count)


if __name__ == "__main__":
    main()
