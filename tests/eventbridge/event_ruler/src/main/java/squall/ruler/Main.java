package squall.ruler;

/** What event-ruler is asked: to judge pairs of patterns and events, or to show how fast it is. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1 && arguments[0].equals("judge")) {
      System.exit(Judge.run());
    } else if (arguments.length == 3 && arguments[0].equals("serve")) {
      Speed.serve(arguments[1], arguments[2]);
    } else {
      System.err.println("judge | serve EVENTS RULES");
      System.exit(2);
    }
  }
}
