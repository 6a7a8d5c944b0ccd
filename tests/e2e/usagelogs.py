#!/usr/bin/env python3
"""Usage logs: who reads them, ranges, pages, totals, tokens, pulls, rotation. quay-api.md 9.7, 1.6."""
import datetime
import re
import time
import urllib.parse
from email.utils import parsedate_to_datetime

from harness import OCI_MANIFEST, Server, ServerTest, Session, api_token, main, wait_for

R = "admin/logged"
RFC2822 = re.compile(r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z][a-z] \d{4} \d\d:\d\d:\d\d -0000$")
DAY = 86_400_000


def day(offset=0):
    date = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=offset)
    return urllib.parse.quote(date.strftime("%m/%d/%Y"), safe="")


class Logs(ServerTest):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        s = cls.server
        cls.session = Session(s)
        assert cls.session.sign_in().status == 200
        token = s.token(f"repository:{R}:pull,push")
        cls.digest, cls.body = s.push_image(R, "v1", token)
        for name in ("bob", "carol"):
            s.create_admin(name)
        s.sql("UPDATE namespace SET superuser = 0 WHERE name IN ('bob', 'carol')")
        s.sql("INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) VALUES ('acme', 'org', 1, 1)")
        s.sql("INSERT INTO team (org_id, name, role) SELECT id, 'owners', 'admin' FROM namespace WHERE name = 'acme'")
        s.sql("INSERT INTO team (org_id, name, role) SELECT id, 'others', 'creator' FROM namespace WHERE name = 'acme'")
        for team, user in (("owners", "bob"), ("others", "carol")):
            s.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', n.id FROM team t, namespace n "
                  f"WHERE t.name = '{team}' AND n.name = '{user}'")
        cls.bob, cls.carol = Session(s), Session(s)
        assert cls.bob.sign_in("bob").status == 200
        assert cls.carol.sign_in("carol").status == 200

    def get(self, path, session=None, status=200):
        return self.expect((session or self.session).request("GET", "/api/v1" + path), status)

    def api_token(self, scope, user="admin"):
        return api_token(self.server, user, scope)

    # --- what is there -----------------------------------------------------------------------------

    def test_of_a_repository(self):
        page = self.get(f"/repository/{R}/logs").json()
        self.assertRegex(page["start_time"], RFC2822)
        start, end = (parsedate_to_datetime(page[k]) for k in ("start_time", "end_time"))
        self.assertEqual(end - start, datetime.timedelta(days=2))
        self.assertLess(abs(start.timestamp() + 86400 - time.time()), 60)
        push = next(r for r in page["logs"] if r["kind"] == "push_repo")
        self.assertEqual((push["metadata"]["repo"], push["metadata"]["namespace"], push["ip"]), ("logged", "admin", "127.0.0.1"))
        self.assertRegex(push["datetime"], RFC2822)
        who = push["performer"]
        self.assertEqual((who["kind"], who["name"], who["is_robot"], who["avatar"]["kind"]), ("user", "admin", False, "user"))
        me = self.get("/user/").json()
        self.assertEqual(who["avatar"], me["avatar"])
        self.assertNotIn("namespace", push)
        self.assertEqual(page["logs"], sorted(page["logs"], key=lambda r: parsedate_to_datetime(r["datetime"]), reverse=True))

    def test_sign_ins_are_logged(self):
        s = Session(self.server)
        self.expect(s.request("GET", "/csrf_token"), 200)
        s.csrf = s.request("GET", "/csrf_token").json()["csrf_token"]
        self.expect(s.request("POST", "/api/v1/signin", {"username": "carol", "password": "wrong"}), 403)
        self.expect(s.request("POST", "/api/v1/signin", {"username": "carol", "password": Server.PASSWORD},
                              headers={"User-Agent": "a-browser"}), 200)
        logs = self.get("/user/logs", s).json()["logs"]
        self.assertEqual(logs[0]["kind"], "login_success")
        self.assertEqual(logs[0]["metadata"], {"type": "quayauth", "useragent": "a-browser"})
        before = self.server.sql("SELECT count(*) FROM log WHERE kind = 'logout_success'")
        other = Session(self.server)
        other.sign_in("carol")
        self.expect(other.request("POST", "/api/v1/signout"), 200)
        after = self.server.sql("SELECT count(*) FROM log WHERE kind = 'logout_success' AND performer = 'carol'")
        self.assertEqual(int(after[0][0]), int(before[0][0]) + 1)
        self.__class__.carol = Session(self.server)
        self.carol.sign_in("carol")
        self.assertNotIn(Server.PASSWORD, str(self.server.sql("SELECT meta FROM log")))

    def test_a_token_is_named(self):
        token = self.api_token("repo:admin repo:create")
        self.expect(self.server.request("PUT", f"/api/v1/repository/{R}", {"description": "by token"}, token=token), 200)
        log = next(r for r in self.get(f"/repository/{R}/logs").json()["logs"] if r["kind"] == "set_repo_description")
        self.assertEqual({k: log["metadata"][k] for k in log["metadata"] if k.startswith("oauth")},
                         {"oauth_token_id": "uuid-" + token, "oauth_token_application_id": "CLIENT" + token,
                          "oauth_token_application": "tester"})
        self.assertEqual(log["performer"]["name"], "admin")
        self.assertNotIn(token, str(self.server.sql("SELECT meta FROM log")).replace("uuid-" + token, "")
                         .replace("CLIENT" + token, ""))

    def test_a_token_is_named_at_the_registry(self):
        token = self.api_token("repo:admin repo:create")
        repo = "admin/bytoken"
        t = self.server.token(f"repository:{repo}:pull,push", basic=("$oauthtoken", token))
        self.server.push_image(repo, "v1", t)
        self.expect(self.server.request("GET", f"/v2/{repo}/manifests/v1", token=t), 200)

        def rows():
            found = {r["kind"]: r for r in self.get(f"/repository/{repo}/logs").json()["logs"]}
            return found if "pull_repo" in found else None
        found = wait_for(rows, "the pull is written")
        self.assertEqual(set(found), {"create_repo", "push_repo", "pull_repo"})
        for r in found.values():
            self.assertEqual((r["metadata"]["oauth_token_id"], r["metadata"]["oauth_token_application"],
                              r["performer"]["name"]), ("uuid-" + token, "tester", "admin"), r)

    def test_pulls_have_rows(self):
        repo = "admin/pulled"
        t = self.server.token(f"repository:{repo}:pull,push")
        digest, _ = self.server.push_image(repo, "v1", t)
        for reference in ("v1", "v1", digest):
            self.expect(self.server.request("GET", f"/v2/{repo}/manifests/{reference}", token=t,
                                            headers={"User-Agent": "puller/1"}), 200)
        self.expect(self.server.request("HEAD", f"/v2/{repo}/manifests/v1", token=t), 200)

        def pulls():
            rows = [r for r in self.get(f"/repository/{repo}/logs").json()["logs"] if r["kind"] == "pull_repo"]
            return rows if len(rows) >= 3 else None
        rows = wait_for(pulls, "the rows are written")
        self.assertEqual(len(rows), 3)
        tags = sorted((r["metadata"].get("tag", ""), r["metadata"].get("manifest_digest", "")) for r in rows)
        self.assertEqual(tags, [("", digest), ("v1", ""), ("v1", "")])
        for r in rows:
            self.assertEqual((r["metadata"]["repo"], r["metadata"]["namespace"], r["metadata"]["user-agent"], r["ip"],
                              r["performer"]["name"]), ("pulled", "admin", "puller/1", "127.0.0.1", "admin"))
        totals = self.get(f"/repository/{repo}/aggregatelogs").json()["aggregated"]
        self.assertEqual(sum(t["count"] for t in totals if t["kind"] == "pull_repo"), 3)

    def test_robots_and_the_registry_itself(self):
        repo = "admin/robotic"
        t = self.server.token(f"repository:{repo}:pull,push")
        self.server.push_image(repo, "v1", t)
        self.server.sql("UPDATE log SET performer = 'admin+ci' WHERE kind = 'push_repo' AND repo_id = "
                        f"(SELECT id FROM repository WHERE path = '{repo}')")
        self.server.sql("UPDATE log SET performer = '' WHERE kind = 'create_repo' AND repo_id = "
                        f"(SELECT id FROM repository WHERE path = '{repo}')")
        logs = {r["kind"]: r for r in self.get(f"/repository/{repo}/logs").json()["logs"]}
        who = logs["push_repo"]["performer"]
        self.assertEqual((who["kind"], who["name"], who["is_robot"], who["avatar"]["kind"]),
                         ("user", "admin+ci", True, "robot"))
        self.assertNotIn("performer", logs["create_repo"])

    # --- ranges and pages --------------------------------------------------------------------------

    def fill(self, path, count, first_ms, step_ms, performer="admin", kind="push_repo"):
        """Rows of a repository, and their counts."""
        ns, repo = self.server.sql(f"SELECT namespace_id, id FROM repository WHERE path = '{path}'")[0]
        values = ",".join(f"({ns}, {repo}, {first_ms + i * step_ms}, '{kind}', '{performer}', '', '{{\"n\":{i}}}')"
                          for i in range(count))
        self.server.sql(f"INSERT INTO log (ns_id, repo_id, at_ms, kind, performer, ip, meta) VALUES {values}")
        return ns, repo

    def make(self, name):
        self.expect(self.session.request("POST", "/api/v1/repository",
                                         {"repository": name, "visibility": "private", "description": ""}), 201)

    def test_pages(self):
        self.make("paged")
        # Fifteen rows an instant: pages end between rows of the same time.
        base = 1_700_000_000_000
        for i in range(3):
            self.fill("admin/paged", 15, base + i, 0)
        where = "/repository/admin/paged/logs?starttime=11/14/2023&endtime=11/15/2023"
        seen, token, sizes = [], None, []
        while True:
            page = self.get(where + (f"&next_page={token}" if token else "")).json()
            seen += [(parsedate_to_datetime(r["datetime"]).timestamp(), r["metadata"]["n"]) for r in page["logs"]]
            sizes.append(len(page["logs"]))
            token = page.get("next_page")
            if not token:
                break
        self.assertEqual(sizes, [20, 20, 5])
        self.assertEqual([n for _, n in seen], list(range(14, -1, -1)) * 3)
        self.assertEqual(page["start_time"], "Tue, 14 Nov 2023 00:00:00 -0000")
        self.assertEqual(page["end_time"], "Thu, 16 Nov 2023 00:00:00 -0000")
        # What cannot be read is the first page.
        for odd in ("x", "..", "1.", "%2F.%2F", "zzzzzzzzzzzzzzzzzzzz.1", "-1", "1.2.3"):
            page = self.get(where + "&next_page=" + odd).json()
            self.assertEqual(len(page["logs"]), 20, odd)
            self.assertEqual(page["logs"][0]["metadata"]["n"], 14, odd)

    def test_ranges(self):
        self.make("ranged")
        midnight = 1_699_920_000_000  # 2023-11-14
        for offset, kind in ((-1, "move_tag"), (0, "create_tag"), (DAY - 1, "delete_tag"), (DAY, "push_repo")):
            self.fill("admin/ranged", 1, midnight + offset, 0, kind=kind)

        def kinds(query):
            return {r["kind"] for r in self.get("/repository/admin/ranged/logs" + query).json()["logs"]}
        self.assertEqual(kinds("?starttime=11/14/2023&endtime=11/14/2023"), {"create_tag", "delete_tag"})
        self.assertEqual(kinds("?starttime=11/13/2023&endtime=11/14/2023"), {"move_tag", "create_tag", "delete_tag"})
        self.assertEqual(kinds("?starttime=1/1/2023&endtime=11/15/2023"),
                         {"move_tag", "create_tag", "delete_tag", "push_repo"})
        self.assertEqual(kinds(""), {"create_repo"})
        self.assertEqual(kinds(f"?starttime={day()}"), {"create_repo"})
        self.assertEqual(kinds(f"?starttime={day(1)}"), set())
        # What is no date is as absent.
        for odd in ("2023-11-14", "13/45/2023", "02/30/2023", "", "x", "11/14/23", "%00", "11/14/20233"):
            status = 400 if odd == "%00" else 200
            page = self.get(f"/repository/admin/ranged/logs?starttime={odd}&endtime={odd}", status=status).json()
            if status == 200:
                self.assertEqual([r["kind"] for r in page["logs"]], ["create_repo"], odd)
        a = self.get("/repository/admin/ranged/logs?starttime=11/16/2023&endtime=11/14/2023", status=400)
        self.assertEqual(a.json()["error_type"], "invalid_request")
        self.get("/repository/admin/ranged/aggregatelogs?starttime=11/16/2023&endtime=11/14/2023", status=400)

    def test_totals(self):
        self.make("counted")
        ns, repo = self.server.sql("SELECT namespace_id, id FROM repository WHERE path = 'admin/counted'")[0]
        self.server.sql("INSERT INTO log_daily (ns_id, repo_id, day, kind, count) VALUES "
                        f"({ns}, {repo}, 19675, 'pull_repo', 7), ({ns}, {repo}, 19676, 'pull_repo', 5), "
                        f"({ns}, {repo}, 19676, 'push_repo', 1), ({ns}, {repo}, 19677, 'push_repo', 9)")
        totals = self.get("/repository/admin/counted/aggregatelogs?starttime=11/14/2023&endtime=11/15/2023").json()
        self.assertEqual(totals, {"aggregated": [
            {"kind": "pull_repo", "count": 7, "datetime": "Tue, 14 Nov 2023 00:00:00 -0000"},
            {"kind": "pull_repo", "count": 5, "datetime": "Wed, 15 Nov 2023 00:00:00 -0000"},
            {"kind": "push_repo", "count": 1, "datetime": "Wed, 15 Nov 2023 00:00:00 -0000"}]})
        of_user = self.get("/user/aggregatelogs?starttime=11/14/2023&endtime=11/15/2023").json()["aggregated"]
        self.assertEqual([(t["kind"], t["count"]) for t in of_user], [("pull_repo", 7), ("pull_repo", 5), ("push_repo", 1)])
        of_all = self.get("/superuser/aggregatelogs?starttime=11/14/2023&endtime=11/16/2023").json()["aggregated"]
        self.assertIn({"kind": "push_repo", "count": 9, "datetime": "Thu, 16 Nov 2023 00:00:00 -0000"}, of_all)

    def test_performer(self):
        self.make("performed")
        base = 1_600_000_000_000  # 2020-09-13
        self.fill("admin/performed", 3, base, 1)
        self.fill("admin/performed", 2, base, 1, performer="bob")
        query = "?starttime=09/13/2020&endtime=09/13/2020"

        def names(path):
            return sorted(r["performer"]["name"] for r in self.get(path).json()["logs"])
        self.assertEqual(names("/user/logs" + query), ["admin"] * 3 + ["bob"] * 2)
        self.assertEqual(names("/user/logs" + query + "&performer=bob"), ["bob"] * 2)
        self.assertEqual(names("/user/logs" + query + "&performer=nobody"), [])
        self.assertEqual(names("/repository/admin/performed/logs" + query + "&performer=bob"), ["admin"] * 3 + ["bob"] * 2)
        totals = self.get("/user/aggregatelogs" + query + "&performer=bob").json()["aggregated"]
        self.assertEqual([(t["kind"], t["count"]) for t in totals], [("push_repo", 2)])

    # --- rights ------------------------------------------------------------------------------------

    def test_rights(self):
        self.server.sql("INSERT INTO log (ns_id, at_ms, kind, performer, ip, meta) "
                        "SELECT id, 1600000000000, 'org_create', 'bob', '', '{}' FROM namespace WHERE name = 'acme'")
        query = "?starttime=09/13/2020&endtime=09/13/2020"
        for what in ("logs", "aggregatelogs"):
            self.get(f"/organization/acme/{what}{query}", self.bob)
            self.get(f"/organization/acme/{what}", self.carol, 403)  # a creator is no admin
            self.get(f"/organization/acme/{what}", self.session, 403)
            self.get(f"/repository/{R}/{what}", self.bob, 403)
            self.get(f"/superuser/{what}", self.bob, 403)
            self.get(f"/superuser/{what}")
            self.get(f"/repository/admin/nothing/{what}", status=404)
            for path in (f"/repository/{R}/{what}", f"/organization/acme/{what}", f"/user/{what}", f"/superuser/{what}"):
                self.expect(self.server.request("GET", "/api/v1" + path), 401)
                self.expect(self.server.request("GET", "/api/v1" + path, token=self.api_token("repo:read")), 403)
        logs = self.get("/organization/acme/logs" + query, self.bob).json()["logs"]
        self.assertEqual([r["kind"] for r in logs], ["org_create"])
        for scope, path in (("repo:admin", f"/repository/{R}/logs"), ("user:admin", "/user/logs"), ("super:user", "/superuser/logs")):
            self.expect(self.server.request("GET", "/api/v1" + path, token=self.api_token(scope)), 200)
        self.expect(self.server.request("GET", "/api/v1/superuser/logs", token=self.api_token("super:user", "bob")), 403)
        self.expect(self.server.request("GET", "/api/v1/organization/acme/logs", token=self.api_token("org:admin", "bob")), 200)
        self.expect(self.server.request("GET", "/api/v1/organization/acme/logs", token=self.api_token("repo:admin", "bob")), 403)

    def test_of_the_registry(self):
        logs = self.get("/superuser/logs").json()["logs"]
        self.assertTrue(all("namespace" in r for r in logs), logs)
        self.assertEqual({r["namespace"]["kind"] for r in logs}, {"user"})
        self.server.sql("INSERT INTO log (ns_id, at_ms, kind, performer, ip, meta) "
                        "SELECT id, 1500000000000, 'org_create', 'bob', '', '{}' FROM namespace WHERE name = 'acme'")
        self.server.sql("INSERT INTO log (at_ms, kind, performer, ip, meta) VALUES (1500000000001, 'x_y', '', '', '{}')")
        logs = self.get("/superuser/logs?starttime=07/14/2017&endtime=07/14/2017").json()["logs"]
        self.assertEqual([r.get("namespace", {}).get("kind") for r in logs], [None, "org"])
        self.assertEqual(logs[1]["namespace"]["name"], "acme")

    def test_a_deleted_repository_keeps_its_log(self):
        self.make("fleeting")
        self.expect(self.session.request("DELETE", "/api/v1/repository/admin/fleeting"), 204)
        self.get("/repository/admin/fleeting/logs", status=404)
        kinds = [(r["kind"], r["metadata"].get("repo")) for r in self.get("/user/logs").json()["logs"]]
        self.assertIn(("delete_repo", "fleeting"), kinds)


