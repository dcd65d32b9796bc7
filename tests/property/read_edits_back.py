#!/usr/bin/python3
"""Reads files before and after an edit with python3-yaml: only what was asked for may differ.

The files and edits come from `fu_edit_properties --dump N`, one JSON object a line.
"""

import argparse
import collections
import copy
import json
import os
import subprocess
import sys

import yaml


class Loader(yaml.BaseLoader):
    """Every scalar as the text it is; what is empty, ~ or null without quotes is None."""

    def construct_scalar(self, node):
        if isinstance(node, yaml.ScalarNode) and node.style is None and node.value in ("", "~", "null"):
            return None
        return super().construct_scalar(node)


def read(source):
    return yaml.load(source, Loader)


def pairs(value):
    """With the order of keys below the top, and without its types."""
    if isinstance(value, dict):
        return {"keys": [[key, pairs(of)] for key, of in value.items()]}
    return [pairs(item) for item in value] if isinstance(value, list) else value


def asked_for(before, edit):
    """What the file has to say after the edit."""
    said = copy.deepcopy(before)
    key, text, value = edit["key"], edit.get("text"), before.get(edit["key"])
    absent = value is None or value == ""
    if edit["do"] == "set_text":
        said[key] = text
    elif edit["do"] == "remove_key" or (edit["do"] == "set_texts" and not edit["texts"]):
        said.pop(key, None)
    elif edit["do"] == "set_texts":
        said[key] = edit["texts"]
    elif edit["do"] == "add_text":
        if absent:
            said[key] = [text]
        elif isinstance(value, list):
            said[key] = value if text in value else [*value, text]
        elif value != text:
            said[key] = [value, text]
    elif edit["do"] == "remove_text":
        if not absent and (value == text or value == [text]):
            del said[key]
        elif isinstance(value, list) and text in value:
            said[key].remove(text)
    else:
        said[key] = [*([] if absent else value), dict(edit["fields"])]
    return said


def finish_last_text(said):
    """A text block whose last line did not end may have got its line end."""
    if isinstance(said, (dict, list)) and said:
        last = list(said)[-1] if isinstance(said, dict) else -1
        said[last] = finish_last_text(said[last])
        return said
    return said + "\n" if isinstance(said, str) else said


def wrong_with(case):
    """What is wrong with one edit; None when nothing is; "skipped" when python3-yaml cannot read the file."""
    try:
        before = read(case["before"])
    except yaml.YAMLError:
        return "skipped"
    try:
        after = read(case["after"])
    except yaml.YAMLError as error:
        return f"the result cannot be read: {error}"
    wanted = [asked_for(before, case["edit"])]
    if not case["before"].endswith("\n"):
        wanted.append(asked_for(finish_last_text(copy.deepcopy(before)), case["edit"]))
    same = any(
        set(after) == set(one) and all(pairs(after[key]) == pairs(one[key]) for key in one) for one in wanted
    )
    return None if same else f"it says\n{after!r}\ninstead of\n{wanted[0]!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dump", required=True, help="the program fu_edit_properties")
    parser.add_argument("--cases", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=7_000_000)
    options = parser.parse_args()
    environment = {**os.environ, "FU_SEED": str(options.seed)}
    dumped = subprocess.run(
        [options.dump, "--dump", str(options.cases)], stdout=subprocess.PIPE, check=True, env=environment
    )
    counts, failures = collections.Counter(), 0
    for line in dumped.stdout.split(b"\n")[:-1]:
        case = json.loads(line)
        wrong = wrong_with(case)
        counts["skipped" if wrong == "skipped" else case["edit"]["do"]] += 1
        if wrong not in (None, "skipped"):
            failures += 1
            if failures <= 5:
                print(f"seed {case['seed']}: {case['edit']}\n---- before\n{case['before']}\n---- after\n{case['after']}\n----\n{wrong}\n")
    print(f"{sum(counts.values())} edits:", ", ".join(f"{count} {what}" for what, count in sorted(counts.items())))
    if counts["skipped"] > options.cases // 10 or sum(counts.values()) != options.cases:
        sys.exit("too many files that python3-yaml cannot read")
    sys.exit(f"{failures} are wrong" if failures else 0)


if __name__ == "__main__":
    main()
