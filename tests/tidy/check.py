#!/usr/bin/env python3
"""Reads the sources and says which line breaks which rule: check.py [ROOT]. Exit status 1 when one does."""

import pathlib
import re
import sys

import style  # noqa: F401  registers its rules
from exceptions import EXCEPTIONS
from rules import RULES
from sources import Tree


def findings(tree, rules=RULES):
    """[(rule, path, line, what)] of every rule, before exceptions."""
    return [(name, *finding) for name, function in rules.items() for finding in function(tree)]


def excused(found, exceptions):
    """(what is left, exceptions that excused nothing)."""
    used = set()
    left = []
    for name, path, line, what in found:
        for index, (rule, prefix, pattern, _reason) in enumerate(exceptions):
            if rule == name and path.startswith(prefix) and re.search(pattern, what):
                used.add(index)
                break
        else:
            left.append((name, path, line, what))
    return left, [exception for index, exception in enumerate(exceptions) if index not in used]


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    tree = Tree.read(root)
    if not tree.under("src/core/"):
        print(f"no sources under {root}", file=sys.stderr)
        return 2
    left, stale = excused(findings(tree), EXCEPTIONS)
    for name, path, line, what in left:
        print(f"{path}:{line}: rule {name}: {what}")
    for rule, prefix, pattern, _reason in stale:
        print(f"tests/tidy/exceptions.py: nothing breaks rule {rule} in {prefix} ({pattern}) any more: remove the exception")
    print(f"{len(RULES)} rules, {len(tree.files)} files, {len(left)} findings, {len(stale)} stale exceptions")
    return 1 if left or stale else 0


if __name__ == "__main__":
    sys.exit(main())
