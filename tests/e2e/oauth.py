#!/usr/bin/env python3
"""OAuth applications and their tokens, by REST and by the command line. quay-api.md 1.1, 2.2, 8.2, 8.3, 8.6."""
import base64
import hashlib
import json
import os
import zlib

from harness import Session, main, make_token, wait_for
from oauthcase import CB, ISO, TOKEN, UUID, OAuthTest


class Applications(OAuthTest):
    def test_life_of_one(self):
        app = self.app(avatar_email="ci@example.org")
        self.assertRegex(app["client_id"], r"^[A-Z0-9]{20}$")
        self.assertRegex(app["client_secret"], r"^[A-Za-z0-9]{40}$")
        self.assertEqual({k: v for k, v in app.items() if not k.startswith("client")},
                         {"name": "ci", "description": "Builds", "application_uri": "https://app.example", "redirect_uri": CB,
                          "avatar_email": "ci@example.org"})
        who, meta = self.logged("create_application")
        self.assertEqual((who, meta["application_name"], meta["client_id"], meta["redirect_uri"]), ("alice", "ci",
                                                                                                    app["client_id"], CB))
        path = f"{self.APPS}/{app['client_id']}"
        self.assertEqual(self.expect(self.alice.request("GET", path), 200).json(), app)
        self.assertIn(app, self.expect(self.alice.request("GET", self.APPS), 200).json()["applications"])

        body = {"name": "new", "redirect_uri": "", "application_uri": "https://new.example"}
        changed = self.expect(self.alice.request("PUT", path, body), 200).json()
        self.assertEqual(changed, {"name": "new", "description": "", "application_uri": "https://new.example", "redirect_uri": None,
                                   "avatar_email": None, "client_id": app["client_id"], "client_secret": app["client_secret"]})
        self.assertEqual(self.logged("update_application")[1]["application_name"], "new")

        token = self.make(app, "user:read")["token"]
        reset = self.expect(self.alice.request("POST", path + "/resetclientsecret"), 200).json()
        self.assertNotEqual(reset["client_secret"], app["client_secret"])
        self.assertEqual(self.alice.request("GET", path).json(), reset)
        self.assertEqual(self.logged("reset_application_client_secret")[1],
                         {"application_name": "new", "client_id": app["client_id"]})
        self.expect(self.call(token), 200)  # tokens stay

        self.expect(self.alice.request("DELETE", path), 204)
        self.assertEqual(self.logged("delete_application")[1], {"application_name": "new", "client_id": app["client_id"]})
        self.expect(self.call(token), 401)  # and die with the application, at once
        for method in ("GET", "DELETE"):
            self.expect(self.alice.request(method, path), 404)
        self.expect(self.alice.request("PUT", path, body), 404)
        self.expect(self.alice.request("POST", path + "/resetclientsecret"), 404)

    def test_names(self):
        first, second = self.app(name="twice"), self.app(name=" twice ")
        self.assertEqual(second["name"], "twice")
        self.assertNotEqual(first["client_id"], second["client_id"])
        only = self.expect(self.alice.request("POST", self.APPS, {"name": "only"}), 200).json()
        self.assertEqual((only["redirect_uri"], only["application_uri"], only["description"], only["avatar_email"]), (None, "",
                                                                                                                      "", None))
        with self.unchanged():
            for name, message in (("__quay_bootstrap_app", "Application name is reserved for bootstrap token provisioning"),
                                  ("  ", "'name' must not be empty")):
                a = self.expect(self.alice.request("POST", self.APPS, {"name": name}), 400)
                self.assertEqual(a.json(), {"message": message})
                path = f"{self.APPS}/{first['client_id']}"
                self.expect(self.alice.request("PUT", path, {"name": name, "redirect_uri": "", "application_uri": ""}), 400)

    def test_bad_bodies(self):
        app = self.app()
        path = f"{self.APPS}/{app['client_id']}"
        good = {"name": "x", "redirect_uri": "", "application_uri": ""}
        with self.unchanged():
            for body in ({}, [], {"name": 1}, {"name": None}, {"name": "x" * 256}, dict(good, redirect_uri=1),
                         dict(good, redirect_uri="h" * 2049), dict(good, application_uri="h" * 2049), dict(good, description=False),
                         dict(good, description="d" * 4097), dict(good, avatar_email=[]), dict(good, avatar_email="a" * 255)):
                for method, where in (("POST", self.APPS), ("PUT", path)):
                    a = self.expect(self.alice.request(method, where, body), 400)
                    self.assertEqual(a.json()["error_type"], "invalid_request", body)
            for missing in good:
                body = {k: v for k, v in good.items() if k != missing}
                a = self.expect(self.alice.request("PUT", path, body), 400)
                self.assertIn(f"'{missing}' is a required property", a.json()["detail"])
            self.expect(self.alice.request("POST", self.APPS, b"{"), 400)

    def test_rights(self):
        app = self.app()
        token = {scope: self.make(app, scope)["token"] for scope in ("org:admin", "repo:admin")}
        path = f"{self.APPS}/{app['client_id']}"
        body = {"name": "x", "redirect_uri": "", "application_uri": ""}
        calls = (("GET", self.APPS, None), ("POST", self.APPS, body), ("GET", path, None), ("PUT", path, body), ("DELETE", path, None),
                 ("POST", path + "/resetclientsecret", None), ("GET", path + "/tokens", None),
                 ("POST", path + "/tokens", {"name": "t", "scope": "repo:read"}), ("DELETE", path + "/tokens/" + "0" * 36, None))
        with self.unchanged():
            for method, where, data in calls:
                for user in ("bob", "eve", "admin"):  # a superuser is no administrator of it
                    a = self.expect(self.users[user].request(method, where, data), 403)
                    self.assertEqual(a.json()["error_type"], "insufficient_scope")
                self.expect(self.call(token["repo:admin"], where, method, data), 403)
                self.expect(self.server.request(method, where, data), 401 if method == "GET" else 403)
                self.expect(self.alice.request(method, where.replace("acme", "nowhere"), data), 404)
                self.expect(self.alice.request(method, where.replace("acme", "alice"), data), 404)
                if method != "GET":
                    a = self.expect(self.alice.request(method, where, data, csrf=False), 403)
                    self.assertIn("CSRF", a.json()["error"])
        self.expect(self.call(token["org:admin"], path), 200)
        # Another organization's administrator does not reach it by his own path.
        self.organization("other", {"owners": ("admin", ["eve"])})
        with self.unchanged():
            self.expect(self.users["eve"].request("DELETE", path.replace("acme", "other")), 404)

    def test_public_information(self):
        app = self.app(avatar_email="ci@example.org")
        where = f"/api/v1/app/{app['client_id']}"
        view = self.expect(self.server.request("GET", where), 200).json()
        self.assertEqual((view["name"], view["description"], view["uri"]), ("ci", "Builds", "https://app.example"))
        self.assertEqual(view["avatar"]["kind"], "app")
        self.assertEqual(view["avatar"]["hash"], hashlib.sha256(b"ci@example.org").hexdigest())
        organization = view["organization"]
        self.assertEqual({k: organization[k] for k in ("name", "email", "is_admin", "is_member")},
                         {"name": "acme", "email": "", "is_admin": False, "is_member": False})
        self.assertNotIn("secret", json.dumps(view))
        for user, admin, member in (("alice", True, True), ("bob", False, True), ("eve", False, False)):
            organization = self.users[user].request("GET", where).json()["organization"]
            self.assertEqual((organization["is_admin"], organization["is_member"]), (admin, member), user)
        self.expect(self.server.request("GET", "/api/v1/app/NOSUCH"), 404)

    def test_discovery(self):
        paths = self.server.request("GET", "/api/v1/discovery").json()["paths"]
        tokens = paths["/api/v1/organization/{orgname}/applications/{client_id}/tokens"]
        self.assertEqual(tokens["post"]["security"], [{"oauth2_implicit": ["org:admin"]}])
        self.assertIn("/api/v1/app/{client_id}", paths)
        self.assertNotIn("/api/v1/user/authorizations", paths)  # internal
        internal = self.server.request("GET", "/api/v1/discovery?internal=true").json()["paths"]
        self.assertTrue(internal["/api/v1/user/apptoken"]["post"]["x-requires-fresh-login"])
        features = self.server.request("GET", "/config").json()["features"]
        self.assertTrue(features["APP_SPECIFIC_TOKENS"] and features["ASSIGN_OAUTH_TOKEN"])


