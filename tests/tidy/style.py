"""Rules of layout that keep the tree readable: file length, names, and that the build knows every file."""

import re

from rules import RULES, rule

MAX_LINES = 400
_VAGUE = re.compile(r"(^|_)(utils?|helpers?|common|misc|managers?)(_|$)")


@rule("length", f"a file has at most {MAX_LINES} lines")
def short_files(tree):
    for source in tree.files.values():
        lines = source.text.count("\n")
        if not source.is_generated and not source.path.endswith(".txt") and lines > MAX_LINES:
            yield source.path, lines, f"{lines} lines: it holds two ideas, split it"


@rule("names", "no file or folder is named util, helper, common, misc or manager")
def telling_names(tree):
    for source in tree.files.values():
        if any(_VAGUE.search(part.split(".")[0]) for part in source.path.split("/")):
            yield source.path, 1, "the name does not say what is in it"


@rule("opening", "a header opens by saying what it is for")
def opens_with_its_purpose(tree):
    for source in tree.under("include/", "src/", "fakes/", "server/", "tests/", "examples/", "bench/"):
        if source.path.endswith(".hpp") and not source.text.startswith("//"):
            yield source.path, 1, "begin with a comment that says what the file is for"


@rule("build", "every source and public header is in a CMakeLists.txt")
def known_to_the_build(tree):
    lists = [s for s in tree.files.values() if s.path.endswith("CMakeLists.txt")]
    words = {}
    for each in lists:
        folder = each.path.rsplit("/", 1)[0] if "/" in each.path else ""
        words[folder] = set(re.findall(r"[\w./-]+", each.text))
        words[folder] |= {name + ".cpp" for name in re.findall(r"squall_example\((\w+)", each.text)}
    everywhere = set().union(*words.values()) if words else set()
    for source in tree.files.values():
        if not source.is_cpp:
            continue
        if source.path.startswith("include/"):
            if source.path.removeprefix("include/") not in everywhere:
                yield source.path, 1, "add it to HEADERS of its library"
        elif source.path.endswith(".cpp") and not _listed(source.path, words):
            yield source.path, 1, "add it to its folder's CMakeLists.txt: it is not built"


def _listed(path, words):
    folder = path
    while "/" in folder:
        folder = folder.rsplit("/", 1)[0]
        if path.removeprefix(folder + "/") in words.get(folder, ()):
            return True
    return False


@rule("packages", "what CMake looks for, tools/install_packages.sh installs")
def packages_are_installed(tree):
    script = tree.files["tools/install_packages.sh"].text if "tools/install_packages.sh" in tree.files else ""
    known = set(re.findall(r"[\w.+-]+", script))
    always = {"libc6-dev"}  # comes with g++
    for source in tree.files.values():
        for line, text in source.find(re.compile(r"squall_find\(\S+ [^\s)]+")) if source.path.endswith("CMakeLists.txt") else ():
            if text.split()[1] not in known | always:
                yield source.path, line, f"{text}): add the package to tools/install_packages.sh"


_INTERNAL = re.compile(r"namespace internal \{.*?\n\}  // namespace internal", re.S)
_MATCHER = re.compile(r"^(?!class|struct|#|\s|using|template|namespace)[^\n;=]*?\b([A-Z]\w+)\([^\n]*\{", re.M)
_NO_MATCHERS = {"PrintTo", "Times"}
_WAITS = ("waitForEvent", "expectNoEvent", "advanceUntil")
_PASSES = re.compile(r"EXPECT_TRUE\(holds\(|EXPECT_THAT\(")
_FAILS = re.compile(r"EXPECT_FALSE\(holds\(|EXPECT_NONFATAL_FAILURE\(|, Not\(")


@rule("matchers", "every matcher and wait has a passing and a failing test")
def matchers_are_tested(tree):
    headers = [s for s in tree.under("include/squall/testing/")]
    names = {}
    for header in headers:
        public = _INTERNAL.sub(lambda m: "\n" * m.group().count("\n"), header.text)
        for match in _MATCHER.finditer(re.sub(r"//[^\n]*", "", public)):
            names.setdefault(match.group(1), (header.path, public.count("\n", 0, public.find(match.group())) + 1))
    for wait in _WAITS if names else ():
        names[wait] = ("include/squall/cloud.hpp", 1)
    tests = [s for s in tree.under("tests/testing/", "tests/snapshot/") if s.path.endswith(".cpp")]
    statements = [each for test in tests for each in re.split(r"[;{}]\s*\n", test.code)]
    for name, (path, line) in names.items():
        if name in _NO_MATCHERS:
            continue
        told = [each for each in statements if re.search(rf"\b{name}\(", each)]
        if not any(_PASSES.search(each) and not _FAILS.search(each) for each in told):
            yield path, line, f"{name}: no test in which it matches (EXPECT_TRUE(holds(...)) or EXPECT_THAT)"
        if not any(_FAILS.search(each) for each in told):
            yield path, line, f"{name}: no test in which it fails (EXPECT_FALSE(holds(...)), Not or EXPECT_NONFATAL_FAILURE)"


__all__ = ["RULES"]
