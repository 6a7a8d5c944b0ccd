#!/usr/bin/env python3
"""The browser flow of OAuth: consent, codes, assignments; and where no secret may stand. quay-api.md 8.4, 8.5."""
import base64
import concurrent.futures
import contextlib
import hashlib
import json
import os
import re
import sqlite3
import subprocess
import urllib.parse

from harness import Server, Session, main
from oauthcase import CB, FORM, TOKEN, OAuthTest, pkce


class Flow(OAuthTest):
    """/oauth/authorize and what follows, without following redirects."""

    HTML = {"Accept": "text/html,application/xhtml+xml", "Accept-Language": "en"}

    def test_question_as_json(self):
        app = self.app()
        query = self.authorize_query(app, scope="repo:read,org:admin", state="s&1", format="json")
        a = self.expect(self.ask(self.alice, query), 200)
        self.assertEqual(a.header("Cache-Control"), "no-store")
        view = a.json()
        self.assertEqual([x["scope"] for x in view["scopes"]], ["repo:read", "org:admin"])
        self.assertEqual(set(view["scopes"][0]), {"title", "scope", "description", "icon", "dangerous"})
        self.assertEqual((view["application"]["name"], view["application"]["organization"]["name"]), ("ci", "acme"))
        self.assertEqual(json.loads(view["application"]["avatar"])["kind"], "app")
        self.assertEqual({k: view[k] for k in ("has_dangerous_scopes", "response_type", "client_id", "redirect_uri", "scope", "state",
                                               "assignment_uuid", "csrf_token_val")},
                         {"has_dangerous_scopes": True, "response_type": "token", "client_id": app["client_id"], "redirect_uri": CB,
                          "scope": "repo:read,org:admin", "state": "s&1", "assignment_uuid": None, "csrf_token_val": self.alice.csrf})

    def test_question_as_page(self):
        app = self.app(name='<b>"x"&\'</b>', description="<script>alert(1)</script>")
        verifier, challenge = pkce()
        query = self.authorize_query(app, response_type="code", scope="repo:read user:admin",
                                     state='"><script>', code_challenge=challenge,
                                     code_challenge_method="S256")
        a = self.expect(self.ask(self.alice, query, self.HTML), 200)
        page = a.body.decode()
        self.assertTrue(a.header("Content-Type").startswith("text/html"))
        policy = a.header("Content-Security-Policy")
        for rule in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"):
            self.assertIn(rule, policy)
        self.assertNotIn("script-src", policy)
        self.assertNotIn("unsafe", policy)
        self.assertEqual((a.header("X-Frame-Options"), a.header("Referrer-Policy"), a.header("X-Content-Type-Options"),
                          a.header("Cache-Control")),
                         ("DENY", "no-referrer", "nosniff", "no-store"))
        self.assertIsNone(a.header("Access-Control-Allow-Origin"))
        self.assertNotIn("<script", page)
        self.assertNotIn("<b>", page)
        self.assertIn("far-reaching", page)
        self.assertIn("alice", page)
        fields = {k: v.replace("&quot;", '"').replace("&gt;", ">").replace("&lt;", "<")
                  for k, v in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page)}
        self.assertEqual(fields, {**query, "_csrf_token": self.alice.csrf})
        chinese = self.ask(self.alice, query, {**self.HTML, "Accept-Language": "zh-TW,zh;q=0.9,en;q=0.8"}).body.decode()
        self.assertIn('lang="zh-Hant-TW"', chinese)
        self.assertIn("允許", chinese)
        # What the form holds is all that it takes.
        code = self.location(self.post(self.alice, "/oauth/authorizeapp", fields, csrf=False))[1]["code"]
        self.expect(self.exchange(app, code, client_secret=None, code_verifier=verifier), 200)
        harmless = self.ask(self.alice, self.authorize_query(self.app()), self.HTML).body.decode()
        self.assertNotIn("far-reaching", harmless)

    def test_token(self):
        app = self.app()
        query = self.authorize_query(app, scope="user:read,repo:read", state="a b&c=d")
        a = self.post(self.alice, "/oauth/authorizeapp", query)
        self.assertEqual((a.header("Cache-Control"), a.header("Referrer-Policy")), ("no-store", "no-referrer"))
        where, given, fragment = self.location(a)
        self.assertEqual((where, given), (CB, {"scope": "repo:read user:read", "state": "a b&c=d"}))
        self.assertEqual((fragment["token_type"], fragment["expires_in"]), ("Bearer", str(90 * 86400)))
        self.assertRegex(fragment["access_token"], TOKEN)
        self.assertEqual(self.expect(self.call(fragment["access_token"]), 200).json()["username"], "alice")
        listed = self.alice.request("GET", f"{self.APPS}/{app['client_id']}/tokens").json()["tokens"]
        self.assertEqual([(t["name"], t["scope"]) for t in listed], [(None, "repo:read user:read")])
        self.assertIsNone(self.logged("create_oauth_api_token")[1]["token_display_name"])

    def test_granted_before(self):
        app = self.app()
        first = self.location(self.allow(app, scope="repo:write"))[2]
        where, _, fragment = self.location(self.ask(self.alice, self.authorize_query(app)))  # as much was granted
        self.assertEqual(where, CB)
        self.assertNotEqual(fragment["access_token"], first["access_token"])
        self.expect(self.ask(self.alice, self.authorize_query(app, scope="repo:admin")), 200)  # more: he is asked
        with self.unchanged():  # HEAD makes nothing
            self.expect(self.alice.request("HEAD", "/oauth/authorize?" + urllib.parse.urlencode(self.authorize_query(app))), 200)
        self.server.sql("UPDATE oauth_token SET expires_ms = 1")
        self.expect(self.ask(self.alice, self.authorize_query(app)), 200)
        native = self.app(redirect_uri="http://127.0.0.1/cb")
        for _ in range(2):  # anybody may listen there: he is asked each time
            query = self.authorize_query(native, redirect_uri="http://127.0.0.1:50123/cb")
            self.expect(self.ask(self.alice, query), 200)
            self.assertEqual(self.location(self.post(self.alice, "/oauth/authorizeapp", query))[0], "http://127.0.0.1:50123/cb")

    def test_requests_that_are_refused(self):
        app = self.app()
        with self.unchanged():
            for missing in ("client_id", "redirect_uri", "scope"):
                for value in (None, ""):
                    a = self.expect(self.ask(self.alice, self.authorize_query(app, **{missing: value})), 400)
                    self.assertEqual(a.json(), {"error": f"Required param: {missing}"})
            self.expect(self.ask(Session(self.server), self.authorize_query(app)), 401)
            self.expect(self.ask(self.alice, self.authorize_query(app, client_id="NOSUCH")), 404)
            for scope in ("repo:fly", "repo:read repo:fly", " "):
                self.expect(self.ask(self.alice, self.authorize_query(app, scope=scope)), 404)
            for user in ("bob", "eve", "admin"):
                self.expect(self.ask(self.users[user], self.authorize_query(app)), 403)
                self.expect(self.post(self.users[user], "/oauth/authorizeapp", self.authorize_query(app)), 403)
            self.expect(self.ask(self.alice, self.authorize_query(app, scope="super:user")), 403)
            self.expect(self.ask(self.alice, self.authorize_query(app, response_type="code", assignment_uuid="x")), 400)
            self.expect(self.ask(self.alice, self.authorize_query(app, state="s" * 2049)), 400)
            self.expect(self.alice.request("GET", "/oauth/authorize?client_id=%ff"), 400)
            self.expect(self.allow(app, client_id="NOSUCH"), 400)
            self.assertEqual(self.location(self.post(self.alice, "/oauth/authorizeapp", self.authorize_query(
                app, client_id="NOSUCH", redirect_uri=self.local)))[1], {"error": "unauthorized_client"})
            for change, error in (({"response_type": "id_token"}, "unsupported_response_type"), ({"scope": "repo:fly"},
                                                                                                 "invalid_scope"),
                                  ({"scope": "super:user"}, "invalid_scope"),
                                  ({"response_type": "code", "code_challenge": pkce()[1]}, "invalid_request"),
                                  ({"response_type": "code", "code_challenge": pkce()[1], "code_challenge_method": "plain"},
                                   "invalid_request"),
                                  ({"response_type": "code", "code_challenge": "short", "code_challenge_method": "S256"},
                                   "invalid_request"),
                                  ({"response_type": "code", "code_challenge_method": "S256"}, "invalid_request")):
                a = self.allow(app, state="st", **change)
                self.assertEqual(self.location(a), (CB, {"error": error, "state": "st"}, {}), change)
            a = self.expect(self.post(self.alice, "/oauth/authorizeapp", {}), 400)
            json_body = self.alice.request("POST", "/oauth/authorizeapp", self.authorize_query(app))
            self.expect(json_body, 400)

    def test_wrong_redirects(self):
        app = self.app()
        wrong = ("https://evil.example/cb", CB + "x", CB + "/../x", CB + "/%2e%2e", "http://app.example/cb",
                 "https://app.example:8443/cb",
                 "https://app.example@evil.example/cb", CB + "#x", CB + "\\x", "javascript:alert(1)", self.local + "/x",
                 self.local.replace("127.0.0.1", "localhost"), "https://app.example/", "/cb", CB + "\r\nX: y")
        nothing = self.app(redirect_uri="")
        with self.unchanged():
            for uri in wrong:
                where = self.location(self.ask(self.alice, self.authorize_query(app, redirect_uri=uri)))
                self.assertEqual(where, (CB, {"error": "redirect_uri_mismatch"}, {}), uri)
                for path in ("/oauth/authorizeapp", "/oauth/denyapp"):
                    a = self.expect(self.post(self.alice, path, self.authorize_query(app, redirect_uri=uri)), 400)
                    self.assertEqual((a.json(), a.header("Location")), ({"error": "invalid_request"}, None), uri)
                self.expect(self.ask(self.alice, self.authorize_query(nothing, redirect_uri=uri)), 400)
        for uri in (CB, CB + "/more", CB + "?x=y", self.local):
            self.expect(self.ask(self.alice, self.authorize_query(app, redirect_uri=uri)), 200)
        where, given, _ = self.location(self.allow(app, redirect_uri=CB + "?x=y"))
        self.assertEqual((where, given), (CB, {"x": "y", "scope": "repo:read"}))

    def test_csrf(self):
        app = self.app()
        query = self.authorize_query(app)
        stale = Session(self.server)
        stale.sign_in("alice")
        old = stale.csrf
        stale.sign_in("alice")
        with self.unchanged():
            for path in ("/oauth/authorizeapp", "/oauth/denyapp", "/oauth/authorize/assignuser"):
                for form in (query, {**query, "_csrf_token": ""}, {**query, "_csrf_token": "x" * 64}, {**query, "_csrf_token": old},
                             {**query, "_csrf_token": self.users["bob"].csrf}):
                    a = self.expect(self.post(stale, path, form, csrf=False), 403)
                    self.assertIn("CSRF", a.json()["error"])
            # A made-up session gives its maker no right.
            nobody = Session(self.server)
            nobody.csrf = nobody.request("GET", "/csrf_token").json()["csrf_token"]
            self.expect(self.post(nobody, "/oauth/authorizeapp", query), 401)
            page = self.post(stale, "/oauth/authorizeapp", query, csrf=False, headers=self.HTML)
            self.expect(page, 403)
            self.assertIn("out of date", page.body.decode())
        self.location(stale.request("POST", "/oauth/authorizeapp", urllib.parse.urlencode(query), headers=FORM))  # by the field

    def test_basic(self):
        app = self.app()
        query = urllib.parse.urlencode(self.authorize_query(app))
        a = self.expect(self.server.request("GET", "/oauth/authorize?" + query, basic=("alice", Server.PASSWORD),
                                            headers={"Accept": "application/json"}), 200)
        browser = Session(self.server)
        name, _, value = a.header("Set-Cookie").split(";")[0].partition("=")
        browser.cookies[name] = value
        browser.csrf = re.search(r'name="_csrf_token" value="([^"]*)"', a.body.decode()).group(1)
        basic = {"Authorization": "Basic " + base64.b64encode(f"alice:{Server.PASSWORD}".encode()).decode()}
        self.location(self.post(browser, "/oauth/authorizeapp", self.authorize_query(app), headers=basic))
        token = self.make(app, "user:admin org:admin")["token"]
        with self.unchanged():
            self.expect(self.post(browser, "/oauth/authorizeapp", self.authorize_query(app)), 401)  # the cookie is of nobody
            self.expect(self.post(browser, "/oauth/authorizeapp", self.authorize_query(app), csrf=False, headers=basic), 403)
            for user, password in (("alice", "wrong"), ("$oauthtoken", token), ("acme+robot", "x")):
                self.expect(self.server.request("GET", "/oauth/authorize?" + query, basic=(user, password)), 401)
            self.expect(self.server.request("GET", "/oauth/authorize?" + query, token=token), 401)
        a = self.expect(self.server.request("GET", "/oauth/authorize?" + query, headers=self.HTML), 401)
        self.assertIn("Basic", a.header("WWW-Authenticate"))
        self.assertIn("Sign in first", a.body.decode())
        self.assertIsNone(self.server.request("GET", "/oauth/authorize?" + query).header("WWW-Authenticate"))

    def test_deny(self):
        app = self.app()
        with self.unchanged():
            a = self.post(self.alice, "/oauth/denyapp", self.authorize_query(app, state="st"))
            self.assertEqual(self.location(a), (CB, {"error": "authorization_denied", "state": "st"}, {}))
            self.expect(self.post(self.alice, "/oauth/denyapp", self.authorize_query(app, client_id="NOSUCH")), 400)

    def test_code(self):
        app = self.app()
        a = self.allow(app, response_type=None, state="st")
        where, given, fragment = self.location(a)  # code is the default
        self.assertEqual((where, given["state"], given["scope"], fragment), (CB, "st", "repo:read", {}))
        self.assertRegex(given["code"], r"^[A-Za-z0-9]{40}$")
        refusals = [({"grant_type": "password"}, "unsupported_grant_type"), ({"grant_type": None}, "unsupported_grant_type"),
                    ({"client_id": "NOSUCH"}, "invalid_client"), ({"client_secret": "x" * 40}, "invalid_client"),
                    ({"client_secret": None}, "invalid_client"), ({"code": "x" * 40}, "invalid_grant"), ({"code": None},
                                                                                                         "invalid_grant"),
                    ({"redirect_uri": CB + "/x"}, "invalid_grant"), ({"redirect_uri": None}, "invalid_grant"),
                    ({"scope": "repo:write"}, "invalid_scope"), ({"scope": "nonsense"}, "invalid_scope"),
                    ({"code_verifier": pkce()[0]}, "invalid_grant"), ({"code_verifier": pkce()[0], "client_secret": None},
                                                                      "invalid_client"),
                    ({"code": "c" * 2049}, "invalid_request")]
        other = self.app()
        with self.unchanged():
            for change, error in refusals:
                a = self.expect(self.exchange(app, **{"code": given["code"], **change}), 400)
                self.assertEqual((a.json(), a.header("Cache-Control")), ({"error": error}, "no-store"), change)
            self.assertEqual(self.exchange(other, given["code"]).json(), {"error": "invalid_grant"})
            self.expect(self.server.request("POST", "/oauth/access_token", {"grant_type": "authorization_code"}), 400)
        a = self.expect(self.exchange(app, given["code"], scope="repo:read"), 200)
        self.assertEqual(a.header("Cache-Control"), "no-store")
        view = a.json()
        self.assertRegex(view.pop("access_token"), TOKEN)
        self.assertEqual(view, {"token_type": "Bearer", "expires_in": 90 * 86400, "refresh_token": None})
        with self.unchanged():  # once
            self.assertEqual(self.expect(self.exchange(app, given["code"]), 400).json(), {"error": "invalid_grant"})
        # By Basic, and by the query.
        code = self.code(app)
        self.expect(self.exchange(app, code, basic=(app["client_id"], app["client_secret"]), client_id=None, client_secret=None), 200)
        query = urllib.parse.urlencode({"grant_type": "authorization_code", "client_id": app["client_id"], "code": self.code(app),
                                        "client_secret": app["client_secret"], "redirect_uri": CB})
        self.expect(self.server.request("POST", "/oauth/access_token?" + query), 200)

    def test_code_ends(self):
        s = self.server
        app = self.app()
        code = self.code(app)
        s.sql("UPDATE oauth_code SET expires_ms = 1")
        self.assertEqual(self.exchange(app, code).json(), {"error": "invalid_grant"})
        self.code(app)  # which sweeps
        self.assertEqual(s.sql("SELECT COUNT(*) FROM oauth_code WHERE expires_ms = 1"), [["0"]])
        code = self.code(app)
        s.sql("UPDATE namespace SET enabled = 0 WHERE name = 'alice'")
        try:
            self.assertEqual(self.exchange(app, code).json(), {"error": "invalid_grant"})
        finally:
            s.sql("UPDATE namespace SET enabled = 1 WHERE name = 'alice'")
        reset = self.alice.request("POST", f"{self.APPS}/{app['client_id']}/resetclientsecret").json()
        self.assertEqual(self.exchange(app, code).json(), {"error": "invalid_client"})
        self.expect(self.exchange(reset, code), 200)

    def test_code_at_the_same_time(self):
        app = self.app()
        code = self.code(app)
        with concurrent.futures.ThreadPoolExecutor(12) as pool:
            answers = list(pool.map(lambda _: self.exchange(app, code), range(24)))
        self.assertEqual(sorted(a.status for a in answers), [200] + [400] * 23)
        self.assertEqual({a.json()["error"] for a in answers if a.status == 400}, {"invalid_grant"})

    def test_pkce(self):
        app = self.app()
        verifier, challenge = pkce()
        ask = {"code_challenge": challenge, "code_challenge_method": "S256"}
        code = self.code(app, **ask)
        public = {"client_secret": None}
        with self.unchanged():
            for change in ({}, {"code_verifier": pkce()[0]}, {"code_verifier": challenge}, {"code_verifier": verifier[:42]}):
                a = self.expect(self.exchange(app, code, **public, **change), 400)
                self.assertEqual(a.json(), {"error": "invalid_grant"}, change)
            # The secret does not stand in for the verifier, and a wrong one is not overlooked.
            self.assertEqual(self.exchange(app, code).json(), {"error": "invalid_grant"})
            self.assertEqual(self.exchange(app, code, client_secret="x", code_verifier=verifier).json(), {"error": "invalid_client"})
        self.expect(self.exchange(app, code, **public, code_verifier=verifier), 200)
        again = self.code(app, **ask)
        with self.unchanged():
            self.assertEqual(self.exchange(app, code, **public, code_verifier=verifier).json(), {"error": "invalid_grant"})
            # A verifier that was used is good for no other code.
            self.assertEqual(self.exchange(app, again, **public, code_verifier=verifier).json(), {"error": "invalid_grant"})
        fresh, challenge = pkce()
        code = self.code(app, code_challenge=challenge, code_challenge_method="S256")
        self.expect(self.exchange(app, code, code_verifier=fresh), 200)  # with both

    def test_localapp(self):
        app = self.app(redirect_uri="")
        where, given, fragment = self.location(self.allow(app, redirect_uri=self.local))
        self.assertEqual((where, given["scope"]), (self.local, "repo:read"))
        path = "/oauth/localapp?scope=repo%3Aread"
        a = self.expect(self.alice.request("GET", path, headers=self.HTML), 200)
        self.assertIn("script-src 'sha256-", a.header("Content-Security-Policy"))
        self.assertNotIn("unsafe", a.header("Content-Security-Policy"))
        script = re.search("<script>(.*?)</script>", a.body.decode()).group(1)
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        self.assertIn(f"script-src 'sha256-{digest}'", a.header("Content-Security-Policy"))
        canceled = self.expect(self.alice.request("GET", "/oauth/localapp?error=authorization_denied"), 200)
        self.assertIn("Authorization canceled", canceled.body.decode())
        self.assertEqual(self.expect(self.alice.request("GET", path + "&format=json"), 200).json(), {"access_token": None})
        self.assertEqual(self.alice.request("GET", "/oauth/localapp?format=json&access_token=x").json(), {"access_token": "x"})
        self.expect(self.server.request("GET", path), 401)
        self.assertTrue(fragment["access_token"])

    def test_own_namespace(self):
        """An application of a user's own namespace is his to authorize, and nobody else's."""
        self.server.command("token", "create", "--data", self.server.data, "--user", "eve", "--scope", "repo:read")
        client = self.server.sql("SELECT client_id FROM oauth_app WHERE name = 'command line' AND org_id = "
                                 "(SELECT id FROM namespace WHERE name = 'eve')")[0][0]
        query = self.authorize_query({"client_id": client}, redirect_uri=self.local, scope="user:read")
        self.expect(self.ask(self.users["eve"], query), 200)
        self.expect(self.ask(self.alice, query), 403)


