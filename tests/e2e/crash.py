#!/usr/bin/env python3
"""kill -9 at any moment: nothing acknowledged is lost, nothing incomplete is visible. QUAYSIDE_CRASH_ROUNDS (5)."""
import http.client
import os
import random
import threading
import time
import unittest

from harness import Server, digest, main, wait_for

ROUNDS = int(os.environ.get("QUAYSIDE_CRASH_ROUNDS", "5"))
R = "admin/crash"


class Crash(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)
        self.server.start()

    def test_patch_goes_on_after_a_kill(self):
        s = self.server
        token = s.token(f"repository:{R}:pull,push")
        data = os.urandom(80 << 20)
        path = s.upload_path(s.request("POST", f"/v2/{R}/blobs/uploads/", token=token))
        a = s.request("PATCH", path, data[:1000], token=token)
        self.assertEqual(a.status, 202)
        path = s.upload_path(a)
        sent = threading.Event()

        def body():
            for i in range(1000, 70 << 20, 1 << 20):
                yield data[i:min(i + (1 << 20), 70 << 20)]
            sent.set()
            time.sleep(20)  # never ends by itself
            yield b""

        def push():
            try:
                s.request("PATCH", path, body(), token=token, headers={"Transfer-Encoding": "chunked"})
            except (OSError, http.client.HTTPException):
                pass
        t = threading.Thread(target=push, daemon=True)
        t.start()
        self.assertTrue(sent.wait(60))
        wait_for(lambda: int(s.sql("SELECT offset_bytes FROM upload")[0][0]) > 8 << 20, "progress is kept while a PATCH runs")
        s.kill()
        s.start()
        token = s.token(f"repository:{R}:pull,push")
        a = s.request("GET", path, token=token)
        self.assertEqual(a.status, 204, a)
        offset = int(a.header("Range").split("-")[1]) + 1
        self.assertGreaterEqual(offset, 1000, "what was acknowledged is there")
        self.assertGreater(offset, 8 << 20)
        a = s.request("PATCH", path, data[offset:], token=token,
                      headers={"Content-Range": f"{offset}-{len(data) - 1}"})
        self.assertEqual(a.status, 202, a)
        a = s.request("PUT", s.upload_path(a) + f"?digest={digest(data)}", token=token)
        self.assertEqual(a.status, 201, a)
        self.assertEqual(digest(s.request("GET", f"/v2/{R}/blobs/{digest(data)}", token=token).body), digest(data))
        self.assertEqual(s.fsck("--rehash").returncode, 0)

    def test_parallel_pushes_are_killed(self):
        s = self.server
        lock, acknowledged, number = threading.Lock(), {}, [0]
        for round_number in range(ROUNDS):
            stop = threading.Event()
            token = s.token(f"repository:{R}:pull,push")

            def pusher():
                while not stop.is_set():
                    with lock:
                        number[0] += 1
                        tag = f"t{number[0]}"
                    layers = [os.urandom(random.choice((10, 5000, 300000))) for _ in range(2)] + [b"shared layer"]
                    try:
                        d, body = s.push_image(R, tag, token, layers=layers)
                    except (OSError, http.client.HTTPException, AssertionError):
                        continue
                    with lock:
                        acknowledged[tag] = (d, body, layers)
            threads = [threading.Thread(target=pusher) for _ in range(4)]
            for t in threads:
                t.start()
            time.sleep(random.uniform(0.3, 1.0))
            s.kill()
            stop.set()
            for t in threads:
                t.join()
            s.start()
            done = s.fsck("--rehash")
            self.assertEqual(done.returncode, 0, f"round {round_number}: {done.stdout}{done.stderr}")
        self.assertGreater(len(acknowledged), ROUNDS)
        token = s.token(f"repository:{R}:pull,push")
        tags = s.request("GET", f"/v2/{R}/tags/list", token=token).json()["tags"]
        for tag, (d, body, layers) in acknowledged.items():
            self.assertIn(tag, tags)
            a = s.request("GET", f"/v2/{R}/manifests/{tag}", token=token)
            self.assertEqual((a.status, a.body), (200, body), tag)
            for layer in layers:
                a = s.request("GET", f"/v2/{R}/blobs/{digest(layer)}", token=token)
                self.assertEqual((a.status, a.body), (200, layer), tag)
        # Whatever is visible is whole, acknowledged or not.
        for tag in tags:
            m = s.request("GET", f"/v2/{R}/manifests/{tag}", token=token)
            self.assertEqual(m.status, 200)
            for part in m.json()["layers"] + [m.json()["config"]]:
                self.assertEqual(s.request("HEAD", f"/v2/{R}/blobs/{part['digest']}", token=token).status, 200, tag)
        print(f"{ROUNDS} kills, {len(acknowledged)} acknowledged pushes, {len(tags)} tags")

    def test_clients_that_go_away(self):
        s = self.server
        token = s.token(f"repository:{R}:pull,push")
        big = s.push_blob(R, os.urandom(4 << 20), token)
        for i in range(30):
            c = http.client.HTTPConnection("127.0.0.1", s.port, timeout=10)
            headers = {"Authorization": "Bearer " + token}
            if i % 3 == 0:
                c.request("GET", f"/v2/{R}/blobs/{big}", headers=headers)
                c.getresponse().read(1000)
            elif i % 3 == 1:
                path = s.upload_path(s.request("POST", f"/v2/{R}/blobs/uploads/", token=token))
                c.putrequest("PATCH", path)
                c.putheader("Authorization", "Bearer " + token)
                c.putheader("Content-Length", "1000000")
                c.endheaders()
                c.send(b"x" * 500000)
            else:
                c.request("GET", f"/v2/{R}/tags/list", headers=headers)
            c.close()
        wait_for(lambda: s.request("GET", "/v1/_ping").status == 200, "it still answers")
        self.assertEqual(s.fsck().returncode, 0)


if __name__ == "__main__":
    main()
