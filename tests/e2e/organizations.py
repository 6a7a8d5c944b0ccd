#!/usr/bin/env python3
"""Organizations, teams, robots, permissions, default permissions, stars and search. quay-api.md 1.1, 3.4, 9.2-9.6, 10.5."""
import base64
import concurrent.futures
import json
import re
import uuid

from harness import CHANGE_LOG, Server, ServerTest, Session, api_token, main, wait_for

RFC2822 = re.compile(r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z][a-z] \d{4} \d\d:\d\d:\d\d -0000$")
NAME255 = "n" * 255

# All that a refused call could have changed, a row a line.
STATE = f"""
SELECT 'n' || id || name || COALESCE(email, '') || tag_expiry_ms || enabled || invoice_email FROM namespace
UNION ALL SELECT 't' || id || name || role || description FROM team
UNION ALL SELECT 'm' || team_id || member_kind || member_id FROM team_member
UNION ALL SELECT 'p' || repo_id || grantee_kind || grantee_id || role FROM permission
UNION ALL SELECT 'b' || id || shortname || description || token_hash FROM robot
UNION ALL SELECT 'd' || uuid || role FROM prototype
UNION ALL SELECT 's' || user_id || '-' || repo_id FROM star
UNION ALL SELECT 'r' || path || visibility || state || star_count FROM repository
UNION ALL SELECT 'l' || COUNT(*) FROM {CHANGE_LOG}
"""


class OrganizationTest(ServerTest):
    """A server with users and a session for each of them."""

    USERS = ("alice", "bob", "carol")
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.sessions = {}
        for name in ("admin", *cls.USERS):
            if name != "admin":
                cls.server.create_admin(name)  # superusers: without full access they may no more than others
            cls.sessions[name] = Session(cls.server)
            assert cls.sessions[name].sign_in(name).status == 200
        cls.sessions["nobody"] = Session(cls.server)
        cls.sessions["nobody"].csrf = cls.sessions["nobody"].request("GET", "/csrf_token").json()["csrf_token"]

    def api(self, method, path, body=None, status=200, user="alice"):
        return self.expect(self.sessions[user].request(method, "/api/v1" + path, body), status)

    def get(self, path, user="alice"):
        return self.api("GET", path, user=user).json()

    def bad(self, method, path, body, detail, status=400, user="alice"):
        """Refused with that text, and nothing has changed."""
        before = self.state()
        a = self.api(method, path, body, status, user)
        content = a.json()
        text = content.get("detail") or content.get("message") or content.get("error")
        self.assertIn(detail, json.dumps(text), a)
        self.assertEqual(self.state(), before, (method, path))
        return content

    def state(self):
        return sorted(row[0] for row in self.server.sql(STATE))

    def logs(self, kind, namespace=None):
        where = f" AND n.name = '{namespace}'" if namespace else ""
        rows = self.server.sql("SELECT l.performer, l.meta FROM log l JOIN namespace n ON n.id = l.ns_id "
                               f"WHERE l.kind = '{kind}'{where} ORDER BY l.id")
        return [(performer, json.loads(meta)) for performer, meta in rows]

    def organization(self, name, owner="alice"):
        self.api("POST", "/organization/", {"name": name}, 201, owner)
        return name

    def team(self, org, name, role="member", members=(), user="alice"):
        self.api("PUT", f"/organization/{org}/team/{name}", {"role": role}, user=user)
        for member in members:
            self.api("PUT", f"/organization/{org}/team/{name}/members/{member}", user=user)

    def repository(self, org, name, visibility="private", user="alice", status=201):
        return self.api("POST", "/repository", {"namespace": org, "repository": name, "visibility": visibility,
                                                "description": "about " + name}, status, user)

    def api_token(self, user, scope):
        return api_token(self.server, user, scope)

    def actions(self, repository, basic):
        """What a registry token is good for."""
        token = self.server.token(f"repository:{repository}:pull,push", basic=basic)
        part = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
        return claims["access"][0]["actions"]


