#!/usr/bin/env python3
"""Registry passwords, fresh sign-ins and the lifetimes of tokens. quay-api.md 1.5, 8.7."""
import base64
import json
import urllib.parse

from harness import Server, ServerTest, Session, main, wait_for
from oauthcase import OAuthTest


class FreshLogin(OAuthTest):
    config = "FRESH_LOGIN_TIMEOUT: 20m\n"

    def test_is_required(self):
        session = Session(self.server)
        session.sign_in("bob")
        path = "/api/v1/user/apptoken"
        self.expect(session.request("POST", path, {"title": "x"}), 200)
        self.server.sql("UPDATE session SET fresh_ms = fresh_ms - 1190000")
        made = self.expect(session.request("POST", path, {"title": "y"}), 200).json()["token"]
        self.server.sql("UPDATE session SET fresh_ms = fresh_ms - 20000")
        with self.unchanged():
            for method, where, body in (("POST", path, {"title": "z"}), ("GET", f"{path}/{made['uuid']}", None),
                                        ("DELETE", f"{path}/{made['uuid']}", None)):
                a = self.expect(session.request(method, where, body), 401).json()
                self.assertEqual((a["error_type"], a["title"], a["detail"], a["status"]),
                                 ("fresh_login_required", "fresh_login_required", "Requires fresh login", 401))
                self.assertTrue(a["type"].endswith("/api/v1/error/fresh_login_required"))
            self.expect(self.server.request("POST", path, {"title": "x"}), 403)  # nobody: CSRF first
            self.expect(self.server.request("GET", f"{path}/{made['uuid']}"), 401)
        self.expect(session.request("GET", path), 200)  # not every call wants it
        self.expect(session.request("POST", "/api/v1/signin/verify", {"password": "wrong"}), 403)
        self.expect(session.request("POST", path, {"title": "z"}), 401)
        self.expect(session.request("POST", "/api/v1/signin/verify", {"password": Server.PASSWORD}), 200)
        self.expect(session.request("POST", path, {"title": "z"}), 200)

    def test_tokens_are_exempt(self):
        app = self.app()
        token = self.make(app, "user:admin")["token"]
        self.server.sql("UPDATE session SET fresh_ms = 1")
        self.expect(self.call(token, "/api/v1/user/apptoken", "POST", {"title": "x"}), 200)
        a = self.expect(self.alice.request("POST", "/api/v1/user/apptoken", {"title": "x"}), 401)
        self.assertEqual(a.json()["error_type"], "fresh_login_required")
        self.alice.request("POST", "/api/v1/signin/verify", {"password": Server.PASSWORD})


