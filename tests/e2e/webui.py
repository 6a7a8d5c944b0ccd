#!/usr/bin/env python3
"""A web console that is served from a folder, and the documents of the API. quay-api.md 1.10."""
import html.parser
import json
import os
import shutil
import socket
import tempfile

from harness import Server, ServerTest, main

PAGE = b"<!DOCTYPE html><title>Console</title><div id=root></div>"
SCRIPT = b"console.log('\xc3\xa9');"


def folder(test):
    """A built console, and a secret beside it."""
    root = tempfile.mkdtemp(prefix="qs-ui-")
    test.addClassCleanup(shutil.rmtree, root, True)
    ui = os.path.join(root, "ui")
    os.makedirs(os.path.join(ui, "static", "js"))
    for name, content in (("ui/index.html", PAGE), ("ui/static/js/main.js", SCRIPT), ("ui/static/style.css", b"a{}"),
                          ("ui/favicon.ico", b"\0\1"), ("ui/odd name+é.svg", b"<svg/>"), ("ui/empty.txt", b""),
                          ("secret.txt", b"top secret"), ("ui-secret", b"top secret")):
        with open(os.path.join(root, name), "wb") as f:
            f.write(content)
    return ui


class WebUi(ServerTest):
    @classmethod
    def setUpClass(cls):
        cls.folder = folder(cls)
        cls.arguments = ("--web-ui", cls.folder)
        super().setUpClass()

    def get(self, path, status=200, method="GET", **headers):
        return self.expect(self.server.request(method, path, headers=headers), status)

    def test_files(self):
        for path, body, kind in (("/index.html", PAGE, "text/html; charset=utf-8"), ("/", PAGE, "text/html; charset=utf-8"),
                                 ("/static/js/main.js", SCRIPT, "text/javascript; charset=utf-8"),
                                 ("/static/style.css", b"a{}", "text/css; charset=utf-8"),
                                 ("/favicon.ico", b"\0\1", "image/vnd.microsoft.icon"),
                                 ("/odd%20name+%C3%A9.svg", b"<svg/>", "image/svg+xml"),
                                 ("/static/js/main.js?v=1", SCRIPT, "text/javascript; charset=utf-8")):
            a = self.get(path)
            self.assertEqual((a.body, a.header("Content-Type")), (body, kind), path)
            self.assertEqual(a.header("X-Content-Type-Options"), "nosniff")
            again = self.get(path, 304, **{"If-None-Match": a.header("ETag")})
            self.assertEqual((again.body, again.header("ETag")), (b"", a.header("ETag")))
            self.get(path, 200, **{"If-None-Match": '"other"'})
            head = self.get(path, method="HEAD")
            self.assertEqual((head.body, head.header("Content-Length"), head.header("ETag")),
                             (b"", str(len(body)), a.header("ETag")))
        self.assertEqual(self.get("/empty.txt").body, b"")

    def test_pages_of_the_console(self):
        for path in ("/signin", "/repository", "/organization/acme", "/repository/acme/web?tab=tags", "/user/admin",
                     "/overview", "/updateuser", "/search", "/static/none.js"):
            self.assertEqual(self.get(path).body, PAGE, path)
        self.assertEqual(self.get("/acme/web:v1", 302).header("Location"), "/repository/acme/web?tab=tags&tag=v1")

    def test_programs_get_no_page(self):
        self.assertEqual(self.get("/api/v1/nothing", 404).json()["error_type"], "not_found")
        self.assertEqual(self.get("/v2/unknown", 404).codes(), ["NAME_UNKNOWN"])
        for path in ("/oauth/nothing", "/v1/nothing", "/health/nothing", "/.well-known/nothing", "/docs/nothing", "/api", "/api/"):
            self.assertNotIn(b"<title>", self.get(path, 404).body, path)
        self.assertIn("config", self.get("/config").json())
        self.assertEqual(self.get("/v1/_ping").body, b"true")
        for method in ("POST", "PUT", "DELETE"):
            for path in ("/index.html", "/overview", "/"):
                self.get(path, 404, method=method)

    def test_nothing_else_is_read(self):
        outside = ("secret.txt", "ui-secret")
        tries = ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/static/../../secret.txt",
                 "/static/..%2f..%2fsecret.txt", "/..\\secret.txt", "/..%5csecret.txt", "/.%2e/secret.txt", "//secret.txt",
                 "/static//../../secret.txt", "/-secret", "/..;/secret.txt", "/%252e%252e/secret.txt", "/index.html/../../secret.txt",
                 "/index.html%00.js", "/..%c0%afsecret.txt", "/" + os.path.join(os.path.dirname(self.folder), "secret.txt"),
                 "/%2f" + os.path.join(os.path.dirname(self.folder), "secret.txt"), "/" + "../" * 20 + "etc/passwd",
                 "/file:" + self.folder + "/../secret.txt"]
        for path in tries:
            with socket.create_connection(("127.0.0.1", self.server.port), timeout=20) as s:
                s.sendall(b"GET " + path.encode() + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                answer = b""
                while chunk := s.recv(65536):
                    answer += chunk
            self.assertRegex(answer, rb"^HTTP/1.1 (200|302|400|404) ", path)
            self.assertNotIn(b"top secret", answer, path)
            self.assertNotIn(b"root:", answer, path)
        for name in outside:
            self.assertEqual(self.get("/" + name).body, PAGE)

    def test_what_came_later_is_not_there(self):
        with open(os.path.join(self.folder, "later.txt"), "wb") as f:
            f.write(b"later")
        self.addCleanup(os.unlink, f.name)
        self.assertEqual(self.get("/later.txt").body, PAGE)


class Folders(ServerTest):
    @classmethod
    def setUpClass(cls):
        cls.folder = folder(cls)
        cls.server = Server(engine="sqlite")
        cls.addClassCleanup(cls.server.close)

    def refused(self, folder, words):
        self.assertEqual(self.server.spawn("--web-ui", folder).wait(30), 7)
        self.assertIn(words, self.server.log_text())

    def test_of_no_use(self):
        self.refused(os.path.join(self.folder, "none"), "is not there")
        self.refused(os.path.join(self.folder, "static"), "has no index.html")
        link = os.path.join(self.folder, "link.txt")
        os.symlink("../secret.txt", link)
        self.refused(self.folder, "has a link that leads out of it")
        os.unlink(link)
        self.assertEqual(self.server.spawn("--web-ui", "").wait(30), 2)

    def test_links_within(self):
        server = Server(engine="sqlite", environment={"WEB_UI_PATH": self.folder})
        self.addCleanup(server.close)
        link = os.path.join(self.folder, "inside.css")
        os.symlink("static/style.css", link)
        os.symlink("..", os.path.join(self.folder, "static", "up"))  # a folder: not gone into
        broken = os.path.join(self.folder, "broken.css")
        os.symlink("none", broken)
        self.addCleanup(os.unlink, broken)
        self.addCleanup(os.unlink, link)
        self.addCleanup(os.unlink, os.path.join(self.folder, "static", "up"))
        server.start()
        self.assertEqual(server.request("GET", "/inside.css").body, b"a{}")
        self.assertEqual(server.request("GET", "/broken.css").body, PAGE)
        self.assertEqual(server.request("GET", "/static/up/secret.txt").body, PAGE)


class Reader(html.parser.HTMLParser):
    """What of a page matters here: that it is whole, and where it leads."""
    VOID = {"meta", "link", "br", "img", "hr", "input"}

    def __init__(self, text):
        super().__init__()
        self.stack, self.ids, self.links, self.tags, self.codes = [], [], [], set(), []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        attributes = dict(attributes)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes[k] for k in ("href", "src") if k in attributes]
        if tag not in self.VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag):
        assert self.stack and self.stack[-1] == tag, (tag, self.stack)
        self.stack.pop()

    def handle_data(self, data):
        if self.stack and self.stack[-1] == "code":
            self.codes.append(data)


