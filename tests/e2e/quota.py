#!/usr/bin/env python3
"""Quotas: routes, exact counting, refusal and warning. quay-api.md 10.1, 7.6.

Nothing is timed here: candidates of garbage collection are made due in the database, and a run is asked for.
"""
import concurrent.futures
import json
import os
import unittest

from harness import OCI_CONFIG, OCI_LAYER, OCI_MANIFEST, Server, ServerTest, Session, api_token, digest, main, wait_for

QUIET = "gc: {interval: 1h, expiry_interval: 1h, rate: 100000}\n"
STATUS = ("waiting", "running", "complete")


def blob(size, seed):
    """Bytes that no other seed has."""
    return (f"{seed}-".encode() * (size // 2 + 1))[:size]


class Case(ServerTest):
    config = QUIET

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session = Session(cls.server)
        cls.session.sign_in()
        cls.super = api_token(cls.server, "admin", "super:user user:admin org:admin repo:read repo:create")
        for name in ("olga", "mia"):
            cls.server.create_admin(name)
        cls.server.sql("UPDATE namespace SET superuser = 0 WHERE name <> 'admin'")
        cls.olga = api_token(cls.server, "olga", "org:admin user:admin repo:admin repo:create")
        cls.mia = api_token(cls.server, "mia", "org:admin user:admin")

    def ask(self, method, path, body=None, status=200, token=None):
        a = self.expect(self.server.request(method, "/api/v1" + path, body, token=token or self.super), status)
        return a.json() if a.body else None

    def organization(self, name):
        self.ask("POST", "/organization/", {"name": name, "email": f"{name}@example.org"}, 201, self.olga)
        return f"/organization/{name}/quota"

    def quota(self, name, size, *limits):
        path = self.organization(name)
        self.ask("POST", path, {"limit_bytes": size}, 201)
        one = f"{path}/{self.ask('GET', path, token=self.olga)[0]['id']}"
        for kind, percent in limits:
            self.ask("POST", one + "/limit", {"type": kind, "threshold_percent": percent}, 201)
        return one

    def push_token(self, *repositories):
        return self.server.token(*(f"repository:{name}:pull,push" for name in repositories), basic=("olga", Server.PASSWORD))

    def used(self, name):
        return int(self.server.sql(f"SELECT size_bytes FROM namespace WHERE name = '{name}'")[0][0])

    def upload(self, repository, data, token):
        """By one POST; the answer."""
        return self.server.request("POST", f"/v2/{repository}/blobs/uploads/?digest={digest(data)}", data, token=token,
                                   headers={"Content-Type": "application/octet-stream"})

    def denied(self, answer, *words):
        self.expect(answer, 403, "DENIED")
        message = answer.json()["errors"][0]["message"]
        for word in ("Quota has been exceeded on namespace",) + words:
            self.assertIn(word, message)

    def bell(self, organization, token=None):
        rows = self.ask("GET", "/user/notifications?limit=100", token=token or self.olga)["notifications"]
        return [(row["kind"], row["metadata"]) for row in rows if row["organization"] == organization]

    def logs(self, kind, name):
        return [json.loads(meta) for (meta,) in self.server.sql(
            f"SELECT meta FROM log WHERE kind = '{kind}' AND ns_id = (SELECT id FROM namespace WHERE name = '{name}') ORDER BY id")]

    def collect(self):
        """Every lease is over; a run that is asked for, to its end."""
        for table, column in (("repo_blob", "lease_until"), ("manifest", "lease_until"), ("gc_candidate", "due_ms")):
            self.server.sql(f"UPDATE {table} SET {column} = 1")
        path = "/api/quayside/v1/gc"

        def runs():
            return {run["id"]: run for run in self.server.request("GET", path, token=self.super).json()["runs"]}
        before = runs()
        self.expect(self.server.request("POST", path, token=self.super), 202)
        ended = wait_for(lambda: [run for key, run in runs().items() if key not in before and run["cause"] == "request" and run["ended"] is not None],
                         "the end of the run", 60)
        self.assertIsNone(ended[0]["error"], ended)

    def assert_counted(self):
        """Every figure is what the links add up to."""
        done = self.server.fsck()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class Routes(Case):
    def test_a_life(self):
        path = self.organization("life")
        self.assertEqual(self.ask("GET", path, token=self.olga), [])
        self.assertEqual(self.ask("POST", path, {"limit": "10 GiB"}, 201), "Created")
        quota, = self.ask("GET", path, token=self.olga)
        self.assertEqual(quota, {"id": quota["id"], "limit_bytes": 10737418240, "limit": "10.0 GiB", "default_config": False,
                                 "limits": [], "default_config_exists": False})
        one = f"{path}/{quota['id']}"
        self.assertEqual(self.ask("GET", one, token=self.olga), quota)
        a = self.ask("POST", path, {"limit_bytes": 5}, 400)
        self.assertEqual(a["detail"], "Organization quota for 'life' already exists")
        self.assertEqual(self.ask("PUT", one, {"limit_bytes": 1536}), dict(quota, limit_bytes=1536, limit="1.5 KiB"))
        self.assertEqual(self.ask("POST", one + "/limit", {"type": "Warning", "threshold_percent": 80}, 201), "Created")
        self.ask("POST", one + "/limit", {"type": "Reject", "threshold_percent": 100}, 201)
        reject, warning = limits = self.ask("GET", one + "/limit", token=self.olga)
        self.assertEqual(limits, [{"id": reject["id"], "type": "Reject", "limit_percent": 100},
                                  {"id": warning["id"], "type": "Warning", "limit_percent": 80}])
        self.assertEqual(self.ask("GET", f"{one}/limit/{warning['id']}", token=self.olga), warning)
        changed = self.ask("PUT", f"{one}/limit/{warning['id']}", {"threshold_percent": 70})
        self.assertEqual([l["limit_percent"] for l in changed["limits"]], [100, 70])
        self.ask("DELETE", f"{one}/limit/{reject['id']}", status=204)
        self.ask("PUT", f"{one}/limit/{warning['id']}", {"type": "Reject"})
        self.assertEqual(self.ask("GET", one, token=self.olga)["limits"], [{"id": warning["id"], "type": "Reject", "limit_percent": 70}])
        self.ask("DELETE", one, status=204)
        self.assertEqual(self.ask("GET", path, token=self.olga), [])
        self.assertEqual(self.server.sql(f"SELECT COUNT(*) FROM quota_limit WHERE ns_id = {quota['id']}"), [["0"]])
        for method in ("GET", "PUT", "DELETE"):
            self.ask(method, one, {"limit_bytes": 5} if method == "PUT" else None, 404, self.olga if method == "GET" else None)
        self.assertEqual(self.logs("org_create_quota", "life"), [{"namespace": "life", "limit": "10.0 GiB", "limit_bytes": 10737418240, **self.by()}])
        self.assertEqual([m["limit"] for m in self.logs("org_change_quota", "life")], ["1.5 KiB"])
        self.assertEqual([(m["type"], m["threshold_percent"]) for m in self.logs("org_create_quota_limit", "life")], [("Warning", 80), ("Reject", 100)])
        self.assertEqual([(m["type"], m["threshold_percent"]) for m in self.logs("org_change_quota_limit", "life")], [("Warning", 70), ("Reject", 70)])
        self.assertEqual([m["type"] for m in self.logs("org_delete_quota_limit", "life")], ["Reject"])
        self.assertEqual([m["limit"] for m in self.logs("org_delete_quota", "life")], ["1.5 KiB"])

    def by(self):
        """What a log row says of the token."""
        meta = json.loads(self.server.sql("SELECT meta FROM log WHERE kind = 'org_create_quota' ORDER BY id")[0][0])
        return {k: v for k, v in meta.items() if k not in ("namespace", "limit", "limit_bytes")}

    def test_what_is_refused(self):
        path = self.organization("refusing")
        for body, text in (({}, "limit_bytes"), ({"limit_bytes": 0}, "whole number"), ({"limit_bytes": -1}, "whole number"),
                           ({"limit_bytes": 1.5}, "whole number"), ({"limit_bytes": 1e30}, "whole number"), ({"limit_bytes": "5"}, "number"),
                           ({"limit": "lots"}, "Invalid limit format, use a number followed by a unit (e.g. 1GiB)"),
                           ({"limit": "10 XiB"}, "Invalid limit format"), ({"limit": "-1 GiB"}, "Invalid limit format"),
                           ({"limit": "0"}, "1 byte"), ({"limit": "2 EiB"}, "1 EiB"), ({"limit": "9" * 65}, "64 characters")):
            self.assertIn(text, self.ask("POST", path, body, 400)["detail"], body)
        self.assertEqual(self.ask("GET", path, token=self.olga), [])
        self.ask("POST", path, {"limit": "1.5 kB"}, 201)
        quota, = self.ask("GET", path, token=self.olga)
        self.assertEqual(quota["limit_bytes"], 1500)
        limits = f"{path}/{quota['id']}/limit"
        for body, text in (({"type": "Reject"}, "threshold_percent"), ({"threshold_percent": 5}, "type"), ({"type": "Never", "threshold_percent": 5}, "type"),
                           ({"type": "Reject", "threshold_percent": 0}, "1 to 100"), ({"type": "Reject", "threshold_percent": 101}, "1 to 100"),
                           ({"type": "Reject", "threshold_percent": 50.5}, "1 to 100"), ({"type": "Reject", "threshold_percent": "5"}, "number"),
                           ({"type": "Reject", "threshold_percent": 5, "more": 1}, "'more' is not known here")):
            self.assertIn(text, self.ask("POST", limits, body, 400)["detail"], body)
        self.ask("POST", limits, {"type": "Reject", "threshold_percent": 50}, 201)
        self.assertEqual(self.ask("POST", limits, {"type": "Reject", "threshold_percent": 90}, 400)["detail"],
                         "Only one quota limit of type 'Reject' allowed.")
        for percent in range(1, 20):
            self.ask("POST", limits, {"type": "Warning", "threshold_percent": percent}, 201)
        self.assertIn("20 limits", self.ask("POST", limits, {"type": "Warning", "threshold_percent": 90}, 400)["detail"])
        first = self.ask("GET", limits, token=self.olga)[1]
        self.assertIn("already", self.ask("PUT", f"{limits}/{first['id']}", {"threshold_percent": 2}, 400)["detail"])
        self.ask("PUT", f"{limits}/{first['id']}", {"type": "Reject"}, 400)
        self.assertEqual(len(self.ask("GET", limits, token=self.olga)), 20)
        for bad in ("0", "x", "9999999", "-1"):
            self.ask("GET", f"{path}/{bad}", status=404, token=self.olga)
            self.ask("PUT", f"{path}/{quota['id']}/limit/{bad}", {"threshold_percent": 2}, 404)
        self.ask("POST", "/organization/nobody/quota", {"limit_bytes": 5}, 404)
        self.ask("POST", "/organization/olga/quota", {"limit_bytes": 5}, 404)

    def test_who_may(self):
        one = self.quota("guarded", 1000)
        path = one.rsplit("/", 1)[0]
        self.ask("GET", path, status=403, token=self.mia)
        for method, where, body in (("POST", path, {"limit_bytes": 5}), ("PUT", one, {"limit_bytes": 5}), ("DELETE", one, None),
                                    ("POST", one + "/limit", {"type": "Reject", "threshold_percent": 5})):
            self.ask(method, where, body, 403, self.olga)
        self.assertEqual(self.ask("GET", one, token=self.olga)["limit_bytes"], 1000)

    def test_of_users(self):
        path = "/superuser/users/mia/quota"
        self.assertEqual(self.ask("GET", "/user/quota", token=self.mia), [])
        self.assertEqual(self.ask("POST", path, {"limit": "2KiB"}, 201), "Created")
        self.assertEqual(self.ask("POST", path, {"limit": "2KiB"}, 400)["detail"], "User quota for 'mia' already exists")
        quota, = self.ask("GET", path)
        self.assertEqual(self.ask("GET", "/user/quota", token=self.mia), [quota])
        own = f"/user/quota/{quota['id']}"
        self.assertEqual(self.ask("GET", own, token=self.mia), quota)
        self.assertEqual(self.ask("GET", own + "/limit", token=self.mia), [])
        self.ask("GET", own + "/limit/1", status=404, token=self.mia)
        self.ask("GET", own, status=404, token=self.olga)
        self.assertEqual(self.ask("PUT", f"{path}/{quota['id']}", {"limit_bytes": 4096})["limit"], "4.0 KiB")
        me = self.ask("GET", "/user/", token=self.mia)
        self.assertEqual((me["quotas"][0]["limit_bytes"], me["quota_report"]["configured_quota"]), (4096, 4096))
        self.assertIn(me["quota_report"]["backfill_status"], STATUS)
        self.ask("DELETE", f"{path}/{quota['id']}", status=204)
        self.assertEqual(self.ask("GET", path), [])
        self.ask("GET", "/superuser/users/nobody/quota", status=404)
        self.ask("GET", "/superuser/users/mia/quota", status=403, token=self.mia)

    def test_in_views(self):
        one = self.quota("viewed", 1000, ("Reject", 100))
        self.server.push_image("viewed/web", "v1", self.push_token("viewed/web"), layers=(blob(100, "v"),))
        used = self.used("viewed")
        view = self.ask("GET", "/organization/viewed", token=self.olga)
        self.assertEqual((view["quotas"], view["quota_report"]["quota_bytes"], view["quota_report"]["configured_quota"]),
                         ([self.ask("GET", one, token=self.olga)], used, 1000))
        for hidden in ("quotas", "quota_report"):
            self.assertNotIn(hidden, self.ask("GET", "/organization/viewed", token=self.mia))
        path = "/superuser/organization/viewed/quota"
        self.assertEqual(self.ask("GET", path), view["quotas"])
        listed, = [o for o in self.ask("GET", "/superuser/organizations/")["organizations"] if o["name"] == "viewed"]
        self.assertEqual((listed["quotas"], listed["quota_report"]["quota_bytes"]), (view["quotas"], used))
        repository, = self.ask("GET", "/repository?namespace=viewed", token=self.olga)["repositories"]
        self.assertEqual(repository["quota_report"], {"quota_bytes": used, "configured_quota": 1000})
        wait_for(lambda: self.ask("GET", "/organization/viewed", token=self.olga)["quota_report"]["backfill_status"] == "complete",
                 "the first audit")


class Counting(Case):
    def test_a_blob_counts_once(self):
        self.organization("once")
        token = self.push_token("once/a", "once/b")
        shared, config = blob(1000, "shared"), None
        for repository in ("once/a", "once/b"):
            self.server.push_image(repository, "v1", token, layers=(shared, blob(10, repository)))
        config = len(json.dumps({"architecture": "amd64", "os": "linux", "config": {"Labels": {}}, "rootfs": {"type": "layers", "diff_ids": []}}))
        self.assertEqual(self.used("once"), 1000 + 10 + 10 + config)
        mounted = self.server.request("POST", f"/v2/once/c/blobs/uploads/?mount={digest(shared)}&from=once/a", b"", token=self.push_token("once/a", "once/c"))
        self.expect(mounted, 201)
        self.assertEqual(self.used("once"), 1000 + 10 + 10 + config)
        self.assert_counted()
        # A deleted tag counts until the time machine and garbage collection are done with it.
        self.server.request("DELETE", "/v2/once/a/manifests/v1", token=self.server.token("repository:once/a:pull,push,*", basic=("olga", Server.PASSWORD)))
        self.collect()
        self.assertEqual(self.used("once"), 1000 + 10 + 10 + config)
        self.server.sql("UPDATE namespace SET tag_expiry_ms = 0 WHERE name = 'once'")
        self.collect()
        self.assertEqual(self.used("once"), 1000 + 10 + config)  # the layer of a alone has gone
        self.assert_counted()
        self.ask("DELETE", "/repository/once/b", status=204, token=self.olga)
        self.ask("DELETE", "/repository/once/c", status=204, token=self.olga)
        self.ask("DELETE", "/repository/once/a", status=204, token=self.olga)
        self.collect()
        wait_for(lambda: self.used("once") == 0, "nothing is left")
        self.assert_counted()

    def test_counters_that_were_lost_are_counted_again(self):
        self.organization("lost")
        self.server.push_image("lost/web", "v1", self.push_token("lost/web"), layers=(blob(77, "lost"),))
        used = self.used("lost")
        self.server.sql("DELETE FROM namespace_blob WHERE ns_id = (SELECT id FROM namespace WHERE name = 'lost')")
        self.server.sql("UPDATE namespace SET size_bytes = 0 WHERE name = 'lost'")
        done = self.server.fsck()
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("sizes are not what the links add up to", done.stdout)
        # As after an upgrade: the audit begins, and the status tells of it.
        self.server.sql("UPDATE gc_audit SET stage = 'done', started_ms = 0, ended_ms = 0, complete_ms = NULL")
        self.assertEqual(self.ask("GET", "/organization/lost", token=self.olga)["quota_report"]["backfill_status"], "waiting")
        self.collect()
        self.assertEqual(self.used("lost"), used)
        self.assertEqual(self.ask("GET", "/organization/lost", token=self.olga)["quota_report"]["backfill_status"], "complete")
        self.assert_counted()

    def test_pushes_at_once_are_counted_exactly(self):
        """Many repositories of one namespace at the same time, some with the same layers: no deadlock, no byte lost."""
        self.organization("busy")

        def push(i):
            token = self.push_token(f"busy/r{i}")
            self.server.push_image(f"busy/r{i}", "v1", token, layers=(blob(500, "all"), blob(100, f"own{i}"), blob(50, f"pair{i // 2}")))
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(push, range(24)))
        config = len(json.dumps({"architecture": "amd64", "os": "linux", "config": {"Labels": {}}, "rootfs": {"type": "layers", "diff_ids": []}}))
        self.assertEqual(self.used("busy"), 500 + 24 * 100 + 12 * 50 + config)
        self.assert_counted()
        if self.server.postgres:
            self.assertEqual(self.server.sql("SELECT deadlocks FROM pg_stat_database WHERE datname = 'registry'"), [["0"]])


class Refusing(Case):
    def test_to_the_byte(self):
        self.quota("full", 1000, ("Reject", 80))
        token = self.push_token("full/web", "full/other")
        self.expect(self.upload("full/web", blob(800, "fits"), token), 201)
        self.assertEqual(self.used("full"), 800)
        # Nothing more begins, not even a byte; the sentence tells limit and use.
        self.denied(self.server.request("POST", "/v2/full/web/blobs/uploads/", b"", token=token),
                    "'full'", "800.0 Byte are used of 1000.0 Byte", "more than 800.0 Byte (80 %) is refused")
        self.denied(self.upload("full/web", b"x", token))
        # What is there already costs nothing: by upload, by mount.
        self.expect(self.upload("full/other", blob(800, "fits"), token), 201)
        # Also where nobody says how long it is.
        a = self.server.request("POST", f"/v2/full/third/blobs/uploads/?digest={digest(blob(800, 'fits'))}", iter([blob(800, "fits")]),
                                token=self.push_token("full/third"),
                                headers={"Content-Type": "application/octet-stream", "Transfer-Encoding": "chunked"})
        self.expect(a, 201)
        self.assertEqual(self.used("full"), 800)
        # A manifest of blobs that were taken is taken, too.
        self.assertEqual(self.server.put_manifest("full/web", "v1", self.manifest(blob(800, "fits")), OCI_MANIFEST, token).status, 201)
        kinds = [kind for kind, _ in self.bell("full")]
        self.assertEqual(kinds, ["quota_error"], "told once")
        metadata = self.bell("full")[0][1]
        self.assertEqual({k: metadata[k] for k in ("namespace", "threshold_percent", "usage_bytes", "limit_bytes", "usage_percent",
                                                   "usage_bytes_formatted", "limit_bytes_formatted")},
                         {"namespace": "full", "threshold_percent": 80, "usage_bytes": 800, "limit_bytes": 1000, "usage_percent": 80,
                          "usage_bytes_formatted": "800.00 B", "limit_bytes_formatted": "1000.00 B"})
        self.assertEqual(self.bell("full", self.mia), [])
        self.assert_counted()

    def manifest(self, layer):
        return json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST,
                           "config": {"mediaType": OCI_CONFIG, "digest": digest(layer), "size": len(layer)},
                           "layers": [{"mediaType": OCI_LAYER, "digest": digest(layer), "size": len(layer)}]}).encode()

    def test_an_upload_that_is_too_large(self):
        self.quota("small", 1000, ("Reject", 100))
        token = self.push_token("small/web")
        # With its digest at once: nothing of it stays, no repository either.
        self.denied(self.upload("small/web", blob(1001, "x"), token))
        self.assertEqual(self.server.sql("SELECT (SELECT COUNT(*) FROM upload WHERE offset_bytes = 0 AND repo_id IN "
                                         "(SELECT id FROM repository WHERE path = 'small/web')), "
                                         "(SELECT COUNT(*) FROM repository WHERE path = 'small/web')"), [["0", "0"]])
        # Announced: refused before the body, and the upload is still there.
        started = self.expect(self.server.request("POST", "/v2/small/web/blobs/uploads/", b"", token=token), 202)
        where = self.server.upload_path(started)
        self.denied(self.server.request("PATCH", where, blob(1001, "x"), token=token, headers={"Content-Type": "application/octet-stream"}))
        # In chunks that together are too much.
        self.expect(self.server.request("PATCH", where, blob(600, "x"), token=token, headers={"Content-Type": "application/octet-stream"}), 202)
        self.denied(self.server.request("PATCH", where, blob(600, "x"), token=token, headers={"Content-Type": "application/octet-stream"}))
        # Unannounced: refused where it passes the limit, and thrown away.
        def chunks():
            for _ in range(20):
                yield blob(100, "chunk")
        a = self.server.request("PATCH", where, chunks(), token=token, headers={"Content-Type": "application/octet-stream", "Transfer-Encoding": "chunked"})
        self.denied(a)
        wait_for(lambda: self.server.sql("SELECT COUNT(*) FROM upload") == [["0"]], "it is thrown away")
        self.assertEqual(self.used("small"), 0)
        self.expect(self.upload("small/web", blob(1000, "fits"), token), 201)
        self.assert_counted()

    def test_pushes_at_once_do_not_pass_the_limit(self):
        """The last look is at the counter under its lock: not one byte more, however many come at once."""
        self.quota("race", 1000, ("Reject", 100))
        tokens = [self.push_token(f"race/r{i % 4}") for i in range(16)]

        def upload(i):
            started = self.expect(self.server.request("POST", f"/v2/race/r{i % 4}/blobs/uploads/", b"", token=tokens[i]), 202)
            where, data = self.server.upload_path(started), blob(150, f"race{i}")
            yield
            yield self.server.request("PUT", f"{where}{'&' if '?' in where else '?'}digest={digest(data)}", data, token=tokens[i])
        uploads = [upload(i) for i in range(16)]
        for one in uploads:
            next(one)
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(next, uploads))
        self.assertEqual(sorted(a.status for a in answers), [201] * 6 + [403] * 10)
        self.assertEqual(self.used("race"), 900)
        wait_for(lambda: not self.server.sql("SELECT uuid FROM upload u JOIN repository r ON r.id = u.repo_id WHERE r.path LIKE 'race/%' AND u.offset_bytes > 0"),
                 "what was refused at the end is thrown away")
        self.assertEqual(len(self.bell("race")), 1)
        self.assert_counted()

    def test_a_mount_that_brings_bytes(self):
        self.quota("mounting", 100, ("Reject", 100))
        self.organization("source")
        data = blob(101, "mounted")
        self.expect(self.upload("source/web", data, self.push_token("source/web")), 201)
        token = self.push_token("source/web", "mounting/web")
        self.denied(self.server.request("POST", f"/v2/mounting/web/blobs/uploads/?mount={digest(data)}&from=source/web", b"", token=token))
        self.assertEqual(self.used("mounting"), 0)
        self.assertEqual(self.server.sql("SELECT COUNT(*) FROM repository WHERE path = 'mounting/web'"), [["0"]], "it was all taken back")

    def test_warnings(self):
        one = self.quota("warned", 1000, ("Warning", 50), ("Warning", 90))
        token = self.push_token("warned/web")
        self.expect(self.upload("warned/web", blob(499, "a"), token), 201)
        self.assertEqual(self.bell("warned"), [])
        self.expect(self.upload("warned/web", blob(1, "b"), token), 201)
        self.assertEqual([(k, m["threshold_percent"], m["usage_bytes"]) for k, m in self.bell("warned")], [("quota_warning", 50, 500)])
        self.expect(self.upload("warned/web", blob(100, "c"), token), 201)
        self.assertEqual(len(self.bell("warned")), 1, "once")
        # Without a limit that rejects, more than the quota is taken.
        self.expect(self.upload("warned/web", blob(1000, "d"), token), 201)
        self.assertEqual([m["threshold_percent"] for _, m in self.bell("warned")], [90, 50])
        # A day later it is told again with the next push.
        self.server.sql("UPDATE quota_told SET told_ms = 1")
        self.expect(self.upload("warned/web", blob(5, "e"), token), 201)
        self.assertEqual(len(self.bell("warned")), 4)
        # A limit below what is used tells at once, and refuses from then on.
        self.ask("POST", one + "/limit", {"type": "Reject", "threshold_percent": 100}, 201)
        self.assertEqual([k for k, _ in self.bell("warned")][0], "quota_error")
        self.denied(self.server.request("POST", "/v2/warned/web/blobs/uploads/", b"", token=token))
        self.denied(self.server.put_manifest("warned/web", "v1", self.manifest(blob(5, "e")), OCI_MANIFEST, token))
        self.assertEqual(len(self.bell("warned")), 5)
        # Pulls go on.
        self.expect(self.server.request("GET", f"/v2/warned/web/blobs/{digest(blob(5, 'e'))}", token=token), 200)
        # More quota: there is room again.
        self.ask("PUT", one, {"limit": "1 MiB"})
        self.expect(self.upload("warned/web", blob(6, "f"), token), 201)

    def test_room_comes_back_with_garbage_collection(self):
        self.quota("back", 1000, ("Reject", 100))
        self.server.sql("UPDATE namespace SET tag_expiry_ms = 0 WHERE name = 'back'")
        token = self.push_token("back/web")
        self.expect(self.upload("back/web", blob(1000, "first"), token), 201)
        self.denied(self.upload("back/web", blob(1, "second"), token))
        self.collect()
        wait_for(lambda: self.used("back") == 0, "nobody relies on it any more")
        self.expect(self.upload("back/web", blob(1000, "third"), token), 201)
        self.denied(self.upload("back/web", blob(1, "fourth"), token))
        self.assertEqual([k for k, _ in self.bell("back")], ["quota_error"] * 2)
        self.assert_counted()


