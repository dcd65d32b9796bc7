"""What the editor's schemas and `fu check` say of the same files."""

import json
import os
import pathlib
import subprocess
import tempfile

import core_yaml
import jsonschema
import yaml

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples/book"
NAMES = ("prospect", "idea", "fu")


class Fu:
    """The program, with nothing of the user's own."""

    def __init__(self, program):
        self.program = os.path.abspath(program)
        self.home = tempfile.TemporaryDirectory()
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": self.home.name, "TZ": "UTC", "LC_ALL": "C.UTF-8",
                            "FU_TODAY": "2026-11-20", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null"}

    def run(self, *arguments, book, statuses=(0,)):
        done = subprocess.run([self.program, *arguments], cwd=book, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False)
        if done.returncode not in statuses:
            raise SystemExit(f"fu {' '.join(arguments)}: status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def schemas(self, book):
        return {name: json.loads(self.run("schema", name, book=book)) for name in NAMES}

    def problems(self, book):
        """By path: the errors and warnings of the files."""
        found = {}
        for problem in json.loads(self.run("check", "--json", book=book, statuses=(0, 1, 3)))["problems"]:
            if problem["severity"] != "note":
                found.setdefault(problem["path"], []).append(problem)
        return found


class Editor:
    """Judges as a language server does."""

    def __init__(self, schemas):
        for schema in schemas.values():
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.Draft7Validator.check_schema(schema)  # many editors read no later one
        self.validators = {name: jsonschema.Draft202012Validator(schema) for name, schema in schemas.items()}

    def errors(self, name, document):
        """The path of each place that is wrong, with the message."""
        return [(tuple(error.absolute_path), error.message) for error in self.validators[name].iter_errors(document.value)]


def read(text):
    """Nothing where it is no YAML."""
    try:
        return core_yaml.Document(text)
    except yaml.YAMLError:
        return None


def path_of(name, number=0):
    return {"prospect": f"prospects/p{number}.yaml", "idea": f"ideas/i{number}.yaml", "fu": "fu.yaml"}[name]


def write(book, path, text):
    file = pathlib.Path(book, path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
