#!/usr/bin/python3
"""Walks every page of the real window as a screen reader and a keyboard do, and says what is wrong.

Usage: walk.py PROGRAM [LANGUAGE] [TEXT_SIZE] [hear]

The demo is opened on a desk of its own. Each subject of the sidebar is gone to by arrows, read as it opens, opened with
its first record, read again, and walked round by Tab; with "hear" it is only read. So is what opens beside them:
dialogs, menus, choosers of files, the connections, the manual with its last pages, and each step of a first start.
One JSON line a page:
    {"page": …, "controls": n, "stops": n, "problems": ["name: push button “” at (1, 2, 3, 4) in …", …]}
Kinds: name (a control without one), role (it takes the focus and does not say what it is), state (what it says of
itself is not so, or cannot be acted on), order (Tab goes against the reading), reach (a control that Tab never comes
to), trap (Tab does not come round).
"""
import json
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True  # nothing is left in the source tree
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support" / "desk"))
from desk import PATIENCE, Desk, Stuck, free_port, until  # noqa: E402
from house_window import HouseWindow  # noqa: E402
from words import word_in  # noqa: E402

BUTTONS = {"push button", "button", "toggle button", "button menu", "link"}
CHECKED = {"check box"}
ENTRIES = {"menu item", "check menu item", "radio menu item", "menu"}
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

# What the demo has not: something that those who stand first let the first application have, and people on their way
# here from an older website, which does not answer.
BESIDES = """
INSERT INTO gatelodge.openid_grants (site_id, user_uid, scopes, auth_time, level)
SELECT c.site_id, u.uid, '{openid,offline_access}', now(), 'normal'
FROM (SELECT uid FROM gatelodge.users WHERE deleted_at IS NULL
      ORDER BY last_name COLLATE gatelodge.names_order, first_name COLLATE gatelodge.names_order LIMIT 3) u,
  (SELECT min(site_id) AS site_id FROM gatelodge.openid_clients) c;
WITH older AS (INSERT INTO gatelodge.authorities (name, title, driver, settings)
               VALUES ('club', 'Sailing club', 'django', '{"host": "127.0.0.1", "port": 1, "database": "club",
                       "account": "club", "encryption": "disable"}') RETURNING authority_id)
INSERT INTO gatelodge.people_migrations (authority_id, login_kind, state)
SELECT authority_id, 'django', 'ready' FROM older;
"""


