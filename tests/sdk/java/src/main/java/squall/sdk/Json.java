package squall.sdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * JSON as maps, lists, strings, longs (doubles where they have fractions) and booleans, read with the parser that the SDK
 * brings along.
 */
final class Json {
    private Json() {}

    static Object parse(String text) {
        return plain(JsonNode.parser().parse(text));
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.asObject().forEach((key, value) -> members.put(key, plain(value)));
            return members;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.asArray().forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node.isString()) {
            return node.asString();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNull() ? null : number(node.asNumber());
    }

    private static Object number(String text) {
        return text.matches("-?[0-9]+") ? Long.valueOf(text) : number(Double.parseDouble(text));
    }

    /** JSON does not tell 1 from 1.0. */
    static Object number(double value) {
        return value == Math.rint(value) ? (Object) (long) value : (Object) value;
    }
}
