#!/usr/bin/env python3
"""Pushing: uploads in every form, mounts, manifests. OCI distribution-spec 1.1 "Push", quay-api.md 2.4."""
import json
import os

from harness import (DOCKER_LIST, DOCKER_MANIFEST, OCI_CONFIG, OCI_INDEX, OCI_LAYER, OCI_MANIFEST, ServerTest, digest, main)

R = "admin/push"


class Push(ServerTest):
    def setUp(self):
        self.token = self.server.token(f"repository:{R}:pull,push", "repository:admin/other:pull,push")

    def req(self, method, path, body=None, **headers):
        return self.server.request(method, path, body, token=self.token,
                                   headers={k.replace("_", "-"): v for k, v in headers.items()})

    def start_upload(self, query=""):
        a = self.expect(self.req("POST", f"/v2/{R}/blobs/uploads/{query}"), 202)
        self.assertTrue(a.header("Docker-Upload-UUID"))
        self.assertEqual(a.header("Range"), "0-0")
        self.assertTrue(a.header("Location").startswith("/v2/"), "relative to the host")
        return self.server.upload_path(a)

    @staticmethod
    def with_digest(path, d):
        return path + ("&" if "?" in path else "?") + "digest=" + d

    def finish(self, path, d, body=b""):
        return self.req("PUT", self.with_digest(path, d), body)

    def test_monolithic_post(self):
        data = os.urandom(5000)
        d = digest(data)
        a = self.expect(self.req("POST", f"/v2/{R}/blobs/uploads/?digest={d}", data), 201)
        self.assertEqual(a.header("Docker-Content-Digest"), d)
        self.assertTrue(a.header("Location").endswith(f"/v2/{R}/blobs/{d}"))
        self.assertEqual(self.req("GET", f"/v2/{R}/blobs/{d}").body, data)

    def test_monolithic_put(self):
        data = os.urandom(300000)
        self.expect(self.finish(self.start_upload(), digest(data), data), 201)
        self.assertEqual(self.req("GET", f"/v2/{R}/blobs/{digest(data)}").body, data)

    def test_empty_blob(self):
        self.expect(self.finish(self.start_upload(), digest(b"")), 201)
        a = self.expect(self.req("GET", f"/v2/{R}/blobs/{digest(b'')}"), 200)
        self.assertEqual((a.body, a.header("Content-Length")), (b"", "0"))

    def test_chunks_with_status(self):
        data = os.urandom(700001)
        path = self.start_upload()
        first, second = data[:300000], data[300000:]
        a = self.expect(self.req("PATCH", path, first, Content_Range=f"0-{len(first) - 1}",
                                 Content_Type="application/octet-stream"), 202)
        self.assertEqual(a.header("Range"), f"0-{len(first) - 1}")
        path = self.server.upload_path(a)
        a = self.expect(self.req("GET", path), 204)
        self.assertEqual(a.header("Range"), f"0-{len(first) - 1}")
        self.assertTrue(a.header("Location"))
        a = self.expect(self.req("PATCH", path, second), 202)  # without Content-Range: appended
        self.expect(self.finish(self.server.upload_path(a), digest(data)), 201)
        self.assertEqual(self.req("GET", f"/v2/{R}/blobs/{digest(data)}").body, data)
        self.expect(self.req("GET", path), 404, "BLOB_UPLOAD_UNKNOWN")

    def test_last_chunk_in_put(self):
        path = self.start_upload()
        a = self.expect(self.req("PATCH", path, b"first "), 202)
        self.expect(self.finish(self.server.upload_path(a), digest(b"first last"), b"last"), 201)

    def test_chunked_transfer_coding(self):
        parts = [os.urandom(n) for n in (1, 70000, 5)]
        path = self.start_upload()
        a = self.server.request("PATCH", path, iter(parts), token=self.token, headers={"Transfer-Encoding": "chunked"})
        self.expect(a, 202)
        self.expect(self.finish(self.server.upload_path(a), digest(b"".join(parts))), 201)

    def test_out_of_order_416(self):
        path = self.start_upload()
        a = self.expect(self.req("PATCH", path, b"x" * 10, Content_Range="0-9"), 202)
        path = self.server.upload_path(a)
        for wrong in ("0-9", "11-20", "5-14"):
            a = self.req("PATCH", path, b"x" * 10, Content_Range=wrong)
            self.expect(a, 416)
            self.assertEqual(a.header("Range"), "0-9", a)
        self.expect(self.req("PATCH", path, b"y" * 10, Content_Range="10-19"), 202)
        self.expect(self.finish(path, digest(b"x" * 10 + b"y" * 10)), 201)

    def test_wrong_digest(self):
        path = self.start_upload()
        a = self.expect(self.finish(path, digest(b"something else"), b"data"), 400, "DIGEST_INVALID")
        self.assertTrue(a.json()["errors"][0]["detail"])
        self.expect(self.req("HEAD", f"/v2/{R}/blobs/{digest(b'data')}"), 404)

    def test_malformed_digest(self):
        for bad in ("sha256:abc", "md5:d41d8cd98f00b204e9800998ecf8427e", "nonsense", "sha256:" + "A" * 64):
            self.expect(self.finish(self.start_upload(), bad, b"data"), 400, "DIGEST_INVALID")

    def test_put_without_digest(self):
        a = self.req("PUT", self.start_upload(), b"data")
        self.expect(a, 400)
        self.assertIn(a.codes()[0], ("DIGEST_INVALID", "BLOB_UPLOAD_INVALID"))

    def test_sha512(self):
        data = os.urandom(100000)
        d = digest(data, "sha512")
        for query in ("", "?digest-algorithm=sha512"):
            path = self.start_upload(query)
            a = self.expect(self.req("PATCH", path, data), 202)
            self.expect(self.finish(self.server.upload_path(a), d), 201)
        self.assertEqual(self.req("GET", f"/v2/{R}/blobs/{d}").body, data)

    def test_cancel(self):
        path = self.start_upload()
        self.expect(self.req("PATCH", path, b"data"), 202)
        self.expect(self.req("DELETE", path), 204)
        self.expect(self.req("GET", path), 404, "BLOB_UPLOAD_UNKNOWN")
        self.expect(self.req("PATCH", path, b"more"), 404, "BLOB_UPLOAD_UNKNOWN")
        self.expect(self.finish(path, digest(b"data")), 404, "BLOB_UPLOAD_UNKNOWN")
        self.expect(self.req("DELETE", path), 404, "BLOB_UPLOAD_UNKNOWN")

    def test_unknown_upload(self):
        for name in ("00000000-0000-4000-8000-000000000000", "short", "x", "%2E%2E"):
            for method in ("GET", "PATCH", "PUT", "DELETE"):
                path = f"/v2/{R}/blobs/uploads/{name}"
                self.expect(self.req(method, self.with_digest(path, digest(b"x")), b"x" if method in ("PATCH", "PUT") else None),
                            404, "BLOB_UPLOAD_UNKNOWN")

    def test_upload_belongs_to_its_repository(self):
        self.expect(self.req("POST", "/v2/admin/other/blobs/uploads/"), 202)
        path = self.start_upload().replace(f"/v2/{R}/", "/v2/admin/other/")
        self.expect(self.req("PATCH", path, b"data"), 404, "BLOB_UPLOAD_UNKNOWN")

    def test_mount(self):
        data = os.urandom(1000)
        d = self.server.push_blob(R, data, self.token)
        self.server.push_blob("admin/other", b"makes it", self.token)
        a = self.expect(self.req("POST", f"/v2/admin/other/blobs/uploads/?mount={d}&from={R}"), 201)
        self.assertEqual(a.header("Docker-Content-Digest"), d)
        self.assertEqual(self.req("GET", f"/v2/admin/other/blobs/{d}").body, data)
        missing = digest(b"nobody has this")
        a = self.expect(self.req("POST", f"/v2/admin/other/blobs/uploads/?mount={missing}&from={R}"), 202)
        self.assertTrue(a.header("Location"))
        self.expect(self.req("POST", f"/v2/admin/other/blobs/uploads/?mount={d}&from=admin/nowhere"), 202)

    def test_blob_is_visible_only_through_its_repository(self):
        d = self.server.push_blob(R, os.urandom(100), self.token)
        self.server.push_blob("admin/other", b"makes it", self.token)
        self.expect(self.req("GET", f"/v2/admin/other/blobs/{d}"), 404, "BLOB_UNKNOWN")

    def test_manifest_is_kept_byte_for_byte(self):
        d, body = self.server.push_image(R, "v1", self.token)
        for reference in ("v1", d):
            a = self.expect(self.req("GET", f"/v2/{R}/manifests/{reference}"), 200)
            self.assertEqual(a.body, body)
            self.assertEqual(a.header("Docker-Content-Digest"), d)
            self.assertEqual(a.header("Content-Type"), OCI_MANIFEST)

    def test_manifest_answer(self):
        _, body = self.server.push_image(R, "v2", self.token)
        a = self.expect(self.server.put_manifest(R, "v3", body, OCI_MANIFEST, self.token), 201)
        self.assertEqual(a.header("Docker-Content-Digest"), digest(body))
        self.assertIn(f"/v2/{R}/manifests/", a.header("Location"))

    def test_docker_schema2(self):
        d, body = self.server.push_image(R, "docker", self.token, media_type=DOCKER_MANIFEST)
        lst = json.dumps({"schemaVersion": 2, "mediaType": DOCKER_LIST, "manifests": [
            {"mediaType": DOCKER_MANIFEST, "digest": d, "size": len(body), "platform": {"architecture": "amd64", "os": "linux"}}]}).encode()
        self.expect(self.server.put_manifest(R, "dockerlist", lst, DOCKER_LIST, self.token), 201)
        a = self.expect(self.req("GET", f"/v2/{R}/manifests/dockerlist"), 200)
        self.assertEqual((a.header("Content-Type"), a.body), (DOCKER_LIST, lst))

    def test_nested_index(self):
        d, body = self.server.push_image(R, "leaf", self.token)
        inner = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": d, "size": len(body)}]}).encode()
        self.expect(self.server.put_manifest(R, digest(inner), inner, OCI_INDEX, self.token), 201)
        outer = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_INDEX, "digest": digest(inner), "size": len(inner)}]}).encode()
        self.expect(self.server.put_manifest(R, "nested", outer, OCI_INDEX, self.token), 201)

    def test_delete_by_digest_ends_every_tag(self):
        repo = "admin/many"
        token = self.server.token(f"repository:{repo}:pull,push")
        d, body = self.server.push_image(repo, "t0", token)
        for i in range(1, 6):
            self.expect(self.server.put_manifest(repo, f"t{i}", body, OCI_MANIFEST, token), 201)
        rows = "FROM tag WHERE repo_id = (SELECT id FROM repository WHERE path = 'admin/many')"
        where = rows.split("WHERE", 1)[1]
        log = "FROM log WHERE kind = 'delete_tag' AND repo_id = (SELECT id FROM repository WHERE path = 'admin/many')"
        self.server.sql(f"UPDATE tag SET immutable = 1 WHERE name = 't3' AND {where}")
        a = self.expect(self.server.request("DELETE", f"/v2/{repo}/manifests/{d}", token=token), 409, "TAG_IMMUTABLE")
        self.assertIn("t3", a.json()["errors"][0]["message"])
        self.assertEqual(self.server.sql(f"SELECT count(*) {rows} AND end_ms IS NULL"), [["6"]])
        self.assertEqual(self.server.sql(f"SELECT count(*) {log}"), [["0"]])
        self.expect(self.server.request("GET", f"/v2/{repo}/manifests/{d}", token=token), 200)
        self.server.sql(f"UPDATE tag SET immutable = 0 WHERE {where}")
        self.server.sql(f"UPDATE tag SET start_ms = start_ms - 9, expires_ms = start_ms - 1 WHERE name = 't5' AND {where}")
        self.expect(self.server.request("DELETE", f"/v2/{repo}/manifests/{d}", token=token), 202)
        self.expect(self.server.request("GET", f"/v2/{repo}/manifests/{d}", token=token), 404)
        self.assertEqual(self.server.sql(f"SELECT name, end_reason {rows} ORDER BY name"),
                         [[f"t{i}", "expired" if i == 5 else "deleted"] for i in range(6)])
        self.assertEqual([json.loads(meta) for meta, in self.server.sql(f"SELECT meta {log} ORDER BY meta")],
                         [{"namespace": "admin", "repo": "many", "tag": f"t{i}", "username": "admin"} for i in range(5)])
        self.assertEqual(self.server.sql("SELECT DISTINCT performer, ip " + log), [["admin", "127.0.0.1"]])
        self.assertEqual(self.server.sql("SELECT count FROM log_daily" + log.removeprefix("FROM log")), [["5"]])

    def test_any_json_media_type(self):
        body = json.dumps({"hello": "world"}).encode()
        media = "application/vnd.example.thing.v1+json"
        self.expect(self.server.put_manifest(R, "thing", body, media, self.token), 201)
        a = self.expect(self.req("GET", f"/v2/{R}/manifests/thing"), 200)
        self.assertEqual((a.header("Content-Type"), a.body), (media, body))

    def test_schema1_is_415(self):
        body = json.dumps({"schemaVersion": 1, "name": R, "tag": "old", "fsLayers": [], "history": []}).encode()
        for media in ("application/vnd.docker.distribution.manifest.v1+json",
                      "application/vnd.docker.distribution.manifest.v1+prettyjws"):
            self.expect(self.server.put_manifest(R, "old", body, media, self.token), 415, "MANIFEST_INVALID")

    def test_missing_blob(self):
        c = self.server.push_blob(R, b"{}", self.token)
        missing = digest(b"never pushed")
        body = json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST,
                           "config": {"mediaType": OCI_CONFIG, "digest": c, "size": 2},
                           "layers": [{"mediaType": OCI_LAYER, "digest": missing, "size": 5}]}).encode()
        a = self.server.put_manifest(R, "missing", body, OCI_MANIFEST, self.token)
        self.assertIn(a.status, (400, 404), a)
        self.assertIn("MANIFEST_BLOB_UNKNOWN", a.codes())
        self.assertIn(missing, json.dumps(a.json()["errors"][0]["detail"]))
        self.expect(self.req("GET", f"/v2/{R}/manifests/missing"), 404, "MANIFEST_UNKNOWN")

    def test_missing_child(self):
        body = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": digest(b"no child"), "size": 5}]}).encode()
        a = self.server.put_manifest(R, "nochild", body, OCI_INDEX, self.token)
        self.assertIn(a.status, (400, 404), a)
        self.assertTrue({"MANIFEST_BLOB_UNKNOWN", "MANIFEST_UNKNOWN"} & set(a.codes()), a)

    def test_nondistributable_layer_may_be_missing(self):
        c = self.server.push_blob(R, b"{}", self.token)
        body = json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST,
                           "config": {"mediaType": OCI_CONFIG, "digest": c, "size": 2},
                           "layers": [{"mediaType": "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
                                       "digest": digest(b"foreign"), "size": 5, "urls": ["https://example.com/x"]}]}).encode()
        self.expect(self.server.put_manifest(R, "foreign", body, OCI_MANIFEST, self.token), 201)

    def test_wrong_size(self):
        c = self.server.push_blob(R, b"{}", self.token)
        body = json.dumps({"schemaVersion": 2, "mediaType": OCI_MANIFEST,
                           "config": {"mediaType": OCI_CONFIG, "digest": c, "size": 3}, "layers": []}).encode()
        a = self.server.put_manifest(R, "size", body, OCI_MANIFEST, self.token)
        self.assertEqual(a.status, 400, a)
        self.assertTrue({"SIZE_INVALID", "MANIFEST_INVALID"} & set(a.codes()), a)

    def test_put_by_wrong_digest(self):
        a = self.server.put_manifest(R, digest(b"other"), b'{"schemaVersion":2}', "application/vnd.x+json", self.token)
        self.expect(a, 400, "DIGEST_INVALID")

    def test_put_by_digest_with_tags(self):
        _, body = self.server.push_image(R, "bytag", self.token)
        a = self.server.put_manifest(R, digest(body) + "?tag=a1&tag=a2", body, OCI_MANIFEST, self.token)
        self.expect(a, 201)
        self.assertEqual(sorted(a.headers.get_all("OCI-Tag")), ["a1", "a2"])
        self.assertEqual(self.req("GET", f"/v2/{R}/manifests/a2").body, body)
        many = "&".join(f"tag=t{i}" for i in range(33))
        self.expect(self.server.put_manifest(R, digest(body) + "?" + many, body, OCI_MANIFEST, self.token), 414)

    def test_tag_moves(self):
        one, _ = self.server.push_image(R, "moving", self.token, layers=(b"one",))
        two, _ = self.server.push_image(R, "moving", self.token, layers=(b"two",))
        self.assertEqual(self.req("HEAD", f"/v2/{R}/manifests/moving").header("Docker-Content-Digest"), two)
        self.expect(self.req("GET", f"/v2/{R}/manifests/{one}"), 200)  # pinned digests keep working

    def test_delete(self):
        d, _ = self.server.push_image(R, "gone", self.token, layers=(b"gone layer",))
        self.expect(self.req("DELETE", f"/v2/{R}/manifests/gone"), 202)
        self.expect(self.req("GET", f"/v2/{R}/manifests/gone"), 404)
        self.expect(self.req("GET", f"/v2/{R}/manifests/{d}"), 200)
        self.expect(self.req("DELETE", f"/v2/{R}/blobs/{digest(b'gone layer')}"), 405, "UNSUPPORTED")
        self.expect(self.req("DELETE", f"/v2/{R}/manifests/{d}"), 202)
        self.expect(self.req("GET", f"/v2/{R}/manifests/{d}"), 404, "MANIFEST_UNKNOWN")
        self.expect(self.req("DELETE", f"/v2/{R}/manifests/{d}"), 404, "MANIFEST_UNKNOWN")
        self.expect(self.req("DELETE", f"/v2/{R}/blobs/{digest(b'gone layer')}"), 202)
        self.expect(self.req("HEAD", f"/v2/{R}/blobs/{digest(b'gone layer')}"), 404)
        self.expect(self.req("DELETE", f"/v2/{R}/blobs/{digest(b'never')}"), 404, "BLOB_UNKNOWN")
        # A push brings it back.
        d2, _ = self.server.push_image(R, "gone", self.token, layers=(b"gone layer",))
        self.assertEqual(d, d2)
        self.expect(self.req("GET", f"/v2/{R}/manifests/{d}"), 200)


if __name__ == "__main__":
    main()
