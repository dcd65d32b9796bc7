#!/usr/bin/python3
"""Draws the picture in README.md, a terminal with the morning of the example book, and holds it against examples/due.svg.

usage: picture.py FU ROOT [--accept]    (--accept writes the file)

Each character has its own place in the grid of a terminal, so that the picture looks the
same with every font of the reader's machine, wide characters too.
"""
import os
import re
import subprocess
import sys
import unicodedata
from html import escape
from pathlib import Path

CELL_WIDTH, LINE_HEIGHT, FONT_SIZE = 8.4, 19, 14
MARGIN, TITLE_HEIGHT = 18, 34
BACKGROUND, TITLE_BAR = "#1e2229", "#2c313a"
PLAIN = 'fill="#d7dae0"'
STYLES = {  # what fu's colours look like here; the numbers are those of its escape sequences
    "1": 'font-weight="bold" fill="#ffffff"',
    "2": 'fill="#8b93a1"',
    "31": 'fill="#f0717a"',
    "32": 'fill="#93c972"',
    "35": 'fill="#c88be0"',
}
PROMPT = "\x1b[32m$\x1b[0m \x1b[1mfu due\x1b[0m\n"


def morning(fu, root):
    command = [fu, "-C", root / "examples/book", "--today", "2026-11-20", "--color", "always", "due"]
    environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "COLUMNS": "80"}
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def cells(character):
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def runs(line):
    """Pieces of one style, with the column each begins at; wide characters stand alone, blanks are left out."""
    column, style = 0, PLAIN
    for part in re.split(r"(\x1b\[\d+m)", line):
        if part.startswith("\x1b"):
            style = STYLES.get(part[2:-1], PLAIN)
            continue
        for piece in re.findall(r" +|[ -~]+?(?=  )|[ -~]+|.", part):
            if piece.strip():
                yield column, style, piece
            column += sum(map(cells, piece))


def draw(text):
    lines = text.splitlines()
    columns = max(sum(map(cells, re.sub(r"\x1b\[\d+m", "", line))) for line in lines)
    width = round(columns * CELL_WIDTH + 2 * MARGIN)
    height = len(lines) * LINE_HEIGHT + TITLE_HEIGHT + 2 * MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="DejaVu Sans Mono, Menlo, Consolas, Noto Sans Mono CJK JP, monospace" font-size="{FONT_SIZE}" '
        f'role="img">',
        "<title>fu due: the morning of the example book in a terminal</title>",
        f'<rect width="{width}" height="{height}" rx="8" fill="{BACKGROUND}"/>',
        f'<path d="M0 8a8 8 0 0 1 8-8H{width - 8}a8 8 0 0 1 8 8V{TITLE_HEIGHT}H0z" fill="{TITLE_BAR}"/>',
    ]
    for place, colour in enumerate(("#f0717a", "#e5c07b", "#93c972")):
        out.append(f'<circle cx="{20 + 20 * place}" cy="{TITLE_HEIGHT // 2}" r="6" fill="{colour}"/>')
    for number, line in enumerate(lines):
        y = TITLE_HEIGHT + MARGIN + number * LINE_HEIGHT + FONT_SIZE
        for column, style, piece in runs(line):
            x = MARGIN + column * CELL_WIDTH
            length = sum(map(cells, piece)) * CELL_WIDTH
            out.append(f'<text x="{x:.1f}" y="{y}" textLength="{length:.1f}" lengthAdjust="spacingAndGlyphs" '
                       f'xml:space="preserve" {style}>{escape(piece)}</text>')
    return "\n".join(out + ["</svg>", ""])


def main():
    fu, root = sys.argv[1], Path(sys.argv[2])
    picture = root / "examples/due.svg"
    drawn = draw(PROMPT + morning(fu, root))
    if "--accept" in sys.argv:
        picture.write_text(drawn, encoding="utf-8")
    elif picture.read_text(encoding="utf-8") != drawn:
        print(f"{picture}:1: fu prints something else; tests/lint/picture.py {fu} {root} --accept draws it anew")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
