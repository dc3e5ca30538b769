package tongban.process.engine;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What a decision task gave, which the engine keeps as a transient variable for the listeners of
 * the task. No other object is a variable, and this one is never written.
 */
class DecidedSerializer extends AbstractTypedValueSerializer<ObjectValue> {
  DecidedSerializer() {
    super(ValueType.OBJECT);
  }

  @Override
  public String getName() {
    return "decided";
  }

  @Override
  protected boolean canWriteValue(TypedValue value) {
    return value.isTransient() && value.getValue() instanceof DmnDecisionResult;
  }

  @Override
  public ObjectValue convertToTypedValue(UntypedValueImpl value) {
    return Variables.objectValue(value.getValue(), value.isTransient()).create();
  }

  @Override
  public void writeValue(ObjectValue value, ValueFields fields) {
    // it lives in memory alone
  }

  @Override
  public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean isTransient) {
    throw new IllegalStateException("It was never written");
  }
}
