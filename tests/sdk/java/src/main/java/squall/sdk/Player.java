package squall.sdk;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Plays one scenario of tests/sdk/scenarios. The steps are explained in tests/sdk/SCENARIOS.md. */
final class Player {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Client client;
    private final Map<String, Object> namedErrors;
    private String service;
    private final Map<String, Object> names = new HashMap<>();
    private final Map<String, CompletableFuture<Object>> background = new HashMap<>();

    Player(Client client, Map<String, Object> namedErrors) {
        this.client = client;
        this.namedErrors = namedErrors;
        names.put("endpoint", client.endpoint());
    }

    void play(Map<String, Object> scenario) throws Exception {
        admin("/_squall/reset", "{}");
        service = (String) scenario.get("service");
        int number = 0;
        for (Object step : (List<?>) scenario.get("steps")) {
            ++number;
            try {
                play(new Step(object(step)));
            } catch (AssertionError failure) {
                throw new AssertionError("step " + number + " " + Matching.shown(step) + "\n" + failure.getMessage(), failure);
            }
        }
    }

    /** A step's members, with what they are when they are left out. */
    private record Step(Map<String, Object> members) {
        boolean has(String name) {
            return members.containsKey(name);
        }

        String text(String name) {
            return (String) members.get(name);
        }

        Object get(String name, Object otherwise) {
            return members.getOrDefault(name, otherwise);
        }
    }

    private void play(Step step) throws Exception {
        if (step.has("begin")) {
            background.put(step.text("begin"), CompletableFuture.supplyAsync(() -> sent(step)));
        } else if (step.has("finish")) {
            long within = Long.parseLong(step.text("within").replace("s", ""));
            check(step, background.get(step.text("finish")).get(within, TimeUnit.SECONDS));
        } else if (step.has("call")) {
            check(step, sent(step));
        } else if (step.has("queue")) {
            createQueue(step);
        } else if (step.has("send")) {
            send(step);
        } else if (step.has("receive")) {
            receive(step);
        } else if (step.has("paginate")) {
            long pageSize = (Long) step.get("pageSize", null);
            Object pages = client.pages(service, step.text("paginate"), input(step), pageSize, step.text("items"));
            Matching.check(step.get("pages", null), pages, names, "pages");
        } else if (step.has("advance")) {
            admin("/_squall/clock/advance", "{\"by\": \"" + step.text("advance") + "\"}");
        } else if (step.has("parked")) {
            // Goes on once that many calls have begun to wait since the reset; the server does the waiting.
            admin("/_squall/wait", "{\"kind\": \"park\", \"times\": " + step.get("parked", null) + ", \"within\": \"30s\"}");
        } else if (step.has("increasing")) {
            checkIncreasing((List<?>) step.get("increasing", null));
        } else {
            throw new AssertionError("no such step");
        }
    }

    private Object sent(Step step) {
        return client.call(service, step.text("call"), input(step), object(step.get("as", Map.of())));
    }

    private Map<String, Object> input(Step step) {
        return object(Matching.filled(step.get("in", Map.of()), names));
    }

    private void check(Step step, Object outcome) {
        if (step.has("error")) {
            checkError(step.get("error", null), outcome);
            return;
        }
        if (outcome instanceof Client.Failure failure) {
            throw new AssertionError("unexpected error " + failure);
        }
        if (!"<any>".equals(step.get("out", null))) {
            Matching.check(step.get("out", Map.of()), outcome, names, "answer");
        }
    }

    private void checkError(Object described, Object outcome) {
        Map<String, Object> expected = object(described instanceof String name ? namedErrors.get(name) : described);
        boolean typed = Boolean.TRUE.equals(expected.getOrDefault("typed", true))
                && !((List<?>) expected.getOrDefault("untypedIn", List.of())).contains("java");
        // Java's exceptions are called ...Exception, whatever AWS calls them.
        String type = (String) expected.get("type");
        String named = type.endsWith("Exception") ? type : type + "Exception";
        Client.Failure wanted = new Client.Failure(
                (String) expected.get("code"),
                (String) Matching.filled(expected.get("message"), names),
                (Long) expected.get("status"),
                typed ? named : null);
        if (!wanted.equals(outcome)) {
            throw new AssertionError("expected " + wanted + "\n     got " + Matching.shown(outcome));
        }
    }

    private void createQueue(Step step) {
        Map<String, Object> parameters = new HashMap<>(Map.of("QueueName", step.text("queue")));
        if (step.has("attributes")) {
            parameters.put("Attributes", Matching.filled(step.get("attributes", null), names));
        }
        names.put(step.text("queue"), answered("CreateQueue", parameters).get("QueueUrl"));
    }

    private void send(Step step) {
        for (Object body : (List<?>) Matching.filled(step.get("bodies", null), names)) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("QueueUrl", names.get(step.text("send")));
            parameters.put("MessageBody", body);
            if (step.has("group")) {
                parameters.put("MessageGroupId", step.text("group"));
            }
            answered("SendMessage", parameters);
        }
    }

    private void receive(Step step) {
        Object url = names.get(step.text("receive"));
        Map<String, Object> parameters = new HashMap<>(Map.of("QueueUrl", url, "MaxNumberOfMessages", step.get("max", 10L)));
        if (step.has("visibility")) {
            parameters.put("VisibilityTimeout", step.get("visibility", null));
        }
        List<?> messages = (List<?>) answered("ReceiveMessage", parameters).getOrDefault("Messages", List.of());
        List<?> bodies = messages.stream().map(message -> object(message).get("Body")).toList();
        Matching.check(step.get("bodies", null), bodies, names, "bodies");
        List<?> handles = messages.stream().map(message -> object(message).get("ReceiptHandle")).toList();
        List<?> wanted = (List<?>) step.get("handles", List.of());
        for (int i = 0; i < wanted.size(); ++i) {
            names.put((String) wanted.get(i), handles.get(i));
        }
        if (step.has("delete")) {
            handles.forEach(handle -> answered("DeleteMessage", Map.of("QueueUrl", url, "ReceiptHandle", handle)));
        }
    }

    private Map<String, Object> answered(String operation, Map<String, Object> parameters) {
        Object outcome = client.call("sqs", operation, parameters, Map.of());
        if (outcome instanceof Client.Failure failure) {
            throw new AssertionError(operation + ": unexpected error " + failure);
        }
        return object(outcome);
    }

    private void checkIncreasing(List<?> values) {
        List<BigInteger> numbers =
                values.stream().map(value -> new BigInteger((String) Matching.filled(value, names))).toList();
        for (int i = 1; i < numbers.size(); ++i) {
            if (numbers.get(i - 1).compareTo(numbers.get(i)) >= 0) {
                throw new AssertionError("expected to grow: " + numbers);
            }
        }
    }

    private void admin(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(client.endpoint() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
