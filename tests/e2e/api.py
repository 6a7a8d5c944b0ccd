#!/usr/bin/env python3
"""The REST API of this release, as the console and scripts use it. quay-api.md 1, 3, 4, 5, 9."""
import datetime
import json
import os
import re
import time
import urllib.parse
import uuid
from email.utils import parsedate_to_datetime

from harness import (OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST, Server, ServerTest, Session, digest, main,
                     wait_for)

R = "admin/api"
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")
RFC2822 = re.compile(r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z][a-z] \d{4} \d\d:\d\d:\d\d -0000$")


class Api(ServerTest):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session = Session(cls.server)
        a = cls.session.sign_in()
        assert a.status == 200, a
        cls.token = cls.server.token(f"repository:{R}:pull,push")
        cls.digest, cls.body = cls.server.push_image(R, "v1", cls.token)

    def api(self, method, path, body=None, status=200):
        return self.expect(self.session.request(method, "/api/v1" + path, body), status)

    def tags(self, query="", repository=R):
        return self.api("GET", f"/repository/{repository}/tag/{query}").json()["tags"]

    def test_service_endpoints(self):
        get = lambda path: self.server.request("GET", path)
        self.assertEqual(self.expect(get("/v1/_ping"), 200).body, b"true")
        self.assertEqual(get("/v1/_ping").header("X-Docker-Registry-Version"), "0.6.0")
        self.assertEqual(self.expect(get("/_internal_ping"), 200).body, b"true")
        config = self.expect(get("/config"), 200).json()
        for key in ("SERVER_HOSTNAME", "AUTHENTICATION_TYPE", "REGISTRY_TITLE", "TAG_EXPIRATION_OPTIONS", "BRANDING",
                    "SEARCH_RESULTS_PER_PAGE", "PERMANENTLY_DELETE_TAGS", "UI_DELAY_AFTER_WRITE_SECONDS"):
            self.assertIn(key, config["config"])
        self.assertEqual(self.expect(get("/.well-known/app-capabilities"), 200).json()["appName"], "io.quay")
        token = self.expect(get("/csrf_token"), 200)
        self.assertRegex(token.json()["csrf_token"], r"^[A-Za-z0-9_-]{64}$")
        self.assertIn("HttpOnly", token.header("Set-Cookie"))
        self.assertIn("SameSite=Lax", token.header("Set-Cookie"))
        self.assertEqual(self.expect(get("/api/v1/messages"), 200).json(), {"messages": []})

    def test_sign_in(self):
        session = Session(self.server)
        a = session.sign_in(password="wrong")
        self.expect(a, 403)
        self.assertEqual(a.json(), {"needsEmailVerification": False, "invalidCredentials": True,
                                    "message": "Invalid Username or Password"})
        old = session.csrf
        a = self.expect(session.sign_in(), 200)
        self.assertEqual(a.json(), {"success": True})
        self.assertNotEqual(session.csrf, old)
        user = self.expect(session.request("GET", "/api/v1/user/"), 200).json()
        self.assertEqual((user["username"], user["anonymous"], user["email"], user["super_user"]),
                         ("admin", False, "admin@example.com", True))
        self.assertEqual(user["tag_expiration_s"], 1209600)
        # e-mail works as well
        self.expect(Session(self.server).sign_in("admin@example.com"), 200)
        a = session.request("POST", "/api/v1/repository", {"repository": "x", "visibility": "private", "description": ""},
                            csrf=False)
        self.assertIn(a.status, (401, 403), a)

    def test_sign_out_ends_all_sessions(self):
        self.server.create_admin("dave")
        one, two = Session(self.server), Session(self.server)
        one.sign_in("dave"), two.sign_in("dave")
        self.expect(one.request("POST", "/api/v1/signout"), 200)
        for session in (one, two):
            self.expect(session.request("GET", "/api/v1/user/"), 401)

    def test_anonymous_user(self):
        a = self.expect(self.server.request("GET", "/api/v1/user/"), 401)
        body = a.json()
        self.assertEqual((body["error_type"], body["title"], body["status"], body["detail"], body["error_message"]),
                         ("invalid_token", "invalid_token", 401, "Requires authentication", "Requires authentication"))
        self.assertTrue(body["type"].endswith("/api/v1/error/invalid_token"))

    def test_repositories(self):
        new = {"repository": "made", "visibility": "private", "description": "words"}
        a = self.api("POST", "/repository", new, 201)
        self.assertEqual(a.json(), {"namespace": "admin", "name": "made", "kind": "image"})
        a = self.api("POST", "/repository", new, 400)
        self.assertEqual((a.json()["error_type"], a.json()["detail"]), ("invalid_request", "Repository already exists"))
        for bad in ({"repository": "Bad Name"}, {"namespace": "admin/team"}, {"namespace": ""}):
            a = self.api("POST", "/repository", {**new, "repository": "odd", **bad}, 400)
            self.assertEqual(a.json()["detail"], "Invalid repository name")
        long = {"description": "x" * 65537}
        self.assertIn("65536", self.api("POST", "/repository", {**new, "repository": "odd", **long}, 400).json()["detail"])
        self.assertEqual(self.api("PUT", "/repository/admin/made", long, 400).json()["error_type"], "invalid_request")
        r = self.api("GET", "/repository/admin/made").json()
        self.assertEqual((r["namespace"], r["name"], r["kind"], r["description"], r["is_public"], r["state"], r["can_write"],
                          r["can_admin"], r["tag_expiration_s"], r["tags"]),
                         ("admin", "made", "image", "words", False, "NORMAL", True, True, 1209600, {}))
        self.api("PUT", "/repository/admin/made", {"description": "**other**"})
        self.assertEqual(self.api("GET", "/repository/admin/made").json()["description"], "**other**")
        listed = self.api("GET", "/repository?namespace=admin&last_modified=true").json()["repositories"]
        byname = {r["name"]: r for r in listed}
        self.assertIn("made", byname)
        self.assertIsNone(byname["made"]["last_modified"])
        self.assertIsInstance(byname["api"]["last_modified"], int)
        self.assertEqual(byname["api"]["state"], "NORMAL")
        a = self.api("GET", "/repository", status=400)
        self.assertIn("namespace, starred or public are required", json.dumps(a.json()))
        a = self.session.request("DELETE", "/api/v1/repository/admin/made")
        self.assertEqual((a.status, a.body), (204, b""))
        self.assertEqual(self.api("GET", "/repository/admin/made", status=404).json()["error_type"], "not_found")
        self.api("POST", "/repository", new, 201)  # the name is free at once

    def test_repository_with_tags(self):
        r = self.api("GET", f"/repository/{R}?includeTags=true").json()
        tag = r["tags"]["v1"]
        self.assertEqual((tag["name"], tag["manifest_digest"]), ("v1", self.digest))
        for no in ("false", "False", "0"):
            self.assertNotIn("tags", self.api("GET", f"/repository/{R}?includeTags={no}").json())
        self.assertRegex(tag["last_modified"], RFC2822)

    def test_private_is_hidden(self):
        self.expect(self.server.request("GET", f"/api/v1/repository/{R}"), 401)
        self.expect(self.server.request("GET", f"/api/v1/repository/{R}/tag/"), 401)

    def test_tag_list(self):
        repo = "admin/list"
        token = self.server.token(f"repository:{repo}:pull,push")
        manifest, body = self.server.push_image(repo, "a1", token, layers=(b"12345", b"1234567"))
        for name in ("a2", "b1"):
            self.server.put_manifest(repo, name, body, OCI_MANIFEST, token)
        index = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": manifest, "size": len(body)}]}).encode()
        self.server.put_manifest(repo, "multi", index, OCI_INDEX, token)
        tags = {t["name"]: t for t in self.tags("?onlyActiveTags=true", repo)}
        self.assertEqual(set(tags), {"a1", "a2", "b1", "multi"})
        t = tags["a1"]
        self.assertEqual((t["manifest_digest"], t["is_manifest_list"], t["size"], t["reversion"]), (manifest, False, 12, False))
        self.assertRegex(t["last_modified"], RFC2822)
        self.assertEqual(int(parsedate_to_datetime(t["last_modified"]).timestamp()), t["start_ts"])
        self.assertNotIn("end_ts", t)
        self.assertNotIn("expiration", t)
        self.assertTrue(tags["multi"]["is_manifest_list"])
        self.assertIsNone(tags["multi"]["size"])
        self.assertEqual([t["name"] for t in self.tags("?specificTag=a2", repo)], ["a2"])
        self.assertEqual({t["name"] for t in self.tags("?filter_tag_name=like:a", repo)}, {"a1", "a2"})
        self.assertEqual({t["name"] for t in self.tags("?filter_tag_name=eq:b1", repo)}, {"b1"})
        page = self.api("GET", f"/repository/{repo}/tag/?limit=3").json()
        self.assertEqual((len(page["tags"]), page["page"], page["has_additional"]), (3, 1, True))
        page = self.api("GET", f"/repository/{repo}/tag/?limit=3&page=2").json()
        self.assertEqual((len(page["tags"]), page["page"], page["has_additional"]), (1, 2, False))
        self.server.request("DELETE", f"/v2/{repo}/manifests/b1", token=token)
        self.assertNotIn("b1", {t["name"] for t in self.tags("?onlyActiveTags=true", repo)})
        past = [t for t in self.tags("", repo) if t["name"] == "b1"]
        self.assertEqual(len(past), 1)
        self.assertLessEqual(past[0]["end_ts"], time.time() + 1)
        self.assertRegex(past[0]["expiration"], RFC2822)

    def test_expiration(self):
        self.server.put_manifest(R, "exp", self.body, OCI_MANIFEST, self.token)
        when = int(time.time()) + 86400
        a = self.api("PUT", f"/repository/{R}/tag/exp", {"expiration": when}, 201)
        self.assertEqual(a.json(), "Updated")
        t = self.tags("?specificTag=exp&onlyActiveTags=true")[0]
        self.assertEqual(t["end_ts"], when)
        self.assertEqual(int(parsedate_to_datetime(t["expiration"]).timestamp()), when)
        self.api("PUT", f"/repository/{R}/tag/exp", {"expiration": None}, 201)
        self.assertNotIn("end_ts", self.tags("?specificTag=exp&onlyActiveTags=true")[0])
        self.api("PUT", f"/repository/{R}/tag/exp", {"expiration": int(time.time()) - 5}, 400)
        self.api("PUT", f"/repository/{R}/tag/none", {"expiration": when}, 404)
        self.api("PUT", f"/repository/{R}/tag/exp", {"expiration": int(time.time()) + 400 * 7 * 86400}, 400)

    def test_an_expired_tag_is_gone_at_once(self):
        self.server.put_manifest(R, "brief", self.body, OCI_MANIFEST, self.token)
        self.api("PUT", f"/repository/{R}/tag/brief", {"expiration": int(time.time()) + 2}, 201)
        path = f"/v2/{R}/manifests/brief"
        self.expect(self.server.request("GET", path, token=self.token), 200)
        a = wait_for(lambda: (lambda x: x if x.status == 404 else None)(self.server.request("GET", path, token=self.token)),
                     "the tag expires", 5)
        self.assertTrue({"TAG_EXPIRED", "MANIFEST_UNKNOWN"} & set(a.codes()), a)
        self.assertEqual(self.tags("?specificTag=brief&onlyActiveTags=true"), [])
        self.assertNotIn("brief", self.server.request("GET", f"/v2/{R}/tags/list", token=self.token).json()["tags"])
        self.assertEqual(len(self.tags("?specificTag=brief")), 1)
        self.expect(self.server.request("GET", f"/v2/{R}/manifests/{self.digest}", token=self.token), 200)

    def test_label_expires_after(self):
        repo = "admin/label"
        token = self.server.token(f"repository:{repo}:pull,push")
        before = time.time()
        self.server.push_image(repo, "two-hours", token, labels={"quay.expires-after": "2h"})
        self.server.push_image(repo, "annotated", token, labels={"quay.expires-after": "2h"},
                               extra={"annotations": {"quay.expires-after": "3d"}})
        tags = {t["name"]: t for t in self.tags("?onlyActiveTags=true", repo)}
        self.assertAlmostEqual(tags["two-hours"]["end_ts"], before + 7200, delta=5)
        self.assertAlmostEqual(tags["annotated"]["end_ts"], before + 3 * 86400, delta=5)
        for value in ("1d12h", "3 d", "2.5h", "1mo", "", "0s", "-1h", "x"):
            self.server.push_image(repo, "ignored", token, labels={"quay.expires-after": value})
            tag = [t for t in self.tags("?specificTag=ignored&onlyActiveTags=true", repo)]
            self.assertNotIn("end_ts", tag[0], value)

    def test_move_and_delete(self):
        repo = "admin/move"
        token = self.server.token(f"repository:{repo}:pull,push")
        one, _ = self.server.push_image(repo, "one", token, layers=(b"one",))
        two, _ = self.server.push_image(repo, "two", token, layers=(b"two",))
        self.assertEqual(self.api("PUT", f"/repository/{repo}/tag/fresh", {"manifest_digest": one}, 201).json(), "Updated")
        self.api("PUT", f"/repository/{repo}/tag/fresh", {"manifest_digest": two}, 201)
        a = self.server.request("HEAD", f"/v2/{repo}/manifests/fresh", token=token)
        self.assertEqual(a.header("Docker-Content-Digest"), two)
        self.assertEqual([t["manifest_digest"] for t in self.tags("?specificTag=fresh", repo)], [two, one])
        self.api("PUT", f"/repository/{repo}/tag/fresh", {"manifest_digest": "sha256:" + "0" * 64}, 404)
        a = self.session.request("DELETE", f"/api/v1/repository/{repo}/tag/fresh")
        self.assertEqual((a.status, a.body), (204, b""))
        self.api("DELETE", f"/repository/{repo}/tag/fresh", status=404)
        self.expect(self.server.request("GET", f"/v2/{repo}/manifests/fresh", token=token), 404)

    def test_security_of_an_image(self):
        t = self.server.token("repository:admin/scanned:pull,push")
        digest, body = self.server.push_image("admin/scanned", "v1", t)
        config = json.loads(body)["config"]["digest"]
        index = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": digest, "size": len(body)}]}).encode()
        listed = self.server.put_manifest("admin/scanned", "all", index, OCI_INDEX, t).headers["Docker-Content-Digest"]
        base = "/api/v1/repository/admin/scanned"
        paths = [f"{base}/manifest/{digest}/security"]
        for image in (digest, digest.split(":")[1], config, config.split(":")[1]):
            paths.append(f"{base}/image/{image}/security")
        for path in paths:
            a = self.expect(self.session.request("GET", path + "?vulnerabilities=true"), 200)
            self.assertEqual(a.json(), {"status": "queued", "data": None}, path)
            self.expect(self.server.request("GET", path), 401)
        a = self.expect(self.session.request("GET", f"{base}/manifest/{listed}/security"), 200)
        self.assertEqual(a.json(), {"status": "unsupported", "data": None})
        for image in ("sha256:" + "0" * 64, "0" * 64, "v1", "x", config[:-1]):
            self.expect(self.session.request("GET", f"{base}/image/{image}/security"), 404)
        self.expect(self.session.request("GET", f"/api/v1/repository/admin/none/image/{digest}/security"), 404)

    def test_manifest(self):
        m = self.api("GET", f"/repository/{R}/manifest/{self.digest}").json()
        self.assertEqual((m["digest"], m["is_manifest_list"], m["manifest_data"].encode()), (self.digest, False, self.body))
        self.assertEqual((m["layers_compressed_size"], m["config_media_type"]), (5, "application/vnd.oci.image.config.v1+json"))
        self.assertEqual([(x["index"], x["compressed_size"], x["is_remote"]) for x in m["layers"]], [(0, 5, False)])
        self.api("GET", f"/repository/{R}/manifest/sha256:{'0' * 64}", status=404)
        self.expect(self.session.request("GET", f"/api/v1/repository/{R}/manifest/v1"), 404)

    def push_config(self, config, layers, media_type=OCI_CONFIG):
        repo = "admin/history"
        token = self.server.token(f"repository:{repo}:pull,push")
        body = json.dumps({
            "schemaVersion": 2, "mediaType": OCI_MANIFEST,
            "config": {"mediaType": media_type, "digest": self.server.push_blob(repo, config, token), "size": len(config)},
            "layers": [{"mediaType": OCI_LAYER, "digest": self.server.push_blob(repo, layer, token), "size": len(layer)}
                       for layer in layers]}).encode()
        self.expect(self.server.put_manifest(repo, "v1", body, OCI_MANIFEST, token), 201)
        return self.api("GET", f"/repository/{repo}/manifest/{digest(body)}").json()

    def test_layers_have_their_history(self):
        with open(os.path.join(DATA, "manifests", "config_history.json"), "rb") as f:
            config = f.read()
        m = self.push_config(config, (b"one", b"three", b"fourth", b"fifth"))
        self.assertEqual(m["layers"], [
            {"index": 0, "compressed_size": 3, "is_remote": False, "urls": None, "command": ["/bin/sh -c #(nop) ADD file:1 in / "],
             "comment": None, "author": None, "blob_digest": digest(b"one"), "created_datetime": "Fri, 21 Aug 2026 20:00:00 -0000"},
            {"index": 1, "compressed_size": 5, "is_remote": False, "urls": None, "command": ["sh", "-c", "make"],
             "comment": "buildkit", "author": "Ann", "blob_digest": digest(b"three"),
             "created_datetime": "Fri, 21 Aug 2026 20:02:54 -0000"},
            {"index": 2, "compressed_size": 6, "is_remote": False, "urls": None, "command": ["[1]"], "comment": None,
             "author": None, "blob_digest": digest(b"fourth"), "created_datetime": None},
            {"index": 3, "compressed_size": 5, "is_remote": False, "urls": None, "command": None, "comment": "", "author": None,
             "blob_digest": digest(b"fifth"), "created_datetime": None}])

    def test_layers_without_history(self):
        step = {"created": "2026-08-21T20:00:00Z", "created_by": "x", "comment": "c", "author": "a"}
        unknown = {"command": None, "comment": None, "author": None, "created_datetime": None}
        good = json.dumps({"history": [step, step]}).encode()
        for name, config, media_type in (
                ("no JSON", b"nonsense", OCI_CONFIG), ("no history", b"{}", OCI_CONFIG),
                ("too few", json.dumps({"history": [step]}).encode(), OCI_CONFIG),
                ("too many", json.dumps({"history": [step] * 3}).encode(), OCI_CONFIG),
                ("no image", good, "application/vnd.example.config.v1+json"),
                ("over 4 MiB", good + b" " * (4 * 1024 * 1024), OCI_CONFIG)):
            m = self.push_config(config, (b"one", b"two"), media_type)
            self.assertEqual([{k: layer[k] for k in unknown} for layer in m["layers"]], [unknown] * 2, name)
            self.assertEqual([layer["compressed_size"] for layer in m["layers"]], [3, 3])
        m = self.push_config(good + b" " * (4 * 1024 * 1024 - len(good)), (b"one", b"two"))
        self.assertEqual(m["layers"][1]["command"], ["x"])

    def test_an_ignored_label_is_told(self):
        repo = "admin/ignored"
        token = self.server.token(f"repository:{repo}:pull,push")
        for value in ("1d12h", "3 d", "2.5h", "1mo", "", "0s", "-1h", "x", '1"d', "\u2122"):
            _, body = self.server.push_image(repo, "seed", token, labels={"quay.expires-after": value})
            a = self.expect(self.server.put_manifest(repo, "v1", body, OCI_MANIFEST, token), 201)
            self.assertRegex(a.header("Warning"), r'^299 - "quay\.expires-after=[ -~]* is ignored: [ -~]+"$', value)
            row = self.server.sql("SELECT meta FROM log WHERE kind = 'push_repo' ORDER BY id DESC LIMIT 1")[0][0]
            self.assertIn("is ignored", json.loads(row)["expiry_ignored"])
        for labels in ({"quay.expires-after": "1d"}, {}):
            _, body = self.server.push_image(repo, "seed", token, labels=labels)
            a = self.expect(self.server.put_manifest(repo, "v1", body, OCI_MANIFEST, token), 201)
            self.assertIsNone(a.header("Warning"))
            row = self.server.sql("SELECT meta FROM log WHERE kind = 'push_repo' ORDER BY id DESC LIMIT 1")[0][0]
            self.assertNotIn("expiry_ignored", json.loads(row))