class Organizations(OrganizationTest):
    def test_create_and_show(self):
        a = self.api("POST", "/organization/", {"name": "made", "email": "ops@made.example"}, 201)
        self.assertEqual(a.json(), "Created")
        self.assertEqual(self.logs("org_create", "made"), [("alice", {"email": "ops@made.example", "namespace": "made"})])
        o = self.get("/organization/made")
        self.assertEqual((o["name"], o["email"], o["is_admin"], o["is_member"], o["tag_expiration_s"], o["is_free_account"],
                          o["invoice_email"], o["invoice_email_address"], o["ordered_teams"]),
                         ("made", "ops@made.example", True, True, 1209600, True, False, None, ["owners"]))
        self.assertEqual(o["avatar"]["kind"], "org")
        owners = o["teams"]["owners"]
        self.assertEqual({k: v for k, v in owners.items() if k != "avatar"},
                         {"name": "owners", "description": "", "role": "admin", "can_view": True, "repo_count": 0,
                          "member_count": 1, "is_synced": False})
        # Strangers and nobody see that it is there.
        for user in ("bob", "nobody"):
            o = self.get("/organization/made", user)
            self.assertEqual((o["name"], o["email"], o["is_admin"], o["is_member"]), ("made", "", False, False))
            self.assertEqual(set(o), {"name", "email", "avatar", "is_admin", "is_member"})
        # A member sees the teams.
        self.team("made", "devs", "creator", ["bob"])
        o = self.get("/organization/made", "bob")
        self.assertEqual((o["is_admin"], o["is_member"], o["ordered_teams"]), (False, True, ["owners", "devs"]))
        self.assertEqual((o["teams"]["owners"]["can_view"], o["teams"]["devs"]["can_view"]), (False, True))
        self.assertNotIn("tag_expiration_s", o)
        self.api("GET", "/organization/none", status=404)
        self.api("GET", "/organization/alice", status=404)  # a user
        mine = {x["name"]: x for x in self.get("/user/", "bob")["organizations"]}
        self.assertEqual((mine["made"]["can_create_repo"], mine["made"]["is_org_admin"]), (True, False))
        self.assertEqual({x["name"]: x["is_org_admin"] for x in self.get("/user/")["organizations"]}["made"], True)

    def test_bad_creations(self):
        self.organization("taken")
        taken = "A user or organization with this name already exists"
        for body, detail in (({"name": "taken"}, taken), ({"name": "alice"}, taken), ({}, "'name' is a required property"),
                             ({"name": 1}, "'name' must be a string"), ({"name": None}, "'name' must be a string"),
                             ({"name": "x"}, "between 2 and 255 characters"), ({"name": ""}, "between 2 and 255"),
                             ({"name": "n" * 256}, "between 2 and 255"), ({"name": "Upper"}, "must match expression"),
                             ({"name": "a--b"}, "must match"), ({"name": "a+b"}, "must match"), ({"name": "!ab"}, "must match"),
                             ({"name": "ok-name", "email": "no address"}, "Invalid email address"),
                             ({"name": "ok-name", "email": 5}, "must be a string"),
                             ({"name": "ok-name", "email": "x" * 250 + "@y.zz"}, "at most 254"),
                             ({"name": "ok-name", "email": "Bob@Example.com"}, "E-mail address already used")):
            content = self.bad("POST", "/organization/", body, detail)
            self.assertEqual(content["error_type"], "invalid_request")
        for body in (b"[]", b"{", b""):
            before = self.state()
            a = self.sessions["alice"].request("POST", "/api/v1/organization/", body, headers={"Content-Type": "application/json"})
            self.assertEqual((a.status, a.json()["error_type"]), (400, "invalid_request"))
            self.assertEqual(self.state(), before)
        self.bad("POST", "/organization/", {"name": "ok-name"}, "Requires authentication", 401, "nobody")
        for name in (NAME255, "22"):
            self.organization(name)
            self.assertEqual(self.get(f"/organization/{name}")["name"], name)
        # A call without the trailing slash is the same.
        self.api("POST", "/organization", {"name": "slashless", "unknown_key": 1}, 201)

    def test_update(self):
        org = self.organization("changing")
        path = f"/organization/{org}"
        o = self.api("PUT", path, {"email": "new@changing.example", "tag_expiration_s": 86400, "invoice_email": True,
                                   "invoice_email_address": "pay@changing.example"}).json()
        self.assertEqual((o["email"], o["tag_expiration_s"], o["invoice_email"], o["invoice_email_address"]),
                         ("new@changing.example", 86400, True, "pay@changing.example"))
        self.assertEqual(self.get(path), o)
        self.assertEqual([m for _, m in self.logs("org_change_tag_expiration", org)],
                         [{"tag_expiration": 86400, "namespace": org}])
        self.assertEqual(self.logs("org_change_email", org)[0][1]["email"], "new@changing.example")
        self.assertEqual(len(self.logs("org_change_invoicing", org)), 1)
        before = self.state()
        self.api("PUT", path, {"email": "new@changing.example", "tag_expiration_s": 86400, "invoice_email": True})
        self.assertEqual(self.state(), before, "what stays as it is is not logged")
        self.api("PUT", path, {"tag_expiration_s": 0})
        self.assertEqual(self.get(path)["tag_expiration_s"], 0)
        for body in ({"tag_expiration_s": 5}, {"tag_expiration_s": -1}, {"tag_expiration_s": 1.5}, {"tag_expiration_s": 1e300},
                     # The first part is good, and comes to nothing with the second.
                     {"email": "good@changing.example", "tag_expiration_s": 7}):
            self.assertEqual(self.bad("PUT", path, body, "Invalid tag expiration option"), {"message": "Invalid tag expiration option"})
        for body, detail in (({"tag_expiration_s": "1d"}, "must be a number"),
                             ({"email": "bob@example.com"}, "E-mail address already used"),
                             ({"email": "x"}, "Invalid email address"),
                             ({"invoice_email": "yes"}, "must be a boolean"),
                             ({"invoice_email_address": "x"}, "Invalid email address")):
            self.bad("PUT", path, body, detail)

    def test_members(self):
        org = self.organization("staffed")
        self.team(org, "devs", "member", ["bob"])
        self.team(org, "more", "member", ["bob"])
        self.repository(org, "web")
        self.repository(org, "api")
        for name in ("bob", "carol"):
            self.api("PUT", f"/repository/{org}/web/permissions/user/{name}", {"role": "read"})
        listed = {m["name"]: m for m in self.get(f"/organization/{org}/members")["members"]}
        self.assertEqual(set(listed), {"alice", "bob"})
        bob = listed["bob"]
        self.assertEqual((bob["kind"], [t["name"] for t in bob["teams"]], bob["repositories"], bob["avatar"]["kind"]),
                         ("user", ["devs", "more"], ["web"], "user"))
        self.assertEqual(listed["alice"]["repositories"], ["api", "web"])
        self.assertEqual(self.get(f"/organization/{org}/members/bob"), bob)
        self.api("GET", f"/organization/{org}/members/carol", status=404)
        self.api("GET", f"/organization/{org}/members/nosuch", status=404)
        others = self.get(f"/organization/{org}/collaborators")["collaborators"]
        self.assertEqual([(c["name"], c["kind"], c["repositories"]) for c in others], [("carol", "user", ["web"])])
        self.bad("DELETE", f"/organization/{org}/members/carol", None, "Not Found", 404)
        self.bad("DELETE", f"/organization/{org}/members/alice", None, "must keep a user")
        self.api("DELETE", f"/organization/{org}/members/bob", status=204)
        self.api("GET", f"/organization/{org}/members/bob", status=404)
        self.assertEqual(self.logs("org_remove_team_member", org)[0][1]["member"], "bob")
        self.assertEqual(self.get(f"/repository/{org}/web/permissions/user/")["permissions"].keys(), {"alice", "carol"})
        self.assertNotIn(org, [x["name"] for x in self.get("/user/", "bob")["organizations"]])

    def test_foreigners_are_refused(self):
        org = self.organization("foreign")
        self.team(org, "devs", "creator", ["bob"])
        self.repository(org, "web")
        rule = self.api("POST", f"/organization/{org}/prototypes", {"role": "read", "delegate": {"name": "devs", "kind": "team"}})
        self.api("PUT", f"/organization/{org}/robots/ci", status=201)
        base = f"/organization/{org}"
        calls = [("PUT", base, {"tag_expiration_s": 86400}), ("DELETE", base, None), ("GET", base + "/members", None),
                 ("GET", base + "/members/bob", None), ("DELETE", base + "/members/bob", None),
                 ("GET", base + "/collaborators", None), ("PUT", base + "/team/devs", {"role": "admin"}),
                 ("PUT", base + "/team/fresh", {"role": "member"}), ("DELETE", base + "/team/devs", None),
                 ("PUT", base + "/team/devs/members/carol", None), ("DELETE", base + "/team/devs/members/bob", None),
                 ("GET", base + "/team/devs/permissions", None), ("PUT", base + "/robots/fresh", None),
                 ("GET", base + "/robots/ci", None), ("DELETE", base + "/robots/ci", None),
                 ("POST", base + "/robots/ci/regenerate", None), ("GET", base + "/robots/ci/permissions", None),
                 ("GET", base + "/prototypes", None),
                 ("POST", base + "/prototypes", {"role": "read", "delegate": {"name": "bob", "kind": "user"}}),
                 ("PUT", f"{base}/prototypes/{rule.json()['id']}", {"role": "admin"}),
                 ("DELETE", f"{base}/prototypes/{rule.json()['id']}", None)]
        repository = f"/repository/{org}/web/permissions"
        calls += [("GET", repository + "/user/", None), ("GET", repository + "/team/", None),
                  ("GET", repository + "/user/alice", None), ("PUT", repository + "/user/bob", {"role": "admin"}),
                  ("PUT", repository + "/team/devs", {"role": "admin"}), ("DELETE", repository + "/user/alice", None),
                  ("DELETE", repository + "/team/devs", None), ("GET", repository + "/user/alice/transitive", None)]
        before = self.state()
        members_only = [("GET", base + "/robots", None), ("GET", base + "/team/devs/members", None),
                        ("GET", base + "/team/owners/members", None)]
        for method, path, body in calls + members_only:
            for user, status in (("carol", 403), ("nobody", 401), ("bob", 403)):
                if user == "bob" and (method, path, body) in members_only[:2]:
                    continue
                a = self.sessions[user].request(method, "/api/v1" + path, body)
                self.assertEqual(a.status, status, (user, method, path, a))
                self.assertEqual(a.json()["error_type"], "invalid_token" if status == 401 else "insufficient_scope")
            # Of no organization, and of a user's namespace.
            for other in ("nowhere", "bob"):
                missing = path.replace("/foreign", "/" + other)
                a = self.sessions["carol"].request(method, "/api/v1" + missing, body)
                self.assertEqual(a.status, 403 if "/repository/" in missing else 404, (method, missing, a))
        self.assertEqual(self.state(), before, "refused calls change nothing")
        # What a member may.
        robots = self.get(base + "/robots", "bob")["robots"]
        self.assertEqual([r["name"] for r in robots], [f"{org}+ci"])
        self.assertNotIn("token", robots[0])
        self.assertEqual(self.get(base + "/team/devs/members", "bob")["can_edit"], False)
        self.repository(org, "bobs", user="bob")  # a creator
        self.repository(org, "carols", user="carol", status=403)


