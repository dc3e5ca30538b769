package tongban.gate;

import java.util.List;
import tongban.gate.xml.Element;

/** The rules, in their order, over one model. */
final class ModelCheck {
  private static final List<Rule> BPMN =
      List.of(
          new NamespacesAllowed(),
          new ElementsAllowed(),
          new AttributesAllowed(),
          new AttributeValues(),
          new NoClass(),
          new NoScript(),
          new NoFormData(),
          new Expressions(),
          new Literals(),
          new Implementation(),
          new Listeners(),
          new TimersBounded(),
          new Retries(),
          new FlowNodes(),
          new Nesting(),
          new Lengths(),
          new Cardinality(),
          new Executable(),
          new HistoryTimeToLive(),
          new UniqueIds(),
          new VariableNames(),
          new UserTaskForm(),
          new UserTaskCandidates());

  /** Rules about the course of the flow; they need a model that is not too large. */
  private static final List<Rule> SHAPE =
      List.of(
          new ReachableEnd(),
          new WaitingCircles(),
          new NoSelfStart(),
          new NoSelfTrigger(),
          new ParallelJoin(),
          new TakeBackPairs(),
          new StartMessages(),
          new PublishedReferences());

  private static final List<Rule> DMN =
      List.of(
          new NamespacesAllowed(),
          new ElementsAllowed(),
          new AttributesAllowed(),
          new NoClass(),
          new NoScript(),
          new FeelOnly(),
          new Feel(),
          new HitPolicy(),
          new DecisionReferences(),
          new Lengths(),
          new HistoryTimeToLive(),
          new UniqueIds());

  private final Registry registry;
  private final EngineParser engine;

  ModelCheck(Registry registry, EngineParser engine) {
    this.registry = registry;
    this.engine = engine;
  }

  void check(Element root, byte[] file, Known known, Report report) {
    if (root.is(Namespaces.BPMN, "definitions")) {
      var model = new Model(root, Vocabulary.BPMN, registry, known);
      for (var rule : BPMN) rule.check(model, report);
      if (report.hasErrorOf("flow-nodes")) return;
      for (var rule : SHAPE) rule.check(model, report);
      if (!report.hasErrors()) parse(engine.bpmn(file), report);
    } else if (Namespaces.DMN.contains(root.uri()) && root.name().equals("definitions")) {
      var model = new Model(root, Vocabulary.DMN, registry, known);
      for (var rule : DMN) rule.check(model, report);
      if (!report.hasErrors()) parse(engine.dmn(file), report);
    } else {
      report.error("kind", "", root.name());
    }
  }

  private static void parse(List<EngineParser.Problem> problems, Report report) {
    for (var problem : problems) report.error("engine", problem.element(), problem.text());
  }
}
