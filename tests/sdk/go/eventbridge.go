package sdk

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	. "github.com/aws/aws-sdk-go-v2/service/eventbridge"
)

// The import with a dot lets the compiler say when the SDK gets a paginator that scenarios are left out for: the name is
// then there twice.
type ListRulesPaginator struct{}

func newEventBridge(endpoint string, who caller) any {
	return New(Options{
		BaseEndpoint: aws.String(endpoint), Region: who.Region, Credentials: of(who), RetryMaxAttempts: attempts})
}
