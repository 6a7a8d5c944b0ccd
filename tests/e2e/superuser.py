#!/usr/bin/env python3
"""Superusers: users and organizations of the whole registry, messages to everybody. quay-api.md 9.8."""
import time

import jsonschema

from harness import CHANGE_LOG, Server, ServerTest, Session, api_token, main, wait_for
from users import NEW_PASSWORD, counts, log

API = "/api/v1/superuser"


class Superuser(ServerTest):
    maxDiff = None
    config = "SUPER_USERS: [named]\nFEATURE_SUPERUSER_CONFIGDUMP: true\n"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session = Session(cls.server)
        assert cls.session.sign_in().status == 200
        cls.server.create_admin("plain")
        cls.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'plain'")
        cls.plain = Session(cls.server)
        assert cls.plain.sign_in("plain").status == 200

    def tearDown(self):
        self.wait_for_removals()

    def api(self, method, path, body=None, status=200, session=None):
        return self.expect((session or self.session).request(method, API + path, body), status)

    def refused(self, method, path, body, text, status=400):
        before = counts(self.server)
        a = self.api(method, path, body, status)
        self.assertEqual(a.json()["detail"], text)
        self.assertEqual(counts(self.server), before)

    def make(self, name, email=""):
        return self.api("POST", "/users/", {"username": name, "email": email}).json()

    def organization(self, name):
        self.server.sql(f"INSERT INTO namespace (name, kind, email, tag_expiry_ms, created_at) VALUES ('{name}', 'org', "
                        f"'{name}@org.example', 1, 1)")

    # --- who may -----------------------------------------------------------------------------------

    def test_who_may(self):
        self.make("target")
        self.organization("targeted")
        calls = [("GET", "/users/", None), ("POST", "/users/", {"username": "another"}), ("GET", "/users/target", None),
                 ("PUT", "/users/target", {"enabled": False}), ("DELETE", "/users/target", None), ("GET", "/organizations/", None),
                 ("PUT", "/organizations/targeted", {"name": "renamed"}), ("DELETE", "/organizations/targeted", None),
                 ("POST", "/takeownership/targeted", None), ("GET", "/changelog/", None), ("GET", "/registrystatus", None),
                 ("GET", "/logs", None), ("GET", "/aggregatelogs", None), ("GET", "/keys", None), ("GET", "/config", None),
                 ("POST", "/keys", {"service": "x", "expiration": None}), ("DELETE", "/keys/x", None)]
        message = {"message": {"content": "x", "media_type": "text/plain", "severity": "info"}}
        calls = [(m, API + p, b) for m, p, b in calls] + [("POST", "/api/v1/messages", message),
                                                          ("DELETE", "/api/v1/message/x", None)]
        tokens = [api_token(self.server, "admin", scope) for scope in ("user:admin", "org:admin", "repo:admin repo:create")]
        tokens.append(api_token(self.server, "plain", "super:user"))
        before = counts(self.server)
        for method, path, body in calls:
            a = self.plain.request(method, path, body)
            self.assertEqual((a.status, a.json()["error_type"]), (403, "insufficient_scope"), (method, path))
            for token in tokens:
                self.expect(self.server.request(method, path, body, token=token), 403)
            a = self.server.request(method, path, body)
            self.assertEqual(a.status, 401 if method == "GET" else 403, (method, path))
            nobody = Session(self.server)
            nobody.csrf = nobody.request("GET", "/csrf_token").json()["csrf_token"]
            self.expect(nobody.request(method, path, body), 401)
        self.assertEqual(counts(self.server), before)
        token = api_token(self.server, "admin", "super:user")
        for method, path, _ in calls:
            if method == "GET":
                self.expect(self.server.request(method, path, token=token), 200)
        self.expect(self.server.request("GET", "/api/v1/repository/plain/none", token=token), 403)

    def test_all_need_a_fresh_sign_in(self):
        paths = self.server.request("GET", "/api/v1/discovery?internal=true").json()["paths"]
        count = 0
        for path, operations in paths.items():
            for operation in operations.values():
                if isinstance(operation, dict) and operation["x-quayside-access"] == "superuser":
                    count += 1
                    self.assertIs(operation["x-requires-fresh-login"], True, path)
                    self.assertEqual(operation["security"], [{"oauth2_implicit": ["super:user"]}], path)
        self.assertGreaterEqual(count, 15)

    # --- users -------------------------------------------------------------------------------------

    def test_make_a_user(self):
        made = self.make("made", "made@example.net")
        self.assertEqual((made["username"], made["email"]), ("made", "made@example.net"))
        self.assertRegex(made["password"], r"^\S{32}$")
        self.expect(Session(self.server).sign_in("made", made["password"]), 200)
        self.expect(self.server.request("GET", "/v2/auth", basic=("made", made["encrypted_password"])), 200)
        self.assertEqual(log(self.server, "user_create"), ["admin", "made", '{"email":"made@example.net","username":"made"}'])
        for secret in (made["password"], made["encrypted_password"]):
            self.assertNotIn(secret, self.server.log_text() + str(self.server.sql("SELECT meta FROM log")))
        self.refused("POST", "/users/", {"username": "made"}, "The username already exists")
        self.refused("POST", "/users/", {"username": "other", "email": "MADE@example.net"}, "E-mail address already used")
        self.refused("POST", "/users/", {"username": "other", "email": "x"},
                     "Invalid email address: write it as name@example.org")
        for bad in ("UPPER", "a", "a+b", "x" * 256, "!x"):
            before = counts(self.server)
            self.api("POST", "/users/", {"username": bad}, 400)
            self.assertEqual(counts(self.server), before)

    def test_view_of_a_user(self):
        self.server.wait_for_recount()
        self.make("viewed", "viewed@example.net")
        one = self.api("GET", "/users/viewed").json()
        self.assertEqual({k: v for k, v in one.items() if k != "avatar"}, {
            "kind": "user", "name": "viewed", "username": "viewed", "email": "viewed@example.net", "verified": True,
            "super_user": False, "global_readonly_super_user": False, "enabled": True, "quotas": [],
            "quota_report": {"quota_bytes": 0, "configured_quota": None, "running_backfill": "complete", "backfill_status": "complete"}})
        self.assertEqual(one["avatar"]["kind"], "user")
        self.assertIn(one, self.api("GET", "/users/").json()["users"])
        self.assertIs(self.api("GET", "/users/admin").json()["super_user"], True)
        self.organization("notauser")
        for name in ("nobody", "notauser", "%21deleted-x", "a%2Fb"):
            self.assertEqual(self.api("GET", f"/users/{name}", status=404).json()["error_type"], "not_found")

    def test_list(self):
        for i in range(12):
            self.make(f"list{i:02}")
        self.server.sql("UPDATE namespace SET enabled = 0 WHERE name IN ('list03', 'list07')")
        seen, token = [], None
        while True:
            page = self.api("GET", "/users/?limit=5" + (f"&next_page={token}" if token else "")).json()
            self.assertLessEqual(len(page["users"]), 5)
            seen += [u["name"] for u in page["users"]]
            token = page.get("next_page")
            if not token:
                break
        every = [u["name"] for u in self.api("GET", "/users/").json()["users"]]
        self.assertEqual(seen, every)
        self.assertEqual(every, sorted(every))
        self.assertEqual(set(every), {r[0] for r in self.server.sql("SELECT name FROM namespace WHERE kind = 'user' AND "
                                                                    "name NOT LIKE '!%'")})
        enabled = {u["name"] for u in self.api("GET", "/users/?disabled=false").json()["users"]}
        self.assertEqual(set(every) - enabled, {"list03", "list07"})
        self.assertEqual(self.api("GET", "/users/?limit=100").json().get("next_page"), None)
        for odd in ("x%2F", "%2A", "UPPER"):
            self.assertEqual(self.api("GET", f"/users/?limit=2&next_page={odd}").json()["users"][0]["name"], every[0])
        self.refused("GET", "/users/?limit=101", None, "Page limit cannot be above 100")
        self.assertEqual(list(self.api("GET", "/users/?limit=x", status=400).json()["message"]), ["limit"])

    def test_disable_and_enable(self):
        s = self.server
        made = self.make("blocked")
        session = Session(s)
        session.sign_in("blocked", made["password"])
        token = api_token(s, "blocked", "user:read")
        self.expect(s.request("GET", "/api/v1/user/", token=token), 200)
        self.assertIs(self.api("PUT", "/users/blocked", {"enabled": False}).json()["enabled"], False)
        self.assertEqual(log(s, "user_disable"), ["admin", "blocked", '{"username":"blocked"}'])
        self.expect(session.request("GET", "/api/v1/user/"), 401)
        self.expect(s.request("GET", "/api/v1/user/", token=token), 401)
        self.expect(s.request("GET", "/v2/auth", basic=("blocked", made["password"])), 401)
        self.assertEqual(s.sql("SELECT count(*) FROM session s JOIN namespace n ON n.id = s.user_id WHERE n.name = 'blocked'"),
                         [["0"]])
        self.assertIs(self.api("PUT", "/users/blocked", {"enabled": True}).json()["enabled"], True)
        self.assertTrue(log(s, "user_enable"))
        self.expect(session.request("GET", "/api/v1/user/"), 401)  # the session does not come back
        self.expect(Session(s).sign_in("blocked", made["password"]), 200)
        before = s.sql(f"SELECT count(*) FROM {CHANGE_LOG}")
        self.api("PUT", "/users/blocked", {"enabled": True})
        self.assertEqual(s.sql(f"SELECT count(*) FROM {CHANGE_LOG}"), before)

    def test_change_a_user(self):
        made = self.make("changed")
        session = Session(self.server)
        session.sign_in("changed", made["password"])
        self.api("PUT", "/users/changed", {"password": NEW_PASSWORD, "email": "changed@example.net"})
        self.expect(session.request("GET", "/api/v1/user/"), 401)
        self.expect(Session(self.server).sign_in("changed@example.net", NEW_PASSWORD), 200)
        self.assertEqual(log(self.server, "user_change_password"), ["admin", "changed", '{"username":"changed"}'])
        self.assertEqual(log(self.server, "user_change_email")[2],
                         '{"email":"changed@example.net","old_email":"","username":"changed"}')
        self.refused("PUT", "/users/changed", {"password": "short"},
                     "Invalid password, password must be at least 8 characters and contain no whitespace.")
        self.refused("PUT", "/users/changed", {"email": "plain@example.com"}, "E-mail address already used")
        self.refused("PUT", "/users/changed", {"enabled": "no"}, "'enabled' must be a boolean")
        self.refused("PUT", "/users/changed", {"password": NEW_PASSWORD + "x", "email": "x"},
                     "Invalid email address: write it as name@example.org")
        for body in ({"enabled": False}, {"password": NEW_PASSWORD}, {"email": "x@example.net"}):
            self.refused("PUT", "/users/admin", body, "Cannot update a superuser")
            self.refused("PUT", "/users/nobody", body, "Not Found", 404)

    def test_delete_a_user(self):
        s = self.server
        made = self.make("removed")
        t = s.token("repository:removed/app:pull,push", basic=("removed", made["password"]))
        s.push_image("removed/app", "v1", t)
        session = Session(s)
        session.sign_in("removed", made["password"])
        self.assertEqual(self.api("DELETE", "/users/removed", status=204).body, b"")
        self.assertEqual(s.sql("SELECT performer, meta FROM log WHERE kind = 'user_delete'"), [["admin", '{"username":"removed"}']])
        self.expect(session.request("GET", "/api/v1/user/"), 401)
        self.api("GET", "/users/removed", status=404)
        self.wait_for_removals()  # the rest of the first one
        self.refused("DELETE", "/users/removed", None, "Not Found", 404)
        self.refused("DELETE", "/users/admin", None, "Cannot delete a superuser")
        self.assertNotIn("!", "".join(u["name"] for u in self.api("GET", "/users/").json()["users"]))
        self.make("removed")
        logs = self.api("GET", "/logs").json()["logs"]
        gone = next(r for r in logs if r["kind"] == "user_delete")
        self.assertNotIn("namespace", gone)  # it has no name any more

    # --- organizations -----------------------------------------------------------------------------

    def test_organizations(self):
        self.server.wait_for_recount()
        for name in ("org.one", "org.two", "org.three"):
            self.organization(name)
        listed = self.api("GET", "/organizations/").json()["organizations"]
        names = [o["name"] for o in listed]
        self.assertEqual(names, sorted(names))
        self.assertLessEqual({"org.one", "org.two", "org.three"}, set(names))
        one = next(o for o in listed if o["name"] == "org.one")
        self.assertEqual({k: v for k, v in one.items() if k != "avatar"}, {
            "name": "org.one", "email": "org.one@org.example", "quotas": [],
            "quota_report": {"quota_bytes": 0, "configured_quota": None, "running_backfill": "complete", "backfill_status": "complete"}})
        self.assertEqual(one["avatar"]["kind"], "org")
        page = self.api("GET", "/organizations/?limit=1").json()
        self.assertEqual(([o["name"] for o in page["organizations"]], page["next_page"]), (names[:1], names[0]))
        page = self.api("GET", f"/organizations/?limit=1&next_page={page['next_page']}").json()
        self.assertEqual([o["name"] for o in page["organizations"]], names[1:2])
        self.assertFalse({"admin", "plain"} & set(names))

    def test_rename_an_organization(self):
        s = self.server
        self.organization("oldname")
        s.sql("INSERT INTO repository (namespace_id, name, path, visibility, state, created_at) "
              "SELECT id, 'app/sub', 'oldname/app/sub', 'public', 'normal', 1 FROM namespace WHERE name = 'oldname'")
        for bad in ("plain", "oldname.", "X"):
            before = counts(s)
            self.api("PUT", "/organizations/oldname", {"name": bad}, 400)
            self.assertEqual(counts(s), before)
        self.refused("PUT", "/organizations/oldname", {"name": "plain"}, "A user or organization with this name already exists")
        self.refused("PUT", "/organizations/plain", {"name": "mine"}, "Not Found", 404)
        a = self.api("PUT", "/organizations/oldname", {"name": "newname", "email": "new@org.example"})
        self.assertEqual((a.json()["name"], a.json()["email"]), ("newname", "new@org.example"))
        self.assertEqual(log(s, "org_change_name"), ["admin", "newname", '{"new_name":"newname","old_name":"oldname"}'])
        self.assertTrue(log(s, "org_change_email"))
        self.assertEqual(s.request("GET", "/api/v1/repository/newname/app/sub").status, 200)
        self.assertEqual(s.request("GET", "/api/v1/repository/oldname/app/sub").status, 401)

    def test_delete_an_organization(self):
        s = self.server
        self.organization("doomed")
        s.sql("INSERT INTO team (org_id, name, role) SELECT id, 'owners', 'admin' FROM namespace WHERE name = 'doomed'")
        s.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', n.id FROM team t, namespace n, "
              "namespace o WHERE o.name = 'doomed' AND t.org_id = o.id AND n.name = 'plain'")
        self.assertIn("doomed", [o["name"] for o in self.plain.request("GET", "/api/v1/user/").json()["organizations"]])
        self.api("DELETE", "/organizations/doomed", status=204)
        self.assertEqual(s.sql("SELECT performer, meta FROM log WHERE kind = 'org_delete'"), [["admin", '{"namespace":"doomed"}']])
        self.assertEqual(self.plain.request("GET", "/api/v1/user/").json()["organizations"], [])
        # Its rows go after the answer; what is counted next must stand still.
        wait_for(lambda: not s.sql("SELECT 1 FROM namespace WHERE deleted_ms IS NOT NULL AND purged = 0"), "the removal's end")
        self.refused("DELETE", "/organizations/doomed", None, "Not Found", 404)
        self.refused("DELETE", "/organizations/plain", None, "Not Found", 404)

    def test_take_ownership(self):
        s = self.server
        self.organization("unowned")
        self.assertEqual(self.api("POST", "/takeownership/unowned").json(), {"namespace": "unowned"})
        mine = {o["name"]: o["is_org_admin"] for o in self.session.request("GET", "/api/v1/user/").json()["organizations"]}
        self.assertIs(mine["unowned"], True)
        self.expect(self.session.request("GET", "/api/v1/organization/unowned/logs"), 200)
        self.assertEqual(log(s, "take_ownership")[:2], ["admin", "unowned"])
        self.api("POST", "/takeownership/unowned")  # again

        made = self.make("person")
        t = s.token("repository:person/app:pull,push", basic=("person", made["password"]))
        s.push_image("person/app", "v1", t)
        session = Session(s)
        session.sign_in("person", made["password"])
        self.api("POST", "/takeownership/person")
        self.expect(session.request("GET", "/api/v1/user/"), 401)
        self.expect(s.request("GET", "/v2/auth", basic=("person", made["password"])), 401)
        self.assertEqual(s.sql("SELECT kind, superuser FROM namespace WHERE name = 'person'"), [["org", "0"]])
        self.expect(self.session.request("GET", "/api/v1/repository/person/app"), 200)
        self.refused("POST", "/takeownership/nobody", None, "Not Found", 404)
        self.refused("POST", "/takeownership/admin", None, "Cannot take ownership of a superuser")

    # --- the rest ----------------------------------------------------------------------------------

    def test_super_users_of_the_configuration(self):
        made = self.make("named")
        session = Session(self.server)
        session.sign_in("named", made["password"])
        self.assertIs(session.request("GET", "/api/v1/user/").json()["super_user"], True)
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'named'")
        self.assertNotIn("super_user", session.request("GET", "/api/v1/user/").json())
        self.server.stop()
        self.server.start()
        self.assertIs(session.request("GET", "/api/v1/user/").json()["super_user"], True)

    def test_documents(self):
        self.assertIn("# Changelog", self.api("GET", "/changelog/").json()["log"])
        self.assertEqual(self.api("GET", "/registrystatus").json()["status"], "ready")

    def test_registry_size(self):
        s = self.server
        self.api("GET", "/registrysize/", session=self.plain, status=403)
        self.api("POST", "/registrysize/", session=self.plain, status=403)
        self.assertEqual(self.api("GET", "/registrysize/").json(),
                         {"size_bytes": 0, "last_ran": None, "queued": False, "running": False})
        t = s.token("repository:admin/sized:pull,push")
        s.push_image("admin/sized", "v1", t, layers=(b"x" * 1000, b"y" * 50))
        self.api("POST", "/registrysize/", status=201)
        size = self.api("GET", "/registrysize/").json()
        self.assertEqual(size["size_bytes"], int(s.sql("SELECT SUM(size) FROM blob")[0][0]))
        self.assertGreater(size["size_bytes"], 1050)
        self.assertLess(abs(size["last_ran"] / 1000 - time.time()), 60)
        self.assertIs(size["running"], False)

    def test_messages(self):
        s = self.server

        def say(content, media_type="text/plain", severity="info", status=201):
            return self.expect(self.session.request("POST", "/api/v1/messages", {"message": {
                "content": content, "media_type": media_type, "severity": severity}}), status)

        def said():
            return self.expect(s.request("GET", "/api/v1/messages"), 200).json()["messages"]
        self.assertEqual(said(), [])
        say("first <b>")
        say("**second**", "text/markdown", "error")
        first, second = said()
        self.assertRegex(first.pop("uuid"), r"^[0-9a-f-]{36}$")
        self.assertEqual(first, {"content": "first <b>", "media_type": "text/plain", "severity": "info"})
        uid = second.pop("uuid")
        self.assertEqual(second, {"content": "**second**", "media_type": "text/markdown", "severity": "error"})
        self.assertEqual(log(s, "create_message")[0], "admin")
        before = counts(s)
        for bad in ({}, {"message": "text"}, {"message": {}}, {"message": None}):
            self.expect(self.session.request("POST", "/api/v1/messages", bad), 400)
        say("x", "text/html", status=400)
        say("x", severity="loud", status=400)
        say("x" * 10_001, status=400)
        say(None, status=400)
        self.expect(self.session.request("DELETE", "/api/v1/message/none"), 404)
        self.assertEqual(counts(s), before)
        self.expect(self.session.request("DELETE", f"/api/v1/message/{uid}"), 204)
        self.assertEqual([m["content"] for m in said()], ["first <b>"])
        self.expect(self.session.request("DELETE", f"/api/v1/message/{uid}"), 404)
        s.stop()
        s.start()
        self.assertEqual(len(said()), 1)


