#!/usr/bin/python3
"""Walks every page of the real window as a screen reader and a keyboard do, and says what is wrong.

Usage: walk.py PROGRAM [LANGUAGE] [TEXT_SIZE]

The demo is opened on a desk of its own. Each subject of the sidebar is gone to by arrows, read as it opens, opened with
its first record, read again, and walked round by Tab. One JSON line a page:
    {"page": …, "controls": n, "stops": n, "problems": ["name: push button “” at (1, 2, 3, 4) in …", …]}
Kinds: name (a control without one), role (it takes the focus and does not say what it is), state (what it says of
itself is not so, or cannot be acted on), order (Tab goes against the reading), reach (a control that Tab never comes
to), trap (Tab does not come round).
"""
import json
import pathlib
import sys

sys.dont_write_bytecode = True  # nothing is left in the source tree
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support" / "desk"))
from desk import Desk, Stuck  # noqa: E402
from house_window import HouseWindow  # noqa: E402

BUTTONS = {"push button", "button", "toggle button", "button menu", "link"}
CHECKED = {"check box"}
CHOICES = {"radio button", "page tab"}  # the group is one stop, arrows go on within it
FIELDS = {"text", "password text", "entry"}
ALONE = BUTTONS | CHECKED | FIELDS | {"combo box", "spin button", "slider"}
ROWS = {"list item", "table cell", "tree item"}
LISTS = {"list", "table", "tree", "tree table", "page tab list", "combo box", "spin button", "menu"}
CONTROLS = ALONE | CHOICES | ROWS | LISTS | {"menu item", "chart", "image"}
GROUPS = LISTS | {"scroll bar"}
SPEECHLESS = {"", "unknown", "invalid", "filler", "layered pane"}
WEB = {"document web", "web document"}  # a picture of a page: one stop, and nothing in it can be pressed
WRITTEN = {"list", "list item"}  # in such a page they are paragraphs, which are read as they stand
MOST_STOPS = 150


def is_within(node, roles):
    return any(above.role in roles for above in node.above())


def first_choice(group):
    return next(child for child in group.children if child.role in CHOICES)


def is_decided(group):
    return any(child.has("checked") or child.has("selected") for child in group.children if child.role in CHOICES)


def needs_name(node):
    if node.role in WRITTEN and is_within(node, WEB):
        return False
    return node.role in CONTROLS and not is_within(node, {"combo box", "spin button"})


def check_what_is_said(node):
    if needs_name(node) and not node.name:
        yield "name"
    if not node.has("sensitive"):
        return
    if node.role in SPEECHLESS and not node.name and node.has("focusable") and not is_within(node, FIELDS):
        yield "role"
    if node.role in BUTTONS | CHECKED | CHOICES and not node.actions:
        yield "state (nothing can be done with it)"
    if node.role in CHOICES and node.parent and node is first_choice(node.parent) and not is_decided(node.parent):
        yield "state (none of them is said to be chosen)"
    if node.role in FIELDS and node.has("editable") == node.has("read-only"):
        yield "state (editable or not)"


def branches(one, other):
    """The boxes of the parts that the two stand in, within what holds both: what scrolls is one part."""
    ways = [[node, *node.above()][::-1] for node in (one, other)]
    for first, second in zip(*ways):
        if first is not second:
            return first.box, second.box
    return None


def goes_back(one, other):
    """Whether the way from one to the other goes against the reading: upwards in the same column."""
    boxes = branches(one, other)
    if boxes is None:
        return False
    (x1, _y1, w1, _h1), (x2, y2, w2, h2) = boxes
    return x1 < x2 + w2 and x2 < x1 + w1 and y2 + h2 <= boxes[0][1]


def check_order(nodes, stops):
    """One way back is the way round."""
    by_path = {node.path: node for node in nodes}
    known = [by_path[path] for path in stops if path in by_path]
    backs = [(one, other) for one, other in zip(known, known[1:]) if goes_back(one, other)]
    for one, other in backs[1:]:
        yield f"order: {one} → {other}"


