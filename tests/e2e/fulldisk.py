#!/usr/bin/env python3
"""A full disk: 507 and nothing corrupted; all goes on when there is room. On a small tmpfs: as root, or in a user namespace."""
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest

from harness import OCI_MANIFEST, Server, digest, main

R = "admin/full"
# The free-space guard would refuse before the disk is really full.
CONFIG = "blobs:\n  min_free: 0\n"
MOUNT = ["mount", "-t", "tmpfs", "-o", "size=48m,mode=700", "tmpfs"]
NAMESPACE = ["unshare", "-Urm"]


def need_mounts():
    """Comes back where a tmpfs can be mounted, in a namespace if need be. Leaves with 77, skipped, only when nobody could help it."""
    with tempfile.TemporaryDirectory(prefix="qs-full-") as folder:
        plain = subprocess.run([*MOUNT, folder], capture_output=True, text=True)
        if plain.returncode == 0:
            subprocess.run(["umount", folder], check=True)
            return
        inside = subprocess.run([*NAMESPACE, *MOUNT, folder], capture_output=True, text=True)
    if inside.returncode == 0:
        os.execvp(NAMESPACE[0], [*NAMESPACE, sys.executable, "-B", *sys.argv])
    must = "root" if os.geteuid() == 0 else "CI" if os.environ.get("CI") else ""
    print(f"{'FAILED' if must else 'NOT RUN'}: no tmpfs can be mounted{', as ' + must if must else ''}: "
          f"{plain.stderr.strip()}; {inside.stderr.strip()}", file=sys.stderr)
    sys.exit(1 if must else 77)


