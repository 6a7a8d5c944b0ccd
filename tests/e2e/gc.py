#!/usr/bin/env python3
"""Garbage collection: what nobody can reach any more leaves the disk, all else stays. storage.md 3, quay-api.md 4.9, 4.10.

No time passes here but where a test says so: leases and windows are made old in the database, and a run is asked for.
"""
import json
import os
import threading
import unittest

from harness import (OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST, Server, ServerTest, Session,
                     api_token, digest, main, wait_for)

GC = "/api/quayside/v1/gc"
QUIET = "gc: {interval: 1h, expiry_interval: 1h, rate: 100000}\n"


class Collecting(ServerTest):
    config = QUIET

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.super = api_token(cls.server, "admin", "super:user repo:admin")
        cls.empty = cls.bytes_on_disk()

    @classmethod
    def bytes_on_disk(cls):
        return sum(os.path.getsize(path) for path in cls.objects())

    @classmethod
    def objects(cls):
        return [os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(cls.server.data, "blobs"))
                for name in names]

    def token(self, *repositories):
        return self.server.token(*(f"repository:{name}:pull,push" for name in repositories))

    def collect(self):
        """Runs it now, and waits for the end."""
        before = {run["id"] for run in self.status()["runs"]}
        self.expect(self.server.request("POST", GC, token=self.super), 202)

        def ended():
            return [run for run in self.status()["runs"]
                    if run["id"] not in before and run["cause"] == "request" and run["ended"] is not None]
        run = wait_for(ended, "the run ends", 60)[0]
        self.assertIsNone(run["error"], run)
        return run

    def status(self):
        return self.expect(self.server.request("GET", GC, token=self.super), 200).json()

    def end_leases(self):
        self.server.sql("UPDATE repo_blob SET lease_until = 1")
        self.server.sql("UPDATE manifest SET lease_until = 1")
        self.server.sql("UPDATE gc_candidate SET due_ms = 1 WHERE due_ms > 1")

    def time_machine(self, milliseconds, name="admin"):
        self.server.sql(f"UPDATE namespace SET tag_expiry_ms = {milliseconds} WHERE name = '{name}'")

    def number(self, sql):
        return int(self.server.sql(sql)[0][0])

    def delete_tag(self, repository, tag):
        self.expect(self.server.request("DELETE", f"/v2/{repository}/manifests/{tag}", token=self.token(repository)), 202)

    def status_of(self, repository, kind, reference):
        return self.server.request("GET", f"/v2/{repository}/{kind}/{reference}", token=self.token(repository)).status

    def push_index(self, repository, tag, children, **more):
        body = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, **more, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": digest(child), "size": len(child)} for child in children]}).encode()
        self.expect(self.server.put_manifest(repository, tag, body, OCI_INDEX, self.token(repository)), 201)
        return digest(body)

    def push_untagged(self, repository, layer, **extra):
        """By digest alone; (digest, bytes)."""
        token, config = self.token(repository), b"{}"
        self.server.push_blob(repository, config, token)
        self.server.push_blob(repository, layer, token)
        body = json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST, **extra,
                           "config": {"mediaType": OCI_CONFIG, "digest": digest(config), "size": len(config)},
                           "layers": [{"mediaType": OCI_LAYER, "digest": digest(layer), "size": len(layer)}]}).encode()
        self.expect(self.server.put_manifest(repository, digest(body), body, OCI_MANIFEST, token), 201)
        return digest(body), body

    def check_exact(self):
        """Sizes are what the links add up to, and the disk holds what the database says."""
        wrong = self.server.sql("SELECT r.path FROM repository r WHERE r.size_bytes <> (SELECT COALESCE(SUM(b.size), 0) "
                                "FROM repo_blob l JOIN blob b ON b.id = l.blob_id WHERE l.repo_id = r.id)")
        wrong += self.server.sql(
            "SELECT n.name FROM namespace n WHERE n.size_bytes <> (SELECT COALESCE(SUM(b.size), 0) FROM blob b WHERE b.id IN "
            "(SELECT l.blob_id FROM repo_blob l JOIN repository r ON r.id = l.repo_id WHERE r.namespace_id = n.id))")
        wrong += self.server.sql("SELECT blob_id FROM namespace_blob n WHERE n.links <> (SELECT COUNT(*) FROM repo_blob l "
                                 "JOIN repository r ON r.id = l.repo_id WHERE l.blob_id = n.blob_id AND r.namespace_id = n.ns_id)")
        self.assertEqual(wrong, [])
        self.assertEqual(self.bytes_on_disk(), self.number("SELECT COALESCE(SUM(size), 0) FROM blob"))
        checked = self.server.fsck()
        self.assertEqual(checked.returncode, 0, checked.stdout)

    def finish(self):
        """All that is left of a test goes, and nothing else stays behind."""
        self.time_machine(0)
        self.server.sql("UPDATE tag SET start_ms = start_ms - 9, expires_ms = start_ms - 1 WHERE end_ms IS NULL")
        self.end_leases()
        self.collect()
        for table in ("tag", "manifest", "manifest_blob", "manifest_child", "label", "repo_blob", "namespace_blob", "blob", "trash",
                      "gc_candidate"):
            self.assertEqual(self.number(f"SELECT COUNT(*) FROM {table}"), 0, table)
        self.assertEqual(self.objects(), [])
        self.check_exact()
        self.time_machine(86_400_000)

    def setUp(self):
        self.time_machine(86_400_000)
        self.addCleanup(self.finish)


