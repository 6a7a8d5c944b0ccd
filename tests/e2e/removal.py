#!/usr/bin/env python3
"""Users who go in many small steps, also when the server dies in between; tokens that are over. quay-api.md 8.3, 9.1."""
import threading

from harness import Server, ServerTest, Session, api_token, main, wait_for

USER = "/api/v1/user/"


class Removal(ServerTest):
    ROWS = 20_000

    def number(self, name):
        return self.server.sql(f"SELECT id FROM namespace WHERE name = '{name}'")[0][0]

    def fill(self, name):
        """A user with much that hangs on him; his id."""
        s = self.server
        s.create_admin(name)
        s.sql(f"UPDATE namespace SET superuser = 0 WHERE name = '{name}'")
        number = self.number(name)
        s.push_image(f"{name}/app", "v1", s.token(f"repository:{name}/app:pull,push", basic=(name, Server.PASSWORD)))
        many = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {self.ROWS}) "
        s.sql("INSERT INTO user_notification (uuid, user_id, kind, metadata, created_at) "
              f"{many} SELECT '{name}' || i, {number}, 'k', '{{}}', 1 FROM n")
        s.sql("INSERT INTO robot (namespace_id, shortname, token_hash, token_sealed, created_at) "
              f"{many} SELECT {number}, 'r' || i, 'h', '', 1 FROM n WHERE i <= 1000")
        s.sql("INSERT INTO repository (namespace_id, name, path, visibility, state, created_at) "
              f"{many} SELECT (SELECT id FROM namespace WHERE name = 'admin'), '{name}' || i, 'admin/{name}' || i, 'public', "
              "'normal', 1 FROM n WHERE i <= 1000")
        s.sql(f"INSERT INTO star (user_id, repo_id) SELECT {number}, id FROM repository WHERE path LIKE 'admin/{name}%'")
        s.sql(f"UPDATE repository SET star_count = 1 WHERE path LIKE 'admin/{name}%'")
        s.sql("INSERT INTO permission (repo_id, grantee_kind, grantee_id, role) "
              f"SELECT id, 'user', {number}, 'read' FROM repository WHERE path LIKE 'admin/{name}%'")
        s.sql("INSERT INTO oauth_app (org_id, name, client_id, created_at) "
              f"VALUES ({number}, 'his', 'HIS{number}', 1)")
        s.sql("INSERT INTO oauth_token (app_id, user_id, uuid, token_hash, scope, created_at) "
              f"{many} SELECT a.id, {number}, '{name}' || i, '{name}' || i, 'repo:read', 1 FROM n, oauth_app a "
              f"WHERE i <= 1000 AND a.client_id = 'HIS{number}'")
        return number

    def left(self, number):
        tables = (("session", "user_id"), ("robot", "namespace_id"), ("star", "user_id"), ("permission", "grantee_id"),
                  ("team_member", "member_id"), ("oauth_token", "user_id"), ("oauth_app", "org_id"), ("user_notification", "user_id"),
                  ("team_invite", "user_id"), ("recovery_code", "user_id"))
        counts = self.server.sql(" UNION ALL ".join(f"SELECT '{t}', COUNT(*) FROM {t} WHERE {c} = {number}" for t, c in tables))
        return {table: int(count) for table, count in counts if count != "0"}

    def state(self, number):
        return self.server.sql(f"SELECT deleted_ms IS NOT NULL AND deleted_ms > 0, purged, enabled FROM namespace WHERE id = {number}")[0]

    def interrupted(self, name):
        """Deletes the user and kills the server meanwhile; whether that came before the end."""
        number = self.fill(name)
        session, answers = Session(self.server), []
        self.expect(session.sign_in(name), 200)

        def delete():
            try:
                answers.append(session.request("DELETE", USER).status)
            except OSError:
                pass  # killed before it answered
        thread = threading.Thread(target=delete)
        thread.start()
        wait_for(lambda: self.state(number)[0] in ("1", "t"), "the removal has begun")
        self.server.kill()
        thread.join(30)
        self.assertLessEqual(set(answers), {204})
        return number, self.state(number)[1] == "0"

    def test_a_killed_server_goes_on(self):
        for i in range(5):
            number, is_halfway = self.interrupted(f"halfway{i}")
            before = self.left(number)
            self.server.start()
            # From the first step on nobody is let in as him.
            self.expect(Session(self.server).sign_in(f"halfway{i}"), 403)
            wait_for(lambda: self.state(number)[1] == "1", "the removal's end", 60)
            self.assertEqual(self.left(number), {})
            self.assertEqual(self.server.sql(f"SELECT state, COUNT(*) FROM repository WHERE namespace_id = {number} GROUP BY state"),
                             [["deleted", "1"]])
            self.assertEqual(self.server.sql(f"SELECT MAX(star_count), MIN(star_count) FROM repository WHERE path LIKE 'admin/halfway{i}%'"),
                             [["0", "0"]])
            self.assertEqual(self.server.sql(f"SELECT count(*) FROM log WHERE kind = 'user_delete' AND ns_id = {number}"), [["1"]])
            self.server.create_admin(f"halfway{i}")  # name and address are free
            if is_halfway:
                self.assertTrue(before)
                break
        else:
            self.fail("the server was never killed in the middle")
        self.assertEqual(self.server.fsck().returncode, 0)

    def test_steps_are_short(self):
        number = self.fill("stepwise")
        session = Session(self.server)
        session.sign_in("stepwise")
        self.expect(session.request("DELETE", USER), 204)
        # Others write meanwhile: nobody holds the database for long.
        admin = Session(self.server)
        self.expect(admin.sign_in(), 200)
        self.expect(admin.request("PUT", USER, {"company": "x"}), 200)
        wait_for(lambda: self.state(number)[1] == "1", "the removal's end", 60)
        self.assertEqual(self.left(number), {})


class ExpiredTokens(ServerTest):
    def test_they_go(self):
        s = self.server
        kept, ended, old = (api_token(s, "admin", "repo:read") for _ in range(3))
        now = s.sql("SELECT MAX(at_ms) FROM log")[0][0]
        s.sql(f"UPDATE oauth_token SET expires_ms = {now} - 3600000 WHERE uuid = 'uuid-{ended}'")
        s.sql(f"UPDATE oauth_token SET expires_ms = {now} - 90000000 WHERE uuid = 'uuid-{old}'")
        s.sql("INSERT INTO oauth_token (app_id, user_id, uuid, token_hash, scope, created_at, expires_ms) "
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) "
              f"SELECT a.id, a.org_id, 'old' || i, 'old' || i, 'repo:read', 1, i FROM n, oauth_app a WHERE a.client_id = 'CLIENT{old}'")
        s.stop()
        s.start()  # the worker looks at the start
        wait_for(lambda: s.sql("SELECT count(*) FROM oauth_token") == [["2"]], "expired tokens are gone")
        left = {row[0] for row in s.sql("SELECT uuid FROM oauth_token")}
        self.assertEqual(left, {"uuid-" + kept, "uuid-" + ended})  # what ended a moment ago is still shown


if __name__ == "__main__":
    main()
