package squall.ruler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import software.amazon.event.ruler.Machine;

/** Reads pairs with Squall's verdict from standard input, one a line, and prints those that event-ruler judges otherwise. */
final class Judge {
  private static final int MOST_PRINTED = 20;

  private Judge() {}

  static int run() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int pairs = 0;
    int matches = 0;
    int differences = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode pair = mapper.readTree(line);
      String verdict = verdict(pair.get("pattern").textValue(), pair.get("event").textValue());
      ++pairs;
      if (verdict.equals("M")) ++matches;
      if (verdict.equals(pair.get("verdict").textValue())) continue;
      if (++differences <= MOST_PRINTED) System.out.println("event-ruler: " + verdict + ", Squall: " + line);
    }
    System.out.printf("%d pairs, %d match, %d differences%n", pairs, matches, differences);
    return differences == 0 && pairs > 0 ? 0 : 1;
  }

  /** M, N, or E when the pattern is refused. */
  private static String verdict(String pattern, String event) throws Exception {
    Machine machine = Machine.builder().build();
    try {
      machine.addRule("rule", pattern);
    } catch (Exception refused) {
      return "E";
    }
    return machine.rulesForJSONEvent(event).isEmpty() ? "N" : "M";
  }
}
