"""What merging two versions of a prospect has to give, as a second model over python3-yaml's values.

`judge(base, ours, theirs, status, merged)` says what is wrong with a result, with nothing taken from fu's own code.
Where two answers are right (may lines that touch be merged?) it takes both, and nothing else.
"""

import bisect
import collections
import difflib
import re

import yaml

LISTS = ("emails", "phones", "tags", "interests", "events", "objections")
RECORDS = ("facts",)
KNOWN = (*LISTS, *RECORDS, "name", "company", "role", "place", "owner", "source", "added", "stage", "value", "cadence",
         "type", "problem", "loved", "notes", "log")
MARKER_SIZE = 7
Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Unreadable(Exception):
    """python3-yaml, or the promise of one document without duplicate keys, refuses the text."""


# --- Reading -------------------------------------------------------------------------------------------------

def value_of(node):
    """Texts, tuples and frozen mappings: what can be counted. Nothing is None; the order of keys says nothing."""
    if isinstance(node, yaml.ScalarNode):
        if node.style in ("|", ">"):
            return node.value.rstrip("\n") or None
        return None if node.value == "" or not node.style and node.value in ("~", "null") else node.value
    if isinstance(node, yaml.SequenceNode):
        return ("list", *(value_of(item) for item in node.value))
    keys = [key.value for key, _ in node.value]
    if len(set(keys)) != len(keys):
        raise Unreadable(f"a key stands twice: {keys}")
    pairs = ((key.value, value_of(value)) for key, value in node.value)
    return frozenset((key, value) for key, value in pairs if value is not None)


