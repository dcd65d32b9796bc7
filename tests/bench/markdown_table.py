"""A table that reads well with and without a reader of Markdown."""


def markdown(head, sides, rows):
    """`sides` has a letter a column: < for text, > for numbers."""
    widths = [max(3, *(len(row[i]) for row in [head, *rows])) for i in range(len(head))]

    def line(cells):
        return "| " + " | ".join(f"{cell:{side}{width}}" for cell, side, width in zip(cells, sides, widths)) + " |"

    rule = ["-" * (width - 1) + (":" if side == ">" else "-") for side, width in zip(sides, widths)]
    return "\n".join([line(head), line(rule), *map(line, rows)])
