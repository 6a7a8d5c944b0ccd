#!/usr/bin/env python3
"""What lies beside the API: health, well-known addresses, descriptions of the API. quay-api.md 1.10."""
import os
import re
import shutil
import signal
import socket
import urllib.parse
import uuid

from harness import Server, ServerTest, Session, main, wait_for

INSTANCE = {"auth", "database", "disk_space", "registry_gunicorn", "service_key", "web_gunicorn"}
END_TO_END = {"auth", "database", "redis", "storage"}
HEALTH = {"/health": INSTANCE, "/health/instance": INSTANCE, "/status": END_TO_END, "/health/endtoend": END_TO_END,
          "/health/warning": {"disk_space_warning"}}
ADMIN = ("admin", Server.PASSWORD)
VERIFY = "/api/v1/signin/verify"


class Service(ServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create_admin("plain")

    # --- health -------------------------------------------------------------------------------

    def get(self, path, **more):
        return self.server.request("GET", path, **more)

    def test_shapes(self):
        for path, services in HEALTH.items():
            a = self.expect(self.get(path), 200)
            self.assertEqual(a.json(), {"data": {"services": dict.fromkeys(services, True)}, "status_code": 200}, path)

    def test_superusers_see_details(self):
        self.session = Session(self.server)
        self.session.sign_in()
        for path, services in HEALTH.items():
            for a in (self.get(path, basic=ADMIN), self.session.request("GET", path)):
                data = self.expect(a, 200).json()["data"]
                self.assertEqual(set(data), {"services", "services_expanded", "notes", "is_testing", "config_provider",
                                             "local_service_key_id", "hostname"}, path)
                self.assertEqual(data["services_expanded"], {s: {"status": True} for s in services})
                self.assertEqual((data["notes"], data["is_testing"], data["config_provider"], data["hostname"]),
                                 ([], False, "file", socket.gethostname()))
                kid = self.server.sql("SELECT kid FROM service_key")[0][0]
                self.assertEqual(data["local_service_key_id"], kid)

    def test_others_see_none(self):
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'plain'")
        for basic in (("admin", "wrong password"), ("nobody", "x"), ("plain", Server.PASSWORD)):
            self.assertEqual(set(self.expect(self.get("/health", basic=basic), 200).json()["data"]), {"services"}, basic)

    # --- browsers --------------------------------------------------------------------------------

    def where(self, path, session=None, method="GET"):
        a = self.expect((session or self.server).request(method, path), 302)
        self.assertEqual(a.body, b"")
        return a.header("Location")

    def test_change_password(self):
        path = "/.well-known/change-password"
        session = Session(self.server)
        self.assertEqual(self.where(path), "/signin")
        session.request("GET", "/csrf_token")  # a cookie, and nobody signed in
        self.assertEqual(self.where(path, session), "/signin")
        session.sign_in()
        self.assertEqual(self.where(path, session), "/user/admin?tab=settings")

    def test_a_repositorys_address(self):
        for path, page in (("/acme/web", "acme/web?tab=tags"), ("/acme/web/api", "acme/web/api?tab=tags"),
                           ("/acme/web:v1.0", "acme/web?tab=tags&tag=v1.0"), ("/acme/we%62", "acme/web?tab=tags")):
            self.assertEqual(self.where(path), "/repository/" + page)
            self.assertEqual(self.where(path, method="HEAD"), "/repository/" + page)

    def test_nothing_else_is_shadowed(self):
        for path in ("/v2/unknown", "/v2/a/b", "/v1/repositories", "/api/v1/nothing", "/api/v2", "/api/other/x", "/health/other",
                     "/status/x", "/config/x", "/.well-known/other", "/repository/acme/web", "/user/admin", "/signin",
                     "/signin/x", "/organization/acme", "/oauth/other", "/acme", "/Acme/web", "/acme/web:", "/acme/web:-x",
                     "/acme/-web", "/acme//web", "/acme/web/", "/a/web", "/acme/%00", "/acme/%2e%2e", "/"):
            self.expect(self.server.request("GET", path), 404)
        for method in ("POST", "PUT", "DELETE"):
            self.expect(self.server.request(method, "/acme/web"), 404)
        self.assertEqual(self.server.request("GET", "/v2/unknown").codes(), ["NAME_UNKNOWN"])
        self.assertEqual(self.server.request("GET", "/api/v1/nothing").json()["error_type"], "not_found")
        self.assertEqual(self.expect(self.server.request("GET", "/api/v1/signout"), 405).header("Allow"), "POST")

    # --- descriptions ----------------------------------------------------------------------------

    def discovery(self, query=""):
        return self.expect(self.server.request("GET", "/api/v1/discovery" + query), 200).json()

    def test_discovery(self):
        d = self.discovery("?internal=false")
        host = f"127.0.0.1:{self.server.port}"
        self.assertEqual((d["swagger"], d["host"], d["basePath"], d["schemes"], d["info"]["version"]),
                         ("2.0", host, "/", ["http"], "v1"))
        oauth = d["securityDefinitions"]["oauth2_implicit"]
        self.assertEqual((oauth["type"], oauth["flow"], oauth["authorizationUrl"]),
                         ("oauth2", "implicit", f"http://{host}/oauth/authorize"))
        self.assertEqual(set(oauth["scopes"]), {"repo:read", "repo:write", "repo:admin", "repo:create", "user:read",
                                                "user:admin", "org:admin", "super:user"})
        operations = {o["operationId"]: (path, method) for path, p in d["paths"].items() for method, o in p.items()
                      if isinstance(o, dict) and "operationId" in o}
        tag = "/api/v1/repository/{repository}/tag/{tag}"
        for operation, place in {"listRepos": ("/api/v1/repository", "get"), "createRepo": ("/api/v1/repository", "post"),
                                 "listRepoTags": ("/api/v1/repository/{repository}/tag/", "get"), "changeTag": (tag, "put"),
                                 "deleteFullTag": (tag, "delete"), "getLoggedInUser": ("/api/v1/user/", "get"),
                                 "getRepoManifest": ("/api/v1/repository/{repository}/manifest/{digest}", "get"),
                                 "discovery": ("/api/v1/discovery", "get")}.items():
            self.assertEqual(operations.get(operation), place)
        for absent in ("signinUser", "verifyUser", "quaysideOpenApi", "v2Base", "getConfig"):
            self.assertNotIn(absent, operations)
        self.assertEqual(set(t["name"] for t in d["tags"]), {p["x-tag"] for p in d["paths"].values()})

    def test_an_operation(self):
        path = self.discovery()["paths"]["/api/v1/repository/{repository}/tag/{tag}"]
        self.assertEqual((path["x-name"], path["x-path"], path["x-tag"]),
                         ("endpoints.api.tag.RepositoryTag", "/api/v1/repository/{repository}/tag/{tag}", "tag"))
        self.assertEqual([(p["name"], p["in"], p["type"], p["required"]) for p in path["parameters"]],
                         [("repository", "path", "string", True), ("tag", "path", "string", True)])
        put = path["put"]
        self.assertEqual((put["tags"], put["security"], put["parameters"]),
                         (["tag"], [{"oauth2_implicit": ["repo:write"]}],
                          [{"name": "body", "in": "body", "description": "Request body contents.", "required": True,
                            "schema": {"$ref": "#/definitions/ChangeTag"}}]))
        self.assertEqual(set(put["responses"]), {"200", "400", "401", "403", "404"})
        self.assertEqual(set(path["delete"]["responses"]), {"204", "400", "401", "403", "404"})
        self.assertNotIn("x-internal", put)
        query = self.discovery()["paths"]["/api/v1/repository/{repository}/tag/"]["get"]["parameters"]
        self.assertEqual({p["name"]: (p["in"], p["type"], p["required"]) for p in query},
                         {"onlyActiveTags": ("query", "boolean", False), "page": ("query", "integer", False),
                          "limit": ("query", "integer", False), "filter_tag_name": ("query", "string", False),
                          "specificTag": ("query", "string", False)})

    def test_internal_ones(self):
        paths = self.discovery("?internal=true")["paths"]
        self.assertEqual(paths["/api/v1/signin"]["post"]["operationId"], "signinUser")
        self.assertEqual(paths["/api/v1/signin/verify"]["post"]["operationId"], "verifyUser")
        self.assertIs(paths["/api/v1/signin"]["post"]["x-internal"], True)
        self.assertIs(paths["/api/v1/user/"]["get"]["x-internal"], False)

    def test_every_described_path_answers(self):
        session = Session(self.server)
        session.sign_in()
        session.request("POST", "/api/v1/organization/", {"name": "described"})
        for path, operations in self.discovery("?internal=true")["paths"].items():
            path = filled(path)
            for method in operations:
                if method in ("get", "put", "post", "delete"):
                    a = self.server.request(method.upper(), path, {} if method in ("put", "post") else None)
                    # What anybody may ask for is said not to be there.
                    self.assertIn(a.status, (404,) if "/app/" in path else (200, 400, 401, 403), (method, path))

    def test_every_operation_says_whom_it_serves_and_what_it_logs(self):
        changing = 0
        for path, operations in self.discovery("?internal=true")["paths"].items():
            self.assertNotEqual(operations["x-tag"], "", f"{path} is not described")
            for method, operation in operations.items():
                if not isinstance(operation, dict):
                    continue
                where = (method, path)
                self.assertNotEqual(operation["x-quayside-access"], "unstated", where)
                kinds, reason = operation["x-quayside-log-kinds"], operation.get("x-quayside-unlogged")
                if method == "get":
                    self.assertEqual((kinds, reason), ([], None), where)
                    continue
                changing += 1
                self.assertNotEqual(bool(kinds), bool(reason), where)
                for kind in kinds:
                    self.assertRegex(kind, "^[a-z]+(_[a-z]+)+$", where)
                if reason:
                    self.assertGreater(len(reason.split()), 4, where)
        self.assertGreater(changing, 20)

    def test_definitions(self):
        d = self.discovery()["definitions"]
        self.assertLessEqual({"ApiError", "NewRepo", "RepoUpdate", "ChangeVisibility", "ChangeTag", "NewApp"}, set(d))
        new = d["NewRepo"]
        self.assertEqual((new["type"], set(new["required"]), new["properties"]["visibility"]["enum"]),
                         ("object", {"repository", "visibility", "description"}, ["public", "private"]))
        self.assertIs(new["properties"]["repo_kind"]["x-nullable"], True)
        self.assertEqual(new["properties"]["description"]["maxLength"], 65536)
        self.assertNotIn("required", d["ChangeTag"])
        internal = self.discovery("?internal=true")["definitions"]
        self.assertIn("SigninUser", internal)
        message = internal["CreateMessage"]["properties"]["message"]
        self.assertEqual((message["type"], set(message["required"]), message["properties"]["severity"]["enum"]),
                         ("object", {"content", "media_type", "severity"}, ["info", "warning", "error"]))

    def test_error_types(self):
        s = self.server
        for answer in (s.request("GET", "/api/v1/user/"), s.request("GET", "/api/v1/nothing"),
                       s.request("GET", "/api/v1/repository?public=%ff")):
            problem = answer.json()
            path = urllib.parse.urlsplit(problem["type"]).path
            a = self.expect(s.request("GET", path), 200).json()
            self.assertEqual((set(a), a["type"], a["title"]),
                             ({"type", "title", "description"}, problem["type"], problem["error_type"]))
            self.assertGreater(len(a["description"]), 10)
        for name in ("invalid_request", "invalid_response", "invalid_token", "expired_token", "fresh_login_required",
                     "exceeds_license", "insufficient_scope", "not_found", "tag_immutable", "token_rotation_failed",
                     "external_service_timeout", "downstream_issue"):
            self.assertEqual(self.expect(s.request("GET", "/api/v1/error/" + name), 200).json()["title"], name)
        for name in ("nothing", "NOT_FOUND", "not%00found", "%2e"):
            self.assertEqual(self.expect(s.request("GET", "/api/v1/error/" + name), 404).json()["error_type"], "not_found")

    def test_openapi(self):
        d = self.expect(self.server.request("GET", "/api/quayside/v1/openapi.json"), 200).json()
        self.assertEqual(d["openapi"], "3.1.0")
        self.assertEqual(d["servers"], [{"url": f"http://127.0.0.1:{self.server.port}"}])
        self.assertEqual({o["operationId"] for p in d["paths"].values() for o in p.values()},
                         {"quaysideOpenApi", "quaysideStorageHistory", "quaysideGarbageCollection", "quaysideRunGarbageCollection",
                          "quaysideTagExpiry", "quaysideManifestSharing", "quaysideTagsAt", "quaysideReturnPreview", "quaysideReturn",
                          "quaysidePreviewAutoPrune", "quaysidePreviewOrganizationAutoPrune", "quaysidePreviewUserAutoPrune", "quaysideDeletedRepositories", "quaysideRestoreRepository", "quaysideExportedLog"})
        self.assertTrue(all(p.startswith("/api/quayside/v1/") for p in d["paths"]))

    def test_storage_history(self):
        path = "/api/quayside/v1/storage"
        self.expect(self.server.request("GET", path), 401)
        session = Session(self.server)
        session.sign_in()
        wait_for(lambda: self.expect(session.request("GET", path), 200).json()["samples"], "the first sample")
        sample = session.request("GET", path).json()["samples"][-1]
        self.assertEqual(set(sample), {"at", "bytes", "blobs", "free", "reclaimable"})
        self.assertEqual(sample["at"] % 3600, 0)
        self.assertGreater(sample["free"], 0)
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'plain'")
        try:
            plain = Session(self.server)
            plain.sign_in("plain")
            self.expect(plain.request("GET", path), 403)
        finally:
            self.server.sql("UPDATE namespace SET superuser = 1 WHERE name = 'plain'")

    # --- confirming the password -----------------------------------------------------------------

    def test_the_clock_starts_again(self):
        session = Session(self.server)
        session.sign_in()
        self.server.sql("UPDATE session SET fresh_ms = 1")
        a = self.expect(session.request("POST", VERIFY, {"password": Server.PASSWORD}), 200)
        self.assertEqual(a.json(), {"success": True})
        self.assertTrue(a.header("X-Next-CSRF-Token"))
        self.assertGreater(int(self.server.sql("SELECT max(fresh_ms) FROM session")[0][0]), 1_000_000_000_000)
        self.expect(session.request("POST", "/api/v1/signout"), 200)  # the token it gave is good

    def test_wrong_ones_are_refused_and_slowed_down(self):
        self.server.create_admin("erin")
        session = Session(self.server)
        session.sign_in("erin")
        self.server.sql("UPDATE session SET fresh_ms = 1")
        a = self.expect(session.request("POST", VERIFY, {"password": "wrong"}), 403)
        self.assertEqual(a.json(), {"message": "Invalid Username or Password", "invalidCredentials": True})
        self.assertIsNone(a.header("X-Next-CSRF-Token"))
        for _ in range(12):
            a = session.request("POST", VERIFY, {"password": "wrong"})
            if a.status == 429:
                break
        self.expect(a, 429)
        self.assertGreaterEqual(int(a.header("Retry-After")), 1)
        self.assertEqual(self.server.sql("SELECT max(fresh_ms) FROM session")[0][0], "1")

    def test_needs_a_session_and_a_password(self):
        session = Session(self.server)
        self.expect(session.request("POST", VERIFY, {"password": "x"}), 403)  # no CSRF token
        session.csrf = session.request("GET", "/csrf_token").json()["csrf_token"]
        self.assertEqual(self.expect(session.request("POST", VERIFY, {"password": "x"}), 401).json()["error_type"],
                         "invalid_token")
        session.sign_in()
        self.assertEqual(self.expect(session.request("POST", VERIFY, {}), 400).json()["error_type"], "invalid_request")


def filled(path, repository="admin/none", organization="described"):
    """A described path with something in its placeholders."""
    known = {"repository": repository, "tag": "t", "digest": "sha256:" + "0" * 64, "error_type": "not_found",
             "uuid": str(uuid.UUID(int=0)), "orgname": organization, "username": "admin"}
    return re.sub(r"{(\w+)}", lambda m: known.get(m[1], "nobody"), path)


class Bodies(ServerTest):
    def test_bodies_are_what_is_described(self):
        """What the description demands is refused when it is missing or of another type; what it allows is not."""
        session = Session(self.server)
        session.sign_in()
        session.request("POST", "/api/v1/repository", {"repository": "bodies", "visibility": "private", "description": ""})
        d = self.server.request("GET", "/api/v1/discovery?internal=true").json()
        session.request("POST", "/api/v1/organization/", {"name": "bodies"})
        good = {"string": "text", "number": 9_999_999_999, "boolean": True}
        bad = {"string": 1, "number": "text", "boolean": "text", "object": "text"}
        mayBeEmpty = ("createUserRobot", "createOrgRobot")

        def value(p):
            if p["type"] == "object":
                return {k: value(v) for k, v in p["properties"].items()}
            return p.get("enum", [good[p["type"]]])[0]
        checked = set()
        for path, operations in d["paths"].items():
            for method, operation in operations.items():
                bodies = [p for p in operation["parameters"] if p["in"] == "body"] if isinstance(operation, dict) else []
                for parameter in bodies:
                    schema = d["definitions"][parameter["schema"]["$ref"].rsplit("/", 1)[1]]
                    properties, required = schema["properties"], schema.get("required", [])
                    whole = {k: value(p) for k, p in properties.items()}
                    where = filled(path, "admin/bodies", "bodies")

                    def refused(body, key, words):
                        a = self.expect(session.request(method.upper(), where, body), 400)
                        self.assertEqual(a.json()["error_type"], "invalid_request", (where, body))
                        self.assertTrue(a.json()["detail"].startswith(f"'{key}' {words}"), (where, body, a.json()))
                    for key, p in properties.items():
                        article = "an" if p["type"] == "object" else "a"
                        rest = {k: v for k, v in whole.items() if k != key}
                        if key in required:
                            refused(rest, key, "is a required property")
                        wrong = True if p.get("x-number") else bad[p["type"]]
                        refused({**whole, key: wrong}, key, f"must be {article} {p['type']}")
                        if not p.get("x-nullable"):
                            refused({**whole, key: None}, key, f"must be {article} {p['type']}")
                        if "enum" in p:
                            refused({**whole, key: "other"}, key, "must be one of")
                        if "maxLength" in p:
                            refused({**whole, key: "x" * (p["maxLength"] + 1)}, key, "may have at most")
                    for body in (b"", b"[]", b"{"):
                        if not body and operation["operationId"] in mayBeEmpty:
                            continue
                        a = self.expect(session.request(method.upper(), where, body), 400)
                        self.assertIn("JSON", a.json()["detail"])
                    minimal = {k: v for k, v in whole.items() if k in required}
                    isClosed = schema.get("additionalProperties") is False
                    if isClosed:
                        refused({**minimal, "unknown": 1}, "unknown", "is not known here")
                    for body in (whole, minimal, minimal if isClosed else {**minimal, "unknown": 1},
                                 {**minimal, **{k: None for k, p in properties.items() if p.get("x-nullable")}}):
                        a = session.request(method.upper(), where, body)
                        self.assertFalse(a.status == 400 and a.json().get("detail", "").startswith("'"), (where, body, a))
                        if operation["operationId"] == "createRepo" and a.status == 201:
                            session.request("DELETE", "/api/v1/repository/admin/text")
                    checked.add(parameter["schema"]["$ref"].rsplit("/", 1)[1])
        self.assertEqual(len(checked), len(d["definitions"]) - 1, "each definition is of some operation")


def samples(text):
    """Prometheus' text format: {name with labels: value}; every sample has a family with HELP and TYPE."""
    found, types = {}, {}
    for line in text.decode().splitlines():
        if line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            types[name] = kind
        elif not line.startswith("#"):
            key, value = line.rsplit(" ", 1)
            family = re.sub(r"(_bucket|_sum|_count)$", "", key.split("{")[0])
            assert key.split("{")[0] in types or types.get(family) == "histogram", line
            found[key] = float(value)
    return found


class Metrics(ServerTest):
    PROXIED = {"X-Forwarded-For": "203.0.113.7"}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server.create_admin("plain")
        cls.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'plain'")

    def get(self, **more):
        return self.server.request("GET", "/metrics", **more)

    def test_figures(self):
        before = samples(self.expect(self.get(), 200).body)
        token = self.server.token("repository:admin/m:pull,push")
        blob = b"x" * 300_000
        d = self.server.push_blob("admin/m", blob, token)
        for _ in range(3):
            self.expect(self.server.request("GET", f"/v2/admin/m/blobs/{d}", token=token), 200)
        self.expect(self.server.request("GET", "/api/v1/nothing"), 404)
        self.server.raw(b"nonsense\r\n\r\n")

        def grown():
            now = samples(self.expect(self.get(), 200).body)
            more = {k: v - before.get(k, 0) for k, v in now.items()}
            # A request is counted after its answer has left.
            ends = more['quayside_http_requests_total{plane="data",method="GET",status="2xx"}'] >= 3
            return (now, more) if ends and now["quayside_blob_downloads"] == 0 else None
        now, more = wait_for(grown, "the requests are counted")
        self.assertEqual(more['quayside_http_requests_total{plane="data",method="GET",status="2xx"}'], 3)
        self.assertEqual(more['quayside_http_requests_total{plane="data",method="POST",status="2xx"}'], 1)
        self.assertEqual(more['quayside_http_requests_total{plane="control",method="GET",status="4xx"}'], 1)
        self.assertEqual(more['quayside_http_requests_total{plane="control",method="none",status="4xx"}'], 1)
        self.assertEqual((more["quayside_blob_received_bytes_total"], more["quayside_blob_sent_bytes_total"]), (300_000, 900_000))
        self.assertEqual((now["quayside_blob_uploads"], now["quayside_blob_downloads"]), (0, 0))
        self.assertGreaterEqual(more["quayside_http_connections_total"], 6)
        self.assertGreaterEqual(now["quayside_http_connections"], 1)
        self.assertGreaterEqual(more["quayside_http_request_duration_seconds_count"], 3)
        for use in ("read", "write"):
            self.assertGreaterEqual(more['quayside_database_task_duration_seconds_count{use="%s"}' % use], 1)
            self.assertEqual(now['quayside_database_task_duration_seconds_bucket{use="%s",le="+Inf"}' % use],
                             now['quayside_database_task_duration_seconds_count{use="%s"}' % use])
        self.assertEqual(now["quayside_database_tasks_waiting"], 0)
        for pool in ("blob", "password"):
            self.assertGreaterEqual(now['quayside_pool_threads{pool="%s"}' % pool], 1)
            self.assertIn('quayside_pool_waiting{pool="%s"}' % pool, now)
        self.assertGreater(now["quayside_store_free_bytes"], 0)
        self.assertGreaterEqual(now["quayside_store_size_bytes"], now["quayside_store_free_bytes"])
        self.assertIn("quayside_store_kept_free_bytes", now)
        self.assertTrue(any(k.startswith('quayside_build_info{version="') for k in now))

    def test_the_process(self):
        s = samples(self.get().body)
        pid = self.server.process.pid
        self.assertAlmostEqual(s["process_open_fds"], len(os.listdir(f"/proc/{pid}/fd")), delta=8)
        self.assertGreater(s["process_max_fds"], s["process_open_fds"])
        self.assertGreater(s["process_resident_memory_bytes"], 1_000_000)
        self.assertGreater(s["process_virtual_memory_bytes"], s["process_resident_memory_bytes"])
        self.assertGreater(s["process_cpu_seconds_total"], 0)
        self.assertAlmostEqual(s["process_start_time_seconds"], os.stat(f"/proc/{pid}").st_ctime, delta=120)

    def test_uploads_in_progress(self):
        token = self.server.token("repository:admin/m:pull,push")
        path = self.server.upload_path(self.server.request("POST", "/v2/admin/m/blobs/uploads/", token=token))
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=20) as c:
            c.sendall(f"PATCH {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.server.port}\r\nAuthorization: Bearer {token}\r\n"
                      "Content-Length: 10\r\n\r\nhalf".encode())
            wait_for(lambda: samples(self.get().body)["quayside_blob_uploads"] == 1, "it is seen")
        wait_for(lambda: samples(self.get().body)["quayside_blob_uploads"] == 0, "its end is seen")

    def test_type(self):
        a = self.get()
        self.assertEqual(a.header("Content-Type"), "text/plain; version=0.0.4; charset=utf-8")
        self.assertEqual(a.header("Cache-Control"), "no-store")
        self.assertIsNone(a.header("Access-Control-Allow-Origin"))

    def test_what_a_proxy_forwards_is_not_from_here(self):
        for headers in (self.PROXIED, {"Forwarded": "for=127.0.0.1"}, {"Via": "1.1 x"}, {"X-Real-IP": "127.0.0.1"},
                        {"X-Forwarded-For": "127.0.0.1"}, {"X-Forwarded-Proto": "https"}):
            a = self.expect(self.get(headers=headers), 403)
            self.assertEqual(set(a.json()), {"error"})

    def test_superusers(self):
        self.expect(self.get(headers=self.PROXIED, basic=ADMIN), 200)
        for basic in (("plain", Server.PASSWORD), ("admin", "wrong password"), ("nobody", "x")):
            self.expect(self.get(headers=self.PROXIED, basic=basic), 403)
        session = Session(self.server)
        self.expect(session.request("GET", "/metrics", headers=self.PROXIED), 403)
        session.sign_in()
        self.expect(session.request("GET", "/metrics", headers=self.PROXIED), 200)


