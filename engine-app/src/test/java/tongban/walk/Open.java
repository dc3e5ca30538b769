package tongban.walk;

/** A task that has to be open; {@code branch} is null where it is about the whole case. */
final class Open {
  final String element;
  final Branch branch;
  final String group;
  String assignee;

  Open(String element, Branch branch, String group) {
    this.element = element;
    this.branch = branch;
    this.group = group;
  }

  String place() {
    return element + "/" + (branch == null ? 0 : branch.part.number());
  }
}