class FullDisk(unittest.TestCase):
    def setUp(self):
        self.mount = tempfile.mkdtemp(prefix="qs-full-")
        self.addCleanup(os.rmdir, self.mount)
        subprocess.run([*MOUNT, self.mount], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", self.mount])

    def serve(self, config=None):
        server = Server(data=os.path.join(self.mount, "data"), config=config)
        self.addCleanup(server.close)
        return server.start()

    def test_guard_refuses_uploads(self):
        s = self.serve()
        token = s.token(f"repository:{R}:pull,push")
        a = s.request("POST", f"/v2/{R}/blobs/uploads/", token=token)
        self.assertEqual(a.status, 507, a)
        self.assertIn("INSUFFICIENT_STORAGE", a.codes())
        self.assertEqual(s.request("GET", "/v1/_ping").status, 200)

    def test_full_disk(self):
        filler = os.path.join(self.mount, "filler")
        with open(filler, "wb") as f:
            f.write(b"f" * (32 << 20))
        s = self.serve(CONFIG)
        token = s.token(f"repository:{R}:pull,push")
        small = s.push_blob(R, b"small", token)
        d, body = s.push_image(R, "v1", token)
        data = os.urandom(20 << 20)
        path = s.upload_path(s.request("POST", f"/v2/{R}/blobs/uploads/", token=token))
        a = s.request("PATCH", path, data, token=token)
        self.assertEqual(a.status, 507, a)
        self.assertIn("INSUFFICIENT_STORAGE", a.codes())
        self.assertEqual(s.request("HEAD", f"/v2/{R}/blobs/{digest(data)}", token=token).status, 404)
        # What was there still reads.
        self.assertEqual(s.request("GET", f"/v2/{R}/blobs/{small}", token=token).body, b"small")
        self.assertEqual(s.request("GET", f"/v2/{R}/manifests/v1", token=token).body, body)
        # Room again: the upload goes on.
        os.unlink(filler)
        a = s.request("GET", path, token=token)
        self.assertEqual(a.status, 204, a)
        offset = int(a.header("Range").split("-")[1]) + 1
        if a.header("Range") == "0-0":
            offset = 0
        a = s.request("PATCH", path, data[offset:], token=token, headers={"Content-Range": f"{offset}-{len(data) - 1}"})
        self.assertEqual(a.status, 202, a)
        a = s.request("PUT", s.upload_path(a) + f"?digest={digest(data)}", token=token)
        self.assertEqual(a.status, 201, a)
        self.assertEqual(digest(s.request("GET", f"/v2/{R}/blobs/{digest(data)}", token=token).body), digest(data))
        self.assertEqual(s.fsck("--rehash").returncode, 0)

    # --- the database -----------------------------------------------------------------------------

    def fill(self):
        """Takes every free byte."""
        self.filler = os.path.join(self.mount, "filler")
        with open(self.filler, "ab", buffering=0) as f:
            for size in (1 << 20, 4096, 1):
                with contextlib.suppress(OSError):
                    while True:
                        f.write(b"f" * size)
        self.assertLess(os.statvfs(self.mount).f_bavail, 1)

    def manifest(self, number, config):
        return json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST, "config": config, "layers": [],
                           "annotations": {"n": str(number), "filler": "x" * 50000}}).encode()

    def push_until_refused(self, s, token, config, acknowledged, start):
        """Parallel pushes until each thread was refused three times. Returns the statuses of the refusals."""
        refused, lock = [], threading.Lock()

        def push(thread):
            left, number = 3, start + thread * 1000
            while left and number < start + thread * 1000 + 300:
                body = self.manifest(number, config)
                a = s.put_manifest(R, f"t{number}", body, OCI_MANIFEST, token)
                with lock:
                    if a.status == 201:
                        acknowledged[f"t{number}"] = body
                    else:
                        refused.append((a.status, a.codes()))
                        left -= 1
                number += 1
        threads = [threading.Thread(target=push, args=(i,)) for i in range(4)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(len(refused), 12, f"each was refused: {refused}")
        return refused

    def check_reads(self, s, token, acknowledged):
        for tag, body in acknowledged.items():
            a = s.request("GET", f"/v2/{R}/manifests/{tag}", token=token)
            self.assertEqual((a.status, a.body), (200, body), tag)

    def test_full_database(self):
        s = Server(data=os.path.join(self.mount, "data"), config=CONFIG, engine="sqlite")
        self.addCleanup(s.close)
        os.makedirs(s.data, mode=0o700)
        s.create_admin()
        # The server makes 64 MiB of it where there is plenty of room.
        ballast = os.path.join(s.data, "ballast")
        with open(ballast, "wb") as f:
            f.write(b"b" * (2 << 20))
        s.start(admin=False)
        token = s.token(f"repository:{R}:pull,push")
        config = {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": s.push_blob(R, b"{}", token), "size": 2}
        acknowledged = {}
        for i in range(3):
            acknowledged[f"t{i}"] = self.manifest(i, config)
            self.assertEqual(s.put_manifest(R, f"t{i}", acknowledged[f"t{i}"], OCI_MANIFEST, token).status, 201)

        # Full: what SQLite still has to write goes where the ballast was, so that deleting works.
        self.fill()
        self.assertTrue(os.path.exists(ballast))
        number = 10
        while os.path.exists(ballast):
            self.assertLess(number, 300, "the ballast goes")
            body = self.manifest(number, config)
            a = s.put_manifest(R, f"t{number}", body, OCI_MANIFEST, token)
            self.assertEqual(a.status, 201, a)
            acknowledged[f"t{number}"] = body
            number += 1
        a = s.request("DELETE", f"/v2/{R}/manifests/t0", token=token)
        self.assertEqual(a.status, 202, a)
        del acknowledged["t0"]

        # Full for good: refused in so many words, and what was there reads.
        self.fill()
        refused = self.push_until_refused(s, token, config, acknowledged, 1000)
        self.assertTrue(all(status in (503, 507) for status, _ in refused), refused)
        self.assertIn((507, ["INSUFFICIENT_STORAGE"]), refused)
        self.assertIn(s.request("POST", f"/v2/{R}/blobs/uploads/", token=token).status, (503, 507))
        self.check_reads(s, token, acknowledged)
        self.assertEqual(s.request("GET", f"/v2/{R}/tags/list", token=token).status, 200)
        self.assertEqual(s.request("GET", "/v1/_ping").status, 200)

        # A crash and a start on the full disk change nothing about that.
        s.kill()
        s.start()
        token = s.token(f"repository:{R}:pull,push")
        self.check_reads(s, token, acknowledged)
        self.assertIn(s.put_manifest(R, "again", self.manifest(9, config), OCI_MANIFEST, token).status, (201, 503, 507))

        # Room again: it goes on without a restart.
        os.unlink(self.filler)
        for i in range(9000, 9010):
            acknowledged[f"t{i}"] = self.manifest(i, config)
            a = s.put_manifest(R, f"t{i}", acknowledged[f"t{i}"], OCI_MANIFEST, token)
            self.assertEqual(a.status, 201, a)
        layer = s.push_blob(R, os.urandom(1 << 20), token)
        self.assertEqual(s.request("HEAD", f"/v2/{R}/blobs/{layer}", token=token).status, 200)
        self.check_reads(s, token, acknowledged)
        self.assertEqual(s.stop(), 0)
        done = s.fsck("--rehash")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        with contextlib.closing(sqlite3.connect(os.path.join(s.data, "quayside.db"))) as db:
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(db.execute("PRAGMA foreign_key_check").fetchall(), [])


if __name__ == "__main__":
    need_mounts()
    main()
