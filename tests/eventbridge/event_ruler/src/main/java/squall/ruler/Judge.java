package squall.ruler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import software.amazon.event.ruler.Machine;

/**
 * Reads pairs with Squall's verdict from standard input, one a line, and prints those that event-ruler judges otherwise.
 * Of a few patterns with $or and names that come twice event-ruler 2.0.1 gives now one verdict and now the other, in new
 * machines of one process: those say nothing about Squall and are counted apart.
 */
final class Judge {
  private static final int MOST_PRINTED = 20;
  private static final int ASKED_AGAIN = 100;

  private Judge() {}

  static int run() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int pairs = 0;
    int matches = 0;
    int differences = 0;
    int undecided = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode pair = mapper.readTree(line);
      String pattern = pair.get("pattern").textValue();
      String event = pair.get("event").textValue();
      String verdict = verdict(pattern, event);
      ++pairs;
      if (verdict.equals("M")) ++matches;
      if (verdict.equals(pair.get("verdict").textValue())) continue;
      if (!isSure(verdict, pattern, event)) {
        ++undecided;
        continue;
      }
      if (++differences <= MOST_PRINTED) System.out.println("event-ruler: " + verdict + ", Squall: " + line);
    }
    System.out.printf("%d pairs, %d match, %d differences, %d undecided%n", pairs, matches, differences, undecided);
    return differences == 0 && pairs > 0 ? 0 : 1;
  }

  /** Whether event-ruler says the same each time that it is asked. */
  private static boolean isSure(String verdict, String pattern, String event) throws Exception {
    for (int i = 0; i < ASKED_AGAIN; ++i) {
      if (!verdict(pattern, event).equals(verdict)) return false;
    }
    return true;
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
