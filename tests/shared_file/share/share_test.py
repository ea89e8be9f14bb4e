#!/usr/bin/env python3
"""The office file on real network shares. Usage: share_test.py BUILD_FOLDER KERNEL_FOLDER [SCENARIO]…

Needs root, Linux and the packages of the section "share test" of installer/debian-packages.txt; `./dev test-share` sees to both.
Two emulated guests with the kernel's own drivers work on one file that Samba or Ganesha shares from a network namespace of this
test's own. One of them is switched off in the middle of a commit, the cable is pulled and put back, and afterwards the file is
compared with everything the desks were told.
"""
import datetime
import fcntl
import json
import os
import re
import shutil
import signal
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from machines import PASSWORD, SERVER, Guest, Network, Server, TestFailed, make_image, run, wait_for

# A server that gives up a silent client within seconds, as servers are set up that do not wait for hours.
SERVER_PATIENCE_SECONDS = 12
SMB = ("cifs", f"//{SERVER}/office", f"ip={SERVER},username=root,password={PASSWORD},vers=3.1.1")
NFS40 = ("nfs4", f"{SERVER}:/office", f"addr={SERVER},vers=4.0")
NFS41 = ("nfs4", f"{SERVER}:/office", f"addr={SERVER},vers=4.1")
RESERVED_BYTE = 0x40000001
FAILED = "FAILED"
A_CASE = {"kind": "patient", "channel": "phone", "received_at": "2026-11-20T10:15:00+01:00", "title": "Lång väntan på besked",
          "narrative": "Jag har väntat i elva veckor på svar.", "complainant": {"relation": "patient"},
          "patient": {"name": "Åsa Öhman"}}


class Row:
    """One line of the result."""

    def __init__(self, name):
        self.name = name
        self.saves = 0
        self.told = 0
        self.false_alarms = 0
        self.milliseconds = []
        self.note = ""
        self.verdict = "not run"

    def text(self):
        quantiles = ""
        if len(self.milliseconds) > 20:
            cuts = statistics.quantiles(self.milliseconds, n=20)
            quantiles = f"{cuts[9]:.0f} / {cuts[18]:.0f}"
        return f"| {self.name} | {self.saves or ''} | {self.told} | {quantiles} | {self.verdict}{'; ' if self.note else ''}{self.note} |"


