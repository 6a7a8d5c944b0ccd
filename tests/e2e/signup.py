#!/usr/bin/env python3
"""Who makes himself an account shows that his address is his, or comes by an invitation. quay-api.md 1.2, 9.1."""
import re
import threading
import urllib.parse

from harness import Server, ServerTest, Session, main
from mailcase import MailTest

USER = "/api/v1/user/"
TEAM = "/api/v1/organization/acme/team/"
PASSWORD = "long-enough-1"
UNVERIFIED = {"needsEmailVerification": True, "invalidCredentials": False, "message": None}
MINUTE = 60_000


class SignUp(MailTest):
    more = "FEATURE_USER_CREATION: true\n"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.alice = Session(cls.server)
        assert cls.alice.sign_in("alice").status == 200
        assert cls.alice.request("POST", "/api/v1/organization/", {"name": "acme", "email": "ops@acme.example"}).status == 201

    def make(self, name, status=200, session=None, **more):
        body = {"username": name, "password": PASSWORD, "email": f"{name}@people.example", **more}
        return self.expect((session or self.visitor()).request("POST", USER, body), status).json()

    def waits(self, name, **more):
        self.assertEqual(self.make(name, **more), {"awaiting_verification": True})

    def sign_in(self, name, status=200, password=PASSWORD, **more):
        session = self.visitor()
        body = self.expect(session.request("POST", "/api/v1/signin", {"username": name, "password": password, **more}), status).json()
        if status == 200:
            self.assertEqual(self.expect(session.request("GET", USER), 200).json()["username"], name)
        return body

    def code(self, address, count=1):
        return re.search(r"/confirm\?code=([\w-]{43})\s", self.mail(address, count)["text"]).group(1)

    def confirm(self, code, status=200, headers=None):
        return self.expect(self.server.request("POST", "/confirm", urllib.parse.urlencode({"code": code}).encode(),
                                               {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}), status).body

    def row(self, name, columns="mails"):
        return self.server.sql(f"SELECT {columns} FROM email_verification v JOIN namespace n ON n.id = v.user_id WHERE n.name = '{name}'")

    def older(self, name, minutes):
        self.server.sql(f"UPDATE email_verification SET mailed_ms = mailed_ms - {minutes * MINUTE} "
                        f"WHERE user_id = (SELECT id FROM namespace WHERE name = '{name}')")

    def invite(self, team, address):
        """The code of the mail."""
        self.expect(self.alice.request("PUT", TEAM + team, {"role": "member"}), 200)
        seen = len(self.smtp.to(address))
        self.expect(self.alice.request("PUT", f"{TEAM}{team}/invite/{urllib.parse.quote(address)}"), 200)
        return re.search(r"/confirminvite\?code=([\w-]{43})\s", self.mail(address, seen + 1)["text"]).group(1)

    def members(self, team):
        answer = self.expect(self.alice.request("GET", f"{TEAM}{team}/members?includePending=true"), 200).json()
        return [(m.get("name") or m["email"], m["invited"]) for m in answer["members"]]

    def verified(self, name):
        return self.expect(self.admin.request("GET", "/api/v1/superuser/users/" + name), 200).json()["verified"]

    def test_the_mail_comes_first(self):
        session = self.visitor()
        self.assertEqual(self.make("erin", session=session, email="Erin@People.example"), {"awaiting_verification": True})
        self.expect(session.request("GET", USER), 401)
        self.assertEqual(self.sign_in("erin", 403), UNVERIFIED)
        self.assertEqual(self.sign_in("erin@people.example", 403), UNVERIFIED)
        wrong = self.sign_in("erin", 403, password="wrong-password")
        self.assertEqual((wrong["needsEmailVerification"], wrong["invalidCredentials"]), (False, True))
        # Nor by any other way that a password opens.
        for path in ("/v2/", f"/v2/auth?service=127.0.0.1:{self.server.port}"):
            self.assertEqual(self.server.request("GET", path, basic=("erin", PASSWORD)).status, 401, path)
        self.assertIs(self.verified("erin"), False)
        mail = self.mail("Erin@People.example")
        self.assertEqual(mail["subject"], "Confirm your address for Quayside")
        code = self.code("Erin@People.example")
        for table in ("email_verification", "job", "log"):
            self.assertNotIn(code, str(self.server.sql(f"SELECT * FROM {table}")), table)
        self.assertNotIn(code, self.server.log_text())
        # To look at it uses nothing up.
        for _ in range(2):
            shown = self.expect(self.server.request("GET", "/confirm?code=" + code), 200)
            self.assertIn(b"The account erin uses the address Erin@People.example", shown.body)
            self.assertIn("form-action 'self'", shown.header("Content-Security-Policy"))
        self.assertIn("確認電子郵件地址".encode(), self.server.request("GET", "/confirm?code=" + code, headers={"Accept-Language": "zh-TW"}).body)
        self.assertEqual(self.sign_in("erin", 403), UNVERIFIED)
        for bad in ("", "x", "a" * 43, code[:-1]):
            self.expect(self.server.request("GET", "/confirm?code=" + bad), 403)
            self.confirm(bad, 403)
        self.assertIn(b"You can sign in now", self.confirm(code))
        self.assertIn(b"not good any more", self.confirm(code, 403))
        self.expect(self.server.request("GET", "/confirm?code=" + code), 403)
        self.sign_in("erin")
        self.assertIs(self.verified("erin"), True)
        self.assertEqual(self.server.sql("SELECT count(*) FROM log WHERE kind = 'user_create' AND performer = 'erin'"), [["1"]])

    def test_another_mail(self):
        address = "fay@people.example"
        self.waits("fay")
        first = self.code(address)
        self.sign_in("fay", 403)
        self.assertEqual(self.row("fay"), [["1"]], "too soon")
        self.older("fay", 6)
        self.sign_in("fay", 403, password="wrong-password")
        self.assertEqual(self.row("fay"), [["1"]], "whoever does not know the password gets none sent")
        self.sign_in("fay", 403)
        self.assertEqual(self.row("fay"), [["2"]])
        second = self.code(address, 2)
        self.confirm(first, 403)  # the later one took its place
        self.older("fay", 6)
        self.sign_in("fay", 403)
        self.assertEqual(self.row("fay"), [["2"]], "each waits longer than the one before")
        self.server.sql("UPDATE email_verification SET expires_ms = 1")
        self.confirm(second, 403)
        self.older("fay", 20)
        self.sign_in("fay", 403)
        self.confirm(self.code(address, 3))
        self.sign_in("fay")

    def test_a_new_password_shows_it_as_well(self):
        self.waits("gwen")
        self.expect(self.visitor().request("POST", "/api/v1/recovery", {"email": "gwen@people.example"}), 200)
        text = next(m for m in (self.mail("gwen@people.example", i)["text"] for i in (1, 2)) if "/recovery?" in m)
        code = re.search(r"/recovery\?code=([\w-]{43})\s", text).group(1)
        form = urllib.parse.urlencode({"code": code, "password": "another-one-1", "repeat": "another-one-1"}).encode()
        self.expect(self.server.request("POST", "/recovery", form, {"Content-Type": "application/x-www-form-urlencoded"}), 200)
        self.sign_in("gwen", password="another-one-1")

    def test_by_invitation_to_that_address(self):
        code, session = self.invite("first", "hana@people.example"), self.visitor()
        made = self.make("hana", session=session, email="Hana@People.example", invite_code=code)
        self.assertEqual(made["username"], "hana")
        self.assertEqual([o["name"] for o in made["organizations"]], ["acme"])
        self.expect(session.request("GET", USER), 200)
        self.assertEqual(self.members("first"), [("hana", False)])
        self.assertEqual((self.row("hana"), self.verified("hana")), ([], True))
        self.assertEqual(self.server.sql("SELECT performer FROM log WHERE kind = 'org_team_member_invite_accepted' AND performer = 'hana'"),
                         [["hana"]])

    def test_by_invitation_to_another_address(self):
        code = self.invite("second", "somebody@people.example")
        self.waits("ivan", invite_code=code)
        self.assertEqual(self.members("second"), [("ivan", False)])
        self.assertEqual(self.sign_in("ivan", 403), UNVERIFIED)
        self.confirm(self.code("ivan@people.example"))
        self.sign_in("ivan")

    def test_invitations_that_are_none(self):
        code = self.invite("third", "jack@people.example")
        self.expect(self.alice.request("PUT", TEAM + "third/members/bob"), 200)  # his own
        bobs = re.search(r"/confirminvite\?code=([\w-]{43})\s", self.mail("bob@example.com", len(self.smtp.to("bob@example.com")) or 1)["text"]).group(1)
        before = self.server.sql("SELECT count(*) FROM namespace")
        for bad, sentence in (("x", "This invitation is over, or was withdrawn"), ("a" * 43, "This invitation is over, or was withdrawn"),
                              (bobs, "This invitation is over, or was withdrawn"),
                              ("a" * 256, "'invite_code' may have at most 255 characters"), (5, "'invite_code' must be a string")):
            self.assertEqual(self.make("jack", 400, invite_code=bad)["detail"], sentence)
        self.assertEqual(self.server.sql("SELECT count(*) FROM namespace"), before)
        self.assertEqual(self.make("jack", invite_code=code)["username"], "jack")
        self.assertEqual(self.make("jane", 400, invite_code=code)["detail"], "This invitation is over, or was withdrawn")

    def test_one_invitation_makes_one_member(self):
        code, answers = self.invite("race", "race@people.example"), []

        def run(i):
            body = {"username": f"racer{i}", "password": PASSWORD, "email": f"racer{i}@people.example", "invite_code": code}
            answers.append(self.visitor().request("POST", USER, body).status)
        threads = [threading.Thread(target=run, args=(i,)) for i in range(4)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(sorted(answers), [200, 400, 400, 400])
        self.assertEqual(len(self.members("race")), 1)
        self.assertEqual(self.server.sql("SELECT count(*) FROM namespace WHERE name LIKE 'racer%'"), [["1"]])

    def test_sign_in_by_invitation(self):
        # A user with another address: the code is enough, as on its page.
        code = self.invite("fourth", "dora@elsewhere.example")
        self.sign_in("dora", password=Server.PASSWORD, invite_code=code)
        self.assertEqual(self.members("fourth"), [("dora", False)])
        for useless in (code, "x", ""):  # keeps nobody out
            self.sign_in("dora", password=Server.PASSWORD, invite_code=useless)
        # Another user's own stays his.
        self.expect(self.alice.request("PUT", TEAM + "fourth/members/carol"), 200)
        carols = re.search(r"/confirminvite\?code=([\w-]{43})\s", self.mail("carol@example.com")["text"]).group(1)
        self.sign_in("bob", password=Server.PASSWORD, invite_code=carols)
        self.assertEqual(sorted(self.members("fourth")), [("carol", True), ("dora", False)])

    def test_an_invitation_verifies_at_sign_in(self):
        self.waits("kim")
        other = self.invite("fifth", "other@people.example")
        self.assertEqual(self.sign_in("kim", 403, invite_code=other), UNVERIFIED)
        self.assertEqual(self.members("fifth"), [("other@people.example", True)])
        own = self.invite("sixth", "kim@people.example")
        self.sign_in("kim", 403, password="wrong-password", invite_code=own)
        self.assertEqual(self.members("sixth"), [("kim@people.example", True)])
        self.sign_in("kim", invite_code=own)
        self.assertEqual((self.members("sixth"), self.verified("kim")), ([("kim", False)], True))
        # One of the user's own, by its mail.
        self.waits("lena")
        self.code("lena@people.example")
        self.expect(self.alice.request("PUT", TEAM + "sixth/members/lena"), 200)
        code = re.search(r"/confirminvite\?code=([\w-]{43})\s", self.mail("lena@people.example", 2)["text"]).group(1)
        self.sign_in("lena", invite_code=code)
        self.assertIn(("lena", False), self.members("sixth"))

    def test_it_goes_with_the_user(self):
        self.waits("mona")
        code = self.code("mona@people.example")
        self.expect(self.admin.request("DELETE", "/api/v1/superuser/users/mona"), 204)
        self.confirm(code, 403)
        self.wait_for_removals()
        self.assertEqual(self.server.sql("SELECT count(*) FROM email_verification v JOIN namespace n ON n.id = v.user_id "
                                         "WHERE n.deleted_ms IS NOT NULL"), [["0"]])
        self.waits("mona")

    def test_accounts_that_others_make(self):
        made = self.expect(self.admin.request("POST", "/api/v1/superuser/users/", {"username": "nina", "email": "nina@people.example"}), 200).json()
        self.sign_in("nina", password=made["password"])
        self.assertIs(self.verified("nina"), True)


class WithoutMail(ServerTest):
    config = "FEATURE_USER_CREATION: true\n"

    def test_signed_in_at_once(self):
        session = Session(self.server)
        session.csrf = session.request("GET", "/csrf_token").json()["csrf_token"]
        body = {"username": "olaf", "password": PASSWORD, "email": "olaf@people.example"}
        self.assertEqual(self.expect(session.request("POST", USER, body), 200).json()["username"], "olaf")
        self.expect(session.request("GET", USER), 200)
        self.assertEqual(self.server.sql("SELECT count(*) FROM email_verification"), [["0"]])
        self.expect(self.server.request("GET", "/confirm?code=x"), 404)


if __name__ == "__main__":
    main()