class Use(ServerTest):
    """How much a repository is used, by day. quay-api.md 3.2, 3.3."""

    REPO = "admin/used"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session = Session(cls.server)
        cls.session.sign_in()

    def api(self, path):
        return self.expect(self.session.request("GET", "/api/v1" + path), 200).json()

    def kinds(self):
        rows = self.server.sql("SELECT d.kind, d.count FROM log_daily d JOIN repository r ON r.id = d.repo_id "
                               f"WHERE r.path = '{self.REPO}' ORDER BY d.kind")
        return {kind: int(count) for kind, count in rows}

    def test_use(self):
        s = self.server
        t = s.token(f"repository:{self.REPO}:pull,push")
        d, body = s.push_image(self.REPO, "v1", t)
        for reference in ("v2", "v3"):
            s.put_manifest(self.REPO, reference, body, OCI_MANIFEST, t)
        self.expect(s.request("PUT", f"/v2/{self.REPO}/manifests/{d}?tag=v4&tag=v5", body, token=t,
                              headers={"Content-Type": OCI_MANIFEST}), 201)
        self.expect(s.request("DELETE", f"/v2/{self.REPO}/manifests/v2", token=t), 202)
        for reference in ("v1", d, "v3"):
            self.expect(s.request("GET", f"/v2/{self.REPO}/manifests/{reference}", token=t), 200)
        self.expect(s.request("HEAD", f"/v2/{self.REPO}/manifests/v1", token=t), 200)  # a look
        self.expect(s.request("GET", f"/v2/{self.REPO}/manifests/none", token=t), 404)
        wrote = {"create_repo": 1, "push_repo": 5, "delete_tag": 1}
        self.assertEqual({k: v for k, v in self.kinds().items() if k != "pull_repo"}, wrote)
        wait_for(lambda: self.kinds() == {**wrote, "pull_repo": 3}, "the pulls are written", 30)

        stats = self.api(f"/repository/{self.REPO}?includeStats=true")["stats"]
        self.assertEqual(len(stats), 91)
        today = datetime.datetime.now(datetime.timezone.utc).date()
        dates = [datetime.date.fromisoformat(x["date"]) for x in stats]
        self.assertIn((today - dates[-1]).days, (0, 1))  # midnight may pass
        self.assertEqual([(b - a).days for a, b in zip(dates, dates[1:])], [1] * 90)
        self.assertEqual([x["count"] for x in stats], [0] * 90 + [10])
        self.assertNotIn("stats", self.api(f"/repository/{self.REPO}"))

        def popularity():
            listed = self.api("/repository?namespace=admin&popularity=true")["repositories"]
            return {r["name"]: r["popularity"] for r in listed}["used"]
        self.assertEqual(popularity(), 10)
        s.sql("UPDATE log_daily SET day = day - 6")
        self.assertEqual(popularity(), 10)
        s.sql("UPDATE log_daily SET day = day - 1")
        self.assertEqual(popularity(), 0)
        s.sql("UPDATE log_daily SET day = day - 83")
        self.assertEqual([x["count"] for x in self.api(f"/repository/{self.REPO}?includeStats=true")["stats"]], [10] + [0] * 90)
        self.assertNotIn("popularity", self.api("/repository?namespace=admin")["repositories"][0])

    def test_pulls_are_written_at_the_end(self):
        s = self.server
        repo = "admin/ending"
        t = s.token(f"repository:{repo}:pull,push")
        s.push_image(repo, "v1", t)
        for _ in range(5):
            self.expect(s.request("GET", f"/v2/{repo}/manifests/v1", token=t), 200)
        s.stop()
        s.start()
        rows = s.sql("SELECT d.count FROM log_daily d JOIN repository r ON r.id = d.repo_id "
                     f"WHERE r.path = '{repo}' AND d.kind = 'pull_repo'")
        self.assertEqual(rows, [["5"]])

    def test_status_token(self):
        for name, visibility in (("one", "private"), ("two", "private"), ("open", "public")):
            self.expect(self.session.request("POST", "/api/v1/repository",
                                             {"repository": name, "visibility": visibility, "description": ""}), 201)
        tokens = [self.api(f"/repository/admin/{name}")["status_token"] for name in ("one", "two", "open")]
        self.assertEqual(tokens[2], "")
        self.assertNotEqual(tokens[0], tokens[1])
        self.assertEqual(str(uuid.UUID(tokens[0])), tokens[0])
        self.server.stop()
        self.server.start()
        self.assertEqual(self.api("/repository/admin/one")["status_token"], tokens[0])


