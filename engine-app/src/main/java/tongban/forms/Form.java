package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A form-js document.
 *
 * @param id plain name, {@code <process key>-<element id>}
 * @param version counts up with each change of content, from 1
 */
public record Form(String id, int version, JsonNode schema) {}
