"""Gatelodge's window on a desk: opened with the demo, gone through by its keys, heard over the bus of screen readers.

    house = HouseWindow(desk)
    house.open_demo(program, folder)
    for subject in house.subjects():
        house.open_first_record()
"""
import contextlib

from desk import PATIENCE, Stuck, free_port, until
from spoken import Bus, Node

FEWEST_COLOURS = 16  # of a page with words on it: the edges of its letters have more


class HouseWindow:
    def __init__(self, desk):
        self.desk = desk
        self.bus = Bus(desk.environment["DBUS_SESSION_BUS_ADDRESS"])
        self.window = self.sidebar = None

    def open(self, program, arguments):
        self.desk.open_window(program, arguments)
        until(lambda: self.desk.window_number() and self.bus.find_app("gatelodge"), "the window's voice")
        self.window = until(self.bus.frame, "the window")
        until(lambda: self.is_in_front() or self.desk.place_window() and self.is_in_front(), "the keyboard", pause=0.1)

    def is_in_front(self):
        return any(node.has("active") for node in self.bus.read(self.window, whole=False)[:1])

    def open_demo(self, program, data, port=None):
        self.open(program, ["demo", "--data-dir", str(data), "--listen", f"127.0.0.1:{port or free_port()}"])
        self.sidebar = until(self.find_sidebar, "the house", PATIENCE)

    def find_sidebar(self):
        """Read first, and never short; nothing while the house is being opened."""
        self.desk.window_number()  # or it has gone
        return next((node for node in self.bus.read(self.window, whole=False)
                     if node.role == "list" and len(node.children) > 10), None)

    def press(self, *keys):
        """The path of what has the focus after the last key; None: the focus was not moved."""
        return self.bus.focus_after(lambda: self.desk.press(*keys))

    def in_sidebar(self):
        return {self.sidebar.path, *(row.path for row in self.sidebar.children)}

    def go_to_sidebar(self):
        for _ in range(8):
            if self.press("F6") in self.in_sidebar():
                return
        raise Stuck("F6 does not lead to the sidebar")

    def subjects(self):
        """Goes down the sidebar by its keys; the name of each subject when it has been chosen."""
        self.desk.press("ctrl+1")
        self.bus.read(self.sidebar)
        rows = [row for row in self.sidebar.children if row.has("selectable")]
        for number, row in enumerate(rows):
            self.go_to_sidebar()
            if number:
                self.press("Down")
                if row.path not in self.bus.focused:
                    raise Stuck(f"the arrow does not lead to {row.name} ({row.path}), but to {self.bus.focused}")
            self.bus.read(row)  # one that was out of sight until now has said no name yet
            yield row.name

    def open_first_record(self):
        """From the sidebar: the list beside it, its first row, with its details. False: F6 does not lead there."""
        for _ in range(3):  # a page that is still read has no list yet
            if self.press("F6") not in {None, *self.in_sidebar()}:
                self.desk.press("Home", "Return")
                return True
        return False

    def await_web_page(self):
        """On "What they see": until the page has come and is painted, its place has the one colour of its ground."""
        def painted():
            seen = self.bus.read(self.window)
            page = next((node for node in seen if node.role == "web document"), None)
            if page is None:
                return False
            scale = self.desk.size[0] / seen[0].box[2]
            return self.desk.colours(*(round(side * scale) for side in page.box)) >= FEWEST_COLOURS

        until(painted, "the page that people see", pause=0.1)

    def calm(self, looks=5):
        """What is to be heard once so many looks in a row found the same things and every row has its words, for pages
        fill from the database; or what there is, when they never do. Words may tell the time. Things are the same by
        what they are and where they stand among the others: rows get new paths with every look."""
        before, same, heard = None, 0, []

        def settled():
            nonlocal before, same, heard
            now = [node.role for node in self.bus.read(self.window, whole=False)]
            same = same + 1 if now == before else 1
            before = now
            if same < looks:
                return False
            heard = self.bus.read(self.window)
            return all(node.name for node in heard if node.role == "tree item")

        try:
            until(settled, "calm", patience=8, pause=0.1)
        except Stuck:
            heard = self.bus.read(self.window)
        return heard

    def find(self, name, roles):
        """The first whose name begins so and that may be pressed or chosen; None: there is none."""
        return next((node for node in self.bus.read(self.window)
                     if node.name.startswith(name) and node.role in roles and node.has("sensitive")), None)

    def act(self, name, roles, patience=30):
        """Presses what is called so, once it is there."""
        node = until(lambda: self.find(name, roles), f"“{name}”", patience, pause=0.1)
        if not self.bus.act(node):
            raise Stuck(f"{node} cannot be pressed")

    @contextlib.contextmanager
    def beside(self, act):
        """While the window that act opens beside this one is open: it is the one that is heard and has the keyboard.
        Escape closes it."""
        window, known = self.window, set(self.bus.windows())
        act()
        opened = until(lambda: next((path for path in self.bus.windows() if path not in known), None),
                       "the window that was asked for", patience=30, pause=0.05)
        self.window = Node(opened)
        self.take_keyboard()
        yield
        self.desk.press("Escape")
        until(lambda: opened not in self.bus.windows(), "its end", patience=30, pause=0.05)
        self.window = window
        self.take_keyboard()

    def take_keyboard(self):
        """There is no window manager that would give it to the window on top."""
        until(lambda: self.desk.focus_top() and self.is_in_front(), "the keyboard", patience=30, pause=0.05)

    def menu(self, act):
        """The entries of the menu that act opens, as the arrow goes down through them once. It stays open."""
        windows = len(self.desk.window_numbers())
        act()
        until(lambda: len(self.desk.window_numbers()) > windows, "the menu", patience=30)
        paths = []
        while True:
            path = self.press("Down")
            if path is None and not paths:
                raise Stuck("the arrow does not lead into the menu")
            if path is None or path in paths:  # it has one entry, or has come round
                return [self.bus.one(path) for path in paths]
            paths.append(path)

    def choose(self, entries, name):
        """In a menu that was gone through."""
        if name not in [entry.name for entry in entries]:
            raise Stuck(f"the menu has no “{name}”, but {entries}")
        if len(entries) == 1 or entries[0].name == name:  # there it stands
            return self.desk.press("Return")
        while self.bus.one(self.press("Down")).name != name:
            pass
        self.desk.press("Return")
