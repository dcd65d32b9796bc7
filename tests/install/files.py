#!/usr/bin/python3
"""Installs the program into an empty folder and compares what is there with files.txt.

usage: files.py BUILD ROOT
"""
import subprocess
import sys
import tempfile
from pathlib import Path


def expected_files(root):
    files = {}
    for line in (Path(__file__).parent / "files.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            mode, path = line.split(" ", 1)
            files[path] = mode
    for page in (root / "man").iterdir():
        files[f"share/man/man{page.suffix[1:]}/{page.name}"] = "644"
    for file in (root / "examples/book").rglob("*"):
        if file.is_file():
            files[f"share/doc/fu/{file.relative_to(root)}"] = "644"
    for schema in (root / "src/views/schemas").glob("*.json"):
        if schema.name == "common.schema.json":
            continue  # is in all others
        files[f"share/fu/schemas/{schema.name}"] = "644"
    return files


def installed_files(folder):
    return {str(file.relative_to(folder)): f"{file.stat().st_mode & 0o7777:o}"
            for file in folder.rglob("*") if not file.is_dir()}


def install(build, *options, **environment):
    subprocess.run(["cmake", "--install", build, *options], env={"PATH": "/usr/bin:/bin", **environment},
                   stdout=subprocess.DEVNULL, check=True)


def named_programs(folder):
    """The paths behind ExecStart= in the unit, and the command's in the crontab."""
    unit = (folder / "share/systemd/user/fu-morning.service").read_text(encoding="utf-8")
    crontab = (folder / "share/doc/fu/examples/cron/fu.crontab").read_text(encoding="utf-8")
    return [line.removeprefix("ExecStart=") for line in unit.splitlines() if line.startswith("ExecStart=")], \
        [line.split(None, 5)[5] for line in crontab.splitlines() if line.startswith("0 8 ")]


def main():
    build, root = sys.argv[1], Path(sys.argv[2])
    complaints = []

    def compare(what, is_so, should_be):
        if is_so != should_be:
            complaints.append(f"{what}: {is_so!r}, but should be {should_be!r}")

    with tempfile.TemporaryDirectory() as scratch:
        prefix = Path(scratch, "a place 100%")
        install(build, "--prefix", prefix)
        installed, expected = installed_files(prefix), expected_files(root)
        for path in sorted(installed.keys() | expected.keys()):
            compare(path, installed.get(path, "missing"), expected.get(path, "not known to tests/install/files.txt"))
        manifest = Path(build, "install_manifest.txt").read_text(encoding="utf-8").splitlines()
        listed = {str(Path(file).relative_to(prefix)) for file in manifest}
        compare("what install_manifest.txt leaves out", set(installed) - listed, set())
        unit = str(prefix).replace("%", "%%")
        cron = str(prefix).replace("%", r"\%")
        compare("paths", named_programs(prefix),
                ([f'"{unit}/libexec/fu-notify" "{unit}/bin/fu"'], [f'"{cron}/bin/fu" due --quiet']))
        for page in prefix.glob("share/man/man*/*"):
            text = subprocess.run(["mandoc", "-T", "utf8", page], capture_output=True, check=True).stdout
            if b"DESCRIPTION" not in text.replace(b"\b", b"") and len(text) < 500:
                complaints.append(f"{page}: not to be read")

        # For a package: the files go elsewhere, what they name does not.
        staged = Path(scratch, "staged")
        install(build, "--prefix", "/usr", DESTDIR=str(staged))
        compare("files of a package", set(installed_files(staged / "usr")), set(expected))
        compare("paths in a package", named_programs(staged / "usr"),
                (["/usr/libexec/fu-notify /usr/bin/fu"], ["/usr/bin/fu due --quiet"]))
    print("\n".join(complaints) or f"{len(expected)} files are where they should be")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
