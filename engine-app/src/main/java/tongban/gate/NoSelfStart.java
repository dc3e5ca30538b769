package tongban.gate;

/** No process calls itself, also not through others, or throws the signal that starts it. */
final class NoSelfStart implements Rule {

  @Override
  public String name() {
    return "no-self-start";
  }

  @Override
  public void check(Model model, Report report) {
    var calls = new Calls(model);
    model
        .processes()
        .forEach(
            (key, process) -> {
              if (calls.returnsTo(key)) report.error(this, process, key);
            });
  }
}
