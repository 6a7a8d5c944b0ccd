#!/usr/bin/env python3
"""What of an image is stored for it alone, and what it shares with others of its repository. quay-api.md 5.1."""
from harness import Session, digest, main
from tagcase import TagCase


class Sharing(TagCase):
    """What of an image is stored for it alone."""

    def sharing(self, repository, manifest, status=200, session=None):
        return self.quayside("GET", f"/repository/{repository}/manifest/{manifest}/sharing", status=status, session=session)

    def push(self, repository, tag, token, *layers):
        return self.server.push_image(repository, tag, token, layers=layers, labels={"of": tag})[0]

    def others(self, answer):
        return {blob["digest"]: blob["other_images"] for blob in answer["blobs"]}

    def test_layers_of_several_images(self):
        repository, token = self.new_repository()
        base, own, rest = b"base" * 100, b"own" * 50, b"rest" * 10
        one = self.push(repository, "one", token, base, own)
        self.push(repository, "two", token, base, rest)
        self.push(repository, "three", token, base)
        # The same layer elsewhere is another repository's.
        elsewhere, other = self.new_repository()
        self.push(elsewhere, "x", other, own)
        found = self.sharing(repository, one).json()
        others = self.others(found)
        self.assertEqual((others[digest(base)], others[digest(own)]), (2, 0))
        self.assertEqual(len(found["blobs"]), 3)  # its config is a blob, too
        config = next(blob["size"] for blob in found["blobs"] if blob["digest"] not in (digest(base), digest(own)))
        self.assertEqual(found["unshared_bytes"], len(own) + config)
        self.assertEqual(found["bytes"], len(base) + len(own) + config)
        # An image that is deleted by its digest holds nothing that matters.
        two = self.tag(repository, "two")["manifest_digest"]
        self.expect(self.server.request("DELETE", f"/v2/{repository}/manifests/{two}", token=token), 202)
        self.assertEqual(self.others(self.sharing(repository, one).json())[digest(base)], 1)

    def test_a_list_is_one(self):
        repository, token = self.new_repository()
        base = b"base of both"
        children = [self.push(repository, tag, token, base, tag.encode() * 9) for tag in ("amd", "arm")]
        _, both = self.index(repository, "multi", token, children)
        found = self.sharing(repository, both).json()
        # Shared between its own images alone: counted once, and nobody else has it.
        self.assertEqual(set(self.others(found).values()), {0})
        self.assertEqual(found["unshared_bytes"], found["bytes"])
        self.assertEqual(len(found["blobs"]), 5)
        # Of one of them it is shared with the other.
        self.assertEqual(self.others(self.sharing(repository, children[0]).json())[digest(base)], 1)

    def test_what_is_not_there_or_not_allowed(self):
        repository, token = self.new_repository()
        one = self.push(repository, "one", token, b"x")
        self.sharing(repository, "sha256:" + "0" * 64, 404)
        nobody = Session(self.server)
        self.sharing(repository, one, 401, nobody)


if __name__ == "__main__":
    main()