class Tokens(OAuthTest):
    def test_made_used_listed_revoked(self):
        app = self.app()
        made = self.make(app, "repo:write,user:read", name="  CI token ")
        self.assertRegex(made["token"], TOKEN)
        crc = zlib.crc32(made["token"][:34].encode())
        digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        self.assertEqual(sum(digits.index(c) * 62 ** i for i, c in enumerate(reversed(made["token"][34:]))), crc)
        self.assertRegex(made["uuid"], UUID)
        self.assertEqual((made["name"], made["scope"], made["created_by"], made["last_accessed"]),
                         ("CI token", "repo:write user:read", "alice", None))
        self.assertRegex(made["expires_at"], ISO)
        life = self.server.sql(f"SELECT expires_ms - created_at FROM oauth_token WHERE uuid = '{made['uuid']}'")
        self.assertEqual(life, [[str(90 * 86400 * 1000)]])
        who, meta = self.logged("create_oauth_api_token")
        self.assertEqual((who, meta), ("alice", {
            "oauth_token_uuid": made["uuid"], "scope": "repo:write user:read", "token_display_name": "CI token",
            "application_name": "ci", "auth_method": "OAuth", "client_id": app["client_id"]}))
        path = f"{self.APPS}/{app['client_id']}/tokens"
        listed = self.expect(self.alice.request("GET", path), 200).json()
        self.assertEqual(listed, {"tokens": [{k: v for k, v in made.items() if k != "token"}]})

        self.assertEqual(self.expect(self.call(made["token"]), 200).json()["username"], "alice")
        first = wait_for(lambda: self.alice.request("GET", path).json()["tokens"][0]["last_accessed"], "last_accessed is written")
        self.assertRegex(first, ISO)
        # Once a minute.
        self.server.sql(f"UPDATE oauth_token SET last_used_ms = last_used_ms - 30000 WHERE uuid = '{made['uuid']}'")
        before = self.server.sql(f"SELECT last_used_ms FROM oauth_token WHERE uuid = '{made['uuid']}'")
        other = self.make(app, "user:read")  # making one forgets nothing; changing the application does
        self.expect(self.alice.request("PUT", f"{self.APPS}/{app['client_id']}", {"name": "ci", "redirect_uri": CB,
                                                                                  "application_uri": ""}), 200)
        self.expect(self.call(made["token"]), 200)
        self.expect(self.call(other["token"]), 200)
        wait_for(lambda: self.server.sql(f"SELECT 1 FROM oauth_token WHERE uuid = '{other['uuid']}' AND last_used_ms > 0"),
                 "the other is written")
        self.assertEqual(self.server.sql(f"SELECT last_used_ms FROM oauth_token WHERE uuid = '{made['uuid']}'"), before)

        self.expect(self.alice.request("DELETE", f"{path}/{made['uuid']}"), 204)
        self.expect(self.call(made["token"]), 401)  # at once
        self.assertEqual(self.logged("revoke_oauth_api_token")[1],
                         {"oauth_token_uuid": made["uuid"], "application_name": "ci", "client_id": app["client_id"]})
        with self.unchanged():
            self.expect(self.alice.request("DELETE", f"{path}/{made['uuid']}"), 404)
            self.expect(self.alice.request("DELETE", f"{path}/nonsense"), 404)
            self.expect(self.alice.request("DELETE", f"{self.APPS}/NOSUCH/tokens/{other['uuid']}"), 404)

    def test_of_another_application(self):
        one, two = self.app(), self.app()
        made = self.make(one)
        with self.unchanged():
            self.expect(self.alice.request("DELETE", f"{self.APPS}/{two['client_id']}/tokens/{made['uuid']}"), 404)

    def test_bad_requests(self):
        app = self.app()
        path = f"{self.APPS}/{app['client_id']}/tokens"
        good = {"name": "t", "scope": "repo:read"}
        with self.unchanged():
            for change, message in (({"name": " "}, "'name' must not be empty"), ({"scope": "repo:fly"}, "Invalid scope: repo:fly"),
                                    ({"scope": "repo:read repo:fly"}, "Invalid scope: repo:read repo:fly"), ({"scope": ""},
                                                                                                             "Invalid scope: "),
                                    ({"expiration": 0}, "'expiration' must be a positive number of seconds"),
                                    ({"expiration": -1}, "'expiration' must be a positive number of seconds"),
                                    ({"expiration": 1.5}, "'expiration' must be a positive number of seconds")):
                a = self.expect(self.alice.request("POST", path, {**good, **change}), 400)
                self.assertEqual(a.json(), {"message": message})
            for change in ({"expiration": 315576001}, {"expiration": 1e300}, {"name": "n" * 256}):
                self.assertIn("must", self.expect(self.alice.request("POST", path, {**good, **change}), 400).json()["message"])
            for body in ({}, {"name": "t"}, {"scope": "repo:read"}, dict(good, name=1), dict(good, name=None), dict(good,
                scope=["repo:read"]),
                         dict(good, scope="s" * 256), dict(good, expiration="1"), dict(good, expiration=True), "text"):
                a = self.expect(self.alice.request("POST", path, json.dumps(body).encode()), 400)
                self.assertEqual(a.json()["error_type"], "invalid_request", body)
            self.expect(self.alice.request("POST", f"{self.APPS}/NOSUCH/tokens", good), 404)
        longest = self.make(app, expiration=315576000, name="n" * 255)
        self.assertEqual(self.server.sql(f"SELECT (expires_ms - created_at) / 1000 FROM oauth_token WHERE uuid = '{longest['uuid']}'"),
                         [["315576000"]])
        self.expect(self.alice.request("POST", path, dict(good, expiration=None)), 200)

    def test_pages(self):
        app = self.app(name="pages")
        names = [self.make(app, name=f"n{i}")["name"] for i in range(53)]
        expired = self.make(app, name="expired")
        self.server.sql(f"UPDATE oauth_token SET expires_ms = 1 WHERE uuid = '{expired['uuid']}'")
        path = f"{self.APPS}/{app['client_id']}/tokens"
        first = self.expect(self.alice.request("GET", path), 200).json()
        self.assertEqual([t["name"] for t in first["tokens"]], list(reversed(names))[:50])
        second = self.alice.request("GET", path + "?next_page=" + first["next_page"]).json()
        self.assertEqual([t["name"] for t in second["tokens"]], ["n2", "n1", "n0"])
        self.assertNotIn("next_page", second)
        self.assertEqual(self.alice.request("GET", path + "?next_page=!!").json(), first)
        # The limit counts what has not expired.
        self.server.sql("INSERT INTO oauth_token (app_id, user_id, uuid, name, token_hash, scope, created_at, expires_ms) "
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 446) "
                        "SELECT a.id, t.user_id, 'fill' || n.i, 'x', 'fill' || n.i, 'repo:read', 1, t.expires_ms FROM n, oauth_app a, "
                        f"oauth_token t WHERE a.client_id = '{app['client_id']}' AND t.uuid = '{second['tokens'][0]['uuid']}'")
        self.make(app)
        with self.unchanged():
            a = self.expect(self.alice.request("POST", path, {"name": "t", "scope": "repo:read"}), 400)
            self.assertEqual(a.json(), {"message": "Token limit reached: maximum 500 non-expired tokens per application"})
        self.server.sql("UPDATE oauth_token SET expires_ms = 1 WHERE uuid = 'fill1'")
        self.make(app)

    def test_scopes_are_not_exceeded(self):
        app = self.app()
        path = f"{self.APPS}/{app['client_id']}/tokens"
        holder = self.make(app, "org:admin repo:write")["token"]
        for scope in ("org:admin", "repo:write", "repo:read", "repo:read org:admin"):
            self.expect(self.call(holder, path, "POST", {"name": "t", "scope": scope}), 200)
        with self.unchanged():
            for scope in ("repo:admin", "repo:create", "user:read", "user:admin", "super:user", "org:admin super:user"):
                a = self.expect(self.call(holder, path, "POST", {"name": "t", "scope": scope}), 403)
                self.assertEqual(a.json()["error_type"], "insufficient_scope")
            # Nobody gives away what he is not.
            self.expect(self.alice.request("POST", path, {"name": "t", "scope": "super:user"}), 403)
        # The log says with which token it was done.
        meta = self.logged("create_oauth_api_token")[1]
        self.assertEqual((meta["oauth_token_application_id"], meta["oauth_token_application"]), (app["client_id"], "ci"))
        self.assertRegex(meta["oauth_token_id"], UUID)
        self.server.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', u.id FROM team t, namespace u "
                        "WHERE t.name = 'owners' AND u.name = 'admin' AND t.org_id = (SELECT id FROM namespace WHERE name = 'acme')")
        root = self.make(app, "super:user user:read", session=self.users["admin"])["token"]
        self.server.sql("DELETE FROM team_member WHERE member_id = (SELECT id FROM namespace WHERE name = 'admin')")
        self.expect(self.call(root), 200)

    def test_caps(self):
        """A token never does more than its user, nor than its scopes."""
        app = self.app()
        reader = self.make(app, "repo:read")["token"]
        self.expect(self.call(reader), 403)
        body = {"repository": "x", "namespace": "alice", "visibility": "private", "description": ""}
        self.expect(self.call(reader, "/api/v1/repository", "POST", body), 403)
        maker = self.make(app, "repo:create")["token"]
        self.expect(self.call(maker, "/api/v1/repository", "POST", body), 201)
        self.expect(self.call(maker, "/api/v1/repository/alice/x"), 403)
        self.expect(self.call(reader, "/api/v1/repository/alice/x"), 200)
        limited = self.expect(self.call(self.make(app, "user:read")["token"]), 200).json()
        self.assertNotIn("email", limited)

    def test_dead_ones(self):
        app = self.app()
        for bad in ("x", "A" * 40, make_token(), "qsot" + "0" * 36):
            a = self.expect(self.call(bad), 401)
            self.assertEqual(a.json()["error_type"], "invalid_token")
            self.expect(self.call(bad, "/api/v1/repository", "POST", {}), 403)  # as Quay: CSRF comes first
        made = self.make(app, "user:read")
        self.server.sql(f"UPDATE oauth_token SET expires_ms = created_at WHERE uuid = '{made['uuid']}'")
        a = self.expect(self.call(made["token"]), 401)
        self.assertEqual(a.json()["detail"], "OAuth access token has expired")
        soon = self.make(app, "user:read", expiration=1)  # the memory of it ends with it
        wait_for(lambda: self.call(soon["token"]).status == 401, "it has expired", 3)

    def test_of_users_that_are_gone(self):
        s = self.server
        s.create_admin("carl")
        self.organization("carls", {"owners": ("admin", ["carl"])})
        session = Session(s)
        session.sign_in("carl")
        path = "/api/v1/organization/carls/applications"
        app = self.expect(session.request("POST", path, {"name": "ci"}), 200).json()
        make = lambda: self.expect(session.request("POST", f"{path}/{app['client_id']}/tokens",
                                                   {"name": "t", "scope": "user:read repo:read"}), 200).json()["token"]
        token = make()
        self.expect(self.call(token), 200)
        auth = lambda: s.request("GET", "/v2/auth", basic=("$oauthtoken", token))
        self.expect(auth(), 200)
        s.sql("UPDATE namespace SET enabled = 0 WHERE name = 'carl'")
        wait_for(lambda: self.call(token).status == 401, "another process's change is seen", 10)
        self.expect(auth(), 401, "UNAUTHORIZED")
        s.sql("UPDATE namespace SET enabled = 1 WHERE name = 'carl'")
        self.expect(self.call(token), 200)
        user = "(SELECT id FROM namespace WHERE name = 'carl')"
        for statement in (f"DELETE FROM oauth_token WHERE user_id = {user}", f"DELETE FROM session WHERE user_id = {user}",
                          f"DELETE FROM team_member WHERE member_id = {user}", "DELETE FROM namespace WHERE name = 'carl'"):
            s.sql(statement)
        wait_for(lambda: auth().status == 401, "another process's change is seen", 10)
        self.expect(self.call(token), 401)

    def test_at_the_registry(self):
        app = self.app()
        token = self.make(app, "repo:write repo:create")["token"]
        t = self.server.token("repository:alice/app:pull,push", basic=("$oauthtoken", token))
        self.server.push_image("alice/app", "v1", t)
        claims = json.loads(base64.urlsafe_b64decode(t.split(".")[1] + "=="))
        self.assertEqual((claims["sub"], claims["context"]["entity_kind"]), ("alice", "oauthtoken"))
        reader = self.make(app, "repo:read")["token"]
        t = self.server.token("repository:alice/app:pull,push", basic=("$oauthtoken", reader))
        actions = json.loads(base64.urlsafe_b64decode(t.split(".")[1] + "=="))["access"][0]["actions"]
        self.assertEqual(actions, ["pull"])
        self.expect(self.server.request("GET", "/v2/auth", basic=("$oauthtoken", "x" * 40)), 401, "UNAUTHORIZED")
        # A registry token is checked without the database: it outlives what it was made from.
        self.expect(self.server.request("GET", "/v2/alice/app/manifests/v1", token=t), 200)


