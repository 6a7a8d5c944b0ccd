#!/usr/bin/env python3
"""Repositories as they were, their return to a moment with preview and undo, deleted repositories that come back, and the
setting of how long all that lasts. quay-api.md 4.9; storage.md 5."""
import time

from harness import CHANGE_LOG, Session, digest, main, wait_for
from tagcase import LABEL, TagCase

DAY = 86400


class Case(TagCase):
    def moment(self):
        """A moment between what happened before and what comes; the database's clock counts milliseconds."""
        before = time.time()
        while int(time.time() * 1000) <= int(before * 1000) + 2:
            pass
        at = round(time.time(), 3)
        while int(time.time() * 1000) <= int(at * 1000) + 2:
            pass
        return at

    def past(self, repository, at, status=200, **query):
        more = "".join(f"&{key}={value}" for key, value in query.items())
        return self.quayside("GET", f"/repository/{repository}/timemachine?at={at}{more}", status=status).json()

    def state(self, repository, at):
        return {t["name"]: t["manifest_digest"] for t in self.past(repository, at)["tags"]}

    def preview(self, repository, at, more="", status=200):
        return self.quayside("GET", f"/repository/{repository}/timemachine/preview?at={at}{more}", status=status).json()

    def give_back(self, repository, at, status=200, **more):
        return self.quayside("POST", f"/repository/{repository}/timemachine/restore", {"at": at, **more}, status).json()

    def live(self, repository):
        return {t["name"]: t["manifest_digest"] for t in self.tags(repository)}

    @staticmethod
    def actions(view):
        return {change["name"]: change["action"] for change in view["changes"]}