class Teams(OrganizationTest):
    def test_life(self):
        org = self.organization("teams")
        path = f"/organization/{org}/team/devs"
        t = self.api("PUT", path, {"role": "member", "description": "who writes"}).json()
        self.assertEqual({k: v for k, v in t.items() if k != "avatar"},
                         {"name": "devs", "description": "who writes", "role": "member", "can_view": True, "new_team": True})
        self.assertEqual(self.logs("org_create_team", org), [("alice", {"team": "devs"})])
        t = self.api("PUT", path, {"role": "creator"}).json()
        self.assertEqual((t["role"], t["description"], t["new_team"]), ("creator", "who writes", False))
        self.assertEqual(self.logs("org_set_team_role", org), [("alice", {"team": "devs", "role": "creator"})])
        self.api("PUT", path, {"role": "creator", "description": ""})
        self.assertEqual(self.logs("org_set_team_description", org), [("alice", {"team": "devs", "description": ""})])
        before = self.state()
        self.api("PUT", path, {"role": "creator", "description": ""})
        self.assertEqual(self.state(), before)

        member = self.api("PUT", path + "/members/bob").json()
        self.assertEqual({k: v for k, v in member.items() if k != "avatar"},
                         {"name": "bob", "kind": "user", "is_robot": False, "invited": False})
        before = self.state()
        self.assertEqual(self.api("PUT", path + "/members/bob").json(), member)
        self.assertEqual(self.state(), before, "a second time is no change")
        self.api("PUT", f"/organization/{org}/robots/ci", status=201)
        robot = self.api("PUT", path + f"/members/{org}+ci").json()
        self.assertEqual((robot["name"], robot["is_robot"], robot["avatar"]["kind"]), (f"{org}+ci", True, "robot"))
        self.assertEqual([m["member"] for _, m in self.logs("org_add_team_member", org)], ["bob", f"{org}+ci"])
        members = self.get(path + "/members?includePending=true")
        self.assertEqual((members["name"], [m["name"] for m in members["members"]], members["can_edit"]),
                         ("devs", ["bob", f"{org}+ci"], True))
        self.repository(org, "web")
        self.api("PUT", f"/repository/{org}/web/permissions/team/devs", {"role": "write"})
        self.assertEqual(self.get(path + "/permissions"),
                         {"permissions": [{"repository": {"name": "web", "is_public": False}, "role": "write"}]})
        teams = self.get(f"/organization/{org}")["teams"]
        self.assertEqual((teams["devs"]["member_count"], teams["devs"]["repo_count"]), (2, 1))
        self.api("DELETE", path + "/members/bob", status=204)
        self.bad("DELETE", path + "/members/bob", None, "Not Found", 404)
        self.api("DELETE", path, status=204)
        self.assertEqual(self.logs("org_delete_team", org), [("alice", {"team": "devs"})])
        self.assertEqual(self.get(f"/repository/{org}/web/permissions/team/"), {"permissions": {}})
        for method, rest in (("DELETE", ""), ("GET", "/members"), ("GET", "/permissions"), ("PUT", "/members/bob")):
            self.api(method, path + rest, status=404)

    def test_bad_input(self):
        org = self.organization("badteams")
        other = self.organization("otherorg")
        self.api("PUT", f"/organization/{other}/robots/ci", status=201)
        self.api("PUT", "/user/robots/mine", status=201)
        self.team(org, "devs")
        base = f"/organization/{org}/team/"
        for body, detail in (({}, "'role' is a required property"), ({"role": "boss"}, "must be one of member, creator, admin"),
                             ({"role": 1}, "must be a string"), ({"role": None}, "must be a string"),
                             ({"role": "member", "description": 4}, "must be a string"),
                             ({"role": "member", "description": "x" * 8193}, "at most 8192")):
            self.bad("PUT", base + "devs", body, detail)
        for name in ("x", "n" * 256, "Upper", "a..b", "a%20b", "a%2Bb"):
            content = self.bad("PUT", base + name, {"role": "member"}, "Invalid team name")
            self.assertNotIn("error_type", content)
        for name in (NAME255, "22"):
            self.team(org, name)
        for member in ("nosuch", org, "x" * 600, f"{org}+none", "a+b+c", "Upper", "%E2%82%AC"):
            self.bad("PUT", base + f"devs/members/{member}", None, "Unknown user")
        for member in (f"{other}+ci", "alice+mine"):
            self.bad("PUT", base + f"devs/members/{member}", None, "is not of the organization")

    def test_the_last_administrator_stays(self):
        org = self.organization("kept")
        base = f"/organization/{org}/team/owners"
        self.api("PUT", f"/organization/{org}/robots/ci", status=201)
        self.team(org, "empty", "admin")
        self.team(org, "machines", "admin", [f"{org}+ci"])
        for method, path, body in (("DELETE", base, None), ("PUT", base, {"role": "creator"}), ("PUT", base, {"role": "member"}),
                                   ("DELETE", base + "/members/alice", None),
                                   ("DELETE", f"/organization/{org}/members/alice", None)):
            self.bad(method, path, body, "must keep a user in a team with the role admin")
        self.team(org, "second", "admin", ["bob"])
        self.api("DELETE", base + "/members/alice", status=204)
        self.api("GET", base + "/members", status=403)
        self.bad("DELETE", f"/organization/{org}/team/second", None, "must keep a user", user="bob")
        self.api("DELETE", base, status=204, user="bob")
        self.assertEqual(self.get(f"/organization/{org}", "bob")["is_admin"], True)


    def test_two_administrators_cannot_remove_each_other_at_once(self):
        for i in range(8):
            org = self.organization(f"duel{i}")
            self.team(org, "owners", "admin", ["bob"])
            with concurrent.futures.ThreadPoolExecutor(2) as pool:
                calls = [pool.submit(self.sessions[user].request, "DELETE", f"/api/v1/organization/{org}/team/owners/members/{other}")
                         for user, other in (("alice", "bob"), ("bob", "alice"))]
                statuses = sorted(call.result().status for call in calls)
            # The second one is late: no administrator any more, or the last one.
            self.assertEqual(statuses[0], 204, statuses)
            self.assertIn(statuses[1], (400, 403), statuses)
            self.assertEqual(self.server.sql("SELECT COUNT(*) FROM team_member m JOIN team t ON t.id = m.team_id "
                                             f"JOIN namespace n ON n.id = t.org_id WHERE n.name = '{org}'"), [["1"]])


