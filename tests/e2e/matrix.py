#!/usr/bin/env python3
"""Every described operation against every kind of caller (quay-api.md 1.1). The operations, whom they serve and what
they take are the server's own description: a new route is in the matrix by being a route.

A cell that must be refused is tried with a body that fits, and must change no row. A cell that must be allowed is
tried, too. What writes is tried on SQLite, where the world is put back after each: who may is decided above the engines.
"""
import collections
import contextlib
import hashlib
import os
import re
import sqlite3

from harness import Server, ServerTest, Session, api_token, main, make_token
from sinks import SmtpSink

REPOSITORY = "acme/web"
#: the strongest role that somebody has: in the repository, in the organization
ROLES = {"stan": (0, 0), "mia": (0, 1), "rhea": (1, 0), "wanda": (2, 0), "rob": (3, 0), "olga": (3, 2), "admin": (0, 0),
         "vera": (0, 0)}
#: what a scope leaves of olga's roles
CAPS = {"repo:read": (1, 0), "repo:write": (2, 0), "repo:admin": (3, 0), "repo:create": (0, 1), "user:read": (0, 0),
        "user:admin": (0, 0), "org:admin": (0, 2)}
NEEDS = {"repository-read": (1, 0), "repository-write": (2, 0), "repository-admin": (3, 0), "organization-member": (0, 1),
         "organization-admin": (0, 2)}
WORDS = {"namespace": "acme", "email": "cell@example.org", "contact_email": "cell@example.org", "kind": "user", "role": "read",
         "scope": "repo:read", "severity": "info", "media_type": "text/plain", "username": "stan", "password": Server.PASSWORD,
         "method": "number_of_tags", "event": "repo_image_expiry"}
#: last uses and failed sign-ins move without anybody's asking: only whether the rows are there counts
LOOSE = ("oauth_token", "robot", "namespace", "app_token")
#: counted or remembered on the way to a refusal
UNCOMPARED = ("session", "schema_migrations", "storage_sample", "gc_run", "gc_freed", "gc_audit", "autoprune_run", "expiry_notice", "job")


class Cell:
    def __init__(self, name, repository=0, organization=0, user=None, scopes=None, superuser=False, looks=False, **request):
        self.name, self.roles, self.user, self.scopes = name, (repository, organization), user, scopes
        self.superuser, self.looks, self.request = superuser, looks, request

    def may(self, operation, access, method):
        """None where the description leaves it open."""
        if access == "anyone":
            return None
        if not self.user:
            return False
        if self.looks and method == "GET" and (access in NEEDS or access == "superuser"):
            return True
        if access in NEEDS:
            if operation == "getOrgRobotPermissions" and self.scopes is not None:
                return None  # Quay wants user:admin beside org:admin
            if operation == "getOrganizationTeamMembers" and self.name == "olga's token repo:create":
                return None  # it leaves her no administrator, and she is not in that team
            return all(has >= need for has, need in zip(self.roles, NEEDS[access]))
        if access == "superuser":
            return self.superuser
        if access == "namespace-create":
            return self.user == "olga" and (self.scopes is None or "repo:create" in self.scopes)
        if access == "user-admin":
            if operation == "createStar" and (self.scopes is None or "user:admin" in self.scopes):
                return None  # a repository that one may not see cannot be starred
            return self.scopes is None or "user:admin" in self.scopes
        if access == "user-read":
            return self.scopes is None or bool({"user:admin", "user:read"} & set(self.scopes))
        assert access == "signed-in", access
        return True


