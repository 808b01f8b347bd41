#!/bin/sh
# The AWS CLI. Version 2 takes AWS_ENDPOINT_URL; version 1 overrides it for SQS, so it needs --endpoint-url.
set -eu
sqs() { aws --endpoint-url "$AWS_ENDPOINT_URL" sqs "$@" --output text; }

url=$(sqs create-queue --queue-name orders --query QueueUrl)
sqs send-message --queue-url "$url" --message-body hello-from-the-CLI >/dev/null

sqs receive-message --queue-url "$url" --wait-time-seconds 20 --query 'Messages[].[Body, ReceiptHandle]' |
  while read -r body handle; do
    echo "received: $body"
    sqs delete-message --queue-url "$url" --receipt-handle "$handle"
  done

sqs get-queue-url --queue-name nothing 2>&1 | grep .