class Robots(OrganizationTest):
    def life(self, base, prefix, kind_user):
        before = len(self.server.sql(f"SELECT 1 FROM {CHANGE_LOG}"))
        r = self.api("PUT", base + "/ci", {"description": "builds", "unstructured_metadata": {"a": [1, {"b": None}]}}, 201).json()
        self.assertEqual(set(r), {"name", "created", "last_accessed", "description", "token", "unstructured_metadata"})
        self.assertEqual((r["name"], r["description"], r["unstructured_metadata"], r["last_accessed"]),
                         (prefix + "+ci", "builds", {"a": [1, {"b": None}]}, None))
        self.assertRegex(r["token"], r"^[A-Z0-9]{64}$")
        self.assertRegex(r["created"], RFC2822)
        self.assertEqual(self.api("GET", base + "/ci").json(), r)
        self.assertEqual(self.api("PUT", base + "/second", status=201).json()["unstructured_metadata"], {})
        listed = self.get(base)["robots"]
        self.assertEqual([(x["name"], x["token"] == r["token"]) for x in listed],
                         [(prefix + "+ci", True), (prefix + "+second", False)])
        self.assertNotIn("teams", listed[0])
        self.assertNotIn("token", self.get(base + "?token=false")["robots"][0])
        self.assertEqual(len(self.get(base + "?limit=1")["robots"]), 1)
        a = self.api("GET", base + "?limit=x", status=400)
        self.assertEqual(list(a.json()["message"]), ["limit"])
        # It signs in by this token, until there is another one.
        self.expect(self.server.request("GET", "/v2/auth", basic=(prefix + "+ci", r["token"])), 200)
        wait_for(lambda: self.api("GET", base + "/ci").json()["last_accessed"], "its use is noted")
        self.assertRegex(self.api("GET", base + "/ci").json()["last_accessed"], RFC2822)
        new = self.api("POST", base + "/ci/regenerate").json()
        self.assertNotEqual(new["token"], r["token"])
        self.assertEqual(new["unstructured_metadata"], r["unstructured_metadata"])
        a = self.expect(self.server.request("GET", "/v2/auth", basic=(prefix + "+ci", r["token"])), 401)
        self.assertIn(f"Could not find robot with username: {prefix}+ci", a.json()["errors"][0]["message"])
        self.expect(self.server.request("GET", "/v2/auth", basic=(prefix + "+ci", new["token"])), 200)
        # Neither token lies in the database as it is, nor in the log.
        row = self.server.sql("SELECT token_hash, token_sealed FROM robot WHERE shortname = 'ci'")
        self.assertNotIn(new["token"], json.dumps(row))
        self.assertNotIn(new["token"], self.server.log_text())
        for kind, meta in (("create_robot", {"robot": "ci", "description": "builds", "unstructured_metadata": {"a": [1, {"b": None}]}}),
                           ("regenerate_robot_token", {"robot": "ci"})):
            self.assertEqual(self.logs(kind, prefix)[0], ("alice", meta))
        for method, path in (("GET", "/none"), ("DELETE", "/none"), ("POST", "/none/regenerate"), ("GET", "/none/permissions")):
            content = self.bad(method, base + path, None, "Could not find robot with specified username")
            self.assertEqual(list(content), ["message"])
        self.bad("PUT", base + "/ci", None, f"Existing robot with name: {prefix}+ci")
        for name in ("x", "n" * 256, "Upper", "a--b", "a%2Bb", "%C3%A9t%C3%A9"):
            self.bad("PUT", base + "/" + name, None, "The name for the robot '")
        for body, detail in (({"description": "d" * 256}, "at most 255"), ({"description": 1}, "must be a string"),
                             ({"unstructured_metadata": []}, "must be an object"), ([], "must be a JSON object"),
                             ({"unstructured_metadata": {"k": "v" * 17000}}, "at most 16384 bytes")):
            self.bad("PUT", base + "/fresh", body, detail)
        self.api("PUT", base + "/" + NAME255, {"description": "d" * 255}, 201)
        self.expect(self.server.request("GET", "/v2/auth", basic=(prefix + "+" + NAME255, self.get(base + "/" + NAME255)["token"])), 200)
        self.api("DELETE", base + "/ci", status=204)
        self.assertEqual(self.logs("delete_robot", prefix), [("alice", {"robot": "ci"})])
        self.expect(self.server.request("GET", "/v2/auth", basic=(prefix + "+ci", new["token"])), 401)
        self.assertEqual(len(self.server.sql(f"SELECT 1 FROM {CHANGE_LOG}")) - before, 5)

    def test_of_a_user(self):
        self.life("/user/robots", "alice", True)
        self.api("GET", "/user/robots", status=401, user="nobody")

    def test_of_an_organization(self):
        org = self.organization("machines")
        self.life(f"/organization/{org}/robots", org, False)

    def test_permissions(self):
        org = self.organization("busy")
        base = f"/organization/{org}/robots"
        self.api("PUT", base + "/ci", status=201)
        self.api("PUT", base + "/idle", status=201)
        self.repository(org, "web")
        self.repository(org, "open", "public")
        self.team(org, "devs", "member", [f"{org}+ci"])
        self.api("PUT", f"/repository/{org}/web/permissions/user/{org}+ci", {"role": "write"})
        self.api("PUT", f"/repository/{org}/open/permissions/user/{org}+ci", {"role": "read"})
        listed = {r["name"]: r for r in self.get(base + "?permissions=true&token=false")["robots"]}
        self.assertEqual(([t["name"] for t in listed[f"{org}+ci"]["teams"]], listed[f"{org}+ci"]["repositories"]),
                         (["devs"], ["open", "web"]))
        self.assertEqual((listed[f"{org}+idle"]["teams"], listed[f"{org}+idle"]["repositories"]), ([], []))
        self.assertEqual(self.get(base + "/ci/permissions"), {"permissions": [
            {"repository": {"name": "open", "is_public": True}, "role": "read"},
            {"repository": {"name": "web", "is_public": False}, "role": "write"}]})
        self.api("DELETE", base + "/ci", status=204)
        self.assertEqual(self.server.sql("SELECT COUNT(*) FROM permission WHERE grantee_kind = 'robot'"), [["0"]])
        self.assertEqual(self.get(f"/organization/{org}/team/devs/members")["members"], [])


class Permissions(OrganizationTest):
    def test_of_users_and_robots(self):
        org = self.organization("grants")
        self.repository(org, "web/api")
        base = f"/repository/{org}/web/api/permissions"
        self.team(org, "devs", "member", ["bob"])
        self.api("PUT", f"/organization/{org}/robots/ci", status=201)
        p = self.api("PUT", base + "/user/bob", {"role": "write"}).json()
        self.assertEqual({k: v for k, v in p.items() if k != "avatar"},
                         {"role": "write", "name": "bob", "is_robot": False, "is_org_member": True})
        self.assertEqual(self.api("PUT", base + "/user/carol", {"role": "read"}).json()["is_org_member"], False)
        robot = self.api("PUT", base + f"/user/{org}+ci", {"role": "admin"}).json()
        self.assertEqual((robot["is_robot"], robot["is_org_member"], robot["avatar"]["kind"]), (True, True, "robot"))
        listed = self.get(base + "/user/")["permissions"]
        self.assertEqual({k: v["role"] for k, v in listed.items()},
                         {"alice": "admin", "bob": "write", "carol": "read", f"{org}+ci": "admin"})
        self.assertEqual(listed["bob"], p)
        self.assertEqual(self.get(base + "/user/bob"), p)
        before = self.state()
        self.api("PUT", base + "/user/bob", {"role": "write"})
        self.assertEqual(self.state(), before)
        self.api("PUT", base + "/user/bob", {"role": "read"})
        self.assertEqual([m for _, m in self.logs("change_repo_permission", org)][-1],
                         {"username": "bob", "repo": "web/api", "namespace": org, "role": "read"})
        t = self.api("PUT", base + "/team/devs", {"role": "write"}).json()
        self.assertEqual({k: v for k, v in t.items() if k != "avatar"}, {"role": "write", "name": "devs"})
        self.assertEqual(self.get(base + "/team/"), {"permissions": {"devs": t}})
        self.assertEqual(self.get(base + "/team/devs"), t)
        self.assertEqual(self.get(base + "/user/bob/transitive"), {"permissions": [{"role": "write"}, {"role": "read"}]})
        self.assertEqual(self.get(base + f"/user/{org}+ci/transitive"), {"permissions": [{"role": "admin"}]})
        for name in ("admin", "nosuch"):
            self.api("GET", base + f"/user/{name}/transitive", status=404)
        self.api("DELETE", base + "/user/bob", status=204)
        self.assertEqual([m for _, m in self.logs("delete_repo_permission", org)],
                         [{"username": "bob", "repo": "web/api", "namespace": org}])
        self.api("DELETE", base + "/team/devs", status=204)
        self.assertEqual(self.logs("delete_repo_permission", org)[-1][1]["team"], "devs")
        self.api("GET", base + "/user/bob/transitive", status=404)

        for body, detail in (({}, "'role' is a required property"), ({"role": "owner"}, "must be one of read, write, admin"),
                             ({"role": ["read"]}, "must be a string")):
            for kind in ("user/bob", "team/devs"):
                self.bad("PUT", f"{base}/{kind}", body, detail)
        for name in ("nosuch", org, f"{org}+none", "Upper", "x" * 700):
            self.bad("PUT", f"{base}/user/{name}", {"role": "read"}, "Invalid username")
        self.bad("PUT", base + "/team/nosuch", {"role": "read"}, "No team found in organization")
        self.bad("GET", base + "/user/bob", None, "User does not have permission for repo.")
        self.bad("DELETE", base + "/user/bob", None, "User does not have permission for repo.")
        self.bad("DELETE", base + "/team/devs", None, "Team does not have permission for repo.")
        self.bad("GET", f"/repository/{org}/none/permissions/user/", None, "Not Found", 404)

    def test_in_a_users_namespace(self):
        self.repository("alice", "own")
        base = "/repository/alice/own/permissions"
        p = self.api("PUT", base + "/user/bob", {"role": "read"}).json()
        self.assertNotIn("is_org_member", p)
        self.bad("PUT", base + "/user/alice", {"role": "read"}, "Namespace owner must always be admin.")
        self.bad("DELETE", base + "/user/alice", None, "Namespace owner must always be admin.")
        self.bad("PUT", base + "/team/owners", {"role": "read"}, "No team found in organization")

    def test_they_open_the_registry(self):
        org = self.organization("real")
        repository = f"{org}/web"
        self.repository(org, "web")
        token = self.api("PUT", f"/organization/{org}/robots/ci", status=201).json()["token"]
        robot, bob = (f"{org}+ci", token), ("bob", Server.PASSWORD)
        for who in (robot, bob):
            self.assertEqual(self.actions(repository, who), [])
        self.team(org, "devs", "member", [f"{org}+ci"])
        self.assertEqual(self.actions(repository, robot), [])
        permission = f"/repository/{repository}/permissions/team/devs"
        self.api("PUT", permission, {"role": "read"})
        self.assertEqual(self.actions(repository, robot), ["pull"])
        self.api("PUT", permission, {"role": "write"})
        t = self.server.token(f"repository:{repository}:pull,push", basic=robot)
        digest, body = self.server.push_image(repository, "v1", t)
        a = self.expect(self.server.request("GET", f"/v2/{repository}/manifests/v1", token=t), 200)
        self.assertEqual(a.body, body)
        self.assertEqual(self.server.sql("SELECT performer FROM log WHERE kind = 'push_repo'"), [[f"{org}+ci"]])
        self.expect(self.server.request("GET", f"/v2/{repository}/manifests/v1",
                                        token=self.server.token(f"repository:{repository}:pull", basic=bob)), 401)
        self.api("DELETE", permission, status=204)
        self.assertEqual(self.actions(repository, robot), [])
        t = self.server.token(f"repository:{repository}:pull,push", basic=robot)
        self.expect(self.server.request("GET", f"/v2/{repository}/manifests/v1", token=t), 401)
        # The three roles of a team.
        for role, in_web, in_new in (("member", [], []), ("creator", [], ["pull", "push"]),
                                     ("admin", ["pull", "push"], ["pull", "push"])):
            self.api("PUT", f"/organization/{org}/team/devs", {"role": role})
            self.assertEqual(self.actions(repository, robot), in_web, role)
            self.assertEqual(self.actions(f"{org}/fresh", robot), in_new, role)
        # A direct permission, the strongest wins.
        self.api("PUT", f"/organization/{org}/team/devs", {"role": "member"})
        self.api("PUT", permission, {"role": "read"})
        self.api("PUT", f"/repository/{repository}/permissions/user/{org}+ci", {"role": "write"})
        self.assertEqual(self.actions(repository, robot), ["pull", "push"])
        # A robot in a team that creates pushes what is not there yet, and administers it.
        self.api("PUT", f"/organization/{org}/team/devs", {"role": "creator"})
        t = self.server.token(f"repository:{org}/fresh:pull,push", basic=robot)
        self.server.push_image(f"{org}/fresh", "v1", t)
        self.assertEqual(self.get(f"/repository/{org}/fresh/permissions/user/")["permissions"][f"{org}+ci"]["role"], "admin")