class Rotation(ServerTest):
    config = "ACTION_LOG_ROTATION_THRESHOLD: 10d\n"

    def rows(self):
        return [int(r[0]) for r in self.server.sql("SELECT at_ms FROM log WHERE kind = 'push_repo' ORDER BY at_ms")]

    def test_old_rows_go(self):
        s = self.server
        now = int(time.time() * 1000)
        old, young = now - 11 * DAY, now - 9 * DAY
        values = ",".join(f"({t}, 'push_repo', 'admin', '', '{{}}')" for t in [old] * 1201 + [young] * 3)
        s.sql(f"INSERT INTO log (at_ms, kind, performer, ip, meta) VALUES {values}")
        s.stop()
        s.start()
        wait_for(lambda: len(self.rows()) == 3, "the old rows are gone")
        self.assertEqual(set(self.rows()), {young})

    def test_months(self):
        s = self.server
        if not s.postgres:
            self.assertEqual(s.sql("SELECT name FROM sqlite_master WHERE name LIKE 'log_2%'"), [])
            return

        def partitions():
            return sorted(r[0] for r in s.sql("SELECT relname FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid "
                                              "WHERE i.inhparent = 'log'::regclass"))
        now = datetime.datetime.now(datetime.timezone.utc)
        months = [f"log_{(now.year * 12 + now.month - 1 + i) // 12}{(now.year * 12 + now.month - 1 + i) % 12 + 1:02}"
                  for i in range(4)]
        wait_for(lambda: set(months[1:]) <= set(partitions()), "the next months are there")
        ahead = int((now + datetime.timedelta(days=40)).timestamp() * 1000)
        s.sql(f"INSERT INTO log (at_ms, kind, performer, ip, meta) VALUES ({ahead}, 'later_on', '', '', '{{}}')")
        where = s.sql("SELECT tableoid::regclass FROM log WHERE kind = 'later_on'")[0][0]
        self.assertIn(where, months[1:])
        s.sql("DELETE FROM log WHERE kind = 'later_on'")
        s.sql("CREATE TABLE log_202001 PARTITION OF log FOR VALUES FROM (1577836800000) TO (1580515200000)")
        s.sql("INSERT INTO log (at_ms, kind, performer, ip, meta) VALUES (1577836800000, 'long_ago', '', '', '{}')")
        s.stop()
        s.start()
        wait_for(lambda: "log_202001" not in partitions(), "the old month is dropped")
        self.assertEqual(s.sql("SELECT count(*) FROM log WHERE kind = 'long_ago'"), [["0"]])
        self.assertLessEqual(set(months[1:]), set(partitions()))


if __name__ == "__main__":
    main()