class Return(Case):
    def changed(self):
        """A repository of which everything changed since a moment: (name, token, moment, what it was)."""
        repository, token = self.new_repository()
        for tag in ("gone", "moved", "same", "locked"):
            self.image(repository, tag, token, "one " + tag)
        was, at = self.live(repository), self.moment()
        self.api("DELETE", f"/repository/{repository}/tag/gone", status=204)
        for tag in ("moved", "locked", "new"):
            self.image(repository, tag, token, "two " + tag)
        self.change(repository, "locked", immutable=True)
        return repository, token, at, was

    def test_the_state_at_a_moment(self):
        repository, token, at, was = self.changed()
        self.assertEqual(self.state(repository, at), was)
        self.assertEqual(self.state(repository, time.time() - 1000), {})
        half = round(time.time(), 3) + 0.0005  # between two milliseconds, and over by the database's clock as well
        wait_for(lambda: time.time() > half + 0.01, "that moment")
        self.assertEqual(self.state(repository, half), self.live(repository))
        page = self.past(repository, at)
        self.assertAlmostEqual(page["complete_since"], time.time() - 14 * DAY, delta=10)
        self.assertNotIn("next_page", page)

    def test_pages(self):
        repository, token, at, was = self.changed()
        for limit in (1, 2, 5):
            found, after = {}, ""
            for _ in range(20):
                page = self.past(repository, at, limit=limit, next_page=after)
                found.update({t["name"]: t["manifest_digest"] for t in page["tags"]})
                after = page.get("next_page")
                if not after:
                    break
            self.assertEqual((found, after), (was, None))

    def test_an_expired_tag(self):
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        self.change(repository, "v", expiration=self.now() + 100)
        self.age(repository, 1000)
        start = self.now() - 1000
        self.assertEqual(self.state(repository, start + 50), {"v": d})
        self.assertEqual(self.state(repository, start + 200), {})
        self.assertEqual(self.actions(self.give_back(repository, start + 50)), {"v": "create"})
        self.assertEqual(self.live(repository), {"v": d})

    def test_preview_changes_nothing(self):
        repository, token, at, was = self.changed()
        rows = [self.server.sql(f"SELECT * FROM {table}") for table in ("tag", "manifest", CHANGE_LOG)]
        view = self.preview(repository, at)
        self.assertEqual(self.actions(view), {"gone": "create", "locked": "blocked", "moved": "move", "new": "remove"})
        changes = {change["name"]: change for change in view["changes"]}
        self.assertEqual((changes["gone"]["current_digest"], changes["gone"]["target_digest"]), (None, was["gone"]))
        self.assertEqual((changes["moved"]["current_digest"], changes["moved"]["target_digest"]),
                         (self.live(repository)["moved"], was["moved"]))
        self.assertEqual(changes["new"]["target_digest"], None)
        self.assertIn("immutable", changes["locked"]["detail"])
        view = self.preview(repository, at, "&keep_newer=true")
        self.assertEqual(self.actions(view), {"gone": "create", "locked": "blocked", "moved": "move"})
        self.assertEqual([self.server.sql(f"SELECT * FROM {table}") for table in ("tag", "manifest", CHANGE_LOG)], rows)

    def test_there_and_back(self):
        repository, token, at, was = self.changed()
        now = self.live(repository)
        planned = self.preview(repository, at)["changes"]
        done = self.give_back(repository, at)
        self.assertEqual(done["changes"], planned)
        self.assertEqual(self.live(repository), {**was, "locked": now["locked"]})
        self.assertEqual({t["name"] for t in self.tags(repository) if t["reversion"]}, {"gone", "moved"})
        self.assertEqual(self.actions(self.preview(repository, at)), {"locked": "blocked"})
        log = [(kind, meta["tag"]) for kind, meta in self.log(repository, "revert_tag", "delete_tag")]
        self.assertEqual(sorted(log[1:]), [("delete_tag", "new"), ("revert_tag", "gone"), ("revert_tag", "moved")])
        days = self.server.sql("SELECT d.kind, d.count FROM log_daily d JOIN repository r ON r.id = d.repo_id "
                               f"WHERE r.path = '{repository}' AND d.kind IN ('revert_tag', 'delete_tag') ORDER BY d.kind")
        self.assertEqual(days, [["delete_tag", "2"], ["revert_tag", "2"]])
        back = self.give_back(repository, done["undo_at"])
        self.assertEqual(self.actions(back), {"gone": "remove", "moved": "move", "new": "create"})
        self.assertEqual(self.live(repository), now)
        for tag in now:  # every image still comes by its tag
            self.expect(self.server.request("GET", f"/v2/{repository}/manifests/{tag}", token=token), 200)

    def test_newer_tags_stay_when_asked(self):
        repository, token, at, was = self.changed()
        self.give_back(repository, at, keep_newer=True)
        self.assertIn("new", self.live(repository))

    def test_dates(self):
        """What README's table calls kept."""
        repository, token = self.new_repository()
        child = self.image(repository, "label", token, "l", {LABEL: "3d"})
        self.index(repository, "children", token, [child])
        self.index(repository, "index", token, [child], {LABEL: "4d"})
        inner = self.index(repository, "inner", token, [child])[1]
        self.index(repository, "nested", token, [inner])
        self.image(repository, "byhand", token, "x")
        self.change(repository, "byhand", expiration=self.now() + 5 * DAY)
        self.image(repository, "never", token, "n", {LABEL: "3d"})
        self.change(repository, "never", expiration=None)
        self.image(repository, "over", token, "o", {LABEL: "2h"})
        self.age(repository, DAY)
        at = self.now() - DAY + 600
        before = {t["name"]: t.get("end_ts") for t in self.tags(repository)}
        self.assertEqual(set(before), {"label", "children", "index", "inner", "nested", "byhand", "never"})
        for tag in before:
            self.api("DELETE", f"/repository/{repository}/tag/{tag}", status=204)
        self.assertEqual(set(self.actions(self.give_back(repository, at)).values()), {"create"})
        after = {t["name"]: t.get("end_ts") for t in self.tags(repository)}
        over = after.pop("over")
        self.assertAlmostEqual(over, self.now() + 7200, delta=10)  # its date was over: it counts from now
        self.assertEqual(after, before)

    def test_what_was_deleted_for_good_is_told(self):
        repository, token = self.new_repository()
        for tag in ("lost", "before", "kept"):
            self.image(repository, tag, token, tag)
        self.api("DELETE", f"/repository/{repository}/tag/before", status=204)
        at = self.moment()
        self.api("POST", f"/repository/{repository}/tag/lost/expire", {"is_alive": True})
        self.api("POST", f"/repository/{repository}/tag/before/expire", {"manifest_digest": self.tags(repository, "specificTag=before")[0]["manifest_digest"]})
        view = self.preview(repository, at)
        self.assertEqual(self.actions(view), {"lost": "lost"})  # `before` was not there then
        self.assertIn("for good", view["changes"][0]["detail"])
        self.assertEqual(self.actions(self.give_back(repository, at)), {"lost": "lost"})
        self.assertEqual(set(self.live(repository)), {"kept"})

    def test_many_names_take_steps(self):
        repository, token = self.new_repository()
        d = self.image(repository, "first", token)
        at = self.moment()
        self.server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms) "
                        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1199) "
                        f"SELECT m.repo_id, 't' || CAST(i AS TEXT), m.id, {int(at * 1000) + 1} FROM n, manifest m WHERE m.digest = '{d}'")
        steps, after, undo = [], None, None
        while True:
            done = self.give_back(repository, at, **({"next_page": after} if after else {}))
            undo = undo or done["undo_at"]
            steps.append(len(done["changes"]))
            after = done.get("next_page")
            if not after:
                break
        self.assertEqual((len(steps), sum(steps)), (3, 1200))
        self.assertEqual(set(self.live(repository)), {"first"})
        after = None
        while True:
            done = self.give_back(repository, undo, **({"next_page": after} if after else {}))
            after = done.get("next_page")
            if not after:
                break
        self.assertEqual(self.server.sql("SELECT count(*) FROM tag t JOIN repository r ON r.id = t.repo_id "
                                         f"WHERE r.path = '{repository}' AND t.end_ms IS NULL"), [["1201"]])

    def test_a_long_history_of_one_tag(self):
        repository, token = self.new_repository()
        d = self.image(repository, "latest", token)
        self.server.sql("INSERT INTO tag (repo_id, name, manifest_id, start_ms, end_ms, end_reason) "
                        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4999) "
                        "SELECT m.repo_id, 'latest', m.id, 1000000 + 10 * i, 1000010 + 10 * i, 'moved' FROM n, manifest m "
                        f"WHERE m.digest = '{d}' AND m.repo_id = (SELECT id FROM repository WHERE path = '{repository}')")
        self.assertEqual(self.state(repository, 1010.005), {"latest": d})
        self.assertEqual(self.state(repository, 999.999), {})

    def test_refused(self):
        repository, token, at, was = self.changed()
        now = self.live(repository)
        for wrong in ("", "yesterday", "nan", "inf"):
            self.assertIn("at", self.past(repository, wrong, 400)["message"])
            self.preview(repository, wrong, status=400)
        for view in (self.past(repository, time.time() + 100, 400), self.preview(repository, time.time() + 100, status=400),
                     self.give_back(repository, time.time() + 100, 400)):
            self.assertIn("has not come yet", view["detail"])
        for body in ({}, {"at": "x"}, {"at": 1, "keep_newer": "yes"}, {"at": 1, "next_page": 5}):
            self.quayside("POST", f"/repository/{repository}/timemachine/restore", body, 400)
        for view in (self.preview(repository, time.time() - 15 * DAY, status=400), self.give_back(repository, time.time() - 15 * DAY, 400)):
            self.assertIn("goes back to 20", view["detail"])
        for state in ("readonly", "mirror"):
            self.server.sql(f"UPDATE repository SET state = '{state}' WHERE path = '{repository}'")
            self.assertIn(state, self.give_back(repository, at, 503)["message"])
            self.preview(repository, at)
        self.server.sql(f"UPDATE repository SET state = 'normal' WHERE path = '{repository}'")
        self.assertEqual(self.live(repository), now)


