"""Runs the program night after night over samples that are cut day by day, undisturbed and killed, and compares what was told and what is kept.

    python3 Tests/Nights/nights.py BINARY log [--nights 40]             prints what was told on which night
    python3 Tests/Nights/nights.py BINARY log [--nights 40] --kills 5   does it again with so many killed runs among them, and compares what was told
    python3 Tests/Nights/nights.py BINARY kill [--kills 100]            kills runs between any two writes and sends, and compares with undisturbed ones

The kills come from strace, which ends the program at the n-th system call that changes something; n is drawn with a seed that is printed.
"""

import argparse
import collections
import datetime
import difflib
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import cut

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAST = datetime.date(2026, 6, 28)
# What changes the disk or goes out of the process.
CALLS = "write,pwrite64,writev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,sendto,sendmsg,mkdir,mkdirat,link,linkat"

# Takes a mail as sendmail does, and keeps it whole or not at all.
SENDMAIL = """#!/bin/sh
set -eu
draft=$(mktemp {box}/draft.XXXXXX)
cat > "$draft"
mv "$draft" "{box}/mail.$(date +%s%N).$$"
"""


class World:
    """A portfolio of cut samples in a folder `world` of its own, with a mailbox. Copies of it lie beside that folder."""

    def __init__(self, binary, samples, folder):
        self.binary, self.samples, self.folder = binary, samples, pathlib.Path(folder) / "world"
        self.box = self.folder / "box"
        self.box.mkdir(parents=True)
        sendmail = self.folder / "sendmail"
        sendmail.write_text(SENDMAIL.format(box=self.box))
        sendmail.chmod(0o755)
        self.portfolio = self.folder / "portfolio.yaml"
        self.portfolio.write_text(
            f"""portfolio: nights
alliances: [{", ".join(f"alliances/{name}" for name in samples)}]
rules: {ROOT}/rules
state: state
deliveries:
  - id: officers
    mail: {{sendmail: {sendmail}, from: harbinger@northwind.example, to: [officers@northwind.example]}}
  - id: shelf
    files: {{folder: reports, formats: [json]}}
  - id: beat
    heartbeat: {{path: {self.folder}/heartbeat}}
"""
        )

    def evening(self, day):
        """Puts the exports of an evening in place."""
        for name in self.samples:
            cut.sample(ROOT / "samples" / name, self.folder / "alliances" / name, day)

    def keep(self, name):
        """Copies all that is there: exports, state and mailbox."""
        shutil.copytree(self.folder, self.folder.with_name(name))

    def back(self, name):
        """Puts a copy in the place of what is there."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.folder.with_name(name), self.folder)

    def forget(self, name):
        shutil.rmtree(self.folder.with_name(name))

    def command(self, day):
        return [self.binary, "nightly", str(self.portfolio), "--now", str(day), "--threads", "1"]

    def run(self, day):
        return subprocess.run(self.command(day), capture_output=True, text=True, timeout=300)

    def killed(self, day, number):
        """A run that ends at its n-th writing call; whether it did."""
        result = subprocess.run(
            ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:signal=KILL:when={number}"] + self.command(day),
            capture_output=True, text=True, timeout=300,
        )
        return result.returncode in (-9, 137)

    def calls(self, day):
        """How many writing calls the busiest thread of a run makes: strace counts them by thread."""
        trace = self.folder / "trace"
        subprocess.run(["strace", "-f", "-qqq", "-o", str(trace), "-e", f"trace={CALLS}"] + self.command(day), capture_output=True, timeout=300)
        threads = collections.Counter(line.split()[0] for line in trace.read_text(errors="replace").splitlines() if "resumed" not in line)
        return max(threads.values())

    def fault(self, *command):
        """What a command says of the state that a killed run left; empty if it is whole, or not there yet."""
        result = subprocess.run([self.binary, *command, "--state", str(self.folder / "state")], capture_output=True, text=True)
        return "" if result.returncode in (0, 64) else f"{' '.join(command)}: {result.stdout}{result.stderr}"

    def state(self):
        """All that is kept and does not speak of single runs, as text."""
        base = sqlite3.connect(self.folder / "state" / "state.sqlite")
        tables = ["alliance", "alert", "change", "input", "verdict", "evidence", "week"]
        lines = [f"{table} {row}" for table in tables for row in base.execute(f'SELECT * FROM "{table}" ORDER BY 1, 2, 3')]
        lines += [f"delivery {row}" for row in base.execute("SELECT id, channel, planned, digests, sent IS NOT NULL FROM delivery ORDER BY 1, 2")]
        base.close()
        # The head of the audit log hashes when runs were, which two worlds do not share.
        return re.sub(r'"auditHead":"[0-9a-f]*"', "", "\n".join(lines).replace(str(self.folder), ""))

    def mails(self):
        """Received mails in their order, those with equal ids once: id and subject."""
        seen = {}
        count = 0
        for file in sorted(self.box.glob("mail.*")):
            lines = file.read_text().splitlines()
            head = {line.split(": ", 1)[0].lower(): line.split(": ", 1)[1] for line in lines[: lines.index("")] if ": " in line}
            count += 1
            seen.setdefault(head["message-id"], head["subject"])
        return seen, count


def nights(count):
    return [LAST - datetime.timedelta(days=back) for back in range(count - 1, -1, -1)]


def told(world, count, killed=(), chance=None):
    """Runs night after night; a run of each night in `killed` ends at a writing call that is drawn, and is started again as cron would.

    Gives a text for each night: its exit code and the mails that came, each once by its Message-ID. And what was wrong with a state after a kill.
    """
    texts, faults, seen = [], [], {}
    for day in nights(count):
        world.evening(day)
        if day in killed:
            faults += disturb(world, day, chance)
        result = world.run(day)
        mails, _ = world.mails()
        new = [subject for id, subject in mails.items() if id not in seen]
        seen = mails
        texts.append(f"{day}  exit {result.returncode}  " + ("; ".join(new) if new else "-"))
        print(texts[-1])
        if result.stdout or result.stderr:
            print(result.stdout + result.stderr)
    print(f"{len(seen)} mails in {count} nights")
    return texts, faults


def disturb(world, day, chance):
    """Kills a run of a night, and looks at the state that it leaves."""
    world.keep("evening")
    calls = world.calls(day)
    while True:
        world.back("evening")
        number = chance.randint(1, calls)
        # Counted by thread, so that a number may lie behind the end of the run: then another is drawn.
        if world.killed(day, number):
            break
    world.forget("evening")
    print(f"{day}  killed at writing call {number} of {calls}, and started again")
    return [f"{day}: killed at call {number}: {fault}" for fault in [world.fault("state", "check")] if fault]


def log(binary, count, kills, seed, samples):
    """The nights as they are; and with `kills` the same nights again in the same place, some of their runs killed, and compared."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(binary, samples, folder)
        calm, _ = told(world, count)
        if not kills:
            return True
        expected, mails = world.state(), world.mails()[0]
        shutil.rmtree(world.folder)
        chance = random.Random(seed)
        print(f"\nthe same with {kills} killed runs, seed {seed}")
        world = World(binary, samples, folder)
        wild, failures = told(world, count, chance.sample(nights(count), kills), chance)
        failures += [fault for fault in [world.fault("audit", "verify")] if fault]
        differences = list(difflib.unified_diff(calm, wild, "undisturbed", "killed", lineterm="", n=1))
        got, came = world.mails()
        differences += difflib.unified_diff(pairs(mails), pairs(got), "undisturbed", "killed", lineterm="", n=0)
        differences += difflib.unified_diff(expected.splitlines(), world.state().splitlines(), "undisturbed", "killed", lineterm="", n=0)
        if differences:
            failures.append("not the same:\n" + "\n".join(differences))
        print(f"{len(got)} mails ({came - len(got)} came twice, with equal Message-IDs): " + ("not as told undisturbed" if failures else "as told undisturbed"))
        return passed(failures)


