"""The sources as the rules see them: each file with its includes, its code without comments, and its strings."""

import os
import pathlib
import re
from dataclasses import dataclass, field
from functools import cached_property

FOLDERS = ("include", "src", "fakes", "server", "tests", "examples", "bench", "tools")
SUFFIXES = (".hpp", ".cpp", ".py", ".js", ".mjs", ".go", ".java", ".sh", ".txt")
SKIPPED = {"build", "node_modules", ".venv", "target", "__pycache__", "data"}

# A C++ comment, string or character, or the quote-free text between; digit separators (1'000) are no characters.
_CPP_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9a-zA-Z_])'(?:\\.|[^'\\\n])+')""",
    re.S | re.X,
)
_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+[>"])', re.M)


def _blank(text):
    """The same lines, all empty, so that line numbers stay."""
    return "\n" * text.count("\n")


@dataclass(frozen=True)
class Source:
    path: str  # relative to the root, with '/'
    text: str

    @property
    def is_cpp(self):
        return self.path.endswith((".hpp", ".cpp"))

    @property
    def is_generated(self):
        return ".gen." in self.path

    @cached_property
    def includes(self):
        """(line, '<x.hpp>' or '"x.hpp"') of each include."""
        text = self._without_comments
        return [(text.count("\n", 0, m.start(1)) + 1, m.group(1)) for m in _INCLUDE.finditer(text)]

    @cached_property
    def code(self):
        """The text without comments and with empty strings; lines stay where they were."""
        if not self.is_cpp:
            return self.text

        def keep(match):
            if match.lastgroup == "comment":
                return " " + _blank(match.group())
            return '""' + _blank(match.group())

        return _CPP_TOKEN.sub(keep, self.text)

    @cached_property
    def _without_comments(self):
        return _CPP_TOKEN.sub(lambda m: _blank(m.group()) if m.lastgroup == "comment" else m.group(), self.text)

    @cached_property
    def code_and_strings(self):
        return self._without_comments if self.is_cpp else self.text

    def find(self, pattern, text=None):
        """(line, matched text) of each match in the code."""
        text = self.code if text is None else text
        return [(text.count("\n", 0, m.start()) + 1, m.group()) for m in pattern.finditer(text)]


@dataclass
class Tree:
    """A source tree; in self-tests, one that was planted."""

    files: dict = field(default_factory=dict)  # path -> Source

    @staticmethod
    def of(texts):
        return Tree({path: Source(path, text) for path, text in texts.items()})

    @staticmethod
    def read(root):
        texts = {}
        for folder in FOLDERS:
            for directory, names, leaves in os.walk(pathlib.Path(root) / folder):
                names[:] = sorted(name for name in names if name not in SKIPPED)
                for leaf in sorted(leaves):
                    if leaf.endswith(SUFFIXES):
                        path = pathlib.Path(directory) / leaf
                        texts[path.relative_to(root).as_posix()] = path.read_text(encoding="utf-8")
        return Tree.of(texts)

    def under(self, *prefixes, cpp=True):
        return [s for s in self.files.values() if s.path.startswith(prefixes) and (s.is_cpp or not cpp)]
