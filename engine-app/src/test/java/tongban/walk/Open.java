package tongban.walk;

/**
 * A task that has to be open; {@code branch} is null where it is about the whole case, {@code
 * procedure} where it is about none.
 */
final class Open {
  final String element;
  final Branch branch;
  final String group;
  final Procedure procedure;
  String assignee;

  Open(String element, Branch branch, String group) {
    this(element, branch, group, null);
  }

  Open(String element, Branch branch, String group, Procedure procedure) {
    this.procedure = procedure;
    this.element = element;
    this.branch = branch;
    this.group = group;
  }

  String place() {
    var part = branch == null ? "0" : branch.number();
    return element + "/" + (procedure == null ? part : procedure.owner());
  }
}
