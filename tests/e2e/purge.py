#!/usr/bin/env python3
"""Uploads that were left behind end by themselves; no time passes, their rows are made old. quay-api.md 4.10."""
import os

from harness import ServerTest, digest, main, wait_for

R = "admin/purge"


class Purge(ServerTest):
    def start_upload(self, data):
        a = self.expect(self.server.request("POST", f"/v2/{R}/blobs/uploads/", token=self.token()), 202)
        path = self.server.upload_path(a)
        self.expect(self.server.request("PATCH", path, data, token=self.token()), 202)
        return path, a.header("Docker-Upload-UUID")

    def token(self):
        return self.server.token(f"repository:{R}:pull,push")

    def restart(self):
        self.server.stop()
        self.server.start()

    def files(self):
        return set(os.listdir(os.path.join(self.server.data, "uploads")))

    def test_at_the_start(self):
        blob = self.server.push_blob(R, b"finished", self.token())
        kept, kept_id = self.start_upload(b"going on")
        gone = [self.start_upload(b"left behind %d" % i) for i in range(120)]  # more than one round takes
        ids = ",".join(f"'{uuid}'" for _, uuid in gone)
        self.server.sql(f"UPDATE upload SET expires_ms = 1 WHERE uuid IN ({ids})")
        # One was killed between its new name and its commit.
        _, renamed = gone[0]
        key = f"blobs/sha256/00/{'00' * 32}.{renamed[:8]}"
        self.server.sql(f"UPDATE upload SET storage_key = '{key}' WHERE uuid = '{renamed}'")
        os.rename(os.path.join(self.server.data, "uploads", renamed), os.path.join(self.server.data, key))
        self.assertEqual(len(self.files()), 120)

        self.restart()
        wait_for(lambda: self.server.sql("SELECT count(*) FROM upload") == [["1"]], "the rows go")
        wait_for(lambda: self.files() == {kept_id} and not os.path.exists(os.path.join(self.server.data, key)), "the files go")
        for path, _ in gone[:3]:
            self.expect(self.server.request("GET", path, token=self.token()), 404, "BLOB_UPLOAD_UNKNOWN")
            self.expect(self.server.request("PATCH", path, b"x", token=self.token()), 404, "BLOB_UPLOAD_UNKNOWN")
        a = self.server.request("PUT", f"{kept}?digest={digest(b'going on')}", token=self.token())
        self.expect(a, 201)
        for d in (blob, digest(b"going on")):
            self.expect(self.server.request("HEAD", f"/v2/{R}/blobs/{d}", token=self.token()), 200)

        # The second pass, a day later: what a process that slept wrote once more goes as well.
        wait_for(lambda: self.server.sql("SELECT count(*), min(passes), max(passes) FROM trash") == [["121", "1", "1"]],
                 "all wait for it")
        self.server.sql("UPDATE trash SET not_before = 1")
        with open(os.path.join(self.server.data, "uploads", gone[1][1]), "wb") as f:
            f.write(b"late")
        self.restart()
        wait_for(lambda: self.server.sql("SELECT count(*) FROM trash") == [["0"]], "the trash is empty")
        self.assertEqual(self.files(), set())
        self.assertEqual(self.server.fsck().returncode, 0)


if __name__ == "__main__":
    main()
