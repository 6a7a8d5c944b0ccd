#!/usr/bin/env python3
"""Pushers, deleters and the collector against each other, with kill -9 in between. storage.md 3.1-3.3.

QUAYSIDE_GCRACE_SECONDS (8). Afterwards, and after two passes of the trash: no reference to something that is not there,
no acknowledged push lost, no byte on the disk that nobody refers to. While it runs, what a pusher was told (201, HEAD 200,
mount 201) holds for as long as its lease promises.
"""
import http.client
import json
import os
import random
import sys
import threading
import time
import unittest
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from harness import OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST, Server, api_token, digest, main, wait_for  # noqa: E402

SECONDS = float(os.environ.get("QUAYSIDE_GCRACE_SECONDS", "8"))
LEASE = 1  # seconds; HEAD renews one of which less than half is left
PROMISED = LEASE / 2
REPOSITORIES = [f"admin/race{i}" for i in range(4)]
HOST = "race.example"
CONFIG = f"""
SERVER_HOSTNAME: {HOST}
PUSH_TEMP_TAG_EXPIRATION_SEC: {LEASE}
TAG_EXPIRATION_OPTIONS: [0s]
DEFAULT_TAG_EXPIRATION: 0s
gc: {{interval: 1s, expiry_interval: 1s, rate: 1000000}}
blobs: {{upload_life: 3s, trash_second_pass: 1s}}
"""
GONE = (OSError, http.client.HTTPException)


class Refused(Exception):
    """An answer that the protocol allows, after which a client begins anew."""


class Client:
    """One thread's connection; begins anew after a kill."""

    def __init__(self, race):
        self.race, self.connection, self.port = race, None, None

    def request(self, method, path, body=None, headers=None, token=None):
        server = self.race.server
        if self.connection is None or self.port != server.port:
            self.close()
            self.connection, self.port = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30), server.port
        try:
            return server.request(method, path, body, headers, token or self.race.token, connection=self.connection)
        except GONE:
            self.close()
            raise

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None


