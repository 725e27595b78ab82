#!/bin/bash
# Writes Sources/Lexicon/Words/Tongues/Frequencies.swift: how often words stand in texts of our own, the sentences of Tests/Hearing that authors
# of phrases may read. Phrases are looked for where their rarest word stands, so this decides how fast a scan is, and never what is heard.
set -euo pipefail
cd "$(dirname "$0")/.."
python3 - <<'PY' >Sources/Lexicon/Words/Tongues/Frequencies.swift
import collections, glob, json, re

def counted(folders):
    words = collections.Counter()
    for folder in folders:
        for path in sorted(glob.glob(f"Tests/Hearing/{folder}/*.jsonl")):
            for line in open(path, encoding="utf-8"):
                words.update(re.findall(r"[^\W\d_]+", json.loads(line)["text"].lower()))
    return words

def lines(words):
    """Words by their magnitude: the power of two below their count in 100,000 words."""
    total = sum(words.values())
    groups = collections.defaultdict(list)
    for word, count in words.items():
        rate = count * 100_000 / total
        if count >= 5 and rate >= 16:
            groups[1 << int(rate).bit_length() - 1].append(word)
    for rate in sorted(groups, reverse=True):
        yield f"      {rate}: \"\"\""
        line = "       "
        for word in sorted(groups[rate]):
            if len(line) + len(word) >= 140:
                yield line
                line = "       "
            line += " " + word
        yield line
        yield "        \"\"\","

print("import Events")
print()
print("/// How often words stand in 100,000 words, where it is 16 times or more; written by scripts/word-frequencies.sh.")
print("enum Frequencies {")
print("  /// By language and magnitude.")
print("  static let of: [Language: [Int: String]] = [")
for language, folders in [("english", ["r1-read", "r1-unread"]), ("dutch", ["nl1-read"]), ("german", ["de1-read"])]:
    print(f"    .{language}: [")
    for line in lines(counted(folders)):
        print(line)
    print("    ],")
print("  ]")
print("}")
PY
