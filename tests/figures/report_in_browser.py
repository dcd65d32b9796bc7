#!/usr/bin/python3
"""The page of `fu report` in headless Chromium: wide and narrow, light and dark, on paper.

`report_in_browser.py --fu build/debug/fu --examples examples/book [--pictures FOLDER]`. Nothing may be complained of,
nothing may be asked of anybody, nothing may stand out of the page, and the hostile book's names stay names. What the
browser asks for is read from its own log of the network, and from what it tells over the pipe.
"""

import argparse
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import report_books  # noqa: E402
from report_page import Fu  # noqa: E402

PAPER_WIDTH = 680  # of A4 without its margins
WIDTHS, SCHEMES = (400, 1400), ("light", "dark")
ASKED_FOR = "http://127.0.0.1:1/x.png"  # where nobody listens
OFFERED = ["chromium-headless-shell", "chromium", "chromium-browser"]


class Browser:
    """Chromium, spoken to over a pipe: it needs no port, and nobody else can reach it."""

    def __init__(self, folder):
        program = next(filter(None, map(shutil.which, OFFERED)), None)
        assert program, f"none of {OFFERED} is here; on Debian: apt install chromium-headless-shell"
        self.net_log = os.path.join(folder, "net.json")
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--remote-debugging-pipe", f"--user-data-dir={folder}/profile",
                   f"--log-net-log={self.net_log}", "about:blank"]
        line = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        self.process = subprocess.Popen(["bash", "-c", line, program, *options], pass_fds=(theirs_in, theirs_out), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in), os.close(theirs_out)
        self.answers, self.questions = os.fdopen(ours_in, "rb"), os.fdopen(ours_out, "wb")
        self.number, self.rest, self.events, self.session = 0, b"", [], None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def receive(self):
        while b"\0" not in self.rest:
            more = os.read(self.answers.fileno(), 1 << 16)
            assert more, "the browser has gone"
            self.rest += more
        message, _, self.rest = self.rest.partition(b"\0")
        return json.loads(message)

    def ask(self, method, **parameters):
        self.number += 1
        question = {"id": self.number, "method": method, "params": parameters, **({"sessionId": self.session} if self.session else {})}
        self.questions.write(json.dumps(question).encode() + b"\0")
        self.questions.flush()
        while True:
            message = self.receive()
            if message.get("id") == self.number:
                assert "error" not in message, (method, message["error"])
                return message["result"]
            self.events.append(message)

    def show(self, path, width, scheme, medium="screen"):
        self.events = []
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 500)
        self.ask("Emulation.setEmulatedMedia", media=medium, features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.ask("Page.navigate", url=path.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.receive())

    def value(self, expression):
        return self.ask("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def close(self):
        self.session = None
        self.ask("Browser.close")
        self.process.wait(timeout=30)


def complaints(events):
    bad = {"Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Network.loadingFailed"}
    return [event for event in events if event.get("method") in bad]


def requests(events):
    return [event["params"]["request"]["url"] for event in events if event.get("method") == "Network.requestWillBeSent"]


STANDS_OUT = """
[...document.querySelectorAll('body *')].filter(e => !e.closest('.table') && !e.closest('details:not([open])') && !e.closest('svg')
  && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => e.tagName + '.' + e.className).slice(0, 5)
"""
CUT_OFF = """
[...document.querySelectorAll('.table')].filter(e => e.scrollWidth > e.clientWidth + 1 && !e.closest('details:not([open])')).map(e => e.getAttribute('aria-label'))
"""
MARKUP = "document.querySelectorAll('script, img, a, iframe, object, embed, link, form, input, base, video, audio').length"


def check_page(browser, path, name, pictures, fits):
    """`fits`: no table has to be moved to be read."""
    for width in WIDTHS:
        for scheme in SCHEMES:
            browser.show(path, width, scheme)
            where = f"{name} at {width} pixels, {scheme}"
            assert browser.value("document.documentElement.scrollWidth") <= width, f"{where} is wider than the screen: {browser.value(STANDS_OUT)}"
            assert not browser.value(STANDS_OUT), f"{where}: {browser.value(STANDS_OUT)}"
            assert browser.value("document.title") == "Follow-up report, 2026-11-20", where
            assert browser.value(MARKUP) == 0, where
            background = browser.value("getComputedStyle(document.body).backgroundColor")
            assert (sum(map(int, re.findall(r"\d+", background))) > 384) == (scheme == "light"), (where, background)
            if fits:
                assert not browser.value(CUT_OFF), f"{where}: wider than their place: {browser.value(CUT_OFF)}"
            if pictures:
                picture = browser.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
                (pictures / f"{name}-{width}-{scheme}.png").write_bytes(base64.b64decode(picture))
            assert requests(browser.events) == [path.as_uri()], f"{where} asks for {requests(browser.events)}"
            assert not complaints(browser.events), f"{where}: {complaints(browser.events)}"
    browser.show(path, PAPER_WIDTH, "light", "print")
    assert browser.value("document.documentElement.scrollWidth") <= PAPER_WIDTH, f"{name} is wider than paper"
    assert not fits or not browser.value(CUT_OFF), f"{name} on paper: {browser.value(CUT_OFF)}"
    assert browser.value("[...document.querySelectorAll('details table')].every(e => e.getBoundingClientRect().height > 0)"), "closed on paper"
    paper = base64.b64decode(browser.ask("Page.printToPDF", printBackground=False)["data"])
    assert paper.startswith(b"%PDF") and len(re.findall(rb"/Type\s*/Page\b", paper)) >= 1
    if pictures:
        (pictures / f"{name}.pdf").write_bytes(paper)


def show_what_is_seen(browser, folder):
    """A page that does ask for something: were that not seen, the rest would prove nothing."""
    path = pathlib.Path(folder, "asks.html")
    path.write_text(f"<title>asks</title><img src={ASKED_FOR}><script>console.error('seen')</script>")
    browser.show(path, 400, "light")
    assert ASKED_FOR in requests(browser.events) and complaints(browser.events)


def check_net_log(path):
    """All the while, the network was asked for nothing but what the page above asks for."""
    text = pathlib.Path(path).read_text(encoding="utf-8", errors="replace")
    asked = {url for url in re.findall(r'"url":"([^"]*)"', text) if not re.match(r"file:|about:|data:|chrome:|devtools:", url)}
    assert asked == {ASKED_FOR}, f"asked for: {asked}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--fu", required=True)
    parser.add_argument("--examples", required=True)
    parser.add_argument("--pictures", type=pathlib.Path, help="a folder to keep pictures in")
    options = parser.parse_args()
    fu = Fu(options.fu)
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        books = {"examples": options.examples}
        for make in (report_books.hostile_book, report_books.ten_years, report_books.one_entry, report_books.nobody):
            books[make.__name__] = make(f"{place}/{make.__name__}")
        browser = Browser(place)
        for name, book in books.items():
            path = pathlib.Path(place, f"{name}.html")
            path.write_text(fu.page(book), encoding="utf-8")
            check_page(browser, path, name, options.pictures, name != "hostile_book")
        show_what_is_seen(browser, place)
        browser.close()
        check_net_log(browser.net_log)
    print(f"{len(books)} pages at {WIDTHS} pixels, light and dark: no complaint, no request, nothing stands out")
    return 0


if __name__ == "__main__":
    sys.exit(main())