def put(data, words):
    """Into the house's own database, by its own socket."""
    socket = (data / "postgresql" / "postmaster.pid").read_text(encoding="utf-8").splitlines()[4]
    done = subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", "-h", socket, "-U", "gatelodge", "gatelodge"],
                          input=words, text=True, capture_output=True, check=False)
    if done.returncode != 0:
        raise Stuck(f"the demo did not take what it was given: {done.stderr}")


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
    if node.role in SPEECHLESS and node.name and not node.children:
        yield "role (it has words and does not say what it is)"
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
    def __init__(self, desk, language, hear):
        super().__init__(desk)
        self.language = language
        self.hear = hear
        self.seen = []  # the words of each page: two that say the same were one page

    def word(self, english, part=None):
        return word_in(self.language, english, part and f"gatelodge::ui::{part}")

    def look(self):
        """What is to be heard, with what is wrong in it."""
        nodes = self.calm()
        wrong = [f"{kind}: {node}" for node in nodes for kind in check_what_is_said(node)]
        return nodes, wrong

    def tab_round(self):
        """The paths that Tab comes to until it comes round, and whether it did."""
        stops = []
        for _ in range(MOST_STOPS):
            path = self.press("Tab")
            if path is None or path in stops:
                return stops, path is not None or len(stops) == 1  # a single one keeps it
            stops.append(path)
        return stops, False

    def walk_round(self, page, nodes, wrong):
        if self.hear:
            return self.say(page, nodes, [], wrong)
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

    def walk(self, page):
        nodes, wrong = self.look()
        if nodes[0].role in SPEECHLESS:
            wrong.append(f"role: {nodes[0]}")  # a window says that it is one
        self.walk_round(page, nodes, wrong)

    def hear_alone(self, page):
        """Of a page of the manual with links, through which Tab goes within its text."""
        nodes, wrong = self.look()
        self.say(page, nodes, [], wrong)

    def say(self, page, nodes, stops, wrong):
        words = [node.name for node in nodes if node.name]
        if words in self.seen:
            wrong.append("page: it says what another one said")
        self.seen.append(words)
        controls = sum(node.role in CONTROLS | ENTRIES for node in nodes)
        line = {"page": page, "controls": controls, "stops": len(stops), "problems": sorted(set(wrong))}
        print(json.dumps(line, ensure_ascii=False), flush=True)

    def every_subject(self):
        further = {self.word(subject, "HouseSubject"): walk for subject, walk in {
            "Users": self.users, "Groups": self.groups, "Sites": self.sites, "Update queue": self.queue,
            "History": self.history, "Moving in": self.moving, "Server and settings": self.server}.items()}
        for name in self.subjects():
            _, wrong = self.look()
            if not self.open_first_record():
                wrong.append("reach: F6 does not lead out of the sidebar")
            nodes, more = self.look()
            self.walk_round(name, nodes, wrong + more)
            for subject, walk in further.items():
                if name.startswith(subject):
                    walk()

    # --- what opens beside a page

    def open_menu(self, page, button):
        entries = self.menu(lambda: self.act(button, BUTTONS))
        wrong = [f"{kind}: {entry}" for entry in entries
                 for kind in (["name"] if not entry.name else []) + (["role"] if entry.role not in ENTRIES else [])]
        self.say(page, entries, [entry.path for entry in entries], wrong)
        return entries

    def dialog(self, page, act):
        with self.beside(act):
            self.walk(page)

    def chooser(self, page, act):
        """Of files. It is the toolkit's own: a folder has no size, and its cell there no words."""
        with self.beside(act):
            nodes, wrong = self.look()
            blank = {f"name: {node}" for node in nodes if node.role == "tree item" and not node.name}
            self.walk_round(page, nodes, [one for one in wrong if one not in blank])

    def users(self):
        entries = self.open_menu("menu of a person", self.word("More actions", "PersonPane"))
        self.dialog("erase a person", lambda: self.choose(entries, self.word("Erase for good…", "PersonPane")))
        self.act(self.word("Applications", "PersonPane"), CHOICES | BUTTONS)
        self.dialog("end a grant", lambda: self.act(self.word("End…", "Grants"), BUTTONS))
        entries = self.menu(lambda: self.act(self.word("More actions", "PersonPane"), BUTTONS))
        self.chooser("save what is kept of a person",
                     lambda: self.choose(entries, self.word("Save what is kept about them…", "PersonPane")))
        entries = self.open_menu("menu of a list", self.word("More about this list", "ListOutlets"))
        self.chooser("export a list", lambda: self.choose(entries, self.word("Export as CSV…", "ListOutlets")))

    def groups(self):  # for the bin, later on
        self.act(self.word("Delete group", "GroupPane"), BUTTONS)

    def moving(self):
        for page, verb in (("give a migration up", "Give it up…"), ("finish a migration", "Finish…")):
            self.dialog(page, lambda verb=verb: self.act(self.word(verb, "EndSection"), BUTTONS))

    def sites(self):
        self.dialog("secret of a site", lambda: self.act(self.word("Make another secret", "OpenIdSecrets"), BUTTONS))
        self.dialog("end OpenID Connect",
                    lambda: self.act(self.word("End OpenID Connect here…", "OpenIdSection"), BUTTONS))
        self.dialog("secret of webhooks",
                    lambda: self.act(self.word("Make the next webhook secret", "WebhookSecrets"), BUTTONS))
        self.go_to_sidebar()
        self.open_first_record()
        self.desk.press("Down", "Return")
        self.dialog("key of a site", lambda: self.act(self.word("Rotate…", "KeySection"), BUTTONS))

    def queue(self):
        entries = self.open_menu("menu of the queue", self.word("More actions", "QueuePage"))
        self.dialog("send all again", lambda: self.choose(entries, self.word("Send all again…", "QueuePage")))

    def history(self):
        self.act(self.word("Recycle bin", "AuditPage"), BUTTONS | CHOICES)
        self.walk("recycle bin")
        verb = self.word("Delete for good…", "BinPanel")

        def choose():  # again, where what has arrived meanwhile has taken the choice away
            self.go_to_sidebar()
            self.press("F6")
            self.desk.press("Home")  # which may choose it, or only go there
            if not self.find(verb, BUTTONS):
                self.desk.press("space")
            return self.find(verb, BUTTONS)

        until(choose, "something in the bin", pause=0.5)
        self.dialog("delete for good", lambda: self.act(verb, BUTTONS))

    def server(self):
        entries = self.open_menu("menu of a signing key", self.word("More for %1", "RecordRows").split("%1")[0])
        verb = self.word("It may be known to others: replace and withdraw…", "OpenIdKeysSection")
        self.dialog("withdraw a signing key", lambda: self.choose(entries, verb))

    def palette(self):
        self.desk.press("ctrl+k")
        self.desk.type("mail")
        nodes, wrong = self.look()
        self.say("find anything", nodes, [], wrong)
        self.desk.press("Escape")

    def connections(self):
        self.open_menu("menu of the house", self.word("House: %1", "HouseSwitch").split("%1")[0])
        self.desk.press("Escape")
        self.desk.press("ctrl+k")
        self.desk.type("edit connections")
        self.calm()
        self.desk.press("Return")
        self.walk("connections")

    def manual(self):
        def text():
            name = self.word("Page of the manual: %1", "HelpWindow").split("%1")[0]
            return next((node.name for node in self.bus.read(self.window) if node.name.startswith(name)), None)

        with self.beside(lambda: self.desk.press("F1")):
            self.hear_alone("manual")
            for page, way in (("about", ("End", "Return")), ("what is new", ("Up", "Return"))):
                before = text()
                search = self.find(self.word("Search the manual", "HelpWindow"), FIELDS)
                self.bus.give_focus(search)  # below it stand the contents
                self.press("Tab")
                self.desk.press(*way)
                until(lambda: text() != before, page, pause=0.1)
                self.hear_alone(page) if page == "about" else self.walk(page)

    # --- the first start

    def set_up(self, choice):
        self.act(self.word(choice, "FirstRunPage"), CHOICES)
        self.act(self.word("Next", "FirstRunPage"), BUTTONS)
        until(lambda: self.find(self.word("Back", "FirstRunPage"), BUTTONS), "the second step", pause=0.1)
        self.walk(f"first start: {choice}")

    def make_house(self, folder):
        typed = ("Riverside Club", "Marta", "Lindqvist", "marta@riverside.example", "marta",
                 "three quiet herons wade", str(folder), f"127.0.0.1:{free_port()}")
        fields = [node for node in self.bus.read(self.window) if node.role in FIELDS and node.has("sensitive")]
        if len(fields) != len(typed):
            raise Stuck(f"the form has other fields than were expected: {fields}")
        for field, words in zip(fields, typed):
            self.bus.give_focus(field)
            self.desk.press("ctrl+a")
            self.desk.type(words)
        self.act(self.word("Make the house", "FirstRunPage"), BUTTONS)
        until(lambda: self.find(self.word("Go into the house", "FirstRunPage"), BUTTONS), "the house that was made",
              PATIENCE, pause=0.2)
        self.walk("first start: it works")
        self.act(self.word("Go into the house", "FirstRunPage"), BUTTONS)
        until(self.find_sidebar, "the house", PATIENCE)