class Assignment(OAuthTest):
    def assign(self, app, user="bob", session=None, **more):
        query = {"username": user, **self.authorize_query(app, **more)}
        return (session or self.alice).request("POST", "/oauth/authorize/assignuser?" + urllib.parse.urlencode(query))

    def assigned(self, user="bob"):
        return self.expect(self.users[user].request("GET", "/api/v1/user/assignedauthorization"), 200).json()["authorizations"]

    def bell(self, user):
        answer = self.expect(self.users[user].request("GET", "/api/v1/user/notifications"), 200).json()
        return [(x["kind"], x["metadata"]) for x in answer["notifications"]]

    def test_assigned_and_granted(self):
        app = self.app()
        a = self.expect(self.assign(app, scope="repo:write user:read"), 200)
        self.assertEqual(a.json(), {"message": "Token assigned successfully"})
        self.assertEqual(self.logged("oauth_token_assigned"), ("alice", {
            "assigning_user": "alice", "assigned_user": "bob", "application": "ci", "client_id": app["client_id"]}))
        self.expect(self.assign(app, scope="user:read,repo:write"), 200)  # the same again
        self.assertEqual(self.bell("bob"), [("assigned_authorization", {"username": "bob"})])
        self.assertEqual(self.bell("alice"), [])
        pending = [x for x in self.assigned() if x["application"]["clientId"] == app["client_id"]]
        self.assertEqual(len(pending), 1)
        self.assertEqual(self.bell("bob"), [])  # who has looked knows
        view = pending[0]
        self.assertEqual((view["redirectUri"], view["responseType"], [x["scope"] for x in view["scopes"]]), (CB, "token",
            ["repo:write", "user:read"]))
        self.assertEqual((view["application"]["name"], view["application"]["url"], view["application"]["organization"]["name"]),
                         ("ci", "https://app.example", "acme"))
        bob, uuid = self.users["bob"], view["uuid"]
        query = self.authorize_query(app, scope="repo:write user:read", assignment_uuid=uuid)
        with self.unchanged():  # nothing but what was assigned, by nobody else
            for change in ({"scope": "repo:admin"}, {"scope": "repo:write user:read org:admin"}, {"redirect_uri": CB + "/x"},
                           {"assignment_uuid": "0" * 36}, {"assignment_uuid": None}):
                self.expect(self.ask(bob, {k: v for k, v in {**query, **change}.items() if v}), 403)
                self.expect(self.post(bob, "/oauth/authorizeapp", {k: v for k, v in {**query, **change}.items() if v}), 403)
            for user in ("eve", "alice"):
                self.expect(self.post(self.users[user], "/oauth/authorizeapp", query), 403)
            other = self.server.sql(f"SELECT client_id FROM oauth_app WHERE client_id <> '{app['client_id']}' LIMIT 1")
            if other:
                self.expect(self.post(bob, "/oauth/authorizeapp", {**query, "client_id": other[0][0], "redirect_uri": CB}), 403)
            self.expect(self.ask(bob, {**query, "response_type": "code"}), 400)
            self.assertEqual(self.location(self.post(bob, "/oauth/authorizeapp", {**query, "response_type": "code"}))[1],
                             {"error": "invalid_request"})
        self.assertEqual(self.ask(bob, {**query, "format": "json"}).json()["assignment_uuid"], uuid)
        fragment = self.location(self.post(bob, "/oauth/authorizeapp", query))[2]
        self.assertEqual(self.call(fragment["access_token"]).json()["username"], "bob")
        self.assertEqual([x for x in self.assigned() if x["uuid"] == uuid], [])
        with self.unchanged():  # used up
            self.expect(self.post(bob, "/oauth/authorizeapp", query), 403)

    def test_refused_requests(self):
        app = self.app()
        with self.unchanged():
            for user in ("bob", "eve", "admin"):
                self.expect(self.assign(app, session=self.users[user]), 403)
            self.expect(self.assign(app, session=Session(self.server)), 403)  # no session: no CSRF token
            for user in ("nobody", "acme", "acme+robot", ""):
                self.expect(self.assign(app, user=user), 404)
            self.expect(self.assign(app, client_id="NOSUCH"), 404)
            self.expect(self.assign(app, scope="repo:fly"), 404)
            self.expect(self.assign(app, redirect_uri="https://evil.example"), 400)
            self.expect(self.assign(app, response_type="code"), 400)
            for missing in ("client_id", "scope", "redirect_uri"):
                self.expect(self.assign(app, **{missing: None}), 400)

    def test_removed(self):
        app = self.app()
        self.expect(self.assign(app, user="eve"), 200)
        uuid = self.assigned("eve")[-1]["uuid"]
        path = f"/api/v1/user/assignedauthorization/{uuid}"
        with self.unchanged():
            self.expect(self.users["bob"].request("DELETE", path), 404)
        self.expect(self.users["eve"].request("DELETE", path), 204)
        self.expect(self.users["eve"].request("DELETE", path), 404)
        self.expect(self.assign(app, user="eve"), 200)
        self.expect(self.alice.request("DELETE", f"{self.APPS}/{app['client_id']}"), 204)
        self.assertEqual([x for x in self.assigned("eve") if x["application"]["clientId"] == app["client_id"]], [])


