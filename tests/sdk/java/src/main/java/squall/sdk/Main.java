package squall.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every scenario, with the AWS SDK for Java v2. The runner (tests/sdk/run.py) says in the environment where the scenarios
 * and the two servers are: one on a manual clock, one on the wall clock.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getenv("SQUALL_SCENARIOS"));
        Map<String, Client> clients = Map.of(
                "manual", new Client(System.getenv("SQUALL_MANUAL_ENDPOINT")),
                "wall", new Client(System.getenv("SQUALL_WALL_ENDPOINT")));
        Map<String, Object> namedErrors = Player.object(read(folder.resolve("named_errors.json")));
        int failed = 0;
        List<Map<String, Object>> scenarios = scenarios(folder);
        for (Map<String, Object> scenario : scenarios) {
            try {
                play(clients.get(scenario.getOrDefault("clock", "manual")), namedErrors, scenario);
                System.out.println("ok     " + scenario.get("id"));
            } catch (AssertionError | Exception failure) {
                ++failed;
                System.out.println("FAILED " + scenario.get("id") + ": " + scenario.get("title") + "\n" + failure);
                failure.printStackTrace(System.out);
            }
        }
        System.out.println((scenarios.size() - failed) + " passed, " + failed + " failed");
        // Not by returning: an HTTP client's threads would keep the process alive for a while.
        System.exit(failed == 0 && !scenarios.isEmpty() ? 0 : 1);
    }

    private static void play(Client client, Map<String, Object> namedErrors, Map<String, Object> scenario) throws Exception {
        String lacked = (String) Player.object(scenario.getOrDefault("lackedBy", Map.of())).get("java");
        if (lacked != null) {
            // A client that cannot ask is left out, and only as long as it cannot.
            if (!client.lacks((String) scenario.get("service"), lacked)) {
                throw new AssertionError("the SDK knows " + lacked + " by now");
            }
            return;
        }
        Player player = new Player(client, namedErrors);
        if (scenario.containsKey("wrong")) {
            requireComplaint(player, scenario);
        } else {
            player.play(scenario);
        }
    }

    /** A wrong scenario says what is not so; a player that does not mind sees nothing at all. */
    private static void requireComplaint(Player player, Map<String, Object> scenario) throws Exception {
        try {
            player.play(scenario);
        } catch (AssertionError complaint) {
            return;
        }
        throw new IllegalStateException("nothing was noticed");
    }

    /** Those of SQS, and of each other service in the folder of its name. */
    private static List<Map<String, Object>> scenarios(Path folder) throws IOException {
        List<Map<String, Object>> scenarios = new ArrayList<>(scenarios(folder, "sqs"));
        for (Path service : listed(folder, path -> Files.isDirectory(path))) {
            scenarios.addAll(scenarios(service, service.getFileName().toString()));
        }
        return scenarios;
    }

    private static List<Map<String, Object>> scenarios(Path folder, String service) throws IOException {
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (Path file : listed(folder, path -> path.toString().endsWith(".json"))) {
            if (!file.endsWith("named_errors.json")) {
                for (Object described : (List<?>) read(file)) {
                    Map<String, Object> scenario = new LinkedHashMap<>(Player.object(described));
                    scenario.put("service", service);
                    scenarios.add(scenario);
                }
            }
        }
        return scenarios;
    }

    private static List<Path> listed(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted).sorted().toList();
        }
    }

    private static Object read(Path file) throws IOException {
        return Json.parse(Files.readString(file));
    }
}
