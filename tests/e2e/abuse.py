#!/usr/bin/env python3
"""Clients that go away in the middle of everything while one reads a large blob slowly: nothing is lost, leaks or grows.

QUAYSIDE_ABUSE_BLOB_MIB (64) is the slow reader's blob, QUAYSIDE_ABUSE_ROUNDS (2) how often 200 clients come and go.
"""
import collections
import hashlib
import os
import queue
import random
import socket
import struct
import threading
import time
import unittest

from harness import OCI_MANIFEST, SANITIZER, Server, digest, main, wait_for

R = "admin/abuse"
MIB = 1 << 20
BLOB_MIB = int(os.environ.get("QUAYSIDE_ABUSE_BLOB_MIB", "64"))
ROUNDS = int(os.environ.get("QUAYSIDE_ABUSE_ROUNDS", "2"))
CLIENTS = 200
RATE = 64 << 10  # bytes a second

# What transport.md 6 and 7 let the server hold: its blocks, a connection with its head buffer, the manifests
# that are on their way; then room for the allocator, SQLite's caches and the token check (scrypt).
POOL = 32 * MIB * os.cpu_count()
MANIFEST = 512 << 10
BOUND = POOL + CLIENTS * (77 + 64 << 10) + CLIENTS // 8 * MANIFEST + 32 * MIB
SLOW_READER_BOUND = 24 * MIB  # far below the smallest blob
if SANITIZER:  # redzones or shadow cells on all of it, and what was freed stays a while
    BOUND = 2 * BOUND + 256 * MIB
    SLOW_READER_BOUND += 128 * MIB


def blob_block(number):
    """The blob's MiB of that number: each one is different, none needs to be kept."""
    return struct.pack(">Q", number) * (MIB // 8)


class SlowReader(threading.Thread):
    """Reads a blob at 64 KiB/s, and the rest as fast as it comes once it is told to hurry."""

    def __init__(self, server, path, token):
        super().__init__(daemon=True)
        self.hurry, self.failure = threading.Event(), None
        self.count, self.hash = 0, hashlib.sha256()
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 32 << 10)
        self.socket.settimeout(60)
        self.socket.connect(("127.0.0.1", server.port))
        self.socket.sendall(request_head(server, "GET", path, token))
        self.start()

    def run(self):
        try:
            data = b""
            while b"\r\n\r\n" not in data:
                data += self.socket.recv(4096)
            head, _, data = data.partition(b"\r\n\r\n")
            assert b" 200 " in head.split(b"\r\n")[0], head
            start = time.monotonic()
            while True:
                self.hash.update(data)
                self.count += len(data)
                if self.count >= BLOB_MIB * MIB:
                    return
                self.hurry.wait(max(0, start + self.count / RATE - time.monotonic()))
                data = self.socket.recv(256 << 10 if self.hurry.is_set() else 16 << 10)
                assert data, f"closed after {self.count} bytes"
        except Exception as e:  # noqa: BLE001 - the test reports it
            self.failure = e
        finally:
            self.socket.close()


def request_head(server, method, path, token=None, *lines):
    lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{server.port}",
             *([f"Authorization: Bearer {token}"] if token else []), *lines]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


class Client:
    """One client: connects, sends or reads a part of something, and goes away when told."""

    def __init__(self, server, is_reset):
        self.server, self.is_reset = server, is_reset
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=60)

    def send(self, *parts):
        for part in parts:
            self.socket.sendall(part)

    def read(self, count):
        got = 0
        while got < count:
            data = self.socket.recv(min(65536, count - got))
            if not data:
                raise AssertionError(f"closed after {got} of {count} bytes")
            got += len(data)

    def leave(self):
        if self.is_reset:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


class Upload:
    """An upload that a client leaves behind."""

    def __init__(self, server, token, number):
        self.data = random.Random(number).randbytes(MIB)
        self.path = server.upload_path(server.request("POST", f"/v2/{R}/blobs/uploads/", token=token))
        self.sent = random.Random(number).randrange(1, MIB)