class Prototypes(OrganizationTest):
    def test_life(self):
        org = self.organization("rules")
        base = f"/organization/{org}/prototypes"
        self.team(org, "devs", "creator", ["bob"])
        self.api("PUT", f"/organization/{org}/robots/ci", status=201)
        self.assertEqual(self.get(base), {"prototypes": []})
        rule = self.api("POST", base, {"role": "read", "delegate": {"name": "devs", "kind": "team"}}).json()
        self.assertEqual((rule["role"], rule["activating_user"], rule["delegate"]["name"], rule["delegate"]["kind"]),
                         ("read", None, "devs", "team"))
        uuid.UUID(rule["id"])
        special = self.api("POST", base, {"role": "write", "delegate": {"name": "devs", "kind": "team"},
                                          "activating_user": {"name": "bob"}}).json()
        self.assertEqual({k: v for k, v in special["activating_user"].items() if k != "avatar"},
                         {"name": "bob", "kind": "user", "is_robot": False, "is_org_member": True})
        robot = self.api("POST", base, {"role": "admin", "delegate": {"name": f"{org}+ci", "kind": "user"},
                                        "activating_user": None}).json()
        self.assertEqual((robot["delegate"]["is_robot"], robot["delegate"]["is_org_member"]), (True, True))
        carol = self.api("POST", base, {"role": "admin", "delegate": {"name": "carol", "kind": "user"}}).json()
        self.assertEqual(carol["delegate"]["is_org_member"], False)
        self.assertEqual(self.get(base)["prototypes"], [rule, special, robot, carol])
        self.assertEqual(self.logs("create_prototype_permission", org)[1][1],
                         {"prototypeid": special["id"], "username": "alice", "activating_username": "bob", "role": "write",
                          "delegate_team": "devs"})
        changed = self.api("PUT", f"{base}/{carol['id']}", {"role": "write"}).json()
        self.assertEqual(changed, {**carol, "role": "write"})
        self.assertEqual(self.logs("modify_prototype_permission", org)[0][1],
                         {"prototypeid": carol["id"], "username": "alice", "role": "write", "original_role": "admin",
                          "delegate_user": "carol"})
        # What they do: bob's own repositories and those of others, by API and by push.
        self.repository(org, "alices")
        self.repository(org, "bobs", user="bob")
        t = self.server.token(f"repository:{org}/pushed:pull,push", basic=("bob", Server.PASSWORD))
        self.server.push_image(f"{org}/pushed", "v1", t)

        def roles(name):
            base = f"/repository/{org}/{name}/permissions"
            found = {**self.get(base + "/user/")["permissions"], **self.get(base + "/team/")["permissions"]}
            return {k: v["role"] for k, v in found.items()}
        others = {f"{org}+ci": "admin", "carol": "write"}
        self.assertEqual(roles("alices"), {"alice": "admin", "devs": "read", **others})
        for name in ("bobs", "pushed"):
            self.assertEqual(roles(name), {"bob": "admin", "devs": "write", **others})
        self.api("DELETE", f"{base}/{special['id']}", status=204)
        self.assertEqual(self.logs("delete_prototype_permission", org)[0][1]["prototypeid"], special["id"])
        self.api("DELETE", f"/organization/{org}/team/devs", status=204)
        self.api("DELETE", f"/organization/{org}/robots/ci", status=204)
        self.assertEqual([p["delegate"]["name"] for p in self.get(base)["prototypes"]], ["carol"])

    def test_bad_input(self):
        org = self.organization("badrules")
        other = self.organization("otherrules")
        base = f"/organization/{org}/prototypes"
        self.team(org, "devs")
        self.team(other, "elsewhere")
        self.api("PUT", f"/organization/{other}/robots/ci", status=201)
        team = {"name": "devs", "kind": "team"}
        rule = self.api("POST", base, {"role": "read", "delegate": team}).json()
        for body, detail in (({"delegate": team}, "'role' is a required property"), ({"role": "read"}, "'delegate' is a required"),
                             ({"role": "all", "delegate": team}, "must be one of read, write, admin"),
                             ({"role": "read", "delegate": "devs"}, "'delegate' must be an object"),
                             ({"role": "read", "delegate": {"name": "devs"}}, "'kind' is a required property"),
                             ({"role": "read", "delegate": {"name": "devs", "kind": "org"}}, "must be one of user, team"),
                             ({"role": "read", "delegate": {"name": 1, "kind": "team"}}, "must be a string"),
                             ({"role": "read", "delegate": {"name": "n" * 512, "kind": "user"}}, "at most 511"),
                             ({"role": "read", "delegate": team, "activating_user": "bob"}, "must be an object or null"),
                             ({"role": "read", "delegate": team, "activating_user": {}}, "'name' is a required"),
                             ({"role": "read", "delegate": team, "activating_user": {"name": "nosuch"}}, "Unknown activating user"),
                             ({"role": "read", "delegate": team, "activating_user": {"name": f"{other}+ci"}}, "Unknown activating"),
                             ({"role": "read", "delegate": {"name": "devs", "kind": "user"}}, "Missing delegate user or team"),
                             ({"role": "read", "delegate": {"name": "elsewhere", "kind": "team"}}, "Missing delegate"),
                             ({"role": "read", "delegate": {"name": f"{other}+ci", "kind": "user"}}, "Missing delegate"),
                             ({"role": "read", "delegate": {"name": org, "kind": "user"}}, "Missing delegate"),
                             ({"role": "write", "delegate": team}, "There is a default permission for these already")):
            self.bad("POST", base, body, detail)
        self.bad("PUT", f"{base}/{rule['id']}", {}, "'role' is a required property")
        self.bad("PUT", f"{base}/{uuid.uuid4()}", {"role": "read"}, "Not Found", 404)
        self.bad("DELETE", f"{base}/x", None, "Not Found", 404)
        self.bad("DELETE", f"/organization/{other}/prototypes/{rule['id']}", None, "Not Found", 404)


