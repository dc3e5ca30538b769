package tongban.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.builder.SqlSourceBuilder;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.scripting.xmltags.DynamicContext;
import org.apache.ibatis.scripting.xmltags.DynamicSqlSource;
import org.apache.ibatis.scripting.xmltags.SqlNode;
import org.apache.ibatis.scripting.xmltags.XMLLanguageDriver;
import org.apache.ibatis.scripting.xmltags.XMLScriptBuilder;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * A statement with conditions or repetitions becomes the same few texts over and over: each is
 * looked through for parameters once.
 */
public class ParsedOnce extends XMLLanguageDriver {
  private static final int LONGEST = 10_000;
  private static final int MOST = 50;

  @Override
  public SqlSource createSqlSource(
      Configuration configuration, XNode script, @Nullable Class<?> parameterType) {
    var source = super.createSqlSource(configuration, script, parameterType);
    if (!(source instanceof DynamicSqlSource)) return source;
    return new Remembering(configuration, new Nodes(configuration, script, parameterType).root);
  }

  private static final class Nodes extends XMLScriptBuilder {
    private final SqlNode root;

    Nodes(Configuration configuration, XNode script, @Nullable Class<?> parameterType) {
      super(configuration, script, parameterType);
      root = parseDynamicTags(script);
    }
  }

  private record Text(String sql, Class<?> parameterType) {}

  private static final class Remembering implements SqlSource {
    private final Configuration configuration;
    private final SqlNode root;
    private final Map<Text, SqlSource> known = new ConcurrentHashMap<>();

    Remembering(Configuration configuration, SqlNode root) {
      this.configuration = configuration;
      this.root = root;
    }

    @Override
    public BoundSql getBoundSql(@Nullable Object parameter) {
      var context = new DynamicContext(configuration, parameter);
      root.apply(context);
      var type = parameter == null ? Object.class : parameter.getClass();
      var bound =
          source(new Text(context.getSql(), type), context.getBindings()).getBoundSql(parameter);
      context.getBindings().forEach(bound::setAdditionalParameter);
      return bound;
    }

    private SqlSource source(Text text, Map<String, Object> bindings) {
      var source = known.get(text);
      if (source != null) return source;
      source = parse(text, bindings);
      if (text.sql().length() <= LONGEST && known.size() < MOST) known.put(text, source);
      return source;
    }

    /** The types of what is repeated are left open: the next time they may be others. */
    private SqlSource parse(Text text, Map<String, Object> bindings) {
      var names = new HashMap<String, Object>();
      for (var name : bindings.keySet()) names.put(name, null);
      return new SqlSourceBuilder(configuration).parse(text.sql(), text.parameterType(), names);
    }
  }
}