class SqliteTest(ServerTest):
    """Where the engine makes no difference."""

    @classmethod
    def setUpClass(cls):
        cls.server = Server(engine="sqlite", config=cls.config)
        cls.addClassCleanup(cls.server.close)
        cls.server.start()


class Ill(SqliteTest):
    def test_storage(self):
        s = self.server
        folder = os.path.join(s.data, "uploads")
        self.assertEqual(os.listdir(folder), [])
        os.rename(folder, folder + ".away")
        try:
            a = self.expect(s.request("GET", "/health/endtoend", basic=ADMIN), 503)
            self.assertEqual(a.json()["status_code"], 503)
            self.assertEqual(a.json()["data"]["services"], {"auth": True, "database": True, "redis": True, "storage": False})
            self.assertIn("cannot be written", a.json()["data"]["services_expanded"]["storage"]["failure"])
            self.expect(s.request("GET", "/health/instance"), 200)
        finally:
            os.rename(folder + ".away", folder)
        self.expect(s.request("GET", "/status"), 200)
        self.assertEqual(os.listdir(folder), [])


class Full(SqliteTest):
    config = "blobs:\n  min_free: 1125899906842624\n"

    def test_disk_space(self):
        for path, service in (("/health/instance", "disk_space"), ("/health/warning", "disk_space_warning")):
            a = self.expect(self.server.request("GET", path, basic=ADMIN), 503)
            self.assertFalse(a.json()["data"]["services"][service])
            self.assertIn("MiB", a.json()["data"]["services_expanded"][service]["failure"])
        self.expect(self.server.request("GET", "/status"), 200)


