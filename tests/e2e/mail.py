#!/usr/bin/env python3
"""Mail: recovery of passwords, retries of a server that refuses. quay-api.md 1.2, 9.8."""
import re
import urllib.parse

from harness import Server, ServerTest, Session, main, wait_for
from mailcase import MailTest

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Recovery(MailTest):
    def ask(self, email, status=200, session=None, **headers):
        return self.expect((session or self.visitor()).request("POST", "/api/v1/recovery", {"email": email}, headers=headers), status)

    def code(self, mail):
        return re.search(r"/recovery\?code=([\w-]{43})\s", mail["text"]).group(1)

    def page(self, code, status=200, **headers):
        return self.expect(self.server.request("GET", "/recovery?" + urllib.parse.urlencode({"code": code}), headers=headers), status)

    def set(self, code, password, repeat=None, status=200):
        form = urllib.parse.urlencode({"code": code, "password": password, "repeat": password if repeat is None else repeat})
        return self.expect(self.server.request("POST", "/recovery", form.encode(), FORM), status)

    def test_a_new_password(self):
        old = Session(self.server)
        self.expect(old.sign_in("alice"), 200)
        a = self.ask("Alice@Example.com")
        self.assertEqual(a.json(), {"status": "sent"})
        mail = self.mail("alice@example.com")
        self.assertEqual((mail["from"], mail["subject"]), ("registry@example.org", "New password for Quayside"))
        self.assertIn(f"http://127.0.0.1:{self.server.port}/recovery?code=", mail["text"])
        code = self.code(mail)
        shown = self.page(code)
        self.assertIn(b"New password for alice.", shown.body)
        self.assertEqual((shown.header("Cache-Control"), shown.header("Referrer-Policy"), shown.header("X-Frame-Options")),
                         ("no-store", "no-referrer", "DENY"))
        self.assertIn("form-action 'self'", shown.header("Content-Security-Policy"))
        self.assertIn("設定新密碼".encode(), self.page(code, **{"Accept-Language": "zh-TW"}).body)
        # Looking changes nothing, nor does what cannot be a password.
        self.assertIn(b"not the same", self.set(code, "new-password-1", "new-password-2").body)
        self.assertIn(b"at least 8 characters", self.set(code, "short").body)
        self.assertIn(b"at least 8 characters", self.set(code, "with some spaces").body)
        self.expect(old.request("GET", "/api/v1/user/"), 200)
        self.assertIn(b"The password is set", self.set(code, "new-password-1").body)
        self.expect(old.request("GET", "/api/v1/user/"), 401)  # his sessions end
        self.expect(Session(self.server).sign_in("alice", "new-password-1"), 200)
        self.expect(Session(self.server).sign_in("alice"), 403)
        self.assertEqual(self.logged("account_change_password", "alice"), [["{}", "127.0.0.1"]])
        # Once.
        self.assertIn(b"not good any more", self.page(code, 403).body)
        self.set(code, "new-password-3", status=403)
        self.expect(Session(self.server).sign_in("alice", "new-password-1"), 200)
        self.hidden(code)

    def hidden(self, code):
        """Neither rows nor log lines give the link away."""
        for table in ("job", "log", "recovery_code"):
            self.assertNotIn(code, str(self.server.sql(f"SELECT * FROM {table}")), table)
        with open(self.server.log.name, encoding="utf-8", errors="replace") as f:
            self.assertNotIn(code, f.read())

    def test_all_links_end_with_the_first(self):
        self.expect(self.admin.request("POST", "/api/v1/superusers/users/bob/sendrecovery"), 200)
        self.expect(self.admin.request("POST", "/api/v1/superusers/users/bob/sendrecovery"), 200)
        first, second = (self.code(self.mail("bob@example.com", i)) for i in (1, 2))
        self.assertNotEqual(first, second)
        self.set(second, "new-password-1")
        self.set(first, "new-password-2", status=403)
        self.assertEqual(self.server.sql("SELECT count(*) FROM recovery_code c JOIN namespace n ON n.id = c.user_id "
                                         "WHERE n.name = 'bob'"), [["0"]])

    def test_a_link_is_over(self):
        a = self.expect(self.admin.request("POST", "/api/v1/superusers/users/carol/sendrecovery"), 200)
        self.assertEqual(a.json(), {"email": "carol@example.com"})
        code = self.code(self.mail("carol@example.com"))
        self.page(code)
        life = self.server.sql("SELECT c.expires_ms - j.created_at FROM recovery_code c, job j WHERE j.queue = 'mail' "
                               "ORDER BY j.id DESC LIMIT 1")
        self.assertLessEqual(int(life[0][0]), 30 * 60_000)
        self.server.sql("UPDATE recovery_code SET expires_ms = 1")
        self.page(code, 403)
        self.set(code, "new-password-1", status=403)
        self.expect(Session(self.server).sign_in("carol"), 200)

    def test_nobody_learns_who_has_an_account(self):
        before = len(self.smtp.mails)
        unknown, known = self.ask("nobody@example.com"), self.ask("dora@example.com")
        self.assertEqual((unknown.status, unknown.body), (known.status, known.body))
        self.mail("dora@example.com")
        wait_for(lambda: self.server.sql("SELECT count(*) FROM job WHERE queue = 'recovery' AND state <> 'done'") == [["0"]],
                 "both are looked up")
        self.assertEqual(self.smtp.to("nobody@example.com"), [])
        self.assertEqual(len(self.smtp.mails), before + 1)

    def test_only_who_may_sign_in(self):
        self.server.create_admin("erin")
        self.server.sql("UPDATE namespace SET enabled = 0 WHERE name = 'erin'")
        self.admin.request("POST", "/api/v1/organization/", {"name": "orga", "email": "orga@example.com"})
        path = "/api/v1/superusers/users/{}/sendrecovery"
        self.expect(self.admin.request("POST", path.format("erin")), 400)
        self.expect(self.admin.request("POST", path.format("orga")), 404)
        self.expect(self.admin.request("POST", path.format("nobody")), 404)
        self.server.create_admin("fred")
        self.server.sql("UPDATE namespace SET email = NULL WHERE name = 'fred'")
        self.expect(self.admin.request("POST", path.format("fred")), 400)
        bob = Session(self.server)
        bob.sign_in("dora")
        self.expect(bob.request("POST", path.format("alice")), 403)

    def test_bad_input(self):
        for body in ({}, {"email": ""}, {"email": "nobody"}, {"email": "a@b.example\r\nBcc: c@d.example"}, {"email": 7},
                     {"email": "a" * 250 + "@b.example"}):
            self.expect(self.visitor().request("POST", "/api/v1/recovery", body), 400)
        self.expect(self.server.request("POST", "/api/v1/recovery", {"email": "dora@example.com"}), 403)  # CSRF
        for code in ("", "x", "%", "a" * 43, "a" * 5000):
            self.page(code, 403)
            self.set(code, "new-password-1", status=403)
        self.expect(self.server.request("GET", "/recovery"), 403)
        self.expect(self.server.request("POST", "/recovery", b"code=%ff", FORM), 400)

    def test_a_refusing_server_is_asked_again(self):
        self.server.create_admin("gina")
        self.smtp.refuse(1)
        seen = self.smtp.seen
        self.expect(self.admin.request("POST", "/api/v1/superusers/users/gina/sendrecovery"), 200)
        wait_for(lambda: self.smtp.seen > seen, "the first try")

        def sent():
            self.server.sql("UPDATE job SET run_at = 1 WHERE state = 'ready'")
            return self.smtp.to("gina@example.com")
        wait_for(sent, "the second try")
        self.assertEqual(len(self.smtp.to("gina@example.com")), 1)

    def test_features(self):
        self.assertIs(self.server.request("GET", "/config").json()["features"]["MAILING"], True)