class Abuse(unittest.TestCase):
    def setUp(self):
        self.server = Server(config="blobs:\n  min_free: 0\n")
        self.addCleanup(self.server.close)
        self.server.start()
        self.token = self.server.token(f"repository:{R}:pull,push")

    # --- what the server holds ------------------------------------------------------------------

    def status(self, key):
        with open(f"/proc/{self.server.process.pid}/status", encoding="ascii") as f:
            [value] = [line.split()[1] for line in f if line.startswith(key + ":")]
        return int(value) << 10

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.server.process.pid}/fd"))

    # --- what the clients do --------------------------------------------------------------------

    def half_head(self, client):
        client.send(request_head(self.server, "GET", f"/v2/{R}/manifests/v1", self.token)[:60])

    def half_upload_head(self, client):
        client.send(request_head(self.server, "PATCH", f"/v2/{R}/blobs/uploads/none", self.token,
                                 "Content-Length: 100000")[:-30])

    def manifest_head_only(self, client):
        client.send(request_head(self.server, "GET", f"/v2/{R}/manifests/v1", self.token))

    def manifest_half_answer(self, client):
        client.send(request_head(self.server, "GET", f"/v2/{R}/manifests/v1", self.token))
        client.read(300)

    def tags_head_only(self, client):
        client.send(request_head(self.server, "GET", f"/v2/{R}/tags/list", self.token))

    def tags_half_answer(self, client):
        client.send(request_head(self.server, "GET", f"/v2/{R}/tags/list", self.token))
        client.read(100)

    def token_head_only(self, client):
        client.send(request_head(self.server, "GET", f"/v2/auth?service=127.0.0.1:{self.server.port}&scope=repository:{R}:pull",
                                 None, "Authorization: Basic YWRtaW46Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5"))

    def pipelined(self, client):
        client.send(request_head(self.server, "GET", f"/v2/{R}/tags/list", self.token) * 20)
        client.read(100)

    def blob_half_answer(self, client):
        client.send(request_head(self.server, "GET", f"/v2/{R}/blobs/{self.large}", self.token))
        client.read(300_000)

    def post_length(self, client):
        client.send(request_head(self.server, "POST", f"/v2/{R}/blobs/uploads/?digest={digest(b'x' * MIB)}", self.token,
                                 f"Content-Length: {MIB}"), b"x" * 500_000)

    def post_chunked(self, client):
        client.send(request_head(self.server, "POST", f"/v2/{R}/blobs/uploads/?digest={digest(b'x' * MIB)}", self.token,
                                 "Transfer-Encoding: chunked"), b"80000\r\n" + b"x" * 300_000)

    def send_upload(self, client, method, is_chunked, query=""):
        upload = client.upload
        path = upload.path + query
        if not is_chunked:
            return client.send(request_head(self.server, method, path, self.token, f"Content-Length: {MIB}"),
                               upload.data[:upload.sent])
        client.send(request_head(self.server, method, path, self.token, "Transfer-Encoding: chunked"))
        for at in range(0, upload.sent, 40_000):
            piece = upload.data[at:min(at + 40_000, upload.sent)]
            client.send(b"9c40\r\n" + piece)  # the last chunk is cut
            if len(piece) == 40_000:
                client.send(b"\r\n")

    def patch_length(self, client):
        self.send_upload(client, "PATCH", False)

    def patch_chunked(self, client):
        self.send_upload(client, "PATCH", True)

    def put_length(self, client):
        self.send_upload(client, "PUT", False, f"?digest={digest(client.upload.data)}")

    def put_chunked(self, client):
        self.send_upload(client, "PUT", True, f"?digest={digest(client.upload.data)}")

    def patch_waits_for_continue(self, client):
        client.upload.sent = 0
        client.send(request_head(self.server, "PATCH", client.upload.path, self.token, f"Content-Length: {MIB}",
                                 "Expect: 100-continue"))

    def manifest_put_length(self, client):
        client.send(request_head(self.server, "PUT", f"/v2/{R}/manifests/cut", self.token, f"Content-Type: {OCI_MANIFEST}",
                                 f"Content-Length: {2 * MANIFEST}"), b'{"x":"' + b"x" * (MANIFEST - 6))

    def manifest_put_chunked(self, client):
        client.send(request_head(self.server, "PUT", f"/v2/{R}/manifests/cut", self.token, f"Content-Type: {OCI_MANIFEST}",
                                 "Transfer-Encoding: chunked"), b"80001\r\n" + b"x" * 0x60000)

    def api_body(self, client):
        client.send(request_head(self.server, "POST", "/api/v1/signin", None, "Content-Type: application/json",
                                 "Content-Length: 60"), b'{"username": "admin", ')

    UPLOADS = ("patch_length", "patch_chunked", "put_length", "put_chunked", "patch_waits_for_continue")
    KINDS = UPLOADS + ("half_head", "half_upload_head", "manifest_head_only", "manifest_half_answer", "tags_head_only",
                       "tags_half_answer", "token_head_only", "pipelined", "blob_half_answer", "post_length", "post_chunked",
                       "manifest_put_length", "manifest_put_chunked", "api_body")

    def abuse_once(self, round_number):
        """All clients are in the middle of something at once, then all go. Returns the uploads left behind."""
        clients, failures = [], queue.Queue()
        for i in range(CLIENTS):
            kind = self.KINDS[i % len(self.KINDS)]
            client = Client(self.server, is_reset=(i // len(self.KINDS)) % 2 == 0)
            client.kind = kind
            client.upload = Upload(self.server, self.token, round_number * CLIENTS + i) if kind in self.UPLOADS else None
            clients.append(client)
        all_busy = threading.Barrier(CLIENTS, timeout=120)

        def live(client):
            try:
                getattr(self, client.kind)(client)
            except Exception as e:  # noqa: BLE001
                failures.put((client.kind, client.is_reset, repr(e)))
            try:
                all_busy.wait()
            finally:
                client.leave()
        threads = [threading.Thread(target=live, args=(c,)) for c in clients]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertTrue(failures.empty(), list(failures.queue))
        return [c for c in clients if c.upload]

    def resume(self, client):
        """Goes on where the server says; the bytes end up right."""
        s, upload = self.server, client.upload

        def go_on():
            a = s.request("GET", upload.path, token=self.token)
            self.assertEqual(a.status, 204, (client.kind, a))
            last = int(a.header("Range").split("-")[1])
            offset = last + 1 if last else 0
            self.assertLessEqual(offset, upload.sent, client.kind)
            a = s.request("PATCH", upload.path, upload.data[offset:], token=self.token,
                          headers={"Content-Range": f"{offset}-{MIB - 1}"})
            if a.status == 416:  # the server saved what it still had of the client that left
                return None
            self.assertEqual(a.status, 202, (client.kind, a))
            return offset, a
        offset, a = wait_for(go_on, f"the upload goes on after {client.kind}")
        a = s.request("PUT", s.upload_path(a) + f"?digest={digest(upload.data)}", token=self.token)
        self.assertEqual(a.status, 201, (client.kind, a))
        a = s.request("GET", f"/v2/{R}/blobs/{digest(upload.data)}", token=self.token)
        self.assertEqual((a.status, digest(a.body)), (200, digest(upload.data)), client.kind)
        return offset

    # --- the test -------------------------------------------------------------------------------

    def push_large_blob(self):
        s = self.server
        path = s.upload_path(s.request("POST", f"/v2/{R}/blobs/uploads/", token=self.token))
        total = hashlib.sha256()

        def blocks():
            for i in range(BLOB_MIB):
                total.update(blob_block(i))
                yield blob_block(i)
        a = s.request("PATCH", path, blocks(), token=self.token, headers={"Content-Length": str(BLOB_MIB * MIB)})
        self.assertEqual(a.status, 202, a)
        self.large = "sha256:" + total.hexdigest()
        a = s.request("PUT", s.upload_path(a) + "?digest=" + self.large, token=self.token)
        self.assertEqual(a.status, 201, a)

    def test_clients_abort_beside_a_slow_reader(self):
        s = self.server
        self.push_large_blob()
        manifest, body = s.push_image(R, "v1", self.token, extra={"annotations": {"filler": "x" * 2000}})
        for i in range(50):
            self.assertEqual(s.put_manifest(R, f"tag-{i:03}", body, OCI_MANIFEST, self.token).status, 201)
        before = self.status("VmRSS")
        with open(f"/proc/{s.process.pid}/clear_refs", "w", encoding="ascii") as f:
            f.write("5")  # VmHWM starts again from here
        reader = SlowReader(s, f"/v2/{R}/blobs/{self.large}", self.token)
        wait_for(lambda: reader.failure or reader.count >= 2 * RATE, "the slow reader reads")
        self.assertIsNone(reader.failure)
        self.assertLess(self.status("VmHWM") - before, SLOW_READER_BOUND, "one slow reader does not pile up its blob")
        base = self.descriptors()
        kept = collections.defaultdict(list)
        for round_number in range(ROUNDS):
            left = self.abuse_once(round_number)
            self.assertEqual(s.request("GET", "/v1/_ping").status, 200)
            for client in left:
                kept[client.kind].append(self.resume(client))
            self.assertIsNone(reader.failure)
        for kind, offsets in kept.items():
            if kind != "patch_waits_for_continue":
                self.assertTrue(any(offsets), f"{kind}: something of what came is kept")
        wait_for(lambda: self.descriptors() <= base, f"the descriptors are {base} again", 60)
        self.assertIsNone(reader.failure)
        self.assertTrue(reader.is_alive(), "it is still being served slowly")
        slowly = reader.count
        reader.hurry.set()
        reader.join(300)
        self.assertFalse(reader.is_alive() or reader.failure, reader.failure)
        self.assertEqual("sha256:" + reader.hash.hexdigest(), self.large)
        peak, after = self.status("VmHWM"), self.status("VmRSS")
        print(f"{ROUNDS} x {CLIENTS} clients, blob of {BLOB_MIB} MiB, {slowly >> 10} KiB of it read slowly; RSS MiB: "
              f"before {before // MIB}, peak {peak // MIB}, after {after // MIB}, allowed growth {BOUND // MIB}; "
              f"descriptors {base}")
        self.assertLess(peak - before, BOUND)
        # It still serves and stores, and nothing half-done is visible.
        self.assertEqual(s.request("GET", f"/v2/{R}/manifests/v1", token=self.token).body, body)
        self.assertEqual(s.request("GET", f"/v2/{R}/manifests/cut", token=self.token).status, 404)
        self.assertEqual(s.request("HEAD", f"/v2/{R}/blobs/{digest(b'x' * MIB)}", token=self.token).status, 404)
        self.assertEqual(s.request("GET", f"/v2/{R}/manifests/{manifest}", token=self.token).body, body)
        self.assertEqual(s.stop(), 0)
        self.assertEqual(s.sanitizer_reports(), [])
        done = s.fsck()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_a_late_goodbye_harms_nobody(self):
        # One opens an upload and sends nothing; another goes on with it; then the first one leaves.
        s = self.server
        for is_finished in (False, True):
            upload = Upload(s, self.token, 7 + is_finished)
            first = Client(s, is_reset=False)
            first.send(request_head(s, "PATCH", upload.path, self.token, f"Content-Length: {MIB}", "Expect: 100-continue"))
            self.assertTrue(first.socket.recv(100).startswith(b"HTTP/1.1 100"))
            file = os.path.join(s.data, "uploads", upload.path.split("?")[0].rsplit("/", 1)[1])
            base = self.descriptors()
            half = MIB // 2

            def leave():
                first.leave()
                wait_for(lambda: self.descriptors() < base, "the server has noticed")

            def body():
                yield upload.data[:half]
                wait_for(lambda: os.path.exists(file) and os.path.getsize(file) == half, "the first half is there")
                if not is_finished:
                    leave_while_open()
                yield upload.data[half:]

            def leave_while_open():
                first.leave()
                # What is left more than before: the other one's connection and its file.
                wait_for(lambda: self.descriptors() <= base + 1, "the server has noticed")
                self.assertEqual(os.path.getsize(file), half)
            a = s.request("PATCH", upload.path, body(), token=self.token, headers={"Transfer-Encoding": "chunked"})
            self.assertEqual(a.status, 202, a)
            a = s.request("PUT", s.upload_path(a) + f"?digest={digest(upload.data)}", token=self.token)
            self.assertEqual(a.status, 201, a)
            if is_finished:
                leave()
            a = s.request("GET", f"/v2/{R}/blobs/{digest(upload.data)}", token=self.token)
            self.assertEqual((a.status, a.body), (200, upload.data))
        self.assertEqual(s.stop(), 0)
        done = s.fsck()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    main()
