#!/usr/bin/env python3
"""A user's own account and bell: seen, changed, deleted, made. quay-api.md 9.1, 9.9, 1.11."""
import concurrent.futures
import hashlib
import uuid

from harness import CHANGE_LOG, Server, ServerTest, Session, api_token, main

USER = "/api/v1/user/"
NEW_PASSWORD = "another-good-one"


def log(server, kind):
    """The newest row of a kind: performer, namespace, metadata."""
    rows = server.sql(f"SELECT l.performer, n.name, l.meta FROM log l JOIN namespace n ON n.id = l.ns_id "
                      f"WHERE l.kind = '{kind}' ORDER BY l.id DESC LIMIT 1")
    return rows[0] if rows else None


def counts(server):
    """What a refused call must not change."""
    tables = ("namespace", "session", "repository", CHANGE_LOG, "user_profile", "user_notification", "message", "permission",
              "team_member", "robot", "oauth_token", "star")
    found = {t: server.sql(f"SELECT count(*) FROM {t}")[0][0] for t in tables}
    found["rows"] = server.sql("SELECT name, kind, email, password_hash, enabled, superuser, tag_expiry_ms FROM namespace ORDER BY id")
    return found


class Account(ServerTest):
    maxDiff = None
    users = 0

    def tearDown(self):
        self.wait_for_removals()

    def user(self, is_superuser=False):
        """A new one, signed in."""
        Account.users += 1
        name = f"user{Account.users}"
        self.server.create_admin(name)
        if not is_superuser:
            self.server.sql(f"UPDATE namespace SET superuser = 0 WHERE name = '{name}'")
        session = Session(self.server)
        self.expect(session.sign_in(name), 200)
        session.name = name
        return session

    def put(self, session, body, status=200):
        return self.expect(session.request("PUT", USER, body), status)

    def refused(self, session, body, text):
        before = counts(self.server)
        a = self.put(session, body, 400)
        self.assertEqual((a.json()["error_type"], a.json()["detail"]), ("invalid_request", text))
        self.assertEqual(counts(self.server), before)

    def no_option(self, session, body):
        """quay-api.md 4.9: another form than the other refusals have."""
        before = counts(self.server)
        self.assertEqual(self.put(session, body, 400).json(), {"message": "Invalid tag expiration option"})
        self.assertEqual(counts(self.server), before)

    def test_view(self):
        self.server.wait_for_recount()
        session = self.user(is_superuser=True)
        avatar = {"name": session.name, "hash": hashlib.sha256(f"{session.name}@example.com".encode()).hexdigest(),
                  "kind": "user"}
        view = self.expect(session.request("GET", USER), 200).json()
        self.assertEqual({k: v for k, v in view.pop("avatar").items() if k != "color"}, avatar)
        self.assertEqual(view, {
            "anonymous": False, "username": session.name, "can_create_repo": True, "is_me": True, "verified": True,
            "email": f"{session.name}@example.com", "logins": [], "invoice_email": False, "invoice_email_address": None,
            "preferred_namespace": False, "tag_expiration_s": 1209600, "prompts": [], "company": None, "family_name": None,
            "given_name": None, "location": None, "is_free_account": True, "has_password_set": True, "quotas": [],
            "quota_report": {"quota_bytes": 0, "configured_quota": None, "running_backfill": "complete", "backfill_status": "complete"},
            "organizations": [], "super_user": True, "global_readonly_super_user": False})
        plain = self.user()
        view = self.expect(plain.request("GET", USER), 200).json()
        self.assertNotIn("super_user", view)
        # A token sees what its scopes let it see.
        for scope, is_whole, is_super in (("user:read", False, False), ("user:admin", True, False),
                                          ("user:admin super:user", True, True)):
            view = self.expect(self.server.request("GET", USER, token=api_token(self.server, session.name, scope)), 200).json()
            self.assertEqual(("email" in view, "super_user" in view), (is_whole, is_super), scope)
            if not is_whole:
                self.assertEqual(set(view), {"anonymous", "username", "avatar", "organizations"})
        self.expect(self.server.request("GET", USER, token=api_token(self.server, session.name, "repo:admin")), 403)

    def test_password(self):
        session, other = self.user(), Session(self.server)
        self.expect(other.sign_in(session.name), 200)
        basic = (session.name, Server.PASSWORD)
        self.expect(self.server.request("GET", "/v2/auth", basic=basic), 200)
        a = self.put(session, {"password": NEW_PASSWORD})
        self.assertEqual(a.json()["username"], session.name)
        self.assertTrue(a.header("X-Next-CSRF-Token"))
        self.expect(session.request("GET", USER), 200)
        self.assertIsNone(self.put(session, {"location": "here"}).header("X-Next-CSRF-Token"))
        self.expect(other.request("GET", USER), 401)
        self.expect(self.server.request("GET", "/v2/auth", basic=basic), 401)
        self.expect(self.server.request("GET", "/v2/auth", basic=(session.name, NEW_PASSWORD)), 200)
        self.assertEqual(log(self.server, "account_change_password"), [session.name, session.name, "{}"])
        for bad in ("short", "has a blank in it", "", "tab\tstop-is-one"):
            self.refused(session, {"password": bad},
                         "Invalid password, password must be at least 8 characters and contain no whitespace.")
        self.refused(session, {"password": "x" * 1025}, "Invalid password, password must be at most 1024 bytes.")
        self.assertNotIn(NEW_PASSWORD, str(self.server.sql("SELECT meta FROM log")) + self.server.log_text())

    def test_password_by_token_ends_every_session(self):
        session = self.user()
        token = api_token(self.server, session.name, "user:admin")
        a = self.expect(self.server.request("PUT", USER, {"password": NEW_PASSWORD}, token=token), 200)
        self.assertIsNone(a.header("X-Next-CSRF-Token"))
        self.expect(session.request("GET", USER), 401)
        self.assertIn("oauth_token_id", log(self.server, "account_change_password")[2])

    def test_email(self):
        session, other = self.user(), self.user()
        self.assertEqual(self.put(session, {"email": "new@example.net"}).json()["email"], "new@example.net")
        self.assertEqual(log(self.server, "user_change_email"),
                         [session.name, session.name, f'{{"email":"new@example.net","old_email":"{session.name}@example.com"}}'])
        self.expect(Session(self.server).sign_in("new@example.net"), 200)
        for taken in (f"{other.name}@example.com", f"{other.name}@EXAMPLE.com"):
            self.refused(session, {"email": taken}, "E-mail address already used")
        for bad in ("x", "", "a@b", "a@@b.c", "a b@c.de", "@c.de", "a@c.", "x" * 250 + "@c.de"):
            self.refused(session, {"email": bad}, "Invalid email address: write it as name@example.org")

    def test_time_machine(self):
        session = self.user()
        for option, seconds in ((604800, 604800), (0, 0), (2419200, 2419200)):
            self.assertEqual(self.put(session, {"tag_expiration_s": option}).json()["tag_expiration_s"], seconds)
            self.assertEqual(log(self.server, "user_change_tag_expiration")[2], f'{{"tag_expiration":{seconds}}}')
        for bad in (1, -1, 604800.5, 1e300, 604801):
            self.no_option(session, {"tag_expiration_s": bad})
        before = self.server.sql(f"SELECT count(*) FROM {CHANGE_LOG}")
        self.put(session, {"tag_expiration_s": 2419200})  # it has it
        self.assertEqual(self.server.sql(f"SELECT count(*) FROM {CHANGE_LOG}"), before)

    def test_profile(self):
        session = self.user()
        said = {"given_name": "Ann", "family_name": "Őr 王", "company": "Acme", "location": "Here"}
        view = self.put(session, said).json()
        self.assertEqual({k: view[k] for k in said}, said)
        self.assertEqual(log(self.server, "user_change_metadata")[0], session.name)
        view = self.put(session, {"company": None, "location": ""}).json()
        self.assertEqual((view["given_name"], view["company"], view["location"]), ("Ann", None, None))
        view = self.put(session, {"invoice_email": True, "invoice_email_address": "bills@example.net"}).json()
        self.assertEqual((view["invoice_email"], view["invoice_email_address"]), (True, "bills@example.net"))
        self.assertTrue(log(self.server, "user_change_invoicing"))
        self.refused(session, {"invoice_email_address": "nobody"}, "Invalid email address: write it as name@example.org")
        self.refused(session, {"company": "x" * 256}, "'company' may have at most 255 characters")
        # All or nothing.
        self.no_option(session, {"given_name": "Bea", "tag_expiration_s": 5})
        self.assertEqual(session.request("GET", USER).json()["given_name"], "Ann")

    def test_names_stay(self):
        session = self.user()
        self.put(session, {"username": session.name})
        self.refused(session, {"username": "elsewhere"}, "Users of this registry keep their names")

    def test_who_may(self):
        session = self.user()
        before = counts(self.server)
        for method in ("PUT", "DELETE"):
            body = {"location": "x"} if method == "PUT" else None
            self.expect(self.server.request(method, USER, body), 403)  # CSRF
            nobody = Session(self.server)
            nobody.csrf = nobody.request("GET", "/csrf_token").json()["csrf_token"]
            self.assertEqual(self.expect(nobody.request(method, USER, body), 401).json()["error_type"], "invalid_token")
        self.assertEqual(counts(self.server), before)
        for scope in ("user:read", "repo:admin", "org:admin", "super:user"):
            token = api_token(self.server, session.name, scope)
            before = counts(self.server)
            self.expect(self.server.request("PUT", USER, {"location": "x"}, token=token), 403)
            self.expect(self.server.request("DELETE", USER, token=token), 403)
            self.assertEqual(counts(self.server), before)

    def test_nobody_makes_himself_an_account(self):
        visitor = Session(self.server)
        visitor.csrf = visitor.request("GET", "/csrf_token").json()["csrf_token"]
        before = counts(self.server)
        a = visitor.request("POST", USER, {"username": "visitor", "password": "long-enough-1"})
        self.assertEqual(self.expect(a, 404).json()["error_type"], "not_found")
        self.assertEqual(counts(self.server), before)

    def test_delete(self):
        s, session = self.server, self.user()
        name = session.name
        repo = f"{name}/app"
        t = s.token(f"repository:{repo}:pull,push", basic=(name, Server.PASSWORD))
        s.push_image(repo, "v1", t)
        s.sql("INSERT INTO robot (namespace_id, shortname, token_hash, token_sealed, created_at) "
              f"SELECT id, 'ci', '{hashlib.sha256(b'secret').hexdigest()}', '', 1 FROM namespace WHERE name = '{name}'")
        s.sql("INSERT INTO star (user_id, repo_id) SELECT n.id, r.id FROM namespace n, repository r "
              f"WHERE n.name = '{name}' AND r.path = '{repo}'")
        s.sql(f"UPDATE repository SET star_count = 1 WHERE path = '{repo}'")
        other = Session(s)
        self.expect(other.sign_in(name), 200)
        token = api_token(s, name, "user:admin")
        self.expect(s.request("GET", "/v2/auth", basic=(f"{name}+ci", "secret")), 200)
        uid = s.sql(f"SELECT id FROM namespace WHERE name = '{name}'")[0][0]

        self.assertEqual(self.expect(session.request("DELETE", USER), 204).body, b"")
        for a in (session.request("GET", USER), other.request("GET", USER), s.request("GET", USER, token=token)):
            self.expect(a, 401)
        for basic in ((name, Server.PASSWORD), (f"{name}+ci", "secret"), ("$oauthtoken", token)):
            self.expect(s.request("GET", "/v2/auth", basic=basic), 401)
        admin = Session(s)
        admin.sign_in()
        self.expect(admin.request("GET", f"/api/v1/repository/{repo}"), 403)
        self.wait_for_removals()
        for table, column in (("session", "user_id"), ("oauth_token", "user_id"), ("robot", "namespace_id"), ("star", "user_id"),
                              ("permission", "grantee_id"), ("team_member", "member_id")):
            self.assertEqual(s.sql(f"SELECT count(*) FROM {table} WHERE {column} = {uid}"), [["0"]], table)
        self.assertEqual(s.sql(f"SELECT state, deleted_name FROM repository WHERE namespace_id = {uid}"), [["deleted", "app"]])
        self.assertEqual(s.sql(f"SELECT performer, meta FROM log WHERE kind = 'user_delete' AND ns_id = {uid}"),
                         [[name, f'{{"username":"{name}"}}']])
        # The name is free, and nothing of the old one comes back with it.
        s.create_admin(name)
        again = Session(s)
        self.expect(again.sign_in(name), 200)
        self.assertEqual(again.request("GET", f"/api/v1/repository?namespace={name}").json()["repositories"], [])
        self.assertEqual(s.fsck().returncode, 0)

    def test_delete_is_refused(self):
        session = self.user()
        s = self.server
        s.sql("INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) VALUES ('sole', 'org', 1, 1)")
        s.sql("INSERT INTO team (org_id, name, role) SELECT id, 'owners', 'admin' FROM namespace WHERE name = 'sole'")
        s.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', n.id FROM team t, namespace n, "
              f"namespace o WHERE o.name = 'sole' AND t.org_id = o.id AND n.name = '{session.name}'")
        before = counts(s)
        a = self.expect(session.request("DELETE", USER), 400)
        self.assertEqual(a.json()["detail"],
                         f"Cannot delete {session.name} as you are the only admin for organizations: sole")
        self.assertEqual(counts(s), before)
        s.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', n.id FROM team t, namespace n, "
              "namespace o WHERE o.name = 'sole' AND t.org_id = o.id AND n.name = 'admin'")
        self.expect(session.request("DELETE", USER), 204)

    # --- the bell ----------------------------------------------------------------------------------

    def notify(self, target, kind, count=1):
        ids = [str(uuid.uuid4()) for _ in range(count)]
        for i, one in enumerate(ids):
            self.server.sql("INSERT INTO user_notification (uuid, user_id, kind, metadata, created_at) "
                            f"SELECT '{one}', id, '{kind}', '{{\"n\":{i}}}', 1700000000000 FROM namespace WHERE name = '{target}'")
        return ids

    def bell(self, session, query=""):
        return self.expect(session.request("GET", "/api/v1/user/notifications" + query), 200).json()

    def test_bell(self):
        session, other = self.user(), self.user()
        self.assertEqual(self.bell(session), {"notifications": [], "additional": False})
        ids = self.notify(session.name, "repo_push", 7)
        page = self.bell(session)
        self.assertEqual(([n["id"] for n in page["notifications"]], page["additional"]), (ids[:1:-1], True))
        self.assertEqual(page["notifications"][0], {"id": ids[6], "organization": None, "kind": "repo_push", "dismissed": False,
                                                    "created": "Tue, 14 Nov 2023 22:13:20 -0000", "metadata": {"n": 6}})
        page = self.bell(session, "?page=1")
        self.assertEqual(([n["id"] for n in page["notifications"]], page["additional"]), (ids[1::-1], False))
        self.assertEqual(len(self.bell(session, "?limit=100")["notifications"]), 7)
        self.assertEqual(self.bell(other)["notifications"], [])
        one = "/api/v1/user/notifications/" + ids[3]
        self.assertEqual(self.expect(session.request("GET", one), 200).json()["metadata"], {"n": 3})
        a = self.expect(session.request("PUT", one, {"dismissed": True}), 200).json()
        self.assertEqual((a["id"], a["dismissed"]), (ids[3], True))
        self.assertNotIn(ids[3], [n["id"] for n in self.bell(session, "?limit=100")["notifications"]])
        self.expect(session.request("GET", one), 200)
        self.expect(session.request("PUT", one, {"dismissed": False}), 200)
        self.assertEqual(len(self.bell(session, "?limit=100")["notifications"]), 7)
        before = self.server.sql("SELECT uuid, dismissed FROM user_notification ORDER BY id")
        self.expect(other.request("GET", one), 404)
        self.expect(other.request("PUT", one, {"dismissed": True}), 404)
        self.expect(session.request("PUT", "/api/v1/user/notifications/none", {"dismissed": True}), 404)
        for body in ({}, {"dismissed": "yes"}, {"dismissed": None}):
            self.expect(session.request("PUT", one, body), 400)
        self.expect(self.server.request("PUT", one, {"dismissed": True}, token=api_token(self.server, session.name, "user:read")), 403)
        self.assertEqual(self.server.sql("SELECT uuid, dismissed FROM user_notification ORDER BY id"), before)
        for query, key in (("?page=x", "page"), ("?limit=1.5", "limit")):
            a = self.expect(session.request("GET", "/api/v1/user/notifications" + query), 400)
            self.assertEqual(list(a.json()["message"]), [key])
        self.expect(self.server.request("GET", "/api/v1/user/notifications"), 401)

    def test_bell_of_an_organization(self):
        s, admin, member = self.server, self.user(), self.user()
        s.sql("INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) VALUES ('ring', 'org', 1, 1)")
        for team, role, user in (("owners", "admin", admin), ("rest", "creator", member)):
            s.sql(f"INSERT INTO team (org_id, name, role) SELECT id, '{team}', '{role}' FROM namespace WHERE name = 'ring'")
            s.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', n.id FROM team t, namespace n, "
                  f"namespace o WHERE o.name = 'ring' AND t.org_id = o.id AND t.name = '{team}' AND n.name = '{user.name}'")
        one, = self.notify("ring", "quota_warning")
        mine, = self.notify(admin.name, "repo_push")
        self.assertEqual([(n["id"], n["organization"]) for n in self.bell(admin)["notifications"]], [(mine, None), (one, "ring")])
        self.assertEqual(self.bell(member)["notifications"], [])
        self.expect(member.request("PUT", "/api/v1/user/notifications/" + one, {"dismissed": True}), 404)

    # --- start-up of a web console -----------------------------------------------------------------

    def test_config(self):
        a = self.expect(self.server.request("GET", "/config"), 200).json()
        self.assertEqual(set(a), {"config", "features", "oauth", "external_login", "registry_state", "account_recovery_mode",
                                  "version_number"})
        config, features = a["config"], a["features"]
        for key in ("SERVER_HOSTNAME", "PREFERRED_URL_SCHEME", "AUTHENTICATION_TYPE", "REGISTRY_TITLE", "REGISTRY_TITLE_SHORT",
                    "CONTACT_INFO", "AVATAR_KIND", "LOCAL_OAUTH_HANDLER", "TAG_EXPIRATION_OPTIONS", "SEARCH_RESULTS_PER_PAGE",
                    "SEARCH_MAX_RESULT_PAGE_COUNT", "CHANNEL_COLORS", "BRANDING", "DOCUMENTATION_ROOT", "FOOTER_LINKS",
                    "PERMANENTLY_DELETE_TAGS", "UI_DELAY_AFTER_WRITE_SECONDS", "DEFAULT_UI", "DISABLE_ANGULAR_UI",
                    "ROBOTS_DISALLOW", "DEFAULT_NAMESPACE_AUTOPRUNE_POLICY", "QUOTA_BACKFILL"):
            self.assertIn(key, config)
        self.assertEqual(set(config["BRANDING"]), {"logo", "logo_dark", "footer_img", "footer_url"})
        self.assertEqual(len(config["CHANNEL_COLORS"]), 32)
        for name in ("REPO_MIRROR", "ORG_MIRROR", "QUOTA_MANAGEMENT", "QUOTA_NOTIFICATIONS", "EDIT_QUOTA", "PROXY_CACHE",
                     "ASSIGN_OAUTH_TOKEN", "IMAGE_EXPIRY_TRIGGER", "AUTO_PRUNE", "IMMUTABLE_TAGS_CAN_EXPIRE"):
            self.assertIs(config["FEATURE_" + name], features[name], name)
        for name in ("BILLING", "QUOTA_MANAGEMENT", "EDIT_QUOTA", "SECURITY_SCANNER", "IMMUTABLE_TAGS", "DIRECT_LOGIN",
                     "BUILD_SUPPORT", "MAILING", "IMAGE_PULL_STATS", "ORG_MIRROR", "PROXY_CACHE", "REPO_MIRROR", "USER_CREATION",
                     "UI_MODELCARD", "TEAM_SYNCING", "SUPER_USERS", "INVITE_ONLY_USER_CREATION", "CHANGE_TAG_EXPIRATION",
                     "AUTO_PRUNE", "ASSIGN_OAUTH_TOKEN", "SUPERUSERS_FULL_ACCESS", "REQUIRE_ENCRYPTED_BASIC_AUTH",
                     "QUOTA_NOTIFICATIONS", "APP_SPECIFIC_TOKENS", "ANONYMOUS_ACCESS", "USER_METADATA", "IMAGE_EXPIRY_TRIGGER",
                     "EXTENDED_REPOSITORY_NAMES"):
            self.assertIsInstance(features.get(name), bool, name)


