#!/usr/bin/env python3
"""Policies that remove tags by number or age. quay-api.md 10.2. No time passes: tags are made older in the database."""
import hashlib
import json
import unittest

from harness import Server, ServerTest, Session, api_token, main, wait_for

DAY = 86_400_000
QUIET = "gc: {interval: 1h, expiry_interval: 1h}\n"
COSIGN = "sha256-" + "ab" * 32 + ".sig"


class Policies(ServerTest):
    config = QUIET + "autoprune: {interval: 1h}\n"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session = Session(cls.server)
        cls.session.sign_in()
        cls.session.request("POST", "/api/v1/organization/", {"name": "acme", "email": "a@example.com"})
        cls.server.push_image("acme/web", "v1", cls.server.token("repository:acme/web:pull,push"))
        cls.server.create_admin("bob")
        cls.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'bob'")
        cls.families = {"/api/v1/organization/acme": "namespace", "/api/v1/user": "namespace", "/api/v1/repository/acme/web": "repository"}

    def ask(self, method, path, body=None):
        return self.session.request(method, path, body)

    def kinds(self):
        return [kind for (kind,) in self.server.sql("SELECT kind FROM log WHERE kind LIKE '%autoprune_policy' ORDER BY id")]

    def test_every_verb(self):
        for base, what in self.families.items():
            with self.subTest(base):
                path, before = base + "/autoprunepolicy/", len(self.kinds())
                self.assertEqual(self.expect(self.ask("GET", path), 200).json(), {"policies": []})
                body = {"method": "number_of_tags", "value": 10, "tagPattern": "^v.*", "tagPatternMatches": False}
                uuid = self.expect(self.ask("POST", path, body), 201).json()["uuid"]
                self.assertEqual(self.expect(self.ask("GET", path + uuid), 200).json(), {"uuid": uuid, **body})
                other = {"method": "creation_date", "value": "7d"}
                second = self.expect(self.ask("POST", path, other), 201).json()["uuid"]
                a = self.expect(self.ask("GET", path), 200).json()
                self.assertEqual([p["uuid"] for p in a["policies"]], [uuid, second])
                self.assertEqual(a["policies"][1], {"uuid": second, **other, "tagPattern": None, "tagPatternMatches": True})
                changed = {"method": "number_of_tags", "value": 3}
                a = self.expect(self.ask("PUT", path + uuid, changed), 204)
                self.assertEqual(a.body, b"")
                self.expect(self.ask("PUT", path + uuid, changed), 204)  # again: it is the same one
                self.assertEqual(self.ask("GET", path + uuid).json()["value"], 3)
                for one in (uuid, second):
                    self.assertEqual(self.expect(self.ask("DELETE", path + one), 200).json(), {"uuid": one})
                    for method in ("GET", "PUT", "DELETE"):
                        self.expect(self.ask(method, path + one, changed if method == "PUT" else None), 404)
                self.assertEqual(self.kinds()[before:], [f"{verb}_{what}_autoprune_policy" for verb in
                                                         ("create", "create", "update", "update", "delete", "delete")])
                meta = json.loads(self.server.sql("SELECT meta FROM log WHERE kind LIKE 'create%autoprune_policy' ORDER BY id DESC")[1][0])
                self.assertEqual({k: meta[k] for k in ("method", "value", "tag_pattern", "tag_pattern_matches")},
                                 {"method": "number_of_tags", "value": 10, "tag_pattern": "^v.*", "tag_pattern_matches": False})
                self.assertEqual((meta["namespace"], meta.get("repo")),
                                 {"repository": ("acme", "web")}.get(what, ("admin" if base.endswith("user") else "acme", None)))

    def test_what_is_refused(self):
        for base, what in self.families.items():
            path = base + "/autoprunepolicy/"
            for body, text in (
                    ({"method": "newest", "value": 1}, "Invalid method provided"),
                    ({"method": "number_of_tags", "value": 0}, "Invalid value given for method type"),
                    ({"method": "number_of_tags", "value": "7d"}, "Invalid value given for method type"),
                    ({"method": "number_of_tags", "value": 1.5}, "Invalid value given for method type"),
                    ({"method": "number_of_tags", "value": -4}, "Invalid value given for method type"),
                    ({"method": "creation_date", "value": 7}, "Invalid value given for method type"),
                    ({"method": "creation_date", "value": "7 d"}, "Invalid value given for method type"),
                    ({"method": "number_of_tags", "value": 1, "tagPattern": ""}, "tag_pattern cannot be empty"),
                    ({"method": "number_of_tags", "value": 1, "tagPattern": "^v("}, "position"),
                    ({"method": "number_of_tags", "value": 1, "tagPattern": r"(a)\1"}, "position"),
                    ({"method": "number_of_tags", "value": 1, "tagPattern": "a" * 257}, "256"),
                    ({"method": "number_of_tags"}, "value"),
                    ({"value": 1}, "method"),
                    ({"method": "number_of_tags", "value": [1]}, "value"),
                    ({"method": "number_of_tags", "value": 1, "tagPattern": 7}, "tagPattern"),
                    ({"method": "number_of_tags", "value": 1, "tagPatternMatches": "yes"}, "tagPatternMatches")):
                with self.subTest(path, body=body):
                    a = self.expect(self.ask("POST", path, body), 400)
                    self.assertIn(text, a.json()["detail"])
            first = self.expect(self.ask("POST", path, {"method": "number_of_tags", "value": 10, "tagPattern": "^v"}), 201).json()["uuid"]
            second = self.expect(self.ask("POST", path, {"method": "creation_date", "value": "1d"}), 201).json()["uuid"]
            a = self.expect(self.ask("POST", path, {"method": "number_of_tags", "value": 10, "tagPattern": "^v"}), 400)
            self.assertIn("duplicate policies are not permitted", a.json()["detail"])
            a = self.expect(self.ask("POST", path, {"method": "number_of_tags", "value": 20, "tagPattern": "^v"}), 400)
            self.assertIn("the value 10", a.json()["detail"])
            a = self.expect(self.ask("PUT", path + second, {"method": "number_of_tags", "value": 10, "tagPattern": "^v"}), 400)
            self.assertIn("duplicate", a.json()["detail"])
            self.assertEqual(self.ask("GET", path + second).json()["value"], "1d")
            for one in (first, second):
                self.ask("DELETE", path + one)
        self.assertEqual(self.server.sql("SELECT COUNT(*) FROM autoprune"), [["0"]])

    def test_how_many(self):
        path = "/api/v1/user/autoprunepolicy/"
        for i in range(50):
            self.expect(self.ask("POST", path, {"method": "number_of_tags", "value": 5, "tagPattern": f"^p{i}"}), 201)
        a = self.expect(self.ask("POST", path, {"method": "number_of_tags", "value": 5, "tagPattern": "one too many"}), 400)
        self.assertIn("50 policies", a.json()["detail"])
        self.server.sql("DELETE FROM autoprune")

    def test_not_of_others(self):
        uuid = self.ask("POST", "/api/v1/organization/acme/autoprunepolicy/", {"method": "number_of_tags", "value": 9}).json()["uuid"]
        for base in ("/api/v1/user", "/api/v1/repository/acme/web"):
            self.expect(self.ask("DELETE", f"{base}/autoprunepolicy/{uuid}"), 404)
        token = api_token(self.server, "bob", "org:admin repo:admin user:admin")
        for base in ("/api/v1/organization/acme", "/api/v1/repository/acme/web"):
            for method in ("GET", "POST", "DELETE"):
                path = f"{base}/autoprunepolicy/" + (uuid if method == "DELETE" else "")
                body = {"method": "number_of_tags", "value": 1} if method == "POST" else None
                self.expect(self.server.request(method, path, body, token=token), 403)
        self.assertEqual(self.server.request("GET", "/api/v1/user/autoprunepolicy/", token=token).json(), {"policies": []})
        self.server.sql("DELETE FROM autoprune")


