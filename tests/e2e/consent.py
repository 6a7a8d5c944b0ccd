#!/usr/bin/env python3
"""The consent page in a real browser, headless: allow, deny, wrong redirect. quay-api.md 8.4."""
import http.server
import sys
import threading
import urllib.parse

from devtools import PROGRAM, Browser
from harness import main, wait_for
from oauthcase import TOKEN, OAuthTest


class Client(http.server.ThreadingHTTPServer):
    """An application's own server: `/cb` is where it is told the answer, `/more` sends on to another origin."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen, self.frame = [], ""
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{self.server_port}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.seen.append(self.path)
        path = urllib.parse.urlsplit(self.path).path
        if path == "/cb/more":
            self.send_response(302)
            self.send_header("Location", f"http://localhost:{self.server.server_port}/end")
            self.end_headers()
            return
        body = f'<!DOCTYPE html><title>client</title><link rel="icon" href="data:,">{self.server.frame if path == "/frame" else "done"}'
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


class Consent(OAuthTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.client = Client()
        cls.addClassCleanup(cls.client.server_close)
        cls.addClassCleanup(cls.client.shutdown)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)
        name, value = next(iter(cls.alice.cookies.items()))
        cls.browser.command("Network.setCookie", name=name, value=value, url=f"http://127.0.0.1:{cls.server.port}/", httpOnly=True,
                            sameSite="Lax")

    def page(self, app, **more):
        query = self.authorize_query(app, **{"redirect_uri": self.client.origin + "/cb", **more})
        return f"http://127.0.0.1:{self.server.port}/oauth/authorize?" + urllib.parse.urlencode(query)

    def ask(self, app, **more):
        self.browser.open(self.page(app, **more))
        self.assertEqual(self.browser.problems(), [])

    def arrived(self, path):
        """Query and fragment of the address at which the browser has arrived."""
        address = wait_for(lambda: (lambda a: a if path in a else None)(self.browser.address()), f"the browser is at {path}")
        parts = urllib.parse.urlsplit(address)
        return dict(urllib.parse.parse_qsl(parts.query)), dict(urllib.parse.parse_qsl(parts.fragment))

    def app(self, **fields):
        return super().app(**{"redirect_uri": self.client.origin + "/cb", **fields})

    def test_allow_by_mouse(self):
        self.ask(self.app(name='A "B" <i>'), scope="repo:read user:read", state="st")
        text = self.browser.value("document.body.innerText")
        self.assertIn('Authorize A "B" <i>', text)
        self.assertIn("You are signed in as alice", text)
        self.assertNotIn("far-reaching", text)
        self.assertEqual(self.browser.value("document.querySelectorAll('li').length"), 2)
        self.assertEqual(self.browser.value("getComputedStyle(document.querySelector('h1')).fontSize"), "22.4px")  # its style applies
        self.browser.click("button.primary")
        query, fragment = self.arrived("/cb?")
        self.assertEqual(query, {"scope": "repo:read user:read", "state": "st"})
        self.expect(self.call(fragment["access_token"]), 200)
        self.assertNotIn("access_token", "".join(self.client.seen))  # a fragment stays in the browser

    def test_allow_by_keyboard_without_script(self):
        self.browser.command("Emulation.setScriptExecutionDisabled", value=True)
        try:
            self.ask(self.app(), response_type="code")
            self.browser.key("Tab", 9)
            self.browser.key("Enter", 13)
            self.assertEqual(len(self.arrived("/cb?")[0]["code"]), 40)
        finally:
            self.browser.command("Emulation.setScriptExecutionDisabled", value=False)

    def test_deny(self):
        app = self.app()
        with self.unchanged():
            self.ask(app, state="st")
            self.browser.click("button:not(.primary)")
            self.assertEqual(self.arrived("/cb?"), ({"error": "authorization_denied", "state": "st"}, {}))

    def test_wrong_redirect(self):
        app = self.app()
        for wrong in (self.client.origin + "/cbx", "https://evil.example/cb"):
            self.browser.open(self.page(app, redirect_uri=wrong))
            self.assertEqual(self.arrived("/cb?")[0], {"error": "redirect_uri_mismatch"})
        self.assertFalse([path for path in self.client.seen if path.startswith("/cbx")])

    def test_an_application_that_sends_on(self):
        """The page's policy does not stop the way behind the form."""
        self.ask(self.app(), response_type="code", redirect_uri=self.client.origin + "/cb/more")
        self.browser.click("button.primary")
        self.arrived("localhost")
        wait_for(lambda: self.browser.value("document.body.innerText") == "done", "the last page is there")

    def test_local_page(self):
        self.ask(self.app(), redirect_uri=self.local)
        self.browser.click("button.primary")
        self.arrived("/oauth/localapp")
        token = wait_for(lambda: self.browser.value("document.getElementById('token')?.textContent"), "the token is shown")
        self.assertRegex(token, TOKEN)
        self.assertEqual(self.browser.value("document.getElementById('token').checkVisibility()"), True)
        self.assertNotIn(token, self.browser.address())
        self.assertEqual(self.browser.problems(), [])

    def test_cannot_be_framed(self):
        self.client.frame = f'<iframe src="{self.page(self.app()).replace("&", "&amp;")}"></iframe>'
        self.browser.open(self.client.origin + "/frame")
        wait_for(lambda: [p for p in self.browser.problems() if "frame-ancestors" in str(p)], "the browser refuses the frame")

    def test_in_chinese(self):
        browser = Browser("zh-TW")
        self.addCleanup(browser.close)
        name, value = next(iter(self.alice.cookies.items()))
        browser.command("Network.setCookie", name=name, value=value, url=f"http://127.0.0.1:{self.server.port}/")
        browser.open(self.page(self.app(), scope="repo:read org:admin"))
        self.assertEqual(browser.value("document.documentElement.lang"), "zh-Hant-TW")
        self.assertEqual(browser.value("[...document.querySelectorAll('button')].map(b => b.textContent).join()"), "允許,拒絕")
        self.assertIn("機械人", browser.value("document.body.innerText"))


if __name__ == "__main__":
    if not PROGRAM:
        sys.exit("chromium is not installed: ./dev test installs it; without it nothing is known of this page")
    main()