class Reach(Collecting):
    def test_a_deleted_tag_keeps_its_bytes_while_it_can_be_restored(self):
        r = "admin/window"
        layer = os.urandom(100_000)
        d, _ = self.server.push_image(r, "v1", self.token(r), layers=[layer])
        self.delete_tag(r, "v1")
        self.end_leases()
        run = self.collect()
        self.assertEqual((run["blobs"], run["tags_removed"]), (0, 0))
        self.assertEqual(self.status_of(r, "manifests", d), 200)
        # Pointed at again within the window, and deleted once more.
        a = self.server.request("POST", f"/api/v1/repository/{r}/tag/v2/restore", {"manifest_digest": d}, token=self.super)
        self.expect(a, 200)
        self.time_machine(0)
        run = self.collect()
        self.assertEqual((run["blobs"], run["tags_removed"]), (0, 1))
        self.assertEqual(self.status_of(r, "blobs", digest(layer)), 200)
        before = self.bytes_on_disk()
        self.delete_tag(r, "v2")
        run = self.collect()
        self.assertEqual(run["tags_removed"], 1)
        self.assertEqual([(f["reason"], f["manifests"], f["blobs"]) for f in run["freed"]], [("deleted", 1, 2)])
        self.assertEqual(run["bytes"], before - self.bytes_on_disk())
        self.assertGreaterEqual(run["bytes"], len(layer))
        self.assertEqual(self.status_of(r, "manifests", d), 404)
        self.assertEqual(self.status_of(r, "blobs", digest(layer)), 404)
        self.assertEqual(self.number("SELECT COUNT(*) FROM trash"), 0)
        self.check_exact()

    def test_an_expired_tag(self):
        r = "admin/expired"
        self.server.push_image(r, "v1", self.token(r), labels={"quay.expires-after": "1h"})
        self.server.sql("UPDATE tag SET start_ms = start_ms - 9, expires_ms = start_ms - 1 WHERE end_ms IS NULL")
        run = self.collect()
        self.assertEqual((run["tags_expired"], run["tags_removed"]), (1, 0))
        self.assertEqual(self.server.sql("SELECT end_reason FROM tag WHERE end_ms = expires_ms"), [["expired"]])
        self.end_leases()
        self.assertEqual(self.collect()["blobs"], 0)
        self.time_machine(0)
        run = self.collect()
        self.assertEqual([(f["reason"], f["manifests"], f["blobs"]) for f in run["freed"]], [("expired", 1, 2)])

    def test_time_machines_of_namespaces_differ(self):
        self.server.create_admin("slow")
        self.time_machine(14 * 86_400_000, "slow")
        slow = self.server.token("repository:slow/r:pull,push", basic=("slow", Server.PASSWORD))
        self.server.push_image("slow/r", "v1", slow, layers=[b"slow layer"])
        self.server.push_image("admin/quick", "v1", self.token("admin/quick"), layers=[b"quick layer"])
        self.expect(self.server.request("DELETE", "/v2/slow/r/manifests/v1", token=slow), 202)
        self.delete_tag("admin/quick", "v1")
        self.end_leases()
        self.time_machine(0)
        self.assertEqual(self.collect()["tags_removed"], 1)
        self.assertEqual(self.server.sql("SELECT r.path FROM tag t JOIN repository r ON r.id = t.repo_id"), [["slow/r"]])
        self.time_machine(0, "slow")
        self.assertEqual(self.collect()["tags_removed"], 1)

    def test_an_index_keeps_its_children(self):
        r = "admin/multi"
        children = [self.push_untagged(r, b"layer of arch %d" % i)[1] for i in range(3)]
        inner = self.push_index(r, "inner", children[:2])
        body = self.server.request("GET", f"/v2/{r}/manifests/inner", token=self.token(r)).body
        outer = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_INDEX, "digest": inner, "size": len(body)},
            {"mediaType": OCI_MANIFEST, "digest": digest(children[2]), "size": len(children[2])}]}).encode()
        self.expect(self.server.put_manifest(r, "all", outer, OCI_INDEX, self.token(r)), 201)
        self.delete_tag(r, "inner")
        self.end_leases()
        self.time_machine(0)
        run = self.collect()
        self.assertEqual((run["tags_removed"], run["freed"]), (1, []))
        for child in children:
            self.assertEqual(self.status_of(r, "manifests", digest(child)), 200)
        for i in range(3):
            self.assertEqual(self.status_of(r, "blobs", digest(b"layer of arch %d" % i)), 200)
        self.delete_tag(r, "all")
        run = self.collect()
        self.assertEqual([(f["reason"], f["manifests"], f["blobs"]) for f in run["freed"]], [("deleted", 5, 4)])

    def test_a_subject_keeps_its_referrers(self):
        r = "admin/signed"
        d, body = self.server.push_image(r, "v1", self.token(r))
        subject = {"mediaType": OCI_MANIFEST, "digest": d, "size": len(body)}
        signature, text = self.push_untagged(r, b"signature", artifactType="application/x.sig", subject=subject)
        of_it, _ = self.push_untagged(r, b"of the signature", artifactType="application/x.sig", subject={
            "mediaType": OCI_MANIFEST, "digest": signature, "size": len(text)})
        deleted, _ = self.push_untagged(r, b"taken back", artifactType="application/x.sig", subject=subject)
        self.expect(self.server.request("DELETE", f"/v2/{r}/manifests/{deleted}", token=self.token(r)), 202)
        self.end_leases()
        self.assertEqual(self.collect()["freed"], [])  # it could be restored
        self.time_machine(0)
        self.server.sql("UPDATE gc_candidate SET due_ms = 1")
        run = self.collect()
        self.assertEqual([(f["reason"], f["manifests"], f["blobs"]) for f in run["freed"]], [("deleted", 1, 1)])
        a = self.server.request("GET", f"/v2/{r}/referrers/{d}", token=self.token(r))
        self.assertEqual([m["digest"] for m in a.json()["manifests"]], [signature])
        self.assertEqual(self.status_of(r, "manifests", of_it), 200)
        self.delete_tag(r, "v1")
        run = self.collect()
        self.assertEqual([(f["reason"], f["manifests"]) for f in run["freed"]], [("deleted", 3)])

    def test_what_was_never_tagged(self):
        r = "admin/untagged"
        blob = self.server.push_blob(r, b"of no manifest", self.token(r))
        d, _ = self.push_untagged(r, b"of one without a tag")
        self.assertEqual(self.collect()["freed"], [])  # leases
        self.assertEqual(self.status_of(r, "manifests", d), 200)
        self.end_leases()
        run = self.collect()
        self.assertEqual([(f["reason"], f["manifests"], f["links"], f["blobs"]) for f in run["freed"]], [("unused", 1, 3, 3)])
        self.assertEqual((self.status_of(r, "manifests", d), self.status_of(r, "blobs", blob)), (404, 404))

    def test_whoever_is_told_that_it_is_there_can_rely_on_it(self):
        r = "admin/told"
        token = self.token(r)
        blob = self.server.push_blob(r, b"looked at", token)
        d, body = self.push_untagged(r, b"looked at, too")
        self.end_leases()
        pull = self.server.token(f"repository:{r}:pull")
        for path in (f"blobs/{blob}", f"manifests/{d}"):
            self.expect(self.server.request("HEAD", f"/v2/{r}/{path}", token=pull), 200)
        self.assertEqual(self.number("SELECT COUNT(*) FROM repo_blob WHERE lease_until > 1"), 0)
        self.assertEqual(self.number("SELECT COUNT(*) FROM manifest WHERE lease_until > 1"), 0)
        for path in (f"blobs/{blob}", f"manifests/{d}"):
            self.expect(self.server.request("HEAD", f"/v2/{r}/{path}", token=token), 200)
        self.assertEqual(self.collect()["freed"], [])
        self.push_index(r, "v1", [body])

    def test_blobs_are_shared(self):
        """A repository's link, and a namespace's size, end one by one."""
        layer = os.urandom(50_000)
        for r in ("admin/one", "admin/two"):
            self.server.push_image(r, "v1", self.token(r), layers=[layer])
        a = self.server.request("POST", f"/v2/admin/three/blobs/uploads/?mount={digest(layer)}&from=admin/two",
                                token=self.token("admin/three", "admin/two"))
        self.expect(a, 201)
        self.end_leases()
        self.time_machine(0)
        self.collect()
        self.assertEqual(self.status_of("admin/three", "blobs", digest(layer)), 404)
        size = self.number("SELECT size_bytes FROM namespace WHERE name = 'admin'")
        self.delete_tag("admin/one", "v1")
        run = self.collect()
        self.assertEqual([(f["links"], f["blobs"]) for f in run["freed"]], [(2, 0)])
        self.assertEqual(self.number("SELECT size_bytes FROM namespace WHERE name = 'admin'"), size)
        self.assertEqual(self.number("SELECT size_bytes FROM repository WHERE path = 'admin/one'"), 0)
        self.assertEqual(self.status_of("admin/one", "blobs", digest(layer)), 404)
        self.assertEqual(self.status_of("admin/two", "blobs", digest(layer)), 200)
        self.check_exact()

    def test_pulls_go_on_while_it_runs(self):
        r, other = "admin/pulled", "admin/churn"
        layer = os.urandom(200_000)
        d, body = self.server.push_image(r, "v1", self.token(r), layers=[layer, b"common"])
        for i in range(30):
            self.server.push_image(other, f"t{i}", self.token(other), layers=[os.urandom(2000), b"common"])
            self.delete_tag(other, f"t{i}")
        self.end_leases()
        self.time_machine(0)
        stop, wrong, count = threading.Event(), [], [0]
        token = self.token(r)

        def pull():
            while not stop.is_set():
                for path, expected in ((f"manifests/{d}", body), (f"blobs/{digest(layer)}", layer)):
                    a = self.server.request("GET", f"/v2/{r}/{path}", token=token)
                    if (a.status, a.body) != (200, expected):
                        wrong.append(a)
                count[0] += 1
        threads = [threading.Thread(target=pull) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            wait_for(lambda: count[0] > 5, "pulls")
            run = self.collect()
            seen = count[0]
            wait_for(lambda: count[0] > seen + 5, "pulls go on")
        finally:
            stop.set()
            for thread in threads:
                thread.join()
        self.assertEqual(wrong, [])
        self.assertEqual((run["tags_removed"], run["freed"][0]["manifests"]), (30, 30))

    def test_a_name_that_comes_again(self):
        """The same bytes, pushed anew when their row is gone."""
        r = "admin/again"
        layer = os.urandom(10_000)
        d, body = self.server.push_image(r, "v1", self.token(r), layers=[layer])
        self.delete_tag(r, "v1")
        self.end_leases()
        self.time_machine(0)
        self.collect()
        self.assertEqual(self.objects(), [])
        self.assertEqual(self.server.push_image(r, "v1", self.token(r), layers=[layer]), (d, body))
        self.assertEqual(self.status_of(r, "blobs", digest(layer)), 200)
        self.check_exact()


class Repositories(Collecting):
    def test_a_deleted_repository(self):
        r = "admin/doomed"
        token = self.token(r)
        children = [self.push_untagged(r, b"arch %d" % i)[1] for i in range(2)]
        self.push_index(r, "all", children)
        self.server.push_image(r, "v1", token, layers=[b"x", b"shared"])
        self.server.push_image("admin/kept", "v1", self.token("admin/kept"), layers=[b"shared"])
        self.server.push_blob(r, b"loose", token)
        a = self.expect(self.server.request("POST", f"/v2/{r}/blobs/uploads/", token=token), 202)
        self.expect(self.server.request("PATCH", self.server.upload_path(a), b"half", token=token), 202)
        self.expect(self.server.request("DELETE", f"/api/v1/repository/{r}", token=self.super), 204)
        self.end_leases()
        before = sorted(self.objects())
        run = self.collect()
        self.assertEqual((run["repositories"], run["freed"]), (0, []))
        self.assertEqual(sorted(self.objects()), before)
        self.assertEqual(self.number("SELECT COUNT(*) FROM repository WHERE state = 'deleted' AND deleted_name = 'doomed'"), 1)
        self.time_machine(0)
        run = self.collect()
        self.assertEqual(run["repositories"], 1)
        self.assertEqual([(f["reason"], f["blobs"]) for f in run["freed"]], [("repository", 5)])  # one is shared
        self.assertEqual(self.number("SELECT COUNT(*) FROM repository WHERE state = 'deleted'"), 0)
        self.assertEqual(self.number("SELECT COUNT(*) FROM upload"), 0)
        self.assertGreater(self.number("SELECT COUNT(*) FROM log WHERE kind = 'delete_repo'"), 0)
        self.assertEqual(self.status_of("admin/kept", "blobs", digest(b"shared")), 200)
        self.assertEqual(os.listdir(os.path.join(self.server.data, "uploads")), [])
        self.server.sql("DELETE FROM trash")  # the second pass of the upload is a day away
        self.check_exact()


class Audit(Collecting):
    def test_what_was_missed_is_found(self):
        """Candidates that are not there, and sizes that are wrong: told by fsck, mended by the audit."""
        r = "admin/missed"
        self.push_untagged(r, b"of nobody")
        self.server.push_blob(r, b"loose", self.token(r))
        self.end_leases()
        self.server.sql("DELETE FROM gc_candidate")
        self.server.sql("UPDATE repository SET size_bytes = 7")
        self.server.sql("UPDATE namespace SET size_bytes = 8")
        self.server.sql("UPDATE namespace_blob SET links = 9")
        told = self.server.fsck()
        self.assertEqual(told.returncode, 1)
        self.assertIn("2 rows that nobody uses", told.stdout)
        self.assertIn("sizes are not what the links add up to", told.stdout)
        self.server.sql("UPDATE gc_audit SET started_ms = 1")
        self.collect()
        audit = self.status()["audit"]
        self.assertEqual(audit["missing"], 2)
        self.assertGreaterEqual(audit["recounted"], 5)
        self.assertIsNotNone(audit["ended"])
        self.check_exact()
        run = self.collect()
        self.assertEqual([(f["reason"], f["manifests"], f["blobs"]) for f in run["freed"]], [("audit", 1, 3)])

    def test_fsck_mends(self):
        r = "admin/mended"
        self.server.push_blob(r, b"loose", self.token(r))
        self.end_leases()
        self.server.sql("DELETE FROM gc_candidate")
        self.server.sql("UPDATE repository SET size_bytes = 7")
        self.server.stop()
        told = self.server.fsck("--repair")
        self.assertEqual(told.returncode, 1, told.stdout)
        self.assertIn("1 rows that nobody uses", told.stdout)
        self.assertEqual(self.server.fsck().returncode, 0)
        self.server.start()


class Window(unittest.TestCase):
    """By the clock, with workers that nobody asks."""

    def test_pushed_expired_and_gone(self):
        server = Server(config="TAG_EXPIRATION_OPTIONS: [0s, 1s, 2s]\nDEFAULT_TAG_EXPIRATION: 1s\nPUSH_TEMP_TAG_EXPIRATION_SEC: 20\n"
                               "gc: {interval: 1s, expiry_interval: 1s}\n")
        self.addCleanup(server.close)
        server.start()
        session = Session(server)
        session.sign_in()
        self.assertEqual(session.request("POST", "/api/v1/organization/", {"name": "short", "email": "s@example.com"}).status, 201)
        self.assertEqual(session.request("GET", "/api/v1/organization/short").json()["tag_expiration_s"], 1)
        token = server.token("repository:short/r:pull,push")
        server.push_image("short/r", "v1", token, labels={"quay.expires-after": "1s"}, layers=[os.urandom(100_000)])
        wait_for(lambda: server.request("GET", "/v2/short/r/manifests/v1", token=token).status == 404, "it expires")
        wait_for(lambda: server.sql("SELECT COUNT(*) FROM tag") == [["0"]], "its history ends", 30)
        # The lease of the push holds on to it; then it is over by itself.
        server.sql("UPDATE repo_blob SET lease_until = 1")
        server.sql("UPDATE manifest SET lease_until = 1")
        server.sql("UPDATE gc_candidate SET due_ms = 1")
        blobs = os.path.join(server.data, "blobs")
        wait_for(lambda: not [n for _, _, names in os.walk(blobs) for n in names], "the bytes leave the disk", 30)
        self.assertEqual(server.fsck().returncode, 0)

    def test_freed_objects_stay_for_a_backup(self):
        server = Server(config=QUIET + "backup: {safe_window: 1h}\n")
        self.addCleanup(server.close)
        server.start()
        server.push_blob("admin/backed", b"bytes", server.token("repository:admin/backed:pull,push"))
        server.sql("UPDATE repo_blob SET lease_until = 1")
        server.sql("UPDATE gc_candidate SET due_ms = 1")
        token = api_token(server, "admin", "super:user")
        server.request("POST", GC, token=token)
        wait_for(lambda: server.sql("SELECT COUNT(*) FROM trash WHERE not_before > 1") == [["1"]], "it is in the trash")
        status = wait_for(lambda: (s := server.request("GET", GC, token=token).json())["state"] == "idle" and s, "it ends")
        self.assertEqual((status["trash"], status["last_run"]["blobs"], status["last_run"]["objects_removed"]),
                         ({"waiting": 1, "due": 0}, 1, 0))
        self.assertTrue([n for _, _, names in os.walk(os.path.join(server.data, "blobs")) for n in names])
        server.sql("UPDATE trash SET not_before = 1")
        server.request("POST", GC, token=token)
        wait_for(lambda: server.sql("SELECT COUNT(*) FROM trash") == [["0"]], "it is removed")
        self.assertEqual(server.fsck().returncode, 0)


class Interface(ServerTest):
    config = QUIET

    def test_superusers_only(self):
        self.server.create_admin("bob")
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'bob'")
        for method in ("GET", "POST"):
            for token, status in ((None, 401 if method == "GET" else 403), (api_token(self.server, "bob", "super:user"), 403),
                                  (api_token(self.server, "admin", "repo:admin"), 403)):
                self.expect(self.server.request(method, GC, token=token), status)
        self.assertEqual(self.server.sql("SELECT COUNT(*) FROM log WHERE kind = 'run_garbage_collection'"), [["0"]])

    def test_who_asked_is_logged(self):
        token = api_token(self.server, "admin", "super:user")
        self.expect(self.server.request("POST", GC, token=token), 202)
        self.assertEqual(self.server.sql("SELECT performer FROM log WHERE kind = 'run_garbage_collection'"), [["admin"]])
        # The run has written its end a moment before its process is idle again.
        status = wait_for(lambda: (s := self.server.request("GET", GC, token=token).json())["last_run"]
                          and s["last_run"]["ended"] and s["state"] == "idle" and s, "it ends")
        self.assertEqual((status["state"], status["rate"], status["interval_s"]), ("idle", 100_000, 3600))
        self.assertEqual((status["last_run"]["cause"], status["last_run"]["error"]), ("request", None))
        self.assertEqual(status["candidates"], {"waiting": 0, "due": 0})


if __name__ == "__main__":
    main()
