"""What the tests of the life of a tag share: calls of the API as the administrator, pushed images, and the log."""
import json
import time

from harness import OCI_INDEX, OCI_MANIFEST, ServerTest, Session, digest

LABEL = "quay.expires-after"


class TagCase(ServerTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.session = Session(cls.server)
        cls.session.sign_in()
        cls.counter = 0

    def new_repository(self):
        """A name that no other test has; with a token that pushes there."""
        type(self).counter += 1
        name = f"admin/{type(self).__name__.lower()}{type(self).counter}"
        return name, self.server.token(f"repository:{name}:pull,push")

    def api(self, method, path, body=None, status=200, session=None):
        answer = (session or self.session).request(method, "/api/v1" + path, body)
        return self.expect(answer, status)

    def quayside(self, method, path, body=None, status=200, session=None):
        answer = (session or self.session).request(method, "/api/quayside/v1" + path, body)
        return self.expect(answer, status)

    def change(self, repository, tag, status=201, session=None, **body):
        return self.api("PUT", f"/repository/{repository}/tag/{tag}", body, status, session)

    def tags(self, repository, query="onlyActiveTags=true"):
        return self.api("GET", f"/repository/{repository}/tag/?{query}").json()["tags"]

    def tag(self, repository, name):
        """The live tag, or None."""
        found = self.tags(repository, f"onlyActiveTags=true&specificTag={name}")
        return found[0] if found else None

    def image(self, repository, tag, token, text="", labels=None, annotations=None):
        """An image of its own for each text; its digest."""
        extra = {"annotations": annotations} if annotations else None
        return self.server.push_image(repository, tag, token, layers=(b"layer " + text.encode(),),
                                      labels={**(labels or {}), "text": text}, extra=extra)[0]

    def put(self, repository, reference, token, document, media_type=OCI_MANIFEST):
        """Pushes a manifest; the answer, and its digest."""
        body = json.dumps(document).encode()
        answer = self.expect(self.server.put_manifest(repository, reference or digest(body), body, media_type, token), 201)
        return answer, digest(body)

    def index(self, repository, tag, token, children, annotations=None, **more):
        entries = []
        for child in children:
            body = self.server.request("GET", f"/v2/{repository}/manifests/{child}", token=token)
            entries.append({"mediaType": body.header("Content-Type"), "digest": child, "size": len(body.body)})
        document = {"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": entries, **more}
        if annotations:
            document["annotations"] = annotations
        return self.put(repository, tag, token, document, OCI_INDEX)

    def log(self, repository, *kinds):
        """[(kind, metadata)] of a repository, the oldest first."""
        rows = self.server.sql("SELECT l.kind, l.meta FROM log l JOIN repository r ON r.id = l.repo_id "
                               f"WHERE r.path = '{repository}' ORDER BY l.at_ms, l.id")
        return [(kind, json.loads(meta)) for kind, meta in rows if not kinds or kind in kinds]

    def age(self, repository, seconds):
        """Everything that happened to the tags of a repository happened so much earlier."""
        ms = seconds * 1000
        self.server.sql(f"UPDATE tag SET start_ms = start_ms - {ms}, end_ms = end_ms - {ms}, expires_ms = expires_ms - {ms} "
                        f"WHERE repo_id = (SELECT id FROM repository WHERE path = '{repository}')")

    def candidates(self, repository):
        """Digests of the manifests that the collector will look at, and when."""
        return dict(self.server.sql("SELECT m.digest, c.due_ms FROM gc_candidate c JOIN manifest m ON m.id = c.a "
                                    "JOIN repository r ON r.id = m.repo_id "
                                    f"WHERE c.kind = 1 AND r.path = '{repository}'"))

    @staticmethod
    def now():
        return int(time.time())
