package squall.sdk;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.SchedulerException;
import software.amazon.awssdk.services.schemas.SchemasClient;
import software.amazon.awssdk.services.schemas.model.SchemasException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SqsException;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * The AWS SDK for Java v2 as a scenario's client. Its MD5 checks are on, as they are by default. Operations are found by
 * name, and requests are filled and answers read through the SDK's own description of their members, so that one player
 * serves all operations of all services.
 */
final class Client {
    /** What the SDK has for a service: its client, its general exception, and what makes a client. */
    private record Service(
            Class<? extends SdkClient> client,
            Class<? extends AwsServiceException> general,
            Supplier<? extends AwsClientBuilder<?, ? extends SdkClient>> builder,
            String models) {
        Service(
                Class<? extends SdkClient> client,
                Class<? extends AwsServiceException> general,
                Supplier<? extends AwsClientBuilder<?, ? extends SdkClient>> builder) {
            this(client, general, builder, client.getPackageName() + ".model.");
        }

        Class<?> request(String operation) throws ClassNotFoundException {
            return Class.forName(models + operation + "Request");
        }
    }

    private static final Map<String, Service> SERVICES = Map.of(
            "sqs", new Service(SqsClient.class, SqsException.class, SqsClient::builder),
            "dynamodb", new Service(DynamoDbClient.class, DynamoDbException.class, DynamoDbClient::builder),
            "dynamodbstreams",
                    new Service(
                            DynamoDbStreamsClient.class,
                            DynamoDbException.class,
                            DynamoDbStreamsClient::builder,
                            "software.amazon.awssdk.services.dynamodb.model."),
            "events", new Service(EventBridgeClient.class, EventBridgeException.class, EventBridgeClient::builder),
            "scheduler", new Service(SchedulerClient.class, SchedulerException.class, SchedulerClient::builder),
            "schemas", new Service(SchemasClient.class, SchemasException.class, SchemasClient::builder));
    private final String endpoint;
    private final Map<String, SdkClient> clients = new HashMap<>();

    /** An error answer as the SDK showed it; typed is the SDK's own exception class, null for its general one. */
    record Failure(String code, String message, long status, String typed) {}

    Client(String endpoint) {
        this.endpoint = endpoint;
    }

    String endpoint() {
        return endpoint;
    }

