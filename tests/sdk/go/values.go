package sdk

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
)

// From JSON's values to the SDK's structs and back, for all operations alike. encoding/json would do, were it not for
// DynamoDB's values: an interface with one struct for each of AWS's kinds.
var unions = map[reflect.Type][]reflect.Type{
	reflect.TypeOf((*types.AttributeValue)(nil)).Elem(): {
		reflect.TypeOf(types.AttributeValueMemberB{}), reflect.TypeOf(types.AttributeValueMemberBOOL{}),
		reflect.TypeOf(types.AttributeValueMemberBS{}), reflect.TypeOf(types.AttributeValueMemberL{}),
		reflect.TypeOf(types.AttributeValueMemberM{}), reflect.TypeOf(types.AttributeValueMemberN{}),
		reflect.TypeOf(types.AttributeValueMemberNS{}), reflect.TypeOf(types.AttributeValueMemberNULL{}),
		reflect.TypeOf(types.AttributeValueMemberS{}), reflect.TypeOf(types.AttributeValueMemberSS{}),
	},
}

// fill writes what JSON has into a value of the SDK.
func fill(into reflect.Value, given any) error {
	switch into.Interface().(type) {
	case []byte:
		return fillThroughJSON(into, given)
	case time.Time:
		return fillThroughJSON(into, given)
	}
	switch into.Kind() {
	case reflect.Pointer:
		into.Set(reflect.New(into.Type().Elem()))
		return fill(into.Elem(), given)
	case reflect.Interface:
		return fillUnion(into, given)
	case reflect.Struct:
		return fillStruct(into, given)
	case reflect.Map:
		return fillMap(into, given)
	case reflect.Slice:
		return fillSlice(into, given)
	}
	return fillThroughJSON(into, given)
}

func fillThroughJSON(into reflect.Value, given any) error {
	text, err := json.Marshal(given)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into.Addr().Interface())
}

func fillStruct(into reflect.Value, given any) error {
	members, ok := given.(map[string]any)
	if !ok {
		return fmt.Errorf("%s wants an object, not %s", into.Type(), shown(given))
	}
	for name, member := range members {
		// The SDK spells members that AWS begins with a small letter with a capital one.
		field := into.FieldByName(strings.ToUpper(name[:1]) + name[1:])
		if !field.IsValid() {
			return fmt.Errorf("%s has no member %s", into.Type(), name)
		}
		if err := fill(field, member); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func fillMap(into reflect.Value, given any) error {
	members, ok := given.(map[string]any)
	if !ok {
		return fmt.Errorf("%s wants an object, not %s", into.Type(), shown(given))
	}
	into.Set(reflect.MakeMap(into.Type()))
	for name, member := range members {
		item := reflect.New(into.Type().Elem()).Elem()
		if err := fill(item, member); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		into.SetMapIndex(reflect.ValueOf(name).Convert(into.Type().Key()), item)
	}
	return nil
}

func fillSlice(into reflect.Value, given any) error {
	items, ok := given.([]any)
	if !ok {
		return fmt.Errorf("%s wants a list, not %s", into.Type(), shown(given))
	}
	into.Set(reflect.MakeSlice(into.Type(), len(items), len(items)))
	for i, item := range items {
		if err := fill(into.Index(i), item); err != nil {
			return err
		}
	}
	return nil
}

// {"S": "text"} is an AttributeValueMemberS with that text.
func fillUnion(into reflect.Value, given any) error {
	members, ok := given.(map[string]any)
	if !ok || len(members) != 1 {
		return fmt.Errorf("%s wants one member, not %s", into.Type(), shown(given))
	}
	for name, member := range members {
		for _, kind := range unions[into.Type()] {
			if strings.HasSuffix(kind.Name(), "Member"+name) {
				made := reflect.New(kind)
				into.Set(made)
				return fill(made.Elem().FieldByName("Value"), member)
			}
		}
	}
	return fmt.Errorf("%s cannot be %s", into.Type(), shown(given))
}

// plainUnion is an AttributeValueMemberS as {"S": "text"}.
func plainUnion(value reflect.Value) any {
	_, name, _ := strings.Cut(value.Type().Name(), "Member")
	return map[string]any{name: plain(value.FieldByName("Value"))}
}

// plain is an SDK value as JSON has it, without the members that the answer did not have.
func plain(value reflect.Value) any {
	switch value.Kind() {
	case reflect.Pointer:
		return plain(value.Elem())
	case reflect.Interface:
		return plainUnion(value.Elem().Elem())
	case reflect.Struct:
		if moment, ok := value.Interface().(time.Time); ok {
			return float64(moment.UnixNano()) / 1e9
		}
		return plainStruct(value)
	case reflect.Map:
		members := map[string]any{}
		for _, key := range value.MapKeys() {
			members[key.String()] = plain(value.MapIndex(key))
		}
		return members
	case reflect.Slice:
		if bytes, ok := value.Interface().([]byte); ok {
			return throughJSON(bytes)
		}
		items := make([]any, value.Len())
		for i := range items {
			items[i] = plain(value.Index(i))
		}
		return items
	}
	return throughJSON(value.Interface())
}

// What AWS begins with a small letter, in answers.
var smallLetters = map[string]string{
	"ListDeadLetterSourceQueuesOutput.QueueUrls": "queueUrls",
	"Record.AwsRegion":                           "awsRegion",
	"Record.Dynamodb":                            "dynamodb",
	"Record.EventID":                             "eventID",
	"Record.EventName":                           "eventName",
	"Record.EventSource":                         "eventSource",
	"Record.EventVersion":                        "eventVersion",
}

func plainStruct(value reflect.Value) map[string]any {
	members := map[string]any{}
	for i := 0; i < value.NumField(); i++ {
		field := value.Type().Field(i)
		if !field.IsExported() || field.Name == "ResultMetadata" || isAbsent(value.Field(i)) {
			continue
		}
		name := field.Name
		if small, ok := smallLetters[value.Type().Name()+"."+name]; ok {
			name = small
		}
		members[name] = plain(value.Field(i))
	}
	return members
}

// Strings and structs are absent as nil; an enum, which is no pointer, as "".
func isAbsent(value reflect.Value) bool {
	switch value.Kind() {
	case reflect.Pointer, reflect.Map, reflect.Slice, reflect.Interface:
		return value.IsNil()
	case reflect.String:
		return value.Len() == 0
	}
	return false
}

func throughJSON(value any) any {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	var result any
	if err := json.Unmarshal(text, &result); err != nil {
		panic(err)
	}
	return result
}