class Limits(ServerTest):
    config = "LABELED_EXPIRATION_MINIMUM: 1h\nLABELED_EXPIRATION_MAXIMUM: 2d\n"

    def test_of_a_tags_date(self):
        session = Session(self.server)
        session.sign_in()
        token = self.server.token(f"repository:{R}:pull,push")
        self.server.push_image(R, "v1", token)
        path = f"/api/v1/repository/{R}/tag/"
        start = session.request("GET", path).json()["tags"][0]["start_ts"]

        def put(seconds):
            a = session.request("PUT", path + "v1", {"expiration": start + seconds})
            return a, session.request("GET", path).json()["tags"][0].get("end_ts")
        a, end = put(7200)
        self.assertEqual((a.status, end), (201, start + 7200))
        a, end = put(600)  # before the minimum: moved to it
        self.assertEqual(a.status, 201)
        self.assertIn(end, (start + 3600, start + 3601))
        a, unchanged = put(3 * 86400)
        self.assertEqual((a.status, unchanged), (400, end))
        self.assertIn("2 days", a.json()["detail"])
        self.assertIn("LABELED_EXPIRATION_MAXIMUM", a.json()["detail"])
        # A label is not clamped (4.8).
        for label, seconds in (("1m", 60), ("4w", 4 * 7 * 86400)):
            self.server.push_image(R, label, token, labels={"quay.expires-after": label})
            tag = session.request("GET", path + "?specificTag=" + label).json()["tags"][0]
            self.assertEqual(tag["end_ts"] - tag["start_ts"], seconds)


