package tongban.gate;

import static org.mockito.Mockito.mock;

import tongban.forms.Forms;

/** A gate without the application around it. */
public final class Gates {

  private Gates() {}

  /** It knows the registry of the tests and nothing that is published. */
  public static ModelGate gate() {
    return new ModelGate(
        Checked.REGISTRY, mock(EngineParser.class), mock(Published.class), mock(Forms.class));
  }
}
