#!/usr/bin/env python3
"""What is refused, and how: names, manifests, sizes, heads, bodies. transport.md 6, quay-api.md 1.3 and 2.5."""
import json
import select
import socket

from harness import OCI_MANIFEST, ServerTest, Session, digest, main

R = "admin/bad"


class BadInput(ServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.token = cls.server.token(f"repository:{R}:pull,push")
        cls.server.push_image(R, "v1", cls.token)
        cls.session = Session(cls.server)
        assert cls.session.sign_in().status == 200

    def req(self, method, path, body=None, **headers):
        return self.server.request(method, path, body, token=self.token,
                                   headers={k.replace("_", "-"): v for k, v in headers.items()})

    # --- registry -----------------------------------------------------------------------------

    def test_names(self):
        for name in ("admin/UPPER", "admin/.dot", "admin/a//b", "admin/" + "x" * 260, "admin/sp%20ace"):
            a = self.req("GET", f"/v2/{name}/tags/list")
            self.assertIn(a.status, (400, 401, 404), a)
            if a.status != 401:
                self.assertTrue({"NAME_INVALID", "NAME_UNKNOWN"} & set(a.codes()), a)

    def test_tags(self):
        for tag in ("-dash", ".dot", "x" * 129, "sp%20ace", "%F0%9F%90%B3"):
            a = self.server.put_manifest(R, tag, b'{"schemaVersion":2}', "application/vnd.x+json", self.token)
            self.expect(a, 400)
            self.assertTrue({"TAG_INVALID", "MANIFEST_INVALID"} & set(a.codes()), a)

    def test_manifest_bodies(self):
        for body in (b"", b"not json", b"[]", b'"text"', b'{"schemaVersion":2', b"\xff\xfe", b"{}{}", b"null"):
            a = self.server.put_manifest(R, "bad", body, OCI_MANIFEST, self.token)
            self.expect(a, 400, "MANIFEST_INVALID")
            self.assertTrue(a.json()["errors"][0]["detail"], a)
        for body in ({"schemaVersion": 2, "mediaType": OCI_MANIFEST},
                     {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": []},
                     {"schemaVersion": 2, "mediaType": OCI_MANIFEST, "config": [], "layers": {}},
                     {"schemaVersion": 2, "mediaType": OCI_MANIFEST, "layers": [],
                      "config": {"mediaType": "x/y", "digest": "sha256:zz", "size": 2}}):
            a = self.server.put_manifest(R, "bad", json.dumps(body).encode(), OCI_MANIFEST, self.token)
            self.assertEqual(a.status, 400, (body, a))
            self.assertTrue({"MANIFEST_INVALID", "DIGEST_INVALID"} & set(a.codes()), a)
        self.expect(self.req("GET", f"/v2/{R}/manifests/bad"), 404)

    def test_deep_manifest(self):
        body = b'{"schemaVersion":2,"a":' + b"[" * 100000 + b"]" * 100000 + b"}"
        a = self.server.put_manifest(R, "deep", body, "application/vnd.x+json", self.token)
        self.assertIn(a.status, (400, 201), a)

    def test_manifest_over_4_mib(self):
        body = b'{"schemaVersion":2,"x":"' + b"x" * (4 << 20) + b'"}'
        a = self.server.put_manifest(R, "large", body, "application/vnd.x+json", self.token)
        self.expect(a, 413)
        self.assertTrue({"SIZE_INVALID", "MANIFEST_INVALID"} & set(a.codes()), a)
        body = b'{"schemaVersion":2,"x":"' + b"x" * ((4 << 20) - 100) + b'"}'
        self.expect(self.server.put_manifest(R, "fits", body, "application/vnd.x+json", self.token), 201)

    def test_content_length_does_not_match(self):
        d = digest(b"x" * 10)
        self.expect(self.req("POST", f"/v2/{R}/blobs/uploads/?digest={digest(b'other')}", b"x" * 10), 400, "DIGEST_INVALID")
        path = self.server.upload_path(self.req("POST", f"/v2/{R}/blobs/uploads/"))
        a = self.req("PATCH", path, b"x" * 10, Content_Range="0-99")
        self.assertIn(a.status, (400, 416), a)
        self.expect(self.req("HEAD", f"/v2/{R}/blobs/{d}"), 404)

    def test_malformed_content_range(self):
        path = self.server.upload_path(self.req("POST", f"/v2/{R}/blobs/uploads/"))
        for value in ("abc", "5-1", "-", "0-", "bytes=0-9", "0-99999999999999999999"):
            a = self.req("PATCH", path, b"x" * 10, Content_Range=value)
            self.assertIn(a.status, (202 if value == "bytes=0-9" else 400, 400, 416), (value, a))

    def test_methods_and_routes(self):
        a = self.req("POST", f"/v2/{R}/tags/list", b"")
        self.assertIn(a.status, (404, 405), a)
        a = self.req("GET", f"/v2/{R}/nonsense/v1")
        self.assertIn(a.status, (404, 400), a)
        self.assertEqual(self.req("GET", "/nowhere").status, 404)
        self.assertEqual(self.req("GET", "/api/v1/nowhere").status, 404)

    def test_path_tricks(self):
        for path in ("/v2/admin/bad/../../../etc/passwd", "/v2/%2e%2e/%2e%2e/manifests/v1", "/v2//manifests/v1",
                     "/v2/admin%2Fbad/manifests/v1", "/v2/admin/bad/manifests/%00", "/v2/admin/bad/manifests/%zz",
                     "/v2/admin/bad/blobs/sha256:..%2f..%2fetc", "/%"):
            self.assertIn(self.req("GET", path).status, (200, 400, 401, 404), path)

    # --- transport ----------------------------------------------------------------------------

    def status_of(self, raw):
        answer = self.server.raw(raw)
        self.assertTrue(answer.startswith(b"HTTP/1."), (raw[:80], answer[:80]))
        self.assertFalse(answer.split(b"\r\n")[0].endswith(b" Status"), "a status has its name")
        return int(answer.split(b" ", 2)[1])

    def test_heads(self):
        host = b"Host: x\r\n"
        for raw, status in (
                (b"GET /v2/ HTTP/1.1\r\n\r\n", 400),  # no Host
                (b"GET /v2/ HTTP/1.1\r\n" + host + host + b"\r\n", 400),
                (b"GET /v2/ HTTP/1.1\n" + b"Host: x\n\n", 400),
                (b"GET /v2/\r\n\r\n", 400),
                (b"GET /v2/ HTTP/2.0\r\n" + host + b"\r\n", 505),
                (b"GET /v2/ HTTP/1.1\r\n" + host + b"A : b\r\n\r\n", 400),
                (b"GET /v2/ HTTP/1.1\r\n" + host + b"A: b\r\n c\r\n\r\n", 400),
                (b"GET /v2/ HTTP/1.1\r\n" + host + b"A: \x00\r\n\r\n", 400),
                (b"GET /v2/\xe6 HTTP/1.1\r\n" + host + b"\r\n", 400),
                (b"GET /" + b"x" * 9000 + b" HTTP/1.1\r\n" + host + b"\r\n", 414),
                (b"GET /v2/ HTTP/1.1\r\n" + host + b"A: " + b"x" * 40000 + b"\r\n\r\n", 431),
                (b"GET /v2/ HTTP/1.1\r\n" + host + b"".join(b"A%d: b\r\n" % i for i in range(120)) + b"\r\n", 431),
                (b"CONNECT x:1 HTTP/1.1\r\n" + host + b"\r\n", 405),
                (b"TRACE / HTTP/1.1\r\n" + host + b"\r\n", 405),
                (b"PUT /x HTTP/1.1\r\n" + host + b"Expect: tea\r\nContent-Length: 1\r\n\r\n", 417)):
            self.assertEqual(self.status_of(raw), status, raw[:100])

    def test_framing(self):
        start = b"POST /v2/ HTTP/1.1\r\nHost: x\r\n"
        for headers, status in (
                (b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", 400),
                (b"Content-Length: 1\r\nContent-Length: 1\r\n", 400),
                (b"Content-Length: 1, 1\r\n", 400),
                (b"Content-Length: -1\r\n", 400),
                (b"Content-Length: +1\r\n", 400),
                (b"Content-Length: 9999999999999999999\r\n", 400),
                (b"Transfer-Encoding: gzip\r\n", 501),
                (b"Transfer-Encoding: chunked, chunked\r\n", 501),
                (b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400)):
            self.assertEqual(self.status_of(start + headers + b"\r\n0\r\n\r\n"), status, headers)
        self.assertEqual(self.status_of(b"POST /v2/ HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400)

    def test_chunks(self):
        path = self.server.upload_path(self.req("POST", f"/v2/{R}/blobs/uploads/"))
        head = (f"PATCH {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.token}\r\n"
                "Transfer-Encoding: chunked\r\n\r\n").encode().replace(b"Host: x", f"Host: 127.0.0.1:{self.server.port}".encode())
        for body in (b"zz\r\n", b"-1\r\n", b"5\r\nhelloX", b"5\nhello\r\n0\r\n\r\n", b"1" * 16 + b"\r\n", b"0x5\r\nhello\r\n"):
            self.assertEqual(self.status_of(head + body), 400, body)

    def test_pipelined_and_old_clients(self):
        host = f"Host: 127.0.0.1:{self.server.port}\r\n".encode()
        answer = self.server.raw(b"GET /v1/_ping HTTP/1.1\r\n" + host + b"\r\n" + b"GET /v1/_ping HTTP/1.1\r\n" + host
                                 + b"Connection: close\r\n\r\n")
        self.assertEqual(answer.count(b"HTTP/1.1 200"), 2, answer)
        answer = self.server.raw(b"GET /v1/_ping HTTP/1.0\r\n\r\n")
        self.assertIn(b" 200 ", answer.split(b"\r\n")[0])

    def test_continue(self):
        path = self.server.upload_path(self.req("POST", f"/v2/{R}/blobs/uploads/"))
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as s:
            s.sendall((f"PATCH {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.server.port}\r\nAuthorization: Bearer {self.token}\r\n"
                       "Expect: 100-continue\r\nContent-Length: 5\r\nConnection: close\r\n\r\n").encode())
            self.assertTrue(s.recv(100).startswith(b"HTTP/1.1 100"))
            s.sendall(b"hello")
            self.assertIn(b" 202 ", s.recv(4096))

    def test_early_refusal_arrives(self):
        # The answer comes although the client still sends; it must not be lost to a reset.
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as s:
            s.sendall(f"PUT /v2/{R}/manifests/v1 HTTP/1.1\r\nHost: 127.0.0.1:{self.server.port}\r\n"
                      f"Authorization: Bearer {self.token}\r\nContent-Type: {OCI_MANIFEST}\r\n"
                      f"Content-Length: {5 << 20}\r\n\r\n".encode())
            self.assertTrue(select.select([s], [], [], 10)[0], "it is refused before the body is there")
            try:
                s.sendall(b"x" * 200000)
            except OSError:
                pass
            self.assertIn(b" 413 ", s.recv(4096).split(b"\r\n")[0])

    # --- API ----------------------------------------------------------------------------------

    def api(self, method, path, body=None, **headers):
        return self.session.request(method, "/api/v1" + path, body,
                                    headers={k.replace("_", "-"): v for k, v in headers.items()})

    def test_api_bodies(self):
        json_type = {"Content_Type": "application/json"}
        for body in (b"not json", b"[]", b'"x"', b"", b"{", b'{"repository":1,"visibility":"private","description":""}',
                     b'{"repository":"x","visibility":"secret","description":""}', b'{"repository":"x"}',
                     b'{"repository":null,"visibility":"private","description":""}'):
            a = self.api("POST", "/repository", body, **json_type)
            self.assertEqual(a.status, 400, (body, a))
            self.assertEqual(a.json()["error_type"], "invalid_request", (body, a))
        a = self.api("PUT", f"/repository/{R}/tag/v1", b'{"expiration":"tomorrow"}', **json_type)
        self.assertEqual((a.status, a.json()["error_type"]), (400, "invalid_request"), a)
        a = self.api("PUT", f"/repository/{R}/tag/v1", {"expiration": 1})
        self.assertEqual(a.status, 400, a)
        a = self.api("GET", f"/repository/{R}/tag/?filter_tag_name=x")
        self.assertEqual(a.status, 400, a)
        self.assertIn("Unsupported syntax", a.json()["message"])
        a = self.api("GET", f"/repository/{R}/tag/?limit=abc")
        self.assertEqual(a.status, 400, a)
        self.assertIsInstance(a.json()["message"], dict)

    def test_undecodable_query_of_the_registry(self):
        s = self.server
        token = s.token(f"repository:{R}:pull,push")
        blob = s.push_blob(R, b"blob", token)
        upload = s.upload_path(s.request("POST", f"/v2/{R}/blobs/uploads/", token=token))
        paths = [("GET", "/v2/"), ("GET", "/v2"), ("GET", "/v2/auth"), ("GET", "/v2/_catalog"), ("GET", f"/v2/{R}/tags/list"),
                 ("GET", f"/v2/{R}/manifests/v1"), ("PUT", f"/v2/{R}/manifests/v1"), ("DELETE", f"/v2/{R}/manifests/v1"),
                 ("GET", f"/v2/{R}/referrers/{blob}"), ("GET", f"/v2/{R}/blobs/{blob}"), ("HEAD", f"/v2/{R}/blobs/{blob}"),
                 ("POST", f"/v2/{R}/blobs/uploads/"), ("PATCH", upload), ("PUT", upload), ("GET", upload)]
        for method, path in paths:
            for query in ("n=%zz", "last=%ff", "%00", "x=%", "digest=%c3%28", "a=1&b=%e2%82"):
                a = s.request(method, f"{path}?{query}", b"body" if method in ("PUT", "PATCH", "POST") else None, token=token)
                self.assertEqual(a.status, 400, (method, path, query, a))
                if method != "HEAD":
                    self.assertEqual(a.codes(), ["INVALID_REQUEST"], (method, path, query))
                    self.assertIn("query", a.json()["errors"][0]["message"])
        # Nothing of it has touched the upload, and what decodes is read as before.
        self.assertEqual(s.request("GET", upload, token=token).header("Range"), "0-0")
        self.assertEqual(s.request("GET", f"/v2/{R}/tags/list?n=2&last=%41+b%2F", token=token).status, 200)
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        a = s.request("POST", "/v2/auth", "grant_type=password&username=admin&password=%ff", form)
        self.assertEqual((a.status, a.codes()), (400, ["INVALID_REQUEST"]))

    def test_undecodable_query_of_the_api(self):
        for value in ("%00", "%zz", "%ff", "%", "%c3%28"):
            a = self.server.request("GET", f"/api/v1/repository/{R}/tag/?specificTag={value}")
            self.assertEqual(a.status, 400, (value, a))
            self.assertEqual(a.json()["error_type"], "invalid_request", value)


if __name__ == "__main__":
    main()
