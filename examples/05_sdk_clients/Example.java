// The AWS SDK for Java v2, pointed at Squall by AWS_ENDPOINT_URL alone. In code: SqsClient.builder().endpointOverride(uri).
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

public final class Example {
    public static void main(String[] arguments) {
        try (SqsClient sqs = SqsClient.create()) {
            String url = sqs.createQueue(queue -> queue.queueName("orders")).queueUrl();
            sqs.sendMessage(message -> message.queueUrl(url).messageBody("hello from Java"));

            sqs.receiveMessage(poll -> poll.queueUrl(url).waitTimeSeconds(20)).messages().forEach(message -> {
                System.out.println("received: " + message.body());
                sqs.deleteMessage(handled -> handled.queueUrl(url).receiptHandle(message.receiptHandle()));
            });

            try {
                sqs.getQueueUrl(queue -> queue.queueName("nothing"));
            } catch (QueueDoesNotExistException error) {
                System.out.println("refused: " + error.awsErrorDetails().errorMessage());
            }
        }
    }
}
