#!/usr/bin/env python3
"""What storage history says can be reclaimed: bytes that only past tags and deleted repositories lead to. The count is
made at a server's start, so each is one start later."""
import json

from harness import OCI_INDEX, OCI_MANIFEST, ServerTest, Session, digest, main, wait_for

R = "admin/reclaimable"


class Reclaimable(ServerTest):
    def token(self, repository=R):
        return self.server.token(f"repository:{repository}:pull,push")

    def remove(self, tag):
        self.expect(self.session.request("DELETE", f"/api/v1/repository/{R}/tag/{tag}"), 204)

    def setUp(self):
        self.session = Session(self.server)
        self.session.sign_in()

    def counted(self, expected):
        self.server.sql("DELETE FROM storage_sample")
        self.server.stop()
        self.server.start()
        self.session = Session(self.server)
        self.session.sign_in()

        def samples():
            return self.expect(self.session.request("GET", "/api/quayside/v1/storage"), 200).json()["samples"]
        wait_for(samples, "a sample")
        self.assertEqual(samples()[-1]["reclaimable"], expected)

    def image(self, tag, layer, repository=R, extra=None):
        return self.server.push_image(repository, tag, self.token(repository), layers=(layer,), extra=extra)

    def test_what_only_the_past_holds(self):
        self.image("kept", b"shared")
        self.image("same", b"shared")
        self.image("gone", b"g" * 1000)
        amd, amd_body = self.image("amd", b"a" * 200)
        index = json.dumps({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [
            {"mediaType": OCI_MANIFEST, "digest": amd, "size": len(amd_body)}]}).encode()
        self.expect(self.server.put_manifest(R, "multi", index, OCI_INDEX, self.token()), 201)
        subject = {"subject": {"mediaType": OCI_INDEX, "digest": digest(index), "size": len(index)}}
        signature, _ = self.image("signature", b"s" * 30, extra=subject)
        self.counted(0)
        self.remove("same")  # its layer is kept's, too
        self.remove("gone")
        self.remove("amd")  # the list holds it
        self.remove("signature")  # its subject holds it
        self.counted(1000)
        self.remove("multi")
        self.counted(1000 + 200 + 30)
        restored = {"manifest_digest": digest(index)}
        self.expect(self.session.request("POST", f"/api/v1/repository/{R}/tag/multi/restore", restored), 200)
        self.counted(1000)
        self.image("only", b"o" * 7, repository="admin/deleted")
        self.expect(self.session.request("DELETE", "/api/v1/repository/admin/deleted"), 204)
        self.counted(1007)


if __name__ == "__main__":
    main()