def last_leaf(node):
    """The node in which the text of this one ends: marks of block collections reach over the comments behind."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        node = node.value[-1][1] if isinstance(node, yaml.MappingNode) else node.value[-1]
    return node


def leaves(node):
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from leaves(item)
    else:
        for key, value in node.value:
            yield key
            yield from leaves(value)


class Reading:
    """A file: the value and the bytes of each key at the top, the entries, and the comments.

    `next_lines` has the line of content that stands below a comment on a line of its own. A comment that is indented
    deeper than that line belongs to what is above; one right below `log:` may be about the whole log: neither is there. `beside` has what stands before it on its line.
    """

    def __init__(self, data):
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            raise Unreadable(str(error)) from error
        self.mark = text.startswith("\ufeff")
        self.text = text = text.removeprefix("\ufeff")
        self.line_ends = {"\r\n" if end else "\n" for end in re.findall(r"(\r)?\n", text)}
        try:
            root = yaml.compose(text, Loader)
        except (yaml.YAMLError, ValueError) as error:
            raise Unreadable(f"python3-yaml: {error}") from error
        pairs = [] if root is None else root.value
        if root is not None and not isinstance(root, yaml.MappingNode):
            raise Unreadable("no mapping")
        self.order = [key.value for key, _ in pairs]
        if len(set(self.order)) != len(self.order):
            raise Unreadable(f"a key stands twice: {self.order}")
        self.values = {key.value: value_of(value) for key, value in pairs}
        self.values = {key: value for key, value in self.values.items() if value is not None}
        self.styles = {key.value: value.style if isinstance(value, yaml.ScalarNode) else "node" for key, value in pairs}
        self.spans = {key.value: self.span(key, value) for key, value in pairs}
        self.log = self.items("log")
        self.read_comments([] if root is None else list(leaves(root)))

    def items(self, key):
        """The value of a key as a list; a single text is a list of one."""
        value = self.values.get(key)
        if value is None:
            return []
        return list(value[1:]) if isinstance(value, tuple) else [value]

    def span(self, key, value):
        """The bytes from the key to the end of the line in which its value ends."""
        leaf = last_leaf(value)
        end = leaf.end_mark.index
        if not (isinstance(leaf, yaml.ScalarNode) and leaf.style in ("|", ">")):
            found = self.text.find("\n", end)
            end = len(self.text) if found < 0 else found
        return self.text[key.start_mark.index:end].rstrip("\r\n ")

    def read_comments(self, scalars):
        """`comments` counts all; `next_lines` has, of those on lines of their own, the line of content that follows."""
        starts, ends = [], []
        for leaf in scalars:
            start = leaf.start_mark.index
            if leaf.style in ("|", ">"):
                start = self.text.find("\n", start)
            if start >= 0 and leaf.end_mark.index > start:
                starts.append(start)
                ends.append(leaf.end_mark.index)
        self.comments, self.next_lines, self.previous_lines = collections.Counter(), {}, {}
        self.beside, self.below_key = collections.defaultdict(set), set()
        position, waiting, last_content = 0, [], None
        for line in self.text.split("\n"):
            at = len(line)
            for found in re.finditer("#", line):
                place = bisect.bisect_right(starts, position + found.start()) - 1
                if place < 0 or position + found.start() >= ends[place]:
                    at = found.start()
                    break
            content, comment = line[:at].strip(), line[at:].strip()
            position += len(line) + 1
            if comment:
                self.comments[comment] += 1
                self.beside[comment].add(content)
            if content:
                column = len(line) - len(line.lstrip())
                if re.match(r"[\w-]+\s*:$", last_content or ""):
                    self.below_key |= {one for one, _ in waiting}
                else:
                    self.next_lines |= {one: content for one, its_column in waiting if its_column <= column}
                self.previous_lines[content] = last_content
                waiting, last_content = [], content
            elif comment:
                waiting.append((comment, at))

    def separate_comments(self, known):
        """Two comments behind the same thing may stand behind one another on its line."""
        for comment, count in list(self.comments.items()):
            pieces = re.split(r"\s{2,}(?=#)", comment)
            if comment not in known and all(piece in known for piece in pieces):
                del self.comments[comment]
                self.comments.update({piece: count for piece in pieces})


# --- Three ways ----------------------------------------------------------------------------------------------

CLEAN, CONFLICT, EITHER = "clean", "conflict", "either"
Outcome = collections.namedtuple("Outcome", "how value")


def three_ways(base, ours, theirs):
    """(whether that settles it, the value)."""
    if ours == theirs or theirs == base:
        return True, ours
    return (True, theirs) if ours == base else (False, None)


def merge_counts(base, ours, theirs):
    """Multisets: what one side adds is added, what both add is added once, what one takes away is gone."""
    base, ours, theirs = (collections.Counter(items) for items in (base, ours, theirs))
    merged = collections.Counter()
    for item in base | ours | theirs:
        here, there = ours[item] - base[item], theirs[item] - base[item]
        change = here + there if here * there < 0 else max(here, there, key=abs)
        merged[item] = base[item] + change
    return +merged


def merge_list(key, *sides):
    """Items of both sides stay. A conflict is right, too, where both take away the same item or all, or where a side
    has one text instead of a list: both have changed one scalar then."""
    base, ours, theirs = (side.items(key) for side in sides)
    is_text = any(isinstance(side.values.get(key), str) for side in sides)
    settled, value = three_ways(collections.Counter(base), collections.Counter(ours), collections.Counter(theirs))
    if settled:
        either = is_text and not three_ways(*(side.values.get(key) for side in sides))[0]
        return Outcome(EITHER if either else CLEAN, value)
    base_items = collections.Counter(base)
    both_take = (base_items - collections.Counter(ours)) & (base_items - collections.Counter(theirs))
    removed = base and not (ours and theirs)
    return Outcome(EITHER if both_take or removed or is_text else CLEAN, merge_counts(base, ours, theirs))


def changes(base, side):
    """[(start, end, lines)] of what a side has in place of base[start:end]."""
    matcher = difflib.SequenceMatcher(None, base, side, autojunk=False)
    return [(i, j, side[k:m]) for what, i, j, k, m in matcher.get_opcodes() if what != "equal"]


def merge_lines(base, ours, theirs):
    """CLEAN where at least one unchanged line lies between changes, CONFLICT where the same lines became others."""
    if len(set(base)) != len(base):
        return Outcome(EITHER, None)
    here, there = changes(base, ours), changes(base, theirs)
    for i, j, lines in here:
        for k, m, others in there:
            if (i, j) == (k, m) and i < j and lines != others and lines and others:
                return Outcome(CONFLICT, None)
    if any(i <= m and k <= j for i, j, _ in here for k, m, _ in there):
        return Outcome(EITHER, None)
    merged = list(base)
    for i, j, lines in sorted(here + there, key=lambda change: change[0], reverse=True):
        merged[i:j] = lines
    return Outcome(CLEAN, "\n".join(merged))


def merge_text(key, base, ours, theirs):
    values = [side.values.get(key) for side in (base, ours, theirs)]
    settled, value = three_ways(*values)
    if settled:
        return Outcome(CLEAN, value)
    styles = [side.styles.get(key) for side in (base, ours, theirs)]
    if all(style == "|" for style in styles) and all(values):
        return merge_lines(*(value.split("\n") for value in values))
    block = any(style in ("|", ">", "node") or value and "\n" in value for style, value in zip(styles, values))
    return Outcome(EITHER if block else CONFLICT, None)


# --- The log -------------------------------------------------------------------------------------------------

class LogMerge:
    """Which entries have to be there, and which entries each side has in place of one that the other side lost too."""

    def __init__(self, base, ours, theirs):
        self.merged = merge_counts(base.log, ours.log, theirs.log)
        self.how = CLEAN
        self.instead = (set(), set())  # entries that may stand on one side of a conflict only
        self.certain = (set(), set())  # entries that must
        counts = collections.Counter(base.log)
        here, there = self.removals(base.log, ours.log), self.removals(base.log, theirs.log)
        for entry in here.keys() & there.keys():
            (our_way, our_new), (their_way, their_new) = here[entry], there[entry]
            if our_new == their_new or our_way == their_way == "deleted":
                continue
            certain = counts[entry] == 1 and "unclear" not in (our_way, their_way)
            self.how = CONFLICT if certain or self.how == CONFLICT else EITHER
            for side, new, other in ((0, our_new, their_new), (1, their_new, our_new)):
                self.instead[side].update(new - other)
                if certain:
                    self.certain[side].update(new - other)

    @staticmethod
    def removals(base, side):
        """{entry: (way, what came in its place)} of the entries of the base that the side has no longer."""
        gone = collections.Counter(base) - collections.Counter(side)
        added = set(collections.Counter(side) - collections.Counter(base))
        found = {}
        for start, end, items in changes(base, side):
            new = [item for item in items if item in added]
            lost = [item for item in base[start:end] if item in gone]
            for entry in lost:
                like = [item for item in new if same_contact(item, entry)]
                rivals = [item for item in lost if like and same_contact(like[0], item)]
                if not new:
                    found[entry] = ("deleted", set())
                elif len(like) == 1 and len(rivals) == 1 and len(new) == len(lost):
                    found[entry] = ("changed", set(like))
                else:
                    found[entry] = ("unclear", set(new))
        for entry in gone:
            found.setdefault(entry, ("unclear", added))
        return found

    def wrong_with(self, log, side, conflicted):
        """What is wrong with the entries of a clean result (side None), or of the resolution for a side."""
        there = collections.Counter(log)
        too_many, missing = there - self.merged, self.merged - there
        if too_many:
            yield f"log: doubled, or from nowhere: {shown(too_many)}"
        if side is None or not conflicted:
            if missing:
                yield f"log: lost: {shown(missing)}"
            return
        lost = [entry for entry in missing if entry not in self.instead[1 - side] or entry in self.instead[side]]
        if lost:
            yield f"log: not in the resolution for {SIDES[side]}: {shown(lost)}"
        both = [entry for entry in self.certain[1 - side] if there[entry] and entry not in self.instead[side]]
        if both:
            yield f"log: of the other side, in the resolution for {SIDES[side]}: {shown(both)}"


SIDES = ("ours", "theirs")


def field(entry, key):
    return next((value for name, value in entry if name == key), None) if isinstance(entry, frozenset) else None


def same_contact(one, other):
    return all(field(one, key) == field(other, key) for key in ("date", "via", "time"))


def shown(entries):
    return "; ".join(str(sorted(entry, key=str) if isinstance(entry, frozenset) else entry) for entry in entries)


def is_sorted(log):
    dates = [field(entry, "date") or "" for entry in log]
    return dates == sorted(dates)


def order_rules(sides):
    """(before, after) pairs of entries of one day: as on their sides; by time where both have one, and no side has them
    the other way round already."""
    rules, reversed_by_hand = set(), set()
    for log in sides:
        for place, first in enumerate(log):
            for second in log[place + 1:]:
                if field(first, "date") == field(second, "date") and first != second:
                    times = field(first, "time"), field(second, "time")
                    if all(times) and times[0] > times[1]:
                        reversed_by_hand.add((second, first))
                    else:
                        rules.add((first, second))
    days = collections.defaultdict(set)
    for entry in {entry for log in sides for entry in log}:
        if field(entry, "time"):
            days[field(entry, "date")].add(entry)
    for entries in days.values():
        rules |= {(a, b) for a in entries for b in entries if field(a, "time") < field(b, "time")}
    return rules - reversed_by_hand


def has_circle(rules):
    after = collections.defaultdict(set)
    for first, second in rules:
        after[first].add(second)
    state = {}

    def visit(entry):
        state[entry] = "open"
        for following in after[entry]:
            if state.get(following) == "open" or following not in state and visit(following):
                return True
        state[entry] = "done"
        return False

    return any(entry not in state and visit(entry) for entry in list(after))


def wrong_order(merged, base, ours, theirs):
    """By date, where every side is; within a day as on each side and by time; ours first where nothing else says."""
    sides = (base.log, ours.log, theirs.log)
    if any(len(set(log)) != len(log) for log in (*sides, merged)):
        return
    if all(is_sorted(log) for log in sides) and not is_sorted(merged):
        yield f"log: not in the order of dates: {[field(entry, 'date') for entry in merged]}"
    if ours.log in (base.log, theirs.log) or theirs.log == base.log:
        return
    place = {entry: number for number, entry in enumerate(merged)}
    rules = order_rules(sides)
    if has_circle(rules):
        return
    for first, second in rules:
        if first in place and second in place and place[first] > place[second]:
            yield f"log: {shown([first])} has to come before {shown([second])}"
            return
    known = set(base.log)
    for first in (entry for entry in ours.log if entry not in known and entry not in theirs.log):
        for second in (entry for entry in theirs.log if entry not in known and entry not in ours.log):
            if (field(first, "date") == field(second, "date") and field(first, "time") == field(second, "time")
                    and first in place and second in place and place[first] > place[second]
                    and is_last_of_day(first, ours.log) and is_last_of_day(second, theirs.log)
                    and not any((second, x) in rules and (x, first) in rules for x in place)
                    and (second, first) not in rules):
                yield f"log: ours {shown([first])} has to come before theirs {shown([second])}"
                return


def is_last_of_day(entry, log):
    return not any(field(later, "date") == field(entry, "date") for later in log[log.index(entry) + 1:])


# --- Results -------------------------------------------------------------------------------------------------

START, MIDDLE, END = "<" * MARKER_SIZE + " ours", "=" * MARKER_SIZE, ">" * MARKER_SIZE + " theirs"


def resolutions(merged):
    """The text with all conflicts resolved for ours, the same for theirs, and the lines between the markers."""
    ours, theirs, inside, where = [], [], [], "both"
    for line in merged.decode(errors="surrogateescape").split("\n"):
        bare = line.rstrip("\r")
        if bare == START and where == "both":
            where = "ours"
        elif bare == MIDDLE and where == "ours":
            where = "theirs"
        elif bare == END and where == "theirs":
            where = "both"
        elif bare.startswith((START[:MARKER_SIZE], "|" * MARKER_SIZE, MIDDLE, END[:MARKER_SIZE])):
            raise Unreadable(f"a marker out of place: {bare}")
        else:
            if where in ("both", "ours"):
                ours.append(line)
            if where in ("both", "theirs"):
                theirs.append(line)
            if where != "both":
                inside.append(line)
    if where != "both":
        raise Unreadable("a conflict without an end")
    texts = tuple("\n".join(lines).encode(errors="surrogateescape") for lines in (ours, theirs))
    return *texts, inside


def words(value):
    return collections.Counter(re.findall(r"[^\s,\[\]{}()'\"]+", str(value) if value is not None else ""))


class Expected:
    """The right results for a base and two sides."""

    def __init__(self, base, ours, theirs):
        self.base, self.ours, self.theirs = base, ours, theirs
        self.log = LogMerge(base, ours, theirs)
        self.keys = {}
        for key in dict.fromkeys([*base.values, *ours.values, *theirs.values]):
            if key in LISTS or key in RECORDS:
                self.keys[key] = merge_list(key, base, ours, theirs)
            elif key != "log":
                self.keys[key] = merge_text(key, base, ours, theirs)

    def conflict(self):
        """CLEAN, CONFLICT or EITHER: what the whole has to be."""
        found = {outcome.how for outcome in self.keys.values()} | {self.log.how}
        return CONFLICT if CONFLICT in found else EITHER if EITHER in found else CLEAN

    def open_keys(self):
        """Those that may be in conflict."""
        keys = {key for key, outcome in self.keys.items() if outcome.how != CLEAN}
        return keys | ({"log"} if self.log.how != CLEAN else set())

    def wrong_with(self, status, merged):
        if status not in (0, 1):
            return [f"status {status}"]
        wrong = []
        expected = self.conflict()
        if status == 0 and expected == CONFLICT:
            wrong.append(f"no conflict shown: {self.named(CONFLICT)}")
        if status == 1 and expected == CLEAN:
            wrong.append("a conflict shown where there is none")
        try:
            *texts, inside = resolutions(merged)
            results = [Reading(text) for text in texts]
        except Unreadable as error:
            return [*wrong, f"not readable: {error}"]
        if (status == 1) != bool(inside) and (status == 0 or START not in merged.decode(errors="replace")):
            return [*wrong, f"status {status}, and {'some' if inside else 'no'} markers"]
        if status == 0:
            return wrong + self.wrong_values(results[0], None, False) + self.wrong_form(results[0])
        keys = {found[1] for found in (re.match(r"[\"']?([\w-]+)[\"']?\s*:", line) for line in inside) if found}
        if keys - self.open_keys():
            wrong.append(f"between markers without a conflict: {sorted(keys - self.open_keys())}")
        for side in (0, 1):
            conflicted = results[0].log != results[1].log
            wrong += self.wrong_values(results[side], side, conflicted, results[1 - side])
        return wrong + self.wrong_comments(*results)

    def named(self, how):
        return [key for key, outcome in self.keys.items() if outcome.how == how] + ["log"] * (self.log.how == how)

    def wrong_values(self, result, side, log_conflicted, other=None):
        """Of a clean result (side None), or of the resolution for a side."""
        # A log in one line is in conflict as a whole.
        own_line = log_conflicted and self.log.how != CLEAN and "\n" not in self.base.spans.get("log", "\n")
        if own_line and result.log == (self.ours, self.theirs)[side].log:
            wrong = []
        else:
            wrong = list(self.log.wrong_with(result.log, side, log_conflicted))
        if side is None and not wrong:
            wrong += wrong_order(result.log, self.base, self.ours, self.theirs)
        if set(result.values) - set(self.keys) - {"log"}:
            wrong.append(f"keys from nowhere: {sorted(set(result.values) - set(self.keys))}")
        for key, outcome in self.keys.items():
            value = result.values.get(key)
            differs = other is not None and value != other.values.get(key)
            if key in LISTS or key in RECORDS:
                right = collections.Counter(result.items(key)) == outcome.value
            elif outcome.how == CLEAN:
                right = value == outcome.value
            else:
                right = side is None and outcome.how == EITHER and self.has_words(key, value)
            if not right and side is not None and outcome.how != CLEAN:
                right = self.is_side(key, value, side, result) or outcome.how == EITHER and not differs and self.has_words(key, value)
            if not right:
                of = "" if side is None else f" in the resolution for {SIDES[side]}"
                wrong.append(f"{key}{of}: {value!r}, expected {outcome.value!r} ({outcome.how})")
        return wrong

    def is_side(self, key, value, side, result):
        """Whether it is the side's value; of a text in several lines, whether it has what the side added."""
        own = (self.ours, self.theirs)[side]
        if key in LISTS or key in RECORDS:
            return not collections.Counter(own.items(key)) - collections.Counter(result.items(key))
        if value == own.values.get(key):
            return True
        if own.styles.get(key) in ("|", ">", "node"):
            return not words(own.values.get(key)) - words(self.base.values.get(key)) - words(value)
        return False

    def has_words(self, key, value):
        """Whether what either side added is there."""
        base = words(self.base.values.get(key))
        added = (words(self.ours.values.get(key)) - base) | (words(self.theirs.values.get(key)) - base)
        return not added - words(value)

    # --- Bytes and comments ----------------------------------------------------------------------------------

    def wrong_form(self, result):
        """Of a clean result: the bytes of what one side or none has touched, line ends, comments."""
        wrong = []
        sides = (self.base, self.ours, self.theirs)
        ends = [side.line_ends for side in sides if side.line_ends]
        same_ends = all(len(each) == 1 and each == ends[0] for each in ends)
        if same_ends and ends and result.line_ends != ends[0]:
            wrong.append(f"line ends {result.line_ends}, expected {ends[0]}")
        if "\r" in result.text.replace("\r\n", ""):
            wrong.append("a carriage return without a line feed")
        if result.mark != three_ways(*(side.mark for side in sides))[1]:
            wrong.append("the byte order mark")
        for key in result.spans:
            spans = [side.spans.get(key) for side in sides]
            found = result.spans[key]
            if not same_ends:
                spans = [span and span.replace("\r", "") for span in spans]
                found = found.replace("\r", "")
            settled, span = three_ways(*spans)
            if key == "log" and not same_ends:
                continue  # both sides have touched it, so it comes into the order of dates
            if settled and found != span:
                wrong.append(f"{key}: the bytes are {found!r}, expected {span!r}")
        if self.base.order == self.ours.order == self.theirs.order != result.order:
            wrong.append(f"the order of keys: {result.order}")
        return wrong + self.wrong_comments(result, result) + self.wrong_places(result)

    def wrong_comments(self, one, other):
        """Each comment of either side stays unless the other side took it away; none is doubled."""
        wrong = []
        base, ours, theirs = (side.comments for side in (self.base, self.ours, self.theirs))
        for result in (one, other):
            result.separate_comments(base | ours | theirs)
        for comment in base | ours | theirs:
            here, there = ours[comment] - base[comment], theirs[comment] - base[comment]
            least = merge_counts(base, ours, theirs)[comment]
            most = base[comment] + (here + there if here > 0 and there > 0 else least - base[comment])
            if self.stands_in_several_places(comment):  # which of them went, and which came, is not told by counting
                least = min(least, max(0, ours[comment] + theirs[comment] - base[comment]))
                most = max(most, ours[comment], theirs[comment])
            if self.stands_above_key_that_came_back(comment):
                most = max(most, ours[comment], theirs[comment])
            if one is not other:  # what is open may keep its comments
                most = max(most, ours[comment], theirs[comment])
            found = max(one.comments[comment], other.comments[comment])
            if found < least and not self.goes_with_its_line(comment):
                wrong.append(f"comment lost: {comment!r}, there {found} times, expected {least}")
            elif min(one.comments[comment], other.comments[comment]) > max(most, least):
                wrong.append(f"comment doubled, or back: {comment!r}, there {found} times, expected {least}")
        for comment in one.comments:
            if not (base[comment] or ours[comment] or theirs[comment]):
                wrong.append(f"comment from nowhere: {comment!r}")
        return wrong

    def stands_in_several_places(self, comment):
        """Whether one version has the comment twice, or it stands behind something in one and on its own line in another."""
        sides = (self.base, self.ours, self.theirs)
        places = set().union(*(side.beside[comment] for side in sides if comment in side.beside))
        return any(side.comments[comment] > 1 for side in sides) or len(places) > 1 and "" in places

    def stands_above_key_that_came_back(self, comment):
        """Whether a key went on one side, with the comment, but is still there because of the other side."""
        key = self.base.next_lines.get(comment, "").split(":")[0].strip()
        return key in self.base.order and (key not in self.ours.order or key not in self.theirs.order)

    def goes_with_its_line(self, comment):
        """Whether one side has put the comment behind something that the other has taken away."""
        for side, other in ((self.ours, self.theirs), (self.theirs, self.ours)):
            for line in side.beside[comment]:
                if line in self.base.previous_lines and line not in other.previous_lines:
                    return True
        return False

    def wrong_places(self, result):
        """A comment stays above the line that it is above on both sides."""
        wrong = []
        sides = (self.base, self.ours, self.theirs)
        for comment, line in self.base.next_lines.items():
            if all(side.comments[comment] == 1 and side.next_lines.get(comment) == line for side in sides):
                if result.comments[comment] == 1 and comment not in result.below_key and result.next_lines.get(comment) != line:
                    wrong.append(f"comment moved: {comment!r} was above {line!r}, is above {result.next_lines.get(comment)!r}")
        for side, other in ((self.ours, self.theirs), (self.theirs, self.ours)):
            for comment, line in side.next_lines.items():
                if (side.comments[comment] != 1 or result.comments[comment] != 1 or other.comments[comment]
                        or comment in result.below_key):
                    continue
                quiet = line not in self.base.previous_lines or (
                    other.previous_lines.get(line) == self.base.previous_lines.get(line))
                if quiet and line in result.previous_lines and result.next_lines.get(comment) != line:
                    wrong.append(f"comment moved: {comment!r} was put above {line!r}, is above {result.next_lines.get(comment)!r}")
        return wrong


def judge(base, ours, theirs, status, merged):
    """What is wrong with `merged`, the result for three files' bytes: a list of sentences."""
    return Expected(Reading(base), Reading(ours), Reading(theirs)).wrong_with(status, merged)
