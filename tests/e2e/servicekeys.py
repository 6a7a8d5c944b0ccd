#!/usr/bin/env python3
"""Service keys, and what signs the registry's tokens. quay-api.md 2.2, 9.8."""
import base64
import email.utils
import json
import os
import subprocess
import time
import urllib.parse

from harness import ENGINE, Server, ServerTest, Session, api_token, main, wait_for

API = "/api/v1/superuser"
CONFIG = "DATABASE_SECRET_KEY: the-same-in-both-processes\nSERVER_HOSTNAME: registry.example\n"
HOST = "registry.example"


def url64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def part(token, index):
    text = token.split(".")[index]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def rows(server):
    """All of the keys and of what was logged about them."""
    return [server.sql("SELECT kid, name, service, metadata, expires_ms, approval, approver_id, approved_ms, approval_notes "
                       "FROM service_key ORDER BY id"),
            server.sql("SELECT kind, meta FROM log WHERE kind LIKE 'service_key%' ORDER BY id")]


class ServiceKeys(ServerTest):
    maxDiff = None
    config = CONFIG

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session = Session(cls.server)
        assert cls.session.sign_in().status == 200

    def api(self, method, path, body=None, status=200, session=None):
        return self.expect((session or self.session).request(method, API + path, body), status)

    def make(self, service="scanner", expiration=None, **more):
        return self.api("POST", "/keys", {"service": service, "expiration": expiration, **more}).json()

    def refused(self, method, path, body, text, status=400):
        before = rows(self.server)
        a = self.api(method, path, body, status)
        self.assertEqual(a.json()["detail"], text)
        self.assertEqual(rows(self.server), before)

    def logged(self):
        return [[kind, json.loads(meta)] for kind, meta in rows(self.server)[1]]

    def registry_token(self, server=None):
        query = urllib.parse.urlencode({"service": HOST, "scope": "repository:admin/app:pull,push"})
        a = self.expect((server or self.server).request("GET", "/v2/auth?" + query, basic=("admin", Server.PASSWORD)), 200)
        return a.json()["token"]

    def takes(self, token, server=None):
        status = (server or self.server).request("GET", "/v2/", token=token).status
        self.assertIn(status, (200, 401))
        return status == 200

    def forge(self, made, token):
        """The claims of a token, signed with another key."""
        path = os.path.join(self.server.root, "key.pem")
        with open(path, "w", encoding="utf-8") as f:
            f.write(made["private_key"])
        text = ".".join(url64(json.dumps(p).encode()) for p in ({"alg": "RS256", "typ": "JWT", "kid": made["kid"]}, part(token, 1)))
        done = subprocess.run(["openssl", "dgst", "-sha256", "-sign", path], input=text.encode(), capture_output=True, check=True)
        return f"{text}.{url64(done.stdout)}"

    # --- the registry's own ------------------------------------------------------------------------

    def test_the_registrys_own_key(self):
        token = self.registry_token()
        kid = part(token, 0)["kid"]
        key = self.api("GET", f"/keys/{kid}").json()
        self.assertEqual({k: key[k] for k in ("name", "kid", "service", "metadata", "expiration_date", "rotation_duration")},
                         {"name": "Quayside", "kid": kid, "service": "quay", "metadata": {"created_by": "Quayside"},
                          "expiration_date": None, "rotation_duration": None})
        self.assertEqual(key["approval"]["approval_type"], "ServiceKeyApprovalType.AUTOMATIC")
        self.assertIsNone(key["approval"]["approver"])
        self.assertTrue(key["created_date"].endswith(" GMT"), key["created_date"])
        self.assertLess(abs(email.utils.parsedate_to_datetime(key["created_date"]).timestamp() - time.time()), 3600)
        self.assertEqual((key["jwk"]["kty"], key["jwk"]["kid"]), ("RSA", kid))
        self.assertNotIn("d", key["jwk"], "the private part is not for anybody")
        self.assertIn(key, self.api("GET", "/keys").json()["keys"])
        health = self.server.request("GET", "/health/instance", basic=("admin", Server.PASSWORD)).json()
        self.assertEqual(health["data"]["local_service_key_id"], kid)

    def test_deleting_it_makes_another(self):
        old = self.registry_token()
        self.assertTrue(self.takes(old))
        self.api("DELETE", "/keys/" + part(old, 0)["kid"], status=204)
        self.assertFalse(self.takes(old), "what it signed is over at the answer")
        new = self.registry_token()
        self.assertNotEqual(part(new, 0)["kid"], part(old, 0)["kid"])
        self.assertTrue(self.takes(new))

    def test_one_that_ends_too_soon_signs_nothing_more(self):
        old = self.registry_token()
        kid = part(old, 0)["kid"]
        self.api("PUT", f"/keys/{kid}", {"expiration": int(time.time()) + 300})
        new = self.registry_token()
        self.assertNotEqual(part(new, 0)["kid"], kid, "a token lives 600 s, its key 300")
        self.assertTrue(self.takes(old) and self.takes(new))

    # --- keys of others ----------------------------------------------------------------------------

    def test_make_and_sign(self):
        made = self.make("quay", int(time.time()) + 3600, name="Token service: east/1", notes="for the token service",
                         metadata={"host": "b"})
        self.assertEqual(set(made), {"kid", "name", "service", "public_key", "private_key"})
        self.assertTrue(made["public_key"].startswith("-----BEGIN PUBLIC KEY-----"))
        key = self.api("GET", "/keys/" + made["kid"]).json()
        self.assertEqual(key["metadata"], {"host": "b", "created_by": "Superuser API", "creator": "admin", "ip": "127.0.0.1"})
        self.assertEqual(key["approval"]["approval_type"], "ServiceKeyApprovalType.SUPERUSER")
        self.assertEqual((key["approval"]["approver"]["username"], key["approval"]["notes"]), ("admin", "for the token service"))
        token = self.forge(made, self.registry_token())
        self.assertTrue(self.takes(token))
        self.assertNotEqual(part(self.registry_token(), 0)["kid"], made["kid"], "the registry has no private part of it")
        everything = self.server.log_text() + str(self.server.sql("SELECT * FROM service_key")) + str(rows(self.server))
        for line in made["private_key"].splitlines()[1:-1]:
            self.assertNotIn(line, everything)
        self.assertEqual(self.logged()[-2:], [[kind, {
            "kid": made["kid"], "service": "quay", "name": "Token service: east/1", "preshared": True, "auto_approved": True,
            "expiration_date": int(email.utils.parsedate_to_datetime(key["expiration_date"]).timestamp())}]
            for kind in ("service_key_create", "service_key_approve")])
        self.api("DELETE", "/keys/" + made["kid"], status=204)
        self.assertFalse(self.takes(token))
        self.assertEqual(self.logged()[-1][0], "service_key_delete")
        self.api("GET", "/keys/" + made["kid"], status=404)

    def test_of_another_service_signs_no_registry_tokens(self):
        made = self.make("scanner")
        self.assertFalse(self.takes(self.forge(made, self.registry_token())))

    def test_one_that_waits(self):
        made = self.make("quay")
        token = self.forge(made, self.registry_token())
        self.server.sql("UPDATE service_key SET approval = NULL, approver_id = NULL, approved_ms = NULL, approval_notes = '' "
                        f"WHERE kid = '{made['kid']}'")
        self.assertIsNone(self.api("GET", "/keys/" + made["kid"]).json()["approval"])
        self.make("scanner")  # any change has the keys read anew
        self.assertFalse(self.takes(token))
        self.refused("POST", "/approvedkeys/" + made["kid"], {"notes": "x" * 4097}, "'notes' may have at most 4096 characters")
        self.api("POST", "/approvedkeys/" + made["kid"], {"notes": "looked at"}, 201)
        self.assertTrue(self.takes(token))
        self.assertEqual(self.api("GET", "/keys/" + made["kid"]).json()["approval"]["notes"], "looked at")
        before = rows(self.server)
        self.api("POST", "/approvedkeys/" + made["kid"], {"notes": "again"}, 201)
        self.assertEqual(rows(self.server), before, "it is approved already")
        self.api("POST", "/approvedkeys/none", {}, 404)

    def test_change(self):
        made = self.make("scanner", name="old")
        path = "/keys/" + made["kid"]
        key = self.api("PUT", path, {"name": "new", "metadata": {"a": [1]}}).json()
        self.assertEqual((key["name"], key["metadata"], key["expiration_date"]), ("new", {"a": [1]}, None))
        self.assertEqual(self.logged()[-1], ["service_key_modify", {"kid": made["kid"], "service": "scanner", "name": "new",
                                                                    "expiration_date": None}])
        end = int(time.time()) + 86400
        key = self.api("PUT", path, {"expiration": end}).json()
        self.assertEqual(key["expiration_date"], email.utils.formatdate(end, usegmt=True))
        self.assertEqual((key["name"], key["metadata"]), ("new", {"a": [1]}))
        self.assertEqual(self.logged()[-1], ["service_key_extend", {"kid": made["kid"], "service": "scanner", "name": "new",
                                                                    "old_expiration_date": None, "expiration_date": end}])
        self.assertIsNone(self.api("PUT", path, {"expiration": None}).json()["expiration_date"])
        before = rows(self.server)
        self.api("PUT", path, {})
        self.assertEqual(rows(self.server), before)
        self.api("PUT", "/keys/none", {"name": "x"}, 404)
        self.api("DELETE", "/keys/none", status=404)

    def test_bad_input(self):
        soon = int(time.time()) + 3600
        good = {"service": "scanner", "expiration": soon}
        for body, text in (
                ({"service": "scanner"}, "'expiration' is a required property"),
                ({"expiration": soon}, "'service' is a required property"),
                ({**good, "expiration": "tomorrow"}, "'expiration' must be a number or null"),
                ({**good, "expiration": 1}, "Expiration date cannot be in the past"),
                ({**good, "expiration": -1e300}, "Invalid expiration date: -1e+300"),
                ({**good, "expiration": 1e15}, "Invalid expiration date: 1e+15"),
                ({**good, "service": ""}, "'service' must have 1 to 255 characters that can be printed"),
                ({**good, "service": "x" * 256}, "'service' must have 1 to 255 characters that can be printed"),
                ({**good, "service": "a\nb"}, "'service' must have 1 to 255 characters that can be printed"),
                ({**good, "name": "a;b"}, "Invalid service key friendly name: a;b"),
                ({**good, "name": "x" * 256}, "Invalid service key friendly name: " + "x" * 255),
                ({**good, "notes": "x" * 4097}, "'notes' may have at most 4096 characters"),
                ({**good, "metadata": {"a": "x" * 16384}}, "'metadata' may have at most 16384 bytes"),
                ({**good, "metadata": []}, "'metadata' must be an object")):
            self.refused("POST", "/keys", body, text)
        path = "/keys/" + self.make()["kid"]
        for body, text in (({"expiration": 1}, "Cannot have an expiration date in the past"),
                           ({"name": "a;b", "expiration": soon}, "Invalid service key friendly name: a;b"),
                           ({"metadata": {"a": "x" * 16384}}, "'metadata' may have at most 16384 bytes")):
            self.refused("PUT", path, body, text)

    def test_number_of_keys(self):
        have = int(self.server.sql("SELECT count(*) FROM service_key")[0][0])
        self.server.sql("INSERT INTO service_key (kid, jwk, private_sealed, created_at, service) VALUES "
                        + ", ".join(f"('filler{i}', '{{}}', '', 1, 'filler')" for i in range(1000 - have)))
        self.refused("POST", "/keys", {"service": "scanner", "expiration": None}, "Key limit reached: maximum 1000 keys")
        self.server.sql("DELETE FROM service_key WHERE service = 'filler'")

    def test_an_approver_who_goes(self):
        self.server.create_admin("passing")
        session = Session(self.server)
        self.expect(session.sign_in("passing"), 200)
        made = self.api("POST", "/keys", {"service": "scanner", "expiration": None}, session=session).json()
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'passing'")
        self.api("DELETE", "/users/passing", status=204)
        self.wait_for_removals()
        approval = self.api("GET", "/keys/" + made["kid"]).json()["approval"]
        self.assertIsNotNone(approval["approved_date"])
        self.assertIsNone(approval["approver"])

    # --- several processes -------------------------------------------------------------------------

    def check_beside_another_process(self):
        second = Server(engine="sqlite", config=CONFIG)
        self.addCleanup(second.close)
        second.environment["DB_URI"] = self.server.postgres.uri
        second.start(admin=False)
        first = self.registry_token()
        self.assertTrue(self.takes(first, second))
        self.api("DELETE", "/keys/" + part(first, 0)["kid"], status=204)
        new = self.registry_token()
        # The refusal of the unknown key has them read anew.
        wait_for(lambda: self.takes(new, second), "the other process takes what the new key has signed")
        self.assertFalse(self.takes(first, second))
        self.assertEqual(part(self.registry_token(second), 0)["kid"], part(new, 0)["kid"])
        self.assertIn("signing with another key kid=" + part(new, 0)["kid"], second.log_text())

    if ENGINE == "postgresql":  # a folder with SQLite has one server
        test_beside_another_process = check_beside_another_process


if __name__ == "__main__":
    main()