class Alone(ServerTest):
    def test_the_last_superuser_stays(self):
        self.server.sql("UPDATE namespace SET superuser = CASE WHEN name = 'admin' THEN 1 ELSE 0 END")
        session = Session(self.server)
        session.sign_in()
        before = counts(self.server)
        a = self.expect(session.request("DELETE", USER), 400)
        self.assertEqual(a.json()["detail"], "Cannot delete the last superuser")
        self.assertEqual(counts(self.server), before)
        self.server.create_admin("second")
        self.server.sql("UPDATE namespace SET enabled = 0 WHERE name = 'second'")
        self.expect(session.request("DELETE", USER), 400)
        self.server.sql("UPDATE namespace SET enabled = 1 WHERE name = 'second'")
        self.expect(session.request("DELETE", USER), 204)

    def test_one_stays_when_all_go_at_once(self):
        for round_ in range(5):
            names = [f"boss{round_}{i}" for i in range(4)]
            for name in names:
                self.server.create_admin(name)
            quoted = ", ".join(f"'{name}'" for name in names)
            self.server.sql(f"UPDATE namespace SET superuser = CASE WHEN name IN ({quoted}) THEN 1 ELSE 0 END")
            sessions = [Session(self.server) for _ in names]
            for session, name in zip(sessions, names):
                self.expect(session.sign_in(name), 200)
            with concurrent.futures.ThreadPoolExecutor(4) as pool:
                statuses = sorted(a.status for a in pool.map(lambda s: s.request("DELETE", USER), sessions))
            self.assertEqual(statuses, [204, 204, 204, 400])
            self.assertEqual(self.server.sql("SELECT count(*) FROM namespace WHERE superuser = 1"), [["1"]])
            self.server.sql("UPDATE namespace SET superuser = 1 WHERE name = 'admin'")


