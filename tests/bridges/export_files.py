#!/usr/bin/python3
"""Files that `fu export -o FILE` writes, where that goes wrong: the older one stays whole; usage: export_files.py FU"""
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

FU = str(Path(sys.argv[1]).resolve())
EXAMPLE = Path(os.environ["EXAMPLES"], "book")
failures = []


def can_mount():
    return os.geteuid() == 0 and subprocess.run(["/usr/bin/unshare", "-m", "/bin/true"], check=False,
                                                stderr=subprocess.DEVNULL).returncode == 0


def expect(condition, message):
    if not condition:
        failures.append(message)


def export(file, *arguments, before=(), fu=FU, book=EXAMPLE):
    return subprocess.run([*before, fu, "-C", book, "export", "ics", "-o", file, *arguments], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False)


def stays(folder, why, *arguments, **more):
    """It fails, says so on a line, and leaves an older calendar and nothing else."""
    file = folder / "follow-ups.ics"
    bytes_before, names = file.read_bytes(), sorted(os.listdir(folder))
    done = export(file, *arguments, **more)
    expect(done.returncode == 5 and done.stdout == "", f"{why}: {done}")
    expect(done.stderr.startswith("fu: ") and done.stderr.count("\n") == 1, f"{why}: {done.stderr!r}")
    expect(file.read_bytes() == bytes_before, f"{why}: the older file has changed")
    expect(sorted(os.listdir(folder)) == names, f"{why}: {os.listdir(folder)}")


def file_size_limit(folder):
    export(folder / "follow-ups.ics")
    stays(folder, "a limit of 1000 bytes", "--plan", "2", before=("/usr/bin/prlimit", "--fsize=1000", "--"))


def full_disk(folder):
    if not can_mount():
        return
    subprocess.run(["/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], check=True)
    try:
        expect(export(folder / "follow-ups.ics").returncode == 0, "it does not fit into 64 KiB")
        stays(folder, "a full disk", "--plan", "60")
    finally:
        subprocess.run(["/bin/umount", folder], check=True)


def read_only_disk(folder):
    if not can_mount():
        return
    export(folder / "follow-ups.ics")
    subprocess.run(["/bin/mount", "--bind", folder, folder], check=True)
    try:
        subprocess.run(["/bin/mount", "-o", "remount,bind,ro", folder], check=True)
        stays(folder, "a disk that is only read", "--plan", "2")
    finally:
        subprocess.run(["/bin/umount", folder], check=True)


def read_only_folder(folder):
    """The file may be written, the folder not. Root may write everywhere, and becomes somebody else."""
    file = folder / "follow-ups.ics"
    export(file)
    folder.chmod(0o555)
    if os.geteuid() != 0:
        stays(folder, "a folder that is only read", "--plan", "2")
    else:
        nobody = 65534
        os.chown(file, nobody, nobody)
        shutil.copy(FU, folder.parent / "fu")
        shutil.copytree(EXAMPLE, folder.parent / "book")
        stays(folder, "a folder that is only read", "--plan", "2", fu=folder.parent / "fu", book=folder.parent / "book",
              before=("/usr/bin/setpriv", f"--reuid={nobody}", f"--regid={nobody}", "--clear-groups"))
    folder.chmod(0o755)


def many_at_once(folder):
    """Whoever reads meanwhile has a whole calendar, and all that write succeed."""
    file = folder / "follow-ups.ics"
    export(file, "--plan", "9")
    wanted, seen, is_over = file.read_bytes(), set(), threading.Event()

    def look():
        while not is_over.is_set():
            seen.add(file.read_bytes())

    reader = threading.Thread(target=look)
    reader.start()
    writers = [subprocess.Popen([FU, "-C", EXAMPLE, "export", "ics", "--plan", "9", "-o", file],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(30)]
    for writer in writers:
        complaint = writer.communicate()[1]
        expect(writer.returncode == 0, f"one of many failed: {complaint}")
    is_over.set()
    reader.join()
    expect(seen == {wanted}, f"half a calendar was seen, of {sorted(map(len, seen))} bytes")
    expect(os.listdir(folder) == [file.name], f"left over: {os.listdir(folder)}")


def unchanged(folder):
    """A server tells by the time whether there is anything new."""
    file = folder / "follow-ups.ics"
    export(file)
    os.utime(file, (1, 1))
    expect(export(file).returncode == 0 and file.stat().st_mtime == 1, "the same calendar was written again")
    export(file, "--plan", "2")
    expect(file.stat().st_mtime > 1, "another calendar was not written")


def something_else(folder):
    """A file that is no calendar is not even read to its end: a terabyte of nothing."""
    file = folder / "disk.img"
    with open(file, "wb") as image:
        image.truncate(2 ** 40)
    done = export(file)
    expect(done.returncode == 1 and "no calendar" in done.stderr, f"a large file: {done}")
    expect(file.stat().st_size == 2 ** 40, "the large file was replaced")


def permissions(folder):
    """A calendar that only some may read stays so."""
    file = folder / "follow-ups.ics"
    export(file)
    file.chmod(0o640)
    export(file, "--plan", "2")
    expect(file.stat().st_mode & 0o777 == 0o640, f"the mode is {file.stat().st_mode:o}")


def main():
    if can_mount() and "FU_MOUNTS" not in os.environ:  # mounts that nobody else sees
        os.execve("/usr/bin/unshare", ["unshare", "-m", sys.executable, *sys.argv], os.environ | {"FU_MOUNTS": "1"})
    if not can_mount():
        print("skipped: full and read-only disks, because only root may mount them")
    for check in (file_size_limit, full_disk, read_only_disk, read_only_folder, many_at_once, unchanged, something_else, permissions):
        scratch = Path(tempfile.mkdtemp(dir="/tmp"))
        scratch.chmod(0o755)
        known = len(failures)
        try:
            folder = scratch / "public"
            folder.mkdir()
            check(folder)
        finally:
            shutil.rmtree(scratch)
        failures[known:] = [f"{check.__name__}: {failure}" for failure in failures[known:]]
    print("\n".join(failures) or "what is written for others is whole, or as it was")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