class Secrets(OAuthTest):
    """Nothing that opens a door stands in the database or in the log."""

    config = "OAUTH_TOKEN_DEFAULT_LIFETIME: 1d\n"

    def dump(self):
        s = self.server
        if s.postgres:
            done = subprocess.run(s.postgres.command("pg_dump", "-h", s.postgres.folder, "-U", "quayside", "registry"),
                                  cwd=s.postgres.folder, capture_output=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            return done.stdout
        with contextlib.closing(sqlite3.connect(os.path.join(s.data, "quayside.db"), timeout=10)) as db:
            text = "\n".join(db.iterdump()).encode()
        for suffix in ("", "-wal"):
            with contextlib.suppress(FileNotFoundError), open(os.path.join(s.data, "quayside.db" + suffix), "rb") as f:
                text += f.read()
        return text

    def test_are_nowhere(self):
        s = self.server
        app = self.app()
        secrets_made = {"password": Server.PASSWORD, "client secret": app["client_secret"]}
        made = self.make(app, "user:read")
        secrets_made["API token"] = made["token"]
        used = self.code(app)
        verifier, challenge = pkce()
        secrets_made.update({"verifier": verifier, "code": self.code(app), "used code": used})
        secrets_made["token by code"] = self.exchange(app, used).json()["access_token"]
        public = self.code(app, code_challenge=challenge, code_challenge_method="S256")
        secrets_made["public code"] = public
        secrets_made["token by PKCE"] = self.exchange(app, public, client_secret=None, code_verifier=verifier).json()["access_token"]
        secrets_made["token by flow"] = self.location(self.allow(app))[2]["access_token"]
        secrets_made["app token"] = self.alice.request("POST", "/api/v1/user/apptoken", {"title": "x"}).json()["token"]["token_code"]
        secrets_made["client key"] = self.alice.request("POST", "/api/v1/user/clientkey", {"password": Server.PASSWORD}).json()["key"]
        secrets_made["token by command"] = s.command("token", "create", "--data", s.data, "--user", "alice", "--scope",
                                                     "repo:read").stdout.strip()
        secrets_made["reset secret"] = self.alice.request("POST",
            f"{self.APPS}/{app['client_id']}/resetclientsecret").json()["client_secret"]
        robots = "/api/v1/organization/acme/robots/ci"
        secrets_made["robot token"] = self.expect(self.alice.request("PUT", robots, {"description": "x"}), 201).json()["token"]
        secrets_made["new robot token"] = self.expect(self.alice.request("POST", robots + "/regenerate", {}), 200).json()["token"]
        admin = self.users["admin"]
        made_user = admin.request("POST", "/api/v1/superuser/users/", {"username": "grace"})
        secrets_made["password of a made user"] = self.expect(made_user, 200).json()["password"]
        secrets_made["changed password"] = "another-password-of-grace-7"
        self.expect(admin.request("PUT", "/api/v1/superuser/users/grace", {"password": secrets_made["changed password"]}), 200)
        secrets_made["session"], secrets_made["csrf"] = next(iter(self.alice.cookies.values())), self.alice.csrf
        t = s.token("repository:alice/x:pull", basic=("$app", secrets_made["app token"]))
        secrets_made["registry token"] = t
        # Each is used, rightly and wrongly, so that every path that could log it has run.
        for name, secret in secrets_made.items():
            self.assertGreater(len(secret), 15, name)
            self.call(secret)
            self.call(secret, "/api/v1/repository", "POST", {})
            for login in ("$app", "$oauthtoken", "nobody", "grace", "acme+ci"):
                s.request("GET", "/v2/auth", basic=(login, secret))
            Session(s).sign_in("grace", secret)
            s.request("GET", "/v2/", token=secret)
            self.exchange(app, secret, code_verifier=secret)
            self.exchange(app, "x", client_secret=secret)
            s.request("GET", f"/oauth/localapp?scope=x&access_token={secret}")
            s.request("GET", "/api/v1/app/x", headers={"Cookie": f"quayside_session={secret}", "X-CSRF-Token": secret})
        s.stop()
        dump = self.dump()
        with open(s.log.name, "rb") as f:
            log = f.read()
        self.assertIn(app["client_id"].encode(), dump)  # it is the right database
        self.assertIn(made["uuid"].encode(), dump)
        self.assertIn(b"serving url=", log)
        for name, secret in secrets_made.items():
            for form in {secret.encode(), base64.b64encode(secret.encode()), secret.encode().hex().encode()}:
                self.assertFalse(form in dump, f"{name} in the database")
                self.assertFalse(form in log, f"{name} in the log")
        s.start()


if __name__ == "__main__":
    main()
