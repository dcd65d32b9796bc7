"""Reads a page as strictly as nobody else does: every element and attribute is one that is meant, and ends where it should."""

import html.parser
import re

EMPTY = {"meta"}  # elements that have no end
KNOWN = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "h1", "h2", "h3", "p", "dl", "div", "dt", "dd",
         "figure", "figcaption", "span", "svg", "rect", "g", "path", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary"}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "id", "aria-labelledby", "aria-label", "aria-hidden", "role", "tabindex",
              "scope", "data-title", "focusable", "viewbox", "preserveaspectratio", "x", "y", "width", "height", "d"}
LEAST_TEXT, LEAST_GRAPHIC = 4.5, 3  # contrast


class Page(html.parser.HTMLParser):
    """Reads strictly: every element is known and ends where it should; collects headings and tables."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.headings, self.tables, self.text, self.attributes = [], [], [], [], [], []
        self.cell = None
        self.feed(text)
        self.close()
        assert not self.open, f"not closed: {self.open}"

    def handle_starttag(self, tag, attributes):
        assert tag in KNOWN, f"an element that should not be: {tag} {attributes}"
        for key, value in attributes:
            assert key in ATTRIBUTES, f"an attribute that should not be: {key}={value!r} of {tag}"
            self.attributes.append((tag, key, value))
            if key == "id":
                assert value not in self.ids, f"two have the id {value}"
                self.ids.append(value)
        if tag == "table":
            self.tables.append({"caption": "", "rows": []})
        if tag == "tr":
            self.tables[-1]["rows"].append([])
        if tag in ("th", "td", "caption", "h1", "h2", "h3"):
            assert tag not in ("th",) or dict(attributes).get("scope") in ("row", "col"), "a heading of what?"
            self.cell = ""
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        assert "svg" in self.open, f"<{tag}/> outside of a drawing"
        self.handle_starttag(tag, attributes)
        self.open.pop()

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, f"</{tag}> ends something else, or nothing"
        if tag in ("th", "td"):
            self.tables[-1]["rows"][-1].append(self.cell)
        if tag == "caption":
            self.tables[-1]["caption"] = self.cell
        if tag in ("h1", "h2", "h3"):
            self.headings.append((int(tag[1]), self.cell))
        if tag in ("th", "td", "caption", "h1", "h2", "h3"):
            self.cell = None

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.text.append(data)
        if self.cell is not None:
            self.cell += data

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data!r}")

    def rows(self, caption):
        """The rows of the table without its head, the first cell as their name."""
        found = [table for table in self.tables if table["caption"] == caption]
        assert len(found) == 1, f"{len(found)} tables '{caption}'; there are {[table['caption'] for table in self.tables]}"
        return {row[0]: row[1:] for row in found[0]["rows"][1:]}


def check_form(text):
    assert text.startswith("<!DOCTYPE html>\n") and text.endswith("</html>\n")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", text), "a character that does harm"
    page = Page(text)
    levels = [level for level, _ in page.headings]
    assert levels[0] == 1 and levels.count(1) == 1, levels
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), "a level of headings is left out"
    attributes = page.attributes
    assert ("html", "lang", "en") in attributes
    for label in [value for _, key, value in attributes if key == "aria-labelledby"]:
        assert label in page.ids, label
    for table in page.tables:
        assert table["caption"] and len({len(row) for row in table["rows"]}) == 1, f"a table without a form: {table}"
    check_alone(text, attributes)
    return page


def check_alone(text, attributes):
    """Nothing of the page can be an address, and the policy forbids it all the same."""
    policy = [value for tag, key, value in attributes if key == "content" and "default-src" in value]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"], policy
    style = re.search(r"<style>(.*?)</style>", text, re.S)[1]
    assert not re.search(r"url\(|@import|expression|//", style.replace("*/", "").replace("/*", "")), "the style loads something"
    for tag, key, value in attributes:
        assert key in ("aria-label", "content") or "//" not in value, f"an address in {tag} {key}={value!r}"


def luminance(colour):
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def check_contrast(style):
    """Text and drawings can be told from what is behind them, in light and in dark (WCAG 2.2, AA)."""
    long_colour = lambda colour: colour if len(colour) == 7 else "#" + "".join(2 * digit for digit in colour[1:])
    palettes = [{name: long_colour(value) for name, value in re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", block)} for block in re.findall(r":root \{(.*?)\}", style, re.S)]
    assert len(palettes) == 3
    for colours in palettes:
        for behind in ("page", "card"):
            for ink in ("ink", "faint"):
                assert contrast(colours[ink], colours[behind]) >= LEAST_TEXT, (ink, behind, colours)
            for drawn in ("solid", "soft", "edge"):
                assert contrast(colours[drawn], colours[behind]) >= LEAST_GRAPHIC, (drawn, behind, contrast(colours[drawn], colours[behind]))
        assert contrast(colours["warning"], colours["warning-card"]) >= LEAST_TEXT
        assert contrast(colours["solid"], colours["card"]) >= LEAST_TEXT  # summaries
