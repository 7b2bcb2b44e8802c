"""Starts one program, holds it to its limits and leaves no process of it behind.

The tutor starts this file as `python -I -S supervisor.py` and waits, with a job in hand or not:

* Standard input is the lifeline. It carries the job, what the learner types, and the end of
  that input; when it closes, the tutor is gone or wants everything gone, so everything goes.
* Standard output and error are the program's. This process writes one line to standard output,
  `pid N`, before the program starts; after that the program writes straight to the tutor.
* SIGTERM means Ctrl-C: the program gets a SIGINT, and is killed if that does not end it.
* The verdict goes to a file named in the job, as the last thing before this process ends.

Linux gives it two powers: whatever the program orphans becomes a child of this process, and the
program dies with it. Elsewhere it can only end the program's process group.
"""

import os
import resource
import select
import signal
import sys
import time

try:
    import ctypes

    LIBC = ctypes.CDLL(None)
except (ImportError, OSError):
    LIBC = None

try:
    import fcntl
    import termios
except ImportError:
    fcntl = None

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36

LOOK_EVERY = 0.05  # seconds between two looks at memory and children
GRACE_AFTER_INTERRUPT = 2.0  # seconds
GIVE_UP_KILLING = 5.0  # seconds; only a process stuck in the kernel lives so long
PENDING_INPUT = 1 << 20  # bytes typed ahead before the typist has to wait
PAGE = os.sysconf("SC_PAGE_SIZE")


def prctl(option, value):
    """True if the kernel has this power and granted it."""
    try:
        return LIBC.prctl(option, value, 0, 0, 0) == 0
    except AttributeError:  # no ctypes, or a libc without prctl
        return False


class Lifeline:
    """The messages of the tutor: a line `KIND LENGTH`, then that many bytes."""

    def __init__(self, fd):
        self.fd = fd
        self.cut = False
        self._bytes = bytearray()

    def read(self):
        """The messages that are complete after one more read; sets `cut` at the end of the input."""
        chunk = os.read(self.fd, 1 << 16)
        self.cut = not chunk
        self._bytes += chunk
        messages = []
        while (end := self._bytes.find(b"\n")) >= 0:
            kind, length = self._bytes[:end].split()
            stop = end + 1 + int(length)
            if len(self._bytes) < stop:
                break
            messages.append((kind.decode(), bytes(self._bytes[end + 1 : stop])))
            del self._bytes[:stop]
        return messages


class Job:
    """What to run, as the tutor packed it: fields that end with a NUL, since no argument can hold one."""

    def __init__(self, packed):
        fields = packed.split(b"\0")[:-1]
        self.report, self.folder = fields[:2]
        millis, self.memory, self.address_space, self.children, words = map(int, fields[2:7])
        self.seconds = millis / 1000
        self.command = fields[7 : 7 + words]
        self.environment = {k: v for k, v in os.environb.items() if not k.startswith(b"TUTOR_")}
        self.environment.update(entry.split(b"=", 1) for entry in fields[7 + words :])


class Tree:
    """The processes below this one, as /proc shows them."""

    known = os.path.exists("/proc/self/stat")
    listed = os.path.exists(f"/proc/self/task/{os.getpid()}/children")

    def pids(self):
        children_of = self.listed_children if self.listed else self.scanned_children()
        found, unseen = [], [os.getpid()]
        while unseen:
            children = children_of(unseen.pop())
            found += children
            unseen += children
        return found

    def listed_children(self, pid):
        children = []
        try:
            for thread in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{thread}/children", "rb", buffering=0) as file:
                    children += map(int, file.read(1 << 20).split())
        except OSError:
            pass  # it, or one of its threads, ended meanwhile
        return children

    def scanned_children(self):
        """For a kernel that keeps no lists: asks every process for its parent."""
        children = {}
        for name in os.listdir("/proc"):
            if not name.isdigit():
                continue
            try:
                with open(f"/proc/{name}/stat", "rb", buffering=0) as file:
                    parent = int(file.read(4096).rpartition(b")")[2].split()[1])
            except (OSError, IndexError):
                continue
            children.setdefault(parent, []).append(int(name))
        return lambda pid: children.get(pid, [])

    def residents(self):
        """Bytes in memory of each living process; the dead that nobody has collected yet have none."""
        sizes = {}
        for pid in self.pids():
            try:
                with open(f"/proc/{pid}/statm", "rb", buffering=0) as file:
                    pages = int(file.read(200).split()[1])
            except (OSError, IndexError):
                continue
            if pages:
                sizes[pid] = pages * PAGE
        return sizes

    def fair_share(self, sizes):
        """The sum of `sizes` where a page that several processes share counts once."""
        total = 0
        for pid, resident in sizes.items():
            try:
                with open(f"/proc/{pid}/smaps_rollup", "rb") as file:
                    total += next(int(line.split()[1]) << 10 for line in file if line.startswith(b"Pss:"))
            except (OSError, StopIteration):
                total += resident
        return total


