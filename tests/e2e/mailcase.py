"""A server that sends its mails to a sink."""
from harness import ServerTest, Session, wait_for
from sinks import SmtpSink


class MailTest(ServerTest):
    maxDiff = None
    more = ""
    auth = False

    @classmethod
    def setUpClass(cls):
        cls.smtp = SmtpSink(cls.auth)
        cls.addClassCleanup(cls.smtp.close)
        cls.config = cls.smtp.config() + cls.more
        super().setUpClass()
        for name in ("alice", "bob", "carol", "dora"):
            cls.server.create_admin(name)
        cls.server.sql("UPDATE namespace SET superuser = 0 WHERE name <> 'admin'")
        cls.admin = Session(cls.server)
        assert cls.admin.sign_in().status == 200

    def visitor(self):
        session = Session(self.server)
        session.csrf = session.request("GET", "/csrf_token").json()["csrf_token"]
        return session

    def mail(self, address, count=1):
        return wait_for(lambda: self.smtp.to(address) if len(self.smtp.to(address)) >= count else None,
                        f"mail {count} to {address}")[count - 1]

    def logged(self, kind, performer):
        return self.server.sql(f"SELECT meta, ip FROM log WHERE kind = '{kind}' AND performer = '{performer}'")
