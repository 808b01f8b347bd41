package squall.sdk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names, placeholders and comparison: the small language of tests/sdk/SCENARIOS.md. */
final class Matching {
    private static final Map<String, String> KINDS = Map.of(
            "any", "(?s).+",
            "uuid", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            "handle", "[A-Za-z0-9+/=_-]{20,}",
            "digits", "[0-9]+",
            "sequence", "[0-9]{20}",
            "count", "[0-9]+",
            "time", "[0-9]+(\\.[0-9]+)?");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<(" + String.join("|", KINDS.keySet()) + ")(?::([\\w.-]+))?>");
    private static final Pattern NAME = Pattern.compile("\\$\\{([\\w.-]+)\\}");

    private Matching() {}

    /** The value with every ${name} replaced and every {"<repeat>": [text, times]} written out. */
    static Object filled(Object value, Map<String, Object> names) {
        if (value instanceof String text) {
            return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(known(found.group(1), names)));
        }
        if (value instanceof List<?> items) {
            List<Object> result = new ArrayList<>();
            items.forEach(item -> result.add(filled(item, names)));
            return result;
        }
        if (isRepeat(value)) {
            List<?> pair = (List<?>) ((Map<?, ?>) value).get("<repeat>");
            return ((String) pair.get(0)).repeat(((Long) pair.get(1)).intValue());
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> result = new LinkedHashMap<>();
            members.forEach((key, item) -> result.put((String) key, filled(item, names)));
            return result;
        }
        return value;
    }

    private static String known(String name, Map<String, Object> names) {
        if (!names.containsKey(name)) {
            throw new AssertionError("nothing is called " + name);
        }
        return names.get(name).toString();
    }

    private static boolean isRepeat(Object value) {
        return value instanceof Map<?, ?> members && members.keySet().equals(java.util.Set.of("<repeat>"));
    }

    /** Throws an AssertionError that names every place where actual is not what was expected; binds names as it goes. */
    static void check(Object expected, Object actual, Map<String, Object> names, String at) {
        List<String> lines = new ArrayList<>();
        compare(expected, actual, names, at, lines);
        if (!lines.isEmpty()) {
            throw new AssertionError(String.join("\n", lines));
        }
    }

    private static void compare(Object expected, Object actual, Map<String, Object> names, String at, List<String> lines) {
        if (expected instanceof List<?> wanted) {
            if (!(actual instanceof List<?> got) || got.size() != wanted.size()) {
                lines.add(at + ": expected " + wanted.size() + " items, got " + shown(actual));
                return;
            }
            for (int i = 0; i < wanted.size(); ++i) {
                compare(wanted.get(i), got.get(i), names, at + "[" + i + "]", lines);
            }
        } else if (expected instanceof Map<?, ?> wanted && !isRepeat(expected)) {
            compareObjects(wanted, actual, names, at, lines);
        } else if (expected instanceof String text && PLACEHOLDER.matcher(text).matches()) {
            comparePlaceholder(text, actual, names, at, lines);
        } else {
            Object wanted = filled(expected, names);
            if (!wanted.equals(actual)) {
                lines.add(at + ": expected " + shown(wanted) + ", got " + shown(actual));
            }
        }
    }

    private static void compareObjects(
            Map<?, ?> wanted, Object actual, Map<String, Object> names, String at, List<String> lines) {
        if (!(actual instanceof Map<?, ?> got)) {
            lines.add(at + ": expected an object, got " + shown(actual));
            return;
        }
        wanted.forEach((key, item) -> {
            if (got.containsKey(key)) {
                compare(item, got.get(key), names, at + "." + key, lines);
            } else {
                lines.add(at + "." + key + ": missing");
            }
        });
        got.forEach((key, item) -> {
            if (!wanted.containsKey(key)) {
                lines.add(at + "." + key + ": not expected, got " + shown(item));
            }
        });
    }

    private static void comparePlaceholder(
            String text, Object actual, Map<String, Object> names, String at, List<String> lines) {
        Matcher found = PLACEHOLDER.matcher(text);
        found.matches();
        String kind = found.group(1);
        String name = found.group(2);
        if (name != null && names.containsKey(name) && !names.get(name).equals(actual)) {
            lines.add(at + ": expected " + name + " = " + shown(names.get(name)) + " again, got " + shown(actual));
        } else if (!Pattern.matches(KINDS.get(kind), text(actual))) {
            lines.add(at + ": expected <" + kind + ">, got " + shown(actual));
        } else if (name != null) {
            names.put(name, actual);
        }
    }

    /** A number without an exponent, anything else as it is. */
    private static String text(Object value) {
        return value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : value.toString();
    }

    static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 300 ? text : text.substring(0, 200) + "... (" + text.length() + " characters)";
    }
}
