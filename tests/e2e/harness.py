"""What the end-to-end tests share: a real quayside-server, a real PostgreSQL, and a plain HTTP client.

QUAYSIDE_BIN_DIR names the folder of the programs; QUAYSIDE_E2E_DB is sqlite (default) or postgresql. Everything
listens on loopback or a Unix socket and ends with the test process, by its pid.
"""
import base64
import contextlib
import hashlib
import http.client
import json
import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse
import zlib

BIN = os.environ.get("QUAYSIDE_BIN_DIR") or sys.exit("QUAYSIDE_BIN_DIR is not set")
ENGINE = os.environ.get("QUAYSIDE_E2E_DB", "sqlite")
SANITIZER = os.environ.get("QUAYSIDE_SANITIZE", "")  # what the programs were built with
SERVER = os.path.join(BIN, "quayside-server")

# The log without pulls, as a table: a pull is logged after its answer, while the next test looks at what changed.
CHANGE_LOG = "(SELECT * FROM log WHERE kind <> 'pull_repo') AS change_log"

OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json"
OCI_INDEX = "application/vnd.oci.image.index.v1+json"
OCI_CONFIG = "application/vnd.oci.image.config.v1+json"
OCI_LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"
DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json"


def wait_for(condition, what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(f"not within {seconds} s: {what}")


def digest(data, algorithm="sha256"):
    return algorithm + ":" + hashlib.new(algorithm, data).hexdigest()


def make_token():
    """The text of an API token that nobody has: the right form, with its CRC (quay-api.md 8.3)."""
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    text = "qsot" + "".join(secrets.choice(digits) for _ in range(30))
    crc, end = zlib.crc32(text.encode()), ""
    for _ in range(6):
        crc, digit = divmod(crc, 62)
        end = digits[digit] + end
    return text + end


def api_token(server, user, scope):
    """A token of an application `tester`, as the database has it: `uuid-` and `CLIENT` before its text name them."""
    text = make_token()
    server.sql("INSERT INTO oauth_app (org_id, name, client_id, created_at) "
               f"SELECT id, 'tester', 'CLIENT{text}', 1 FROM namespace WHERE name = '{user}'")
    server.sql("INSERT INTO oauth_token (app_id, user_id, uuid, token_hash, scope, created_at) "
               f"SELECT a.id, n.id, 'uuid-{text}', '{hashlib.sha256(text.encode()).hexdigest()}', '{scope}', 1 "
               f"FROM oauth_app a, namespace n WHERE a.client_id = 'CLIENT{text}' AND n.name = '{user}'")
    return text


class Postgres:
    """A throw-away cluster on a Unix socket. The server refuses to be root, so root becomes `postgres`."""

    def __init__(self):
        versions = sorted(os.listdir("/usr/lib/postgresql"), key=int) if os.path.isdir("/usr/lib/postgresql") else []
        if not versions:
            raise AssertionError("PostgreSQL is not installed: apt-get install postgresql")
        self.bin = f"/usr/lib/postgresql/{versions[-1]}/bin"
        self.folder = tempfile.mkdtemp(prefix="qs-pg-")
        self.prefix = []
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.prefix = ["--reuid=postgres", "--regid=postgres", "--init-groups"]
        self.run("initdb", "-D", self.folder + "/data", "-U", "quayside", "-A", "trust", "-E", "UTF8",
                 "--locale=C.UTF-8", "--no-sync")
        self.log = open(self.folder + "/log", "ab")
        self.process = subprocess.Popen(
            self.command("postgres", "-D", self.folder + "/data", "-k", self.folder, "-c", "listen_addresses=",
                         "-c", "fsync=off", "-c", "shared_buffers=16MB", "-c", "max_connections=60"),
            stdout=self.log, stderr=self.log, cwd=self.folder)
        wait_for(lambda: subprocess.run(self.command("pg_isready", "-q", "-h", self.folder), cwd=self.folder).returncode == 0,
                 "PostgreSQL answers")
        self.run("createdb", "-h", self.folder, "-U", "quayside", "registry")
        self.uri = f"postgresql://quayside@/registry?host={self.folder}"

    def command(self, program, *arguments):
        return ["setpriv", "--pdeathsig", "QUIT", *self.prefix, f"{self.bin}/{program}", *arguments]

    def run(self, program, *arguments):
        done = subprocess.run(self.command(program, *arguments), cwd=self.folder, capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(f"{program}: {done.stderr}")

    def stop(self):
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(30)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Answer:
    def __init__(self, response, body):
        self.status = response.status
        self.headers = response.headers
        self.body = body

    def json(self):
        return json.loads(self.body)

    def header(self, name):
        return self.headers.get(name)

    def codes(self):
        """The codes of a registry error."""
        return [e["code"] for e in self.json()["errors"]]

    def __repr__(self):
        return f"{self.status} {dict(self.headers)} {self.body[:300]!r}"


class Server:
    """quayside-server on a data folder, with an administrator `admin`."""

    PASSWORD = "correct-horse-battery"

    def __init__(self, data=None, engine=None, arguments=(), config=None, environment=None):
        self.root = tempfile.mkdtemp(prefix="qs-e2e-")
        self.data = data or os.path.join(self.root, "data")
        self.arguments = list(arguments)
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", **(environment or {}))
        self.environment.pop("DB_URI", None)
        self.postgres = None
        if (engine or ENGINE) == "postgresql":
            self.postgres = Postgres()
            self.environment["DB_URI"] = self.postgres.uri
        if config:
            path = os.path.join(self.root, "config.yaml")
            with open(path, "w", encoding="utf-8") as f:
                f.write(config)
            self.arguments += ["--config", path]
        self.process = None
        self.log = open(os.path.join(self.root, "log"), "ab")
        self.password_file = os.path.join(self.root, "password")
        with open(self.password_file, "w", encoding="utf-8") as f:
            f.write(self.PASSWORD)

    def command(self, *arguments, check=True):
        done = subprocess.run([SERVER, *arguments], env=self.environment, capture_output=True, text=True, timeout=120)
        if check and done.returncode:
            raise AssertionError(f"{arguments}: exit {done.returncode}: {done.stdout}{done.stderr}{self.log_text()}")
        return done

    def create_admin(self, user="admin", check=True):
        return self.command("create-admin", "--data", self.data, "--user", user, "--email", f"{user}@example.com",
                            "--password-file", self.password_file, check=check)

    def spawn(self, *arguments):
        """serve, without waiting for it."""
        self.ready = os.path.join(self.root, "ready.json")
        if os.path.exists(self.ready):
            os.unlink(self.ready)
        return subprocess.Popen([SERVER, "serve", "--data", self.data, "--listen", "127.0.0.1:0", "--ready-file", self.ready,
                                 *self.arguments, *arguments], env=self.environment, stdout=self.log, stderr=self.log)

    def start(self, admin=True):
        if admin and not os.path.exists(self.data):
            os.makedirs(self.data, mode=0o700)
            self.create_admin()
        self.process = self.spawn()

        def is_ready():
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}: {self.log_text()}")
            return os.path.exists(self.ready)
        wait_for(is_ready, "the server is ready")
        with open(self.ready, encoding="utf-8") as f:
            self.info = json.load(f)
        self.port = self.info["port"]
        self.ca = self.info["ca"]
        return self

    def log_text(self):
        self.log.flush()
        with open(self.log.name, encoding="utf-8", errors="replace") as f:
            return f.read()[-3000:]

    def sanitizer_reports(self):
        """First lines of what a sanitizer complained about, of all runs of this server."""
        self.log.flush()
        with open(self.log.name, encoding="utf-8", errors="replace") as f:
            return [line.rstrip() for line in f if re.search(r"(Address|Leak|Thread|Memory)Sanitizer|: runtime error: ", line)]

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(40)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise AssertionError("the server does not end on SIGTERM") from None
        code = self.process.returncode if self.process else None
        self.process = None
        return code

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process = None

    def qt_warnings(self):
        """What Qt itself complains of: our own lines name their component."""
        self.log.flush()
        with open(self.log.name, encoding="utf-8", errors="replace") as f:
            return [line for line in f if " warning default: " in line or " critical default: " in line]

    def close(self):
        try:
            code = self.stop()
            reports, log = self.sanitizer_reports() + self.qt_warnings(), self.log_text()
        finally:
            if self.postgres:
                self.postgres.stop()
            self.log.close()
            shutil.rmtree(self.root, ignore_errors=True)
        if code not in (0, None) or reports:
            raise AssertionError(f"the server ended with {code}: {reports} {log}")

    def sql(self, text):
        """One statement, beside the server; the rows, every value as text."""
        if self.postgres:
            done = subprocess.run(self.postgres.command("psql", "-h", self.postgres.folder, "-U", "quayside", "-At",
                                                        "-F", "\t", "-c", text, "registry"),
                                  cwd=self.postgres.folder, capture_output=True, text=True)
            if done.returncode:
                raise AssertionError(done.stderr)
            return [line.split("\t") for line in done.stdout.splitlines()]
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "quayside.db"), timeout=10)) as db:
            with db:
                return [[str(v) for v in row] for row in db.execute(text)]

    def wait_for_recount(self):
        """The first audit is through: `backfill_status` stays as it is from now on."""
        wait_for(lambda: self.sql("SELECT 1 FROM gc_audit WHERE complete_ms IS NOT NULL"), "the first audit")

    def fsck(self, *arguments):
        return self.command("fsck", "--data", self.data, *arguments, check=False)

    # --- HTTP ---------------------------------------------------------------------------------

    def connect(self):
        if self.info["url"].startswith("https"):
            return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=30,
                                               context=ssl.create_default_context(cafile=self.ca))
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def request(self, method, path, body=None, headers=None, token=None, basic=None, connection=None):
        c = connection or self.connect()
        headers = dict(headers or {})
        if token:
            headers["Authorization"] = "Bearer " + token
        if basic:
            headers["Authorization"] = "Basic " + base64.b64encode(":".join(basic).encode()).decode()
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            headers.setdefault("Content-Type", "application/json")
        try:
            try:
                c.request(method, path, body=body, headers=headers, encode_chunked="Transfer-Encoding" in headers)
            except (BrokenPipeError, ConnectionResetError):
                if not c.sock:  # http.client closed it: there is no answer to read
                    raise
                # Refused before all was sent: the answer is there to be read.
            response = c.getresponse()
            return Answer(response, response.read())
        finally:
            if not connection:
                c.close()

    def raw(self, data, timeout=20):
        """Sends bytes, returns all that comes until the server closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as s:
            s.sendall(data)
            chunks = []
            while True:
                try:
                    chunk = s.recv(65536)
                except ConnectionResetError:
                    break
                if not chunk:
                    break
                chunks.append(chunk)
            return b"".join(chunks)

    def token(self, *scopes, basic=("admin", PASSWORD)):
        query = urllib.parse.urlencode([("service", f"127.0.0.1:{self.port}")] + [("scope", s) for s in scopes])
        answer = self.request("GET", "/v2/auth?" + query, basic=basic)
        if answer.status != 200:
            raise AssertionError(f"token: {answer}")
        return answer.json()["token"]

    # --- pushing ------------------------------------------------------------------------------

    def push_blob(self, repository, data, token, algorithm="sha256"):
        d = digest(data, algorithm)
        answer = self.request("POST", f"/v2/{repository}/blobs/uploads/?digest={d}", data, token=token,
                              headers={"Content-Type": "application/octet-stream"})
        if answer.status == 202:
            where = self.upload_path(answer)
            answer = self.request("PUT", where + ("&" if "?" in where else "?") + f"digest={d}", data, token=token)
        if answer.status != 201:
            raise AssertionError(f"blob: {answer}")
        return d

    @staticmethod
    def upload_path(answer):
        parts = urllib.parse.urlsplit(answer.header("Location"))
        return parts.path + ("?" + parts.query if parts.query else "")

    def push_image(self, repository, tag, token, layers=(b"layer",), labels=None, media_type=OCI_MANIFEST, extra=None):
        """Returns (digest, bytes) of the manifest."""
        config = json.dumps({"architecture": "amd64", "os": "linux", "config": {"Labels": labels or {}},
                             "rootfs": {"type": "layers", "diff_ids": []}}).encode()
        c = self.push_blob(repository, config, token)
        docker = media_type == DOCKER_MANIFEST
        manifest = {
            "schemaVersion": 2, "mediaType": media_type,
            "config": {"mediaType": "application/vnd.docker.container.image.v1+json" if docker else OCI_CONFIG,
                       "digest": c, "size": len(config)},
            "layers": [{"mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip" if docker else OCI_LAYER,
                        "digest": self.push_blob(repository, layer, token), "size": len(layer)} for layer in layers],
            **(extra or {})}
        body = json.dumps(manifest, indent=1).encode()
        answer = self.put_manifest(repository, tag, body, media_type, token)
        if answer.status != 201:
            raise AssertionError(f"manifest: {answer}")
        return digest(body), body

    def put_manifest(self, repository, reference, body, media_type, token):
        return self.request("PUT", f"/v2/{repository}/manifests/{reference}", body, token=token,
                            headers={"Content-Type": media_type})


class Session:
    """A browser: cookies and the CSRF value."""

    def __init__(self, server):
        self.server, self.cookies, self.csrf = server, {}, None

    def request(self, method, path, body=None, csrf=True, headers=None):
        headers = dict(headers or {})
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if csrf and self.csrf and method not in ("GET", "HEAD"):
            headers["X-CSRF-Token"] = self.csrf
        a = self.server.request(method, path, body, headers)
        for cookie in a.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        if a.header("X-Next-CSRF-Token"):
            self.csrf = a.header("X-Next-CSRF-Token")
        return a

    def sign_in(self, user="admin", password=Server.PASSWORD):
        a = self.request("GET", "/csrf_token")
        self.csrf = a.json()["csrf_token"]
        return self.request("POST", "/api/v1/signin", {"username": user, "password": password})


class ServerTest(unittest.TestCase):
    """Tests that share one running server."""

    arguments = ()
    config = None

    @classmethod
    def setUpClass(cls):
        cls.server = Server(arguments=cls.arguments, config=cls.config)
        cls.addClassCleanup(cls.server.close)
        cls.server.start()

    def wait_for_removals(self):
        """What is deleted goes on behind the answer's back: what is counted or put back next must stand still."""
        unfinished = "SELECT 1 FROM namespace WHERE deleted_ms IS NOT NULL AND purged = 0"
        wait_for(lambda: not self.server.sql(unfinished), "the removal's end")

    def expect(self, answer, status, code=None):
        self.assertEqual(answer.status, status, answer)
        if code:
            self.assertIn(code, answer.codes(), answer)
        return answer


def main():
    unittest.main(verbosity=2, argv=[sys.argv[0], *sys.argv[1:]])
