package sdk

import (
	"context"
	"reflect"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	dynamodbtypes "github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/aws/aws-sdk-go-v2/service/dynamodbstreams"
	streamtypes "github.com/aws/aws-sdk-go-v2/service/dynamodbstreams/types"
	eventbridgetypes "github.com/aws/aws-sdk-go-v2/service/eventbridge/types"
	"github.com/aws/aws-sdk-go-v2/service/scheduler"
	schedulertypes "github.com/aws/aws-sdk-go-v2/service/scheduler/types"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
	sqstypes "github.com/aws/aws-sdk-go-v2/service/sqs/types"
)

// service is what differs between the SDK's packages. A package cannot be asked for a function by name, hence the
// paginators by hand.
type service struct {
	make         func(endpoint string, who caller) any
	errorTypes   string
	paginated    map[string]paginated
	notPaginated map[string]bool
}

// paginated makes a function that answers one page after the other, then nil.
type paginated func(client, parameters any, pageSize int32) (func() (any, error), error)

// One attempt: a retry would hide a failing answer.
const attempts = 1

var services = map[string]service{
	"sqs": {
		make: func(endpoint string, who caller) any {
			return sqs.New(sqs.Options{
				BaseEndpoint: aws.String(endpoint), Region: who.Region, Credentials: of(who), RetryMaxAttempts: attempts})
		},
		errorTypes: reflect.TypeOf(sqstypes.QueueDoesNotExist{}).PkgPath(),
		paginated:  map[string]paginated{"ListQueues": listQueues},
	},
	"dynamodb": {
		make: func(endpoint string, who caller) any {
			return dynamodb.New(dynamodb.Options{
				BaseEndpoint: aws.String(endpoint), Region: who.Region, Credentials: of(who), RetryMaxAttempts: attempts})
		},
		errorTypes: reflect.TypeOf(dynamodbtypes.ResourceNotFoundException{}).PkgPath(),
		paginated:  map[string]paginated{"Query": query},
	},
	"dynamodbstreams": {
		make: func(endpoint string, who caller) any {
			return dynamodbstreams.New(dynamodbstreams.Options{
				BaseEndpoint: aws.String(endpoint), Region: who.Region, Credentials: of(who), RetryMaxAttempts: attempts})
		},
		errorTypes: reflect.TypeOf(streamtypes.ResourceNotFoundException{}).PkgPath(),
	},
	"events": {
		make:         newEventBridge,
		errorTypes:   reflect.TypeOf(eventbridgetypes.ResourceNotFoundException{}).PkgPath(),
		notPaginated: map[string]bool{"ListRules": true},
	},
	"scheduler": {
		make: func(endpoint string, who caller) any {
			return scheduler.New(scheduler.Options{
				BaseEndpoint: aws.String(endpoint), Region: who.Region, Credentials: of(who), RetryMaxAttempts: attempts})
		},
		errorTypes: reflect.TypeOf(schedulertypes.ResourceNotFoundException{}).PkgPath(),
	},
}

func of(who caller) aws.CredentialsProvider {
	return credentials.NewStaticCredentialsProvider(who.Account, "secret", "")
}

func listQueues(client, parameters any, pageSize int32) (func() (any, error), error) {
	var input sqs.ListQueuesInput
	err := fill(reflect.ValueOf(&input).Elem(), parameters)
	paginator := sqs.NewListQueuesPaginator(client.(*sqs.Client), &input, func(o *sqs.ListQueuesPaginatorOptions) {
		o.Limit = pageSize
	})
	return func() (any, error) {
		if !paginator.HasMorePages() {
			return nil, nil
		}
		return paginator.NextPage(context.Background())
	}, err
}

func query(client, parameters any, pageSize int32) (func() (any, error), error) {
	var input dynamodb.QueryInput
	err := fill(reflect.ValueOf(&input).Elem(), parameters)
	paginator := dynamodb.NewQueryPaginator(client.(*dynamodb.Client), &input, func(o *dynamodb.QueryPaginatorOptions) {
		o.Limit = pageSize
	})
	return func() (any, error) {
		if !paginator.HasMorePages() {
			return nil, nil
		}
		return paginator.NextPage(context.Background())
	}, err
}