class Race:
    def __init__(self, server):
        self.server = server
        self.layers = [bytes([i]) * random.choice((10, 3000, 60_000)) for i in range(24)]
        self.by_digest = {digest(layer): layer for layer in self.layers}
        self.lock = threading.Lock()
        self.stop = threading.Event()
        self.kept = {}  # (repository, tag) -> digest of its manifest
        self.bodies = {}  # digest -> (bytes, media type, what it refers to)
        self.wrong, self.count = [], {"pushed": 0, "indexes": 0, "referrers": 0, "deleted": 0, "refused": 0, "mounted": 0,
                                      "reused": 0, "uploaded": 0, "kills": 0, "runs": 0, "interrupted": 0}
        self.number = 0
        self.sign_in()

    def sign_in(self):
        """With a name that stays the same over restarts, and so does the token."""
        query = [("service", HOST)] + [("scope", f"repository:{r}:pull,push") for r in REPOSITORIES]
        answer = self.server.request("GET", "/v2/auth?" + urllib.parse.urlencode(query), basic=("admin", Server.PASSWORD))
        self.token = answer.json()["token"]

    def add(self, what):
        with self.lock:
            self.count[what] += 1

    def fail(self, what, *details):
        with self.lock:
            self.wrong.append((what, *details))

    # --- pushing ------------------------------------------------------------------------------

    def offer_blob(self, client, repository, data):
        """As clients do: ask, else mount, else upload. The moment before which nothing was promised."""
        d, begun = digest(data), time.monotonic()
        if client.request("HEAD", f"/v2/{repository}/blobs/{d}").status == 200:
            self.add("reused")
            return begun
        begun = time.monotonic()
        other = random.choice(REPOSITORIES)
        a = client.request("POST", f"/v2/{repository}/blobs/uploads/?mount={d}&from={other}")
        if a.status == 201:
            self.add("mounted")
            return begun
        if a.status != 202:
            raise Refused(a)
        if random.random() < 0.05:
            raise Refused("left behind")
        begun = time.monotonic()
        where = self.server.upload_path(a)
        a = client.request("PUT", where + ("&" if "?" in where else "?") + f"digest={d}", data)
        if a.status != 201:
            raise Refused(a)
        self.add("uploaded")
        return begun

    def put(self, client, repository, reference, manifest, kind, promises, parts):
        body = json.dumps(manifest).encode()
        a = client.request("PUT", f"/v2/{repository}/manifests/{reference or digest(body)}", body, {"Content-Type": kind})
        if a.status == 201:
            with self.lock:
                self.bodies[digest(body)] = (body, kind, parts)
            return body
        took = time.monotonic() - min(promises)
        if "MANIFEST_BLOB_UNKNOWN" in a.codes() and took < PROMISED:
            self.fail("dangling: a pusher was told that all of it is there", repository, f"{took:.2f} s", a.body)
        raise Refused(a)

    def image(self, client, repository, reference, **extra):
        layers = random.sample(self.layers, random.randint(1, 3)) + [os.urandom(500)] * (random.random() < 0.3)
        config = b'{"config":{}}'
        promises = [self.offer_blob(client, repository, part) for part in [config, *layers]]
        if random.random() < 0.1:
            self.stop.wait(random.uniform(0, 2 * LEASE))  # a slow client: leases end under its feet
        manifest = {"schemaVersion": 2, "mediaType": OCI_MANIFEST, "annotations": {"n": reference or str(random.random())}, **extra,
                    "config": {"mediaType": OCI_CONFIG, "digest": digest(config), "size": len(config)},
                    "layers": [{"mediaType": OCI_LAYER, "digest": digest(part), "size": len(part)} for part in layers]}
        return self.put(client, repository, reference, manifest, OCI_MANIFEST, promises, layers)

    def index(self, client, repository, tag):
        begun, children = [], []
        for _ in range(2):
            begun.append(time.monotonic())
            children.append(self.image(client, repository, None))
        for i, child in enumerate(children):
            begun[i] = time.monotonic()
            if client.request("HEAD", f"/v2/{repository}/manifests/{digest(child)}").status != 200:
                raise Refused("its lease is over")
        manifest = {"schemaVersion": 2, "mediaType": OCI_INDEX, "annotations": {"n": tag}, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": digest(child), "size": len(child)} for child in children]}
        return self.put(client, repository, tag, manifest, OCI_INDEX, begun, children)

    def push(self, client):
        repository = random.choice(REPOSITORIES)
        with self.lock:
            self.number += 1
            tag = f"t{self.number}"
        if random.random() < 0.2:
            body = self.index(client, repository, tag)
            self.add("indexes")
        else:
            body = self.image(client, repository, tag)
            if random.random() < 0.2:
                subject = {"mediaType": OCI_MANIFEST, "digest": digest(body), "size": len(body)}
                self.image(client, repository, None, subject=subject, artifactType="application/x.test")
                self.add("referrers")
        with self.lock:
            self.kept[repository, tag] = digest(body)
        self.add("pushed")
        self.check(client, repository, tag, digest(body))

    def check(self, client, repository, tag, d):
        """All of a kept tag can be pulled."""
        with self.lock:
            if (repository, tag) not in self.kept:
                return  # somebody deletes it just now
        a = client.request("GET", f"/v2/{repository}/manifests/{tag}")
        missing = []
        if (a.status, a.body) != (200, self.bodies[d][0]):
            missing.append(("lost: an acknowledged push", a))
        else:
            missing += self.missing_parts(client, repository, d)
        with self.lock:
            if (repository, tag) in self.kept:
                self.wrong += [(*what, repository, tag) for what in missing]

    def missing_parts(self, client, repository, d):
        _, kind, parts = self.bodies[d]
        for part in parts:
            place = "manifests" if kind == OCI_INDEX else "blobs"
            a = client.request("GET", f"/v2/{repository}/{place}/{digest(part)}")
            if (a.status, a.body) != (200, part):
                yield ("dangling: a part of a manifest", a)
            elif kind == OCI_INDEX:
                yield from self.missing_parts(client, repository, digest(part))

    # --- the others ---------------------------------------------------------------------------

    def delete(self, client):
        with self.lock:
            if len(self.kept) < 12:
                return
            (repository, tag), d = random.choice(list(self.kept.items()))
            del self.kept[repository, tag]
        is_image = self.bodies[d][1] == OCI_MANIFEST
        client.request("DELETE", f"/v2/{repository}/manifests/{d if is_image and random.random() < 0.3 else tag}")
        self.add("deleted")

    def loop(self, work, pause=0.0):
        client = Client(self)
        while not self.stop.is_set():
            try:
                work(client)
            except Refused:
                self.add("refused")
            except GONE:
                self.add("interrupted")
                self.stop.wait(0.05)
            except Exception as error:  # a thread that dies must not go unseen
                self.fail("harness", repr(error))
                break
            self.stop.wait(pause)
        client.close()

    def look(self, client):
        with self.lock:
            some = random.choice(list(self.kept.items())) if self.kept else None
        if some:
            (repository, tag), d = some
            self.check(client, repository, tag, d)


class GcRace(unittest.TestCase):
    def setUp(self):
        self.server = Server(config=CONFIG)
        self.addCleanup(self.server.close)
        self.server.start()
        self.server.sql("UPDATE namespace SET tag_expiry_ms = 0")
        self.super = api_token(self.server, "admin", "super:user")

    def run_for(self, race):
        def collect(client):
            if client.request("POST", "/api/quayside/v1/gc", token=self.super).status == 202:
                race.add("runs")
        works = [(race.push, 0.0)] * 4 + [(race.delete, 0.005)] * 3 + [(race.look, 0.01), (collect, 0.05)]
        threads = [threading.Thread(target=race.loop, args=work) for work in works]
        for thread in threads:
            thread.start()
        end = time.monotonic() + SECONDS
        try:
            while time.monotonic() < end and not race.wrong:
                race.stop.wait(random.uniform(0.3, 1.5))
                self.server.kill()
                race.add("kills")
                self.server.start()
        finally:
            race.stop.set()
            for thread in threads:
                thread.join()

    def counts(self):
        """In the order in which one makes the next."""
        return [int(self.server.sql(f"SELECT COUNT(*) FROM {rows}")[0][0])
                for rows in ("upload", "tag WHERE end_ms IS NOT NULL", "gc_candidate", "trash")]

    def test_nothing_dangles_and_nothing_is_left(self):
        race = Race(self.server)
        self.run_for(race)
        print(f"{SECONDS} s: {race.count}, {len(race.kept)} kept")
        self.assertEqual(race.wrong, [])
        self.assertGreater(race.count["pushed"], SECONDS)
        self.assertGreater(race.count["deleted"], 3)
        # Half of it goes as well; then leases, uploads and both passes of the trash come to their end.
        client = Client(race)
        for repository, tag in list(race.kept)[::2]:
            del race.kept[repository, tag]
            self.assertEqual(client.request("DELETE", f"/v2/{repository}/manifests/{tag}").status, 202)
        wait_for(lambda: not any(self.counts()), "all of it has come to its end", 60)
        for (repository, tag), d in race.kept.items():
            race.check(client, repository, tag, d)
        client.close()
        self.assertEqual(race.wrong, [])
        self.check_unused()

    def check_unused(self):
        sql = self.server.sql
        self.assertEqual(sql("SELECT COUNT(*) FROM manifest m WHERE NOT EXISTS (SELECT 1 FROM tag t WHERE t.manifest_id = m.id) "
                             "AND NOT EXISTS (SELECT 1 FROM manifest_child c WHERE c.child_id = m.id) AND NOT EXISTS (SELECT 1 "
                             "FROM manifest s WHERE s.repo_id = m.repo_id AND s.digest = m.subject_digest)"), [["0"]])
        self.assertEqual(sql("SELECT COUNT(*) FROM repo_blob l WHERE NOT EXISTS (SELECT 1 FROM manifest_blob m "
                             "WHERE m.repo_id = l.repo_id AND m.blob_id = l.blob_id)"), [["0"]])
        used = {key: int(size) for key, size in sql("SELECT storage_key, size FROM blob")}
        self.assertEqual(sql("SELECT COUNT(*) FROM blob WHERE id NOT IN (SELECT blob_id FROM repo_blob)"), [["0"]])
        found = {}
        for folder in ("blobs", "uploads"):
            for place, _, names in os.walk(os.path.join(self.server.data, folder)):
                for name in names:
                    path = os.path.join(place, name)
                    found[os.path.relpath(path, self.server.data)] = os.path.getsize(path)
        self.assertEqual(found, used)
        checked = self.server.fsck("--rehash")
        self.assertEqual(checked.returncode, 0, checked.stdout)
        print(f"left: {len(used)} blobs, {sum(used.values())} bytes, all of them referred to")


if __name__ == "__main__":
    main()