class Setting(Case):
    config = "TAG_EXPIRATION_OPTIONS: [0s, 3s, 2w]\n"

    def organization(self):
        type(self).counter += 1
        name = f"org{self.counter}"
        self.api("POST", "/organization/", {"name": name, "email": f"{name}@example.com"}, 201)
        return name

    def test_allowed_values(self):
        org = self.organization()
        for path in (f"/organization/{org}", "/user/"):
            self.assertEqual(self.api("GET", path).json()["tag_expiration_s"], 14 * DAY)
            for wrong in (1, 86400, -1, 2, 14 * DAY + 1, 1e18, 3.5):
                a = self.api("PUT", path, {"tag_expiration_s": wrong}, 400)
                self.assertIn("Invalid tag expiration option", a.json().values(), wrong)
            for wrong in ("2w", None, True):
                self.api("PUT", path, {"tag_expiration_s": wrong}, 400)
            self.assertEqual(self.api("GET", path).json()["tag_expiration_s"], 14 * DAY)
            for right in (0, 3, 14 * DAY):
                self.assertEqual(self.api("PUT", path, {"tag_expiration_s": right}).json()["tag_expiration_s"], right)
        self.assertEqual(self.server.request("GET", "/config").json()["config"]["TAG_EXPIRATION_OPTIONS"], ["0s", "3s", "2w"])

    def test_none_at_all(self):
        org = self.organization()
        self.api("PUT", f"/organization/{org}", {"tag_expiration_s": 0})
        repository = f"{org}/web"
        token = self.server.token(f"repository:{repository}:pull,push")
        d = self.image(repository, "v", token)
        at = self.moment()
        self.assertEqual(self.api("GET", f"/repository/{repository}").json()["tag_expiration_s"], 0)
        self.api("DELETE", f"/repository/{repository}/tag/v", status=204)
        self.assertIn("is off", self.give_back(repository, at, 400)["detail"])
        self.api("POST", f"/repository/{repository}/tag/v/expire", {"manifest_digest": d}, 404)  # nothing to find
        self.api("DELETE", f"/repository/{repository}", status=204)
        self.assertEqual(self.quayside("GET", f"/namespace/{org}/deletedrepositories").json(), {"repositories": []})


