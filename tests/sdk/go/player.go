package sdk

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"reflect"
	"strings"
	"time"
)

// A scenario of tests/sdk/scenarios. The steps are explained in tests/sdk/SCENARIOS.md.
type scenario struct {
	ID       string
	Title    string
	Clock    string
	Wrong    bool
	LackedBy map[string]string
	Steps    []json.RawMessage
	// Service is the name of the folder that the scenario is in.
	Service string `json:"-"`
}

type step struct {
	Begin, Finish, Call, Queue, Send, Receive, Paginate, Advance string

	In         any
	Out        any
	Error      json.RawMessage
	As         caller
	Within     string
	Attributes map[string]any
	Bodies     []any
	Group      string
	Handles    []string
	Max        *int
	Visibility *int
	Delete     bool
	Parked     int
	Increasing []any
	PageSize   int
	Items      string
	Pages      any
}

type expectedError struct {
	Type, Code, Message, QueryMessage string
	Status                            int
	Typed                             *bool
	UntypedIn                         []string
}

type outcome struct {
	answer any
	err    error
}

type player struct {
	client      *client
	service     string
	namedErrors map[string]expectedError
	names       names
	background  map[string]chan outcome
}

// admin posts to one of Squall's own endpoints under /_squall/.
func (p *player) admin(path string, body any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	response, err := http.Post(p.client.endpoint+path, "application/json", bytes.NewReader(text))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err = io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %d %s", path, response.StatusCode, text)
	}
	return err
}

func (p *player) play(played scenario) error {
	p.names = names{"endpoint": p.client.endpoint}
	p.background = map[string]chan outcome{}
	p.service = played.Service
	if err := p.admin("/_squall/reset", struct{}{}); err != nil {
		return err
	}
	for i, raw := range played.Steps {
		var s step
		decoder := json.NewDecoder(bytes.NewReader(raw))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&s); err != nil {
			return fmt.Errorf("step %d: %w", i+1, err)
		}
		if err := p.step(s); err != nil {
			return fmt.Errorf("step %d %.400s\n%w", i+1, raw, err)
		}
	}
	return nil
}

func (p *player) step(s step) error {
	switch {
	case s.Begin != "":
		ended := make(chan outcome, 1)
		p.background[s.Begin] = ended
		parameters := p.parameters(s)
		go func() {
			answer, err := p.client.call(p.service, s.Call, parameters, s.As)
			ended <- outcome{answer, err}
		}()
		return nil
	case s.Finish != "":
		return p.finish(s)
	case s.Call != "":
		answer, err := p.client.call(p.service, s.Call, p.parameters(s), s.As)
		return p.check(s, outcome{answer, err})
	case s.Queue != "":
		return p.createQueue(s)
	case s.Send != "":
		return p.send(s)
	case s.Receive != "":
		return p.receive(s)
	case s.Paginate != "":
		pages, err := p.client.pages(p.service, s.Paginate, p.parameters(s), s.PageSize, s.Items)
		return firstOf(err, p.compare(s.Pages, pages, "pages"))
	case s.Advance != "":
		return p.admin("/_squall/clock/advance", map[string]string{"by": s.Advance})
	case s.Parked != 0:
		// Goes on once that many calls have begun to wait since the reset; the server does the waiting.
		return p.admin("/_squall/wait", map[string]any{"kind": "park", "times": s.Parked, "within": "30s"})
	case s.Increasing != nil:
		return p.checkIncreasing(s.Increasing)
	}
	return errors.New("no such step")
}

func (p *player) parameters(s step) any {
	if s.In == nil {
		return map[string]any{}
	}
	return filled(s.In, p.names)
}

func (p *player) finish(s step) error {
	within, err := time.ParseDuration(s.Within)
	if err != nil {
		return err
	}
	select {
	case ended := <-p.background[s.Finish]:
		return p.check(s, ended)
	case <-time.After(within):
		return fmt.Errorf("%s did not end within %s", s.Finish, s.Within)
	}
}

func (p *player) check(s step, ended outcome) error {
	if s.Error != nil {
		return p.checkError(s.Error, ended)
	}
	if ended.err != nil {
		return fmt.Errorf("unexpected error %w", ended.err)
	}
	if s.Out == "<any>" {
		return nil
	}
	if s.Out == nil {
		s.Out = map[string]any{}
	}
	return p.compare(s.Out, ended.answer, "answer")
}