class StarsAndSearch(OrganizationTest):
    def test_stars(self):
        org = self.organization("stars")
        self.repository(org, "open", "public")
        self.repository(org, "secret")
        self.repository("bob", "own", user="bob")
        star = {"namespace": org, "repository": "open"}
        self.assertEqual(self.api("POST", "/user/starred", star, 201, "bob").json(), star)
        before = self.state()
        self.api("POST", "/user/starred", star, 201, "bob")
        self.assertEqual(self.state(), before)
        self.api("POST", "/user/starred", {"namespace": "bob", "repository": "own"}, 201, "bob")
        page = self.get("/user/starred", "bob")
        self.assertEqual(page, {"repositories": [
            {"namespace": org, "name": "open", "description": "about open", "is_public": True},
            {"namespace": "bob", "name": "own", "description": "about own", "is_public": False}]})
        self.assertEqual(self.get("/user/starred"), {"repositories": []})
        listed = self.get("/repository?starred=true&public=true", "bob")["repositories"]
        self.assertEqual([(r["name"], r["is_starred"]) for r in listed], [("open", True), ("own", True)])
        self.assertEqual(self.get(f"/repository/{org}/open", "bob")["is_starred"], True)
        self.assertEqual(self.get(f"/repository/{org}/open")["is_starred"], False)
        self.assertEqual(self.get("/find/repositories?query=stars/open", "bob")["results"][0]["stars"], 1)
        for body, detail, status in (({"namespace": org}, "'repository' is a required", 400),
                                     ({"namespace": 1, "repository": "x"}, "must be a string", 400),
                                     ({"namespace": org, "repository": "secret"}, "Unauthorized", 403),
                                     ({"namespace": org, "repository": "No Such"}, "Not Found", 404),
                                     ({"namespace": "bob", "repository": "none"}, "Not Found", 404)):
            self.bad("POST", "/user/starred", body, detail, status, "bob")
        self.bad("POST", "/user/starred", star, "Requires authentication", 401, "nobody")
        self.api("GET", "/user/starred", status=401, user="nobody")
        self.api("DELETE", f"/user/starred/{org}/open", status=204, user="bob")
        self.api("DELETE", f"/user/starred/{org}/open", status=204, user="bob")
        self.assertEqual([r["name"] for r in self.get("/user/starred", "bob")["repositories"]], ["own"])
        self.assertEqual(self.server.sql(f"SELECT star_count FROM repository WHERE path = '{org}/open'"), [["0"]])

    def test_find_repositories(self):
        org = self.organization("finder")
        for name in ("nginx", "nginx-proxy", "my-nginx", "a_b", "axb"):
            self.repository(org, name, "public" if name.startswith("nginx") else "private")
        for i in range(25):
            self.repository(org, f"many-{i:02}", "public")

        def find(query, user="alice"):
            return [r["name"] for r in self.get(f"/find/repositories?query={query}", user)["results"]]
        self.assertEqual(find("nginx"), ["nginx", "nginx-proxy", "my-nginx"])
        self.assertEqual(find("NGINX"), ["nginx", "nginx-proxy", "my-nginx"])
        for user in ("bob", "nobody"):
            self.assertEqual(find("nginx", user), ["nginx", "nginx-proxy"])
        self.assertEqual(find("finder/nginx-"), ["nginx-proxy"])
        self.assertEqual(find("a_b"), ["a_b"], "an underscore is no wildcard")
        for query in ("%25", "%5C", "!", "'", "n%00", "x" * 300):
            if query == "n%00":
                self.api("GET", "/find/repositories?query=n%00", status=400)
            else:
                self.assertEqual(find(query), [], query)
        page = self.get("/find/repositories?query=many-")
        self.assertEqual((page["page"], page["page_size"], page["start_index"], page["has_additional"], len(page["results"])),
                         (1, 10, 0, True, 10))
        page = self.get("/find/repositories?query=many-&page=3&includeUsage=true", "nobody")
        self.assertEqual((page["start_index"], page["has_additional"], [r["name"] for r in page["results"]]),
                         (20, False, [f"many-{i}" for i in range(20, 25)]))
        self.assertEqual(self.get("/find/repositories?query=many-&page=4")["results"], [])
        self.assertEqual(self.get("/find/repositories?query=many-&page=99")["page"], 10)
        self.assertEqual(list(self.api("GET", "/find/repositories?page=x", status=400).json()["message"]), ["page"])
        found = self.get("/find/repositories?query=finder/nginx-")["results"][0]
        self.assertEqual({k: found[k] for k in ("kind", "title", "name", "description", "is_public", "href", "last_modified", "stars",
                                                "popularity")},
                         {"kind": "repository", "title": "repo", "name": "nginx-proxy", "description": "about nginx-proxy",
                          "is_public": True, "href": "/repository/finder/nginx-proxy", "last_modified": None, "stars": 0,
                          "popularity": 1})
        self.assertEqual({k: found["namespace"][k] for k in ("title", "kind", "name", "href")},
                         {"title": "org", "kind": "organization", "name": "finder", "href": "/organization/finder"})

    def test_find_all(self):
        org = self.organization("findall")
        self.team(org, "findall-team", "member", ["bob"])
        self.api("PUT", f"/organization/{org}/robots/findall-bot", status=201)
        self.api("PUT", "/user/robots/findall-mine", status=201)
        self.repository(org, "findall-repo")

        def find(user):
            return [(r["kind"], r["name"]) for r in self.get("/find/all?query=findall", user)["results"]]
        self.assertEqual(find("alice"), [("repository", "findall-repo"), ("team", "findall-team"), ("organization", "findall"),
                                         ("robot", "findall+findall-bot"), ("robot", "alice+findall-mine")])
        self.assertEqual(find("bob"), [("team", "findall-team"), ("organization", "findall")])
        self.assertEqual(find("carol"), [("organization", "findall")])
        self.assertEqual(find("nobody"), [])
        results = self.get("/find/all?query=findall")["results"]
        self.assertEqual((results[3]["short_name"], results[3]["href"]),
                         ("findall-bot", "/organization/findall?tab=robots&showRobot=findall+findall-bot"))
        self.assertEqual(results[4]["href"], "/user/alice?tab=robots&showRobot=alice+findall-mine")
        self.assertEqual(results[1]["organization"]["name"], "findall")
        scores = [r["score"] for r in results]
        self.assertEqual(scores, sorted(scores, reverse=True))
        self.assertEqual(self.get("/find/all"), {"results": []})

    def test_entities(self):
        org = self.organization("entity-org")
        self.team(org, "entity-team", "member", ["bob"])
        self.api("PUT", f"/organization/{org}/robots/entity-bot", status=201)

        def find(prefix, query="", user="alice"):
            return {e["name"]: e for e in self.get(f"/entities/{prefix}{query}", user)["results"]}
        self.assertEqual(set(find("bo")), {"bob"})
        self.assertNotIn("is_org_member", find("bo")["bob"])
        self.assertEqual(find("BO", f"?namespace={org}")["bob"]["is_org_member"], True)
        self.assertEqual(find("car", f"?namespace={org}")["carol"]["is_org_member"], False)
        found = find("entity", f"?namespace={org}&includeTeams=true&includeOrgs=true")
        self.assertEqual({k: (v["kind"], v.get("is_robot")) for k, v in found.items()},
                         {"entity-team": ("team", None), f"{org}+entity-bot": ("user", True), org: ("org", None)})
        self.assertEqual(set(find(f"{org}%2Bent", f"?namespace={org}")), {f"{org}+entity-bot"})
        # Robots and teams are shown to members only, whole names and others' scopes notwithstanding.
        self.assertEqual(set(find("entity", f"?namespace={org}&includeTeams=true", "bob")), {"entity-team", f"{org}+entity-bot"})
        self.assertEqual(set(find("entity", f"?namespace={org}&includeTeams=true", "carol")), set())
        self.assertEqual(set(find("entity", "?namespace=nowhere")), set())
        for prefix in ("%25", "_", "%27", "x" * 300):
            self.assertEqual(find(prefix), {})
        self.api("GET", "/entities/bo", status=401, user="nobody")
        for i in range(12):
            self.organization(f"limit-{i:02}")
        self.assertEqual(len(find("limit-", "?includeOrgs=true")), 10)

    def test_users(self):
        for user in ("bob", "nobody"):
            u = self.get("/users/alice", user)
            self.assertEqual((u["username"], u["anonymous"], u["avatar"]["kind"]), ("alice", False, "user"))
            self.assertEqual(set(u), {"anonymous", "username", "avatar", "organizations"})
            self.assertEqual(u["organizations"], [])
        self.organization("nouser")
        for name in ("nosuch", "nouser", "alice+x"):
            self.api("GET", f"/users/{name}", status=404)


