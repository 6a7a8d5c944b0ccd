"""Receivers on loopback: of webhooks and of mails. They keep what they were given."""
import asyncio
import base64
import email
import email.policy
import http.server
import json
import threading


class WebhookSink:
    """Answers `statuses` in turn, then 200; a redirect leads to `location`."""

    def __init__(self, *statuses, location="http://127.0.0.1:1/"):
        self.requests, self.statuses, self.lock = [], list(statuses), threading.Lock()
        sink = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                with sink.lock:
                    sink.requests.append((self.path, dict(self.headers), body))
                    status = sink.statuses.pop(0) if sink.statuses else 200
                self.send_response(status)
                if 300 <= status < 400:
                    self.send_header("Location", location)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()

    def url(self, path="/hook"):
        return f"http://127.0.0.1:{self.port}{path}"

    def json(self, index=-1):
        return json.loads(self.requests[index][2])

    def close(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join(10)


class SmtpSink:
    """An SMTP server without TLS. `refuse(n)`: the next n mails get a temporary error. With `auth` it wants a name and
    a password, and keeps who came with which."""

    def __init__(self, auth=False):
        self.mails, self.refusals, self.seen, self.auth, self.logins, self.sessions = [], 0, 0, auth, [], 0
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.started = threading.Event()
        self.thread.start()
        if not self.started.wait(10):
            raise AssertionError("the SMTP server does not start")

    def run(self):
        asyncio.set_event_loop(self.loop)
        self.server = self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", 0))
        self.port = self.server.sockets[0].getsockname()[1]
        self.started.set()
        self.loop.run_forever()

    def refuse(self, count):
        self.refusals = count

    async def serve(self, reader, writer):
        async def say(text):
            writer.write(text.encode() + b"\r\n")
            await writer.drain()

        try:
            self.sessions += 1
            await say("220 sink.localhost")
            to = []
            while line := (await reader.readline()).decode().rstrip("\r\n"):
                verb = line.split(":")[0].upper().split()[0]
                if verb == "EHLO":
                    await say("250-sink.localhost\r\n" + ("250-AUTH PLAIN\r\n" if self.auth else "") + "250 8BITMIME")
                elif verb == "AUTH":
                    given = line.split(" ")[2:]
                    if not given:
                        await say("334 ")
                        given = [(await reader.readline()).decode().strip()]
                    self.logins.append(tuple(base64.b64decode(given[0]).decode().split("\0")[1:]))
                    await say("235 welcome")
                elif verb == "RCPT":
                    to.append(line.split("<", 1)[1].split(">")[0])
                    await say("250 OK")
                elif verb == "DATA":
                    await say("354 go on")
                    lines = []
                    while (data := await reader.readline()) not in (b".\r\n", b""):
                        lines.append(data[1:] if data.startswith(b"..") else data)
                    self.seen += 1
                    if self.refusals:
                        self.refusals -= 1
                        await say("451 later")
                        continue
                    message = email.message_from_bytes(b"".join(lines), policy=email.policy.default)
                    self.mails.append({"to": to, "from": message["From"], "subject": str(message["Subject"]),
                                       "id": message["Message-ID"], "text": message.get_body(("plain",)).get_content()})
                    to = []
                    await say("250 queued")
                elif verb == "QUIT":
                    await say("221 bye")
                    break
                else:
                    await say("250 OK")
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def config(self):
        return (f"MAIL_SERVER: 127.0.0.1\nMAIL_PORT: {self.port}\nMAIL_USE_TLS: false\n"
                "MAIL_DEFAULT_SENDER: registry@example.org\n")

    def to(self, address):
        return [mail for mail in self.mails if mail["to"] == [address]]

    def close(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)
