package sdk

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// The AWS SDK for Go v2 as a scenario's client. Its MD5 checks are on, as they are by default. Operations are found by
// name, so that one player serves all of them.
type client struct {
	endpoint string
	mutex    sync.Mutex
	made     map[madeFor]any
}

type caller struct{ Account, Region, Service string }

type madeFor struct {
	service string
	who     caller
}

// sdkError is an error answer as the SDK showed it; typed is the name of the SDK's own error type, "" for its general one.
type sdkError struct {
	code, message, typed string
	status               int
}

func (e *sdkError) Error() string { return e.code + ": " + e.message }

func newClient(endpoint string) *client {
	return &client{endpoint: endpoint, made: map[madeFor]any{}}
}

// of is the SDK's client of that service.
func (c *client) of(name string, who caller) any {
	who.Service = ""
	if who.Account == "" {
		who.Account = "test"
	}
	if who.Region == "" {
		who.Region = "us-east-1"
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	key := madeFor{name, who}
	if c.made[key] == nil {
		c.made[key] = services[name].make(c.endpoint, who)
	}
	return c.made[key]
}

// call sends one operation and returns the answer as JSON has it. The error is an *sdkError when the service sent one.
func (c *client) call(service, operation string, parameters any, who caller) (any, error) {
	if who.Service != "" {
		service = who.Service
	}
	method := reflect.ValueOf(c.of(service, who)).MethodByName(operation)
	if !method.IsValid() {
		return nil, fmt.Errorf("the SDK has no operation %s", operation)
	}
	input := reflect.New(method.Type().In(1).Elem())
	if err := fill(input.Elem(), parameters); err != nil {
		return nil, err
	}
	results := method.Call([]reflect.Value{reflect.ValueOf(context.Background()), input})
	if err, ok := results[1].Interface().(error); ok {
		return nil, asSdkError(service, err)
	}
	return plain(results[0]), nil
}

func (c *client) pages(service, operation string, parameters any, pageSize int, items string) ([]any, error) {
	paginated, ok := services[service].paginated[operation]
	if !ok {
		return nil, fmt.Errorf("no paginator is wired for %s", operation)
	}
	next, err := paginated(c.of(service, caller{}), parameters, int32(pageSize))
	if err != nil {
		return nil, err
	}
	var pages []any
	for {
		page, err := next()
		if page == nil || err != nil {
			return pages, err
		}
		pages = append(pages, plain(reflect.ValueOf(page)).(map[string]any)[items])
	}
}

// lacks says whether the SDK does not know an operation ("StartMessageMoveTask") or a member of its input
// ("Op.Member"), cannot send a zero in it ("Op.Member=0": members that are no pointers are left out when they are 0), or
// has no paginator ("paginate ListRules").
func (c *client) lacks(service, name string) bool {
	// The package is not here: no version of it runs on Go 1.19 that could be had when this was locked.
	if services[service].make == nil {
		return true
	}
	if strings.HasPrefix(name, "paginate ") {
		return services[service].notPaginated[strings.TrimPrefix(name, "paginate ")]
	}
	zero := strings.HasSuffix(name, "=0")
	name = strings.TrimSuffix(name, "=0")
	operation, member, named := strings.Cut(name, ".")
	method := reflect.ValueOf(c.of(service, caller{})).MethodByName(operation)
	if !method.IsValid() || !named {
		return !method.IsValid()
	}
	field, there := method.Type().In(1).Elem().FieldByName(member)
	return !there || (zero && field.Type.Kind() != reflect.Pointer)
}

func asSdkError(service string, err error) error {
	var api smithy.APIError
	var response *smithyhttp.ResponseError
	if !errors.As(err, &api) || !errors.As(err, &response) {
		return err
	}
	shown := &sdkError{code: api.ErrorCode(), message: api.ErrorMessage(), status: response.HTTPStatusCode()}
	if kind := reflect.TypeOf(api).Elem(); kind.PkgPath() == services[service].errorTypes {
		shown.typed = kind.Name()
	}
	return shown
}
