"""Runs the program night after night over samples that are cut day by day, undisturbed and killed, and compares what was told and what is kept.

    python3 Tests/Nights/nights.py BINARY log [--nights 40]       prints what was told on which night
    python3 Tests/Nights/nights.py BINARY kill [--kills 100]      kills runs between any two writes and sends, and compares with undisturbed ones

The kills come from strace, which ends the program at the n-th system call that changes something; n is drawn with a seed that is printed.
"""

import argparse
import collections
import datetime
import json
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
    """A portfolio of cut samples in a folder of its own, with a mailbox."""

    def __init__(self, binary, samples, folder):
        self.binary, self.samples, self.folder = binary, samples, pathlib.Path(folder)
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


def log(binary, count, samples):
    with tempfile.TemporaryDirectory() as folder:
        world = World(binary, samples, folder)
        told = 0
        for day in nights(count):
            world.evening(day)
            before, _ = world.mails()
            result = world.run(day)
            after, _ = world.mails()
            new = [subject for id, subject in after.items() if id not in before]
            told += len(new)
            print(f"{day}  exit {result.returncode}  " + ("; ".join(new) if new else "-"))
            if result.stdout or result.stderr:
                print(result.stdout + result.stderr)
        print(f"{told} mails in {count} nights")
        return world.state(), world.mails()[0]


def kill(binary, kills, seed, samples):
    """A few nights. Each is run undisturbed, and again and again from the evening before: killed once or twice, then left to end, and compared."""
    chance = random.Random(seed)
    print(f"seed {seed}")
    days = nights(4)
    done, missed, failures = 0, 0, []
    with tempfile.TemporaryDirectory() as folder:
        world = World(binary, samples, pathlib.Path(folder) / "world")
        evening, calls = pathlib.Path(folder) / "evening", 0
        for index, day in enumerate(days):
            world.evening(day)
            shutil.copytree(world.folder, evening)

            def again():
                shutil.rmtree(world.folder)
                shutil.copytree(evening, world.folder)

            calls = world.calls(day)
            again()
            world.run(day)
            expected, (calm, _) = world.state(), world.mails()
            after = pathlib.Path(folder) / "after"
            shutil.copytree(world.folder, after)
            for _ in range(kills * (index + 1) // len(days) - kills * index // len(days)):
                again()
                for _ in range(chance.choice([1, 1, 2])):
                    number = chance.randint(1, calls)
                    if world.killed(day, number):
                        done += 1
                    else:
                        missed += 1
                    check = subprocess.run([binary, "state", "check", "--state", str(world.folder / "state")], capture_output=True, text=True)
                    if check.returncode not in (0, 64):
                        failures.append(f"{day}: killed at call {number}: {check.stderr}")
                world.run(day)
                if world.state() != expected:
                    failures.append(f"{day}: killed at call {number}: another state")
                wild, _ = world.mails()
                if list(wild.items()) != list(calm.items()):
                    failures.append(f"{day}: killed at call {number}: other mails\n  undisturbed: {calm}\n  killed: {wild}")
                audit = subprocess.run([binary, "audit", "verify", "--state", str(world.folder / "state")], capture_output=True, text=True)
                if audit.returncode != 0:
                    failures.append(f"{day}: killed at call {number}: {audit.stderr}")
            shutil.rmtree(world.folder)
            shutil.move(after, world.folder)
            shutil.rmtree(evening)
    print(f"{len(days)} nights, runs killed {done} times between two of up to {calls} writing calls ({missed} were over before), {len(calm)} mails")
    for failure in failures:
        print("FAILED " + failure)
    return not failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("what", choices=["log", "kill"])
    parser.add_argument("--nights", type=int, default=40)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--samples", default="souring,coalition,healthy,tilting")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    samples = options.samples.split(",")
    if options.what == "log":
        log(binary, options.nights, samples)
    elif not kill(binary, options.kills, options.seed, samples):
        sys.exit(1)


if __name__ == "__main__":
    main()
