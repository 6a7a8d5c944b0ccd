#!/usr/bin/env python3
"""Notifications of repositories that tell of tags which expire: each tag once for each of them. quay-api.md 7.

No time passes: dates and starts are put where they are needed."""
import json
import os
import shutil
import signal
import time
import unittest

from harness import ENGINE, Server, ServerTest, api_token, main, wait_for

CONFIG = "gc: {interval: 1h, expiry_interval: 1h}\nautoprune: {interval: 1h}\nexpirynotice: {interval: 1s}\n"
DAY = 86_400_000
ALL = "repo:admin repo:create org:admin user:admin super:user"
BOB = {"kind": "user", "name": "bob"}


class World:
    """What the tests do on a server, whosever it is."""

    def prepare(self, server):
        self.server, self.tokens = server, {"admin": api_token(server, "admin", ALL)}
        for user in ("bob", "mia"):
            server.create_admin(user)
            server.sql(f"UPDATE namespace SET superuser = 0 WHERE name = '{user}'")
            self.tokens[user] = api_token(server, user, ALL)
        self.ask("POST", "/organization/", {"name": "acme", "email": "a@example.org"}, status=201)

    def ask(self, method, path, body=None, user="admin", status=200):
        a = self.server.request(method, "/api/v1" + path, body, token=self.tokens[user])
        if a.status != status:
            raise AssertionError(f"{method} {path}: {a}")
        return a.json() if a.body else None

    def push(self, repository, *tags):
        token = self.server.token(f"repository:{repository}:pull,push")
        for tag in tags:
            self.server.push_image(repository, tag, token)

    def expires(self, repository, tag, days):
        self.ask("PUT", f"/repository/{repository}/tag/{tag}", {"expiration": int(time.time() + days * 86400)}, status=201)

    def body(self, days=7, target=BOB, **more):
        return {"event": "repo_image_expiry", "method": "quay_notification", "config": {"target": target},
                "eventConfig": {"days": days}, **more}

    def hook(self, repository, **what):
        return self.ask("POST", f"/repository/{repository}/notification/", self.body(**what), status=201)["uuid"]

    def told(self, uuid, user="bob"):
        """What the bell of a user has of a notification, the oldest first."""
        listed = self.ask("GET", "/user/notifications?limit=100", user=user)["notifications"]
        return [n["metadata"] for n in reversed(listed) if n["metadata"].get("notification_uuid") == uuid]

    def tags(self, uuid, user="bob"):
        return [sorted(m["tags"]) for m in self.told(uuid, user)]

    def wait_for_tags(self, uuid, tags, user="bob"):
        wait_for(lambda: self.tags(uuid, user)[len(tags) - 1:], f"{tags} by {user}")
        self.wait_for_looks()
        if self.tags(uuid, user) != tags:
            raise AssertionError(f"{self.tags(uuid, user)} is not {tags}")

    def wait_for_looks(self):
        """One whole look from now on: notifications come after what administrators are told."""
        def place():
            rows = self.server.sql("SELECT told_ms FROM expiry_notice")
            return rows[0][0] if rows else None
        for _ in range(2):
            before = place()
            wait_for(lambda: place() not in (None, before), "a look")