func (p *player) compare(expected, actual any, at string) error {
	if lines := differences(expected, actual, p.names, at); len(lines) > 0 {
		return errors.New(strings.Join(lines, "\n"))
	}
	return nil
}

func (p *player) checkError(described json.RawMessage, ended outcome) error {
	var expected expectedError
	var name string
	if json.Unmarshal(described, &name) == nil {
		expected = p.namedErrors[name]
	} else if err := json.Unmarshal(described, &expected); err != nil {
		return err
	}
	var shown *sdkError
	if !errors.As(ended.err, &shown) {
		return fmt.Errorf("expected an error answer, got %v %v", ended.answer, ended.err)
	}
	wanted := sdkError{code: expected.Code, message: fmt.Sprint(filled(expected.Message, p.names)), status: expected.Status}
	if expected.Typed == nil || *expected.Typed {
		wanted.typed = expected.Type
	}
	for _, client := range expected.UntypedIn {
		if client == "go" {
			wanted.typed = ""
		}
	}
	if !reflect.DeepEqual(*shown, wanted) {
		return fmt.Errorf("expected %+v\n     got %+v", wanted, *shown)
	}
	return nil
}

func (p *player) createQueue(s step) error {
	parameters := map[string]any{"QueueName": s.Queue}
	if s.Attributes != nil {
		parameters["Attributes"] = filled(s.Attributes, p.names)
	}
	answer, err := p.client.call("sqs", "CreateQueue", parameters, caller{})
	if err != nil {
		return err
	}
	p.names[s.Queue] = answer.(map[string]any)["QueueUrl"]
	return nil
}

func (p *player) send(s step) error {
	for _, body := range filled(s.Bodies, p.names).([]any) {
		parameters := map[string]any{"QueueUrl": p.names[s.Send], "MessageBody": body}
		if s.Group != "" {
			parameters["MessageGroupId"] = s.Group
		}
		if _, err := p.client.call("sqs", "SendMessage", parameters, caller{}); err != nil {
			return err
		}
	}
	return nil
}

func (p *player) receive(s step) error {
	parameters := map[string]any{"QueueUrl": p.names[s.Receive], "MaxNumberOfMessages": 10}
	if s.Max != nil {
		parameters["MaxNumberOfMessages"] = *s.Max
	}
	if s.Visibility != nil {
		if *s.Visibility == 0 {
			// In this version of the SDK a VisibilityTimeout of 0 is none, since the member is no pointer.
			return p.receiveAndReject(s, parameters)
		}
		parameters["VisibilityTimeout"] = *s.Visibility
	}
	_, err := p.receiveBodies(s, parameters)
	return err
}

func (p *player) receiveBodies(s step, parameters any) ([]any, error) {
	answer, err := p.client.call("sqs", "ReceiveMessage", parameters, caller{})
	if err != nil {
		return nil, err
	}
	messages, _ := answer.(map[string]any)["Messages"].([]any)
	bodies, handles := []any{}, []any{}
	for _, message := range messages {
		bodies = append(bodies, message.(map[string]any)["Body"])
		handles = append(handles, message.(map[string]any)["ReceiptHandle"])
	}
	if err := p.compare(s.Bodies, bodies, "bodies"); err != nil {
		return nil, err
	}
	for i, name := range s.Handles {
		p.names[name] = handles[i]
	}
	if s.Delete {
		return handles, p.each(handles, "DeleteMessage", map[string]any{"QueueUrl": p.names[s.Receive]})
	}
	return handles, nil
}

func (p *player) receiveAndReject(s step, parameters any) error {
	handles, err := p.receiveBodies(s, parameters)
	if err != nil {
		return err
	}
	return p.each(handles, "ChangeMessageVisibility", map[string]any{"QueueUrl": p.names[s.Receive], "VisibilityTimeout": 0})
}

func (p *player) each(handles []any, operation string, parameters map[string]any) error {
	for _, handle := range handles {
		parameters["ReceiptHandle"] = handle
		if _, err := p.client.call("sqs", operation, parameters, caller{}); err != nil {
			return err
		}
	}
	return nil
}

func (p *player) checkIncreasing(values []any) error {
	var before *big.Int
	for _, value := range filled(values, p.names).([]any) {
		number, ok := new(big.Int).SetString(value.(string), 10)
		if !ok || (before != nil && before.Cmp(number) >= 0) {
			return fmt.Errorf("expected to grow: %v", filled(values, p.names))
		}
		before = number
	}
	return nil
}

func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