    /** The answer as a map, or a Failure. */
    Object call(String service, String operation, Map<String, Object> parameters, Map<String, Object> who) {
        String name = (String) who.getOrDefault("service", service);
        Service called = SERVICES.get(name);
        try {
            Class<?> kind = called.request(operation);
            Object request = filled(kind, parameters);
            return plain((SdkPojo) called.client().getMethod(method(operation), kind).invoke(client(name, who), request));
        } catch (InvocationTargetException thrown) {
            if (called.general().isInstance(thrown.getCause())) {
                return failure(called, (AwsServiceException) thrown.getCause());
            }
            throw new AssertionError(operation + " failed", thrown.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("the SDK has no operation " + operation, missing);
        }
    }

    List<Object> pages(String service, String operation, Map<String, Object> parameters, long pageSize, String items) {
        Service called = SERVICES.get(service);
        try {
            Class<?> kind = called.request(operation);
            Map<String, Object> sized = new HashMap<>(parameters);
            sized.put(members(kind).containsKey("Limit") ? "Limit" : "MaxResults", pageSize);
            Object paginator = called.client()
                    .getMethod(method(operation) + "Paginator", kind)
                    .invoke(client(service, Map.of()), filled(kind, sized));
            List<Object> pages = new ArrayList<>();
            ((Iterable<?>) paginator).forEach(page -> pages.add(plain((SdkPojo) page).get(items)));
            return pages;
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("the SDK has no paginator for " + operation, missing);
        }
    }

    /**
     * Whether this SDK does not know an operation ("StartMessageMoveTask"), a member of its input ("Op.Member"), or has no
     * paginator for it ("paginate ListRules").
     */
    boolean lacks(String service, String name) {
        Service called = SERVICES.get(service);
        boolean paginator = name.startsWith("paginate ");
        String[] parts = name.replace("paginate ", "").split("\\.");
        try {
            Class<?> kind = called.request(parts[0]);
            called.client().getMethod(method(parts[0]) + (paginator ? "Paginator" : ""), kind);
            return parts.length > 1 && !members(kind).containsKey(parts[1]);
        } catch (ReflectiveOperationException missing) {
            return true;
        }
    }

    private static String method(String operation) {
        return Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
    }

    private synchronized SdkClient client(String service, Map<String, Object> who) {
        String account = (String) who.getOrDefault("account", "test");
        String region = (String) who.getOrDefault("region", "us-east-1");
        return clients.computeIfAbsent(service + " " + account + " " + region, key -> {
            AwsClientBuilder<?, ? extends SdkClient> builder = SERVICES.get(service).builder().get();
            builder.endpointOverride(URI.create(endpoint));
            builder.region(Region.of(region));
            builder.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(account, "secret")));
            // One attempt: a retry would hide a failing answer.
            builder.overrideConfiguration(options -> options.retryStrategy(strategy -> strategy.maxAttempts(1)));
            return builder.build();
        });
    }

    private static Failure failure(Service called, AwsServiceException error) {
        String typed = error.getClass() == called.general() ? null : error.getClass().getSimpleName();
        return new Failure(
                error.awsErrorDetails().errorCode(), error.awsErrorDetails().errorMessage(), error.statusCode(), typed);
    }

    // ---- requests: from maps to the SDK's objects ----------------------------------------------------------------

    private static Object filled(Class<?> kind, Map<String, Object> members) throws ReflectiveOperationException {
        return filled(builder(kind), members);
    }

    private static SdkPojo builder(Class<?> kind) throws ReflectiveOperationException {
        return (SdkPojo) kind.getMethod("builder").invoke(null);
    }

    private static Map<String, SdkField<?>> members(Class<?> kind) throws ReflectiveOperationException {
        return members(builder(kind));
    }

    /** As AWS spells it: the SDK has another name for DynamoDB's NULL. */
    private static String name(SdkField<?> field) {
        return field.memberName().equals("NUL") ? "NULL" : field.memberName();
    }

    private static Map<String, SdkField<?>> members(SdkPojo builder) {
        Map<String, SdkField<?>> fields = new TreeMap<>();
        builder.sdkFields().forEach(field -> fields.put(name(field), field));
        return fields;
    }

    private static Object filled(SdkPojo builder, Map<?, ?> members) {
        Map<String, SdkField<?>> fields = members(builder);
        members.forEach((name, value) -> {
            SdkField<?> field = fields.get(name);
            if (field == null) {
                throw new AssertionError(builder.getClass() + " has no member " + name);
            }
            field.set(builder, converted(field, value));
        });
        return ((SdkBuilder<?, ?>) builder).build();
    }

    private static Object converted(SdkField<?> field, Object value) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.INTEGER) {
            return ((Long) value).intValue();
        }
        if (type == MarshallingType.INSTANT) {
            return Instant.parse((String) value);
        }
        if (type == MarshallingType.SDK_BYTES) {
            return SdkBytes.fromByteArray(Base64.getDecoder().decode((String) value));
        }
        if (type == MarshallingType.SDK_POJO) {
            return filled(field.constructor().get(), (Map<?, ?>) value);
        }
        if (type == MarshallingType.LIST) {
            SdkField<?> member = field.getTrait(ListTrait.class).memberFieldInfo();
            return ((List<?>) value).stream().map(item -> converted(member, item)).toList();
        }
        if (type == MarshallingType.MAP) {
            SdkField<?> member = field.getTrait(MapTrait.class).valueFieldInfo();
            Map<Object, Object> result = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, item) -> result.put(key, converted(member, item)));
            return result;
        }
        return value;
    }

    // ---- answers: from the SDK's objects to maps -----------------------------------------------------------------

    private static Map<String, Object> plain(SdkPojo pojo) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            Object value = field.getValueOrDefault(pojo);
            boolean absent = value == null || value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap;
            if (!absent) {
                members.put(name(field), plainValue(value));
            }
        }
        return members;
    }

    private static Object plainValue(Object value) {
        if (value instanceof SdkPojo pojo) {
            return plain(pojo);
        }
        if (value instanceof SdkBytes bytes) {
            return Base64.getEncoder().encodeToString(bytes.asByteArray());
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Instant moment) {
            return Json.number(moment.toEpochMilli() / 1000.0);
        }
        if (value instanceof Double number) {
            return Json.number(number);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Client::plainValue).toList();
        }
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> result = new LinkedHashMap<>();
            members.forEach((key, item) -> result.put(key, plainValue(item)));
            return result;
        }
        return value;
    }
}
