#!/usr/bin/env python3
"""Pulling: HEAD, ranges, conditions, lists, referrers, visibility. OCI distribution-spec 1.1, quay-api.md 1.6, 2."""
import json
import os
import urllib.parse

from harness import OCI_INDEX, OCI_MANIFEST, ServerTest, Session, digest, main

R = "admin/pull"


class Pull(ServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.token = cls.server.token(f"repository:{R}:pull,push", "registry:catalog:*")
        cls.data = os.urandom(100000)
        cls.blob = cls.server.push_blob(R, cls.data, cls.token)
        cls.manifest, cls.body = cls.server.push_image(R, "v1", cls.token)

    def get(self, path, method="GET", **headers):
        return self.server.request(method, path, token=self.token,
                                   headers={k.replace("_", "-"): v for k, v in headers.items()})

    def test_base(self):
        a = self.expect(self.get("/v2/"), 200)
        self.assertEqual(a.header("Docker-Distribution-API-Version"), "registry/2.0")

    def test_head_is_get_without_body(self):
        for path in (f"/v2/{R}/blobs/{self.blob}", f"/v2/{R}/manifests/v1", f"/v2/{R}/manifests/{self.manifest}"):
            get, head = self.get(path), self.get(path, "HEAD")
            self.expect(head, 200)
            self.assertEqual(head.body, b"")
            for name in ("Content-Length", "Content-Type", "Docker-Content-Digest", "ETag"):
                self.assertEqual(head.header(name), get.header(name), name)
            self.assertEqual(int(get.header("Content-Length")), len(get.body))
        self.expect(self.get(f"/v2/{R}/blobs/{digest(b'none')}", "HEAD"), 404)
        self.expect(self.get(f"/v2/{R}/manifests/none", "HEAD"), 404)

    def test_blob_headers(self):
        a = self.get(f"/v2/{R}/blobs/{self.blob}")
        self.assertEqual(a.body, self.data)
        self.assertEqual(a.header("Content-Type"), "application/octet-stream")
        self.assertEqual(a.header("Accept-Ranges"), "bytes")
        self.assertIn(self.blob, a.header("ETag"))
        self.assertIn("immutable", a.header("Cache-Control"))

    def test_ranges(self):
        path, n = f"/v2/{R}/blobs/{self.blob}", len(self.data)
        for spec, first, last in (("0-0", 0, 0), ("10-19", 10, 19), (f"{n - 5}-", n - 5, n - 1), ("-7", n - 7, n - 1),
                                  (f"5-{n + 100}", 5, n - 1), (f"-{n + 5}", 0, n - 1)):
            a = self.expect(self.get(path, Range="bytes=" + spec), 206)
            self.assertEqual(a.body, self.data[first:last + 1], spec)
            self.assertEqual(a.header("Content-Range"), f"bytes {first}-{last}/{n}")
        for spec in (f"{n}-", f"{n}-{n + 5}", "-0"):
            a = self.expect(self.get(path, Range="bytes=" + spec), 416)
            self.assertEqual(a.header("Content-Range"), f"bytes */{n}")
        for spec in ("bytes=0-1,5-6", "bytes=9-3", "lines=0-1", "bytes=a-b", "bytes="):
            a = self.expect(self.get(path, Range=spec), 200)
            self.assertEqual(len(a.body), n, spec)
        etag = self.get(path, "HEAD").header("ETag")
        self.expect(self.get(path, Range="bytes=0-9", If_Range=etag), 206)
        self.expect(self.get(path, Range="bytes=0-9", If_Range='"sha256:other"'), 200)

    def test_conditions(self):
        for path in (f"/v2/{R}/blobs/{self.blob}", f"/v2/{R}/manifests/v1"):
            etag = self.get(path, "HEAD").header("ETag")
            for value in (etag, "W/" + etag, f'"x", {etag}', "*"):
                a = self.expect(self.get(path, If_None_Match=value), 304)
                self.assertEqual(a.body, b"")
            self.expect(self.get(path, If_None_Match='"other"'), 200)

    def test_unknown(self):
        self.expect(self.get(f"/v2/{R}/blobs/{digest(b'none')}"), 404, "BLOB_UNKNOWN")
        self.expect(self.get(f"/v2/{R}/manifests/none"), 404, "MANIFEST_UNKNOWN")
        self.expect(self.get(f"/v2/{R}/manifests/{digest(b'none')}"), 404, "MANIFEST_UNKNOWN")

    def test_missing_repository_of_ours(self):
        token = self.server.token("repository:admin/nowhere:pull")
        a = self.server.request("GET", "/v2/admin/nowhere/manifests/v1", token=token)
        self.expect(a, 404, "NAME_UNKNOWN")
        self.expect(self.server.request("GET", "/v2/admin/nowhere/tags/list", token=token), 404, "NAME_UNKNOWN")

    def test_tags_list_pages(self):
        repo = "admin/tags"
        token = self.server.token(f"repository:{repo}:pull,push")
        _, body = self.server.push_image(repo, "b2", token)
        names = sorted(["b2", "a", "B", "a-1", "a_1", "v1.0", "0"])
        for name in names:
            self.expect(self.server.put_manifest(repo, name, body, OCI_MANIFEST, token), 201)

        def page(query):
            return self.server.request("GET", f"/v2/{repo}/tags/list{query}", token=token)
        a = self.expect(page(""), 200)
        self.assertEqual(a.json(), {"name": repo, "tags": names})
        self.assertIsNone(a.header("Link"))
        seen, query = [], "?n=3"
        while query:
            a = self.expect(page(query), 200)
            self.assertLessEqual(len(a.json()["tags"]), 3)
            seen += a.json()["tags"]
            link = a.header("Link")
            if link:
                self.assertTrue(link.endswith('; rel="next"'), link)
                query = "?" + urllib.parse.urlsplit(link[1:link.index(">")]).query
            else:
                query = None
        self.assertEqual(seen, names)
        a = self.expect(page("?n=0"), 200)
        self.assertEqual((a.json()["tags"], a.header("Link")), ([], None))
        self.assertEqual(page("?last=a").json()["tags"], names[names.index("a") + 1:])
        self.assertEqual(page("?last=zzz").json()["tags"], [])

    def test_catalog(self):
        self.server.push_blob("admin/cat1", b"x", self.server.token("repository:admin/cat1:pull,push"))
        a = self.expect(self.get("/v2/_catalog"), 200)
        names = a.json()["repositories"]
        self.assertEqual(names, sorted(names))
        self.assertIn(R, names)
        a = self.expect(self.get("/v2/_catalog?n=1"), 200)
        self.assertEqual(a.json()["repositories"], names[:1])
        self.assertIn('rel="next"', a.header("Link"))
        self.assertEqual(self.get(f"/v2/_catalog?n=1&last={names[0]}").json()["repositories"], names[1:2])

    def test_referrers(self):
        subject = {"mediaType": OCI_MANIFEST, "digest": self.manifest, "size": len(self.body)}
        empty = self.server.push_blob(R, b"{}", self.token)

        def referrer(kind, text, s=subject):
            return json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST, "artifactType": kind,
                               "config": {"mediaType": "application/vnd.oci.empty.v1+json", "digest": empty, "size": 2},
                               "layers": [], "subject": s, "annotations": {"note": text}}).encode()
        sbom, sig = referrer("application/sbom", "one"), referrer("application/sig", "two")
        for body in (sbom, sig):
            a = self.expect(self.server.put_manifest(R, digest(body), body, OCI_MANIFEST, self.token), 201)
            self.assertEqual(a.header("OCI-Subject"), self.manifest)
        a = self.expect(self.get(f"/v2/{R}/referrers/{self.manifest}"), 200)
        self.assertEqual(a.header("Content-Type"), OCI_INDEX)
        index = a.json()
        self.assertEqual((index["schemaVersion"], index["mediaType"]), (2, OCI_INDEX))
        self.assertEqual({m["digest"]: (m["artifactType"], m["size"], m["annotations"]["note"]) for m in index["manifests"]},
                         {digest(sbom): ("application/sbom", len(sbom), "one"), digest(sig): ("application/sig", len(sig), "two")})
        self.assertIsNone(a.header("OCI-Filters-Applied"))
        a = self.expect(self.get(f"/v2/{R}/referrers/{self.manifest}?artifactType=application/sig"), 200)
        self.assertEqual([m["digest"] for m in a.json()["manifests"]], [digest(sig)])
        self.assertEqual(a.header("OCI-Filters-Applied"), "artifactType")
        a = self.expect(self.get(f"/v2/{R}/referrers/{digest(b'unknown')}"), 200)
        self.assertEqual(a.json()["manifests"], [])
        self.expect(self.get(f"/v2/{R}/referrers/v1"), 400, "DIGEST_INVALID")
        token = self.server.token("repository:admin/nowhere:pull,push")
        a = self.expect(self.server.request("GET", f"/v2/admin/nowhere/referrers/{self.manifest}", token=token), 200)
        self.assertEqual((a.header("Content-Type"), a.json()["manifests"]), (OCI_INDEX, []))
        # The subject may come later; without artifactType the config's media type counts.
        late = digest(b"comes later")
        body = json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST, "layers": [],
                           "config": {"mediaType": "application/vnd.example.config+json", "digest": empty, "size": 2},
                           "subject": {"mediaType": OCI_MANIFEST, "digest": late, "size": 9}}).encode()
        self.expect(self.server.put_manifest(R, digest(body), body, OCI_MANIFEST, self.token), 201)
        found = self.get(f"/v2/{R}/referrers/{late}").json()["manifests"]
        self.assertEqual([m["artifactType"] for m in found], ["application/vnd.example.config+json"])

    def test_anonymous_sees_public_only(self):
        repo = "admin/public"
        token = self.server.token(f"repository:{repo}:pull,push")
        self.server.push_image(repo, "v1", token)
        query = "/v2/auth?" + urllib.parse.urlencode({"service": f"127.0.0.1:{self.server.port}",
                                                      "scope": f"repository:{repo}:pull"})
        nobody = self.expect(self.server.request("GET", query), 200).json()["token"]
        path = f"/v2/{repo}/manifests/v1"
        a = self.expect(self.server.request("GET", path), 401, "UNAUTHORIZED")
        self.assertIn(f'scope="repository:{repo}:pull"', a.header("WWW-Authenticate"))
        self.expect(self.server.request("GET", path, token=nobody), 401, "UNAUTHORIZED")
        self.server.push_blob(repo, b"made private", token)
        session = Session(self.server)
        session.sign_in()
        public = {"repository": "open", "visibility": "public", "description": ""}
        self.expect(session.request("POST", "/api/v1/repository", public), 201)
        repo, path = "admin/open", "/v2/admin/open/manifests/v1"
        self.server.push_image(repo, "v1", self.server.token(f"repository:{repo}:pull,push"))
        query = query.replace("public", "open")
        nobody = self.server.request("GET", query).json()["token"]
        self.expect(self.server.request("GET", path, token=nobody), 200)
        self.expect(self.server.request("DELETE", path, token=nobody), 401, "UNAUTHORIZED")


if __name__ == "__main__":
    main()
