#!/usr/bin/env python3
"""Names without a namespace lie in `library`. quay-api.md 1.8, 2."""
import urllib.parse

from auth import claims
from harness import OCI_MANIFEST, Server, ServerTest, digest, main

LIBRARY = ("library", Server.PASSWORD)


class Library(ServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.refusals = [cls.refusal(name) for name in ("busybox", "nobody/busybox")]
        cls.namespaces = cls.server.sql("SELECT name FROM namespace")
        cls.server.create_admin("library")
        cls.token = cls.server.token("repository:busybox:pull,push", basic=LIBRARY)
        cls.digest, cls.body = cls.server.push_image("busybox", "v1", cls.token)

    @classmethod
    def refusal(cls, name):
        """Of a push before the namespace was there."""
        token = cls.server.token(f"repository:{name}:pull,push")
        return name, token, cls.server.request("POST", f"/v2/{name}/blobs/uploads/", token=token)

    def test_it_is_not_made_by_a_push(self):
        """Like any other namespace that is not there."""
        for name, token, a in self.refusals:
            self.assertEqual(claims(token)["access"], [{"type": "repository", "name": name, "actions": []}])
            self.expect(a, 401, "UNAUTHORIZED")
            self.assertIn(f'scope="repository:{name}:pull,push"', a.header("WWW-Authenticate"))
        self.assertEqual(self.namespaces, [["admin"]])

    def get(self, path, token=None, **more):
        return self.server.request("GET", path, token=token or self.token, **more)

    def test_the_token_keeps_the_name(self):
        self.assertEqual(claims(self.token)["access"],
                         [{"type": "repository", "name": "busybox", "actions": ["pull", "push"]}])
        host = f"127.0.0.1:{self.server.port}"
        token = self.server.token(f"repository:{host}/busybox:pull", basic=LIBRARY)
        self.assertEqual(claims(token)["access"][0]["name"], f"{host}/busybox")
        self.expect(self.get("/v2/busybox/manifests/v1", token), 200)

    def test_both_names_are_one_repository(self):
        long = self.server.token("repository:library/busybox:pull", basic=LIBRARY)
        for token in (self.token, long):
            for name in ("busybox", "library/busybox"):
                a = self.expect(self.get(f"/v2/{name}/manifests/v1", token), 200)
                self.assertEqual((a.body, a.header("Docker-Content-Digest")), (self.body, self.digest))
                a = self.expect(self.get(f"/v2/{name}/tags/list", token), 200)
                self.assertEqual(a.json(), {"name": name, "tags": ["v1"]})
                self.expect(self.get(f"/v2/{name}/blobs/{digest(b'layer')}", token), 200)
                self.expect(self.get(f"/v2/{name}/referrers/{self.digest}", token), 200)
        self.assertEqual(self.server.sql("SELECT path FROM repository WHERE path LIKE '%busybox'"), [["library/busybox"]])

    def test_locations_are_as_asked(self):
        a = self.expect(self.server.request("POST", "/v2/busybox/blobs/uploads/", token=self.token), 202)
        where = urllib.parse.urlsplit(a.header("Location")).path
        self.assertTrue(where.startswith("/v2/busybox/blobs/uploads/"), where)
        self.expect(self.get(where), 204)
        self.expect(self.server.request("DELETE", where, token=self.token), 204)
        a = self.expect(self.server.put_manifest("busybox", "v1", self.body, OCI_MANIFEST, self.token), 201)
        self.assertEqual(a.header("Location"), f"/v2/busybox/manifests/{self.digest}")

    def test_mount(self):
        token = self.server.token("repository:alpine:pull,push", "repository:busybox:pull", basic=LIBRARY)
        self.expect(self.server.request("POST", f"/v2/alpine/blobs/uploads/?mount={digest(b'layer')}&from=busybox",
                                        token=token), 201)

    def test_others_keep_out(self):
        self.expect(self.get("/v2/busybox/manifests/v1", self.server.token("repository:other:pull", basic=LIBRARY)),
                    401, "UNAUTHORIZED")
        token = self.server.token("repository:busybox:pull,push")  # admin owns another namespace
        self.assertEqual(claims(token)["access"][0]["actions"], [])
        a = self.server.request("GET", "/v2/auth?scope=repository:BUSYBOX:pull", basic=LIBRARY)
        self.expect(a, 400, "NAME_INVALID")


if __name__ == "__main__":
    main()
