#!/usr/bin/env python3
"""The API's descriptions of itself are valid: Swagger 2.0 and OpenAPI 3.1 by the schemas of the OpenAPI Initiative
(tests/data/openapi), and what no schema says: every reference leads somewhere, every name is there once."""
import collections
import copy
import json
import os
import re

from harness import ServerTest, main

import jsonschema  # apt: python3-jsonschema; without it this test fails

SCHEMAS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "openapi")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def schema(name):
    with open(os.path.join(SCHEMAS, name), encoding="utf-8") as f:
        return json.load(f)


def problems(validator, document):
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(document)]


def leaves(value, path=()):
    if isinstance(value, (dict, list)):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, path + (key,))
    else:
        yield path, value


class Descriptions(ServerTest):
    maxDiff = None

    def document(self, path):
        return self.expect(self.server.request("GET", path), 200).json()

    def check(self, validator, document):
        self.assertEqual(problems(validator, document), [])
        for path, value in leaves(document):
            if path[-1] == "$ref":
                target = document
                for part in value.removeprefix("#/").split("/"):
                    target = target[part.replace("~1", "/").replace("~0", "~")]
        ids = collections.Counter(item[method]["operationId"] for item in document["paths"].values() for method in METHODS if method in item)
        self.assertEqual([name for name, count in ids.items() if count > 1], [])
        self.assertGreater(len(ids), 10)
        for path, item in document["paths"].items():
            for method in METHODS:
                given = [p["name"] for p in item.get("parameters", []) + item.get(method, {}).get("parameters", []) if p["in"] == "path"]
                if method in item:
                    self.assertEqual(sorted(given), sorted(re.findall(r"{(\w+)}", path)), (path, method))

    def test_swagger(self):
        validator = jsonschema.Draft4Validator(schema("swagger-2.0.json"))
        for query in ("", "?internal=true"):
            self.check(validator, self.document("/api/v1/discovery" + query))

    def test_openapi(self):
        self.check(jsonschema.Draft202012Validator(schema("openapi-3.1.json")), self.document("/api/quayside/v1/openapi.json"))

    def test_the_check_finds_what_is_wrong(self):
        """Documents that are broken on purpose."""
        swagger = jsonschema.Draft4Validator(schema("swagger-2.0.json"))
        openapi = jsonschema.Draft202012Validator(schema("openapi-3.1.json"))
        for validator, path in ((swagger, "/api/v1/discovery"), (openapi, "/api/quayside/v1/openapi.json")):
            whole = self.document(path)
            first = next(iter(whole["paths"]))
            method = next(m for m in METHODS if m in whole["paths"][first])
            broken = []
            for change in (lambda d: d.pop("info"), lambda d: d["info"].pop("version"), lambda d: d.update(unknown=1),
                           lambda d: d["paths"].update(noslash={}), lambda d: d["paths"][first][method].update(parameters=[{"name": "x"}]),
                           lambda d: d["paths"][first][method].update(responses=5)):
                document = copy.deepcopy(whole)
                change(document)
                broken.append(len(problems(validator, document)) > 0)
            self.assertEqual(broken, [True] * 6, path)


if __name__ == "__main__":
    main()
