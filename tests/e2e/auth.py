#!/usr/bin/env python3
"""Tokens: /v2/auth by GET and POST, challenges, downscoping, wrong tokens, back-off. quay-api.md 2.1, 2.2, 1.2."""
import base64
import concurrent.futures
import json
import statistics
import time
import urllib.parse

from harness import ServerTest, main, wait_for


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


class Auth(ServerTest):
    def auth(self, basic=None, scopes=(), service=None, **more):
        query = [("service", service or f"127.0.0.1:{self.server.port}")] + [("scope", s) for s in scopes] + list(more.items())
        return self.server.request("GET", "/v2/auth?" + urllib.parse.urlencode(query), basic=basic)

    @property
    def admin(self):
        return ("admin", self.server.PASSWORD)

    def test_challenge(self):
        a = self.expect(self.server.request("GET", "/v2/"), 401)
        host = f"127.0.0.1:{self.server.port}"
        self.assertEqual(a.header("WWW-Authenticate"), f'Bearer realm="http://{host}/v2/auth",service="{host}"')
        self.assertEqual(a.header("Docker-Distribution-API-Version"), "registry/2.0")
        a = self.server.request("GET", "/v2/", headers={"Host": f"localhost:{self.server.port}"})
        self.assertIn(f'service="localhost:{self.server.port}"', a.header("WWW-Authenticate"))

    def test_claims(self):
        a = self.expect(self.auth(self.admin, ["repository:admin/app:pull,push"]), 200)
        body = a.json()
        self.assertEqual(body["access_token"], body["token"])
        self.assertEqual(body["expires_in"], 600)
        self.assertTrue(body["issued_at"])
        self.assertIn("no-cache", a.header("Cache-Control"))
        c = claims(body["token"])
        self.assertEqual((c["iss"], c["aud"], c["sub"]), ("quay", f"127.0.0.1:{self.server.port}", "admin"))
        self.assertEqual(c["exp"] - c["iat"], 600)
        self.assertEqual([(e["type"], e["name"], sorted(e["actions"])) for e in c["access"]],
                         [("repository", "admin/app", ["pull", "push"])])
        self.assertEqual(c["context"]["entity_kind"], "user")

    def test_login_without_scope(self):
        self.expect(self.auth(self.admin), 200)
        self.expect(self.auth(), 401, "UNAUTHORIZED")

    def test_anonymous_is_downscoped(self):
        c = claims(self.expect(self.auth(None, ["repository:admin/app:pull,push"]), 200).json()["token"])
        self.assertEqual(c["sub"], "(anonymous)")
        self.assertEqual([e["actions"] for e in c["access"]], [[]])

    def test_foreign_namespace_is_downscoped(self):
        c = claims(self.expect(self.auth(self.admin, ["repository:nobody/app:pull,push"]), 200).json()["token"])
        self.assertNotIn("push", [x for e in c["access"] for x in e["actions"]])

    def test_several_scopes_and_host(self):
        host = f"127.0.0.1:{self.server.port}"
        scopes = [f"repository:{host}/admin/a:pull,push", "repository:admin/b:pull", "registry:catalog:*", "unknown:x:y"]
        c = claims(self.expect(self.auth(self.admin, scopes), 200).json()["token"])
        names = [e["name"] for e in c["access"]]
        self.assertIn(f"{host}/admin/a", names)
        self.assertIn("admin/b", names)

    def test_bad_scopes(self):
        for scope in ("repository:admin/app", "repository:admin/app:fly", "repository:admin/app:"):
            a = self.expect(self.auth(self.admin, [scope]), 400, "INVALID_REQUEST")
            self.assertEqual(a.json()["errors"][0]["message"], f"Unable to decode repository and actions: {scope}")
        self.expect(self.auth(self.admin, ["repository:admin/UPPER:pull"]), 400, "NAME_INVALID")

    def test_post(self):
        form = {"grant_type": "password", "service": f"127.0.0.1:{self.server.port}", "client_id": "test",
                "scope": "repository:admin/app:pull,push repository:admin/b:pull",
                "username": "admin", "password": self.server.PASSWORD}
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        a = self.expect(self.server.request("POST", "/v2/auth", urllib.parse.urlencode(form), headers), 200)
        self.assertEqual(len(claims(a.json()["access_token"])["access"]), 2)
        self.assertIn("scope", a.json())
        form["password"] = "wrong"
        self.expect(self.server.request("POST", "/v2/auth", urllib.parse.urlencode(form), headers), 401, "UNAUTHORIZED")
        form["grant_type"] = "refresh_token"
        self.expect(self.server.request("POST", "/v2/auth", urllib.parse.urlencode(form), headers), 401)

    def test_wrong_credentials(self):
        for basic in (("nobody", "x"), ("admin+robot", "x"), ("$oauthtoken", "x"), ("$app", "x")):
            a = self.expect(self.auth(basic, ["repository:admin/app:pull"]), 401, "UNAUTHORIZED")
            self.assertTrue(a.header("WWW-Authenticate"))
        a = self.auth(("nobody", "x"))
        self.assertEqual(a.json()["errors"][0]["message"], "Invalid Username or Password")

    def test_token_of_another_audience(self):
        token = self.expect(self.auth(self.admin, ["repository:admin/app:pull,push"], service="elsewhere"), 200).json()["token"]
        self.expect(self.server.request("GET", "/v2/", token=token), 401)

    def test_forged_tokens(self):
        good = self.auth(self.admin, ["repository:admin/app:pull,push"]).json()["token"]
        self.expect(self.server.request("GET", "/v2/", token=good), 200)
        head, body, signature = good.split(".")
        none = base64.urlsafe_b64encode(b'{"alg":"none","typ":"JWT"}').rstrip(b"=").decode()
        swapped = "A" if signature[10] != "A" else "B"
        for bad in (f"{none}.{body}.", f"{none}.{body}.{signature}", f"{head}.{body}.{signature[:10]}{swapped}{signature[11:]}",
                    f"{head}.{body}", "x", "a.b.c"):
            self.expect(self.server.request("GET", "/v2/", token=bad), 401)

    def test_scope_does_not_reach_further(self):
        token = self.auth(self.admin, ["repository:admin/app:pull"]).json()["token"]
        a = self.expect(self.server.request("POST", "/v2/admin/app/blobs/uploads/", token=token), 401, "UNAUTHORIZED")
        self.assertIn('scope="repository:admin/app:pull,push"', a.header("WWW-Authenticate"))
        token = self.auth(self.admin, ["repository:admin/app:pull,push"]).json()["token"]
        self.expect(self.server.request("POST", "/v2/admin/b/blobs/uploads/", token=token), 401, "UNAUTHORIZED")

    def test_signin_backs_off(self):
        self.server.create_admin("carol")
        statuses = []
        for _ in range(12):
            statuses.append(self.auth(("carol", "wrong"), ["repository:carol/x:pull"]).status)
            if statuses[-1] == 429:
                break
        self.assertEqual(statuses[0], 401)
        self.assertIn(429, statuses, "repeated failures are slowed down")
        # Others are not affected.
        self.expect(self.auth(self.admin), 200)

    def test_signin_backs_off_side_by_side(self):
        self.server.create_admin("dora")
        with concurrent.futures.ThreadPoolExecutor(24) as pool:
            answers = list(pool.map(lambda _: self.auth(("dora", "wrong")), range(24)))
        tried = [a for a in answers if a.status == 401]
        self.assertLess(len(tried), 12, "most of them come too soon after the first ones")
        late = next(a for a in answers if a.status == 429)
        seconds = late.json()["errors"][0]["message"].split()[-2]
        self.assertEqual(late.headers.get_all("Retry-After"), [seconds], "how long is said once")

    def test_unknown_names_are_not_told_apart(self):
        """Neither by how long the answer takes, nor by what it says, nor by when it says it."""
        self.server.create_admin("erna")

        def tries(name):
            answers, times = [], []
            for _ in range(5):
                start = time.monotonic()
                a = self.auth((name, "wrong"))
                times.append(time.monotonic() - start)
                answers.append((a.status, a.json()["errors"][0]["message"] if a.status == 401 else None))
            return answers, statistics.median(times[:3])
        self.auth(("nobody-before", "wrong"))  # the first of them makes what it is compared with
        known, known_time = tries("erna")
        unknown, unknown_time = tries("erwin")
        self.assertEqual(known, unknown)
        self.assertEqual([status for status, _ in known][-1], 429)
        self.assertGreater(unknown_time, known_time * 0.3)