class Scopes(OrganizationTest):
    def call(self, token, method, path, body=None):
        return self.server.request(method, "/api/v1" + path, body, token=token).status

    def test_scopes_cap(self):
        org = self.organization("capped")
        self.repository(org, "web")
        self.api("PUT", f"/organization/{org}/robots/ci", status=201)
        base = f"/organization/{org}"
        permission = f"/repository/{org}/web/permissions/user/"
        calls = {
            "robots": ("GET", base + "/robots", None),
            "members": ("GET", base + "/members", None),
            "team": ("PUT", base + "/team/devs", {"role": "member"}),
            "robot permissions": ("GET", base + "/robots/ci/permissions", None),
            "own robots": ("GET", "/user/robots", None),
            "starred": ("GET", "/user/starred", None),
            "permissions": ("GET", permission, None),
            "repository": ("GET", f"/repository/{org}/web", None),
        }
        allowed = {
            "org:admin": {"robots", "members", "team"},
            "user:admin": {"own robots", "starred"},
            "org:admin user:admin": {"robots", "members", "team", "own robots", "starred", "robot permissions"},
            "repo:admin": {"permissions", "repository"},
            "repo:write": {"repository"},
            "repo:read": {"repository"},
            "repo:create": {"robots"},  # caps at the role creator, which is a member's as well
            "user:read": set(),
            "super:user": set(),
        }
        for scope, names in allowed.items():
            token = self.api_token("alice", scope)
            before = self.state()
            for name, (method, path, body) in calls.items():
                status = self.call(token, method, path, body)
                self.assertEqual(status, 200 if name in names else 403, (scope, name))
            if "team" not in names:
                self.assertEqual(self.state(), before)
        # An administrator's token sees tokens of robots; a capped one does not.
        listed = self.server.request("GET", f"/api/v1{base}/robots", token=self.api_token("alice", "repo:create")).json()
        self.assertNotIn("token", listed["robots"][0])
        # Scopes add nothing to what the user may.
        token = self.api_token("bob", "org:admin repo:admin repo:create user:admin super:user")
        for name in ("robots", "members", "team", "permissions", "repository"):
            self.assertEqual(self.call(token, *calls[name]), 403, name)
        view = self.server.request("GET", f"/api/v1{base}", token=self.api_token("alice", "repo:read")).json()
        self.assertEqual((view["is_admin"], view["is_member"]), (False, False))
        found = self.server.request("GET", "/api/v1/find/repositories?query=capped", token=self.api_token("alice", "user:read"))
        self.assertEqual(found.json()["results"], [])
        found = self.server.request("GET", "/api/v1/find/repositories?query=capped", token=self.api_token("alice", "repo:read"))
        self.assertEqual(len(found.json()["results"]), 1)
        for scope, status in (("org:admin repo:admin repo:create", 403), ("user:admin", 201)):
            self.assertEqual(self.call(self.api_token("alice", scope), "POST", "/organization/", {"name": "by-token"}), status)
        # At the registry as well.
        self.assertEqual(self.actions(f"{org}/web", ("$oauthtoken", self.api_token("alice", "repo:read"))), ["pull"])
        self.assertEqual(self.actions(f"{org}/new", ("$oauthtoken", self.api_token("alice", "repo:write"))), [])
        self.assertEqual(self.actions(f"{org}/new", ("$oauthtoken", self.api_token("alice", "repo:create"))), ["pull", "push"])
        # A dead token on a write looks as Quay's.
        a = self.server.request("PUT", f"/api/v1{base}/team/devs", {"role": "member"}, token="nonsense")
        self.assertEqual((a.status, a.json()["error"]), (403, "CSRF token was invalid or missing."))


class FullAccess(OrganizationTest):
    USERS = ("alice", "bob")
    config = "FEATURE_SUPERUSERS_FULL_ACCESS: true\n"

    def test_superusers_may_everything(self):
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'bob'")
        org = self.organization("owned")
        self.repository(org, "web")
        for user, status in (("admin", 200), ("bob", 403)):
            self.api("GET", f"/organization/{org}/members", status=status, user=user)
            self.api("GET", f"/repository/{org}/web/permissions/user/", status=status, user=user)
        self.api("PUT", f"/organization/{org}/team/devs", {"role": "member"}, user="admin")
        self.assertEqual(self.get(f"/organization/{org}", "admin")["is_admin"], True)
        self.assertEqual(self.actions(f"{org}/web", ("admin", Server.PASSWORD)), ["pull", "push"])
        self.assertEqual(self.actions(f"{org}/web", ("bob", Server.PASSWORD)), [])
        # A token only with the scope for it.
        for scope, status in (("super:user", 200), ("org:admin repo:admin", 403)):
            token = self.api_token("admin", scope)
            self.expect(self.server.request("GET", f"/api/v1/organization/{org}/members", token=token), status)


class ReadOnlySuperuser(OrganizationTest):
    USERS = ("alice", "auditor")
    config = "GLOBAL_READONLY_SUPER_USERS: [auditor]\n"

    def test_sees_everything_and_changes_nothing(self):
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'auditor'")
        org = self.organization("audited")
        self.repository(org, "web")
        self.api("PUT", f"/organization/{org}/robots/ci", status=201)
        base = f"/organization/{org}"
        reads = [base + "/members", base + "/members/alice", base + "/collaborators", base + "/team/owners/members",
                 base + "/team/owners/permissions", base + "/robots", base + "/prototypes", f"/repository/{org}/web",
                 f"/repository/{org}/web/permissions/user/", f"/repository/{org}/web/permissions/team/",
                 f"/repository/{org}/web/permissions/user/alice", f"/repository/{org}/web/permissions/user/alice/transitive"]
        for path in reads:
            self.api("GET", path, user="auditor")
        self.assertNotIn("token", self.get(base + "/robots", "auditor")["robots"][0])
        self.assertEqual(self.get(base + "/robots/ci", "auditor")["token"], "")
        for user, found in (("auditor", ["web"]), ("nobody", [])):
            listed = self.get(f"/repository?namespace={org}", user) if user != "nobody" else \
                self.expect(self.server.request("GET", f"/api/v1/repository?public=true&namespace={org}"), 200).json()
            self.assertEqual([x["name"] for x in listed["repositories"]], found)
        for find in ("all", "repositories"):
            results = self.get(f"/find/{find}?query=web", "auditor")["results"]
            self.assertIn((org, "web"), [(x["namespace"]["name"], x["name"]) for x in results if x["kind"] == "repository"])
        before = self.state()
        for method, path, body in (("PUT", base, {"tag_expiration_s": 0}), ("DELETE", base, None),
                                   ("PUT", base + "/team/devs", {"role": "member"}), ("DELETE", base + "/members/alice", None),
                                   ("PUT", base + "/team/owners/members/auditor", None), ("PUT", base + "/robots/new", None),
                                   ("PUT", f"/repository/{org}/web/permissions/user/auditor", {"role": "read"}),
                                   ("DELETE", f"/repository/{org}/web/permissions/user/alice", None),
                                   ("PUT", f"/repository/{org}/web", {"description": "x"}), ("DELETE", f"/repository/{org}/web", None),
                                   ("POST", base + "/prototypes", {"role": "read", "delegate": {"name": "alice", "kind": "user"}})):
            self.api(method, path, body, 403, "auditor")
        self.assertEqual(self.state(), before)
        self.assertEqual(self.actions(f"{org}/web", ("auditor", Server.PASSWORD)), ["pull"])
        token = self.api_token("auditor", "org:admin repo:read")
        self.expect(self.server.request("GET", "/api/v1" + reads[0], token=token), 403)
        token = self.api_token("auditor", "super:user")
        self.expect(self.server.request("GET", "/api/v1" + reads[0], token=token), 200)