class Notifications(World, ServerTest):
    config = CONFIG
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        world = World()
        world.prepare(cls.server)
        cls.tokens = world.tokens

    def problem(self, method, path, body=None, status=400):
        a = self.server.request(method, "/api/v1" + path, body, token=self.tokens["admin"])
        self.assertEqual(a.status, status, a)
        return a.json()["detail"]

    def logged(self, repository):
        rows = self.server.sql("SELECT l.kind, l.performer, l.meta FROM log l JOIN repository r ON r.id = l.repo_id "
                               f"WHERE r.path = '{repository}' AND l.kind LIKE '%repo_notification' ORDER BY l.id")
        return [(kind, performer, json.loads(meta)) for kind, performer, meta in rows]

    def test_every_verb(self):
        self.push("acme/verbs", "v1")
        path = "/repository/acme/verbs/notification/"
        self.assertEqual(self.ask("GET", path), {"notifications": []})
        made = self.ask("POST", path, {**self.body(title="a word"), "unknown": 1}, status=201)
        self.assertEqual(made, {"uuid": made["uuid"], "title": "a word", "event": "repo_image_expiry", "method": "quay_notification",
                                "config": {"target": BOB}, "event_config": {"days": 7}, "number_of_failures": 0})
        second = self.ask("POST", path, self.body(days=365, title=None), status=201)
        self.assertIsNone(second["title"])
        self.assertEqual(self.ask("GET", path), {"notifications": [made, second]})
        self.assertEqual(self.ask("GET", path + made["uuid"]), made)
        # A try is there at once, with made up tags.
        self.assertEqual(self.ask("POST", path + made["uuid"] + "/test"), {})
        self.assertEqual(self.told(made["uuid"]), [{"repository": "acme/verbs", "namespace": "acme", "name": "verbs", "tags": ["latest", "v1"],
                                                    "expiring_in": "7 days", "notification_uuid": made["uuid"]}])
        kinds = {n["kind"] for n in self.ask("GET", "/user/notifications?limit=100", user="bob")["notifications"]}
        self.assertEqual(kinds, {"repo_image_expiry"})
        self.assertIsNone(self.ask("POST", path + made["uuid"], status=204))
        self.assertIsNone(self.ask("DELETE", path + made["uuid"], status=204))
        self.assertEqual(self.ask("GET", path), {"notifications": [second]})
        self.problem("GET", path + made["uuid"], status=404)
        for method, tail in (("DELETE", ""), ("POST", ""), ("POST", "/test")):
            self.assertEqual(self.problem(method, path + made["uuid"] + tail),
                             f"No repository notification found for: acme, verbs, {made['uuid']}")
        # One of another repository is not here.
        self.push("acme/other", "v1")
        self.problem("GET", f"/repository/acme/other/notification/{second['uuid']}", status=404)
        self.problem("DELETE", f"/repository/acme/other/notification/{second['uuid']}")
        said = {"namespace": "acme", "repo": "verbs", "event": "repo_image_expiry", "method": "quay_notification"}
        entries = [(kind, performer, {k: v for k, v in meta.items() if not k.startswith("oauth_")}) for kind, performer, meta in self.logged("acme/verbs")]
        self.assertEqual(entries, [(kind + "_repo_notification", "admin", {**said, "notification_id": uuid}) for kind, uuid in
                                   (("add", made["uuid"]), ("add", second["uuid"]), ("reset", made["uuid"]), ("delete", made["uuid"]))])

    def test_who_may(self):
        self.push("acme/rights", "v1")
        path, uuid = "/repository/acme/rights/notification/", self.hook("acme/rights")
        self.ask("PUT", "/repository/acme/rights/permissions/user/bob", {"role": "write"})
        for method, tail in (("GET", ""), ("GET", uuid), ("POST", uuid), ("POST", uuid + "/test"), ("DELETE", uuid)):
            for user in ("bob", "mia"):
                self.ask(method, path + tail, user=user, status=403)
        self.ask("POST", path, self.body(), user="bob", status=403)
        self.ask("PUT", "/repository/acme/rights/permissions/user/bob", {"role": "admin"})
        self.ask("DELETE", path + uuid, user="bob", status=204)

    def test_what_is_refused(self):
        self.push("acme/wrong", "v1")
        self.ask("PUT", "/organization/acme/team/devs", {"role": "member"})
        self.ask("POST", "/organization/", {"name": "other", "email": "o@example.org"}, status=201)
        days = "repo_image_expiry needs `days` in eventConfig: a whole number from 1 to 365"
        cases = [({"eventConfig": {}}, days), *(({"eventConfig": {"days": value}}, days) for value in (0, -1, 366, 1.5, 1e30)),
                 ({"eventConfig": {"days": "7"}}, "'days' must be a number"),
                 ({"event": "nonsense"}, "Unknown event 'nonsense': this registry raises repo_image_expiry"),
                 ({"method": "nonsense"}, "Unknown method 'nonsense': this registry delivers by quay_notification"),
                 ({"event": "x" * 65}, "'event' may have at most 64 characters"),
                 ({"title": "x" * 256}, "'title' may have at most 255 characters"),
                 ({"title": 5}, "'title' must be a string or null"),
                 ({"config": {}}, "Missing target"), ({"config": {"target": {"kind": "user"}}}, "Missing target"),
                 ({"config": {"target": {"name": "bob"}}}, "Missing target"),
                 ({"config": {"target": {"kind": "user", "name": "nobody"}}}, "Unknown user nobody"),
                 ({"config": {"target": {"kind": "user", "name": "acme"}}}, "Unknown user acme"),
                 ({"config": {"target": {"kind": "org", "name": "nowhere"}}}, "Unknown organization nowhere"),
                 ({"config": {"target": {"kind": "org", "name": "bob"}}}, "Unknown organization bob"),
                 ({"config": {"target": {"kind": "org", "name": "other"}}}, "Organization name must match repository namespace"),
                 ({"config": {"target": {"kind": "team", "name": "nobodies"}}}, "Unknown team nobodies"),
                 ({"config": {"target": {"kind": "robot", "name": "bob"}}}, "Unknown kind of target robot: it is user, org or team")]
        for event in ("repo_push", "vulnerability_found", "repo_mirror_sync_started", "repo_mirror_sync_success", "repo_mirror_sync_failed",
                      "build_queued", "build_start", "build_success", "build_failure", "build_cancelled"):
            cases.append(({"event": event}, f"This registry does not raise {event} yet, only repo_image_expiry"))
        for method in ("email", "webhook", "slack", "flowdock", "hipchat"):
            cases.append(({"method": method}, f"This registry does not deliver by {method} yet, only by quay_notification"))
        path = "/repository/acme/wrong/notification/"
        for change, sentence in cases:
            with self.subTest(change=change):
                self.assertEqual(self.problem("POST", path, {**self.body(), **change}), sentence)
        for missing in ("event", "method", "config", "eventConfig"):
            body = self.body()
            del body[missing]
            self.assertEqual(self.problem("POST", path, body), f"'{missing}' is a required property")
        self.assertEqual(self.ask("GET", path), {"notifications": []})
        for _ in range(100):
            self.hook("acme/wrong")
        self.assertEqual(self.problem("POST", path, self.body()), "This repository has 100 notifications already: delete one first")
        self.assertEqual(len(self.ask("GET", path)["notifications"]), 100)

    def test_each_tag_once(self):
        self.push("acme/once", "a", "b", "c", "d", "never")
        for tag, days in (("a", 3), ("b", 6.9), ("c", 20), ("d", 20)):
            self.expires("acme/once", tag, days)
        uuid, gone = self.hook("acme/once"), self.hook("acme/once", days=30, target={"kind": "user", "name": "mia"})
        self.wait_for_tags(uuid, [["a", "b"]])
        self.wait_for_tags(gone, [["a", "b", "c", "d"]], "mia")
        self.assertEqual(self.told(gone, "mia")[0]["expiring_in"], "30 days")
        # What it told of goes with it, and it tells of nothing any more.
        self.ask("DELETE", f"/repository/acme/once/notification/{gone}", status=204)
        self.assertEqual(self.server.sql("SELECT COUNT(*) FROM hook_tag WHERE hook_id NOT IN (SELECT id FROM hook)"), [["0"]])
        # Another date is told of again; one that is not near is not, whatever it was before.
        self.expires("acme/once", "a", 4)
        self.wait_for_tags(uuid, [["a", "b"], ["a"]])
        self.expires("acme/once", "a", 25)
        self.expires("acme/once", "d", 2)
        self.wait_for_tags(uuid, [["a", "b"], ["a"], ["d"]])
        # Back to a date that it had.
        at = self.server.sql("SELECT expires_ms FROM tag WHERE name = 'b' AND end_ms IS NULL AND repo_id = "
                             "(SELECT id FROM repository WHERE path = 'acme/once')")[0][0]
        self.expires("acme/once", "b", 25)
        self.ask("PUT", "/repository/acme/once/tag/b", {"expiration": int(at) // 1000}, status=201)
        self.wait_for_tags(uuid, [["a", "b"], ["a"], ["d"], ["b"]])
        # A deleted tag is nobody's concern; one that is pushed is another one.
        self.ask("DELETE", "/repository/acme/once/tag/c", status=204)
        self.server.sql(f"UPDATE tag SET expires_ms = {int(time.time() * 1000) + DAY} WHERE name = 'c'")
        self.server.push_image("acme/once", "fresh", self.server.token("repository:acme/once:pull,push"), labels={"quay.expires-after": "1d"})
        self.wait_for_tags(uuid, [["a", "b"], ["a"], ["d"], ["b"], ["fresh"]])
        self.assertEqual(self.tags(gone, "mia"), [["a", "b", "c", "d"]])

    def test_whom(self):
        self.push("acme/whom", "v1")
        self.ask("PUT", "/organization/acme/team/testers", {"role": "member"})
        for user in ("bob", "mia"):
            self.ask("PUT", f"/organization/acme/team/testers/members/{user}")
        team = self.hook("acme/whom", target={"kind": "team", "name": "testers"})
        owners = self.hook("acme/whom", target={"kind": "org", "name": "acme"})
        self.expires("acme/whom", "v1", 1)
        self.wait_for_tags(owners, [["v1"]], "admin")
        listed = self.ask("GET", "/user/notifications?limit=100")["notifications"]
        self.assertEqual([n["organization"] for n in listed if n["metadata"].get("notification_uuid") == owners], ["acme"])
        for user in ("bob", "mia"):
            self.wait_for_tags(team, [["v1"]], user)
        self.assertEqual((self.tags(owners), self.tags(team, "admin")), ([], []))

    def test_nobody_there(self):
        """What reaches nobody is counted, and is told of when there is somebody again: nothing is lost."""
        self.push("acme/nobody", "v1")
        self.ask("PUT", "/organization/acme/team/passing", {"role": "member"})
        target = {"kind": "team", "name": "passing"}
        uuid, path = self.hook("acme/nobody", target=target), "/repository/acme/nobody/notification/"
        self.ask("DELETE", "/organization/acme/team/passing", status=204)
        # Another team of that name is not the one that was meant.
        self.ask("PUT", "/organization/acme/team/passing", {"role": "member"})
        self.ask("PUT", "/organization/acme/team/passing/members/mia")
        self.expires("acme/nobody", "v1", 1)
        failures = lambda: self.ask("GET", path + uuid)["number_of_failures"]  # noqa: E731
        wait_for(lambda: failures() == 3, "three tries")
        self.wait_for_looks()
        self.assertEqual(failures(), 3, "it waits for somebody who looks after it")
        self.assertEqual(self.tags(uuid, "mia"), [])
        self.assertEqual(self.ask("POST", path + uuid + "/test"), {})
        self.assertEqual(failures(), 4)
        team = self.server.sql("SELECT id FROM team WHERE name = 'passing'")[0][0]
        old = json.loads(self.server.sql(f"SELECT config FROM hook WHERE uuid = '{uuid}'")[0][0])
        old["target"]["id"] = int(team)
        self.server.sql(f"UPDATE hook SET config = '{json.dumps(old)}' WHERE uuid = '{uuid}'")
        self.ask("POST", path + uuid, status=204)
        self.assertEqual(failures(), 0)
        self.wait_for_tags(uuid, [["v1"]], "mia")

    def older(self, repository, tag, days):
        self.server.sql(f"UPDATE tag SET start_ms = {int(time.time() * 1000 - days * DAY)} WHERE name = '{tag}' AND repo_id = "
                        f"(SELECT id FROM repository WHERE path = '{repository}')")

    def test_what_policies_will_remove(self):
        self.push("acme/aged", "old", "middle", "young", "kept-old")
        self.push("acme/counted", "one", "two", "three")
        for tag, days in (("old", 40), ("middle", 25), ("young", 10), ("kept-old", 40)):
            self.older("acme/aged", tag, days)
        for tag, days in (("one", 3), ("two", 2), ("three", 1)):
            self.older("acme/counted", tag, days)
        policy = {"method": "creation_date", "value": "30d", "tagPattern": "^kept", "tagPatternMatches": False}
        self.ask("POST", "/repository/acme/aged/autoprunepolicy/", policy, status=201)
        self.ask("POST", "/repository/acme/counted/autoprunepolicy/", {"method": "number_of_tags", "value": 2}, status=201)
        aged, counted = self.hook("acme/aged"), self.hook("acme/counted")
        self.wait_for_tags(aged, [["middle", "old"]])
        self.wait_for_tags(counted, [["one"]])
        # A date besides: told of once more, as it is another reason.
        self.older("acme/aged", "young", 24)
        self.wait_for_tags(aged, [["middle", "old"], ["young"]])
        self.push("acme/counted", "four")
        self.wait_for_tags(counted, [["one"], ["two"]])
        # Policies do not touch what is read-only.
        self.push("acme/still", "old")
        self.older("acme/still", "old", 40)
        self.ask("POST", "/repository/acme/still/autoprunepolicy/", {"method": "creation_date", "value": "30d"}, status=201)
        self.server.sql("UPDATE repository SET state = 'readonly' WHERE path = 'acme/still'")
        still = self.hook("acme/still")
        self.wait_for_looks()
        self.assertEqual(self.tags(still), [])

    def test_many_at_once(self):
        self.push("acme/many", "seed")
        repo, manifest = self.server.sql("SELECT t.repo_id, t.manifest_id FROM tag t JOIN repository r ON r.id = t.repo_id "
                                         "WHERE r.path = 'acme/many'")[0]
        self.server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms, expires_ms, expires_from) "
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) "
                        f"SELECT {repo}, 't' || i, {manifest}, 1, {int(time.time() * 1000) + DAY}, 'api' FROM n")
        uuid = self.hook("acme/many")
        wait_for(lambda: sum(map(len, self.tags(uuid))) >= 1200, "all of them")
        self.wait_for_looks()
        self.assertEqual([len(tags) for tags in self.tags(uuid)], [500, 500, 200])
        self.assertEqual(sorted(sum(self.tags(uuid), [])), sorted(f"t{i}" for i in range(1, 1201)))

    def test_they_go_with_the_repository(self):
        self.ask("POST", "/organization/", {"name": "passing", "email": "p@example.org"}, status=201)
        self.push("passing/web", "v1", "v2")
        uuid = self.hook("passing/web")
        self.expires("passing/web", "v1", 1)
        self.wait_for_tags(uuid, [["v1"]])
        self.expires("passing/web", "v2", 1)
        self.ask("DELETE", "/repository/passing/web", status=204)
        self.wait_for_looks()
        self.assertLessEqual(len(self.tags(uuid)), 2)
        self.server.sql("UPDATE namespace SET tag_expiry_ms = 0 WHERE name = 'passing'")

        def is_gone():
            self.server.request("POST", "/api/quayside/v1/gc", token=self.tokens["admin"])
            return not self.server.sql(f"SELECT 1 FROM hook WHERE uuid = '{uuid}'")
        wait_for(is_gone, "the end of the repository", 40)
        self.assertEqual(self.server.sql("SELECT COUNT(*) FROM hook_tag WHERE hook_id NOT IN (SELECT id FROM hook)"), [["0"]])


