package sdk

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
)

// Names, placeholders and comparison: the small language of tests/sdk/SCENARIOS.md.

var kinds = map[string]string{
	"any":      `(?s:.+)`,
	"uuid":     `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
	"handle":   `[A-Za-z0-9+/=_-]{20,}`,
	"digits":   `[0-9]+`,
	"sequence": `[0-9]{20}`,
	"count":    `[0-9]+`,
	"time":     `[0-9]+(\.[0-9]+)?`,
}

var (
	placeholder = regexp.MustCompile(`^<(any|uuid|handle|digits|sequence|count|time)(?::([\w.-]+))?>$`)
	reference   = regexp.MustCompile(`\$\{([\w.-]+)\}`)
)

// names are what ${name} stands for: strings, and numbers as JSON has them.
type names map[string]any

func repeated(value map[string]any) (string, bool) {
	pair, ok := value["<repeat>"].([]any)
	if !ok || len(value) != 1 {
		return "", false
	}
	return strings.Repeat(pair[0].(string), int(pair[1].(float64))), true
}

// filled is the value with every ${name} replaced and every {"<repeat>": [text, times]} written out.
func filled(value any, known names) any {
	switch v := value.(type) {
	case string:
		return reference.ReplaceAllStringFunc(v, func(found string) string {
			name := reference.FindStringSubmatch(found)[1]
			if known[name] == nil {
				panic("nothing is called " + name)
			}
			return text(known[name])
		})
	case []any:
		items := make([]any, len(v))
		for i, item := range v {
			items[i] = filled(item, known)
		}
		return items
	case map[string]any:
		if text, ok := repeated(v); ok {
			return text
		}
		members := make(map[string]any, len(v))
		for key, item := range v {
			members[key] = filled(item, known)
		}
		return members
	}
	return value
}

// differences are all places where actual is not what was expected; binds the names of placeholders as it goes.
func differences(expected, actual any, known names, at string) []string {
	switch want := expected.(type) {
	case []any:
		got, ok := actual.([]any)
		if !ok || len(got) != len(want) {
			return []string{fmt.Sprintf("%s: expected %d items, got %s", at, len(want), shown(actual))}
		}
		var lines []string
		for i := range want {
			lines = append(lines, differences(want[i], got[i], known, fmt.Sprintf("%s[%d]", at, i))...)
		}
		return lines
	case map[string]any:
		if _, ok := repeated(want); !ok {
			return objectDifferences(want, actual, known, at)
		}
	case string:
		if found := placeholder.FindStringSubmatch(want); found != nil {
			return placeholderDifferences(found[1], found[2], actual, known, at)
		}
	}
	if wanted := filled(expected, known); !reflect.DeepEqual(wanted, actual) {
		return []string{fmt.Sprintf("%s: expected %s, got %s", at, shown(wanted), shown(actual))}
	}
	return nil
}

func objectDifferences(want map[string]any, actual any, known names, at string) []string {
	got, ok := actual.(map[string]any)
	if !ok {
		return []string{fmt.Sprintf("%s: expected an object, got %s", at, shown(actual))}
	}
	var lines []string
	for key, item := range want {
		if value, there := got[key]; there {
			lines = append(lines, differences(item, value, known, at+"."+key)...)
		} else {
			lines = append(lines, at+"."+key+": missing")
		}
	}
	for key, value := range got {
		if _, there := want[key]; !there {
			lines = append(lines, fmt.Sprintf("%s.%s: not expected, got %s", at, key, shown(value)))
		}
	}
	return lines
}

func placeholderDifferences(kind, name string, actual any, known names, at string) []string {
	if before, bound := known[name]; bound && before != actual {
		return []string{fmt.Sprintf("%s: expected %s = %s again, got %s", at, name, shown(before), shown(actual))}
	}
	if !regexp.MustCompile(`^(?:` + kinds[kind] + `)$`).MatchString(text(actual)) {
		return []string{fmt.Sprintf("%s: expected <%s>, got %s", at, kind, shown(actual))}
	}
	if name != "" {
		known[name] = actual
	}
	return nil
}

// text is a string as it is, and a number without an exponent.
func text(value any) string {
	if number, ok := value.(float64); ok {
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	return fmt.Sprint(value)
}

func shown(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	if len(text) > 300 {
		return fmt.Sprintf("%s... (%d characters)", text[:200], len(text))
	}
	return string(text)
}