def check_reach(nodes, stops, still_there):
    """What Tab must come to, itself, by what it stands in, or by what stands in it."""
    reached = set(stops)
    by_path = {node.path: node for node in nodes}
    for path in stops:
        reached.update(above.path for above in by_path[path].above()) if path in by_path else None
    for node in nodes:
        if node.role not in ALONE or not node.has("sensitive") or is_within(node, GROUPS | FIELDS | WEB):
            continue
        if node.path not in reached and node.path in still_there:
            yield f"reach: {node}"


class Walk(HouseWindow):
    def __init__(self, desk):
        super().__init__(desk)
        self.seen = []  # the words of each page: two that say the same were one page

    def look(self, looks):
        """What is to be heard, with what is wrong in it."""
        nodes = self.calm(looks)
        wrong = [f"{kind}: {node}" for node in nodes for kind in check_what_is_said(node)]
        return nodes, wrong

    def tab_round(self):
        """The paths that Tab comes to until it comes round, and whether it did."""
        stops = []
        for _ in range(MOST_STOPS):
            path = self.press("Tab")
            if path is None or path in stops:
                return stops, path is not None
            stops.append(path)
        return stops, False

    def walk_round(self, page, nodes, wrong):
        stops, came_round = self.tab_round()
        if not came_round:
            wrong.append(f"trap: after {len(stops)} stops Tab has not come round")
        after = {node.path: node for node in self.bus.read(self.window, whole=False)}
        at = after.get(stops[-1]) if stops else None
        if at and not (at.has("sensitive") and at.has("focusable")):
            wrong.append(f"state (has the focus and cannot): {at}")
        wrong += [f"role: {node}" for node in nodes if node.path in stops and node.role in SPEECHLESS and not node.name]
        wrong += check_order(nodes, stops)
        wrong += check_reach(nodes, stops, after)
        self.say(page, nodes, stops, wrong)

    def say(self, page, nodes, stops, wrong):
        words = [node.name for node in nodes if node.name]
        if words in self.seen:
            wrong.append("page: it says what another one said")
        self.seen.append(words)
        controls = sum(node.role in CONTROLS for node in nodes)
        line = {"page": page, "controls": controls, "stops": len(stops), "problems": sorted(set(wrong))}
        print(json.dumps(line, ensure_ascii=False), flush=True)

    def every_subject(self):
        for name in self.subjects():
            _, wrong = self.look(2)
            if not self.open_first_record():
                wrong.append("reach: F6 does not lead out of the sidebar")
            nodes, more = self.look(3)
            self.walk_round(name, nodes, wrong + more)

    def palette(self):
        self.desk.press("ctrl+k")
        self.desk.type("mail")
        nodes, wrong = self.look(3)
        self.say("find anything", nodes, [], wrong)
        self.desk.press("Escape")


def walk_demo(program, language, text):
    with Desk((1400, 1000), language=language, text=text) as desk:
        walk = Walk(desk)
        walk.open_demo(program, desk.folder / "data")
        walk.every_subject()
        walk.palette()
        if desk.close_window() != 0:
            raise Stuck(f"the window ended with {desk.window.returncode}: {desk.log()[-2000:]}")


def walk_first_start(program, language, text):
    with Desk((1400, 1000), language=language, text=text) as desk:
        walk = Walk(desk)
        walk.open(program, [])
        nodes, wrong = walk.look(3)
        walk.walk_round("first start", nodes, wrong)


def main():
    program = sys.argv[1]
    language = sys.argv[2] if len(sys.argv) > 2 else "en"
    text = float(sys.argv[3]) if len(sys.argv) > 3 else 1
    try:
        walk_demo(program, language, text)
        walk_first_start(program, language, text)
    except Stuck as stuck:
        sys.exit(str(stuck))


if __name__ == "__main__":
    main()
