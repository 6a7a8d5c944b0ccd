#!/usr/bin/env python3
"""HTTPS with --tls-self-signed: a CA in the data folder that stays over restarts."""
import os
import ssl
import subprocess

from harness import Server, ServerTest, main


class SelfSigned(ServerTest):
    arguments = ("--tls-self-signed",)

    def test_push_and_pull(self):
        self.assertTrue(self.server.info["url"].startswith("https://"))
        self.assertTrue(os.path.exists(self.server.ca))
        token = self.server.token("repository:admin/tls:pull,push")
        data = os.urandom(3_000_000)
        d = self.server.push_blob("admin/tls", data, token)
        self.assertEqual(self.server.request("GET", f"/v2/admin/tls/blobs/{d}", token=token).body, data)
        self.server.push_image("admin/tls", "v1", token)
        a = self.server.request("GET", "/v2/")
        self.assertIn('realm="https://', a.header("WWW-Authenticate"))

    def test_names_and_protocol(self):
        context = ssl.create_default_context(cafile=self.server.ca)
        context.set_alpn_protocols(["http/1.1"])
        import socket
        for name in ("localhost", "127.0.0.1"):
            with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as raw:
                with context.wrap_socket(raw, server_hostname=name) as s:
                    self.assertIn(s.version(), ("TLSv1.2", "TLSv1.3"))
                    self.assertEqual(s.selected_alpn_protocol(), "http/1.1")

    def test_plain_http_is_not_answered_as_a_registry(self):
        answer = self.server.raw(b"GET /v2/ HTTP/1.1\r\nHost: x\r\n\r\n")
        self.assertNotIn(b"200 OK", answer)

    def test_keys_are_private(self):
        for folder, _, names in os.walk(self.server.data):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as f:
                    if b"PRIVATE KEY" in f.read(4096):
                        self.assertEqual(os.stat(path).st_mode & 0o077, 0, path)

    def test_ca_stays(self):
        server = Server(arguments=("--tls-self-signed",))
        self.addCleanup(server.close)
        server.start()
        with open(server.ca, "rb") as f:
            before = f.read()
        server.stop()
        server.start()
        with open(server.ca, "rb") as f:
            self.assertEqual(f.read(), before)
        self.assertEqual(server.request("GET", "/v1/_ping").status, 200)


class OwnCertificate(ServerTest):
    def test_cert_and_key(self):
        server = Server()
        self.addCleanup(server.close)
        cert, key = os.path.join(server.root, "c.pem"), os.path.join(server.root, "k.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2",
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
                       check=True, capture_output=True)
        server.arguments = ["--tls-cert", cert, "--tls-key", key]
        server.start()
        self.assertIsNone(server.info["ca"])
        server.ca = cert
        self.assertEqual(server.request("GET", "/v1/_ping").status, 200)

    @classmethod
    def setUpClass(cls):
        pass


if __name__ == "__main__":
    main()