class SystemDefault(Case):
    config = QUIET + "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES: 1000\n"

    def test_it_holds_where_there_is_no_other(self):
        path = self.organization("plain")
        default = {"id": None, "limit_bytes": 1000, "limit": "1000.0 Byte", "default_config": True,
                   "limits": [{"id": None, "type": "Reject", "limit_percent": 100}], "default_config_exists": True}
        self.assertEqual(self.ask("GET", path, token=self.olga), [default])
        self.assertEqual(self.ask("GET", "/user/quota", token=self.mia), [default])
        view = self.ask("GET", "/organization/plain", token=self.olga)
        self.assertEqual((view["quotas"], view["quota_report"]["configured_quota"]), ([], 1000))
        token = self.push_token("plain/web")
        self.expect(self.upload("plain/web", blob(900, "a"), token), 201)
        self.denied(self.upload("plain/web", blob(101, "b"), token), "900.0 Byte are used of 1000.0 Byte")
        self.denied(self.upload("plain/web", blob(102, "c"), token))
        self.assertEqual([k for k, _ in self.bell("plain")], ["quota_error"])
        # A quota of one's own goes before it, also a larger one that refuses nothing.
        self.ask("POST", path, {"limit_bytes": 5000}, 201)
        own, = self.ask("GET", path, token=self.olga)
        self.assertEqual((own["default_config"], own["default_config_exists"], own["limits"]), (False, True, []))
        self.expect(self.upload("plain/web", blob(101, "b"), token), 201)


