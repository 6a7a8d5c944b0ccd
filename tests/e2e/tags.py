#!/usr/bin/env python3
"""The life of a tag: moved, given a date, made immutable, deleted, restored, deleted for good; labels; pulls.
quay-api.md 4 and 5.2."""
import json

from harness import OCI_MANIFEST, Server, Session, digest, main, wait_for
from tagcase import LABEL, TagCase

DAY = 86400


class Restore(TagCase):
    def restore(self, repository, tag, manifest, status=200, **more):
        return self.api("POST", f"/repository/{repository}/tag/{tag}/restore", {"manifest_digest": manifest, **more}, status)

    def test_a_deleted_tag(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v1", token, labels={LABEL: "2h"})
        self.api("DELETE", f"/repository/{repository}/tag/v1", status=204)
        self.age(repository, 3 * 3600)
        self.assertEqual(self.restore(repository, "v1", d).json(), {})
        tag = self.tag(repository, "v1")
        self.assertEqual((tag["reversion"], tag["manifest_digest"], tag["end_ts"] - tag["start_ts"]), (True, d, 7200))
        self.assertEqual(self.log(repository, "revert_tag"),
                         [("revert_tag", {"username": "admin", "repo": repository.split("/")[1], "namespace": "admin",
                                          "tag": "v1", "manifest_digest": d})])
        self.assertEqual([t["reversion"] for t in self.tags(repository, "specificTag=v1")], [True, False])

    def test_a_moved_tag_and_another_name(self):
        repository, token = self.new_repository()
        one, two = self.image(repository, "v", token, "one"), self.image(repository, "v", token, "two")
        self.restore(repository, "v", one)
        self.assertEqual([t["manifest_digest"] for t in self.tags(repository, "specificTag=v")], [one, two, one])
        self.restore(repository, "other", two)
        self.assertEqual(self.tag(repository, "other")["manifest_digest"], two)
        self.restore(repository, "v", one)  # even where it points: the history says so
        self.assertEqual(len(self.tags(repository, "specificTag=v")), 4)

    def test_an_image_deleted_by_digest_comes_back_whole(self):
        repository, token = self.new_repository()
        child = self.image(repository, "c", token, "child")
        _, d = self.index(repository, "multi", token, [child])
        for reference in (d, child):
            self.expect(self.server.request("DELETE", f"/v2/{repository}/manifests/{reference}", token=token), 202)
        blob = digest(b"layer child")
        self.expect(self.server.request("DELETE", f"/v2/{repository}/blobs/{blob}", token=token), 202)
        self.expect(self.server.request("GET", f"/v2/{repository}/blobs/{blob}", token=token), 404)
        self.restore(repository, "multi", d)
        for path in (f"manifests/multi", f"manifests/{d}", f"manifests/{child}", f"blobs/{blob}"):
            self.expect(self.server.request("GET", f"/v2/{repository}/{path}", token=token), 200)

    def test_what_cannot_be_restored(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v1", token, "one")
        other = self.image(repository, "v2", token, "two")
        before = self.tags(repository, "")
        a = self.restore(repository, "v1", "sha256:" + "0" * 64, 404)
        self.assertIn("push it again", a.json()["detail"])
        a = self.api("POST", f"/repository/{repository}/tag/v1/restore", {}, 400)
        self.assertEqual(a.json()["detail"], "Missing manifest_digest")
        for wrong in ("latest", 7, "sha256:abc"):
            self.restore(repository, "v1", wrong, 400)
        self.restore(repository, "-v1", d, 400)
        self.change(repository, "v1", immutable=True)
        a = self.restore(repository, "v1", other, 409)
        self.assertEqual((a.json()["error_type"], a.json()["detail"]), ("tag_immutable", "Cannot overwrite immutable tag 'v1'"))
        self.change(repository, "v1", immutable=False)
        for state in ("readonly", "mirror"):
            self.server.sql(f"UPDATE repository SET state = '{state}' WHERE path = '{repository}'")
            a = self.restore(repository, "v1", d, 503)
            self.assertIn(state, a.json()["message"])
        self.server.sql(f"UPDATE repository SET state = 'normal' WHERE path = '{repository}'")
        self.assertEqual(self.tags(repository, ""), before)


class Collected(TagCase):
    config = "gc: {interval: 1h, expiry_interval: 1h, rate: 100000}\n"

    def collect(self, repository):
        """Without leases; nothing of that repository is left to look at afterwards."""
        of = f"repo_id = (SELECT id FROM repository WHERE path = '{repository}')"
        self.server.sql(f"UPDATE repo_blob SET lease_until = 1 WHERE {of}")
        self.server.sql(f"UPDATE manifest SET lease_until = 1 WHERE {of}")
        self.server.sql("UPDATE gc_candidate SET due_ms = 1 WHERE due_ms > 1")
        runs = {run["id"] for run in self.quayside("GET", "/gc").json()["runs"]}
        self.quayside("POST", "/gc", status=202)
        wait_for(lambda: [run for run in self.quayside("GET", "/gc").json()["runs"]
                          if run["id"] not in runs and run["cause"] == "request" and run["ended"] is not None], "the run ends", 60)

    def test_what_the_window_keeps_comes_back_and_nothing_else(self):
        repository, token = self.new_repository()
        self.image(repository, "keeps", token, "keeps")
        d = self.image(repository, "v", token, "comes back")
        self.api("DELETE", f"/repository/{repository}/tag/v", status=204)
        self.collect(repository)
        self.api("POST", f"/repository/{repository}/tag/v/restore", {"manifest_digest": d})
        for path in ("manifests/v", f"blobs/{digest(b'layer comes back')}"):
            self.expect(self.server.request("GET", f"/v2/{repository}/{path}", token=token), 200)
        self.api("POST", f"/repository/{repository}/tag/v/expire", {"is_alive": True})
        self.collect(repository)  # its first time is still in the past
        self.expect(self.server.request("GET", f"/v2/{repository}/blobs/{digest(b'layer comes back')}", token=token), 200)
        self.api("POST", f"/repository/{repository}/tag/v/expire", {"manifest_digest": d})
        self.collect(repository)
        for path in (f"manifests/{d}", f"blobs/{digest(b'layer comes back')}"):
            self.expect(self.server.request("GET", f"/v2/{repository}/{path}", token=token), 404)
        a = self.api("POST", f"/repository/{repository}/tag/v/restore", {"manifest_digest": d}, 404)
        self.assertIn("its time in the time machine is over; push it again", a.json()["detail"])
        self.assertEqual([t["name"] for t in self.tags(repository)], ["keeps"])


class Forget(TagCase):
    def forget(self, repository, tag, status=200, **body):
        return self.api("POST", f"/repository/{repository}/tag/{tag}/expire", body, status)

    def test_a_live_tag(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v1", token)
        before = self.now()
        self.assertEqual(self.forget(repository, "v1", is_alive=True).json(), "")
        self.assertIsNone(self.tag(repository, "v1"))
        past = self.tags(repository, "specificTag=v1")[0]
        self.assertAlmostEqual(past["end_ts"], before - 14 * DAY, delta=5)
        for reference in ("v1", d):
            self.expect(self.server.request("GET", f"/v2/{repository}/manifests/{reference}", token=token), 404)
        self.api("GET", f"/repository/{repository}/manifest/{d}", status=404)
        self.assertIn(d, self.candidates(repository))
        self.assertLess(int(self.candidates(repository)[d]), (self.now() + 5) * 1000)
        self.assertEqual(self.log(repository, "permanently_delete_tag"),
                         [("permanently_delete_tag", {"username": "admin", "repo": repository.split("/")[1],
                                                      "namespace": "admin", "tag": "v1", "manifest_digest": d})])
        self.forget(repository, "v1", 404, is_alive=True)
        self.forget(repository, "v1", 404, manifest_digest=d)
        # A push brings it back.
        self.assertEqual(self.image(repository, "v1", token), d)
        self.expect(self.server.request("GET", f"/v2/{repository}/manifests/{d}", token=token), 200)

    def test_the_past(self):
        repository, token = self.new_repository()
        one, two = self.image(repository, "v", token, "one"), self.image(repository, "v", token, "two")
        self.image(repository, "v", token, "one")
        self.image(repository, "v", token, "two")
        self.image(repository, "keeps", token, "one")
        a = self.forget(repository, "v", 400)
        self.assertEqual(a.json()["detail"], "manifest_digest required when is_alive set to false")
        self.forget(repository, "v", manifest_digest=one)
        ends = [(t["manifest_digest"], t["end_ts"] < self.now() - DAY) for t in self.tags(repository, "specificTag=v") if "end_ts" in t]
        self.assertEqual(sorted(ends), sorted([(one, True), (one, True), (two, False)]))
        # Another tag leads to it: it answers.
        self.expect(self.server.request("GET", f"/v2/{repository}/manifests/{one}", token=token), 200)
        self.forget(repository, "v", 404, manifest_digest=one)
        self.forget(repository, "v", 404, manifest_digest="sha256:" + "0" * 64)
        self.assertEqual(self.tag(repository, "v")["manifest_digest"], two)

    def test_a_tag_whose_date_has_passed_is_of_the_past(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        self.change(repository, "v", expiration=self.now() + 100)
        self.age(repository, 1000)
        self.forget(repository, "v", 404, is_alive=True)
        self.forget(repository, "v", manifest_digest=d)
        self.expect(self.server.request("GET", f"/v2/{repository}/manifests/{d}", token=token), 404)

    def test_submanifests(self):
        repository, token = self.new_repository()
        alone = self.image(repository, "a", token, "alone")
        shared = self.image(repository, "shared", token, "shared")
        _, d = self.index(repository, "multi", token, [alone, shared])
        self.api("DELETE", f"/repository/{repository}/tag/a", status=204)
        self.forget(repository, "multi", is_alive=True, include_submanifests=True)
        answers = {m: self.server.request("GET", f"/v2/{repository}/manifests/{m}", token=token).status for m in (d, alone, shared)}
        self.assertEqual(answers, {d: 404, alone: 404, shared: 200})
        self.assertLessEqual({d, alone}, set(self.candidates(repository)))

    def test_an_immutable_tag_and_other_states(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        self.change(repository, "v", immutable=True)
        self.forget(repository, "v", 404, is_alive=True)
        self.change(repository, "v", immutable=False)
        self.forget(repository, "v", 404, is_alive=True, manifest_digest="sha256:" + "0" * 64)
        for wrong in ({"is_alive": "yes"}, {"is_alive": True, "manifest_digest": "v1"}, {"is_alive": True, "include_submanifests": 1}):
            self.forget(repository, "v", 400, **wrong)
        self.assertEqual(self.tag(repository, "v")["manifest_digest"], d)
        self.server.sql(f"UPDATE repository SET state = 'readonly' WHERE path = '{repository}'")
        self.forget(repository, "v", is_alive=True)


class Move(TagCase):
    def test_to_what_tags_and_indexes_lead_to(self):
        repository, token = self.new_repository()
        child = self.image(repository, "c", token, "child")
        inner = self.index(repository, "inner", token, [child])[1]
        self.index(repository, "outer", token, [inner])
        for tag in ("c", "inner"):
            self.api("DELETE", f"/repository/{repository}/tag/{tag}", status=204)
        self.change(repository, "new", manifest_digest=child)
        self.change(repository, "new", manifest_digest=inner)
        self.assertEqual([kind for kind, _ in self.log(repository, "create_tag", "move_tag")], ["create_tag", "move_tag"])
        meta = self.log(repository, "move_tag")[0][1]
        self.assertEqual((meta["manifest_digest"], meta["original_manifest_digest"]), (inner, child))

    def test_not_to_the_past(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        self.api("DELETE", f"/repository/{repository}/tag/v", status=204)
        a = self.change(repository, "new", 404, manifest_digest=d)
        self.assertIn("restore", a.json()["detail"])
        self.assertEqual(self.tags(repository), [])

    def test_to_what_waits_for_its_first_tag(self):
        repository, token = self.new_repository()
        _, body = self.server.push_image(repository, "v", token)
        another = body + b"\n"
        self.expect(self.server.put_manifest(repository, digest(another), another, OCI_MANIFEST, token), 201)
        self.change(repository, "new", manifest_digest=digest(another))
        self.assertEqual(self.tag(repository, "new")["manifest_digest"], digest(another))

    def test_bad_names_and_bodies(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        before = self.tags(repository, "")
        for name in ("-v", ".v", "a" * 129, "a%20b"):
            a = self.change(repository, name, 400, manifest_digest=d)
            self.assertTrue(a.json()["message"].startswith("Invalid tag"), name)
        for body in ({"expiration": "tomorrow"}, {"expiration": True}, {"expiration": [1]}, {"manifest_digest": 5},
                     {"immutable": "yes"}, {"expiration": 1e300}):
            self.change(repository, "v", 400, **body)
        for past in (0, -1, self.now() - 10, 1.5):
            a = self.change(repository, "v", 400, expiration=past)
            self.assertIn("must be in the future", a.json()["detail"])
        a = self.change(repository, "v", 400, expiration=self.now() + 3000 * DAY)
        self.assertIn("728 days", a.json()["detail"])
        for state in ("readonly", "mirror"):
            self.server.sql(f"UPDATE repository SET state = '{state}' WHERE path = '{repository}'")
            for body in ({"expiration": self.now() + DAY}, {"immutable": True}, {"manifest_digest": d}):
                self.assertIn(state, self.change(repository, "v", 503, **body).json()["message"])
            self.api("DELETE", f"/repository/{repository}/tag/v", status=503)
        self.server.sql(f"UPDATE repository SET state = 'normal' WHERE path = '{repository}'")
        self.assertEqual(self.tags(repository, ""), before)

    def test_fractions_are_cut(self):
        repository, token = self.new_repository()
        self.image(repository, "v", token)
        when = self.now() + DAY
        self.change(repository, "v", expiration=when + 0.9)
        self.assertEqual(self.tag(repository, "v")["end_ts"], when)


class Delete(TagCase):
    def test_takes_the_cosign_tags_along(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v1", token)
        self.change(repository, "v2", manifest_digest=d)
        hidden = d.replace(":", "-")
        for suffix in ("sig", "att", "sbom", "other"):
            self.image(repository, f"{hidden}.{suffix}", token, suffix)
        self.api("DELETE", f"/repository/{repository}/tag/v1", status=204)
        self.assertEqual(len(self.tags(repository)), 5)
        self.expect(self.server.request("DELETE", f"/v2/{repository}/manifests/v2", token=token), 202)
        self.assertEqual([t["name"] for t in self.tags(repository)], [f"{hidden}.other"])
        self.assertEqual({meta["tag"] for _, meta in self.log(repository, "delete_tag")},
                         {"v1", "v2"} | {f"{hidden}.{suffix}" for suffix in ("sig", "att", "sbom")})

    def test_an_immutable_signature_stays(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v1", token)
        name = d.replace(":", "-") + ".sig"
        self.image(repository, name, token, "sig")
        self.change(repository, name, immutable=True)
        self.api("DELETE", f"/repository/{repository}/tag/v1", status=204)
        self.assertEqual([t["name"] for t in self.tags(repository)], [name])
        self.api("DELETE", f"/repository/{repository}/tag/v1", status=404)


class Immutable(TagCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create_admin("writer")
        cls.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'writer'")
        cls.writer = Session(cls.server)
        cls.writer.sign_in("writer")

    def test_by_hand(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token, "one")
        other = self.image(repository, "w", token, "two")
        self.api("PUT", f"/repository/{repository}/permissions/user/writer", {"role": "write"})
        self.change(repository, "v", expiration=self.now() + DAY)
        self.change(repository, "v", session=self.writer, immutable=True)
        tag = self.tag(repository, "v")
        self.assertEqual((tag["immutable"], "end_ts" in tag), (True, False))
        before = self.tags(repository, "")
        for body, text in (({"expiration": self.now() + DAY}, "Cannot set expiration on immutable tag 'v'"),
                           ({"expiration": None}, "Cannot set expiration on immutable tag 'v'"),
                           ({"manifest_digest": other}, "Cannot overwrite immutable tag 'v'")):
            a = self.change(repository, "v", 409, **body)
            self.assertEqual((a.json()["error_type"], a.json()["detail"]), ("tag_immutable", text))
        a = self.api("DELETE", f"/repository/{repository}/tag/v", status=409)
        self.assertEqual(a.json()["detail"], "Cannot delete immutable tag 'v'")
        for reference in ("v", d):
            self.expect(self.server.request("DELETE", f"/v2/{repository}/manifests/{reference}", token=token), 409, "TAG_IMMUTABLE")
        body = self.server.request("GET", f"/v2/{repository}/manifests/{other}", token=token).body
        self.expect(self.server.put_manifest(repository, "v", body, OCI_MANIFEST, token), 409, "TAG_IMMUTABLE")
        self.image(repository, "v", token, "one")  # what it points at already may be pushed
        self.assertEqual(self.tags(repository, ""), before)
        a = self.change(repository, "v", 403, session=self.writer, immutable=False)
        self.assertIn("administrator", a.json()["detail"])
        self.change(repository, "v", immutable=False)
        self.assertFalse(self.tag(repository, "v")["immutable"])
        changes = [(meta["immutable"], meta["previous_immutable"]) for _, meta in self.log(repository, "change_tag_immutability")]
        self.assertEqual(changes, [(True, False), (False, True)])
        self.change(repository, "v", immutable=False)  # nothing to do, nothing logged
        self.assertEqual(len(self.log(repository, "change_tag_immutability")), 2)
        self.change(repository, "none", 404, immutable=True)

    def test_by_label(self):
        repository, token = self.new_repository()
        self.image(repository, "v", token, labels={"quay.immutable": "TRUE", LABEL: "2h"})
        tag = self.tag(repository, "v")
        self.assertEqual((tag["immutable"], "end_ts" in tag), (True, False))
        view = self.quayside("GET", f"/repository/{repository}/tag/v/expiry").json()
        self.assertEqual([(c["carrier"], c["ignored"]) for c in view["claims"]], [("label", "immutable")])
        self.image(repository, "w", token, labels={"quay.immutable": "false"})
        self.assertFalse(self.tag(repository, "w")["immutable"])
        child = self.image(repository, "c", token, "child", {"quay.immutable": "true"})
        self.index(repository, "multi", token, [child])
        self.assertTrue(self.tag(repository, "multi")["immutable"])
        self.index(repository, "multi2", token, [child], {"quay.immutable": "no"})
        self.assertFalse(self.tag(repository, "multi2")["immutable"])


class ImmutableWithDate(TagCase):
    config = "FEATURE_IMMUTABLE_TAGS_CAN_EXPIRE: true\nPERMANENTLY_DELETE_TAGS: false\n"

    def test_keeps_its_date(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token, labels={"quay.immutable": "true", LABEL: "2h"})
        tag = self.tag(repository, "v")
        self.assertEqual((tag["immutable"], tag["end_ts"] - tag["start_ts"]), (True, 7200))
        self.change(repository, "v", expiration=self.now() + DAY)
        self.change(repository, "v", expiration=None)
        self.image(repository, "w", token, "two")
        self.change(repository, "w", expiration=self.now() + DAY)
        self.change(repository, "w", immutable=True)
        self.assertIn("end_ts", self.tag(repository, "w"))
        self.change(repository, "v", 409, manifest_digest=self.tag(repository, "w")["manifest_digest"])
        config = self.server.request("GET", "/config").json()
        self.assertEqual((config["features"]["IMMUTABLE_TAGS_CAN_EXPIRE"], config["config"]["PERMANENTLY_DELETE_TAGS"]), (True, False))
        self.api("POST", f"/repository/{repository}/tag/v/expire", {"is_alive": True}, 404)
        self.assertEqual(self.tag(repository, "v")["manifest_digest"], d)


class WithoutFeatures(TagCase):
    config = "FEATURE_IMMUTABLE_TAGS: false\nFEATURE_IMAGE_PULL_STATS: false\n"

    def test_are_absent(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token, labels={"quay.immutable": "true"})
        self.assertNotIn("immutable", self.tag(repository, "v"))
        self.change(repository, "v", immutable=True)  # ignored
        self.assertNotIn("immutable", self.tag(repository, "v"))
        self.assertEqual(self.log(repository, "change_tag_immutability"), [])
        self.api("DELETE", f"/repository/{repository}/tag/v", status=204)
        self.image(repository, "w", token)
        for path in (f"tag/w/pull_statistics", f"manifest/{d}/pull_statistics", "immutabilitypolicy/"):
            self.api("GET", f"/repository/{repository}/{path}", status=404)


class Lists(TagCase):
    def test_what_an_index_is_made_of(self):
        repository, token = self.new_repository()
        one, two = self.image(repository, "a", token, "one"), self.image(repository, "b", token, "two")
        self.index(repository, "multi", token, [one, two])
        tag = self.tag(repository, "multi")
        self.assertEqual((tag["is_sparse"], tag["child_manifest_count"], tag["present_child_count"], tag["child_manifests_presence"],
                          tag["size"]), (False, 2, 2, {one: True, two: True}, None))
        self.expect(self.server.request("DELETE", f"/v2/{repository}/manifests/{two}", token=token), 202)
        tag = self.tag(repository, "multi")
        self.assertEqual((tag["is_sparse"], tag["child_manifest_count"], tag["present_child_count"], tag["child_manifests_presence"]),
                         (True, 2, 1, {one: True, two: False}))
        self.assertNotIn("is_sparse", self.tag(repository, "a"))

    def fill(self, repository, token, count):
        """Tags t0000... of one image; three in each millisecond, two moves of each."""
        d = self.image(repository, "first", token)
        padded = "lpad(CAST(i % {0} AS TEXT), 4, '0')" if self.server.postgres else "printf('%04d', i % {0})"
        self.server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms, end_ms, end_reason) "
                        f"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {2 * count - 1}) "
                        f"SELECT m.repo_id, 't' || {padded.format(count)}, m.id, 1000 + i / 3, 90000 + i, 'moved' "
                        f"FROM n, manifest m WHERE m.digest = '{d}'")
        self.server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms) "
                        "SELECT DISTINCT repo_id, name, manifest_id, 100000 FROM tag WHERE name LIKE 't0%' "
                        f"AND repo_id = (SELECT id FROM repository WHERE path = '{repository}')")

    def pages(self, repository, query, limit):
        found, page = [], 1
        while True:
            answer = self.api("GET", f"/repository/{repository}/tag/?limit={limit}&page={page}&{query}").json()
            self.assertEqual(answer["page"], page)
            found += [(t["start_ts"], t["name"], t.get("end_ts")) for t in answer["tags"]]
            if not answer["has_additional"]:
                return found
            self.assertEqual(len(answer["tags"]), limit)
            page += 1

    def test_pages_hold_each_row_once_in_order(self):
        repository, token = self.new_repository()
        self.fill(repository, token, 40)
        where = f"FROM tag WHERE repo_id = (SELECT id FROM repository WHERE path = '{repository}')"
        for query, condition in (("", ""), ("onlyActiveTags=true", " AND end_ms IS NULL"), ("specificTag=t0007", " AND name = 't0007'"),
                                 ("filter_tag_name=like:t001", " AND name LIKE 't001%'")):
            rows = self.server.sql(f"SELECT start_ms, name, end_ms {where}{condition} ORDER BY start_ms DESC, name")
            whole = [(int(start) // 1000, name, int(end) // 1000 if end not in ("None", "") else None) for start, name, end in rows]
            self.assertGreater(len(whole), 2)
            for limit in (100, 7, 1) if len(whole) < 100 else (100, 7):
                self.assertEqual(self.pages(repository, query, limit), whole, (query, limit))
            # And by a jump to a page, as somebody who has not read those before.
            fresh = Session(self.server)
            fresh.sign_in()
            for page in (1, 2, len(whole) // 7 + 1, 999):
                answer = self.api("GET", f"/repository/{repository}/tag/?limit=7&page={page}&{query}", session=fresh).json()
                self.assertEqual([t["name"] for t in answer["tags"]], [n for _, n, _ in whole[(page - 1) * 7:page * 7]], (query, page))

    def test_a_reader_misses_none_while_others_delete(self):
        repository, token = self.new_repository()
        self.fill(repository, token, 20)
        path = f"/repository/{repository}/tag/?limit=5&onlyActiveTags=true"
        first = [t["name"] for t in self.api("GET", path).json()["tags"]]
        self.api("DELETE", f"/repository/{repository}/tag/{first[1]}", status=204)
        second = [t["name"] for t in self.api("GET", path + "&page=2").json()["tags"]]
        self.assertEqual(second, [f"t{i:04}" for i in range(4, 9)])


class Labels(TagCase):
    def path(self, repository, manifest, label=""):
        return f"/repository/{repository}/manifest/{manifest}/labels{label}"

    def add(self, repository, manifest, key, value, media_type=None, status=201):
        return self.api("POST", self.path(repository, manifest), {"key": key, "value": value, "media_type": media_type}, status)

    def test_of_the_manifest(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token, "x", {"maintainer": "me", "conf": "{\"a\":1}", "both": "label"}, {"both": "annotation"})
        labels = self.api("GET", self.path(repository, d)).json()["labels"]
        self.assertEqual({(l["key"], l["value"], l["media_type"], l["source_type"]) for l in labels},
                         {("maintainer", "me", "text/plain", "manifest"), ("conf", "{\"a\":1}", "application/json", "manifest"),
                          ("both", "annotation", "text/plain", "manifest"), ("text", "x", "text/plain", "manifest")})
        found = self.api("GET", self.path(repository, d) + "?filter=main").json()["labels"]
        self.assertEqual([l["key"] for l in found], ["maintainer"])
        one = found[0]["id"]
        self.assertEqual(self.api("GET", self.path(repository, d, "/" + one)).json(), found[0])
        a = self.api("DELETE", self.path(repository, d, "/" + one), status=400)
        self.assertEqual(a.json(), {"message": "Cannot delete immutable label"})

    def test_added_and_deleted(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        a = self.add(repository, d, "team", "web")
        label = a.json()["label"]
        self.assertEqual((label["key"], label["value"], label["media_type"], label["source_type"]), ("team", "web", "text/plain", "api"))
        self.assertEqual(self.session.request("GET", a.header("Location")).json(), label)
        self.assertEqual(self.add(repository, d, "team", "[1]").json()["label"]["media_type"], "application/json")
        self.assertEqual(self.add(repository, d, "team", "[1]", "text/plain").json()["label"]["media_type"], "text/plain")
        self.assertEqual(len(self.api("GET", self.path(repository, d) + "?filter=team").json()["labels"]), 3)
        self.api("DELETE", self.path(repository, d, "/" + label["id"]), status=204)
        self.api("DELETE", self.path(repository, d, "/" + label["id"]), status=404)
        self.api("GET", self.path(repository, d, "/" + label["id"]), status=404)
        log = self.log(repository, "manifest_label_add", "manifest_label_delete")
        self.assertEqual([kind for kind, _ in log], ["manifest_label_add"] * 3 + ["manifest_label_delete"])
        name = repository.split("/")[1]
        self.assertEqual(log[0][1], {"id": label["id"], "key": "team", "value": "web", "manifest_digest": d, "media_type": "text/plain",
                                     "namespace": "admin", "repo": name})
        self.assertEqual(log[3][1], {"id": label["id"], "key": "team", "value": "web", "manifest_digest": d, "namespace": "admin",
                                     "repo": name})

    def test_refused(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        before = self.api("GET", self.path(repository, d)).json()
        for key in ("quay.expires-after", "quay.immutable", "quayish", "com.docker.x", "io.docker.x", "org.dockerproject.x",
                    "org.opencontainers.image.title", "io.cncf.x", "io.kubernetes.x", "io.k8s.x", "io.quay", "com.coreos",
                    "com.tectonic", "internal"):
            self.assertEqual(self.add(repository, d, key, "x", status=400).json(), {"message": "Label has a reserved prefix"}, key)
        for key in ("", "A", "a_b", "-a", "a-", "a..b", "a.-b", "ä", "a" * 256):
            self.assertTrue(self.add(repository, d, key, "x", status=400).json()["message"].startswith("Label key is invalid"), key)
        self.assertTrue(self.add(repository, d, "a", "x", "text/html", 400).json()["message"].startswith("Invalid media type"))
        self.add(repository, d, "a", "{", "application/json", 400)
        for body in ({"key": "a", "value": "x"}, {"key": "a", "media_type": None}, {"value": "x", "media_type": None},
                     {"key": 1, "value": "x", "media_type": None}, {"key": "a", "value": "x" * 70000, "media_type": None}, []):
            self.api("POST", self.path(repository, d), body, 400)
        self.api("POST", self.path(repository, "sha256:" + "0" * 64), {"key": "a", "value": "x", "media_type": None}, 404)
        self.api("GET", self.path(repository, "sha256:" + "0" * 64), status=404)
        label = self.add(repository, d, "mine", "x").json()["label"]["id"]
        self.server.sql(f"UPDATE repository SET state = 'readonly' WHERE path = '{repository}'")
        self.add(repository, d, "a", "x", status=503)
        self.api("DELETE", self.path(repository, d, "/" + label), status=503)
        self.server.sql(f"UPDATE repository SET state = 'normal' WHERE path = '{repository}'")
        self.api("DELETE", self.path(repository, d, "/" + label), status=204)
        self.assertEqual(self.api("GET", self.path(repository, d)).json(), before)


class ReservedLabels(TagCase):
    config = "LABEL_KEY_RESERVED_PREFIXES: [acme.]\n"

    def test_of_the_configuration(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        path = f"/repository/{repository}/manifest/{d}/labels"
        self.api("POST", path, {"key": "acme.x", "value": "x", "media_type": None}, 400)
        self.api("POST", path, {"key": "acme", "value": "x", "media_type": None}, 201)


class Pulls(TagCase):
    def figures(self, repository, tag):
        return self.api("GET", f"/repository/{repository}/tag/{tag}/pull_statistics").json()

    def test_are_counted_by_tag_and_by_manifest(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        self.change(repository, "w", manifest_digest=d)
        self.assertEqual(self.figures(repository, "v"),
                         {"tag_name": "v", "tag_pull_count": 0, "last_tag_pull_date": None, "current_manifest_digest": d,
                          "manifest_pull_count": 0, "last_manifest_pull_date": None})
        for reference in ("v", "v", "w", d):
            self.expect(self.server.request("GET", f"/v2/{repository}/manifests/{reference}", token=token), 200)
        self.expect(self.server.request("HEAD", f"/v2/{repository}/manifests/v", token=token), 200)
        wait_for(lambda: self.figures(repository, "v")["manifest_pull_count"] == 4, "the pulls are written")
        found = self.figures(repository, "v")
        self.assertEqual((found["tag_pull_count"], found["manifest_pull_count"]), (2, 4))
        self.assertRegex(found["last_tag_pull_date"], r"^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} -0000$")
        of_manifest = self.api("GET", f"/repository/{repository}/manifest/{d}/pull_statistics").json()
        self.assertEqual(of_manifest, {"manifest_digest": d, "manifest_pull_count": 4,
                                       "last_manifest_pull_date": found["last_manifest_pull_date"]})
        # Another tag of that name starts at nothing; the manifest's own figure stays.
        self.api("DELETE", f"/repository/{repository}/tag/v", status=204)
        self.api("GET", f"/repository/{repository}/tag/v/pull_statistics", status=404)
        self.change(repository, "v", manifest_digest=d)
        found = self.figures(repository, "v")
        self.assertEqual((found["tag_pull_count"], found["manifest_pull_count"]), (0, 4))
        self.api("GET", f"/repository/{repository}/manifest/sha256:{'0' * 64}/pull_statistics", status=404)

    def test_are_written_at_the_end(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        for _ in range(3):
            self.expect(self.server.request("GET", f"/v2/{repository}/manifests/v", token=token), 200)
        self.server.stop()
        rows = self.server.sql("SELECT p.pulls FROM manifest_pull p JOIN manifest m ON m.id = p.manifest_id JOIN repository r "
                               f"ON r.id = m.repo_id WHERE r.path = '{repository}' AND m.digest = '{d}'")
        self.server.start()
        self.assertEqual(rows, [["3"]])


if __name__ == "__main__":
    main()
