"""Gatelodge's window on a desk: opened with the demo, gone through by its keys, heard over the bus of screen readers.

    house = HouseWindow(desk)
    house.open_demo(program, folder)
    for subject in house.subjects():
        house.open_first_record()
"""
from desk import PATIENCE, Stuck, free_port, until
from spoken import Bus

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
        if self.press("F6") in {None, *self.in_sidebar()}:
            return False
        self.desk.press("Home", "Return")
        return True

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

    def calm(self, looks=3):
        """What is to be heard once so many looks in a row found the same things, for pages fill from the database; or
        what there is, when they never do. Words may tell the time."""
        before, same = None, 0

        def settled():
            nonlocal before, same
            now = [node.path for node in self.bus.read(self.window, whole=False)]
            same = same + 1 if now == before else 1
            before = now
            return same >= looks

        try:
            until(settled, "calm", patience=8, pause=0.1)
        except Stuck:
            pass
        return self.bus.read(self.window)
