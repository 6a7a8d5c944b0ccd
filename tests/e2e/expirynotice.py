#!/usr/bin/env python3
"""The bell tells of tags that expire soon: each once, those of a repository together. quay-api.md 7.2, 9.9.

No time passes here: how far tags were told of lies in the database, and is put back there."""
import time
import unittest

from harness import Server, api_token, main, wait_for

QUIET = "gc: {interval: 1h, expiry_interval: 1h}\n"
DAY = 86_400_000


class Notices(unittest.TestCase):
    maxDiff = None

    def start(self, config):
        server = Server(config=QUIET + config)
        self.addCleanup(server.close)
        return server.start()

    def bell(self, server, user="admin"):
        token = self.tokens.setdefault(user, api_token(server, user, "user:admin"))
        a = server.request("GET", "/api/v1/user/notifications?limit=100", token=token).json()
        return [(n["organization"], n["metadata"]) for n in a["notifications"] if n["kind"] == "repo_image_expiry"]

    def told_to(self, server):
        rows = server.sql("SELECT told_ms FROM expiry_notice")
        return int(rows[0][0]) if rows else None

    def wait_for_looks(self, server):
        """Two more: the first may have been under way."""
        for _ in range(2):
            before = self.told_to(server)
            wait_for(lambda: self.told_to(server) not in (None, before), "a look")

    def expires(self, server, repository, tag, days):
        at = int(time.time()) + int(days * 86400)
        a = server.request("PUT", f"/api/v1/repository/{repository}/tag/{tag}", {"expiration": at}, token=self.tokens["repos"])
        self.assertEqual(a.status, 201, a)

    def test_each_tag_once(self):
        server = self.start("expirynotice: {interval: 1s}\n")
        self.tokens = {"repos": api_token(server, "admin", "repo:admin org:admin user:admin repo:create")}
        server.create_admin("mia")
        a = server.request("POST", "/api/v1/organization/", {"name": "acme", "email": "a@example.org"}, token=self.tokens["repos"])
        self.assertEqual(a.status, 201, a)
        self.wait_for_looks(server)
        token = server.token(*(f"repository:{r}:pull,push" for r in ("acme/web", "acme/api", "admin/own")))
        for repository, tags in (("acme/web", "abde"), ("acme/api", "c"), ("admin/own", "o")):
            for tag in tags:
                server.push_image(repository, tag, token)
        for repository, tag, days in (("acme/web", "a", 6), ("acme/web", "b", 5), ("acme/web", "d", 8), ("acme/api", "c", 5.5), ("admin/own", "o", 6)):
            self.expires(server, repository, tag, days)
        self.wait_for_looks(server)
        self.assertEqual(self.bell(server), [], "whoever sets a near date knows it")
        # As if nobody had looked for three days: their moments have come meanwhile.
        server.sql(f"UPDATE expiry_notice SET told_ms = told_ms - {3 * DAY}")
        wait_for(lambda: len(self.bell(server)) >= 3, "three repositories")
        self.wait_for_looks(server)
        found = {(organization, m["repository"]): m for organization, m in self.bell(server)}
        self.assertEqual(len(self.bell(server)), 3)
        self.assertEqual({key: sorted(m["tags"]) for key, m in found.items()},
                         {("acme", "acme/web"): ["a", "b"], ("acme", "acme/api"): ["c"], (None, "admin/own"): ["o"]})
        self.assertEqual(found["acme", "acme/api"], {"repository": "acme/api", "namespace": "acme", "name": "api", "tags": ["c"],
                                                     "expiring_in": "7 days"})
        self.assertEqual(self.bell(server, "mia"), [])
        # Some looks ahead, so that one at the same time does not pass them by.
        # The moment comes by itself; one that was told of is told of again when its date was moved behind it.
        server.sql("UPDATE tag SET expires_ms = (SELECT told_ms + 3000 FROM expiry_notice) WHERE name IN ('d', 'a') AND end_ms IS NULL")
        wait_for(lambda: len(self.bell(server)) == 4, "the fourth")
        self.assertEqual(sorted(self.bell(server)[0][1]["tags"]), ["a", "d"])
        # A deleted tag is nobody's concern, nor one that has no date.
        server.sql("UPDATE tag SET end_ms = 5, end_reason = 'deleted' WHERE name = 'c'")
        server.sql(f"UPDATE expiry_notice SET told_ms = told_ms - {3 * DAY}")
        wait_for(lambda: len(self.bell(server)) == 6, "but of those that are left, as nothing is remembered of each")
        self.assertNotIn("acme/api", [m["repository"] for _, m in self.bell(server)[:2]])

    def test_many_at_one_instant(self):
        server = self.start("expirynotice: {interval: 1s}\n")
        self.tokens = {}
        self.wait_for_looks(server)
        server.push_image("admin/many", "seed", server.token("repository:admin/many:pull,push"))
        repo, manifest = server.sql("SELECT repo_id, manifest_id FROM tag")[0]
        server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms, expires_ms, expires_from) "
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) "
                   f"SELECT {repo}, 't' || i, {manifest}, 1, (SELECT told_ms + 3000 FROM expiry_notice), 'api' FROM n")
        wait_for(lambda: sum(m.get("tag_count", len(m["tags"])) for _, m in self.bell(server)) >= 1200, "all of them")
        self.wait_for_looks(server)
        self.assertEqual(sorted(m.get("tag_count", len(m["tags"])) for _, m in self.bell(server)), [200, 500, 500])
        self.assertEqual({len(m["tags"]) for _, m in self.bell(server)}, {100})

    def test_it_can_be_off(self):
        server = self.start("IMAGE_EXPIRY_NOTICE: 0s\nexpirynotice: {interval: 1s}\n")
        server.wait_for_recount()  # the workers of the start have run
        self.assertIsNone(self.told_to(server))


if __name__ == "__main__":
    main()