class Deletion(OrganizationTest):
    def make(self, org):
        self.organization(org)
        for i in range(3):
            self.repository(org, f"web{i}", "public")
        t = self.server.token(f"repository:{org}/web0:pull,push", basic=("alice", Server.PASSWORD))
        self.server.push_image(f"{org}/web0", "v1", t)
        robot = self.api("PUT", f"/organization/{org}/robots/ci", status=201).json()["token"]
        self.team(org, "devs", "member", ["bob", f"{org}+ci"])
        self.api("PUT", f"/repository/{org}/web0/permissions/team/devs", {"role": "write"})
        self.api("PUT", f"/repository/{org}/web0/permissions/user/{org}+ci", {"role": "read"})
        self.api("POST", f"/organization/{org}/prototypes", {"role": "read", "delegate": {"name": "devs", "kind": "team"}})
        self.api("POST", "/user/starred", {"namespace": org, "repository": "web0"}, 201, "bob")
        token = self.api_token("bob", "repo:read")
        self.server.sql(f"UPDATE oauth_app SET org_id = (SELECT id FROM namespace WHERE name = '{org}') "
                        f"WHERE client_id = 'CLIENT{token}'")
        self.expect(self.server.request("GET", "/api/v1/repository?public=true", token=token), 200)
        return robot, token

    def left(self, org):
        """Rows that hang on the deleted organization by its id."""
        counts = self.server.sql(f"""
            SELECT (SELECT COUNT(*) FROM team WHERE org_id = {org}), (SELECT COUNT(*) FROM robot WHERE namespace_id = {org}),
                   (SELECT COUNT(*) FROM prototype WHERE org_id = {org}), (SELECT COUNT(*) FROM oauth_app WHERE org_id = {org}),
                   (SELECT COUNT(*) FROM permission p JOIN repository r ON r.id = p.repo_id
                    WHERE r.namespace_id = {org} AND p.grantee_kind <> 'user'),
                   (SELECT COUNT(*) FROM team_member m WHERE NOT EXISTS (SELECT 1 FROM team t WHERE t.id = m.team_id)),
                   (SELECT 1 - purged FROM namespace WHERE id = {org})""")
        return [int(x) for x in counts[0]]

    def check_gone(self, org, number, robot, token):
        self.api("GET", f"/organization/{org}", status=404)
        for path in (f"/repository/{org}/web0", f"/repository/{org}/web0/permissions/user/"):
            self.api("GET", path, status=403)
        self.assertNotIn(org, [x["name"] for x in self.get("/user/", "bob")["organizations"]])
        self.assertEqual(self.get("/user/starred", "bob"), {"repositories": []})
        self.assertEqual(self.get(f"/find/repositories?query={org}", "bob")["results"], [])
        self.assertEqual(self.get(f"/find/all?query={org}", "bob")["results"], [])
        self.assertEqual(self.get(f"/entities/{org}?includeOrgs=true", "bob")["results"], [])
        self.expect(self.server.request("GET", "/v2/auth", basic=(f"{org}+ci", robot)), 401)
        self.assertEqual(self.actions(f"{org}/web0", ("bob", Server.PASSWORD)), [])
        wait_for(lambda: self.left(number) == [0] * 7, f"what it had is gone: {self.left(number)}")
        self.expect(self.server.request("GET", "/api/v1/repository?public=true", token=token), 401)

    def number(self, org):
        return self.server.sql(f"SELECT id FROM namespace WHERE name = '{org}'")[0][0]

    def test_all_goes_and_the_name_is_free(self):
        robot, token = self.make("doomed")
        number = self.number("doomed")
        self.api("DELETE", "/organization/doomed", status=204)
        self.check_gone("doomed", number, robot, token)
        rows = self.server.sql(f"SELECT performer, meta FROM log WHERE kind = 'org_delete' AND ns_id = {number}")
        self.assertEqual([(p, json.loads(m)) for p, m in rows], [("alice", {"namespace": "doomed"})])
        self.assertEqual({row[0] for row in self.server.sql(f"SELECT state FROM repository WHERE namespace_id = {number}")},
                         {"deleted"})
        # The name is anybody's, and brings nothing of the old one back.
        self.organization("doomed", "carol")
        o = self.get("/organization/doomed", "carol")
        self.assertEqual(o["ordered_teams"], ["owners"])
        self.assertEqual(self.get("/repository?namespace=doomed&public=true", "carol")["repositories"], [])
        self.repository("doomed", "web0", user="carol")
        self.assertEqual(self.get("/repository/doomed/web0", "carol")["tags"], {})
        self.api("GET", "/repository/doomed/web0", status=403)
        self.api("DELETE", "/organization/doomed", status=403)

    def test_many_repositories(self):
        self.organization("crowded")
        self.server.sql("INSERT INTO repository (namespace_id, name, path, visibility, state, created_at) "
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
                        "SELECT o.id, 'r' || n.i, 'crowded/r' || n.i, 'public', 'normal', 1 FROM n, namespace o "
                        "WHERE o.name = 'crowded'")
        number = self.number("crowded")
        self.api("DELETE", "/organization/crowded", status=204)
        self.assertEqual(self.server.sql(f"SELECT COUNT(*) FROM repository WHERE namespace_id = {number} AND state <> 'deleted'"),
                         [["0"]])
        self.organization("crowded")
        self.repository("crowded", "r7")

    def test_pushes_meanwhile(self):
        """What is pushed while the organization goes is refused, or goes with it."""
        for i in range(4):
            org = self.organization(f"racing{i}")
            number = self.number(org)
            names = [f"{org}/r{j}" for j in range(12)]
            tokens = [self.server.token(f"repository:{n}:pull,push", basic=("alice", Server.PASSWORD)) for n in names]
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                starts = [pool.submit(self.server.request, "POST", f"/v2/{name}/blobs/uploads/", token=token)
                          for name, token in zip(names[:6], tokens)]
                deletion = pool.submit(self.sessions["alice"].request, "DELETE", f"/api/v1/organization/{org}")
                starts += [pool.submit(self.server.request, "POST", f"/v2/{name}/blobs/uploads/", token=token)
                           for name, token in zip(names[6:], tokens[6:])]
                statuses = {call.result().status for call in starts}
                self.assertEqual(deletion.result().status, 204)
            self.assertLessEqual(statuses, {202, 401, 404})
            self.assertEqual(self.server.sql(f"SELECT path FROM repository WHERE namespace_id = {number} AND state <> 'deleted'"), [])
            self.organization(org, "bob")
            for name in names:
                self.repository(org, name.split("/")[1], user="bob")

    def test_a_server_finishes_what_another_left(self):
        robot, token = self.make("halfway")
        number = self.number("halfway")
        self.server.stop()
        # As after the first transaction of a server that was killed then.
        self.server.sql(f"UPDATE namespace SET deleted_ms = 1, enabled = 0 WHERE id = {number}")
        self.server.start()
        wait_for(lambda: self.left(number) == [0] * 7, "it is gone")
        self.check_gone("halfway", number, robot, token)
        self.organization("halfway")

    def test_needs_a_fresh_sign_in_or_a_token(self):
        self.organization("guarded")
        token = self.api_token("alice", "org:admin")
        self.expect(self.server.request("DELETE", "/api/v1/organization/guarded", token=self.api_token("alice", "repo:admin")), 403)
        self.expect(self.server.request("DELETE", "/api/v1/organization/guarded", token=token), 204)
        self.api("GET", "/organization/guarded", status=404)


if __name__ == "__main__":
    main()
