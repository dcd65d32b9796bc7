#!/usr/bin/python3
"""Merges random triples of prospect files with `fu merge-file`; merge_model.py says what is right, and these laws do:

merge(O, A, A) = A, merge(O, O, B) = B, merge(O, A, O) = A, byte for byte; the order of sides does not matter for the
entries and for whether there is a conflict; a file that cannot be merged stays as it was.

`merge_triples.py --fu build/release/fu [--triples N] [--seed S]`. Triple number K of a run is made from the seed S + K
alone, so `--triples 1 --seed S+K` makes it again; `--keep DIR` writes what went wrong there.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import merge_model  # noqa: E402
from merge_files import random_triple  # noqa: E402

SHOWN_AT_MOST, CHUNK = 8, 50
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "UTC", "COLUMNS": "80"}
NAMES = ("O", "A", "B")
fu, directory = "", ""  # of this process


def start(program):
    global fu, directory  # pylint: disable=global-statement
    fu = program
    directory = tempfile.mkdtemp(prefix="fu-merge-", dir=os.environ["FU_MERGE_SCRATCH"])
    os.chdir(directory)


def merge(base, ours, theirs):
    """(status, the bytes of A afterwards, what it said)."""
    for name, data in zip(NAMES, (base, ours, theirs)):
        with open(name, "wb") as file:
            file.write(data)
    done = subprocess.run([fu, "merge-file", *NAMES, str(merge_model.MARKER_SIZE), "prospects/jane-doe.yaml"],
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENVIRONMENT,
                          timeout=60, check=False)
    with open("A", "rb") as file:
        merged = file.read()
    if os.listdir(".") != list(NAMES) and set(os.listdir(".")) != set(NAMES):
        raise RuntimeError(f"left over: {os.listdir('.')}")
    return done.returncode, merged, done.stdout.decode(errors="replace")


def wrong_identities(base, ours, theirs):
    """The laws that need no model."""
    for name, triple, expected in (("merge(O, A, A) is not A", (base, ours, ours), ours),
                                   ("merge(O, O, B) is not B", (base, base, theirs), theirs),
                                   ("merge(O, A, O) is not A", (base, ours, base), ours)):
        status, merged, said = merge(*triple)
        if (status, merged) != (0, expected):
            yield f"{name}: status {status}, {said.strip()!r}" + f", {merged!r}" * (merged != expected)


def wrong_swapped(base, ours, theirs, status, merged):
    """What the other order of sides changes and should not."""
    other_status, other, _ = merge(base, theirs, ours)
    if other_status != status:
        yield f"swapped: status {other_status}, not {status}"
        return
    try:
        one, two = (merge_model.resolutions(text)[:2] for text in (merged, other))
        logs = [[collections.Counter(merge_model.Reading(text).log) for text in texts] for texts in (one, two[::-1])]
        if logs[0] != logs[1]:
            yield "swapped: other entries"
    except merge_model.Unreadable as error:
        yield f"swapped: {error}"


def judge(seed):
    """(status, styles, reason of status 2, expected, what is wrong).

    Where line ends are mixed, a line that ends otherwise may count as changed.
    """
    base, ours, theirs, styles, _ = random_triple(random.Random(seed))
    expected = merge_model.Expected(*(merge_model.Reading(text) for text in (base, ours, theirs)))
    status, merged, said = merge(base, ours, theirs)
    wrong = []
    if status == 2:
        if merged != ours:
            wrong.append("status 2, and A has changed")
        if not said.strip():
            wrong.append("status 2 without a reason")
        if not styles:
            wrong.append("status 2 for ordinary files: " + said.strip())
    else:
        wrong += expected.wrong_with(status, merged)
        if "mixed line ends" in styles:
            wrong = [] if status == 1 and expected.conflict() == merge_model.CLEAN else [
                sentence for sentence in wrong if ": the bytes are" not in sentence and "or back" not in sentence]
        wrong += wrong_swapped(base, ours, theirs, status, merged)
    if base and not (status == 2 and styles):
        wrong += wrong_identities(base, ours, theirs)
    return status, styles, said if status == 2 else "", expected.conflict(), wrong


def judge_safely(seed):
    try:
        return seed, *judge(seed)
    except Exception as error:  # pylint: disable=broad-except
        return seed, None, set(), "", "", [f"{type(error).__name__}: {error}"]


# --- Files that are no prospects -----------------------------------------------------------------------------

GOOD = b"name: Jane\nlog:\n  - {date: 2026-11-02, via: call, outcome: busy}\n"
BAD = {"not YAML": b"name: [Jane\n", "binary": b"name: J\0ne\n", "Latin-1": b"name: J\xe4ne\n", "two documents": GOOD + b"---\na: b\n",
       "a key twice": GOOD + b"name: Joe\n", "conflict markers": b"<<<<<<< ours\n" + GOOD + b"=======\n>>>>>>> theirs\n",
       "a list": b"- a\n- b\n", "an anchor": b"name: &a Jane\ncompany: *a\n", "too large": b"name: Jane\n" + b"# x\n" * 300_000}


def wrong_bad_files():
    """With a side that is no prospect, A stays as it was, with status 2 and a reason; the law for equal sides aside."""
    for what, bad in BAD.items():
        for place, name in enumerate(NAMES):
            texts = [GOOD, GOOD + b"  - {date: 2026-11-03, via: call, outcome: busy}\n", GOOD + b"tags: [a]\n"]
            texts[place] = bad
            status, merged, said = merge(*texts)
            if status != 2 or merged != texts[1]:
                yield f"{what} as {name}: status {status}, A {'kept' if merged == texts[1] else 'changed'}"
            elif not said.strip() or re.search(r"[^\n -~\u00a0-\U0010ffff]", said):
                yield f"{what} as {name}: says {said!r}"


def bad_files(_):
    return list(wrong_bad_files())


# --- Telling -------------------------------------------------------------------------------------------------

def kind(sentence):
    """What sentences about the same have in common."""
    sentence = re.sub(r"'[^']*'|\"[^\"]*\"|\[.*\]|\d+", "…", sentence)
    return re.split(r"[;{(]", sentence)[0][:70].strip()


def keep(folder, seed, wrong):
    path = pathlib.Path(folder) / str(seed)
    path.mkdir(parents=True, exist_ok=True)
    base, ours, theirs, styles, edits = random_triple(random.Random(seed))
    for name, data in zip(NAMES, (base, ours, theirs)):
        (path / name).write_bytes(data)
    (path / "wrong").write_text("\n".join(wrong) + f"\n{sorted(styles)} {edits}\n", encoding="utf-8")


def tell(results, bad, options):
    statuses, expectations, reasons, kinds = (collections.Counter() for _ in range(4))
    failures = 0
    for seed, status, styles, said, expected, wrong in results:
        statuses[status] += 1
        expectations[expected] += 1
        if status == 2:
            reasons[f"{', '.join(sorted(styles)) or 'ordinary'}: {' '.join(said.split())[:150]}"] += 1
        if wrong:
            failures += 1
            kinds.update({kind(sentence) for sentence in wrong})
            if failures <= SHOWN_AT_MOST:
                print(f"seed {seed}:", *wrong, sep="\n  ")
            if options.keep:
                keep(options.keep, seed, wrong)
    for sentence in bad:
        print(sentence)
    for name, counts in (("status 2", reasons), ("wrong", kinds)):
        for what, count in counts.most_common(30):
            print(f"{name}: {count} x {what}")
    print(f"{sum(statuses.values())} triples from seed {options.seed}: {statuses[0]} clean, {statuses[1]} in conflict, {statuses[2]} not sure;"
          f" the model has {expectations['clean']}, {expectations['conflict']}, and either {expectations['either']}; {failures} wrong,"
          f" {len(bad)} bad files wrong")
    enough = options.triples < 500 or min(expectations["clean"], expectations["conflict"]) > options.triples // 50
    return 0 if not failures and not bad and enough else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--fu", required=True)
    parser.add_argument("--triples", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep", default="", help="a folder for the triples that went wrong")
    options = parser.parse_args()
    options.keep = options.keep and os.path.abspath(options.keep)
    scratch = tempfile.mkdtemp(prefix="fu-triples-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    os.environ["FU_MERGE_SCRATCH"] = scratch
    program = shutil.copy(os.path.abspath(options.fu), f"{scratch}/fu")  # it stays the same while somebody builds
    try:
        with concurrent.futures.ProcessPoolExecutor(options.jobs, initializer=start, initargs=(program,)) as pool:
            bad = pool.submit(bad_files, None).result()
            results = list(pool.map(judge_safely, range(options.seed, options.seed + options.triples), chunksize=CHUNK))
        return tell(results, bad, options)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
