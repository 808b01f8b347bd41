"""Names, placeholders and comparison: the small language of tests/sdk/SCENARIOS.md."""

import re

# What a placeholder such as "<uuid>" or "<uuid:sent>" stands for.
KINDS = {
    "any": r".+",
    "uuid": r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "handle": r"[A-Za-z0-9+/=_-]{20,}",
    "digits": r"[0-9]+",
    "sequence": r"[0-9]{20}",
    "count": r"[0-9]+",
    "time": r"[0-9]+(\.[0-9]+)?",
}
PLACEHOLDER = re.compile(r"<(%s)(?::([\w.-]+))?>" % "|".join(KINDS))
NAME = re.compile(r"\$\{([\w.-]+)\}")


def filled(value, names):
    """The value with every ${name} replaced and every {"<repeat>": [text, times]} written out."""
    if isinstance(value, str):
        return NAME.sub(lambda found: names[found.group(1)], value)
    if isinstance(value, list):
        return [filled(item, names) for item in value]
    if isinstance(value, dict):
        if set(value) == {"<repeat>"}:
            text, times = value["<repeat>"]
            return text * times
        return {key: filled(item, names) for key, item in value.items()}
    return value


def differences(expected, actual, names, at="answer"):
    """Every place where actual is not what was expected; binds the names of placeholders as it goes."""
    if isinstance(expected, dict) and set(expected) != {"<repeat>"}:
        return _object_differences(expected, actual, names, at)
    if isinstance(expected, list):
        if not isinstance(actual, list) or len(actual) != len(expected):
            return [f"{at}: expected {len(expected)} items, got {shown(actual)}"]
        return [
            line
            for index, item in enumerate(expected)
            for line in differences(item, actual[index], names, f"{at}[{index}]")
        ]
    placeholder = PLACEHOLDER.fullmatch(expected) if isinstance(expected, str) else None
    if placeholder:
        return _placeholder_differences(placeholder, actual, names, at)
    wanted = filled(expected, names)
    # True == 1 in Python, and a flag is not a number.
    same = type(wanted) is type(actual) and wanted == actual
    return [] if same else [f"{at}: expected {shown(wanted)}, got {shown(actual)}"]


def _object_differences(expected, actual, names, at):
    if not isinstance(actual, dict):
        return [f"{at}: expected an object, got {shown(actual)}"]
    lines = [f"{at}.{key}: missing" for key in expected if key not in actual]
    lines += [f"{at}.{key}: not expected, got {shown(actual[key])}" for key in actual if key not in expected]
    for key in expected:
        if key in actual:
            lines += differences(expected[key], actual[key], names, f"{at}.{key}")
    return lines


def _placeholder_differences(placeholder, actual, names, at):
    kind, name = placeholder.groups()
    if name in names and names[name] != actual:
        return [f"{at}: expected {name} = {shown(names[name])} again, got {shown(actual)}"]
    if kind != "any" and not re.fullmatch(KINDS[kind], str(actual)):
        return [f"{at}: expected <{kind}>, got {shown(actual)}"]
    if name:
        names[name] = actual
    return []


def shown(value):
    text = repr(value)
    return text if len(text) <= 300 else f"{text[:200]}... ({len(text)} characters)"
