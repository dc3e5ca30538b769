package tongban.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tongban.ThreadClock;
import tongban.process.Rehearsal;
import tongban.process.Rehearsals;

/** Runs one scenario from its receipt to its end. */
@Component
class ScenarioRunner {
  private static final Logger log = LoggerFactory.getLogger(ScenarioRunner.class);

  private final ScenarioReader reader;
  private final Rehearsals rehearsals;
  private final ThreadClock clock;
  private final Receiver receiver;
  private final Persons persons;
  private final Taking steps;
  private final Ending ending;
  private final Words words;

  ScenarioRunner(
      ScenarioReader reader,
      Rehearsals rehearsals,
      ThreadClock clock,
      Receiver receiver,
      Persons persons,
      Taking steps,
      Ending ending,
      Words words) {
    this.reader = reader;
    this.rehearsals = rehearsals;
    this.clock = clock;
    this.receiver = receiver;
    this.persons = persons;
    this.steps = steps;
    this.ending = ending;
    this.words = words;
  }

  ScenarioResult run(ScenarioFile file) {
    Scenario scenario;
    try {
      scenario = reader.read(file.text());
    } catch (Problem problem) {
      return new ScenarioResult(
          file.path(), file.path(), told(file, problem.line(), problem.text()), Map.of());
    }
    try (var rehearsal = rehearsals.begin()) {
      var failure = run(file, scenario, rehearsal);
      return new ScenarioResult(file.path(), scenario.name(), failure, rehearsal.passed());
    } finally {
      clock.giveBack();
    }
  }

  private @Nullable String run(ScenarioFile file, Scenario scenario, Rehearsal rehearsal) {
    var at = words.of("at.start");
    int line = scenario.start().line();
    try {
      var run = start(scenario.start(), rehearsal);
      int number = 0;
      for (var step : scenario.steps()) {
        at = words.of("at.step", ++number, step.title(), run.now());
        line = step.line();
        if (step instanceof Step.Begin begin) run = next(run, begin, rehearsal);
        else steps.take(run, step);
      }
      at = words.of("at.end", run.now());
      steps.end(run, line);
      ending.check(run);
      return null;
    } catch (Problem problem) {
      int where = problem.line() == 0 ? line : problem.line();
      return told(file, where, scenario.name() + "\n" + at + "\n" + problem.text());
    } catch (RuntimeException e) {
      log.info("Scenario {} fails", file.path(), e);
      var refusal = Causes.refusal(e);
      var why = refusal == null ? words.of("broken", Causes.root(e)) : words.of(refusal);
      return told(file, line, scenario.name() + "\n" + at + "\n" + why);
    }
  }

  private Run next(Run before, Step.Begin begin, Rehearsal rehearsal) {
    steps.end(before, begin.line());
    ending.check(before);
    return start(begin.start(), rehearsal);
  }

  private Run start(Scenario.Start start, Rehearsal rehearsal) {
    clock.set(start.at());
    var item = receiver.item(start);
    var by = persons.find(start.line(), start.by(), java.util.List.of());
    var number = receiver.receive(start, item, by);
    return new Run(rehearsal, clock, new CaseParts(item.joint(), receiver.parts(item)), number);
  }

  private static String told(ScenarioFile file, int line, String text) {
    return file.path() + ":" + line + "  " + text;
  }
}