class Matrix(ServerTest):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        # With mail there are more operations; who is added to a team is in it at once all the same.
        smtp = SmtpSink()
        cls.addClassCleanup(smtp.close)
        cls.config = ("GLOBAL_READONLY_SUPER_USERS: [vera]\nFEATURE_SUPERUSER_CONFIGDUMP: true\n"
                      "FEATURE_REQUIRE_TEAM_INVITE: false\n" + smtp.config())
        super().setUpClass()
        for name in ROLES:
            if name != "admin":
                cls.server.create_admin(name)
        cls.server.sql("UPDATE namespace SET superuser = 0 WHERE name <> 'admin'")
        cls.sessions = {name: Session(cls.server) for name in ROLES}
        for name, session in cls.sessions.items():
            session.sign_in(name)
        cls.fill()

    @classmethod
    def by(cls, user, method, path, body=None):
        answer = cls.sessions[user].request(method, "/api/v1" + path, body)
        assert answer.status in (200, 201, 204), (method, path, answer)
        return answer.json() if answer.body else None

    @classmethod
    def fill(cls):
        cls.by("olga", "POST", "/organization/", {"name": "acme", "email": "ops@acme.example"})
        cls.by("olga", "POST", "/repository", {"namespace": "acme", "repository": "web", "visibility": "private", "description": ""})
        cls.by("olga", "PUT", "/organization/acme/team/guests", {"role": "member"})
        cls.by("olga", "PUT", "/organization/acme/team/guests/members/mia")
        for name, role in (("rhea", "read"), ("wanda", "write"), ("rob", "admin")):
            cls.by("olga", "PUT", f"/repository/{REPOSITORY}/permissions/user/{name}", {"role": role})
        robot = cls.by("olga", "PUT", "/organization/acme/robots/ci", {})
        app = cls.by("olga", "POST", "/organization/acme/applications", {"name": "ci"})
        tokens = f"/organization/acme/applications/{app['client_id']}/tokens"
        token = cls.by("olga", "POST", tokens, {"name": "t", "scope": "repo:read"})
        prototype = cls.by("olga", "POST", "/organization/acme/prototypes", {"role": "read", "delegate": {"name": "mia", "kind": "user"}})
        digest, _ = cls.server.push_image(REPOSITORY, "v1", cls.server.token(f"repository:{REPOSITORY}:pull,push", basic=("olga", Server.PASSWORD)))
        cls.names = {"repository": REPOSITORY, "orgname": "acme", "namespace": "acme", "teamname": "guests", "membername": "mia",
                     "username": "rhea", "robot_shortname": "ci", "client_id": app["client_id"], "token_uuid": token["uuid"],
                     "prototypeid": prototype["id"], "tag": "v1", "digest": digest, "manifestref": digest, "imageid": digest, "prefix": "a", "error_type": "not_found"}
        cls.cells = list(cls.callers(robot["token"]))

    @classmethod
    def callers(cls, robot):
        server = cls.server
        yield Cell("anonymous")
        for name, roles in ROLES.items():
            yield Cell(name, *roles, user=name, superuser=name == "admin", looks=name == "vera", session=cls.sessions[name])
        for scope, roles in CAPS.items():
            yield Cell(f"olga's token {scope}", *roles, user="olga", scopes=[scope], token=api_token(server, "olga", scope))
        yield Cell("superuser's token super:user", user="admin", scopes=["super:user"], superuser=True,
                   token=api_token(server, "admin", "super:user"))
        others = "repo:admin repo:create org:admin user:admin"
        yield Cell("superuser's token without super:user", user="admin", scopes=others.split(), token=api_token(server, "admin", others))
        yield Cell("read-only superuser's token super:user", user="vera", scopes=["super:user"], looks=True,
                   token=api_token(server, "vera", "super:user"))
        every = others + " super:user"
        yield Cell("robot", basic=("acme+ci", robot))
        yield Cell("token of nobody", token=make_token())
        expired = api_token(server, "olga", every)
        server.sql(f"UPDATE oauth_token SET expires_ms = 1 WHERE uuid = 'uuid-{expired}'")
        yield Cell("expired token", token=expired)
        revoked = api_token(server, "olga", every)
        cls.by("olga", "DELETE", f"/user/authorizations/uuid-{revoked}")
        yield Cell("revoked token", token=revoked)
        server.create_admin("gone")
        disabled = api_token(server, "gone", every)
        server.sql("UPDATE namespace SET enabled = 0 WHERE name = 'gone'")
        yield Cell("disabled user's token", token=disabled)

    def value(self, name, schema):
        if schema["type"] == "object":
            return {key: self.value(key, inner) for key, inner in schema["properties"].items()}
        if "enum" in schema:
            return schema["enum"][0]
        if name == "manifest_digest":
            return self.names["digest"]
        if schema.get("x-number"):
            return 7
        return {"string": WORDS.get(name, "cell"), "number": 1_900_000_000, "boolean": True}[schema["type"]]

    def operations(self):
        d = self.expect(self.server.request("GET", "/api/v1/discovery?internal=true"), 200).json()
        for pattern, item in d["paths"].items():
            path = pattern
            for name, value in self.names.items():
                path = path.replace("{%s}" % name, value)
            # Ids of what nobody has: the rights are asked first.
            path = re.sub(r"{\w+}", "00000000-0000-0000-0000-000000000000", path)
            for method, operation in item.items():
                if not isinstance(operation, dict):
                    continue
                body = None
                for parameter in operation["parameters"]:
                    if parameter["in"] == "body":
                        schema = d["definitions"][parameter["schema"]["$ref"].rsplit("/", 1)[1]]
                        body = {key: self.value(key, inner) for key, inner in schema["properties"].items()}
                query = "?namespace=acme&query=a" if method == "get" else ""
                yield operation["operationId"], operation["x-quayside-access"], method.upper(), path + query, body

    def ask(self, cell, method, path, body):
        request = dict(cell.request)
        if session := request.pop("session", None):
            return session.request(method, path, body)
        return self.server.request(method, path, body, **request)

    def rows(self):
        tables = self.server.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                 if os.environ.get("QUAYSIDE_E2E_DB") != "postgresql" else
                                 "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        if self.server.postgres:  # one call for all: each starts a program
            parts = [f"SELECT '{table}', count(*), md5(string_agg({'t.id::text' if table in LOOSE else 't::text'}, ';' "
                     f"ORDER BY {'t.id::text' if table in LOOSE else 't::text'})) FROM {table} t"
                     for (table,) in tables if table not in UNCOMPARED]
            return {table: (count, md5) for table, count, md5 in self.server.sql(" UNION ALL ".join(parts))}
        found = {}
        for (table,) in tables:
            if table in UNCOMPARED:
                continue
            lines = sorted(repr(row) for row in self.server.sql(f"SELECT * FROM {table}")) \
                if table not in LOOSE else \
                sorted(repr(row) for row in self.server.sql(f"SELECT id FROM {table}"))
            found[table] = (len(lines), hashlib.sha256("\n".join(lines).encode()).hexdigest())
        return found

    def test_who_may_only_look_is_given_no_secret(self):
        """A read-only superuser sees robots and applications; what opens a door stays covered."""
        names = self.names
        for path in (f"/organization/acme/robots/{names['robot_shortname']}", "/organization/acme/robots?token=true",
                     "/organization/acme/applications", f"/organization/acme/applications/{names['client_id']}"):
            shown = {}
            for user in ("olga", "vera"):
                answer = self.expect(self.sessions[user].request("GET", "/api/v1" + path), 200)
                shown[user] = [value for key, value in self.leaves(answer.json()) if key in ("token", "client_secret") and value]
            self.assertEqual((len(shown["olga"]), shown["vera"]), (1, []), path)

    def leaves(self, value, key=None):
        if isinstance(value, (dict, list)):
            for inner, one in value.items() if isinstance(value, dict) else enumerate(value):
                yield from self.leaves(one, inner)
        else:
            yield key, value

    def test_every_cell(self):
        asked = {True: 0, False: 0}
        wrong = []
        for operation, access, method, path, body in self.operations():
            self.assertNotEqual(access, "unstated", operation)
            refused = [cell for cell in self.cells if cell.may(operation, access, method) is False]
            before = self.rows() if method != "GET" and refused else None
            for cell in refused:
                answer = self.ask(cell, method, path, body)
                asked[False] += 1
                if answer.status not in (401, 403):
                    wrong.append((operation, access, cell.name, "should be refused", answer.status, answer.body[:120]))
            if before is not None and self.rows() != before:
                after = self.rows()
                wrong.append((operation, "changed", [table for table in after if after[table] != before.get(table)]))
            for cell in self.cells if method == "GET" else ():
                if cell.may(operation, access, method):
                    answer = self.ask(cell, method, path, body)
                    asked[True] += 1
                    if answer.status in (401, 403) or answer.status >= 500:
                        wrong.append((operation, access, cell.name, "should be allowed", answer.status, answer.body[:120]))
        print(f"{asked[False]} cells refused, {asked[True]} allowed")
        self.assertEqual(wrong, [])
        self.assertGreater(asked[False], 1000)
        self.assertGreater(asked[True], 200)

    @contextlib.contextmanager
    def put_back(self):
        """The database afterwards is the one before."""
        with contextlib.closing(sqlite3.connect(os.path.join(self.server.data, "quayside.db"), timeout=30)) as db, \
                contextlib.closing(sqlite3.connect(":memory:")) as kept:
            db.backup(kept)

            def restore():
                kept.backup(db)
                db.commit()
            yield restore
            restore()

    def allowed_writes(self):
        for operation, access, method, path, body in self.operations():
            for cell in self.cells if method != "GET" else ():
                if cell.may(operation, access, method):
                    yield operation, access, cell, method, path, body

    def check_writes(self):
        answers, wrong = collections.Counter(), []
        done = set()
        with self.put_back() as restore:
            for operation, access, cell, method, path, body in self.allowed_writes():
                restore()
                answer = self.ask(cell, method, path, body)
                answers[answer.status] += 1
                if answer.status < 300:
                    done.add(operation)
                    self.wait_for_removals()
                if answer.status in (401, 403) or answer.status >= 500:
                    wrong.append((operation, access, cell.name, "should be allowed", answer.status, answer.body[:120]))
        print(f"{sum(answers.values())} writes allowed: {dict(sorted(answers.items()))}, {len(done)} operations done")
        self.assertEqual(wrong, [])
        self.assertGreater(sum(answers.values()), 150)
        # Others are told that what they name is not there, or already is: they were let in.
        self.assertGreater(len(done), 35)

    if os.environ.get("QUAYSIDE_E2E_DB") != "postgresql":
        test_writes = check_writes


if __name__ == "__main__":
    main()
