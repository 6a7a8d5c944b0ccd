#!/usr/bin/env python3
"""A user becomes an organization that somebody else administers. quay-api.md 9.1."""
import json
import threading

from harness import CHANGE_LOG, Server, ServerTest, Session, api_token, main

CONVERT = "/api/v1/user/convert"
USER = "/api/v1/user/"


class Convert(ServerTest):
    maxDiff = None

    def user(self, name):
        self.server.create_admin(name)
        self.server.sql(f"UPDATE namespace SET superuser = 0 WHERE name = '{name}'")
        session = Session(self.server)
        self.assertEqual(session.sign_in(name).status, 200)
        return session

    def refused(self, session, sentence, status=400, **body):
        before = self.rows()
        a = self.expect(session.request("POST", CONVERT, {"adminPassword": Server.PASSWORD, **body}), status)
        self.assertEqual(a.json()["detail"], sentence)
        self.assertEqual(self.rows(), before)
        return a.json()

    def rows(self):
        """What a conversion changes."""
        return [self.server.sql(f"SELECT {columns} FROM {table} ORDER BY 1") for table, columns in
                (("namespace", "id, name, kind, password_hash, enabled"), ("team_member", "team_id, member_id"), ("session", "id_hash, user_id"),
                 (CHANGE_LOG, "id, kind"))]

    def test_what_stays_and_what_ends(self):
        carl, bob = self.user("carl"), self.user("bob")
        other = Session(self.server)
        other.sign_in("carl")
        token = api_token(self.server, "carl", "user:admin repo:admin")
        push = self.server.token("repository:carl/app:pull,push", basic=("carl", Server.PASSWORD))
        digest, body = self.server.push_image("carl/app", "v1", push)
        robot = self.expect(carl.request("PUT", USER + "robots/ci", {}), 201).json()["token"]
        self.expect(carl.request("PUT", "/api/v1/repository/carl/app/permissions/user/carl%2Bci", {"role": "read"}), 200)
        app = self.expect(carl.request("POST", USER + "apptoken", {"title": "laptop"}), 200).json()["token"]["token_code"]
        self.expect(bob.request("GET", "/api/v1/repository/carl/app"), 403)
        a = self.expect(carl.request("POST", CONVERT, {"adminUser": "bob", "adminPassword": Server.PASSWORD, "plan": "free", "unknown": 1}), 200)
        self.assertEqual(a.json(), {"success": True})
        # Whose password was given is signed in.
        self.assertEqual(self.expect(carl.request("GET", USER), 200).json()["username"], "bob")
        self.expect(carl.request("POST", USER + "starred", {"namespace": "carl", "repository": "app"}), 201)
        # Nobody is carl any more.
        self.expect(other.request("GET", USER), 401)
        self.expect(self.server.request("GET", USER, token=token), 401)
        self.assertEqual(Session(self.server).sign_in("carl").status, 403)
        for basic in (("carl", Server.PASSWORD), ("$app", app)):
            self.assertEqual(self.server.request("GET", "/v2/auth?service=x", basic=basic).status, 401, basic)
        # What was his is the organization's.
        seen = self.expect(bob.request("GET", "/api/v1/organization/carl"), 200).json()
        self.assertEqual((seen["is_admin"], list(seen["teams"]), seen["teams"]["owners"]["role"]), (True, ["owners"], "admin"))
        members = self.expect(bob.request("GET", "/api/v1/organization/carl/team/owners/members"), 200).json()["members"]
        self.assertEqual([m["name"] for m in members], ["bob"])
        pull = self.server.token("repository:carl/app:pull", basic=("carl+ci", robot))
        self.assertEqual(self.expect(self.server.request("GET", "/v2/carl/app/manifests/v1", token=pull), 200).body, body)
        self.expect(bob.request("GET", "/api/v1/repository/carl/app"), 200)
        self.assertEqual([r["name"] for r in self.expect(bob.request("GET", "/api/v1/organization/carl/robots"), 200).json()["robots"]], ["carl+ci"])
        self.assertEqual(self.server.sql("SELECT performer FROM log WHERE kind = 'account_convert' AND performer = 'carl'"), [["carl"]])
        performers = [row[0] for row in self.server.sql("SELECT performer FROM log WHERE kind = 'login_success' ORDER BY id DESC LIMIT 1")]
        self.assertEqual(performers, ["bob"])
        self.assertEqual(self.server.fsck().returncode, 0)

    def test_what_is_refused(self):
        dana, boss = self.user("dana"), self.user("erin")
        self.expect(boss.request("POST", "/api/v1/organization/", {"name": "acme", "email": "a@example.org"}), 201)
        for body in ({"adminUser": "erin", "adminPassword": "wrong-password"}, {"adminUser": "nobody"}, {"adminUser": "acme"}, {"adminUser": ""}):
            answer = self.refused(dana, "The admin user credentials are not valid", **body)
            self.assertEqual(answer["reason"], "invaliduser")
        self.refused(dana, "The admin user is not valid", adminUser="dana")
        self.refused(dana, "The admin user is not valid", adminUser="dana@example.com")
        self.refused(dana, "'adminUser' is a required property")
        self.refused(dana, "'adminPassword' must be a string", adminUser="erin", adminPassword=5)
        self.refused(boss, "A member of organizations cannot become one: leave acme first", adminUser="dana")
        admin = Session(self.server)
        admin.sign_in()
        self.refused(admin, "A superuser cannot become an organization", adminUser="dana")
        self.server.sql("UPDATE namespace SET enabled = 0 WHERE name = 'erin'")
        self.refused(dana, "The admin user credentials are not valid", adminUser="erin")
        # Not by a session that is not fresh, nor by a token without the right.
        self.server.sql("UPDATE session SET fresh_ms = 1")
        self.assertEqual(self.expect(dana.request("POST", CONVERT, {"adminUser": "admin", "adminPassword": Server.PASSWORD}), 401).json()["error_type"],
                         "fresh_login_required")
        a = self.server.request("POST", CONVERT, {"adminUser": "admin", "adminPassword": Server.PASSWORD},
                                token=api_token(self.server, "dana", "user:read repo:admin org:admin"))
        self.expect(a, 403)

    def test_guesses_have_to_wait(self):
        fred = self.user("fred")
        self.user("gina")
        body = {"adminUser": "gina", "adminPassword": "wrong-password"}
        statuses = [fred.request("POST", CONVERT, body).status for _ in range(6)]
        self.assertEqual((statuses[0], statuses[-1]), (400, 429))
        a = self.expect(fred.request("POST", CONVERT, {**body, "adminPassword": Server.PASSWORD}), 429)
        self.assertTrue(int(a.header("Retry-After")) > 0)
        self.assertEqual(fred.request("GET", USER).json()["username"], "fred")

    def test_two_of_each_other(self):
        """One of them stays a user, whoever is first."""
        sessions, answers = {name: self.user(name) for name in ("hugo", "iris")}, {}

        def run(name, admin):
            answers[name] = sessions[name].request("POST", CONVERT, {"adminUser": admin, "adminPassword": Server.PASSWORD})
        threads = [threading.Thread(target=run, args=pair) for pair in (("hugo", "iris"), ("iris", "hugo"))]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(sorted(a.status for a in answers.values()), [200, 400], answers)
        loser = next(name for name, a in answers.items() if a.status == 400)
        self.assertIn(json.loads(answers[loser].body)["detail"], ("The admin user is not valid", "The admin user credentials are not valid",
                                                                  "A member of organizations cannot become one: leave "
                                                                  + ("iris" if loser == "hugo" else "hugo") + " first"))
        self.assertEqual(self.server.sql("SELECT kind FROM namespace WHERE name IN ('hugo', 'iris') ORDER BY kind"), [["org"], ["user"]])


if __name__ == "__main__":
    main()
