#!/usr/bin/env python3
"""Into a mirror only its robot pushes, and a robot that a mirror uses stays. quay-api.md 2.6, 6, 9.3."""
from harness import OCI_MANIFEST, Server, digest, main
from organizations import OrganizationTest

SIGNED_IN = {name: (name, Server.PASSWORD) for name in ("admin", "alice", "bob", "carol")}


class MirrorGuard(OrganizationTest):
    def robot(self, base, prefix, name):
        """What it signs in with."""
        return f"{prefix}+{name}", self.api("PUT", f"{base}/robots/{name}", status=201).json()["token"]

    def mirror(self, path, robot):
        """The repository is a mirror from now on, which the robot fills."""
        namespace, short = robot.split("+")
        self.server.sql(f"UPDATE repository SET state = 'mirror' WHERE path = '{path}'")
        self.server.sql("INSERT INTO mirror (repo_id, external_reference, robot_id, sync_interval) "
                        "SELECT r.id, 'registry.example.org/upstream/app', b.id, 86400 FROM repository r, robot b "
                        f"JOIN namespace n ON n.id = b.namespace_id WHERE r.path = '{path}' AND n.name = '{namespace}' "
                        f"AND b.shortname = '{short}'")
        self.assertEqual(self.mirrors(path), 1)

    def mirrors(self, path):
        return len(self.server.sql(f"SELECT 1 FROM mirror m JOIN repository r ON r.id = m.repo_id WHERE r.path = '{path}'"))

    def acme(self, org):
        """An organization with a repository, an image in it, and two robots that may write."""
        self.organization(org)
        self.repository(org, "web")
        self.team(org, "owners2", "admin", ("carol",))
        self.api("PUT", f"/repository/{org}/web/permissions/user/bob", {"role": "read"})
        robots = [self.robot(f"/organization/{org}", org, name) for name in ("mirror", "other")]
        for name, _ in robots:
            self.api("PUT", f"/repository/{org}/web/permissions/user/{name}", {"role": "write"})
        self.old = self.server.push_image(f"{org}/web", "old", self.push_token(f"{org}/web", SIGNED_IN["alice"]))[1]
        return f"{org}/web", *robots

    def push_token(self, path, basic):
        return self.server.token(f"repository:{path}:pull,push", basic=basic)

    def writes(self, path, token):
        """Every way to change the repository by /v2; the answers."""
        blob = digest(b"layer")
        return [self.server.request("POST", f"/v2/{path}/blobs/uploads/", token=token),
                self.server.request("POST", f"/v2/{path}/blobs/uploads/?digest={digest(b'x')}", b"x", token=token),
                self.server.request("POST", f"/v2/{path}/blobs/uploads/?mount={blob}&from={path}", token=token),
                self.server.request("PATCH", f"/v2/{path}/blobs/uploads/none", b"x", token=token),
                self.server.request("PUT", f"/v2/{path}/blobs/uploads/none?digest={digest(b'x')}", b"x", token=token),
                self.server.put_manifest(path, "new", self.old, OCI_MANIFEST, token),
                self.server.request("DELETE", f"/v2/{path}/manifests/old", token=token),
                self.server.request("DELETE", f"/v2/{path}/manifests/{digest(self.old)}", token=token),
                self.server.request("DELETE", f"/v2/{path}/blobs/{blob}", token=token)]

    def content(self, path):
        of = f"repo_id = (SELECT id FROM repository WHERE path = '{path}')"
        return [self.server.sql(f"SELECT {columns} FROM {table} WHERE {of} ORDER BY {columns}")
                for table, columns in (("tag", "id, name, end_ms"), ("manifest", "id, deleted_ms"), ("repo_blob", "blob_id, hidden"),
                                       ("upload", "uuid"))]

    def refused(self, path, token, sentence):
        """All writes, with that; nothing has changed."""
        before = self.content(path)
        for answer in self.writes(path, token):
            self.expect(answer, 401, "UNAUTHORIZED")
            self.assertEqual(answer.json()["errors"][0]["message"], sentence, answer)
            self.assertIn(f'scope="repository:{path}:pull,push"', answer.header("WWW-Authenticate"))
        self.assertEqual(self.content(path), before)

    def test_only_its_robot_pushes(self):
        path, robot, other = self.acme("acme")
        pushers = [SIGNED_IN["alice"], SIGNED_IN["carol"], other]
        early = [self.push_token(path, basic) for basic in (*pushers, robot)]
        for basic in (*pushers, robot):  # no mirror yet
            self.assertEqual(self.actions(path, basic), ["pull", "push"])
        self.mirror(path, robot[0])
        sentence = f"{path} is a mirror: only {robot[0]} may push"
        for basic, token in zip(pushers, early):
            self.assertEqual(self.actions(path, basic), ["pull"])
            self.refused(path, self.push_token(path, basic), sentence)
            self.refused(path, token, sentence)  # of the time before
        # Who may only read hears the same, who may not read nothing.
        self.refused(path, self.push_token(path, SIGNED_IN["bob"]), sentence)
        plain = "access to the requested resource is not authorized"
        for token in (self.server.token(basic=SIGNED_IN["alice"]), self.push_token(path, SIGNED_IN["admin"]),
                      self.push_token(path, None), None):
            self.refused(path, token, plain)
        # One who only asked to pull, and would be given more, is not told that he may not.
        self.refused(path, self.server.token(f"repository:{path}:pull", basic=robot), plain)
        for answer in (self.api("GET", f"/repository/{path}"), self.api("GET", f"/repository/{path}", user="carol")):
            self.assertEqual((answer.json()["state"], answer.json()["can_write"]), ("MIRROR", False))
        for token in (self.push_token(path, robot), early[-1]):
            self.assertEqual(self.actions(path, robot), ["pull", "push"])
            d, _ = self.server.push_image(path, "new", token, layers=(b"mirrored",))
            self.expect(self.server.request("HEAD", f"/v2/{path}/manifests/{d}", token=token), 200)
            self.expect(self.server.request("DELETE", f"/v2/{path}/manifests/new", token=token), 202)
        self.assertEqual({performer for performer, _ in self.logs("push_repo", "acme")}, {"alice", robot[0]})

    def test_the_robot_needs_its_permission(self):
        path, robot, _ = self.acme("poor")
        self.mirror(path, robot[0])
        self.assertEqual(self.actions(path, robot), ["pull", "push"])
        permission = f"/repository/{path}/permissions/user/{robot[0]}"
        self.api("PUT", permission, {"role": "read"})
        self.assertEqual(self.actions(path, robot), ["pull"])
        self.refused(path, self.push_token(path, robot), "access to the requested resource is not authorized")
        self.api("DELETE", permission, status=204)
        self.assertEqual(self.actions(path, robot), [])

    def test_other_states_take_nobody(self):
        path, robot, other = self.acme("still")
        early = self.push_token(path, robot)
        self.mirror(path, robot[0])
        sentence = f"{path} is read-only or a mirror: it takes no pushes"
        for state in ("readonly", "org_mirror"):
            self.server.sql(f"UPDATE repository SET state = '{state}' WHERE path = '{path}'")
            self.assertEqual(self.actions(path, robot), ["pull"])
            self.refused(path, early, sentence)
        # A mirror that nobody has configured.
        self.server.sql(f"UPDATE repository SET state = 'mirror' WHERE path = '{path}'")
        self.server.sql("DELETE FROM mirror WHERE repo_id = (SELECT id FROM repository WHERE path = 'still/web')")
        self.assertEqual(self.actions(path, robot), ["pull"])
        self.refused(path, early, sentence)
        self.refused(path, self.push_token(path, robot), sentence)
        # The configuration of a repository that is none any more keeps nobody out.
        self.mirror(path, robot[0])
        self.server.sql(f"UPDATE repository SET state = 'normal' WHERE path = '{path}'")
        for basic in (SIGNED_IN["alice"], robot, other):
            self.server.push_image(path, "new", self.push_token(path, basic), layers=(basic[0].encode(),))

    def test_an_administrator_makes_it_read_only(self):
        path, robot, _ = self.acme("kept")
        early = self.push_token(path, robot)
        change = f"/repository/{path}/changestate"
        for body, detail in (({}, "state"), ({"state": "MIRROR"}, "one of NORMAL, READ_ONLY"), ({"state": "normal"}, "one of"), ({"state": None}, "state")):
            self.bad("PUT", change, body, detail)
        for user in ("bob", "carol"):
            self.api("PUT", change, {"state": "READ_ONLY"}, 200 if user == "carol" else 403, user)
        sentence = f"{path} is read-only or a mirror: it takes no pushes"
        self.assertEqual(self.get(f"/repository/{path}")["state"], "READ_ONLY")
        self.assertEqual(self.actions(path, robot), ["pull"])
        # Also to who comes for a token now, as clients do.
        for token in (early, self.push_token(path, robot), self.push_token(path, SIGNED_IN["alice"]), self.push_token(path, SIGNED_IN["bob"])):
            self.refused(path, token, sentence)
        plain = "access to the requested resource is not authorized"
        self.refused(path, self.push_token(path, None), plain)
        before = self.content(path)
        self.expect(self.sessions["alice"].request("DELETE", f"/api/v1/repository/{path}/tag/old"), 503)
        self.assertEqual(self.content(path), before)
        self.expect(self.server.request("GET", f"/v2/{path}/manifests/old", token=early), 200)
        # What is so already may be asked for again.
        for state in ("READ_ONLY", "NORMAL"):
            self.assertEqual(self.api("PUT", change, {"state": state}).json(), {"success": True})
        self.server.push_image(path, "new", early, layers=(b"again",))
        self.assertEqual(self.logs("change_repo_state", "kept"),
                         [(who, {"repo": "web", "namespace": "kept", "state_changed": state})
                          for who, state in (("carol", "READ_ONLY"), ("alice", "READ_ONLY"), ("alice", "NORMAL"))])
        # A mirror is led out of its state, its configuration stays.
        self.mirror(path, robot[0])
        self.api("PUT", change, {"state": "NORMAL"})
        self.assertEqual(self.mirrors(path), 1)
        self.server.sql(f"UPDATE repository SET state = 'org_mirror' WHERE path = '{path}'")
        self.bad("PUT", change, {"state": "NORMAL"}, "organization-level mirroring")
        self.api("PUT", "/repository/kept/none/changestate", {"state": "NORMAL"}, 404)

    def used(self, base, prefix, path, robot):
        """The robot stays until no mirror uses it."""
        self.mirror(path, robot[0])
        short = robot[0].split("+")[1]
        content = self.bad("DELETE", f"{base}/robots/{short}", None, f"Robot is being used by a mirror: {path}")
        self.assertEqual(list(content), ["message"])
        self.assertEqual(self.mirrors(path), 1)
        self.assertEqual(self.logs("delete_robot", prefix), [])
        self.server.push_image(path, "after", self.push_token(path, robot))
        # Also one that is not a mirror at the moment: its configuration is still there.
        self.server.sql(f"UPDATE repository SET state = 'normal' WHERE path = '{path}'")
        self.bad("DELETE", f"{base}/robots/{short}", None, f"Robot is being used by a mirror: {path}")
        self.server.sql(f"DELETE FROM mirror WHERE repo_id = (SELECT id FROM repository WHERE path = '{path}')")
        self.api("DELETE", f"{base}/robots/{short}", status=204)
        self.assertEqual(self.logs("delete_robot", prefix), [("alice", {"robot": short})])

    def test_a_used_robot_stays(self):
        path, robot, _ = self.acme("busy")
        self.used("/organization/busy", "busy", path, robot)
        self.repository("alice", "web")
        robot = self.robot("/user", "alice", "mirror")
        self.api("PUT", f"/repository/alice/web/permissions/user/{robot[0]}", {"role": "write"})
        self.used("/user", "alice", "alice/web", robot)

    def test_ten_are_named(self):
        self.organization("many")
        robot = self.robot("/organization/many", "many", "mirror")
        for i in range(12):
            self.repository("many", f"r{i}")
            self.mirror(f"many/r{i}", robot[0])
        text = "Robot is being used by a mirror: " + ", ".join(f"many/r{i}" for i in range(10))
        content = self.bad("DELETE", "/organization/many/robots/mirror", None, text)
        self.assertEqual(content["message"], text + " and others")
        self.server.sql("DELETE FROM mirror WHERE repo_id IN (SELECT id FROM repository WHERE path IN ('many/r0', 'many/r1'))")
        content = self.bad("DELETE", "/organization/many/robots/mirror", None, "many/r11")
        self.assertNotIn("others", content["message"])

    def test_what_is_deleted_keeps_no_robot(self):
        path, robot, _ = self.acme("gone")
        self.mirror(path, robot[0])
        self.api("DELETE", f"/repository/{path}", status=204)
        self.api("DELETE", "/organization/gone/robots/mirror", status=204)
        self.assertEqual(self.server.sql("SELECT 1 FROM mirror m JOIN robot b ON b.id = m.robot_id "
                                         "JOIN namespace n ON n.id = b.namespace_id WHERE n.name = 'gone'"), [])

    def test_a_namespace_goes_with_its_mirrors(self):
        path, robot, _ = self.acme("whole")
        self.mirror(path, robot[0])
        number = self.server.sql("SELECT id FROM namespace WHERE name = 'whole'")[0][0]
        self.api("DELETE", "/organization/whole", status=204)
        self.wait_for_removals()
        self.assertEqual(self.server.sql(f"SELECT 1 FROM robot WHERE namespace_id = {number}"), [])
        self.assertEqual(self.server.sql("SELECT 1 FROM mirror m JOIN repository r ON r.id = m.repo_id "
                                         f"WHERE r.namespace_id = {number}"), [])
        self.assertEqual(self.server.fsck().returncode, 0)


if __name__ == "__main__":
    main()