class BadLimits(ServerTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Server(engine="sqlite", config="LABELED_EXPIRATION_MINIMUM: 3w\nLABELED_EXPIRATION_MAXIMUM: 2w\n")
        cls.addClassCleanup(cls.server.close)

    def test_is_refused_at_the_start(self):
        self.assertEqual(self.server.spawn().wait(30), 7)
        self.assertIn("LABELED_EXPIRATION_MINIMUM must not be above LABELED_EXPIRATION_MAXIMUM", self.server.log_text())


class ClientKey(ServerTest):
    """A registry password that is not the password. quay-api.md 2.2, 8.7."""

    PATH = "/api/v1/user/clientkey"

    def key(self, user):
        session = Session(self.server)
        session.sign_in(user)
        return self.expect(session.request("POST", self.PATH, {"password": Server.PASSWORD}), 200).json()["key"]

    def auth(self, user, password):
        return self.server.request("GET", "/v2/auth", basic=(user, password))

    def test_is_good_at_the_registry_only(self):
        key = self.key("admin")
        self.assertTrue(key.startswith("qse_v1."), key)
        self.assertNotEqual(key, self.key("admin"))
        t = self.server.token("repository:admin/key:pull,push", basic=("admin", key))
        self.server.push_image("admin/key", "v1", t)
        self.expect(self.auth("admin@example.com", key), 200)
        form = urllib.parse.urlencode({"grant_type": "password", "username": "admin", "password": key})
        self.expect(self.server.request("POST", "/v2/auth", form, {"Content-Type": "application/x-www-form-urlencoded"}), 200)
        self.assertEqual(Session(self.server).sign_in(password=key).status, 403)
        session = Session(self.server)
        session.sign_in()
        self.expect(session.request("POST", "/api/v1/signin/verify", {"password": key}), 403)
        self.assertNotIn("services_expanded", self.server.request("GET", "/health", basic=("admin", key)).json()["data"])
        self.assertNotIn(key, self.server.log_text())
        rows = self.server.sql("SELECT performer FROM log WHERE kind = 'user_generate_client_key'")
        self.assertIn(["admin"], rows)

    def test_is_bound_to_user_and_password(self):
        for name in ("gina", "hugo"):
            self.server.create_admin(name)
        key = self.key("gina")
        self.expect(self.auth("gina", key), 200)
        self.expect(self.auth("hugo", key), 401)
        changed = key[:30] + ("A" if key[30] != "A" else "B") + key[31:]
        for bad in (changed, key[:-1], key[4:], "qse_", "qse_v1.", "qse_" + "x" * 3000):
            self.expect(self.auth("gina", bad), 401)
            self.server.sql("UPDATE namespace SET last_failed_ms = 1")
            self.expect(self.auth("gina", key), 200)  # which forgets the failure
        self.server.sql("UPDATE namespace SET password_hash = (SELECT password_hash FROM namespace WHERE name = 'hugo') "
                        "WHERE name = 'gina'")
        self.expect(self.auth("gina", Server.PASSWORD), 200)
        self.expect(self.auth("gina", key), 401)

    def test_survives_a_restart(self):
        key = self.key("admin")
        self.server.stop()
        self.server.start()
        self.expect(self.auth("admin", key), 200)

    def test_needs_the_password(self):
        self.server.create_admin("ida")
        self.expect(self.server.request("POST", self.PATH, {"password": "x"}), 403)
        session = Session(self.server)
        session.sign_in("ida")
        a = self.expect(session.request("POST", self.PATH, {"password": "wrong"}), 400)
        self.assertEqual((a.json()["error_type"], a.json()["detail"]), ("invalid_request", "Invalid Username or Password"))
        for _ in range(12):
            a = session.request("POST", self.PATH, {"password": "wrong"})
            if a.status == 429:
                break
        self.expect(a, 429)
        self.assertEqual(len(a.headers.get_all("Retry-After")), 1)


class Initialize(ServerTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.close)
        cls.server.start(admin=False)

    def test_first_user_once(self):
        body = {"username": "first", "password": "longenough1", "email": "first@example.com", "access_token": True}
        page = {"Origin": "http://elsewhere.example", "Content-Type": "text/plain"}
        self.expect(self.server.request("POST", "/api/v1/user/initialize", body, page), 404)
        proxied = {"X-Forwarded-For": "203.0.113.7"}
        self.expect(self.server.request("POST", "/api/v1/user/initialize", body, proxied), 404)
        a = self.expect(self.server.request("POST", "/api/v1/user/initialize", body), 200)
        self.assertEqual((a.json()["username"], a.json()["email"]), ("first", "first@example.com"))
        token = a.json()["access_token"]
        self.assertTrue(token)
        # Signed in at once.
        cookie = a.header("Set-Cookie")
        self.assertIn("HttpOnly", cookie)
        browser = Session(self.server)
        name, _, value = cookie.split(";")[0].partition("=")
        browser.cookies[name], browser.csrf = value, a.header("X-Next-CSRF-Token")
        user = self.expect(browser.request("GET", "/api/v1/user/"), 200).json()
        self.assertEqual((user["username"], user["super_user"]), ("first", True))
        made = {"repository": "made", "visibility": "private", "description": ""}
        self.expect(browser.request("POST", "/api/v1/repository", made), 201)
        self.server.token("repository:first/made:pull", basic=("first", a.json()["encrypted_password"]))
        user = self.expect(self.server.request("GET", "/api/v1/user/", token=token), 200)
        self.assertEqual(user.json()["username"], "first")
        a = self.expect(self.server.request("POST", "/api/v1/user/initialize", dict(body, username="second")), 400)
        self.assertEqual(a.json()["message"], "Cannot initialize user in a non-empty database")
        t = self.server.token("repository:first/app:pull,push", basic=("first", "longenough1"))
        self.server.push_image("first/app", "v1", t)
        # A token that may only read does not end its user's sessions.
        browser = Session(self.server)
        self.expect(browser.sign_in("first", "longenough1"), 200)
        self.server.sql("UPDATE oauth_token SET scope = 'repo:read'")
        wait_for(lambda: self.server.request("GET", "/api/v1/user/", token=token).status == 403,
                 "the server looks at the token again")
        self.expect(self.server.request("POST", "/api/v1/signout", token=token), 403)
        self.expect(browser.request("GET", "/api/v1/user/"), 200)


if __name__ == "__main__":
    main()