class RecoveryIsSlowed(MailTest):
    def test_by_network(self):
        answers = []
        while len(answers) < 12 and (not answers or answers[-1].status == 200):  # the wait doubles: a slow machine meets it later
            answers.append(self.visitor().request("POST", "/api/v1/recovery", {"email": f"x{len(answers)}@example.com"}))
        self.assertGreater(len(answers), 3)
        self.assertEqual(answers[-1].status, 429)
        self.assertGreaterEqual(int(answers[-1].header("Retry-After")), 1)
        self.assertEqual(int(self.server.sql("SELECT count(*) FROM job WHERE queue = 'recovery'")[0][0]), len(answers) - 1)


class NewUsers(MailTest):
    more = "FEATURE_USER_CREATION: true\n"

    def test_an_address_is_needed(self):
        account = {"username": "newcomer", "password": "correct-horse-battery"}
        a = self.expect(self.visitor().request("POST", "/api/v1/user/", account), 400)
        self.assertIn("Email address is required", a.body.decode())
        self.assertEqual(self.server.sql("SELECT count(*) FROM namespace WHERE name = 'newcomer'"), [["0"]])
        self.expect(self.visitor().request("POST", "/api/v1/user/", {**account, "email": "new@example.com"}), 200)


class SigningIn(MailTest):
    auth = True
    more = "MAIL_USERNAME: registry\nMAIL_PASSWORD: pass-word-of-mail\n"

    def test_name_and_password(self):
        self.expect(self.admin.request("POST", "/api/v1/superusers/users/alice/sendrecovery"), 200)
        self.mail("alice@example.com")
        self.assertEqual(self.smtp.logins, [("registry", "pass-word-of-mail")])
        with open(self.server.log.name, encoding="utf-8", errors="replace") as f:
            self.assertNotIn("pass-word-of-mail", f.read())


class WithTlsOnly(MailTest):
    more = "MAIL_USERNAME: registry\nMAIL_PASSWORD: pass-word-of-mail\n"
    auth = True

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.stop()
        cls.server.environment["MAIL_USE_TLS"] = "true"  # as it is when nobody says otherwise
        cls.server.start()
        cls.admin.sign_in()

    def test_nothing_goes_in_the_clear(self):
        self.expect(self.admin.request("POST", "/api/v1/superusers/users/alice/sendrecovery"), 200)
        error = wait_for(lambda: self.server.sql("SELECT error FROM job WHERE queue = 'mail' AND attempts > 0 AND error IS NOT NULL"),
                         "the first try failed")
        self.assertGreater(self.smtp.sessions, 0)
        self.assertEqual((self.smtp.mails, self.smtp.seen, self.smtp.logins), ([], 0, []), error)


class WithoutMail(ServerTest):
    def test_there_is_nothing(self):
        session = Session(self.server)
        session.sign_in()
        self.expect(session.request("POST", "/api/v1/recovery", {"email": "a@b.example"}), 404)
        self.expect(session.request("POST", "/api/v1/superusers/users/admin/sendrecovery"), 404)
        self.expect(session.request("GET", "/recovery?code=x"), 404)

    def test_the_sender_is_needed(self):
        server = Server(config="MAIL_SERVER: mail.example.org\n")
        self.addCleanup(server.close)
        done = server.command("serve", "--data", server.data, "--listen", "127.0.0.1:0", *server.arguments, check=False)
        self.assertEqual(done.returncode, 7, done.stderr)
        self.assertIn("MAIL_SERVER needs MAIL_DEFAULT_SENDER", done.stderr)


if __name__ == "__main__":
    main()