class Switches(unittest.TestCase):
    def start(self, config):
        server = Server(config=QUIET + config)
        self.addCleanup(server.close)
        return server.start()

    def test_without_the_feature(self):
        server = self.start("FEATURE_QUOTA_MANAGEMENT: false\nDEFAULT_SYSTEM_REJECT_QUOTA_BYTES: 10\n")
        token = api_token(server, "admin", "super:user user:admin")
        for path in ("/api/v1/user/quota", "/api/v1/superuser/users/admin/quota"):
            self.assertEqual(server.request("GET", path, token=token).status, 404)
        me = server.request("GET", "/api/v1/user/", token=token).json()
        self.assertNotIn("quota_report", me)
        features = server.request("GET", "/config").json()["features"]
        self.assertEqual([features[k] for k in ("QUOTA_MANAGEMENT", "EDIT_QUOTA", "SUPER_USERS")], [False, False, True])
        server.push_image("admin/web", "v1", server.token("repository:admin/web:pull,push"), layers=(blob(100, "x"),))

    def test_the_features_are_on(self):
        features = self.start("").request("GET", "/config").json()["features"]
        self.assertEqual([features[k] for k in ("QUOTA_MANAGEMENT", "EDIT_QUOTA", "SUPER_USERS")], [True] * 3)

    def test_a_quota_without_routes_still_holds(self):
        server = self.start("FEATURE_EDIT_QUOTA: false\nDEFAULT_SYSTEM_REJECT_QUOTA_BYTES: 10\n")
        token = api_token(server, "admin", "super:user user:admin")
        self.assertEqual(server.request("GET", "/api/v1/user/quota", token=token).status, 404)
        a = server.request("POST", f"/v2/admin/web/blobs/uploads/?digest={digest(blob(11, 'x'))}", blob(11, "x"),
                           token=server.token("repository:admin/web:pull,push"), headers={"Content-Type": "application/octet-stream"})
        self.assertEqual((a.status, a.codes()), (403, ["DENIED"]))


if __name__ == "__main__":
    main()