class AppTokens(OAuthTest):
    PATH = "/api/v1/user/apptoken"

    def auth(self, code):
        return self.server.request("GET", "/v2/auth?" + urllib.parse.urlencode({"service": f"127.0.0.1:{self.server.port}"}),
                                   basic=("$app", code))

    def test_life_of_one(self):
        s = self.server
        made = self.expect(self.alice.request("POST", self.PATH, {"title": " laptop "}), 200).json()["token"]
        self.assertRegex(made["token_code"], r"^[A-Z0-9]{120}$")
        self.assertEqual((made["title"], made["expiration"], made["last_accessed"]), ("laptop", None, None))
        meta = {"app_specific_token_title": "laptop", "app_specific_token": made["uuid"]}
        self.assertEqual(self.logged("create_app_specific_token", "alice"), ("alice", meta))
        listed = self.expect(self.alice.request("GET", self.PATH), 200).json()
        self.assertIsNone(listed["only_expiring"])
        self.assertIn({k: v for k, v in made.items() if k != "token_code"}, listed["tokens"])
        self.assertNotIn("token_code", json.dumps(listed))
        again = self.expect(self.alice.request("GET", f"{self.PATH}/{made['uuid']}"), 200).json()["token"]
        self.assertEqual(again, made)

        t = s.token("repository:alice/app:pull,push", basic=("$app", made["token_code"]))
        claims = json.loads(base64.urlsafe_b64decode(t.split(".")[1] + "=="))
        self.assertEqual((claims["sub"], claims["context"]["entity_kind"]), ("alice", "appspecifictoken"))
        s.push_image("alice/app", "v1", t)
        self.expect(s.request("GET", "/v2/alice/app/manifests/v1", token=t), 200)
        wait_for(lambda: self.alice.request("GET", f"{self.PATH}/{made['uuid']}").json()["token"]["last_accessed"],
                 "last_accessed is written")

        with self.unchanged():  # his own only
            self.expect(self.users["bob"].request("GET", f"{self.PATH}/{made['uuid']}"), 404)
            self.expect(self.users["bob"].request("DELETE", f"{self.PATH}/{made['uuid']}"), 404)
        self.expect(self.alice.request("DELETE", f"{self.PATH}/{made['uuid']}"), 204)
        self.assertEqual(self.logged("revoke_app_specific_token", "alice"), ("alice", meta))
        a = self.expect(self.auth(made["token_code"]), 401, "UNAUTHORIZED")
        self.assertEqual(a.json()["errors"][0]["message"], "Invalid token")
        for method in ("GET", "DELETE"):
            self.expect(self.alice.request(method, f"{self.PATH}/{made['uuid']}"), 404)

    def test_bad_requests(self):
        app = self.app()
        token = self.make(app, "user:read repo:admin")["token"]
        with self.unchanged():
            for body in ({}, {"title": 1}, {"title": None}, [], {"title": {}}):
                self.assertEqual(self.expect(self.alice.request("POST", self.PATH, body), 400).json()["error_type"], "invalid_request")
            for title in ("", "  ", "t" * 256):
                self.assertIn("title", self.expect(self.alice.request("POST", self.PATH, {"title": title}), 400).json()["message"])
            self.expect(self.alice.request("POST", self.PATH, {"title": "x"}, csrf=False), 403)
            self.expect(self.call(token, self.PATH, "POST", {"title": "x"}), 403)
            self.expect(self.call(token, self.PATH), 403)
            self.expect(self.server.request("GET", self.PATH), 401)
        for bad in ("", "x", "A" * 120, "A" * 5000, "\u00e9" * 10):
            basic = base64.b64encode(f"$app:{bad}".encode()).decode()
            self.expect(self.server.request("GET", "/v2/auth", headers={"Authorization": "Basic " + basic}), 401, "UNAUTHORIZED")

    def test_ends_with_its_user(self):
        s = self.server
        s.create_admin("dora")
        session = Session(s)
        session.sign_in("dora")
        code = self.expect(session.request("POST", self.PATH, {"title": "x"}), 200).json()["token"]["token_code"]
        self.expect(self.auth(code), 200)
        s.sql("UPDATE namespace SET enabled = 0 WHERE name = 'dora'")
        a = self.expect(self.auth(code), 401, "UNAUTHORIZED")
        self.assertEqual(a.json()["errors"][0]["message"], "This user has been disabled. Please contact your administrator.")

    def test_opens_only_the_registry(self):
        code = self.expect(self.alice.request("POST", self.PATH, {"title": "x"}), 200).json()["token"]["token_code"]
        self.expect(self.server.request("GET", "/api/v1/user/", basic=("$app", code)), 401)
        self.expect(self.call(code), 401)
        query = urllib.parse.urlencode(self.authorize_query(self.app()))
        self.expect(self.server.request("GET", "/oauth/authorize?" + query, basic=("$app", code)), 401)
        self.expect(Session(self.server).sign_in("$app", code), 403)

    def test_limit(self):
        s = self.server
        s.create_admin("emil")
        session = Session(s)
        session.sign_in("emil")
        s.sql("INSERT INTO app_token (user_id, uuid, title, token_hash, token_sealed, created_at) "
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
              "SELECT u.id, 'fill' || n.i, 't', 'fill' || n.i, 's', 1 FROM n, namespace u WHERE u.name = 'emil'")
        with self.unchanged():
            self.assertIn("500", self.expect(session.request("POST", self.PATH, {"title": "x"}), 400).json()["message"])
        # What was sealed with another key cannot be shown.
        self.expect(session.request("GET", self.PATH + "/fill1"), 404)