def end(desk):
    if desk.close_window() != 0:
        raise Stuck(f"the window ended with {desk.window.returncode}: {desk.log()[-2000:]}")


def walk_demo(program, language, text, hear):
    with Desk((1400, 1000), language=language, text=text) as desk:
        walk = Walk(desk, language, hear)
        walk.open_demo(program, desk.folder / "data")
        put(desk.folder / "data", BESIDES)
        walk.every_subject()
        walk.palette()
        walk.connections()
        walk.manual()
        end(desk)


def walk_first_start(program, language, text, hear):
    with Desk((1400, 1000), language=language, text=text) as desk:
        walk = Walk(desk, language, hear)
        walk.open(program, [])
        walk.walk("first start")
        walk.set_up("Connect to a server")
        walk.act(walk.word("Back", "FirstRunPage"), BUTTONS)
        walk.set_up("Start for real")
        walk.make_house(desk.folder / "house")
        end(desk)


def main():
    program = sys.argv[1]
    language = sys.argv[2] if len(sys.argv) > 2 else "en"
    text = float(sys.argv[3]) if len(sys.argv) > 3 else 1
    hear = sys.argv[4:] == ["hear"]
    try:
        walk_demo(program, language, text, hear)
        walk_first_start(program, language, text, hear)
    except Stuck as stuck:
        sys.exit(str(stuck))


if __name__ == "__main__":
    main()
