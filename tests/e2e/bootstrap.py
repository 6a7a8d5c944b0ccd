#!/usr/bin/env python3
"""The token for programs on the server's machine. quay-api.md 8.8."""
import json
import os
import stat

from harness import Server, ServerTest, Session, api_token, main

PATH = "/api/v1/bootstrap/renew"
CONFIG = "FEATURE_PROGRAMMATIC_BOOTSTRAP: true\nBOOTSTRAP_TOKEN_OWNER: admin\n"


class Bootstrap(ServerTest):
    config = CONFIG

    def file(self, server=None):
        return os.path.join((server or self.server).data, "bootstrap-token.json")

    def token(self, server=None):
        with open(self.file(server), encoding="utf-8") as f:
            content = json.load(f)
        self.assertEqual(list(content), ["access_token"])
        return content["access_token"]

    def works(self, token, server=None, status=200):
        return self.expect((server or self.server).request("GET", "/api/v1/superuser/users/", token=token), status)

    def renew(self, token, status=200, **more):
        return self.expect(self.server.request("POST", PATH, token=token, **more), status)

    def tokens(self, server=None):
        return int((server or self.server).sql("SELECT count(*) FROM oauth_token t JOIN oauth_app a ON a.id = t.app_id "
                                               "WHERE a.name = '__quay_bootstrap_app'")[0][0])

    def test_renewal(self):
        token = self.token()
        self.assertEqual(stat.S_IMODE(os.stat(self.file()).st_mode), 0o600)
        self.works(token)
        life = self.server.sql("SELECT expires_ms - created_at, scope FROM oauth_token WHERE name = 'bootstrap'")
        self.assertEqual(life[0][0], "3600000")
        self.assertEqual(set(life[0][1].split()), {"repo:read", "repo:write", "repo:admin", "repo:create", "user:read", "user:admin",
                                                   "org:admin", "super:user"})
        answer = self.renew(token)
        self.assertEqual(answer.json(), {"status": "rotated"})
        fresh = self.token()
        self.assertNotEqual(fresh, token)
        self.assertNotIn(fresh.encode(), answer.body)
        self.assertEqual(stat.S_IMODE(os.stat(self.file()).st_mode), 0o600)
        self.assertEqual([n for n in os.listdir(self.server.data) if n.startswith("bootstrap-token")], ["bootstrap-token.json"])
        self.works(fresh)
        self.works(token, status=401)
        self.renew(token, 401)
        self.assertEqual(self.tokens(), 1)
        kinds = self.server.sql("SELECT performer, ip FROM log WHERE kind = 'create_oauth_api_token' ORDER BY id")
        self.assertEqual((kinds[0], kinds[-1]), (["admin", ""], ["admin", "127.0.0.1"]))
        for table in ("oauth_token", "log", "job"):
            rows = str(self.server.sql(f"SELECT * FROM {table}"))
            self.assertNotIn(token, rows)
            self.assertNotIn(fresh, rows)
        with open(self.server.log.name, encoding="utf-8", errors="replace") as f:
            self.assertNotIn(fresh, f.read())

    def test_only_the_bearer(self):
        token, session = self.token(), Session(self.server)
        session.sign_in()
        every = "super:user user:admin org:admin repo:admin"
        for answer in (self.renew(None, 401), self.renew("x", 401), self.renew(api_token(self.server, "admin", every), 401),
                       self.renew(None, 401, basic=("admin", Server.PASSWORD)),
                       self.expect(session.request("POST", PATH), 401)):
            self.assertEqual((answer.json()["detail"], answer.json()["error_type"]),
                             ("Requires valid bootstrap bearer token", "invalid_token"))
        self.assertEqual(self.token(), token)

    def test_a_file_that_cannot_be_written(self):
        token = self.token()
        os.makedirs(self.file() + ".blocked", exist_ok=True)
        os.rename(self.file(), self.file() + ".kept")
        os.rename(self.file() + ".blocked", self.file())  # a folder is in the way
        try:
            answer = self.renew(token, 500)
            self.assertEqual((answer.json()["error_type"], answer.json()["status"]), ("token_rotation_failed", 500))
        finally:
            os.rmdir(self.file())
            os.rename(self.file() + ".kept", self.file())
        self.works(token)
        self.assertEqual(self.tokens(), 1)

    def test_nobody_makes_such_an_application(self):
        session = Session(self.server)
        session.sign_in()
        self.expect(session.request("POST", "/api/v1/organization/", {"name": "boot", "email": "b@boot.example"}), 201)
        a = self.expect(session.request("POST", "/api/v1/organization/boot/applications", {"name": "__quay_bootstrap_app"}), 400)
        self.assertIn("reserved for bootstrap token provisioning", a.body.decode())


class Starts(ServerTest):
    """What a start finds."""
    config = CONFIG
    file, token, works, tokens = Bootstrap.file, Bootstrap.token, Bootstrap.works, Bootstrap.tokens

    def again(self, config=None):
        self.server.stop()
        if config is not None:
            with open(os.path.join(self.server.root, "config.yaml"), "w", encoding="utf-8") as f:
                f.write(config)
        self.server.start()

    def test_starts(self):
        s = self.server
        token = self.token()
        self.again()
        self.assertEqual(self.token(), token)  # it is good
        s.sql("UPDATE oauth_token SET expires_ms = 1 WHERE name = 'bootstrap'")
        self.again()
        second = self.token()
        self.assertNotEqual(second, token)
        self.works(second)
        os.unlink(self.file())
        self.again()
        third = self.token()
        self.works(third)
        self.works(second, status=401)
        with open(self.file(), "w", encoding="utf-8") as f:
            f.write("{}")
        self.again()
        fourth = self.token()
        self.works(fourth)
        # Owners that are none: the server serves all the same.
        for owner in ("nobody", "bob"):
            if owner == "bob":
                s.create_admin("bob")
                s.sql("UPDATE namespace SET superuser = 0 WHERE name = 'bob'")
            self.again(CONFIG.replace("admin", owner))
            self.assertIn("no bootstrap token", s.log_text())
        self.again(CONFIG)
        token = self.token()
        self.works(token)
        self.assertIs(s.request("GET", "/config").json()["features"]["PROGRAMMATIC_BOOTSTRAP"], True)
        # Switched off: no route, and no token that is left.
        self.again(CONFIG.replace("true", "false"))
        self.works(token, status=401)
        self.expect(s.request("POST", PATH, token=token), 404)
        self.assertIs(s.request("GET", "/config").json()["features"]["PROGRAMMATIC_BOOTSTRAP"], False)

    def test_an_owner_is_needed(self):
        server = Server(config="FEATURE_PROGRAMMATIC_BOOTSTRAP: true\n")
        self.addCleanup(server.close)
        done = server.command("serve", "--data", server.data, "--listen", "127.0.0.1:0", *server.arguments, check=False)
        self.assertEqual(done.returncode, 7, done.stderr)
        self.assertIn("needs BOOTSTRAP_TOKEN_OWNER", done.stderr)


if __name__ == "__main__":
    main()
