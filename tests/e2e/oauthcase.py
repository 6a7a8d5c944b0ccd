"""What the tests of OAuth share: an organization with an application, and a browser's steps. quay-api.md 8."""
import base64
import contextlib
import hashlib
import json
import re
import secrets
import urllib.parse

from harness import CHANGE_LOG, ServerTest, Session

TOKEN = re.compile(r"^qsot[0-9A-Za-z]{36}$")
UUID = re.compile(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
ISO = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
CB = "https://app.example/cb"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def pkce():
    verifier = secrets.token_urlsafe(40)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return verifier, challenge


class OAuthTest(ServerTest):
    """An organization `acme` of alice, who is an ordinary user; bob is only a member; eve is nobody."""

    maxDiff = None
    APPS = "/api/v1/organization/acme/applications"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        s = cls.server
        for name in ("alice", "bob", "eve"):
            s.create_admin(name)
            s.sql(f"UPDATE namespace SET superuser = 0 WHERE name = '{name}'")
        cls.organization("acme", {"owners": ("admin", ["alice"]), "readers": ("member", ["bob"])})
        cls.users = {}
        for name in ("admin", "alice", "bob", "eve"):
            cls.users[name] = Session(s)
            assert cls.users[name].sign_in(name).status == 200
        cls.alice = cls.users["alice"]

    @classmethod
    def organization(cls, name, teams):
        s = cls.server
        s.sql(f"INSERT INTO namespace (name, kind, tag_expiry_ms, created_at) VALUES ('{name}', 'org', 1209600000, 1)")
        for team, (role, members) in teams.items():
            s.sql(f"INSERT INTO team (org_id, name, role) SELECT id, '{team}', '{role}' FROM namespace WHERE name = '{name}'")
            for member in members:
                s.sql("INSERT INTO team_member (team_id, member_kind, member_id) SELECT t.id, 'user', u.id FROM team t "
                      f"JOIN namespace o ON o.id = t.org_id, namespace u WHERE o.name = '{name}' AND t.name = '{team}' "
                      f"AND u.name = '{member}'")

    def app(self, session=None, **fields):
        body = {"name": "ci", "redirect_uri": CB, "application_uri": "https://app.example", "description": "Builds", **fields}
        return self.expect((session or self.alice).request("POST", self.APPS, body), 200).json()

    def make(self, app, scope="repo:read", session=None, **more):
        path = f"{self.APPS}/{app['client_id']}/tokens"
        return self.expect((session or self.alice).request("POST", path, {"name": "t", "scope": scope, **more}), 200).json()

    def call(self, token, path="/api/v1/user/", method="GET", body=None):
        return self.server.request(method, path, body, token=token)

    def rows(self):
        """Everything that a refused call must not change."""
        queries = {
            "oauth_app": "id, name, client_id, secret_hash, redirect_uri, application_uri, description, avatar_email",
            "oauth_token": "id, app_id, user_id, uuid, name, token_hash, scope, expires_ms",
            "oauth_code": "id, code_hash, used, expires_ms", "oauth_assignment": "id, uuid",
            "app_token": "id, uuid, title, token_hash", CHANGE_LOG: "id, kind"}
        return {table: self.server.sql(f"SELECT {columns} FROM {table} ORDER BY id") for table, columns in queries.items()}

    @contextlib.contextmanager
    def unchanged(self):
        before = self.rows()
        yield
        self.assertEqual(self.rows(), before)

    def logged(self, kind, namespace="acme"):
        """Performer and metadata of the newest row of a kind."""
        rows = self.server.sql("SELECT l.performer, l.meta FROM log l JOIN namespace n ON n.id = l.ns_id "
                               f"WHERE l.kind = '{kind}' AND n.name = '{namespace}' ORDER BY l.id DESC LIMIT 1")
        self.assertTrue(rows, kind)
        return rows[0][0], json.loads(rows[0][1])

    # --- browser flow ---

    def authorize_query(self, app, **more):
        query = {"response_type": "token", "client_id": app["client_id"], "redirect_uri": CB, "scope": "repo:read", **more}
        return {k: v for k, v in query.items() if v is not None}

    def ask(self, session, query, headers=None):
        return session.request("GET", "/oauth/authorize?" + urllib.parse.urlencode(query), headers=headers)

    def post(self, session, path, form, csrf=True, headers=None):
        """A form, as a page sends it."""
        form = dict(form)
        if csrf:
            form["_csrf_token"] = session.csrf
        return session.request("POST", path, urllib.parse.urlencode(form), csrf=False, headers={**FORM, **(headers or {})})

    def allow(self, app, session=None, **more):
        """The user's yes; the answer is a redirect."""
        return self.post(session or self.alice, "/oauth/authorizeapp", self.authorize_query(app, **more))

    def location(self, answer):
        """Address, query and fragment of a redirect."""
        self.expect(answer, 302)
        parts = urllib.parse.urlsplit(answer.header("Location"))
        return (f"{parts.scheme}://{parts.netloc}{parts.path}", dict(urllib.parse.parse_qsl(parts.query)),
                dict(urllib.parse.parse_qsl(parts.fragment)))

    def code(self, app, session=None, **more):
        return self.location(self.allow(app, session, response_type="code", **more))[1]["code"]

    def exchange(self, app, code, basic=None, **more):
        form = {"grant_type": "authorization_code", "client_id": app["client_id"], "client_secret": app["client_secret"],
                "redirect_uri": CB, "code": code, **more}
        form = {k: v for k, v in form.items() if v is not None}
        return self.server.request("POST", "/oauth/access_token", urllib.parse.urlencode(form), FORM, basic=basic)

    @property
    def local(self):
        return f"http://127.0.0.1:{self.server.port}/oauth/localapp"