class DeletedRepositories(Case):
    def listed(self, namespace="admin", query=""):
        return self.quayside("GET", f"/namespace/{namespace}/deletedrepositories{query}").json()

    def bring_back(self, one, status=200, **body):
        return self.quayside("POST", f"/namespace/admin/deletedrepositories/{one}/restore", body, status).json()

    def deleted(self, **more):
        """One that was deleted: (its path, its token, its digest, how the list shows it)."""
        repository, token = self.new_repository()
        d = self.image(repository, "v", token)
        self.api("DELETE", f"/repository/{repository}", status=204)
        one = self.listed()["repositories"][0]
        self.assertEqual(one["name"], repository.split("/")[1])
        return repository, token, d, one

    def test_comes_back_with_everything(self):
        repository, token, d, one = self.deleted()
        self.assertEqual((one["namespace"], one["is_name_taken"], one["is_public"]), ("admin", False, False))
        self.assertAlmostEqual(one["deleted_ts"], self.now(), delta=5)
        self.assertEqual(one["restorable_until_ts"], one["deleted_ts"] + 14 * DAY)
        self.expect(self.server.request("GET", f"/v2/{repository}/manifests/v", token=token), 404)
        self.assertEqual(self.bring_back(one["id"]), {"namespace": "admin", "name": one["name"]})
        self.expect(self.server.request("GET", f"/v2/{repository}/manifests/v", token=token), 200)
        self.assertEqual(self.live(repository), {"v": d})
        self.assertNotIn(one["id"], [r["id"] for r in self.listed()["repositories"]])
        self.assertEqual(self.log(repository, "create_repo")[-1][1]["restored_from"], one["name"])
        self.bring_back(one["id"], 404)

    def test_keeps_its_state(self):
        repository, token = self.new_repository()
        self.image(repository, "v", token)
        self.server.sql(f"UPDATE repository SET state = 'readonly', visibility = 'public' WHERE path = '{repository}'")
        self.api("DELETE", f"/repository/{repository}", status=204)
        one = self.listed()["repositories"][0]
        self.assertTrue(one["is_public"])
        self.bring_back(one["id"])
        self.assertEqual(self.api("GET", f"/repository/{repository}").json()["state"], "READ_ONLY")

    def test_the_name_is_taken(self):
        repository, token, d, one = self.deleted()
        self.image(repository, "other", token, "other")
        self.assertTrue(self.listed()["repositories"][0]["is_name_taken"])
        self.assertIn("give another name", self.bring_back(one["id"], 409)["message"])
        self.assertIn("give another name", self.bring_back(one["id"], 409, name=one["name"])["message"])
        for wrong in ("", "A", "-x", "x" * 300, "a//b"):
            self.bring_back(one["id"], 400, name=wrong)
        self.bring_back(one["id"], 400, name=5)
        self.assertEqual(self.bring_back(one["id"], name="again"), {"namespace": "admin", "name": "again"})
        self.assertEqual(self.live("admin/again"), {"v": d})
        self.assertEqual(set(self.live(repository)), {"other"})

    def test_its_time_is_over(self):
        repository, token, d, one = self.deleted()
        self.server.sql(f"UPDATE repository SET deleted_ms = deleted_ms - {15 * DAY * 1000} WHERE id = {one['id']}")
        self.assertNotIn(one["id"], [r["id"] for r in self.listed()["repositories"]])
        self.assertIn("is over", self.bring_back(one["id"], 404)["detail"])
        for nobodys in ("0", "x", "999999999", "00000000-0000-0000-0000-000000000000"):
            self.bring_back(nobodys, 404)

    def test_pages(self):
        # Deleted a minute ago: what the other tests delete is the newest.
        repository, token = self.new_repository()
        self.image(repository, "v", token)
        self.server.sql("INSERT INTO repository (namespace_id, name, path, visibility, state, deleted_ms, deleted_name, created_at) "
                        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 249) "
                        "SELECT r.namespace_id, '!deleted-x' || CAST(i AS TEXT), '!deleted/x' || CAST(i AS TEXT), 'private', 'deleted', "
                        f"{(self.now() - 60) * 1000} + i / 3, 'x' || CAST(i AS TEXT), 1 FROM n, repository r WHERE r.path = '{repository}'")
        found, query = [], ""
        for _ in range(9):
            page = self.listed(query=query)
            found += [r["name"] for r in page["repositories"]]
            if "next_page" not in page:
                break
            query = "?next_page=" + page["next_page"]
        mine = [name for name in found if name.startswith("x")]
        self.assertEqual((mine, len(found)), ([f"x{i}" for i in range(249, -1, -1)], len(set(found))))
        self.assertEqual(len(self.listed(query="?next_page=nonsense")["repositories"]), 100)

    def test_of_others(self):
        repository, token, d, one = self.deleted()
        self.server.create_admin("other")
        self.server.sql("UPDATE namespace SET superuser = 0 WHERE name = 'other'")
        other = Session(self.server)
        other.sign_in("other")
        self.quayside("GET", "/namespace/admin/deletedrepositories", session=other, status=403)
        self.quayside("POST", f"/namespace/admin/deletedrepositories/{one['id']}/restore", {}, 403, other)
        self.quayside("POST", f"/namespace/other/deletedrepositories/{one['id']}/restore", {}, 404, other)
        self.expect(self.server.request("GET", "/api/quayside/v1/namespace/admin/deletedrepositories"), 401)
        self.quayside("GET", "/namespace/nobodys/deletedrepositories", status=404)


if __name__ == "__main__":
    main()
