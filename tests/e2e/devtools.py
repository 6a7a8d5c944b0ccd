"""A headless Chromium, driven through its DevTools protocol with the standard library only."""
import base64
import json
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import urllib.parse
import urllib.request

from harness import wait_for

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")


class WebSocket:
    """RFC 6455 as a client, text messages only."""

    def __init__(self, url):
        parts = urllib.parse.urlsplit(url)
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=30)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        self.file = self.socket.makefile("rb")
        if b" 101 " not in self.file.readline():
            raise AssertionError("no WebSocket")
        while self.file.readline().strip():
            pass

    def send(self, text):
        data = text.encode()
        mask = os.urandom(4)
        head = struct.pack("!BB", 0x81, 0x80 | min(len(data), 126)) if len(data) < 126 else struct.pack("!BBH", 0x81, 0xFE, len(data))
        self.socket.sendall(head + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))

    def receive(self):
        """The next text message; control frames are passed over."""
        message = b""
        while True:
            first, second = self.file.read(2)
            length = second & 0x7F
            if length == 126:
                length, = struct.unpack("!H", self.file.read(2))
            elif length == 127:
                length, = struct.unpack("!Q", self.file.read(8))
            data = self.file.read(length)
            if first & 0x0F in (0, 1):
                message += data
                if first & 0x80:
                    return message.decode()
            elif first & 0x0F == 8:
                raise AssertionError("the browser closed the connection")

    def close(self):
        self.file.close()
        self.socket.close()


class Browser:
    """One page of a browser with a profile of its own."""

    def __init__(self, language="en-US"):
        self.folder = tempfile.mkdtemp(prefix="qs-chromium-")
        self.process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", PROGRAM, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             "--remote-debugging-port=0", f"--user-data-dir={self.folder}", f"--accept-lang={language}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port_file = os.path.join(self.folder, "DevToolsActivePort")

        def port():
            if self.process.poll() is not None:
                raise AssertionError(f"chromium ended with {self.process.returncode}")
            if os.path.exists(port_file):
                with open(port_file, encoding="utf-8") as f:
                    return f.readline().strip()
            return None
        number = wait_for(port, "chromium is ready", 60)

        def page():
            with urllib.request.urlopen(f"http://127.0.0.1:{number}/json/list", timeout=10) as answer:
                return [t for t in json.load(answer) if t["type"] == "page"]
        self.socket = WebSocket(wait_for(page, "chromium has a page")[0]["webSocketDebuggerUrl"])
        self.number, self.events = 0, []
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.command(domain + ".enable")
        self.command("Page.setLifecycleEventsEnabled", enabled=True)

    def command(self, method, **parameters):
        """The result; None when there is none, as in the middle of a navigation."""
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.receive())
            if message.get("id") == self.number:
                return message.get("result")
            self.events.append(message)

    def open(self, url):
        """Waits until the page has loaded, redirects included."""
        self.events.clear()
        loader = self.command("Page.navigate", url=url)["loaderId"]
        wait_for(lambda: [e for e in self.latest() if e.get("method") == "Page.lifecycleEvent"
                          and (e["params"]["loaderId"], e["params"]["name"]) == (loader, "load")], "the page has loaded")

    def latest(self):
        """All events since the page was opened."""
        self.command("Browser.getVersion")  # what comes before its answer is read
        return self.events

    def value(self, expression):
        answer = self.command("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"].get("value") if answer else None

    def address(self):
        history = self.command("Page.getNavigationHistory")
        return history["entries"][history["currentIndex"]]["url"] if history else ""

    def key(self, name, code):
        text = {"text": "\r"} if name == "Enter" else {}
        self.command("Input.dispatchKeyEvent", type="keyDown", key=name, windowsVirtualKeyCode=code, **text)
        self.command("Input.dispatchKeyEvent", type="keyUp", key=name, windowsVirtualKeyCode=code)

    def click(self, selector):
        """Where a person would, in the middle of it."""
        middle = (f"(r => [r.x + r.width / 2, r.y + r.height / 2])(document.querySelector({json.dumps(selector)})"
                  ".getBoundingClientRect())")
        x, y = wait_for(lambda: self.value(middle), f"{selector} is there")
        for kind in ("mousePressed", "mouseReleased"):
            self.command("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def problems(self):
        """What the browser has complained of, policies included."""
        return [e["params"] for e in self.latest() if e.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown")]

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)