class Supervision:
    def __init__(self, job, lifeline, interrupts, wake):
        self.job = job
        self.lifeline = lifeline
        self.interrupts = interrupts
        self.wake = wake
        self.tree = Tree()
        self.adopts = prctl(PR_SET_CHILD_SUBREAPER, 1) and self.tree.known
        self.pid = None
        self.status = None
        self.interrupted_at = None
        self.typed = bytearray()
        self.handed_on = 0  # bytes of what was typed that went into the program's pipe
        self.input_ends = False
        self.input_closed = False
        self.program_input = None

    def run(self):
        error = self.start()
        if error:
            self.write_report("COULD_NOT_START", 127, error)
            return
        self.feed()
        reason, detail = self.watch()
        self.kill_everything()
        self.write_report(reason, exit_code(self.status), detail or signal_name(self.status))

    def start(self):
        """Starts the program; the error's text if there is no such program or folder."""
        read_input, self.program_input = os.pipe()
        read_error, write_error = os.pipe()
        self.started = time.monotonic()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                self.become_program(read_input)
            except OSError as error:
                os.write(write_error, f"{error.strerror}: {os.fsdecode(error.filename or b'')}".encode())
            finally:
                os._exit(127)
        os.close(read_input)
        os.close(write_error)
        os.set_blocking(self.program_input, False)
        error = os.read(read_error, 4096)  # closed by a successful exec
        os.close(read_error)
        return error.decode(errors="replace")

    def become_program(self, read_input):
        parent = os.getppid()
        os.setsid()
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(127)  # the supervisor died before it was bound to it
        for ignored in (signal.SIGINT, signal.SIGHUP, signal.SIGPIPE, signal.SIGXFSZ):
            signal.signal(ignored, signal.SIG_DFL)
        lower_limit(resource.RLIMIT_CORE, 0)
        if self.job.address_space:
            lower_limit(resource.RLIMIT_AS, self.job.address_space)
        os.write(1, b"pid %d\n" % os.getpid())
        os.dup2(read_input, 0)
        os.chdir(self.job.folder)
        os.execvpe(self.job.command[0], self.job.command, self.job.environment)

    def watch(self):
        """Waits until the program has ended or must end: the reason and its detail."""
        next_look = 0.0
        while True:
            if self.program_ended():
                return ("INTERRUPTED" if self.interrupted_at else "FINISHED"), ""
            if self.lifeline.cut:
                return "INTERRUPTED", ""
            now = time.monotonic()
            if now - self.started >= self.job.seconds:
                return "TIME_LIMIT", ""
            if self.interrupts and self.pass_interrupt_on(now):
                return "INTERRUPTED", "it did not end by itself"
            if self.tree.known and now >= next_look:
                crossed = self.crossed_limit()
                if crossed:
                    return crossed
                looked = time.monotonic()
                next_look = looked + max(LOOK_EVERY, 10 * (looked - now))
            self.wait_for_something(next_look, now)

    def program_ended(self):
        """Collects every child that has ended, the program's orphans among them."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return True
            if pid == 0:
                return self.status is not None
            if pid == self.pid:
                self.status = status

    def pass_interrupt_on(self, now):
        """True if it is time to kill: a second request, or no end soon after the first."""
        if self.interrupted_at is None:
            self.interrupted_at = now
            signal_group(self.pid, signal.SIGINT)
            signal_group(self.pid, signal.SIGCONT)
        return len(self.interrupts) > 1 or now - self.interrupted_at >= GRACE_AFTER_INTERRUPT

    def crossed_limit(self):
        sizes = self.tree.residents()
        children = len(sizes) - 1
        if children > self.job.children:
            return "CHILD_LIMIT", str(children)
        if sum(sizes.values()) > self.job.memory:
            used = self.tree.fair_share(sizes)
            if used > self.job.memory:
                return "MEMORY_LIMIT", str(used)
        return None

    def wait_for_something(self, next_look, now):
        poll = select.poll()
        poll.register(self.wake, select.POLLIN)
        hungry = len(self.typed) < PENDING_INPUT
        poll.register(self.lifeline.fd, select.POLLIN if hungry else 0)
        if self.typed:
            poll.register(self.program_input, select.POLLOUT)
        times = [self.started + self.job.seconds]
        if self.tree.known:
            times.append(next_look)
        if self.interrupted_at is not None:
            times.append(self.interrupted_at + GRACE_AFTER_INTERRUPT)
        events = dict(poll.poll(max(1, (min(times) - now) * 1000)))
        if self.wake in events:
            os.read(self.wake, 4096)
        if events.get(self.lifeline.fd, 0) & (select.POLLHUP | select.POLLERR):
            self.lifeline.cut = True
        elif self.lifeline.fd in events:
            for message in self.lifeline.read():
                self.take(message)
        self.feed()

    def take(self, message):
        kind, content = message
        if kind == "close":
            self.input_ends = True
        elif not self.input_ends:
            self.typed += content

    def feed(self):
        """Hands on what was typed, as far as the program's pipe takes it."""
        if self.input_closed:
            return
        try:
            while self.typed:
                written = os.write(self.program_input, self.typed[: 1 << 16])
                del self.typed[:written]
                self.handed_on += written
        except BlockingIOError:
            return
        except OSError:  # the program closed its input
            self.typed.clear()
            self.input_ends = True
        if self.input_ends:
            os.close(self.program_input)
            self.input_closed = True

    def taken(self):
        """Bytes that the program read of what was typed, as far as the platform tells."""
        if self.input_closed or fcntl is None:
            return self.handed_on
        left = fcntl.ioctl(self.program_input, termios.FIONREAD, bytes(4))
        return self.handed_on - int.from_bytes(left, sys.byteorder)

    def kill_everything(self):
        """Kills until nothing is left: a dying process may have started another meanwhile."""
        until = time.monotonic() + GIVE_UP_KILLING
        signal_group(self.pid, signal.SIGKILL)
        while time.monotonic() < until:
            left = self.tree.pids() if self.tree.known else []
            for pid in left:
                try:
                    os.kill(pid, signal.SIGKILL)
                except OSError:
                    pass
            over = self.program_ended()
            if over and not left:
                return
            time.sleep(0.001)

    def write_report(self, reason, code, detail):
        alone = "alone" if self.adopts else "perhaps not alone"
        partial = self.job.report + b".part"
        fd = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(fd, f"{reason}\n{code}\n{alone}\n{detail}\n{self.taken()}\n".encode())
        os.close(fd)
        os.replace(partial, self.job.report)