class Grants(OAuthTest):
    PATH = "/api/v1/user/authorizations"

    def test_listed_and_revoked(self):
        app = self.app()
        token = self.location(self.allow(app, scope="user:read"))[2]["access_token"]
        self.expect(self.call(token), 200)
        listed = self.expect(self.alice.request("GET", self.PATH), 200).json()["authorizations"]
        view = listed[0]
        self.assertEqual((view["application"]["name"], view["application"]["organization"]["name"],
                          [x["scope"] for x in view["scopes"]]),
                         ("ci", "acme", ["user:read"]))
        self.assertEqual(set(view["application"]), {"name", "description", "url", "avatar", "organization"})
        one = f"{self.PATH}/{view['uuid']}"
        self.assertEqual(self.expect(self.alice.request("GET", one), 200).json(), view)
        weak = self.make(app, "user:read")["token"]
        self.expect(self.call(weak, self.PATH), 403)
        with self.unchanged():
            self.expect(self.server.request("GET", self.PATH), 401)
            self.expect(self.users["bob"].request("GET", one), 404)
            self.expect(self.users["bob"].request("DELETE", one), 404)
            self.expect(self.call(weak, one, "DELETE"), 403)
            self.expect(self.alice.request("DELETE", one, csrf=False), 403)
        self.expect(self.alice.request("DELETE", one), 204)
        self.expect(self.call(token), 401)
        self.assertEqual(self.logged("oauth_token_revoked")[1],
                         {"oauth_token_uuid": view["uuid"], "application_name": "ci", "client_id": app["client_id"]})
        self.expect(self.alice.request("DELETE", one), 404)
        # Expired ones are still listed.
        self.server.sql("UPDATE oauth_token SET expires_ms = 1")
        self.assertTrue(self.alice.request("GET", self.PATH).json()["authorizations"])