class Documents(ServerTest):
    def document(self, path):
        return self.expect(self.server.request("GET", path), 200)

    def test_page(self):
        a = self.document("/docs/api")
        self.assertEqual(a.header("Content-Type"), "text/html; charset=utf-8")
        self.assertIn("default-src 'none'", a.header("Content-Security-Policy"))
        page = Reader(a.body.decode())
        self.assertEqual(page.stack, [])
        self.assertEqual(len(page.ids), len(set(page.ids)))
        self.assertFalse(page.tags & {"script", "iframe", "img", "link", "form", "object"})
        for link in page.links:
            self.assertTrue(link[1:] in page.ids if link.startswith("#") else link.startswith("/"), link)
            if link.startswith("/"):
                self.document(link)
        described = json.loads(self.document("/api/v1/discovery?internal=true").body)
        operations = {o["operationId"] for p in described["paths"].values() for o in p.values()
                      if isinstance(o, dict) and "operationId" in o}
        self.assertLessEqual(operations, set(page.ids))
        self.assertIn("quaysideOpenApi", page.ids)
        for text in ("/api/v1/repository/{repository}/tag/{tag}", "manifest_digest", "message.severity", "repo:write"):
            self.assertIn(text, page.codes)

    # --- the descriptions are what their specifications want -----------------------------------------

    def resolve(self, document, schema):
        if "$ref" in schema:
            schema = document["definitions"][schema["$ref"].removeprefix("#/definitions/")]
        return schema

    def check_schema(self, document, schema, nullable_types):
        schema = self.resolve(document, schema)
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        known = {"string", "number", "integer", "boolean", "object", "array"} | ({"null"} if nullable_types else set())
        self.assertLessEqual(set(types), known)
        self.assertEqual(len(types), len(set(types)))
        self.assertNotIn("nullable", schema)  # of OpenAPI 3.0
        if "required" in schema:
            self.assertTrue(schema["required"])
            self.assertLessEqual(set(schema["required"]), set(schema["properties"]))
        for inner in schema.get("properties", {}).values():
            self.check_schema(document, inner, nullable_types)

    def check_parameters(self, path, parameters, has_schema):
        in_path = {p["name"] for p in parameters if p["in"] == "path"}
        self.assertEqual(in_path, {part[1:-1] for part in path.split("/") if part.startswith("{")}, path)
        keys = [(p["name"], p["in"]) for p in parameters]
        self.assertEqual(len(keys), len(set(keys)), path)
        for p in parameters:
            self.assertIn(p["in"], ("path", "query", "body"))
            self.assertIs(p["required"], p["in"] in ("path", "body"))
            if p["in"] != "body":
                self.assertEqual("schema" in p, has_schema)
                self.assertEqual("type" in p, not has_schema)

    def test_swagger(self):
        for query in ("", "?internal=true"):
            d = json.loads(self.document("/api/v1/discovery" + query).body)
            self.assertLessEqual({"swagger", "info", "paths"}, set(d))
            ids = []
            tags = {t["name"] for t in d["tags"]}
            for path, item in d["paths"].items():
                self.assertTrue(path.startswith("/"))
                self.assertFalse({k for k in item if not k.startswith("x-")}
                                 - {"get", "put", "post", "delete", "patch", "head", "options", "parameters"})
                for method in ("get", "put", "post", "delete", "patch"):
                    if method not in item:
                        continue
                    operation = item[method]
                    ids.append(operation["operationId"])
                    self.check_parameters(path, item["parameters"] + operation["parameters"], False)
                    bodies = [p for p in operation["parameters"] if p["in"] == "body"]
                    self.assertLessEqual(len(bodies), 1)
                    for body in bodies:
                        self.assertNotIn(method, ("get", "delete"))
                        self.check_schema(d, body["schema"], False)
                    self.assertTrue(operation["responses"])
                    for status, response in operation["responses"].items():
                        self.assertRegex(status, "^([1-5][0-9][0-9]|default)$")
                        self.assertTrue(response["description"])
                        if "schema" in response:
                            self.check_schema(d, response["schema"], False)
                    self.assertLessEqual(set(operation["tags"]), tags)
                    for requirement in operation.get("security", []):
                        for name, scopes in requirement.items():
                            self.assertLessEqual(set(scopes), set(d["securityDefinitions"][name]["scopes"]))
            self.assertEqual(len(ids), len(set(ids)))
            self.validated(d)

    def test_openapi(self):
        d = json.loads(self.document("/api/quayside/v1/openapi.json").body)
        self.assertEqual(d["openapi"], "3.1.0")
        self.assertLessEqual({"title", "version"}, set(d["info"]))
        for path, item in d["paths"].items():
            for operation in item.values():
                self.check_parameters(path, operation["parameters"], True)
                if "requestBody" in operation:
                    self.check_schema(d, operation["requestBody"]["content"]["application/json"]["schema"], True)
                self.assertTrue(operation["responses"])
                for requirement in operation["security"]:
                    self.assertLessEqual(set(requirement), set(d["components"]["securitySchemes"]))
        self.validated(d)

    def validated(self, document):
        """By the specification's own schema as well, where a validator is installed."""
        try:
            import openapi_spec_validator
        except ImportError:
            return
        openapi_spec_validator.validate(document)


if __name__ == "__main__":
    main()