class Configuration(ServerTest):
    """What superusers see of the configuration."""
    SECRETS = {"MAIL_PASSWORD": "geheim", "DATABASE_SECRET_KEY": "key-of-the-database"}
    FILE = ("FEATURE_SUPERUSER_CONFIGDUMP: true\nREGISTRY_TITLE: from the file\nDEFAULT_TAG_EXPIRATION: 36h\ngc: {rate: 7}\n"
            "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES: 0\nFRESH_LOGIN_TIMEOUT: 300\nAPP_SPECIFIC_TOKEN_EXPIRATION: null\n"
            "METRICS_ALLOWED: [10.0.0.0/8]\nCORS_ORIGIN: https://console.example\n"
            "DEFAULT_NAMESPACE_AUTOPRUNE_POLICY: {method: number_of_tags, value: 10, tag_pattern: ^v}\n")

    @classmethod
    def setUpClass(cls):
        cls.server = Server(config=cls.FILE, environment={**cls.SECRETS, "REGISTRY_TITLE": "from the environment",
                                                          "FEATURE_AUTO_PRUNE": "false"})
        cls.addClassCleanup(cls.server.close)
        cls.server.start()
        cls.token = api_token(cls.server, "admin", "super:user")

    def test_what_holds(self):
        a = self.expect(self.server.request("GET", API + "/config", token=self.token), 200)
        self.assertEqual(a.header("Cache-Control"), "no-store")
        dump = a.json()
        self.assertEqual(set(dump), {"config", "warning", "env", "schema"})
        expected = {"REGISTRY_TITLE": "from the environment", "DEFAULT_TAG_EXPIRATION": "36h", "gc.rate": 7, "FRESH_LOGIN_TIMEOUT": "5m",
                    "DEFAULT_SYSTEM_REJECT_QUOTA_BYTES": None, "db.threads": None, "APP_SPECIFIC_TOKEN_EXPIRATION": None, "FEATURE_AUTO_PRUNE": False,
                    "METRICS_ALLOWED": ["10.0.0.0/8"], "CORS_ORIGIN": ["https://console.example"], "gc.interval": "30s",
                    "LABELED_EXPIRATION_MINIMUM": "0s", "LABELED_EXPIRATION_MAXIMUM": "104w", "PUSH_TEMP_TAG_EXPIRATION_SEC": 3600,
                    "MAIL_PASSWORD": "********** (6)", "DATABASE_SECRET_KEY": "********** (32)",
                    "DEFAULT_NAMESPACE_AUTOPRUNE_POLICY": {"method": "number_of_tags", "value": "10", "tag_pattern": "^v",
                                                           "tag_pattern_matches": True}}
        self.assertEqual({k: dump["config"][k] for k in expected}, expected)
        self.assertEqual(set(dump["config"]), set(dump["schema"]["properties"]))
        self.assertEqual(set(dump["warning"]), {"REGISTRY_TITLE"})
        self.assertEqual({k: v for k, v in dump["env"].items() if k != "DB_URI"},
                         {"REGISTRY_TITLE": "from the environment", "FEATURE_AUTO_PRUNE": False, "MAIL_PASSWORD": "********** (6)",
                          "DATABASE_SECRET_KEY": "********** (32)"})
        for secret in self.SECRETS.values():
            self.assertNotIn(secret, a.body.decode())
        properties = dump["schema"]["properties"]
        self.assertEqual(properties["gc.rate"], {"type": "integer", "minimum": 1, "maximum": 1000000, "default": 200})
        self.assertEqual(properties["DEFAULT_TAG_EXPIRATION"]["default"], "2w")
        self.assertIs(properties["MAIL_PASSWORD"]["writeOnly"], True)
        jsonschema.Draft202012Validator.check_schema(dump["schema"])
        jsonschema.Draft202012Validator(dump["schema"]).validate(
            {k: v for k, v in dump["config"].items() if v is not None})

    def test_off_by_default(self):
        server = Server()
        self.addCleanup(server.close)
        server.start()
        self.assertIs(server.request("GET", "/config").json()["features"]["SUPERUSER_CONFIGDUMP"], False)
        a = self.expect(server.request("GET", API + "/config", token=api_token(server, "admin", "super:user")), 403)
        self.assertIn("FEATURE_SUPERUSER_CONFIGDUMP", a.json()["detail"])
        self.assertIs(self.server.request("GET", "/config").json()["features"]["SUPERUSER_CONFIGDUMP"], True)

    def test_addresses_of_databases(self):
        """A password in the address is masked wherever it stands."""
        if not self.server.postgres:
            return self.assertEqual(self.dump_uri(self.server), "")
        self.assertEqual(self.dump_uri(self.server), self.server.postgres.uri)
        server = Server(engine="sqlite", environment={"FEATURE_SUPERUSER_CONFIGDUMP": "true", **self.SECRETS,
                                                      "SERVER_HOSTNAME": "registry.example"})
        self.addCleanup(server.close)
        mark = "&" if "?" in self.server.postgres.uri else "?"
        server.environment["DB_URI"] = self.server.postgres.uri.replace("://quayside@", "://quayside:hush-hush@") + mark + "password=psst"
        server.start(admin=False)
        shown = self.dump_uri(server)
        self.assertNotIn("hush", shown)
        self.assertNotIn("psst", shown)
        self.assertIn("********** (9)", shown)
        self.assertIn("********** (4)", shown)

    def dump_uri(self, server):
        return self.expect(server.request("GET", API + "/config", token=self.token), 200).json()["config"]["DB_URI"]


if __name__ == "__main__":
    main()
