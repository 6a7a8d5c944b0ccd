#!/usr/bin/env python3
"""Policies that make tags immutable, of organizations and of repositories. quay-api.md 10.3."""
import json

from harness import OCI_MANIFEST, main
from tagcase import LABEL, TagCase

DAY = 86400
NOBODYS = "00000000-0000-0000-0000-000000000000"


class Policies(TagCase):
    def organization(self):
        type(self).counter += 1
        name = f"org{self.counter}"
        self.api("POST", "/organization/", {"name": name, "email": f"{name}@example.com"}, 201)
        return name

    def token_for(self, repository):
        return self.server.token(f"repository:{repository}:pull,push")

    def owners(self):
        """Both kinds: (path of the policies, a repository that they are for, its token)."""
        org = self.organization()
        yield f"/organization/{org}/immutabilitypolicy/", f"{org}/web", self.token_for(f"{org}/web")
        repository, token = self.new_repository()
        yield f"/repository/{repository}/immutabilitypolicy/", repository, token

    def test_verbs(self):
        for path, repository, token in self.owners():
            self.image(repository, "first", token)
            self.assertEqual(self.api("GET", path).json(), {"policies": []})
            made = self.api("POST", path, {"tagPattern": "v[0-9]+"}, 201).json()
            self.assertEqual(set(made), {"uuid"})
            uuid = made["uuid"]
            view = {"uuid": uuid, "tagPattern": "v[0-9]+", "tagPatternMatches": True}
            self.assertEqual(self.api("GET", path + uuid).json(), view)
            self.assertEqual(self.api("PUT", path + uuid, {"tagPattern": "dev-.*", "tagPatternMatches": False}, 204).body, b"")
            view = {"uuid": uuid, "tagPattern": "dev-.*", "tagPatternMatches": False}
            self.assertEqual(self.api("GET", path).json(), {"policies": [view]})
            self.assertEqual(self.api("DELETE", path + uuid, status=200).json(), {"uuid": uuid})
            for method, body in (("GET", None), ("PUT", {"tagPattern": "x"}), ("DELETE", None)):
                self.api(method, path + uuid, body, 404)
            self.assertEqual(self.api("GET", path).json(), {"policies": []})

    def test_log(self):
        for path, repository, token in self.owners():
            self.image(repository, "v1", token)
            uuid = self.api("POST", path, {"tagPattern": "v.*"}, 201).json()["uuid"]
            self.api("PUT", path + uuid, {"tagPattern": "w.*"}, 204)
            self.api("DELETE", path + uuid)
            namespace, _, name = repository.partition("/")
            where = {"namespace": namespace} if path.startswith("/org") else {"namespace": namespace, "repo": name}
            of = "l.repo_id IS NULL AND n.name = '%s'" % namespace if path.startswith("/org") else \
                f"l.repo_id = (SELECT id FROM repository WHERE path = '{repository}')"
            rows = self.server.sql("SELECT l.kind, l.meta FROM log l JOIN namespace n ON n.id = l.ns_id "
                                   f"WHERE l.kind LIKE '%policy' AND {of} ORDER BY l.at_ms, l.id")
            found = [(kind, json.loads(meta)) for kind, meta in rows]
            values = {"tag_pattern": "v.*", "tag_pattern_matches": True}
            self.assertEqual(found, [("create_immutability_policy", {**values, **where}),
                                     ("tags_made_immutable_by_policy", {**values, **where, "count": 1}),
                                     ("update_immutability_policy", {**values, **where, "tag_pattern": "w.*"}),
                                     ("delete_immutability_policy", {**values, **where, "tag_pattern": "w.*"})])

    def test_existing_and_new_tags(self):
        for path, repository, token in self.owners():
            self.image(repository, "v1", token, "one")
            self.image(repository, "v1-rc", token, "two")
            self.image(repository, "old", token, "three")
            self.api("DELETE", f"/repository/{repository}/tag/old", status=204)
            self.change(repository, "v1", expiration=self.now() + DAY)
            uuid = self.api("POST", path, {"tagPattern": "v[0-9]+"}, 201).json()["uuid"]
            tags = {t["name"]: t for t in self.tags(repository)}
            self.assertEqual({name: t["immutable"] for name, t in tags.items()}, {"v1": True, "v1-rc": False})
            self.assertNotIn("end_ts", tags["v1"])
            self.image(repository, "v2", token, "one", {LABEL: "2h"})
            self.assertEqual((self.tag(repository, "v2")["immutable"], "end_ts" in self.tag(repository, "v2")), (True, False))
            self.assertEqual([meta["tag"] for _, meta in self.log(repository, "tag_made_immutable_by_policy")], ["v2"])
            body = self.server.request("GET", f"/v2/{repository}/manifests/v1-rc", token=token).body
            self.expect(self.server.put_manifest(repository, "v2", body, OCI_MANIFEST, token), 409, "TAG_IMMUTABLE")
            d = self.tag(repository, "v1-rc")["manifest_digest"]
            self.change(repository, "v3", manifest_digest=d)
            self.assertTrue(self.tag(repository, "v3")["immutable"])
            self.api("POST", f"/repository/{repository}/tag/v4/restore", {"manifest_digest": d})
            self.assertTrue(self.tag(repository, "v4")["immutable"])
            # A deleted policy leaves them so.
            self.api("DELETE", path + uuid)
            self.assertTrue(self.tag(repository, "v1")["immutable"])
            self.image(repository, "v5", token)
            self.assertFalse(self.tag(repository, "v5")["immutable"])

    def test_all_others(self):
        for path, repository, token in self.owners():
            for tag in ("dev-1", "main", "v1"):
                self.image(repository, tag, token, tag)
            self.api("POST", path, {"tagPattern": "dev-.*|main", "tagPatternMatches": False}, 201)
            self.assertEqual({t["name"]: t["immutable"] for t in self.tags(repository)}, {"dev-1": False, "main": False, "v1": True})
            self.image(repository, "w", token)
            self.assertTrue(self.tag(repository, "w")["immutable"])

    def test_many_tags_of_many_repositories(self):
        org = self.organization()
        for name in ("a", "b", "c"):
            d = self.image(f"{org}/{name}", "first", self.token_for(f"{org}/{name}"))
            self.server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms) "
                            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 599) "
                            f"SELECT m.repo_id, 't' || CAST(i AS TEXT), m.id, 1000 + i FROM n, manifest m JOIN repository r ON r.id = m.repo_id "
                            f"WHERE m.digest = '{d}' AND r.path = '{org}/{name}'")
        self.api("POST", f"/organization/{org}/immutabilitypolicy/", {"tagPattern": "t.*[05]"}, 201)
        rows = self.server.sql("SELECT t.immutable, count(*) FROM tag t JOIN repository r ON r.id = t.repo_id "
                               f"WHERE r.path LIKE '{org}/%' GROUP BY t.immutable ORDER BY t.immutable")
        self.assertEqual(rows, [["0", str(3 * 480 + 3)], ["1", str(3 * 120)]])
        rows = self.server.sql("SELECT l.meta FROM log l JOIN namespace n ON n.id = l.ns_id WHERE l.kind = 'tags_made_immutable_by_policy' "
                               f"AND n.name = '{org}'")
        self.assertEqual(len(rows), 1)
        self.assertIn('"count":360', rows[0][0])

    def test_refused(self):
        for path, repository, token in self.owners():
            self.image(repository, "first", token)
            uuid = self.api("POST", path, {"tagPattern": "v.*"}, 201).json()["uuid"]
            other = self.api("POST", path, {"tagPattern": "w.*"}, 201).json()["uuid"]
            before = self.api("GET", path).json()
            for body in ({}, {"tagPattern": None}, {"tagPattern": 5}, {"tagPattern": "x", "tagPatternMatches": "yes"}, []):
                self.api("POST", path, body, 400)
                self.api("PUT", path + uuid, body, 400)
            for pattern, told in (("", "tag_pattern cannot be empty"), ("v[0-9", "position 2"), ("(a)\\1", "position 4"),
                                  ("a" * 257, "256"), ("((a{100}){100}){100}", "position")):
                for method, where in (("POST", path), ("PUT", path + uuid)):
                    a = self.api(method, where, {"tagPattern": pattern}, 400)
                    self.assertIn(told, a.json()["message"])
            self.assertIn("exists already", self.api("POST", path, {"tagPattern": "v.*"}, 400).json()["message"])
            self.assertIn("exists already", self.api("PUT", path + other, {"tagPattern": "v.*"}, 400).json()["message"])
            self.api("PUT", path + uuid, {"tagPattern": "v.*"}, 204)  # as it is
            self.api("POST", path, {"tagPattern": "v.*", "tagPatternMatches": False}, 201)
            self.assertEqual(self.api("GET", path).json()["policies"][:2], before["policies"])
            self.assertEqual(self.api("PUT", path + NOBODYS, {"tagPattern": "x"}, 404).json()["error_type"], "not_found")

    def test_a_pattern_that_would_take_for_ever(self):
        repository, token = self.new_repository()
        self.image(repository, "a" * 128, token)
        self.api("POST", f"/repository/{repository}/immutabilitypolicy/", {"tagPattern": "(a*)*(a*)*(a*)*b"}, 201)
        self.assertFalse(self.tag(repository, "a" * 128)["immutable"])

    def test_no_more_than_fifty(self):
        repository, token = self.new_repository()
        self.image(repository, "v", token)
        path = f"/repository/{repository}/immutabilitypolicy/"
        for i in range(50):
            self.api("POST", path, {"tagPattern": f"x{i}"}, 201)
        self.assertIn("at most 50", self.api("POST", path, {"tagPattern": "y"}, 400).json()["message"])

    def test_another_owners_policy(self):
        one, two = self.organization(), self.organization()
        uuid = self.api("POST", f"/organization/{one}/immutabilitypolicy/", {"tagPattern": "v"}, 201).json()["uuid"]
        for method, body in (("GET", None), ("PUT", {"tagPattern": "x"}), ("DELETE", None)):
            self.api(method, f"/organization/{two}/immutabilitypolicy/{uuid}", body, 404)
        self.api("GET", "/organization/nobodys/immutabilitypolicy/", status=404)


class MayExpire(TagCase):
    config = "FEATURE_IMMUTABLE_TAGS_CAN_EXPIRE: true\n"

    def test_dates_stay(self):
        repository, token = self.new_repository()
        self.image(repository, "v1", token)
        self.change(repository, "v1", expiration=self.now() + DAY)
        self.api("POST", f"/repository/{repository}/immutabilitypolicy/", {"tagPattern": "v.*"}, 201)
        self.assertEqual((self.tag(repository, "v1")["immutable"], "end_ts" in self.tag(repository, "v1")), (True, True))
        self.image(repository, "v2", token, "two", {LABEL: "2h"})
        self.assertEqual((self.tag(repository, "v2")["immutable"], "end_ts" in self.tag(repository, "v2")), (True, True))


if __name__ == "__main__":
    main()
