package tongban.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the answers to questions that are {@link ReadOnce}, mapper by mapper. */
@Component
@Intercepts({
  @Signature(
      type = Executor.class,
      method = "query",
      args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
  @Signature(
      type = Executor.class,
      method = "update",
      args = {MappedStatement.class, Object.class})
})
class ReadOnceAnswers implements Interceptor {

  /** An answer is found by the question and its argument. */
  private record Asked(String question, @Nullable Object argument) {}

  private final Map<String, Optional<ReadOnce>> marks = new ConcurrentHashMap<>();
  private final PerTransaction<Map<String, Map<Asked, List<?>>>> answers =
      new PerTransaction<>(HashMap::new);

  /** Nothing else is asked for its annotations, which MyBatis reads again each time. */
  @Override
  public Object plugin(Object target) {
    return target instanceof Executor ? Interceptor.super.plugin(target) : target;
  }

  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    var statement = (MappedStatement) invocation.getArgs()[0];
    String mapper = mapper(statement);
    if (invocation.getMethod().getName().equals("update")) {
      var kept = answers.get();
      if (kept != null) kept.remove(mapper);
      return invocation.proceed();
    }
    var mark = marks.computeIfAbsent(statement.getId(), id -> mark(mapper, question(statement)));
    var kept = mark.isEmpty() ? null : answers.get();
    if (kept == null) return invocation.proceed();
    return answer(invocation, statement, mark.orElseThrow(), kept);
  }

  private static Object answer(
      Invocation invocation,
      MappedStatement statement,
      ReadOnce mark,
      Map<String, Map<Asked, List<?>>> kept)
      throws Throwable {
    String mapper = mapper(statement);
    var argument = invocation.getArgs()[1];
    var asked = new Asked(question(statement), argument);
    var known = kept.getOrDefault(mapper, Map.of());
    var found = known.get(asked);
    if (found == null && !mark.orBy().isEmpty())
      found = known.get(new Asked(mark.orBy(), argument));
    if (found != null) return new ArrayList<>(found);
    var answer = (List<?>) invocation.proceed();
    if (mark.locks()) kept.clear();
    kept.computeIfAbsent(mapper, name -> new HashMap<>()).put(asked, List.copyOf(answer));
    return answer;
  }

  private static String mapper(MappedStatement statement) {
    return statement.getId().substring(0, statement.getId().lastIndexOf('.'));
  }

  private static String question(MappedStatement statement) {
    return statement.getId().substring(statement.getId().lastIndexOf('.') + 1);
  }

  private static Optional<ReadOnce> mark(String mapper, String question) {
    try {
      return Stream.of(Resources.classForName(mapper).getDeclaredMethods())
          .filter(method -> method.getName().equals(question))
          .map(method -> method.getAnnotation(ReadOnce.class))
          .filter(Objects::nonNull)
          .findFirst();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("No mapper " + mapper, e);
    }
  }
}
