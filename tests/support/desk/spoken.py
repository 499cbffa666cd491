"""What a window says on the bus of screen readers (AT-SPI), asked for directly and many questions at a time, so that a
whole page is read in a moment.

    bus = Bus(desk.environment["DBUS_SESSION_BUS_ADDRESS"])
    window = bus.window_of("gatelodge")
    for node in bus.read(window): print(node)
    bus.focus_after(lambda: desk.press("Tab"))

Needs python3-gi.
"""
from dataclasses import dataclass, field
import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
ACTION = "org.a11y.atspi.Action"
ROOT = "/org/a11y/atspi/accessible/root"
NULL = "/org/a11y/atspi/null"
STATES = {"active": 1, "checkable": 41, "checked": 4, "defunct": 6, "editable": 7, "enabled": 8, "expandable": 9,
          "focusable": 11, "focused": 12, "read-only": 43, "selectable": 22, "selected": 23, "sensitive": 24,
          "showing": 25, "visible": 30}
LONG = {"list", "table", "tree", "tree table"}  # of these only the first rows are read
MOST_ROWS = 25
ANSWER_WITHIN = 30_000  # ms
UNDECIDED = "filler"  # becomes words once it has some
PRESSES = {"Press", "ShowMenu", "Toggle"}


@dataclass
class Node:
    path: str
    parent: "Node" = None
    role: str = ""
    name: str = ""
    state: int = 0
    box: tuple = (0, 0, 0, 0)
    actions: int = 0
    children: list = field(default_factory=list, repr=False)

    def has(self, state):
        return bool(self.state >> STATES[state] & 1)

    def above(self):
        """Its parent, that one's parent, and so on to the window."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def place(self):
        named = [f"{node.role} “{node.name}”" for node in self.above() if node.name and node.parent is not None]
        return " / ".join(reversed(named))

    def __str__(self):
        return f"{self.role} “{self.name}” at {self.box}" + (f" in {self.place()}" if self.place() else "")


class Bus:
    def __init__(self, session_address):
        session = self.connect(session_address)
        address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0,
                                     ANSWER_WITHIN, None).unpack()
        self.connection = self.connect(address)
        self.app = None
        self.focused = []  # paths, in the order in which they were said to have it
        self.roles = {}  # of paths: these stay
        self.call_registry("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "RegisterEvent",
                           "object:state-changed:focused")
        self.connection.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, "focused", 0,
                                         self.take_focus)

    @staticmethod
    def connect(address):
        flags = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def take_focus(self, _connection, sender, path, _interface, _signal, what):
        if sender == self.app and what.unpack()[1]:
            self.focused.append(path)

    def call_registry(self, interface, path, method, *words):
        arguments = GLib.Variant.new_tuple(*(GLib.Variant("s", word) for word in words)) if words else None
        return self.connection.call_sync("org.a11y.atspi.Registry", path, interface, method, arguments, None, 0,
                                         ANSWER_WITHIN, None).unpack()

    def ask(self, questions):
        """Answers to (path, interface, method, arguments) in their order; None where somebody is not there any more."""
        answers = [None] * len(questions)
        left = len(questions)

        def take(connection, result, number):
            nonlocal left
            left -= 1
            try:
                answers[number] = connection.call_finish(result).unpack()[0]
            except GLib.Error:
                pass  # it went away while it was asked

        for number, (path, interface, method, arguments) in enumerate(questions):
            self.connection.call(self.app, path, interface, method, arguments, None, 0, ANSWER_WITHIN, None, take,
                                 number)
        while left:
            GLib.MainContext.default().iteration(True)
        return answers

    def find_app(self, name):
        for app, path in self.call_registry(ACCESSIBLE, ROOT, "GetChildren")[0]:
            self.app = app
            if path == ROOT and self.ask([self.get(ROOT, ACCESSIBLE, "Name")])[0] == name:
                return app
        self.app = None
        return None

    def frame(self):
        """The window of the application; None: it has none yet."""
        children = self.ask([(ROOT, ACCESSIBLE, "GetChildren", None)])[0] or []
        return Node(children[0][1]) if children else None

    def windows(self):
        """The paths of what is open: the window, and whatever has opened beside it. Menus are not among them."""
        children = self.ask([(ROOT, ACCESSIBLE, "GetChildren", None)])[0] or []
        return [path for (_, path), node in self.read_states(children) if node.has("showing")]

    def read_states(self, children):
        nodes = [Node(path) for _, path in children]
        self.read_level(nodes, whole=False)
        return zip(children, nodes)

    def act(self, node):
        """Presses it, or opens its menu. Not waited for: what it opens may speak before it answers."""
        actions = self.ask([(node.path, ACTION, "GetActions", None)])[0] or []
        number = next((number for number, action in enumerate(actions) if action[0] in PRESSES), None)
        if number is None:
            return False
        self.connection.call(self.app, node.path, ACTION, "DoAction", GLib.Variant("(i)", (number,)), None, 0,
                             ANSWER_WITHIN, None, None)
        return True

    def give_focus(self, node):
        self.ask([(node.path, COMPONENT, "GrabFocus", None)])

    def one(self, path):
        """A single thing, with its words."""
        node = Node(path)
        self.read_level([node], whole=True)
        return node

    @staticmethod
    def get(path, interface, name):
        return path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name))

    def read(self, top, whole=True):
        """All that is to be seen below a node in reading order, itself first; whole: with names, boxes and actions."""
        level = [top]
        top.children = []
        while level:
            level = self.read_level(level, whole)
        found, open_ends = [], [top]
        while open_ends:
            node = open_ends.pop()
            if node.has("showing"):
                found.append(node)
                open_ends.extend(reversed(node.children))
        return found

    def read_level(self, nodes, whole):
        states = self.ask([(node.path, ACCESSIBLE, "GetState", None) for node in nodes])
        for node, state in zip(nodes, states):
            node.state = state[0] | state[1] << 32 if state else 0
        shown = [node for node in nodes if node.has("showing")]
        new = [node.path for node in shown if node.path not in self.roles]
        roles = self.ask([(path, ACCESSIBLE, "GetRoleName", None) for path in new])
        now = {path: role for path, role in zip(new, roles) if role}
        self.roles.update((path, role) for path, role in now.items() if role != UNDECIDED)
        for node in shown:
            node.role = self.roles.get(node.path) or now.get(node.path, "")
        if whole:
            self.read_words(shown)
        return self.read_children(shown)

    def read_words(self, nodes):
        asked = []
        for node in nodes:
            asked += [self.get(node.path, ACCESSIBLE, "Name"), self.get(node.path, ACTION, "NActions"),
                      (node.path, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))]
        answers = self.ask(asked)
        for number, node in enumerate(nodes):
            name, actions, box = answers[3 * number:3 * number + 3]
            node.name, node.actions, node.box = (name or "").strip(), actions or 0, box or (0, 0, 0, 0)

    def read_children(self, nodes):
        whole = [node for node in nodes if node.role not in LONG]
        long = [node for node in nodes if node.role in LONG]
        found = self.ask([(node.path, ACCESSIBLE, "GetChildren", None) for node in whole])
        paths = [(node, path) for node, children in zip(whole, found) for _, path in children or []]
        counts = self.ask([self.get(node.path, ACCESSIBLE, "ChildCount") for node in long])
        firsts = [(node, number) for node, count in zip(long, counts) for number in range(min(count or 0, MOST_ROWS))]
        rows = self.ask([(node.path, ACCESSIBLE, "GetChildAtIndex", GLib.Variant("(i)", (number,)))
                         for node, number in firsts])
        paths += [(node, row[1]) for (node, _), row in zip(firsts, rows) if row]
        below = []
        for node, path in paths:
            if path == NULL:
                continue
            child = Node(path, node)
            node.children.append(child)
            below.append(child)
        return below

    def focus_after(self, act, patience=10):
        """The path of what has the focus once act has moved it; None: it did not move."""
        self.drain()
        self.focused.clear()
        act()
        end = time.monotonic() + patience
        while not self.focused and time.monotonic() < end:
            self.drain()
            time.sleep(0.005)
        if not self.focused:
            return None
        self.ask([self.get(ROOT, ACCESSIBLE, "Name")])  # whatever was said before this answer has come
        self.drain()
        return self.focused[-1]

    @staticmethod
    def drain():
        while GLib.MainContext.default().iteration(False):
            pass