class CommandLine(OAuthTest):
    def create(self, *arguments, check=True):
        return self.server.command("token", "create", "--data", self.server.data, *arguments, check=check)

    def test_prints_one_token(self):
        done = self.create("--user", "alice", "--scope", "repo:read user:read", "--name", "backup", "--expires", "2d")
        token = done.stdout.strip()
        self.assertRegex(token, TOKEN)
        self.assertEqual(done.stdout, token + "\n")
        self.assertEqual(self.expect(self.call(token), 200).json()["username"], "alice")  # of a running server
        who, meta = self.logged("create_oauth_api_token", "alice")
        self.assertEqual((who, meta["token_display_name"], meta["application_name"]), ("alice", "backup", "command line"))
        life = self.server.sql("SELECT expires_ms - created_at, name FROM oauth_token WHERE name = 'backup'")
        self.assertEqual(life, [[str(2 * 86400000), "backup"]])
        other = self.create("--user", "alice", "--scope", "repo:read").stdout.strip()
        self.assertNotEqual(other, token)
        self.assertEqual(self.server.sql("SELECT COUNT(*) FROM oauth_app WHERE name = 'command line'"), [["1"]])
        self.assertEqual(self.server.sql("SELECT expires_ms - created_at FROM oauth_token WHERE name = 'command line'"),
                         [[str(90 * 86400000)]])
        granted = self.alice.request("GET", "/api/v1/user/authorizations").json()["authorizations"]
        self.assertIn("command line", [g["application"]["name"] for g in granted])
        self.expect(self.call(self.create("--user", "admin", "--scope", "super:user user:read").stdout.strip()), 200)

    def test_refuses(self):
        with self.unchanged():
            for arguments, code, text in (
                    (("--user", "nobody", "--scope", "repo:read"), 1, "no such user"), (("--user", "acme", "--scope",
                                                                                         "repo:read"), 1, "no such user"),
                    (("--user", "alice", "--scope", "repo:fly"), 1, "Invalid scope: repo:fly"),
                    (("--user", "alice", "--scope", "super:user"), 1, "no superuser"),
                    (("--user", "alice", "--scope", "repo:read", "--expires", "11y"), 1, "'expiration'"),
                    (("--user", "alice", "--scope", "repo:read", "--expires", "soon"), 2, "--expires must be"),
                    (("--user", "alice", "--scope", "repo:read", "--name", ""), 2, "--name needs a value"),
                    (("--user", "alice", "--scope", "repo:read", "--name", " "), 1, "'name' must not be empty"),
                    (("--user", "alice"), 2, "token create needs --scope"), (("--scope", "repo:read"), 2, "token create needs --user"),
                    (("--user", "alice", "--scope", "repo:read", "--rehash"), 2, "--rehash is for fsck"),
                    (("more", "--user", "alice", "--scope", "repo:read"), 2, "unexpected argument")):
                done = self.create(*arguments, check=False)
                self.assertEqual(done.returncode, code, (arguments, done.stderr))
                self.assertIn(text, done.stderr)
                self.assertEqual(done.stdout, "")
        for arguments in (("token",), ("token", "destroy"), ("fsck", "--scope", "repo:read"), ("serve", "--expires", "1d")):
            self.assertEqual(self.server.command(*arguments, "--data", self.server.data, check=False).returncode, 2, arguments)
        missing = self.server.command("token", "create", "--data", self.server.data + "-none", "--user", "a", "--scope",
                                      "repo:read", check=False)
        self.assertEqual(missing.returncode, 1)
        self.assertFalse(os.path.exists(self.server.data + "-none"))
        self.assertIn("token create", self.server.command("--help").stdout)


if __name__ == "__main__":
    main()
