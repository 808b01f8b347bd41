package squall.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                Player player = new Player(clients.get(scenario.getOrDefault("clock", "manual")), namedErrors);
                if (scenario.containsKey("wrong")) {
                    requireComplaint(player, scenario);
                } else {
                    player.play(scenario);
                }
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

    /** A wrong scenario says what is not so; a player that does not mind sees nothing at all. */
    private static void requireComplaint(Player player, Map<String, Object> scenario) throws Exception {
        try {
            player.play(scenario);
        } catch (AssertionError complaint) {
            return;
        }
        throw new IllegalStateException("nothing was noticed");
    }

    private static List<Map<String, Object>> scenarios(Path folder) throws IOException {
        List<Map<String, Object>> scenarios = new ArrayList<>();
        // The folders hold other services' scenarios, which this player does not know.
        try (Stream<Path> files = Files.list(folder).filter(path -> path.toString().endsWith(".json"))) {
            for (Path file : files.filter(path -> !path.endsWith("named_errors.json")).sorted().toList()) {
                ((List<?>) read(file)).forEach(scenario -> scenarios.add(Player.object(scenario)));
            }
        }
        return scenarios;
    }

    private static Object read(Path file) throws IOException {
        return Json.parse(Files.readString(file));
    }
}