class Office:
    """One office file on the server, and what desks were told of it."""

    def __init__(self, test, key, name, disguise=""):
        self.test = test
        self.key = key
        self.disguise = disguise
        self.row = Row(name)
        test.rows.append(self.row)
        self.file = test.server.share / key / "office.talan"
        run(test.worker, "found", self.file, "shared", 4)
        # What guests said before is not of this office.
        self.first_line = {guest.number: len(guest.lines) for guest in test.guests}
        self.seed = 0

    def journal_is_hot(self):
        try:
            with open(f"{self.file}-journal", "rb") as journal:
                return any(journal.read(8))
        except FileNotFoundError:
            return False

    def mount(self, guest, share):
        kind, source, options = share
        if kind == "nfs4":
            options += f",clientaddr=10.77.0.1{guest.number}"
        guest.do(f"office=/share/{self.key}/office.talan; mount_share {kind} {source} {options}")

    def unmount(self, guest):
        guest.do("umount /share", 240)

    def start(self, guest, verb):
        self.seed += 1
        since = len(guest.lines)
        guest.do(f"start_desk {verb} {guest.number} {self.seed} {self.disguise}")
        guest.wait_for_line("ready", since, 60)

    def stop(self, guest, seconds=300):
        code = guest.ask("stop", seconds)
        if code != 0:
            raise TestFailed(f"a desk of guest {guest.number} ended with {code}")

    def saves_of(self, guest):
        return [entry for entry in guest.lines[self.first_line[guest.number]:] if entry[1].startswith("saved\t")]

    def wait_for_saves(self, guest, count, seconds):
        had = len(self.saves_of(guest))
        wait_for(lambda: len(self.saves_of(guest)) >= had + count, f"{count} saves of guest {guest.number}", seconds)

    def take_times(self, guests):
        """The time from one save to the next, of desks that do nothing else than save."""
        for guest in guests:
            times = [when for when, _ in self.saves_of(guest)]
            self.row.milliseconds += [(later - earlier) * 1000 for earlier, later in zip(times, times[1:])]

    def check(self, told_allowed=(), under_way=0):
        """Compares the file with what desks said: every confirmed save exactly once, numbers without gap, a sound file."""
        outputs = []
        for guest in self.test.guests:
            lines = [line for _, line in guest.lines[self.first_line[guest.number]:]]
            kept = []
            for line in lines:
                parts = line.split("\t")
                if parts[0] == "refused" and len(parts) > 2 and parts[2] in told_allowed:
                    if "locked" in line or not parts[-1]:
                        raise TestFailed(f"not a sentence for people: {line}")
                    self.row.told += 1
                    self.row.false_alarms += parts[2] == "corrupt_file"
                    under_way += 1  # Refused at the last step, it may stand in the file all the same.
                else:
                    kept.append(line)
            path = self.test.folder / f"desk-{guest.number}"
            path.write_text("".join(f"{line}\n" for line in kept))
            outputs.append(path)
        done = run(self.test.worker, "check", self.file, under_way, *outputs, check=False)
        match = re.match(r"(\d+) saves confirmed", done.stdout)
        self.row.saves = int(match.group(1)) if match else 0
        if done.returncode != 0:
            raise TestFailed(done.stdout[:1500] + done.stderr[:1500])
        run(self.test.talanctl, "--file", self.file, "check")
        self.check_by_another_program()
        if self.row.false_alarms:
            self.row.note += f"; told {self.row.false_alarms} times that the file is damaged, which it is not"

    def check_by_another_program(self):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True) as database:
            if (found := database.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
                raise TestFailed(f"integrity_check: {found[:5]}")
            numbers = [int(re.search(r"(\d+)$", number).group(1)) for (number,) in database.execute("SELECT number FROM case_file")]
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            raise TestFailed(f"numbers with a gap or twice: {sorted(numbers)[:50]}")


class ShareTest:
    def __init__(self, network, build, kernel, folder):
        self.folder = folder
        self.worker = build / "bin/talan_desk_worker"
        self.talanctl = build / "bin/talanctl"
        self.rows = []
        self.network = network
        # A folder for each scenario, made before the servers look: Ganesha does not expect others to change what it has seen.
        self.server = Server(self.network, folder)
        for key, *_ in self.scenarios():
            (self.server.share / key).mkdir()
        self.server.start_samba(SERVER_PATIENCE_SECONDS)
        self.server.start_ganesha(SERVER_PATIENCE_SECONDS)
        vmlinuz, image = make_image(kernel, (self.worker, self.talanctl), folder)
        self.guests = [Guest(self.network, number, vmlinuz, image, folder) for number in (1, 2)]
        for guest in self.guests:
            guest.boot()

    # --- scenarios ---

    def two_desks(self, office, share):
        """Two desks that only register, for the times; then two that do whatever comes to mind."""
        for guest in self.guests:
            office.mount(guest, share)
        for verb, seconds in (("register", 40), ("work", 60)):
            for guest in self.guests:
                office.start(guest, verb)
            for guest in self.guests:
                guest.do("go")
            time.sleep(seconds)
            for guest in self.guests:
                office.stop(guest)
            if verb == "register":
                office.take_times(self.guests)
        for guest in self.guests:
            office.unmount(guest)
        office.check()

    def switched_off(self, office, share):
        """One guest is switched off while its journal is hot; the other one goes on."""
        ill, well = self.guests
        office.mount(well, share)
        office.start(well, "register")
        for _ in range(6):
            office.mount(ill, share)
            office.start(ill, "register")
            ill.do("go")
            office.wait_for_saves(ill, 3, 60)
            wait_for(office.journal_is_hot, "a commit", 30)
            ill.pull_the_plug()
            is_hot = office.journal_is_hot()
            if is_hot:
                break
            ill.boot()
        if not is_hot:
            raise TestFailed("never met in the middle of a commit")
        off = time.monotonic()
        well.do("go")
        office.wait_for_saves(well, 1, 120)
        office.row.note = f"the other saved {time.monotonic() - off:.0f} s later"
        office.wait_for_saves(well, 10, 120)
        office.stop(well)
        office.unmount(well)
        ill.boot()
        office.check(told_allowed=("file_busy",), under_way=1)

    def short_cut(self, office, share):
        """The cable of one guest is pulled for a shorter time than the server's patience."""
        self.cut_for(office, share, 4)

    def long_cut(self, office, share):
        """The cable is pulled until the server has given the guest up, while both go on working."""
        self.cut_for(office, share, 3 * SERVER_PATIENCE_SECONDS)

    # Who comes back to a file that others have changed may read old and new mixed: "the file is damaged" is then a false alarm, which
    # is counted. A file that is damaged fails the check all the same.
    TOLD_AFTER_A_CUT = ("file_busy", "not_connected", "storage_failed", "file_replaced", "corrupt_file")

    def cut_for(self, office, share, seconds):
        for guest in self.guests:
            office.mount(guest, share)
            office.start(guest, "register")
            guest.do("go")
            office.wait_for_saves(guest, 3, 90)
        self.network.cut(1)
        time.sleep(seconds)
        self.network.mend(1)
        office.wait_for_saves(self.guests[1], 5, 120)
        back = time.monotonic()
        office.wait_for_saves(self.guests[0], 3, 300)
        office.row.note = f"the guest that was cut off for {seconds} s saved {time.monotonic() - back:.0f} s after the other"
        for guest in self.guests:
            office.stop(guest)
            office.unmount(guest)
        office.check(told_allowed=self.TOLD_AFTER_A_CUT)

    def cut_in_a_commit(self, office, share):
        """The cable is pulled in the middle of a commit; the other guest rolls back and goes on; then the cable is back, and
        whatever the first one still had in hand must not reach the file."""
        cut_off, other = self.guests
        rounds = 5
        for guest in self.guests:
            office.mount(guest, share)
        for _ in range(rounds):
            office.start(other, "register")
            office.start(cut_off, "register")
            cut_off.do("go")
            office.wait_for_saves(cut_off, 2, 90)
            wait_for(office.journal_is_hot, "a commit", 30)
            self.network.cut(1)
            other.do("go")
            try:
                office.wait_for_saves(other, 8, 150)
            finally:
                self.network.mend(1)
            office.wait_for_saves(other, 4, 120)
            office.stop(other)
            office.stop(cut_off, 400)
        for guest in self.guests:
            office.unmount(guest)
        office.row.note = f"{rounds} times"
        office.check(told_allowed=self.TOLD_AFTER_A_CUT)

    def refused(self, office, folder, program):
        """Writing is refused with a sentence, and nothing is changed; reading works."""
        before = office.file.read_bytes()
        said, code = program(f"echo '{json.dumps(A_CASE)}' | talanctl --file {folder}/office.talan --json register 2>&1")
        if code != 3:
            raise TestFailed(f"register ended with {code}: {said}")
        listed, code = program(f"talanctl --file {folder}/office.talan list")
        if code != 0 or not listed:
            raise TestFailed(f"list ended with {code}: {listed}")
        if office.file.read_bytes() != before:
            raise TestFailed("the refused file was changed")
        if "locks_ignored" not in "".join(said):
            raise TestFailed(f"refused for another reason: {said}")
        office.row.note = "writing is refused with a sentence, reading works"

    def found_by_root(self, office):
        office.file.unlink()
        run(self.talanctl, "--file", office.file, "init", "--office", "Region Exempel", "--journal", "shared")
        run(self.talanctl, "--file", office.file, "demo", check=False)

    def refused_on_mount(self, office, share):
        """A mount that keeps locks to itself, or loses them without a word."""
        self.found_by_root(office)
        guest = self.guests[0]
        office.mount(guest, share)
        self.refused(office, f"/share/{office.key}", guest.output_of)
        office.unmount(guest)

    def locks_that_lie(self, office, _share):
        """Two mounts of one folder by sshfs: each has locks, and neither sees the other's."""
        self.found_by_root(office)
        mounts = [self.folder / "sshfs-1", self.folder / "sshfs-2"]
        server = self.folder / "sftp"
        server.write_text("#!/bin/sh\nexec /usr/lib/openssh/sftp-server\n")
        server.chmod(0o755)
        try:
            for mount in mounts:
                mount.mkdir()
                run("sshfs", "-o", f"ssh_command={server}", f"server:{self.server.share}", mount)
            lock = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, RESERVED_BYTE, 1, 0)
            asker = ("import fcntl,sys,struct; f=open(sys.argv[1],'r+b'); "
                     "fcntl.fcntl(f, fcntl.F_SETLK, bytes.fromhex(sys.argv[2]))")
            with open(mounts[0] / office.key / "office.talan", "r+b") as file:
                fcntl.fcntl(file, fcntl.F_SETLK, lock)
                run(sys.executable, "-c", asker, mounts[1] / office.key / "office.talan", lock.hex())

            def program(command):
                done = run("/bin/sh", "-c", command, check=False, env={**os.environ, "PATH": f"{self.talanctl.parent}:{os.environ['PATH']}"})
                return (done.stdout + done.stderr).splitlines(), done.returncode
            for mount in mounts:
                self.refused(office, mount / office.key, program)
        finally:
            for mount in mounts:
                run("umount", "-l", mount, check=False)

    def scenarios(self):
        nobrl = (SMB[0], SMB[1], SMB[2] + ",nobrl")
        return (
            ("smb", "SMB 3.1.1", self.refused_on_mount, SMB, ""),
            ("smb-nobrl", "SMB with nobrl", self.refused_on_mount, nobrl, ""),
            ("sshfs", "two sshfs mounts of one folder", self.locks_that_lie, None, ""),
            ("nfs", "NFS 4.1, two machines", self.two_desks, NFS41, ""),
            ("nfs40", "NFS 4.0, two machines", self.two_desks, NFS40, ""),
            ("nfs-off", "NFS 4.1, switched off in a commit", self.switched_off, NFS41, ""),
            ("nfs-cut", "NFS 4.1, cable pulled for 4 s", self.short_cut, NFS41, ""),
            ("nfs-long-cut", "NFS 4.1, cable pulled until given up", self.long_cut, NFS41, ""),
            ("nfs-commit-cut", "NFS 4.1, cable pulled in a commit until given up", self.cut_in_a_commit, NFS41, ""),
            ("smb-two", "if SMB were allowed: two machines", self.two_desks, SMB, "disguised"),
            ("smb-off", "if SMB were allowed: switched off in a commit", self.switched_off, SMB, "disguised"),
            ("smb-cut", "if SMB were allowed: cable pulled for 4 s", self.short_cut, SMB, "disguised"),
            ("smb-commit-cut", "if SMB were allowed: cable pulled in a commit until given up", self.cut_in_a_commit, SMB, "disguised"),
        )

    def run(self, wanted):
        failed = False
        for key, name, scenario, share, disguise in self.scenarios():
            if wanted and key not in wanted:
                continue
            print(f"{key}: {name} …", flush=True)
            row = self.try_out(key, name, scenario, share, disguise)
            failed = failed or row.verdict == FAILED
            print(f"    {row.text()}", flush=True)
        return 1 if failed else 0

    def try_out(self, key, name, scenario, share, disguise):
        office = None
        try:
            office = Office(self, key, name, disguise)
            scenario(office, share)
            office.row.verdict = "ok"
        except (TestFailed, subprocess.TimeoutExpired, OSError, sqlite3.Error) as why:
            print(f"    {why}", flush=True)
            for guest in self.guests:
                print(f"    guest {guest.number} said last: {[line for _, line in guest.lines[-4:]]}", flush=True)
            if not office:
                raise
            # What Talan refuses may go wrong: that is why it is refused.
            office.row.verdict = "goes wrong, therefore refused" if disguise else FAILED
            office.row.note = self.state_of(office) or str(why).strip().splitlines()[0][:120]
            self.start_over()
        return office.row

    @staticmethod
    def state_of(office):
        """What another program says of the file as it lies on the server, if it is damaged."""
        try:
            office.check_by_another_program()
        except (TestFailed, sqlite3.Error) as why:
            return str(why).strip().splitlines()[0][:120]
        return ""

    def start_over(self):
        """After a failure a guest may hang: fresh ones, with cables."""
        for guest in self.guests:
            self.network.mend(guest.number)
            guest.pull_the_plug()
            guest.boot()


def result(rows):
    today = datetime.date.today().isoformat()
    head = [f"{today}, guests emulated on {os.cpu_count()} cores", "",
            "| share | saves | refusals told | p50 / p95 ms | verdict |", "|---|---|---|---|---|"]
    return "\n".join(head + [row.text() for row in rows])


def main():
    if os.geteuid() != 0:
        print("share_test.py makes a network namespace and mounts: it needs root.", file=sys.stderr)
        return 2
    for end in (signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
        signal.signal(end, lambda *_: sys.exit("stopped"))
    signal.alarm(60 * 60)
    build, kernel = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    folder = Path(tempfile.mkdtemp(prefix="talan-share-"))
    network = Network()
    try:
        test = ShareTest(network, build, kernel, folder)
        code = test.run(sys.argv[3:])
        print("\n" + result(test.rows))
        return code
    finally:
        network.close()
        if "TALAN_KEEP_SHARE_TEST" in os.environ:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