class AlmostFull(SqliteTest):
    @classmethod
    def setUpClass(cls):
        cls.config = f"blobs:\n  min_free: {int(shutil.disk_usage('/tmp').free * 0.6)}\n"
        super().setUpClass()

    def test_a_warning_comes_first(self):
        self.expect(self.server.request("GET", "/health/instance"), 200)
        self.expect(self.server.request("GET", "/health/warning"), 503)


class OpenToSites(SqliteTest):
    """Without CORS_ORIGIN. quay-api.md 1.4."""

    ORIGIN = {"Origin": "https://elsewhere.example"}

    def test_every_site_reads_without_credentials(self):
        session = Session(self.server)
        session.sign_in()
        for path, status in (("/api/v1/discovery", 200), ("/api/v1/user/", 200), ("/api/v1/nothing", 404),
                             ("/api/v1/repository", 400), ("/api/quayside/v1/openapi.json", 200)):
            a = self.expect(session.request("GET", path, headers=self.ORIGIN), status)
            self.assertEqual(a.headers.get_all("Access-Control-Allow-Origin"), ["*"], path)
            self.assertIsNone(a.header("Access-Control-Allow-Credentials"))
        a = self.expect(self.server.request("POST", "/api/v1/repository", {}, headers=self.ORIGIN), 403)
        self.assertEqual(a.header("Access-Control-Allow-Origin"), "*")

    def test_nothing_else_is_open(self):
        for path in ("/csrf_token", "/config", "/metrics", "/health", "/v2/", "/acme/web"):
            a = self.server.request("GET", path, headers=self.ORIGIN)
            self.assertEqual([k for k in a.headers if k.lower().startswith("access-control")], [], path)
            a = self.expect(self.server.request("OPTIONS", path, headers=self.ORIGIN), 404 if path == "/acme/web" else 405)
            self.assertEqual([k for k in a.headers if k.lower().startswith("access-control")], [], path)
        self.assertIn("SameSite=Lax", self.server.request("GET", "/csrf_token").header("Set-Cookie"))

    def test_preflight(self):
        ask = {**self.ORIGIN, "Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "authorization"}
        a = self.expect(self.server.request("OPTIONS", "/api/v1/repository/a/b/tag/c", headers=ask), 204)
        self.assertEqual((a.body, a.header("Access-Control-Allow-Origin")), (b"", "*"))
        methods = {"GET", "HEAD", "PUT", "DELETE"}  # a repository may be called b/tag/c
        self.assertEqual(set(a.header("Access-Control-Allow-Methods").split(", ")), methods)
        self.assertEqual(set(a.header("Access-Control-Allow-Headers").split(", ")),
                         {"Authorization", "Content-Type", "X-CSRF-Token", "X-Requested-With"})
        self.assertEqual(set(a.header("Allow").split(", ")), methods | {"OPTIONS"})
        self.assertIsNone(a.header("Access-Control-Allow-Credentials"))
        self.expect(self.server.request("OPTIONS", "/api/v1/nothing", headers=ask), 404)

    def test_initialize_stays_closed(self):
        """The preflight lets a page ask; the answer is still no."""
        body = {"username": "evil", "password": "longenough1", "email": "e@example.com"}
        self.expect(self.server.request("POST", "/api/v1/user/initialize", body, headers=self.ORIGIN), 404)


class OpenToOneSite(SqliteTest):
    config = "CORS_ORIGIN: [https://console.example, 'http://localhost:9000']\n"

    def test_it_gets_credentials(self):
        for path in ("/api/v1/discovery", "/csrf_token", "/config"):
            for origin in ("https://console.example", "http://localhost:9000"):
                a = self.expect(self.server.request("GET", path, headers={"Origin": origin}), 200)
                self.assertEqual((a.headers.get_all("Access-Control-Allow-Origin"), a.header("Access-Control-Allow-Credentials"),
                                  a.header("Vary")), ([origin], "true", "Origin"))
                self.assertIn("X-Next-CSRF-Token", a.header("Access-Control-Expose-Headers"))
        ask = {"Origin": "https://console.example", "Access-Control-Request-Method": "GET"}
        a = self.expect(self.server.request("OPTIONS", "/csrf_token", headers=ask), 204)
        self.assertEqual((a.header("Access-Control-Allow-Origin"), a.header("Access-Control-Allow-Methods")),
                         ("https://console.example", "GET, HEAD"))

    def test_others_get_nothing(self):
        for origin in ("https://elsewhere.example", "http://console.example", "https://console.example.evil", "null", "*",
                       "https://console.example:8443", "HTTPS://console.example"):
            for method, status in (("GET", 200), ("OPTIONS", 204)):
                a = self.expect(self.server.request(method, "/api/v1/discovery", headers={"Origin": origin}), status)
                self.assertEqual([k for k in a.headers if k.lower().startswith("access-control")], [], origin)
                self.assertEqual(a.header("Vary"), "Origin")

    def test_the_cookie_stays_on_the_site(self):
        a = self.server.request("GET", "/csrf_token", headers={"Origin": "https://console.example"})
        self.assertIn("SameSite=Lax", a.header("Set-Cookie"))
        for path in ("/metrics", "/health", "/v2/"):
            a = self.server.request("GET", path, headers={"Origin": "https://console.example"})
            self.assertEqual([k for k in a.headers if k.lower().startswith("access-control")], [], path)


class MetricsBehindAProxy(SqliteTest):
    config = "TRUSTED_PROXIES: [127.0.0.1]\nMETRICS_ALLOWED: [203.0.113.0/24, '2001:db8::/32']\n"

    def test_the_forwarded_address_is_judged(self):
        for address, status in (("203.0.113.7", 200), ("2001:db8::9", 200), ("198.51.100.1", 403), ("::ffff:203.0.113.7", 200),
                                ("198.51.100.1, 203.0.113.7", 200), ("203.0.113.7, 198.51.100.1", 403), ("127.0.0.1", 200),
                                ("127.0.0.1, 198.51.100.1", 403), ("nonsense", 403), ("", 403)):
            a = self.server.request("GET", "/metrics", headers={"X-Forwarded-For": address})
            self.assertEqual(a.status, status, address)
        self.expect(self.server.request("GET", "/metrics"), 200)  # the proxy itself
        # It forwards and does not say for whom.
        self.expect(self.server.request("GET", "/metrics", headers={"X-Forwarded-Proto": "https"}), 403)


def is_read(connection):
    """Whether the other end, on this machine, has read all that was sent (proc(5), /proc/net/tcp)."""
    ours, theirs = connection.getsockname()[1], connection.getpeername()[1]
    queues = {}
    with open("/proc/net/tcp", encoding="ascii") as table:
        for line in list(table)[1:]:
            fields = line.split()
            ports = tuple(int(fields[i].rpartition(":")[2], 16) for i in (1, 2))
            queues[ports] = [int(q, 16) for q in fields[4].split(":")]  # sent and not received, received and not read
    return (ours, theirs) in queues and queues[ours, theirs][0] == 0 and queues.get((theirs, ours), [0, 1])[1] == 0


class Ending(SqliteTest):
    def test_the_instance_says_so(self):
        """A balancer that asks on a connection it has open is told before its next request is refused."""
        s = self.server
        request = b"GET /health/instance HTTP/1.1\r\nHost: h\r\n\r\n"
        with socket.create_connection(("127.0.0.1", s.port), timeout=20) as c:
            c.sendall(request[:20])
            # Before the server has read its beginning, the connection is an idle one, which a drain ends.
            wait_for(lambda: is_read(c), "the server reads the beginning")
            s.process.send_signal(signal.SIGTERM)

            def is_refused():
                try:
                    socket.create_connection(("127.0.0.1", s.port), timeout=1).close()
                    return False
                except OSError:
                    return True
            wait_for(is_refused, "new connections are refused")
            c.sendall(request[20:])
            answer = b""
            while chunk := c.recv(65536):
                answer += chunk
        self.assertTrue(answer.startswith(b"HTTP/1.1 503"), answer)
        self.assertIn(b'"web_gunicorn":false', answer)
        self.assertEqual(s.process.wait(35), 0)
        s.process = None


if __name__ == "__main__":
    main()
