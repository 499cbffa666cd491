"""A desk for the real window that nobody sees: an X server without a screen, a session bus of its own with the bus of
screen readers, and a home with settings. The window is opened on it and driven by keys. All of it goes when the desk
is left, also when whoever uses it is killed.

    with Desk((1280, 800), language="fr") as desk:
        desk.open_window(program, ["demo", "--data-dir", folder])
        desk.press("ctrl+k")

Needs Xvfb, xdotool, dbus-daemon and at-spi2-core; pictures need imagemagick.
"""
import contextlib
import ctypes
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time

PATIENCE = 300  # s: a first PostgreSQL and a sample club on a busy machine
PR_SET_PDEATHSIG = 1
libc = ctypes.CDLL(None, use_errno=True)


class Stuck(Exception):
    """What was waited for does not come."""


def end_with_parent():
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def exit_when_asked(*_):
    raise SystemExit("ended from outside")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def until(condition, what, patience=PATIENCE, pause=0.02):
    """The first true answer of condition."""
    end = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Stuck(f"waited in vain for {what}")
        time.sleep(pause)


class Desk(contextlib.ExitStack):
    def __init__(self, size=(1280, 800), language="en", scheme="light", scale=1, text=1.0):
        super().__init__()
        signal.signal(signal.SIGTERM, exit_when_asked)
        self.size = tuple(side * scale for side in size)
        self.window = None
        self.folder = pathlib.Path(self.enter_context(tempfile.TemporaryDirectory(prefix="gatelodge-desk-")))
        self.folder.chmod(0o755)  # as root, PostgreSQL runs as somebody else
        (self.folder / "run").mkdir(mode=0o700)
        self.settings = self.folder / "config" / "gatelodge" / "gatelodge.conf"
        self.settings.parent.mkdir(parents=True)
        self.settings.write_text(f"[look]\nlanguage={language}\nscheme={scheme}\n", encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "GATELODGE_"))}
        self.environment = kept | {
            "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"), "LC_ALL": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_SCALE_FACTOR": str(scale),
            "QT_FONT_DPI": str(round(96 * text)), "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        with contextlib.ExitStack() as half:  # what was started goes even when the next thing does not start
            half.push(self)
            width, height = self.size
            # It must not begin anew when its only client just now, which may be one that pressed a key, goes.
            display = self.start(["Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0",
                                  f"{width}x{height}x24"])
            self.environment["DISPLAY"] = ":" + self.first_line(display)
            bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address=1"])
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.first_line(bus)
            half.pop_all()

    def start(self, command, output=subprocess.PIPE, errors=subprocess.DEVNULL):
        process = subprocess.Popen(command, env=self.environment, stdout=output, stderr=errors,
                                   preexec_fn=end_with_parent)
        self.callback(self.stop, process)
        return process

    @staticmethod
    def stop(process):
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    @staticmethod
    def first_line(process):
        line = process.stdout.readline().decode().strip()
        if not line:
            raise Stuck(f"{process.args[0]} does not start")
        return line

    def open_window(self, program, arguments):
        log = self.enter_context(open(self.folder / "window.log", "ab"))
        self.window = self.start([program, *arguments], output=log, errors=log)
        until(self.place_window, "the window")

    def place_window(self):
        """Fills the screen with the window and gives it the keyboard: there is no window manager that would. False:
        it is not there yet, or was one of those that come and go at a start."""
        number = self.window_number()
        width, height = map(str, self.size)
        corner = (str(self.size[0] - 1), str(self.size[1] - 1))
        return number and subprocess.run(
            ["xdotool", "windowmove", number, "0", "0", "windowsize", number, width, height, "mousemove", *corner,
             "windowfocus", number], env=self.environment, stderr=subprocess.DEVNULL, check=False).returncode == 0

    def window_number(self):
        return (self.window_numbers() or [None])[-1]

    def window_numbers(self):
        """Of all that the program shows now, menus too, the one on top last."""
        if self.window.poll() is not None:
            raise Stuck("the window has gone: " + self.log()[-2000:])
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.window.pid)], check=False,
                              env=self.environment, capture_output=True, text=True).stdout.split()

    def focus_top(self):
        """Gives the keyboard to the window that was opened last. False: it is not there yet."""
        number = self.window_number()
        return number and subprocess.run(["xdotool", "windowfocus", number], env=self.environment, check=False,
                                         stderr=subprocess.DEVNULL).returncode == 0

    def close_window(self):
        """The exit code of its clean end."""
        self.stop(self.window)
        return self.window.returncode

    def log(self):
        return (self.folder / "window.log").read_text(encoding="utf-8", errors="replace")

    def run(self, *command):
        return subprocess.run(command, env=self.environment, check=True, stdout=subprocess.PIPE).stdout

    def press(self, *keys):
        self.run("xdotool", "key", "--delay", "0", *keys)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "20", text)

    def pixels(self):
        return self.run("import", "-window", "root", "-depth", "8", "rgb:-")

    def colours(self, x, y, width, height):
        """How many there are in this part of the screen."""
        whole = "{}x{}".format(*self.size)
        counted = subprocess.run(["convert", "-size", whole, "-depth", "8", "rgb:-", "-crop",
                                  f"{width}x{height}+{x}+{y}", "-format", "%k", "info:"],
                                 input=self.pixels(), check=True, stdout=subprocess.PIPE)
        return int(counted.stdout)

    def still_pixels(self, looks=3, pause=0.15, patience=10):
        """The screen once so many looks in a row were the same, or as it is when it does not come to rest."""
        end = time.monotonic() + patience
        before, same = self.pixels(), 1
        while same < looks and time.monotonic() < end:
            time.sleep(pause)
            now = self.pixels()
            same = same + 1 if now == before else 1
            before = now
        return before

    def photograph(self, path, *how):
        """The screen at rest, as a PNG; how: more arguments for convert."""
        width, height = self.size
        subprocess.run(["convert", "-size", f"{width}x{height}", "-depth", "8", "rgb:-", "-strip", *how, str(path)],
                       input=self.still_pixels(), check=True)