class Open(ServerTest):
    """Where anybody makes himself an account, and users rename themselves."""
    config = "FEATURE_USER_CREATION: true\nFEATURE_USER_RENAME: true\nSUPER_USERS: [admin, boss]\n"

    def visitor(self):
        session = Session(self.server)
        session.csrf = session.request("GET", "/csrf_token").json()["csrf_token"]
        return session

    def test_create(self):
        self.assertIs(self.server.request("GET", "/config").json()["features"]["USER_CREATION"], True)
        session = self.visitor()
        body = {"username": "newcomer", "password": "long-enough-1", "email": "new@example.com", "unknown": 1}
        a = self.expect(session.request("POST", USER, body), 200)
        self.assertEqual((a.json()["username"], a.json()["email"]), ("newcomer", "new@example.com"))
        self.assertNotIn("super_user", a.json())
        self.assertTrue(a.header("X-Next-CSRF-Token"))
        self.assertEqual(self.expect(session.request("GET", USER), 200).json()["username"], "newcomer")
        self.expect(session.request("POST", "/api/v1/repository",
                                    {"repository": "mine", "visibility": "private", "description": ""}), 201)
        self.assertEqual(log(self.server, "user_create"), ["newcomer", "newcomer", '{"username":"newcomer"}'])
        self.assertEqual(log(self.server, "login_success")[0], "newcomer")
        self.expect(self.visitor().request("POST", USER, {"username": "without.mail", "password": "long-enough-1"}), 200)

    def test_create_is_refused(self):
        self.server.create_admin("taken")
        good = {"username": "somebody", "password": "long-enough-1", "email": "some@example.com"}
        before = counts(self.server)
        for change, text in (({"username": "taken"}, "The username already exists"),
                             ({"username": "boss"}, "The username already exists"),
                             ({"email": "TAKEN@example.com"}, "E-mail address already used"),
                             ({"email": "x"}, "Invalid email address: write it as name@example.org"),
                             ({"password": "short"},
                              "Invalid password, password must be at least 8 characters and contain no whitespace."),
                             ({"password": None}, "'password' must be a string")):
            a = self.expect(self.visitor().request("POST", USER, {**good, **change}), 400)
            self.assertEqual((a.json()["error_type"], a.json()["detail"]), ("invalid_request", text))
        for bad in ("UPPER", "a", "x" * 256, "with space", "!deleted-x", "robot+x", "a/b", "-a", ""):
            a = self.expect(self.visitor().request("POST", USER, {**good, "username": bad}), 400)
            self.assertEqual(a.json()["error_type"], "invalid_request")
        self.expect(Session(self.server).request("POST", USER, good), 403)  # CSRF
        self.assertEqual(counts(self.server), before)

    def test_rename(self):
        s = self.server
        for name in ("before", "somebody.else"):
            s.create_admin(name)
        session = Session(s)
        session.sign_in("before")
        t = s.token("repository:before/app:pull,push", basic=("before", Server.PASSWORD))
        _, body = s.push_image("before/app", "v1", t)
        rows = counts(s)
        for bad, text in (("somebody.else", "Username is already in use"), ("boss", "Username is already in use")):
            a = self.expect(session.request("PUT", USER, {"username": bad}), 400)
            self.assertEqual(a.json()["detail"], text)
        self.expect(session.request("PUT", USER, {"username": "Bad Name"}), 400)
        self.assertEqual(counts(s), rows)
        a = self.expect(session.request("PUT", USER, {"username": "after"}), 200)
        self.assertEqual(a.json()["username"], "after")
        self.assertEqual(log(s, "user_change_name"), ["after", "after", '{"old_username":"before"}'])
        t = s.token("repository:after/app:pull", basic=("after", Server.PASSWORD))
        self.assertEqual(self.expect(s.request("GET", "/v2/after/app/manifests/v1", token=t), 200).body, body)
        self.expect(session.request("GET", "/api/v1/repository/after/app"), 200)
        self.expect(s.request("GET", "/v2/auth", basic=("before", Server.PASSWORD)), 401)


if __name__ == "__main__":
    main()
