#!/usr/bin/env python3
"""Invitations to teams: of users, by mail, accepted, declined, withdrawn. quay-api.md 9.4, 9.9."""
import json
import re
import urllib.parse

from harness import ServerTest, Session, api_token, main, wait_for
from mailcase import MailTest

TEAM = "/api/v1/organization/acme/team/"


class Invites(MailTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.users = {name: Session(cls.server) for name in ("alice", "bob", "carol", "dora")}
        for name, session in cls.users.items():
            assert session.sign_in(name).status == 200
        cls.alice = cls.users["alice"]
        assert cls.alice.request("POST", "/api/v1/organization/", {"name": "acme", "email": "ops@acme.example"}).status == 201

    def team(self, name):
        self.expect(self.alice.request("PUT", TEAM + name, {"role": "member"}), 200)
        return TEAM + name

    def add(self, team, user, status=200):
        return self.expect(self.alice.request("PUT", f"{team}/members/{user}"), status).json()

    def members(self, team, pending=True, session=None):
        answer = (session or self.alice).request("GET", f"{team}/members" + ("?includePending=true" if pending else ""))
        return [(m.get("name") or m["email"], m["kind"], m["invited"]) for m in self.expect(answer, 200).json()["members"]]

    def bell(self, user):
        listed = self.users[user].request("GET", "/api/v1/user/notifications?limit=100").json()["notifications"]
        return [n for n in listed if n["kind"] == "org_team_invite"]

    def last_log(self, kind):
        rows = self.server.sql(f"SELECT performer, meta FROM log WHERE kind = '{kind}' ORDER BY id DESC LIMIT 1")
        return rows[0][0], json.loads(rows[0][1])

    def test_a_user_accepts(self):
        team = self.team("first")
        added = self.add(team, "bob")
        self.assertEqual((added["name"], added["kind"], added["invited"]), ("bob", "user", True))
        self.assertEqual(self.members(team), [("bob", "user", True)])
        self.assertEqual(self.members(team, pending=False), [])
        self.assertEqual(self.last_log("org_invite_team_member"), ("alice", {"user": "bob", "member": "bob", "team": "first"}))
        told = self.bell("bob")[0]["metadata"]
        self.assertEqual({k: told[k] for k in ("inviter", "org", "team")}, {"inviter": "alice", "org": "acme", "team": "first"})
        mail = self.mail("bob@example.com")
        self.assertEqual(mail["subject"], "Invitation to the organization acme")
        self.assertIn(told["code"], mail["text"])
        # Again: nothing more.
        count = self.server.sql("SELECT count(*) FROM log WHERE kind = 'org_invite_team_member'")
        self.assertIs(self.add(team, "bob")["invited"], True)
        self.assertEqual(len(self.bell("bob")), 1)
        self.assertEqual(self.server.sql("SELECT count(*) FROM log WHERE kind = 'org_invite_team_member'"), count)
        # His alone.
        path = "/api/v1/teaminvite/" + told["code"]
        for other in ("carol", "alice"):
            self.expect(self.users[other].request("PUT", path), 404)
            self.expect(self.users[other].request("DELETE", path), 404)
        self.expect(self.server.request("PUT", path, token=api_token(self.server, "bob", "repo:admin org:admin")), 403)
        self.assertEqual(self.expect(self.users["bob"].request("PUT", path), 200).json(), {"org": "acme", "team": "first"})
        self.assertEqual(self.members(team), [("bob", "user", False)])
        self.assertEqual(self.bell("bob"), [])
        performer, meta = self.last_log("org_team_member_invite_accepted")
        self.assertEqual((performer, meta["member"], meta["team"], meta["inviter"]), ("bob", "bob", "first", "alice"))
        self.expect(self.users["bob"].request("PUT", path), 404)
        # Who is in the organization comes into another team at once; so does a robot.
        other = self.team("second")
        self.assertIs(self.add(other, "bob")["invited"], False)
        self.expect(self.alice.request("PUT", "/api/v1/organization/acme/robots/ci", {}), 201)
        self.assertIs(self.add(other, "acme%2Bci")["invited"], False)

    def test_a_user_declines(self):
        team = self.team("third")
        self.add(team, "carol")
        code = self.bell("carol")[0]["metadata"]["code"]
        self.expect(self.users["carol"].request("DELETE", "/api/v1/teaminvite/" + code), 204)
        self.assertEqual((self.members(team), self.bell("carol")), ([], []))
        performer, meta = self.last_log("org_team_member_invite_declined")
        self.assertEqual((performer, meta["member"], meta["team"]), ("carol", "carol", "third"))
        self.assertIs(self.add(team, "carol")["invited"], True)  # he may be asked once more

    def test_withdrawals(self):
        team = self.team("fourth")
        for path in ("members/dora", "invite/dora"):
            self.add(team, "dora")
            self.expect(self.alice.request("DELETE", f"{team}/{path}"), 204)
            self.assertEqual(self.last_log("org_delete_team_member_invite")[1]["user"], "dora")
            self.assertEqual((self.members(team), self.bell("dora")), ([], []))
            self.expect(self.alice.request("DELETE", f"{team}/{path}"), 404)
        self.add(team, "dora")
        code = self.bell("dora")[0]["metadata"]["code"]
        self.expect(self.alice.request("DELETE", team), 204)  # with the team
        self.expect(self.users["dora"].request("PUT", "/api/v1/teaminvite/" + code), 404)

    def test_by_mail(self):
        team = self.team("fifth")
        path = team + "/invite/" + urllib.parse.quote("New@People.example")
        invited = self.expect(self.alice.request("PUT", path), 200).json()
        self.assertEqual((invited["email"], invited["kind"], invited["invited"]), ("new@people.example", "invite", True))
        self.assertNotIn("name", invited)
        self.assertEqual(self.members(team), [("new@people.example", "invite", True)])
        self.assertEqual(self.last_log("org_invite_team_member")[1],
                         {"email": "new@people.example", "member": "new@people.example", "team": "fifth"})
        code = re.search(r"/confirminvite\?code=([\w-]{43})\s", self.mail("New@People.example")["text"]).group(1)
        self.expect(self.alice.request("PUT", path), 200)
        for table in ("team_invite", "job", "log", "user_notification"):
            self.assertNotIn(code, str(self.server.sql(f"SELECT * FROM {table}")), table)
        self.server.create_admin("erin")
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'erin'")
        erin = Session(self.server)
        erin.sign_in("erin")
        self.expect(self.server.request("PUT", "/api/v1/teaminvite/" + code), 403)  # nobody
        self.expect(erin.request("PUT", "/api/v1/teaminvite/" + code), 200)
        self.assertEqual(self.members(team), [("erin", "user", False)])
        self.assertEqual(len(self.smtp.to("New@People.example")), 1)
        self.expect(self.alice.request("PUT", path), 200)
        self.expect(self.alice.request("DELETE", path), 204)
        self.expect(self.alice.request("DELETE", path), 404)

    def test_the_page_of_the_mail(self):
        team = self.team("paged")
        for user, answer in (("dora", "decline"), ("carol", "accept")):
            seen = len(self.smtp.to(f"{user}@example.com"))
            self.add(team, user)
            code = re.search(r"/confirminvite\?code=([\w-]{43})\s", self.mail(f"{user}@example.com", seen + 1)["text"]).group(1)
            path, session = "/confirminvite?code=" + code, self.users[user]
            self.assertIn(b"Sign in first", self.expect(self.server.request("GET", path), 401).body)
            self.assertIn(b"not for you", self.expect(self.users["alice"].request("GET", path), 403).body)
            shown = self.expect(session.request("GET", path), 200)
            self.assertIn(f"alice invites you to the team paged of the organization acme. You are signed in as {user}.".encode(), shown.body)
            self.assertIn("form-action 'self'", shown.header("Content-Security-Policy"))
            csrf = re.search(rb'name="_csrf_token" value="([^"]+)"', shown.body).group(1).decode()
            form = {"code": code, "_csrf_token": csrf, "answer": answer}

            def send(**changes):
                return session.request("POST", "/confirminvite", urllib.parse.urlencode({**form, **changes}).encode(), csrf=False,
                                       headers={"Content-Type": "application/x-www-form-urlencoded"})
            self.expect(send(_csrf_token="x"), 403)
            self.expect(send(answer="x"), 400)
            self.expect(send(code="x"), 403)
            self.assertEqual(self.members(team), [(user, "user", True)])
            self.assertIn({"accept": b"You are in the team now", "decline": b"You declined"}[answer], self.expect(send(), 200).body)
            self.expect(send(), 403)
            self.assertEqual(self.members(team), [("carol", "user", False)] if answer == "accept" else [])
            self.assertEqual([n for n in self.bell(user) if n["metadata"]["team"] == "paged"], [])

    def test_bad_input(self):
        team = self.team("sixth")
        for address in ("nobody", "a@b", "a%20b@c.example", "a" * 250 + "@b.example"):
            self.expect(self.alice.request("PUT", f"{team}/invite/{address}"), 400)
        self.expect(self.users["bob"].request("PUT", f"{team}/invite/x@y.example"), 403)
        self.expect(self.alice.request("PUT", TEAM + "none/invite/x@y.example"), 404)
        for code in ("x", "a" * 43, "%2e"):
            self.expect(self.users["bob"].request("PUT", "/api/v1/teaminvite/" + code), 404)
        self.add(team, "nobody", 400)
        self.assertEqual(self.members(team), [])

    def test_deleted_with_who_and_what(self):
        self.server.create_admin("fred")
        self.expect(self.alice.request("POST", "/api/v1/organization/", {"name": "gone", "email": "g@gone.example"}), 201)
        path = "/api/v1/organization/gone/team/tt"
        self.expect(self.alice.request("PUT", path, {"role": "member"}), 200)
        self.expect(self.alice.request("PUT", path + "/members/fred"), 200)
        self.expect(self.alice.request("PUT", path + "/members/bob"), 200)
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'fred'")
        self.expect(self.admin.request("DELETE", "/api/v1/superuser/users/fred"), 204)
        self.assertEqual([m[0] for m in self.members(path)], ["bob"])
        self.expect(self.alice.request("DELETE", "/api/v1/organization/gone"), 204)
        wait_for(lambda: self.server.sql("SELECT count(*) FROM team t JOIN namespace n ON n.id = t.org_id "
                                         "WHERE n.deleted_ms IS NOT NULL") == [["0"]], "the organization's teams are gone")

    def test_features(self):
        self.assertIs(self.server.request("GET", "/config").json()["features"]["REQUIRE_TEAM_INVITE"], True)


class NotRequired(MailTest):
    more = "FEATURE_REQUIRE_TEAM_INVITE: false\n"

    def test_added_at_once(self):
        self.expect(self.admin.request("POST", "/api/v1/organization/", {"name": "open", "email": "o@open.example"}), 201)
        path = "/api/v1/organization/open/team/owners/members/alice"
        self.assertIs(self.expect(self.admin.request("PUT", path), 200).json()["invited"], False)
        self.assertIs(self.server.request("GET", "/config").json()["features"]["REQUIRE_TEAM_INVITE"], False)


class WithoutMail(ServerTest):
    def test_there_are_none(self):
        session = Session(self.server)
        session.sign_in()
        self.expect(session.request("POST", "/api/v1/organization/", {"name": "acme", "email": "o@acme.example"}), 201)
        self.expect(session.request("PUT", TEAM + "owners/invite/a@b.example"), 404)
        self.expect(session.request("PUT", "/api/v1/teaminvite/x"), 404)
        self.server.create_admin("bob")
        self.assertIs(self.expect(session.request("PUT", TEAM + "owners/members/bob"), 200).json()["invited"], False)


if __name__ == "__main__":
    main()