class AppTokenExpiry(OAuthTest):
    config = "APP_SPECIFIC_TOKEN_EXPIRATION: 10d\nOAUTH_TOKEN_DEFAULT_LIFETIME: 30d\nOAUTH_TOKEN_MAXIMUM_LIFETIME: 31d\n"
    PATH = "/api/v1/user/apptoken"

    def test_expires_and_is_purged(self):
        s = self.server
        made = self.expect(self.alice.request("POST", self.PATH, {"title": "x"}), 200).json()["token"]
        self.assertIn("-0000", made["expiration"])
        self.assertEqual(s.sql(f"SELECT expires_ms - created_at FROM app_token WHERE uuid = '{made['uuid']}'"), [[str(10 * 86400000)]])
        uuids = lambda: [t["uuid"] for t in self.alice.request("GET", self.PATH + "?expiring=true").json()["tokens"]]
        self.assertNotIn(made["uuid"], uuids())
        s.sql("UPDATE app_token SET expires_ms = expires_ms - 777600000 - 5000")  # nine days
        self.assertIn(made["uuid"], uuids())
        self.assertIs(self.alice.request("GET", self.PATH + "?expiring=true").json()["only_expiring"], True)
        auth = lambda: s.request("GET", "/v2/auth", basic=("$app", made["token_code"]))
        self.expect(auth(), 200)
        s.sql("UPDATE app_token SET expires_ms = expires_ms - 86400000")
        a = self.expect(auth(), 401, "UNAUTHORIZED")
        self.assertEqual(a.json()["errors"][0]["message"], "Invalid token")
        second = self.expect(self.alice.request("POST", self.PATH, {"title": "y"}), 200).json()["token"]
        s.sql(f"UPDATE app_token SET expires_ms = expires_ms - 86400000 WHERE uuid = '{made['uuid']}'")
        s.stop()
        s.start()
        wait_for(lambda: s.sql("SELECT uuid FROM app_token") == [[second["uuid"]]], "the expired one is purged")

    def test_lifetimes_of_api_tokens(self):
        app = self.app()
        path = f"{self.APPS}/{app['client_id']}/tokens"
        made = self.make(app)
        self.assertEqual(self.server.sql(f"SELECT expires_ms - created_at FROM oauth_token WHERE uuid = '{made['uuid']}'"),
                         [[str(30 * 86400000)]])
        self.make(app, expiration=31 * 86400)
        with self.unchanged():
            self.expect(self.alice.request("POST", path, {"name": "t", "scope": "repo:read", "expiration": 31 * 86400 + 1}), 400)
        fragment = self.location(self.allow(app))[2]
        self.assertEqual(fragment["expires_in"], str(30 * 86400))


class SwitchedOff(OAuthTest):
    config = "FEATURE_APP_SPECIFIC_TOKENS: false\nFEATURE_ASSIGN_OAUTH_TOKEN: false\n"

    def test_routes_are_not_there(self):
        for method, path in (("GET", "/api/v1/user/apptoken"), ("POST", "/api/v1/user/apptoken"),
                             ("GET", "/api/v1/user/assignedauthorization"), ("POST", "/oauth/authorize/assignuser")):
            self.expect(self.alice.request(method, path, {} if method == "POST" else None), 404)
        features = self.server.request("GET", "/config").json()["features"]
        self.assertFalse(features["APP_SPECIFIC_TOKENS"] or features["ASSIGN_OAUTH_TOKEN"])
        self.expect(self.server.request("GET", "/v2/auth", basic=("$app", "A" * 120)), 401, "UNAUTHORIZED")


class BadConfig(ServerTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Server(engine="sqlite", config="FRESH_LOGIN_TIMEOUT: 0\nOAUTH_TOKEN_DEFAULT_LIFETIME: 91d\n"
                            "OAUTH_TOKEN_MAXIMUM_LIFETIME: 90d\nAPP_SPECIFIC_TOKEN_EXPIRATION: soon\n")
        cls.addClassCleanup(cls.server.close)

    def test_is_refused_at_the_start(self):
        self.assertEqual(self.server.spawn().wait(30), 7)
        for key in ("FRESH_LOGIN_TIMEOUT must be a duration", "APP_SPECIFIC_TOKEN_EXPIRATION must be a duration",
                    "OAUTH_TOKEN_DEFAULT_LIFETIME must not be above OAUTH_TOKEN_MAXIMUM_LIFETIME"):
            self.assertIn(key, self.server.log_text())


if __name__ == "__main__":
    main()
