#!/usr/bin/env python3
"""Usage logs for elsewhere: who may, where to, links, retries, the guard against addresses inside. quay-api.md 9.7."""
import datetime
import json
import re
import urllib.parse

from harness import Server, ServerTest, Session, api_token, main, wait_for
from sinks import SmtpSink, WebhookSink


class Export(ServerTest):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.smtp = SmtpSink()
        cls.addClassCleanup(cls.smtp.close)
        cls.config = cls.smtp.config() + ("SSRF_ALLOWED_HOSTS: [127.0.0.1]\nWEBHOOK_HOSTNAME_BLACKLIST: [evil.example.org]\n"
                                          "GLOBAL_READONLY_SUPER_USERS: [vera]\n")
        super().setUpClass()
        cls.admin = Session(cls.server)
        assert cls.admin.sign_in().status == 200
        cls.server.push_image("admin/logged", "v1", cls.server.token("repository:admin/logged:pull,push"))
        cls.server.push_image("admin/other", "v1", cls.server.token("repository:admin/other:pull,push"))
        assert cls.admin.request("POST", "/api/v1/organization/", {"name": "acme", "email": "a@acme.example"}).status == 201

    def sink(self, *statuses):
        sink = WebhookSink(*statuses)
        self.addCleanup(sink.close)
        return sink

    def ask(self, body, path="/repository/admin/logged", session=None, status=200):
        return self.expect((session or self.admin).request("POST", f"/api/v1{path}/exportlogs", body), status).json()

    def hurry(self):
        """What waits before it is tried again need not."""
        self.server.sql("UPDATE job SET run_at = 1 WHERE state = 'ready'")

    def logged(self, export, kind="export_logs_success"):
        rows = self.server.sql(f"SELECT performer, ns_id, repo_id, meta FROM log WHERE kind = '{kind}'")
        return next((r for r in rows if json.loads(r[3])["export_id"] == export), None)

    def fetch(self, url, status=200):
        self.assertTrue(url.startswith(f"http://127.0.0.1:{self.server.port}/api/quayside/v1/exportedlogs?token="), url)
        return self.expect(self.server.request("GET", url.split(str(self.server.port), 1)[1]), status)

    def test_a_repository_is_posted(self):
        sink = self.sink()
        export = self.ask({"callback_url": sink.url("/hook?a=b")})["export_id"]
        self.assertRegex(export, r"^[0-9a-f-]{36}$")
        wait_for(lambda: sink.requests, "the link is posted")
        path, headers, _ = sink.requests[0]
        told = sink.json()
        self.assertEqual((path, headers["Content-Type"]), ("/hook?a=b", "application/json"))
        self.assertEqual((told["export_id"], told["namespace"], told["repository"], told["status"]),
                         (export, "admin", "logged", "success"))
        start, end = (datetime.datetime.fromisoformat(told[k].replace("Z", "+00:00")) for k in ("start_time", "end_time"))
        self.assertLess(end - start, datetime.timedelta(days=1, minutes=2))
        answer = self.fetch(told["exported_data_url"])
        self.assertEqual((answer.header("Content-Type"), answer.header("Cache-Control")), ("application/json", "no-store"))
        got = answer.json()
        self.assertEqual({k: got[k] for k in ("export_id", "namespace", "repository", "start_time", "end_time")},
                         {k: told[k] for k in ("export_id", "namespace", "repository", "start_time", "end_time")})
        shown = [r["kind"] for r in self.admin.request("GET", "/api/v1/repository/admin/logged/logs").json()["logs"]]
        self.assertEqual([r["kind"] for r in got["logs"] if not r["kind"].startswith("export_logs")],
                         [k for k in shown if not k.startswith("export_logs")])
        push = next(r for r in got["logs"] if r["kind"] == "push_repo")
        self.assertEqual((push["performer"]["name"], push["ip"]), ("admin", "127.0.0.1"))
        row = wait_for(lambda: self.logged(export), "the success is logged")
        self.assertEqual(row[0], "admin")
        self.assertEqual(json.loads(row[3]), {"export_id": export, "namespace": "admin", "repo": "logged",
                                              "callback_host": "http://127.0.0.1"})

    def test_links(self):
        sink = self.sink()
        self.ask({"callback_url": sink.url()}, "/user")
        wait_for(lambda: sink.requests, "the link is posted")
        self.assertIsNone(sink.json()["repository"])
        url = sink.json()["exported_data_url"]
        repos = {r["metadata"].get("repo") for r in self.fetch(url).json()["logs"]}
        self.assertLessEqual({"logged", "other"}, repos)
        path = url.split(str(self.server.port), 1)[1]
        head = self.expect(self.server.request("HEAD", path), 200)
        whole = self.fetch(url)
        self.assertEqual(int(head.header("Content-Length")), len(whole.body))
        part = self.expect(self.server.request("GET", path, headers={"Range": "bytes=0-9"}), 206)
        self.assertEqual(part.body, whole.body[:10])
        for wrong in (path[:-3], path + "xxxx", path.split("?")[0], path.split("=")[0] + "=", path.split("=")[0] + "=v1.AAAA"):
            self.expect(self.server.request("GET", wrong), 403)
        self.assertNotEqual(self.server.request("POST", path).status, 200)
        token = urllib.parse.parse_qs(path.split("?")[1])["token"][0]
        with open(self.server.log.name, encoding="utf-8", errors="replace") as f:
            self.assertNotIn(token, f.read())
        self.assertNotIn(token, str(self.server.sql("SELECT payload, error FROM job")))
        self.assertNotIn(token, str(self.server.sql("SELECT meta FROM log")))

    def test_an_organization_is_mailed(self):
        export = self.ask({"callback_email": "ops@acme.example"}, "/organization/acme")["export_id"]
        mail = wait_for(lambda: self.smtp.to("ops@acme.example"), "the mail is there")[0]
        self.assertEqual((mail["subject"], mail["from"], mail["id"]),
                         ("Usage log of acme", "registry@example.org", f"<{export}@quayside>"))
        url = re.search(r"http://\S+", mail["text"]).group(0)
        got = self.fetch(url).json()
        self.assertEqual((got["namespace"], got["repository"]), ("acme", None))
        self.assertIn("org_create", [r["kind"] for r in got["logs"]])
        row = wait_for(lambda: self.logged(export), "the success is logged")
        self.assertEqual(json.loads(row[3])["callback_email"], "ops@acme.example")
        self.expect(self.admin.request("POST", "/api/v1/organization/acme/exportlogs", {"callback_email": "zh@acme.example"},
                                       headers={"Accept-Language": "zh-TW"}), 200)
        mail = wait_for(lambda: self.smtp.to("zh@acme.example"), "the mail is there")[0]
        self.assertEqual(mail["subject"], "acme 的使用記錄")

    def test_failures_are_tried_again(self):
        sink = self.sink(503, 302)
        export = self.ask({"callback_url": sink.url()})["export_id"]
        wait_for(lambda: len(sink.requests) == 1, "the first try")

        def done():
            self.hurry()
            return len(sink.requests) >= 3 and self.logged(export)
        wait_for(done, "the third try")
        self.assertEqual({r["export_id"] for r in (sink.json(i) for i in range(3))}, {export})
        self.assertEqual(len(sink.requests), 3)

    def test_failures_end(self):
        sink = self.sink(*[500] * 99)
        export = self.ask({"callback_url": sink.url("/secret-path")})["export_id"]

        def failed():
            self.hurry()
            return self.logged(export, "export_logs_failure")
        row = wait_for(failed, "the failure is logged", 40)
        self.assertEqual(len(sink.requests), 5)
        self.assertIn("500", json.loads(row[3])["error"])
        self.assertNotIn("secret-path", row[3])
        self.assertIsNone(self.logged(export))
        with open(self.server.log.name, encoding="utf-8", errors="replace") as f:
            self.assertNotIn("secret-path", f.read())
        self.assertEqual(self.server.sql("SELECT DISTINCT payload FROM job WHERE state = 'dead'"), [[""]])

    def test_a_redirect_inside_is_not_followed(self):
        inside = self.sink()
        sink = WebhookSink(302, 302, 302, 302, 302, location=inside.url())
        self.addCleanup(sink.close)
        export = self.ask({"callback_url": sink.url()})["export_id"]

        def failed():
            self.hurry()
            return self.logged(export, "export_logs_failure")
        wait_for(failed, "the failure is logged", 40)
        self.assertEqual(inside.requests, [])

    def test_a_job_outlives_the_server(self):
        sink = self.sink(503)
        export = self.ask({"callback_url": sink.url()})["export_id"]
        wait_for(lambda: self.server.sql("SELECT 1 FROM job WHERE state = 'ready' AND attempts = 1"), "the first try failed")
        self.server.kill()
        # As if the process had died in the middle of it.
        self.server.sql("UPDATE job SET state = 'running', lease_until = 1, fence = fence + 1 WHERE state = 'ready'")
        self.server.start()
        wait_for(lambda: self.logged(export), "the success is logged")
        self.assertEqual([json.loads(b)["export_id"] for _, _, b in sink.requests], [export, export])

    def test_bad_input(self):
        before = self.server.sql("SELECT count(*) FROM job")
        guard = "Invalid callback URL: "
        for body, text in (({}, "Give one of"), ({"callback_url": "", "callback_email": ""}, "Give one of"),
                           ({"callback_url": "http://h.example/", "callback_email": "a@b.example"}, "Give one of"),
                           ({"callback_email": "nobody"}, "Invalid callback e-mail"),
                           ({"callback_email": "a@b.example\r\nBcc: c@d.example"}, "Invalid callback e-mail"),
                           ({"callback_url": "h.example"}, guard), ({"callback_url": "ftp://h.example/"}, guard),
                           ({"callback_url": "file:///etc/passwd"}, guard), ({"callback_url": "http://"}, guard),
                           ({"callback_url": "http://h.example/" + "x" * 2100}, guard + "it is too long"),
                           ({"callback_url": "http://evil.example.org/"}, guard),
                           ({"callback_url": 7}, ""), ({"callback_url": ["http://h.example/"]}, "")):
            self.assertIn(text, json.dumps(self.ask(body, status=400)), body)
        for host in ("localhost", "127.0.0.2", "2130706434", "10.0.0.1", "192.168.1.1", "169.254.169.254", "[::1]", "[fd00::1]",
                     "[::ffff:10.0.0.1]", "metadata.google.internal", "printer.local"):
            problem = self.ask({"callback_url": f"http://{host}/x"}, status=400)
            self.assertIn("not allowed, see SSRF_ALLOWED_HOSTS", problem["detail"], host)
            self.assertEqual(problem["error_type"], "invalid_request")
        for path in ("/repository/admin/logged/exportlogs?starttime=02/01/2024&endtime=01/01/2024",):
            a = self.expect(self.admin.request("POST", "/api/v1" + path, {"callback_url": self.sink().url()}), 400)
            self.assertIn("endtime lies before starttime", a.json()["detail"])
        self.expect(self.admin.request("POST", "/api/v1/repository/admin/none/exportlogs", {"callback_url": "http://h.example"}), 404)
        self.assertEqual(self.server.sql("SELECT count(*) FROM job"), before)

    def test_one_at_a_time(self):
        sink = self.sink(503)
        body = {"callback_url": sink.url()}
        export = self.ask(body, "/repository/admin/other")["export_id"]
        self.assertIn("already", self.ask(body, "/repository/admin/other", status=400)["detail"])
        wait_for(lambda: len(sink.requests) == 1, "the first try")

        def done():
            self.hurry()
            return self.logged(export)
        wait_for(done, "the success is logged")
        self.ask(body, "/repository/admin/other")

    def test_too_many_rows(self):
        s = self.server
        s.sql("INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) VALUES ('huge', 'org', 1, 1)")
        s.sql("INSERT INTO team (org_id, name, role) SELECT id, 'owners', 'admin' FROM namespace WHERE name = 'huge'")
        s.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', n.id FROM team t, namespace n, "
              "namespace o WHERE t.org_id = o.id AND o.name = 'huge' AND n.name = 'admin'")
        at = int(datetime.datetime(2024, 3, 10, tzinfo=datetime.timezone.utc).timestamp() * 1000)
        fill = ("INSERT INTO log (ns_id, at_ms, kind, performer, ip, meta) WITH RECURSIVE n(i) AS "
                "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) "
                "SELECT o.id, {} + i, 'pull_repo', 'admin', '', '{{}}' FROM n, namespace o WHERE o.name = 'huge'")
        s.sql(fill.format(99_999, at))
        path, body = "/organization/huge/exportlogs?starttime=03/10/2024&endtime=03/10/2024", self.sink()
        a = self.expect(self.admin.request("POST", "/api/v1" + path, {"callback_url": body.url()}), 200)
        wait_for(lambda: body.requests, "the link is posted")
        whole = self.fetch(body.json()["exported_data_url"]).json()
        self.assertEqual((whole["export_id"], len(whole["logs"])), (a.json()["export_id"], 99_999))
        s.sql(fill.format(2, at + 1_000_000))
        a = self.expect(self.admin.request("POST", "/api/v1" + path, {"callback_url": body.url()}), 400)
        self.assertIn("more than 100000 rows", a.json()["detail"])

    def test_what_happens_later_is_not_in_it(self):
        sink = self.sink()
        self.ask({"callback_url": sink.url()})
        wait_for(lambda: sink.requests, "the link is posted")
        url = sink.json()["exported_data_url"]
        first = self.fetch(url).body
        self.expect(self.admin.request("PUT", "/api/v1/repository/admin/logged", {"description": "later"}), 200)
        self.assertEqual(self.fetch(url).body, first)

    def test_who_may_only_look(self):
        self.server.create_admin("vera")
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'vera'")
        vera, sink = Session(self.server), self.sink()
        self.expect(vera.sign_in("vera"), 200)
        self.expect(vera.request("GET", "/api/v1/organization/acme/logs"), 200)
        for path in ("/organization/acme", "/repository/admin/logged"):
            self.expect(vera.request("POST", f"/api/v1{path}/exportlogs", {"callback_url": sink.url()}), 403)
        self.assertEqual(sink.requests, [])

    def test_by_token(self):
        sink = self.sink()
        path = "/api/v1/repository/admin/logged/exportlogs"
        body = {"callback_url": sink.url()}
        self.expect(self.server.request("POST", path, body, token=api_token(self.server, "admin", "repo:read")), 403)
        token = api_token(self.server, "admin", "repo:admin")
        export = self.expect(self.server.request("POST", path, body, token=token), 200).json()["export_id"]
        row = wait_for(lambda: self.logged(export), "the success is logged")
        self.assertEqual(json.loads(row[3])["oauth_token_id"], "uuid-" + token)


class WithoutMail(ServerTest):
    def test_mail_is_refused(self):
        session = Session(self.server)
        session.sign_in()
        a = self.expect(session.request("POST", "/api/v1/user/exportlogs", {"callback_email": "a@b.example"}), 400)
        self.assertIn("Invalid callback e-mail", a.json()["detail"])
        self.assertIs(self.server.request("GET", "/config").json()["features"]["MAILING"], False)
        self.assertEqual(self.server.sql("SELECT count(*) FROM job"), [["0"]])

    def test_loopback_is_refused(self):
        session = Session(self.server)
        session.sign_in()
        sink = WebhookSink()
        self.addCleanup(sink.close)
        a = self.expect(session.request("POST", "/api/v1/user/exportlogs", {"callback_url": sink.url()}), 400)
        self.assertIn("SSRF_ALLOWED_HOSTS", a.json()["detail"])
        self.assertEqual(sink.requests, [])


if __name__ == "__main__":
    main()
