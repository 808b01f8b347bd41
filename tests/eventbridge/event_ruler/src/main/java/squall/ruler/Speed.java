package squall.ruler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import software.amazon.event.ruler.Machine;

/**
 * Answers "kind seconds" with a line of JSON, as bench/patterns.cpp does. Times are of the CPU of the matching thread alone: what
 * the JVM spends on compiling and collecting is not counted against it.
 */
final class Speed {
  private static final int CHECKED = 2000;
  private static final int CHUNK = 64;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Speed() {}

  static void serve(String eventsPath, String rulesPath) throws Exception {
    List<String> events = Files.readAllLines(Path.of(eventsPath), StandardCharsets.UTF_8);
    JsonNode kinds = new ObjectMapper().readTree(new File(rulesPath));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int space = line.lastIndexOf(' ');
      Machine machine = Machine.builder().build();
      int id = 0;
      for (JsonNode rule : kinds.get(line.substring(0, space))) {
        machine.addRule("rule" + id++, rule.textValue());
      }
      long checked = 0;
      for (int i = 0; i < CHECKED; ++i) {
        checked += machine.rulesForJSONEvent(events.get(i)).size();
      }
      double speed = eventsPerSecond(machine, events, Double.parseDouble(line.substring(space + 1)));
      System.out.printf(Locale.ROOT, "{\"events_per_s\":%.1f,\"checked\":%d}%n", speed, checked);
    }
  }

  private static double eventsPerSecond(Machine machine, List<String> events, double seconds) throws Exception {
    long begin = THREADS.getCurrentThreadCpuTime();
    long count = 0;
    double spent = 0;
    while (spent < seconds) {
      for (int i = 0; i < CHUNK; ++i) {
        machine.rulesForJSONEvent(events.get((int) ((count + i) % events.size())));
      }
      count += CHUNK;
      spent = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
    return count / spent;
  }
}
