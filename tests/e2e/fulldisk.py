#!/usr/bin/env python3
"""A full disk: 507 and nothing corrupted; the upload goes on when there is room. Needs the right to mount a tmpfs."""
import os
import subprocess
import sys
import tempfile
import unittest

from harness import Server, digest, main

R = "admin/full"
# The free-space guard would refuse before the disk is really full.
CONFIG = "blobs:\n  min_free: 0\n"


class FullDisk(unittest.TestCase):
    def setUp(self):
        self.mount = tempfile.mkdtemp(prefix="qs-full-")
        self.addCleanup(os.rmdir, self.mount)
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m,mode=700", "tmpfs", self.mount], capture_output=True, text=True)
        if done.returncode:
            print("NOT RUN: a full disk needs the right to mount a tmpfs (root)", file=sys.stderr)
            self.skipTest("cannot mount a tmpfs")
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
        subprocess.run(["mount", "-o", "remount,size=64m", self.mount], check=True)
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


if __name__ == "__main__":
    main()