def pairs(mails):
    return [f"{id}  {subject}" for id, subject in mails.items()]


def passed(failures):
    for failure in failures:
        print("FAILED " + failure)
    return not failures


def kill(binary, kills, seed, samples):
    """A few nights. Each is run undisturbed, and again and again from the evening before: killed once or twice, then left to end, and compared."""
    chance = random.Random(seed)
    print(f"seed {seed}")
    days = nights(4)
    done, missed, failures = 0, 0, []
    with tempfile.TemporaryDirectory() as folder:
        world = World(binary, samples, folder)
        for index, day in enumerate(days):
            world.evening(day)
            world.keep("evening")
            calls = world.calls(day)
            world.back("evening")
            world.run(day)
            expected, (calm, _) = world.state(), world.mails()
            world.keep("after")
            for _ in range(kills * (index + 1) // len(days) - kills * index // len(days)):
                world.back("evening")
                for _ in range(chance.choice([1, 1, 2])):
                    number = chance.randint(1, calls)
                    if world.killed(day, number):
                        done += 1
                    else:
                        missed += 1
                    if fault := world.fault("state", "check"):
                        failures.append(f"{day}: killed at call {number}: {fault}")
                world.run(day)
                if world.state() != expected:
                    failures.append(f"{day}: killed at call {number}: another state")
                wild, _ = world.mails()
                if list(wild.items()) != list(calm.items()):
                    failures.append(f"{day}: killed at call {number}: other mails\n  undisturbed: {calm}\n  killed: {wild}")
                if fault := world.fault("audit", "verify"):
                    failures.append(f"{day}: killed at call {number}: {fault}")
            world.back("after")
            for name in ("evening", "after"):
                world.forget(name)
    print(f"{len(days)} nights, runs killed {done} times between two of up to {calls} writing calls ({missed} were over before), {len(calm)} mails")
    return passed(failures)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("what", choices=["log", "kill"])
    parser.add_argument("--nights", type=int, default=40)
    parser.add_argument("--kills", type=int, help="with log: 0 if left out; with kill: 100")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--samples", default="souring,coalition,healthy,tilting")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    samples = options.samples.split(",")
    if options.what == "log":
        good = log(binary, options.nights, options.kills or 0, options.seed, samples)
    else:
        good = kill(binary, 100 if options.kills is None else options.kills, options.seed, samples)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
