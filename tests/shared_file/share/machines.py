"""A network of its own on this machine: a server and two small emulated guests with the kernel's real drivers.

Everything runs in one network namespace that is made here and taken away again; nothing can leave it.
"""
import os
import queue
import re
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path

SERVER = "10.77.0.1"
PASSWORD = "svarstid-2026"


class TestFailed(Exception):
    """Something is not as it has to be; the text says what."""


def run(*command, seconds=120, check=True, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=seconds, check=False, **options)
    if check and done.returncode != 0:
        raise TestFailed(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done


def wait_for(question, what, seconds):
    """Asks until the answer is true, and returns it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.02)
    raise TestFailed(f"waited {seconds} s in vain for: {what}")


class Network:
    """A namespace with a bridge, and a cable for each guest."""

    def __init__(self):
        self.name = f"talan-share-{os.getpid()}"
        run("ip", "netns", "add", self.name)
        self.ip("link", "set", "lo", "up")
        self.ip("link", "add", "br0", "type", "bridge")
        self.ip("addr", "add", f"{SERVER}/24", "dev", "br0")
        self.ip("link", "set", "br0", "up")
        for guest in (1, 2):
            self.ip("tuntap", "add", "dev", self.cable(guest), "mode", "tap")
            self.ip("link", "set", self.cable(guest), "master", "br0", "up")

    @staticmethod
    def cable(guest):
        return f"tap{guest}"

    def ip(self, *words):
        run("ip", "-n", self.name, *words)

    def inside(self, *command):
        return ["ip", "netns", "exec", self.name, *map(str, command)]

    def cut(self, guest):
        self.ip("link", "set", self.cable(guest), "down")

    def mend(self, guest):
        self.ip("link", "set", self.cable(guest), "up")

    def close(self):
        # Whatever runs in a namespace that this test made was started by this test.
        for _ in range(50):
            left = run("ip", "netns", "pids", self.name, check=False).stdout.split()
            if not left:
                break
            for process in left:
                try:
                    os.kill(int(process), signal.SIGKILL)
                except ProcessLookupError:
                    pass
            time.sleep(0.1)
        run("ip", "netns", "del", self.name, check=False)


class Server:
    """The folder of the office, shared by Samba (SMB 3.1.1) and by Ganesha (NFS 4)."""

    def __init__(self, network, folder):
        self.network = network
        self.folder = folder
        self.share = folder / "share"
        self.share.mkdir()
        self.processes = []

    def start_samba(self, patience_seconds):
        """`patience_seconds`: after about that time a client that is silent is given up, and its locks with it."""
        home = self.folder / "samba"
        for part in ("private", "lock", "state", "cache", "pid", "rpc"):
            (home / part).mkdir(parents=True)
        probes = 3
        step = max(1, patience_seconds // (probes + 1))
        (home / "smb.conf").write_text(f"""
[global]
    server role = standalone server
    interfaces = {SERVER}/24
    bind interfaces only = yes
    smb ports = 445
    server min protocol = SMB3_11
    load printers = no
    disable spoolss = yes
    private dir = {home}/private
    lock directory = {home}/lock
    state directory = {home}/state
    cache directory = {home}/cache
    pid directory = {home}/pid
    ncalrpc dir = {home}/rpc
    log file = {home}/log
    socket options = TCP_NODELAY SO_KEEPALIVE TCP_KEEPIDLE={step} TCP_KEEPINTVL={step} TCP_KEEPCNT={probes} TCP_USER_TIMEOUT={patience_seconds * 1000}
[office]
    path = {self.share}
    read only = no
""")
        run("smbpasswd", "-c", home / "smb.conf", "-s", "-a", "root", input=f"{PASSWORD}\n{PASSWORD}\n")
        self._start("smbd", "-F", "--no-process-group", "-s", home / "smb.conf", log=home / "out")
        self._wait_for_port(445)

    def start_ganesha(self, patience_seconds):
        home = self.folder / "ganesha"
        home.mkdir()
        (home / "conf").write_text(f"""
NFS_CORE_PARAM {{ Protocols = 4; Enable_NLM = false; Enable_RQUOTA = false; Bind_Addr = {SERVER}; NFS_Port = 2049; }}
NFSv4 {{ Graceless = true; Lease_Lifetime = {patience_seconds}; RecoveryRoot = {home}; }}
EXPORT {{
    Export_Id = 1; Path = {self.share}; Pseudo = /office; Access_Type = RW; Squash = No_root_squash;
    SecType = sys; Protocols = 4; Transports = TCP; FSAL {{ Name = VFS; }}
}}
""")
        self._start("ganesha.nfsd", "-F", "-f", home / "conf", "-L", home / "log", "-p", home / "pid", log=home / "out")
        self._wait_for_port(2049)

    def _start(self, *command, log):
        with open(log, "wb") as out:
            process = subprocess.Popen(self.network.inside(*command), stdin=subprocess.DEVNULL, stdout=out,
                                       stderr=subprocess.STDOUT, start_new_session=True)
        self.processes.append(process)

    def _wait_for_port(self, port):
        probe = ("/bin/bash", "-c", f"exec 3<>/dev/tcp/{SERVER}/{port}")
        wait_for(lambda: run(*self.network.inside(*probe), check=False).returncode == 0, f"port {port}", 30)


class Guest:
    """An emulated computer that does what it is told over a serial port."""

    def __init__(self, network, number, kernel, image, folder):
        self.network = network
        self.number = number
        self.kernel = kernel
        self.image = image
        self.folder = folder
        self.process = None
        self.lines = []  # (when, line) of desks
        self.answers = queue.Queue()
        self.starts = 0

    def boot(self):
        self.starts += 1
        self.answers = queue.Queue()
        console = self.folder / f"console-{self.number}-{self.starts}"
        self.process = subprocess.Popen(
            self.network.inside(
                "qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max", "-m", "768", "-smp", "1", "-display", "none",
                "-no-reboot", "-nodefaults", "-kernel", self.kernel, "-initrd", self.image,
                "-append", f"console=ttyS0 quiet panic=-1 talan.guest={self.number}",
                "-serial", f"file:{console}", "-serial", "stdio",
                "-netdev", f"tap,id=n,ifname={Network.cable(self.number)},script=no,downscript=no",
                "-device", f"virtio-net-pci,netdev=n,mac=52:54:00:00:00:1{self.number}"),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
        threading.Thread(target=self._listen, args=(self.process, self.answers), daemon=True).start()
        try:
            self._answer("up", 90)
        except TestFailed as failed:
            raise TestFailed(f"{failed}\n{console.read_text(errors='replace')[-3000:]}") from failed

    def _listen(self, process, answers):
        for raw in process.stdout:
            line = raw.decode(errors="replace").rstrip("\r\n")
            if line == "up" or line.startswith("answer "):
                answers.put(line)
            else:
                self.lines.append((time.monotonic(), line))
        answers.put("gone")

    def _answer(self, wanted, seconds):
        try:
            answer = self.answers.get(timeout=seconds)
        except queue.Empty:
            raise TestFailed(f"guest {self.number} did not answer in {seconds} s") from None
        if not answer.startswith(wanted):
            raise TestFailed(f"guest {self.number}: {answer}")
        return answer

    def tell(self, command):
        """Says a line, and does not wait for the answer."""
        self.process.stdin.write(command.encode() + b"\n")
        self.process.stdin.flush()

    def ask(self, command, seconds=60):
        """Says a line, and returns the code of the answer."""
        self.tell(command)
        return int(self._answer("answer", seconds).split()[1])

    def output_of(self, command, seconds=60):
        """The lines that a command prints, and its code."""
        first = len(self.lines)
        code = self.ask(command, seconds)
        return [line for _, line in self.lines[first:]], code

    def do(self, command, seconds=60):
        lines, code = self.output_of(command, seconds)
        if code != 0:
            raise TestFailed(f"guest {self.number}: {command}: {code} {lines}")

    def wait_for_line(self, pattern, since, seconds):
        """The first line after `since` lines that fits, with its time."""
        def found():
            return next((entry for entry in self.lines[since:] if re.match(pattern, entry[1])), None)
        return wait_for(found, f"guest {self.number}: {pattern}", seconds)

    def pull_the_plug(self):
        self.process.kill()
        self.process.wait(timeout=10)


def libraries_of(*programs):
    found = set()
    for program in programs:
        for line in run("ldd", program).stdout.splitlines():
            match = re.search(r"(/\S+) \(0x", line)
            if match:
                found.add(Path(match.group(1)))
    return found


def put(source, root, target=None):
    target = root / str(target or source).lstrip("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, target)
    return target


MODULE_FOLDERS = ("crypto", "lib", "arch/x86/crypto", "fs/smb", "fs/nfs", "fs/nfs_common", "fs/lockd", "fs/netfs", "fs/fscache",
                  "fs/nls", "net/sunrpc", "net/dns_resolver", "net/core", "drivers/virtio", "drivers/net/virtio_net.ko",
                  "drivers/net/net_failover.ko")


def make_image(kernel_root, programs, folder):
    """Everything a guest needs, as an archive that the kernel unpacks into memory."""
    root = folder / "guest"
    plugin = Path("/usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers/libqsqlite.so")
    mount = Path(shutil.which("mount"))
    for program in programs:
        run("strip", put(program, root, f"/bin/{program.name}"))
    put(mount, root, "/bin/mount.full")
    put("/bin/busybox", root)
    put(plugin, root)
    for library in libraries_of(*programs, plugin, mount):
        put(library, root)
    for text, content in {"passwd": "root:x:0:0:Rut Rot:/tmp:/bin/sh\n", "group": "root:x:0:\n",
                          "nsswitch.conf": "passwd: files\ngroup: files\n"}.items():
        path = root / "etc" / text
        path.parent.mkdir(exist_ok=True)
        path.write_text(content)
    for zone in ("Europe/Stockholm", "UTC", "tzdata.zi", "zone.tab"):
        if (path := Path("/usr/share/zoneinfo") / zone).exists():
            put(path, root)
    modules = next((kernel_root / "lib/modules").iterdir())
    for part in MODULE_FOLDERS:
        source = modules / "kernel" / part
        target = root / "lib/modules" / modules.name / "kernel" / part
        if source.is_dir():
            shutil.copytree(source, target)
        elif source.exists():
            put(source, root, target.relative_to(root))
    for text in ("modules.order", "modules.builtin", "modules.builtin.modinfo"):
        if (modules / text).exists():
            put(modules / text, root, f"lib/modules/{modules.name}/{text}")
    run("depmod", "-b", root, modules.name)
    put(Path(__file__).with_name("guest_init.sh"), root, "/init").chmod(0o755)
    image = folder / "guest.cpio"
    with open(image, "wb") as out:
        subprocess.run("find . -print0 | cpio --null --quiet -o -H newc", shell=True, cwd=root, stdout=out, check=True, timeout=120)
    shutil.rmtree(root)
    return next((kernel_root / "boot").glob("vmlinuz-*")), image
