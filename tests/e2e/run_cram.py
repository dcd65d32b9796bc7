#!/usr/bin/python3
"""Cram, except that it writes UTF-8 into transcripts as it is, and not as \\xc3\\xa4."""
import re
import sys

from cram import _test, main

control = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]").search


def needs_escape_unless_printable(line):
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return control(line)


_test._needescape = needs_escape_unless_printable

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
