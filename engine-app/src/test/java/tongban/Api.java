package tongban;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * The application as its callers see it: {@code api.as("clerk").post("/api/cases",
 * body).expect(201).json("caseNumber")}. Immutable: {@link #as}, {@link #header} give another one.
 */
public final class Api {

  /** Of every account of the demo profile. */
  public static final String DEMO_PASSWORD = "demo";

  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final IntSupplier port;
  private final String password;
  private final Map<String, String> headers;

  private Api(IntSupplier port, String password, Map<String, String> headers) {
    this.port = port;
    this.password = password;
    this.headers = headers;
  }

  /** The application on this port of this machine; people's password is given. */
  public static Api at(IntSupplier port, String password) {
    return new Api(port, password, Map.of());
  }

  /** Calls as this person, by HTTP Basic. */
  public Api as(String username) {
    return as(username, password);
  }

  public Api as(String username, String password) {
    var credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  /** {@code zh-CN} (what is answered without it) or {@code en}. */
  public Api in(String language) {
    return header("Accept-Language", language);
  }

  public Api header(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Api(port, password, more);
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port.getAsInt() + path;
  }

  public Answer get(String path) {
    return send("GET", path, null, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, BodyPublishers.noBody());
  }

  /** Without a body. */
  public Answer post(String path) {
    return send("POST", path, null, BodyPublishers.noBody());
  }

  public Answer post(String path, Object body) {
    return send("POST", path, "application/json", json(body));
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, "application/json", json(body));
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, "application/json", json(body));
  }

  /** Posts a text as it is, for example {@code text/csv}. */
  public Answer postText(String path, String mediaType, String body) {
    return send("POST", path, mediaType + ";charset=UTF-8", BodyPublishers.ofString(body));
  }

  /** Uploads one file as the part {@code file}. */
  public Answer upload(String path, String fileName, String mediaType, byte[] content) {
    var boundary = "part-of-" + fileName.hashCode();
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: %s\r\n\r\n";
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head.formatted(boundary, fileName, mediaType)),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary)));
    return send("POST", path, "multipart/form-data; boundary=" + boundary, body);
  }

  private Answer send(String method, String path, String mediaType, BodyPublisher body) {
    var request = HttpRequest.newBuilder(URI.create(url(path))).method(method, body);
    headers.forEach(request::header);
    if (mediaType != null) request.header("Content-Type", mediaType);
    try {
      return new Answer(method + " " + path, HTTP.send(request.build(), Api::body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A stream of events has no end: that it was opened is the answer. */
  private static BodySubscriber<byte[]> body(ResponseInfo answer) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("text/event-stream")) return BodySubscribers.ofByteArray();
    return BodySubscribers.mapping(BodySubscribers.ofInputStream(), Api::opened);
  }

  private static byte[] opened(InputStream events) {
    try (events) {
      return new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofString(
          body instanceof String text ? text : JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