class BackOff(ServerTest):
    """By whom it is tried, and from where."""

    config = "TRUSTED_PROXIES: [127.0.0.1]\n"

    def auth(self, name, password, address):
        basic = base64.b64encode(f"{name}:{password}".encode()).decode()
        return self.server.request("GET", "/v2/auth", headers={"Authorization": "Basic " + basic, "X-Forwarded-For": address})

    def until_late(self, name, address):
        for _ in range(12):
            a = self.auth(name, "wrong", address)
            if a.status == 429:
                return a
        self.fail("it is never slowed down")

    def test_a_stranger_slows_down_nobody_but_himself(self):
        self.server.create_admin("carol")
        self.until_late("carol", "198.51.100.1")
        self.expect(self.auth("carol", self.server.PASSWORD, "198.51.100.1"), 429)
        self.expect(self.auth("carol", self.server.PASSWORD, "203.0.113.7"), 200)
        self.expect(self.auth("admin", self.server.PASSWORD, "198.51.100.1"), 200)

    def test_addresses_of_one_network_are_one(self):
        self.server.create_admin("dana")
        self.until_late("dana", "2001:db8::1")
        self.expect(self.auth("dana", self.server.PASSWORD, "2001:db8::ffff:1"), 429)
        self.expect(self.auth("dana", self.server.PASSWORD, "2001:db8:0:1::1"), 200)

    def test_many_networks_are_slowed_down_for_seconds(self):
        self.server.create_admin("frank")
        self.expect(self.auth("frank", self.server.PASSWORD, "203.0.113.9"), 200)
        statuses = []
        for i in range(60):
            statuses.append(self.auth("frank", "wrong", f"198.51.100.{i}").status)
            if statuses[-1] == 429:
                break
        self.assertGreaterEqual(len(statuses), 31, statuses)
        self.assertEqual(statuses[-1], 429)
        late = self.expect(self.auth("frank", self.server.PASSWORD, "198.51.100.200"), 429)
        self.assertLessEqual(int(late.header("Retry-After")), 10)
        # Where the user has signed in before nobody waits for strangers.
        self.expect(self.auth("frank", self.server.PASSWORD, "203.0.113.9"), 200)
        wait_for(lambda: self.server.sql("SELECT failed_logins FROM namespace WHERE name = 'frank'") == [[str(len(statuses) - 1)]],
                 "the row has them all")
        # Another process, or this one after a restart, knows from the row.
        self.server.sql("UPDATE namespace SET failed_logins = 1000 WHERE name = 'frank'")
        self.server.stop()
        self.server.start()
        self.server.sql("UPDATE namespace SET last_failed_ms = last_failed_ms + 3600000 WHERE name = 'frank'")
        self.expect(self.auth("frank", self.server.PASSWORD, "198.51.100.201"), 429)
        self.server.sql("UPDATE namespace SET last_failed_ms = 1 WHERE name = 'frank'")
        self.expect(self.auth("frank", self.server.PASSWORD, "198.51.100.201"), 200)


if __name__ == "__main__":
    main()
