package squall.sdk;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ListQueuesRequest;
import software.amazon.awssdk.services.sqs.model.SqsException;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * The AWS SDK for Java v2 as a scenario's client. Its MD5 checks are on, as they are by default. Operations are found by
 * name, and requests are filled and answers read through the SDK's own description of their members, so that one player
 * serves all operations.
 */
final class Client {
    private static final String MODEL = "software.amazon.awssdk.services.sqs.model.";
    private final String endpoint;
    private final Map<String, SqsClient> clients = new HashMap<>();

    /** An error answer as the SDK showed it; typed is the SDK's own exception class, null for its general one. */
    record Failure(String code, String message, long status, String typed) {}

    Client(String endpoint) {
        this.endpoint = endpoint;
    }

    String endpoint() {
        return endpoint;
    }

    /** The answer as a map, or a Failure. */
    Object call(String operation, Map<String, Object> parameters, Map<String, Object> who) {
        try {
            Class<?> kind = Class.forName(MODEL + operation + "Request");
            Object request = filled(kind, parameters);
            String method = Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
            return plain((SdkPojo) SqsClient.class.getMethod(method, kind).invoke(client(who), request));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof SqsException error) {
                return failure(error);
            }
            throw new AssertionError(operation + " failed", thrown.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("the SDK has no operation " + operation, missing);
        }
    }

    List<Object> pages(String operation, Map<String, Object> parameters, long pageSize, String items) {
        if (!operation.equals("ListQueues")) {
            throw new AssertionError("no paginator is wired for " + operation);
        }
        ListQueuesRequest request = ListQueuesRequest.builder()
                .queueNamePrefix((String) parameters.get("QueueNamePrefix"))
                .maxResults((int) pageSize)
                .build();
        List<Object> pages = new ArrayList<>();
        client(Map.of()).listQueuesPaginator(request).forEach(page -> pages.add(plain(page).get(items)));
        return pages;
    }

    private synchronized SqsClient client(Map<String, Object> who) {
        String account = (String) who.getOrDefault("account", "test");
        String region = (String) who.getOrDefault("region", "us-east-1");
        return clients.computeIfAbsent(account + " " + region, key -> SqsClient.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(account, "secret")))
                // One attempt: a retry would hide a failing answer.
                .overrideConfiguration(options -> options.retryStrategy(strategy -> strategy.maxAttempts(1)))
                .build());
    }

    private static Failure failure(SqsException error) {
        String typed = error.getClass() == SqsException.class ? null : error.getClass().getSimpleName();
        return new Failure(
                error.awsErrorDetails().errorCode(), error.awsErrorDetails().errorMessage(), error.statusCode(), typed);
    }

    // ---- requests: from maps to the SDK's objects ----------------------------------------------------------------

    private static Object filled(Class<?> kind, Map<String, Object> members) throws ReflectiveOperationException {
        return filled((SdkPojo) kind.getMethod("builder").invoke(null), members);
    }

    private static Object filled(SdkPojo builder, Map<?, ?> members) {
        Map<String, SdkField<?>> fields = new TreeMap<>();
        builder.sdkFields().forEach(field -> fields.put(field.memberName(), field));
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
                members.put(field.memberName(), plainValue(value));
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