class Exactly(World, unittest.TestCase):
    """Once, whatever dies and however many servers there are."""

    def start(self, config=CONFIG):
        server = Server(config=config)
        self.addCleanup(server.close)
        self.prepare(server.start())

    def test_kill(self):
        self.start()
        self.push("acme/web", "a", "b")
        uuid = self.hook("acme/web")
        for tag, point in (("a", "hooks.raise"), ("b", "hooks.raised")):
            self.server.stop()
            self.server.sql(f"UPDATE tag SET expires_ms = {int(time.time() * 1000) + DAY} WHERE name = '{tag}'")
            self.server.environment["QUAYSIDE_FAULT"] = point + ":1"
            process = self.server.spawn()
            try:
                wait_for(lambda: process.poll() is not None, point, 60)
            finally:
                process.kill()
                process.wait()
                del self.server.environment["QUAYSIDE_FAULT"]
            self.assertEqual(process.returncode, -signal.SIGKILL, self.server.log_text())
            count = self.server.sql("SELECT COUNT(*) FROM hook_tag")
            self.assertEqual(count, [["0" if tag == "a" else "2"]], "told of what is written down")
            self.server.start()
            self.wait_for_tags(uuid, [["a"]] if tag == "a" else [["a"], ["b"]])

    def test_it_can_be_off(self):
        self.start(CONFIG + "FEATURE_IMAGE_EXPIRY_TRIGGER: false\n")
        self.push("acme/web", "a")
        a = self.server.request("POST", "/api/v1/repository/acme/web/notification/", self.body(), token=self.tokens["admin"])
        self.assertEqual((a.status, a.json()["detail"]), (400, "This registry raises no repo_image_expiry (FEATURE_IMAGE_EXPIRY_TRIGGER)"))
        self.assertIs(self.server.request("GET", "/config").json()["features"]["IMAGE_EXPIRY_TRIGGER"], False)

    def check_two_servers(self):
        self.start()
        first = self.server
        second = Server(engine="sqlite", config=CONFIG)
        self.addCleanup(second.close)
        second.environment["DB_URI"] = first.postgres.uri
        os.makedirs(second.data, mode=0o700)
        shutil.copy(os.path.join(first.data, "secret.key"), second.data)
        second.start(admin=False)
        tags = [f"t{i}" for i in range(20)]
        self.push("acme/web", *tags)
        uuids = [self.hook("acme/web") for _ in range(5)]
        for days in range(1, 4):  # each time both find all of them at about the same moment
            first.sql(f"UPDATE tag SET expires_ms = {int(time.time() * 1000) + days * DAY}")
            wait_for(lambda: all(sum(map(len, self.tags(uuid))) >= days * len(tags) for uuid in uuids), f"round {days}")
            self.wait_for_looks()
            for uuid in uuids:
                self.assertEqual(sorted(sum(self.tags(uuid), [])), sorted(tags * days))

    if ENGINE == "postgresql":
        test_two_servers = check_two_servers


if __name__ == "__main__":
    main()
