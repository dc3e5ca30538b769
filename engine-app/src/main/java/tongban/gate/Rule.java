package tongban.gate;

/**
 * One thing that a model must keep to. Its name is that of its texts, {@code gate.<name>}, and of
 * its line in the documentation.
 */
interface Rule {

  String name();

  void check(Model model, Report report);
}
