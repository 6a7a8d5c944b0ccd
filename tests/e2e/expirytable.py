#!/usr/bin/env python3
"""README's tables of when a tag expires, cell by cell: what they say is what the server does. quay-api.md 4.8."""
import json
import os

from harness import OCI_CONFIG, OCI_INDEX, OCI_MANIFEST, digest, main
from tagcase import LABEL, TagCase

README = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "README.md")
KINDS = ("image", "artifact", "index", "nested index")
HOUR = 3600


def table(first):
    """{row: {column: cell}} of README's table whose first column is headed so."""
    with open(README, encoding="utf-8") as f:
        lines = [line.strip() for line in f]
    start = next(i for i, line in enumerate(lines) if line.startswith(f"| {first} |"))
    rows = []
    for line in lines[start:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip().strip("`") for cell in line.strip("|").split("|")])
    assert tuple(rows[0][1:]) == KINDS, rows[0]
    return {row[0]: dict(zip(KINDS, row[1:])) for row in rows[2:]}


class ExpiryTable(TagCase):
    def expiry(self, repository, tag):
        """(seconds from the start or None, the carrier that decided or None, the whole answer)"""
        view = self.quayside("GET", f"/repository/{repository}/tag/{tag}/expiry").json()
        listed = self.tag(repository, tag)
        self.assertEqual((view["start_ts"], view["end_ts"]), (listed["start_ts"], listed.get("end_ts")))
        deciders = [claim for claim in view["claims"] if claim["ignored"] is None]
        self.assertLessEqual(len(deciders), 1, view)
        if view["end_ts"] is not None:
            self.assertEqual(view["restorable_until_ts"], view["end_ts"] + 14 * 24 * HOUR)
        return (None if view["end_ts"] is None else view["end_ts"] - view["start_ts"],
                deciders[0]["carrier"] if deciders else None, view)

    def artifact(self, repository, tag, token, labels=None, annotations=None):
        config = json.dumps({"config": {"Labels": labels or {}}}).encode()
        document = {"schemaVersion": 2, "mediaType": OCI_MANIFEST, "artifactType": "application/vnd.example.thing",
                    "config": {"mediaType": "application/vnd.example.config+json", "size": len(config),
                               "digest": self.server.push_blob(repository, config, token)}, "layers": []}
        if annotations:
            document["annotations"] = annotations
        return self.put(repository, tag, token, document)

    def any_image(self, repository, tag, token, labels=None, annotations=None):
        config = json.dumps({"architecture": "amd64", "os": "linux", "config": {"Labels": labels or {}},
                             "rootfs": {"type": "layers", "diff_ids": []}}).encode()
        document = {"schemaVersion": 2, "mediaType": OCI_MANIFEST, "layers": [],
                    "config": {"mediaType": OCI_CONFIG, "size": len(config),
                               "digest": self.server.push_blob(repository, config, token)}}
        if annotations:
            document["annotations"] = annotations
        return self.put(repository, tag, token, document)

    def push(self, kind, repository, tag, token, label=None, annotation=None, children=(None, None)):
        """The answer and the digest of a manifest that carries that; `tag` None: by its digest only."""
        labels = {LABEL: label} if label else None
        annotations = {LABEL: annotation} if annotation else None
        if kind == "image":
            return self.any_image(repository, tag, token, labels, annotations)
        if kind == "artifact":
            return self.artifact(repository, tag, token, labels, annotations)
        more = {}
        if labels:  # what an index calls its configuration is nobody's
            config = json.dumps({"config": {"Labels": labels}}).encode()
            more["config"] = {"mediaType": OCI_CONFIG, "size": len(config), "digest": self.server.push_blob(repository, config, token)}
        images = [self.any_image(repository, None, token, {"n": str(n), **({LABEL: value} if value else {})})[1]
                  for n, value in enumerate(children)]
        if kind == "nested index":
            images = [self.index(repository, None, token, [image])[1] for image in images]
        return self.index(repository, tag, token, images, annotations, **more)

    CARRIERS = {
        "label of the configuration": {"label": "2h"},
        "annotation": {"annotation": "2h"},
        "annotation, and another label": {"annotation": "2h", "label": "5h"},
        "annotation that cannot be read, and a label": {"annotation": "1d12h", "label": "5h"},
        "all children carry the same": {"children": ("2h", "2h")},
        "children carry different values": {"children": ("2h", "3h")},
        "only some children carry it": {"children": ("2h", None)},
        "annotation, and children that carry another": {"annotation": "2h", "children": ("5h", "5h")},
        "date set by API or console": {},
    }

    def test_carriers(self):
        repository, token = self.new_repository()
        self.assertEqual(self.check_carriers(repository, token), 28)

    def test_mirrored_tag(self):
        """A mirrored tag is a pushed one: the same carriers, pushed by the robot into its mirror, give the same end."""
        repository, _ = self.new_repository()
        self.api("POST", "/repository", {"repository": repository.split("/")[1], "visibility": "private", "description": ""}, 201)
        robot = self.api("PUT", "/user/robots/mirror", status=201).json()
        self.api("PUT", f"/repository/{repository}/permissions/user/{robot['name']}", {"role": "write"})
        self.server.sql(f"UPDATE repository SET state = 'mirror' WHERE path = '{repository}'")
        self.server.sql("INSERT INTO mirror (repo_id, external_reference, robot_id, sync_interval) "
                        "SELECT r.id, 'registry.example.org/upstream/app', b.id, 86400 FROM repository r, robot b "
                        f"WHERE r.path = '{repository}' AND b.shortname = 'mirror'")
        token = self.server.token(f"repository:{repository}:pull,push", basic=(robot["name"], robot["token"]))
        self.assertEqual(self.check_carriers(repository, token, takes_dates=False), 24)
        self.assertEqual({performer for performer, in self.server.sql(
            "SELECT l.performer FROM log l JOIN repository r ON r.id = l.repo_id "
            f"WHERE l.kind = 'push_repo' AND r.path = '{repository}'")}, {robot["name"]})

    def check_carriers(self, repository, token, takes_dates=True):
        """Every cell of the table of carriers; how many there were. A mirror `takes_dates` from nobody."""
        cells = table("carrier")
        self.assertEqual(set(cells), set(self.CARRIERS))
        tried = 0
        for row, said in cells.items():
            for kind in KINDS:
                with self.subTest(row=row, kind=kind):
                    what = self.CARRIERS[row]
                    if said[kind] == "none":
                        self.assertIn("children", what)
                        self.assertNotIn("index", kind)
                        continue
                    if said[kind] == "api" and not takes_dates:
                        self.change(repository, "t1", 503, expiration=self.now() + 2 * HOUR)
                        continue
                    tried += 1
                    tag = f"t{tried}"
                    before = self.now()
                    answer, _ = self.push(kind, repository, tag, token, **what)
                    if said[kind] == "api":
                        self.change(repository, tag, expiration=self.tag(repository, tag)["start_ts"] + 2 * HOUR)
                    seconds, carrier, view = self.expiry(repository, tag)
                    self.assertGreaterEqual(view["start_ts"], before)
                    if said[kind] == "never":
                        self.assertEqual((seconds, carrier), (None, None), view)
                    else:
                        self.assertEqual((seconds, carrier), (2 * HOUR, said[kind]), view)
                    self.check_told(what, kind, answer, view)
        return tried

    def check_told(self, what, kind, answer, view):
        """Whatever says something of a date and is not followed is named with its reason, and told at the push."""
        ignored = {claim["carrier"]: claim["ignored"] for claim in view["claims"] if claim["ignored"]}
        own = "index" if "index" in kind else "annotation"
        if what.get("annotation") == "1d12h":
            self.assertEqual(ignored[own], "unreadable", view)
            self.assertIn("1d12h", answer.header("Warning"))
            if kind == "image":
                self.assertEqual(ignored["label"], "overridden")
        elif what.get("annotation") and kind == "image" and what.get("label"):
            self.assertEqual(ignored, {"label": "overridden"})
        elif what.get("annotation") and "children" in what:
            self.assertEqual(ignored, {"children": "overridden"})
        elif "index" in kind and len(set(what.get("children", ()))) == 2:
            self.assertEqual(ignored, {"children": "children_differ"})
            self.assertIn("do not all carry the same", answer.header("Warning"))
        else:
            self.assertEqual(ignored, {}, view)
            self.assertIsNone(answer.header("Warning"))

    def carrying(self, kind):
        """What gives a date to a manifest of that kind."""
        return {"image": {"label": "2h"}, "artifact": {"annotation": "2h"}, "index": {"annotation": "2h"},
                "nested index": {"children": ("2h", "2h")}}[kind]

    def by_push(self, repository, token, kind):
        self.push(kind, repository, "t", token, **self.carrying(kind))

    def by_second_push(self, repository, token, kind):
        self.by_push(repository, token, kind)
        self.age(repository, 1000)
        yield
        self.by_push(repository, token, kind)

    def by_new_tag(self, repository, token, kind):
        d = self.push(kind, repository, "source", token, **self.carrying(kind))[1]
        self.age(repository, 1000)
        yield
        self.change(repository, "t", manifest_digest=d)

    def by_move(self, repository, token, kind):
        d = self.push(kind, repository, "source", token, **self.carrying(kind))[1]
        self.any_image(repository, "t", token, {"another": kind})
        self.age(repository, 1000)
        yield
        self.change(repository, "t", manifest_digest=d)

    def by_restore(self, repository, token, kind):
        d = self.push(kind, repository, "t", token, **self.carrying(kind))[1]
        self.api("DELETE", f"/repository/{repository}/tag/t", status=204)
        self.age(repository, 1000)
        yield
        self.api("POST", f"/repository/{repository}/tag/t/restore", {"manifest_digest": d})

    EVENTS = {"push": None, "push of what it points at already": by_second_push, "new tag for a digest, by API": by_new_tag,
              "move to a digest, by API": by_move, "restore": by_restore}

    def test_when_it_counts_from(self):
        cells = table("how the tag came to it")
        kept = cells.pop("return of a repository to a moment")
        self.assertEqual(set(kept.values()), {"kept"})  # timemachine.py has these
        self.assertEqual(set(cells), set(self.EVENTS))
        tried = 0
        for row, said in cells.items():
            for kind in KINDS:
                with self.subTest(row=row, kind=kind):
                    self.assertEqual(said[kind], "from then")
                    tried += 1
                    repository, token = self.new_repository()
                    steps = self.EVENTS[row](self, repository, token, kind) if self.EVENTS[row] else None
                    if steps:
                        next(steps)
                    before = self.now()
                    if steps:
                        self.assertIsNone(next(steps, None))
                    else:
                        self.by_push(repository, token, kind)
                    seconds, _, view = self.expiry(repository, "t")
                    self.assertEqual(seconds, 2 * HOUR, view)
                    self.assertGreaterEqual(view["start_ts"], before)
        self.assertEqual(tried, 20)

    def test_values(self):
        """Each unit, and what is none."""
        repository, token = self.new_repository()
        for text, seconds in (("90s", 90), ("5m", 300), ("20h", 20 * HOUR), ("2d", 48 * HOUR), ("3w", 504 * HOUR), ("1y", 8760 * HOUR)):
            self.push("image", repository, "v", token, label=text)
            self.assertEqual(self.expiry(repository, "v")[:2], (seconds, "label"), text)
        for text, why in (("1d12h", "unreadable"), ("3 d", "unreadable"), ("2.5h", "unreadable"), ("1mo", "unreadable"),
                          ("d", "unreadable"), ("h2", "unreadable"), ("0s", "not_positive"), ("-3d", "not_positive"),
                          ("99999999999y", "unreadable"), ("２h", "unreadable")):
            answer, _ = self.push("image", repository, "v", token, label=text)
            seconds, carrier, view = self.expiry(repository, "v")
            self.assertEqual((seconds, carrier), (None, None), text)
            self.assertEqual([(claim["carrier"], claim["value"], claim["ignored"]) for claim in view["claims"]],
                             [("label", text, why)])
            self.assertIn("is ignored", answer.header("Warning"), text)
            ignored = self.log(repository, "push_repo")[-1][1]["expiry_ignored"]
            self.assertIn(text, ignored)

    def test_by_hand(self):
        repository, token = self.new_repository()
        self.push("image", repository, "v", token, label="2h")
        when = self.now() + 7 * HOUR
        self.change(repository, "v", expiration=when)
        _, carrier, view = self.expiry(repository, "v")
        self.assertEqual((view["end_ts"], carrier), (when, "api"))
        self.assertEqual(view["claims"][1]["ignored"], "set_by_hand")
        self.change(repository, "v", expiration=None)
        seconds, carrier, view = self.expiry(repository, "v")
        self.assertEqual((seconds, carrier), (None, "api"))
        self.assertEqual(view["claims"][1]["ignored"], "set_by_hand")
        self.assertIsNone(view["restorable_until_ts"])
        self.quayside("GET", f"/repository/{repository}/tag/none/expiry", status=404)


if __name__ == "__main__":
    main()
