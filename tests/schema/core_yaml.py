"""YAML as editors' language servers read it (1.2, core schema), with the place of each value."""

import re

import yaml


class CoreLoader(yaml.SafeLoader):
    """python3-yaml without the words of YAML 1.1: dates, yes and no, on and off, 0049 and 12:30 in other bases."""

    yaml_implicit_resolvers = {}


for tag, pattern in [("null", r"~|null|Null|NULL|"), ("bool", r"true|True|TRUE|false|False|FALSE"),
                     ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
                     ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), None)


def number_of(text):
    if text.startswith(("0o", "0x")):
        return int(text, 0)
    return int(text) if re.fullmatch(r"[-+]?[0-9]+", text) else float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))


def scalar(node):
    kind = node.tag.rsplit(":", 1)[1]
    return {"null": lambda: None, "bool": lambda: node.value.lower() == "true", "int": lambda: number_of(node.value),
            "float": lambda: number_of(node.value)}.get(kind, lambda: node.value)()


class Document:
    """The `value` of a text, and for each path in it the lines on which it stands: those of its key and of itself."""

    def __init__(self, text):
        self.lines = {}
        self.nodes = []  # values, with their paths
        root = yaml.compose(text, Loader=CoreLoader)
        self.value = None if root is None else self.read(root, (), 1)

    def read(self, node, path, line_of_key):
        line = node.start_mark.line + 1
        # An empty value has the place of whatever comes next.
        self.lines[path] = {line_of_key} if node.start_mark.index == node.end_mark.index else {line_of_key, line}
        self.nodes.append((path, node))
        if isinstance(node, yaml.ScalarNode):
            return scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*path, i), item.start_mark.line + 1) for i, item in enumerate(node.value)]
        value = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.value in value:
                raise yaml.YAMLError("a key that JSON does not have")
            value[key.value] = self.read(item, (*path, key.value), key.start_mark.line + 1)
        return value
