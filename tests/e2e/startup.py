#!/usr/bin/env python3
"""The command line: ready file, exit codes with one clear sentence, create-admin, drain on SIGTERM."""
import http.client
import itertools
import json
import os
import signal
import socket
import sqlite3
import stat
import subprocess
import threading
import unittest

from harness import SERVER, Server, digest, main, wait_for

# Root, but its files' modes count for it as for anybody.
WITHOUT_OVERRIDE = ("setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()


class Startup(unittest.TestCase):
    def server(self, **more):
        s = Server(**more)
        self.addCleanup(s.close)
        return s

    def fails(self, server, code, *words, arguments=(), prefix=()):
        process = subprocess.run([*prefix, SERVER, "serve", "--data", server.data, "--listen", "127.0.0.1:0", *arguments],
                                 env=server.environment, capture_output=True, text=True, timeout=30)
        self.assertEqual(process.returncode, code, process.stderr)
        for word in words:
            self.assertIn(word, process.stderr)
        return process

    def test_ready_file(self):
        s = self.server().start()
        self.assertEqual(set(s.info), {"url", "port", "pid", "version", "ca"})
        self.assertEqual((s.info["pid"], s.info["ca"]), (s.process.pid, None))
        self.assertEqual(s.info["url"].rstrip("/"), f"http://127.0.0.1:{s.port}")
        self.assertEqual(s.stop(), 0)

    def test_a_left_ready_file_is_not_believed(self):
        s = self.server().start()
        self.fails(s, 3, arguments=("--ready-file", s.ready))
        self.assertTrue(os.path.exists(s.ready), "it is the running server's")
        s.kill()
        with socket.socket() as busy:
            busy.bind(("127.0.0.1", 0))
            busy.listen()
            self.fails(s, 5, arguments=("--listen", "127.0.0.1:%d" % busy.getsockname()[1], "--ready-file", s.ready))
        self.assertFalse(os.path.exists(s.ready))

    def test_second_server_exits_3_and_names_the_holder(self):
        s = self.server().start()
        self.fails(s, 3, str(s.process.pid))
        self.assertEqual(s.request("GET", "/v1/_ping").status, 200)

    def test_unwritable_folder_exits_4(self):
        s = self.server()
        blocked = os.path.join(s.root, "file")
        with open(blocked, "w", encoding="utf-8") as f:
            f.write("not a folder")
        s.data = os.path.join(blocked, "data")
        self.fails(s, 4, s.data)
        s.data = os.path.join(s.root, "readonly")
        os.mkdir(s.data, 0o500)
        self.fails(s, 4, s.data, prefix=WITHOUT_OVERRIDE)

    def test_port_in_use_exits_5(self):
        s = self.server()
        with socket.socket() as busy:
            busy.bind(("127.0.0.1", 0))
            busy.listen()
            port = busy.getsockname()[1]
            process = subprocess.run([SERVER, "serve", "--data", s.data, "--listen", f"127.0.0.1:{port}"],
                                     env=s.environment, capture_output=True, text=True, timeout=30)
        self.assertEqual(process.returncode, 5, process.stderr)
        self.assertIn(str(port), process.stderr)

    def test_newer_database_exits_6(self):
        future = "INSERT INTO schema_migrations (version, name, sha256, applied_at) VALUES (9999, 'future', 'x', 1)"
        s = self.server(engine="sqlite").start()
        s.stop()
        [path] = [os.path.join(s.data, n) for n in os.listdir(s.data) if n.endswith((".db", ".sqlite"))]
        with sqlite3.connect(path) as db:
            db.execute(future)
        db.close()
        self.fails(s, 6, "newer")
        s = self.server(engine="postgresql").start()
        s.stop()
        s.postgres.run("psql", "-h", s.postgres.folder, "-U", "quayside", "-d", "registry", "-c", future)
        self.fails(s, 6, "newer")

    def test_invalid_configuration_exits_7(self):
        s = self.server()
        path = os.path.join(s.root, "bad.yaml")
        with open(path, "w", encoding="utf-8") as f:
            f.write("NO_SUCH_KEY_AT_ALL: 1\nFEATURE_ANONYMOUS_ACCESS: maybe\n")
        self.fails(s, 7, "NO_SUCH_KEY_AT_ALL", "FEATURE_ANONYMOUS_ACCESS", arguments=("--config", path))
        self.fails(s, 7, arguments=("--config", os.path.join(s.root, "none.yaml")))

    def test_every_value_of_the_configuration_is_checked(self):
        s = self.server()
        path = os.path.join(s.root, "bad.yaml")

        def refused(text, *words):
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
            self.fails(s, 7, *words, arguments=("--config", path))
        refused('TRUSTED_PROXIES: [10.0.0.0/8, nonsense]\nMETRICS_ALLOWED: 10.0.0.1\nTAG_EXPIRATION_OPTIONS: [1d, soon]\n'
                'SERVER_HOSTNAME: "a.example\\r\\nX-Other: b"\n',
                "TRUSTED_PROXIES", "METRICS_ALLOWED", "TAG_EXPIRATION_OPTIONS", "SERVER_HOSTNAME")
        refused("SERVER_HOSTNAME: https://a.example/\n", "SERVER_HOSTNAME")
        for origin in ("a.example", "https://a.example/", "https://A.example", "ftp://a.example", "[https://a.example, '*']", "[]",
                       "https://u@a.example", "https://a.example:x", "{}", "null.example", "https://*.example"):
            refused(f"CORS_ORIGIN: {origin}\n", "CORS_ORIGIN must be an origin")
        refused("loop: &loop {again: *loop}\n", "loop: no such key")
        refused("blobs: &blobs {again: *blobs}\n", "blobs.again: no such key")

    def test_says_which_file_or_name(self):
        s = self.server(engine="sqlite")
        os.mkdir(s.data)
        database = os.path.join(s.data, "quayside.db")
        with open(database, "w", encoding="utf-8") as f:
            f.write("nothing of the kind " * 100)
        self.fails(s, 1, database, "not a database")
        self.fails(s, 2, "no-such-host.invalid has no address", arguments=("--listen", "no-such-host.invalid:80"))

    def test_fsck_makes_nothing(self):
        s = self.server(engine="sqlite")
        done = s.fsck()
        self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
        self.assertIn(s.data, done.stderr)
        self.assertFalse(os.path.exists(s.data))
        os.makedirs(s.data, mode=0o700)
        s.create_admin()
        database = os.path.join(s.data, "quayside.db")
        os.unlink(database)
        done = s.fsck("--repair")
        self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
        self.assertIn(database, done.stderr)
        self.assertFalse(os.path.exists(database))

    def test_fsck_repairs_old_strays(self):
        s = self.server(engine="sqlite")
        os.makedirs(s.data, mode=0o700)
        s.create_admin()
        strays = [os.path.join(s.data, "blobs", "sha256", "ab", name) for name in ("ab1.00000001", "ab2.00000002")]
        s.start(admin=False)
        s.stop()
        for path in strays:
            with open(path, "w", encoding="utf-8") as f:
                f.write("stray")
        os.utime(strays[0], (0, 0))
        done = s.fsck("--repair")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("the database knows no blob", done.stdout)
        s.start()
        kept = s.push_blob("admin/kept", b"kept", s.token("repository:admin/kept:pull,push"))
        s.stop()
        self.assertTrue(all(map(os.path.exists, strays)), "nothing is repaired against an empty database")

        done = s.fsck()
        self.assertEqual((done.returncode, done.stdout.count("is in no row\n")), (1, 2), done.stdout)
        done = s.fsck("--repair")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertRegex(done.stdout, "ab1.00000001 .* is in no row: to the trash")
        self.assertRegex(done.stdout, "ab2.00000002 .* is in no row: left alone")
        s.start()
        wait_for(lambda: not os.path.exists(strays[0]), "the trash is emptied")
        self.assertTrue(os.path.exists(strays[1]))
        token = s.token("repository:admin/kept:pull")
        self.assertEqual(s.request("GET", f"/v2/admin/kept/blobs/{kept}", token=token).body, b"kept")

    def test_wrong_command_line_exits_2(self):
        for arguments in (("serve", "--no-such-option"), ("nonsense",), ("create-admin",), ("serve", "--listen", "nowhere")):
            done = subprocess.run([SERVER, *arguments], capture_output=True, text=True, timeout=30)
            self.assertEqual(done.returncode, 2, (arguments, done.stderr))
        for arguments, sentence in (
                (("serve", "--data", ""), "--data needs a value"), (("--data=",), "--data needs a value"),
                (("fsck", "--data", ""), "--data needs a value"), (("serve", "--config", ""), "--config needs a value"),
                (("serve", "--ready-file", ""), "--ready-file needs a value"), (("serve", "--listen", ""), "--listen needs a value"),
                (("create-admin", "--user", "", "--email", "e@example.com", "--password-file", "-"), "--user needs a value"),
                (("serve", "--tls-cert", "", "--tls-key", ""), "--tls-cert needs a value"),
                (("serve", "--repair"), "--repair is for fsck, not for serve"),
                (("--user", "a"), "--user is for create-admin, not for serve"),
                (("fsck", "--listen", "127.0.0.1:0"), "--listen is for serve, not for fsck"),
                (("fsck", "--tls-self-signed"), "--tls-self-signed is for serve, not for fsck"),
                (("create-admin", "--rehash"), "--rehash is for fsck, not for create-admin")):
            done = subprocess.run([SERVER, *arguments], capture_output=True, text=True, timeout=30)
            self.assertEqual((done.returncode, done.stdout), (2, ""), (arguments, done.stderr))
            self.assertIn(sentence, done.stderr)
            self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        self.assertEqual(subprocess.run([SERVER, "--version"], capture_output=True, timeout=30).returncode, 0)
        self.assertEqual(subprocess.run([SERVER, "--help"], capture_output=True, timeout=30).returncode, 0)

    def test_create_admin_beside_a_running_server(self):
        s = self.server().start()
        s.create_admin("later")
        s.token("repository:later/app:pull,push", basic=("later", s.PASSWORD))
        twice = s.create_admin("later", check=False)
        self.assertEqual(twice.returncode, 1, twice.stderr)
        done = subprocess.run([SERVER, "create-admin", "--data", s.data, "--user", "piped", "--email", "p@example.com",
                               "--password-file", "-"], env=s.environment, input="from-a-pipe", capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        s.token("repository:piped/app:pull", basic=("piped", "from-a-pipe"))
        bad = s.create_admin("Bad Name", check=False)
        self.assertNotEqual(bad.returncode, 0)

        def refused(password, word, email="n@example.com"):
            done = subprocess.run([SERVER, "create-admin", "--data", s.data, "--user", "nobody", "--email", email,
                                   "--password-file", "-"], env=s.environment, input=password, capture_output=True, text=True)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertIn(word, done.stderr)
        refused("密碼密", "at least 8 characters")  # nine bytes
        refused("long\u00a0enough", "no whitespace")
        refused("x" * 1025, "at most 1024")
        refused("long-enough", "email", "a b@example.com")

    def test_files_are_private(self):
        s = self.server().start()
        for name in os.listdir(s.data):
            mode = os.stat(os.path.join(s.data, name)).st_mode
            if stat.S_ISREG(mode) and (name.endswith((".db", ".sqlite", ".key")) or "key" in name or "secret" in name):
                self.assertEqual(mode & 0o077, 0, f"{name} {oct(mode)}")

    def test_several_listeners(self):
        s = self.server(arguments=("--listen", "127.0.0.1:0")).start()
        self.assertEqual(s.request("GET", "/v1/_ping").status, 200)

    def test_sigterm_drains(self):
        s = self.server().start()
        token = s.token("repository:admin/drain:pull,push")
        path = s.upload_path(s.request("POST", "/v2/admin/drain/blobs/uploads/", token=token))
        go_on, started = threading.Event(), threading.Event()

        def body():
            yield b"x" * 1000
            started.set()
            go_on.wait(20)
            yield b"y" * 1000
        result = []
        t = threading.Thread(target=lambda: result.append(
            s.request("PATCH", path, body(), token=token, headers={"Transfer-Encoding": "chunked"})))
        t.start()
        self.assertTrue(started.wait(20))
        file = os.path.join(s.data, "uploads", path.split("?")[0].rsplit("/", 1)[1])
        wait_for(lambda: os.path.exists(file) and os.path.getsize(file) == 1000, "the server has the first half")
        s.process.send_signal(signal.SIGTERM)

        def is_draining():
            try:
                return s.request("GET", "/health/instance").status == 503
            except OSError:
                return True
        wait_for(is_draining, "new requests are refused")
        go_on.set()
        t.join(30)
        self.assertEqual(result[0].status, 202)
        self.assertEqual(s.process.wait(35), 0)
        s.process = None
        s.start()
        token = s.token("repository:admin/drain:pull,push")  # another port, so another audience
        a = s.request("GET", path, token=token)
        self.assertEqual((a.status, a.header("Range")), (204, "0-1999"))

    def test_second_sigterm_ends_at_once(self):
        # Requests are in the middle of everything, and what they started must not outlive what it uses.
        for _ in range(3):
            s = self.server().start()
            token = s.token("repository:admin/cut:pull,push")
            s.push_image("admin/cut", "v1", token)
            count, lock = [0], threading.Lock()

            def work(number):
                for i in itertools.count():
                    try:
                        if number % 3 == 0:
                            s.push_image("admin/cut", f"t{number}", token, layers=(b"%d %d" % (number, i),))
                        elif number % 3 == 1:  # refused at the end, then thrown away
                            wrong = digest(b"something else")
                            s.request("POST", f"/v2/admin/cut/blobs/uploads/?digest={wrong}", b"x" * 300000, token=token)
                        else:
                            s.request("GET", "/v2/admin/cut/tags/list", token=token)
                    except (OSError, http.client.HTTPException, AssertionError):
                        return
                    with lock:
                        count[0] += 1
            threads = [threading.Thread(target=work, args=(n,)) for n in range(12)]
            for t in threads:
                t.start()
            wait_for(lambda: count[0] > 30, "all are at work")
            s.process.send_signal(signal.SIGTERM)
            wait_for(lambda: "draining" in s.log_text() or s.process.poll() is not None, "it drains")
            s.process.send_signal(signal.SIGTERM)
            self.assertEqual(s.process.wait(20), 0, s.log_text())
            for t in threads:
                t.join()
            self.assertEqual(s.sanitizer_reports(), [])
            self.assertEqual(s.fsck().returncode, 0)


if __name__ == "__main__":
    main()
