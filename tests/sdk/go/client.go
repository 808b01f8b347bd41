package sdk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
	"github.com/aws/aws-sdk-go-v2/service/sqs/types"
	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// The AWS SDK for Go v2 as a scenario's client. Its MD5 checks are on, as they are by default. Operations are found by
// name, so that one player serves all of them; requests are filled and answers read through encoding/json, which knows
// the SDK's structs as it knows any other.
type client struct {
	endpoint string
	byCaller map[caller]*sqs.Client
}

type caller struct{ Account, Region string }

// sdkError is an error answer as the SDK showed it; typed is the name of the SDK's own error type, "" for its general one.
type sdkError struct {
	code, message, typed string
	status               int
}

func (e *sdkError) Error() string { return e.code + ": " + e.message }

func newClient(endpoint string) *client {
	return &client{endpoint: endpoint, byCaller: map[caller]*sqs.Client{}}
}

func (c *client) of(who caller) *sqs.Client {
	if who.Account == "" {
		who.Account = "test"
	}
	if who.Region == "" {
		who.Region = "us-east-1"
	}
	if c.byCaller[who] == nil {
		c.byCaller[who] = sqs.New(sqs.Options{
			BaseEndpoint:     aws.String(c.endpoint),
			Region:           who.Region,
			Credentials:      credentials.NewStaticCredentialsProvider(who.Account, "secret", ""),
			RetryMaxAttempts: 1, // a retry would hide a failing answer
		})
	}
	return c.byCaller[who]
}

// call sends one operation and returns the answer as JSON has it. The error is an *sdkError when the service sent one.
func (c *client) call(operation string, parameters any, who caller) (any, error) {
	method := reflect.ValueOf(c.of(who)).MethodByName(operation)
	if !method.IsValid() {
		return nil, fmt.Errorf("the SDK has no operation %s", operation)
	}
	input := reflect.New(method.Type().In(1).Elem())
	if err := fill(input.Interface(), parameters); err != nil {
		return nil, err
	}
	results := method.Call([]reflect.Value{reflect.ValueOf(context.Background()), input})
	if err, ok := results[1].Interface().(error); ok {
		return nil, asSdkError(err)
	}
	return plain(results[0]), nil
}

func (c *client) pages(operation string, parameters any, pageSize int, items string) ([]any, error) {
	if operation != "ListQueues" {
		return nil, fmt.Errorf("no paginator is wired for %s", operation)
	}
	var input sqs.ListQueuesInput
	if err := fill(&input, parameters); err != nil {
		return nil, err
	}
	paginator := sqs.NewListQueuesPaginator(c.of(caller{}), &input, func(o *sqs.ListQueuesPaginatorOptions) {
		o.Limit = int32(pageSize)
	})
	var pages []any
	for paginator.HasMorePages() {
		page, err := paginator.NextPage(context.Background())
		if err != nil {
			return nil, err
		}
		pages = append(pages, plain(reflect.ValueOf(page)).(map[string]any)[items])
	}
	return pages, nil
}

// lacks says whether the SDK does not know an operation ("StartMessageMoveTask") or a member of its input
// ("Op.Member"), or cannot send a zero in it ("Op.Member=0"): members that are no pointers are left out when they are 0.
func (c *client) lacks(name string) bool {
	zero := strings.HasSuffix(name, "=0")
	name = strings.TrimSuffix(name, "=0")
	operation, member, named := strings.Cut(name, ".")
	method := reflect.ValueOf(c.of(caller{})).MethodByName(operation)
	if !method.IsValid() || !named {
		return !method.IsValid()
	}
	field, there := method.Type().In(1).Elem().FieldByName(member)
	return !there || (zero && field.Type.Kind() != reflect.Pointer)
}

func fill(input, parameters any) error {
	text, err := json.Marshal(parameters)
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(strings.NewReader(string(text)))
	decoder.DisallowUnknownFields()
	return decoder.Decode(input)
}

// plain is an SDK value as JSON has it, without the members that the answer did not have.
func plain(value reflect.Value) any {
	switch value.Kind() {
	case reflect.Pointer:
		return plain(value.Elem())
	case reflect.Struct:
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

// The SDK spells members that AWS begins with a small letter with a capital one.
var smallLetters = map[string]string{"ListDeadLetterSourceQueuesOutput.QueueUrls": "queueUrls"}

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
	case reflect.Pointer, reflect.Map, reflect.Slice:
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

var errorTypes = reflect.TypeOf(types.QueueDoesNotExist{}).PkgPath()

func asSdkError(err error) error {
	var api smithy.APIError
	var response *smithyhttp.ResponseError
	if !errors.As(err, &api) || !errors.As(err, &response) {
		return err
	}
	shown := &sdkError{code: api.ErrorCode(), message: api.ErrorMessage(), status: response.HTTPStatusCode()}
	if kind := reflect.TypeOf(api).Elem(); kind.PkgPath() == errorTypes {
		shown.typed = kind.Name()
	}
	return shown
}