def lower_limit(kind, value):
    _, hard = resource.getrlimit(kind)
    if hard == resource.RLIM_INFINITY or value <= hard:
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError):
            pass  # a backstop the platform does not have; the looks at /proc remain


def signal_group(pid, number):
    try:
        os.killpg(pid, number)
    except OSError:
        pass


def exit_code(status):
    """As a shell tells it: 128 and the signal's number for a program that a signal ended."""
    if status is None:
        return 128 + signal.SIGKILL
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


def signal_name(status):
    if status is None or not os.WIFSIGNALED(status):
        return ""
    number = os.WTERMSIG(status)
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def main():
    try:
        os.setsid()  # the terminal's Ctrl-C and hang-up are the tutor's to handle
    except OSError:
        pass
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    interrupts = []
    wake, waker = os.pipe()
    os.set_blocking(waker, False)
    signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
    signal.signal(signal.SIGTERM, lambda number, frame: interrupts.append(number))
    signal.signal(signal.SIGCHLD, lambda number, frame: None)

    lifeline = Lifeline(0)
    messages = []
    while not messages and not lifeline.cut:
        messages = lifeline.read()
    if not messages:
        return  # a spare that was never needed
    (_, packed), *rest = messages
    supervision = Supervision(Job(packed), lifeline, interrupts, wake)
    for message in rest:
        supervision.take(message)
    supervision.run()


main()
os._exit(0)  # nothing is left to tidy, and the tutor waits