class World:
    """Tags of an age, as rows; what is live."""

    def __init__(self, server, repository):
        self.server, self.repository = server, repository
        namespace = repository.split("/")[0]
        token = server.token(f"repository:{repository}:pull,push", basic=(namespace, Server.PASSWORD))
        server.push_image(repository, "seed", token)
        self.id, self.manifest, self.now = server.sql(
            f"SELECT t.repo_id, t.manifest_id, t.start_ms FROM tag t JOIN repository r ON r.id = t.repo_id WHERE r.path = '{repository}'")[0]
        server.sql(f"DELETE FROM tag WHERE repo_id = {self.id}")

    def add(self, name, days, immutable=0):
        self.server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms, immutable) "
                        f"VALUES ({self.id}, '{name}', {self.manifest}, {int(self.now) - days * DAY}, {immutable})")

    def live(self):
        return {name for (name,) in self.server.sql(f"SELECT name FROM tag WHERE repo_id = {self.id} AND end_ms IS NULL")}


class Worker(unittest.TestCase):
    def start(self, config):
        server = Server(config=QUIET + config)
        self.addCleanup(server.close)
        server.start()
        session = Session(server)
        session.sign_in()
        return server, session

    def test_policies_apply_by_themselves(self):
        server, session = self.start("autoprune: {interval: 1s}\n")
        web = World(server, "admin/web")
        for i in range(6):
            web.add(f"v{i}", 10 + i)
        web.add("fixed", 400, immutable=1)
        web.add(COSIGN, 400)
        web.add("dev-old", 40)
        web.add("dev-new", 1)
        readonly = World(server, "admin/readonly")
        for i in range(6):
            readonly.add(f"v{i}", 10 + i)
        server.sql("UPDATE repository SET state = 'readonly' WHERE path = 'admin/readonly'")
        other = World(server, "admin/other")
        for i in range(6):
            other.add(f"v{i}", 10 + i)
        a = session.request("POST", "/api/v1/user/autoprunepolicy/", {"method": "number_of_tags", "value": 4, "tagPattern": "^v"})
        self.assertEqual(a.status, 201, a)
        a = session.request("POST", "/api/v1/repository/admin/web/autoprunepolicy/",
                            {"method": "creation_date", "value": "4w", "tagPattern": "^v", "tagPatternMatches": False})
        self.assertEqual(a.status, 201, a)
        kept = {"v0", "v1", "v2", "v3", "fixed", COSIGN, "dev-new"}
        wait_for(lambda: web.live() == kept, "it is pruned")
        wait_for(lambda: other.live() == {"v0", "v1", "v2", "v3"}, "the other one, too")
        self.assertEqual(len(readonly.live()), 6)
        self.assertEqual(sorted(server.sql("SELECT name, end_reason FROM tag WHERE end_ms IS NOT NULL AND repo_id = " + web.id)),
                         [["dev-old", "pruned"], ["v4", "pruned"], ["v5", "pruned"]])
        # One line of the log for each, by nobody.
        rows = server.sql(f"SELECT performer, meta FROM log WHERE kind = 'autoprune_tag_delete' AND repo_id = {web.id}")
        self.assertEqual(sorted(json.loads(meta)["tag"] for _, meta in rows), ["dev-old", "v4", "v5"])
        self.assertEqual({performer for performer, _ in rows}, {""})
        # They can be pulled no more, and pointed at again.
        token = server.token("repository:admin/web:pull,push")
        self.assertEqual(server.request("GET", "/v2/admin/web/manifests/v5", token=token).codes(), ["TAG_EXPIRED"])

    def test_each_namespace_at_most_once_in_the_interval(self):
        server, session = self.start("autoprune: {interval: 1h}\n")
        web = World(server, "admin/web")
        web.add("a", 1)
        web.add("b", 2)
        server.sql(f"INSERT INTO autoprune_run (ns_id, last_ms) SELECT id, {web.now} FROM namespace WHERE name = 'admin'")
        session.request("POST", "/api/v1/user/autoprunepolicy/", {"method": "number_of_tags", "value": 1})
        server.create_admin("bob")
        bob = World(server, "bob/web")
        bob.add("a", 1)
        bob.add("b", 2)
        server.sql("INSERT INTO autoprune (uuid, repo_id, method, value, matches) "
                   f"VALUES ('u', {bob.id}, 'number_of_tags', '1', 1)")
        server.stop()
        server.start()
        wait_for(lambda: bob.live() == {"a"}, "who was not pruned yet")
        self.assertEqual(web.live(), {"a", "b"})

    def test_the_policy_of_the_registry(self):
        server, _ = self.start("autoprune: {interval: 1s}\n"
                               "DEFAULT_NAMESPACE_AUTOPRUNE_POLICY: {method: creation_date, value: 5w, tag_pattern: ^v}\n")
        web = World(server, "admin/web")
        for name, days in (("v1", 90), ("v2", 3), ("keep", 90)):
            web.add(name, days)
        server.sql("DELETE FROM autoprune_run")
        wait_for(lambda: web.live() == {"v2", "keep"}, "it applies everywhere")
        config = server.request("GET", "/config").json()
        self.assertTrue(config["features"]["AUTO_PRUNE"])
        self.assertEqual(config["config"]["DEFAULT_NAMESPACE_AUTOPRUNE_POLICY"],
                         {"method": "creation_date", "value": "5w", "tag_pattern": "^v", "tag_pattern_matches": True})
        self.assertEqual([row[0] for row in server.sql("SELECT last_ms = default_ms FROM autoprune_run")][0], "t" if server.postgres else "1")

    def test_without_the_feature(self):
        server, session = self.start("FEATURE_AUTO_PRUNE: false\n")
        for path in ("/api/v1/user/autoprunepolicy/", "/api/v1/organization/acme/autoprunepolicy/"):
            self.assertEqual(session.request("GET", path).status, 404)

    def test_a_policy_of_the_registry_that_cannot_be_read(self):
        server = Server(config="DEFAULT_NAMESPACE_AUTOPRUNE_POLICY: {method: newest, value: 1}\n")
        self.addCleanup(server.close)
        done = server.command("serve", "--data", server.data, "--listen", "127.0.0.1:0", *server.arguments, check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("Invalid method provided", done.stdout + done.stderr)


class DryRun(ServerTest):
    config = QUIET + "autoprune: {interval: 1h}\n"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world = World(cls.server, "admin/web")
        for i in range(6):
            cls.world.add(f"v{i}", 10 + i)
        cls.world.add("fixed", 400, immutable=1)
        cls.world.add(COSIGN, 400)
        cls.token = api_token(cls.server, "admin", "repo:admin user:admin")

    def rows(self):
        tables = self.server.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                 if not self.server.postgres else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return {name: hashlib.sha256("\n".join(sorted(map(repr, self.server.sql(f"SELECT * FROM {name}")))).encode()).hexdigest()
                for (name,) in tables if name not in ("oauth_token", "storage_sample", "gc_run", "gc_freed", "gc_audit", "autoprune_run", "expiry_notice")}

    def preview(self, query="?dryRun=true", body=None, status=200):
        path = "/api/quayside/v1/repository/admin/web/autoprune" + query
        return self.expect(self.server.request("POST", path, body, token=self.token), status).json()

    def test_it_tells_and_changes_nothing(self):
        wait_for(lambda: self.server.sql("SELECT COUNT(*) FROM storage_sample") != [["0"]], "the workers of the start have run")
        before = self.rows()
        found = self.preview(body={"policies": [{"method": "number_of_tags", "value": 2, "tagPattern": "^v"},
                                                {"method": "creation_date", "value": "1y"}]})
        self.assertEqual({tag["name"]: (tag["verdict"], tag["rule"], tag["policy"]) for tag in found["tags"]}, {
            "fixed": ("keep", "immutable", None), COSIGN: ("keep", "signature", None),
            "v0": ("keep", "newest", 0), "v1": ("keep", "newest", 0),
            **{f"v{i}": ("remove", "too_many", 0) for i in range(2, 6)}})
        self.assertEqual((found["keep"], found["remove"], found["has_additional"]), (4, 4, False))
        self.assertEqual([p["uuid"] for p in found["policies"]], ["", ""])
        self.assertEqual(self.rows(), before)
        self.assertEqual(len(self.world.live()), 8)

    def test_of_the_policies_that_hold(self):
        a = self.server.request("POST", "/api/v1/user/autoprunepolicy/", {"method": "number_of_tags", "value": 5}, token=self.token)
        uuid = self.expect(a, 201).json()["uuid"]
        before = self.rows()
        found = self.preview()
        self.assertEqual(([p["uuid"] for p in found["policies"]], found["remove"]), ([uuid], 1))
        self.assertEqual(self.rows(), before)
        self.expect(self.server.request("DELETE", f"/api/v1/user/autoprunepolicy/{uuid}", token=self.token), 200)
        self.assertEqual(self.preview()["remove"], 0)

    def preview_all(self, query="?dryRun=true", body=None, status=200):
        path = "/api/quayside/v1/user/autoprune" + query
        return self.expect(self.server.request("POST", path, body, token=self.token), status).json()

    def test_a_whole_namespace(self):
        other = World(self.server, "admin/other")
        for i in range(5):
            other.add(f"v{i}", 10 + i)
        empty = World(self.server, "admin/empty")
        closed = World(self.server, "admin/closed")
        closed.add("v1", 900)
        self.server.sql(f"UPDATE repository SET state = 'readonly' WHERE id = {closed.id}")
        made = [self.expect(self.server.request("POST", path, {"method": "number_of_tags", "value": n}, token=self.token), 201).json()["uuid"]
                for path, n in (("/api/v1/user/autoprunepolicy/", 5), ("/api/v1/repository/admin/other/autoprunepolicy/", 3))]
        before = self.rows()
        found = self.preview_all()
        self.assertNotIn("next_page", found)
        self.assertEqual([(r["repository"], r["keep"], r["remove"], [p["uuid"] for p in r["policies"]], r["has_additional"])
                          for r in found["repositories"]],
                         [("web", 7, 1, made[:1], False), ("other", 3, 2, made, False), ("empty", 0, 0, made[:1], False)])
        whole = [(r["repository"], t["name"], t["verdict"], t["rule"], t["policy"]) for r in found["repositories"] for t in r["tags"]]
        self.assertEqual([t for t in whole if t[2] == "remove"], [("web", "v5", "remove", "too_many", 0)] +
                         [("other", f"v{i}", "remove", "too_many", 1) for i in (3, 4)])
        self.assertEqual(len(whole), 13)
        for limit in (1, 3, 8, 12):
            pages, token = [], ""
            while True:
                page = self.preview_all(f"?dryRun=true&limit={limit}&next_page={token}")
                self.assertLessEqual(sum(len(r["tags"]) for r in page["repositories"]), limit)
                pages += [(r["repository"], t["name"], t["verdict"], t["rule"], t["policy"]) for r in page["repositories"] for t in r["tags"]]
                if "next_page" not in page:
                    break
                token = page["next_page"]
            self.assertEqual(pages, whole, limit)
        given = self.preview_all(body={"policies": [{"method": "creation_date", "value": "1d"}]})
        self.assertEqual([r["remove"] for r in given["repositories"]], [6, 5, 0])
        self.assertEqual(self.rows(), before)
        self.assertIn("dryRun=true", self.preview_all("", status=400)["detail"])
        self.preview_all(body={"policies": [{"method": "x", "value": 1}]}, status=400)
        self.preview_all("?dryRun=true&limit=x", status=400)
        self.assertEqual(self.preview_all("?dryRun=true&next_page=!")["repositories"], found["repositories"])
        self.assertEqual(self.rows(), before)
        for path, uuid in zip(("/api/v1/user/autoprunepolicy/", "/api/v1/repository/admin/other/autoprunepolicy/"), made):
            self.expect(self.server.request("DELETE", path + uuid, token=self.token), 200)

    def test_of_an_organization(self):
        session = Session(self.server)
        session.sign_in()
        session.request("POST", "/api/v1/organization/", {"name": "acme", "email": "acme@example.com"})
        self.server.push_image("acme/web", "v1", self.server.token("repository:acme/web:pull,push"))
        path = "/api/quayside/v1/organization/acme/autoprune?dryRun=true"
        a = self.expect(session.request("POST", path, {"policies": [{"method": "number_of_tags", "value": 1}]}), 200).json()
        self.assertEqual([(r["repository"], r["keep"], r["remove"]) for r in a["repositories"]], [("web", 1, 0)])
        self.expect(self.server.request("POST", path, token=self.token), 403)

    def test_pages(self):
        names, after = [], ""
        while True:
            found = self.preview(f"?dryRun=true&limit=3&after={after}")
            names += [tag["name"] for tag in found["tags"]]
            self.assertEqual(found["keep"], 8)
            if not found["has_additional"]:
                break
            after = names[-1]
        self.assertEqual(names, sorted(self.world.live()))

    def test_what_is_refused(self):
        before = self.rows()
        self.assertIn("dryRun=true", self.preview("", status=400)["detail"])
        self.preview("?dryRun=false", status=400)
        for body in ({"policies": 1}, {"policies": [{"method": "x", "value": 1}]}, {"policies": [{}]}, {"policies": [1]}, [],
                     {"policies": [{"method": "number_of_tags", "value": 1, "tagPattern": "("}]},
                     {"policies": [{"method": "number_of_tags", "value": 1}] * 51}):
            self.preview(body=body, status=400)
        self.preview("?dryRun=true&limit=x", status=400)
        self.assertEqual(self.rows(), before)


if __name__ == "__main__":
    main()
