package tongban.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody at a browser: keeps cookies and, like the web client, sends the token back. */
public final class Visitor {
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;
  private boolean sendsToken = true;

  public Visitor(String base) {
    this.base = base;
  }

  /** As a page of another site makes the browser do. */
  Visitor withoutToken() {
    sendsToken = false;
    return this;
  }

  public HttpResponse<String> login(String username, String password) {
    get("/api/login-options");
    return form("/login", "username=" + encoded(username) + "&password=" + encoded(password));
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  public HttpResponse<String> put(String path, String json) {
    return write("PUT", path, "application/json", BodyPublishers.ofString(json));
  }

  public HttpResponse<String> delete(String path) {
    return write("DELETE", path, "application/json", BodyPublishers.noBody());
  }

  HttpResponse<String> form(String path, String fields) {
    return write(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(fields));
  }

  public HttpResponse<String> post(String path, String json) {
    return write(path, "application/json", BodyPublishers.ofString(json));
  }

  /** Opens an address, of whatever site, and goes where it leads. */
  HttpResponse<String> follow(String url) {
    return followed(send(HttpRequest.newBuilder(URI.create(url)).GET()));
  }

  /** Sends the form of a page, of whatever site, and goes where it leads. */
  HttpResponse<String> submit(String url, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return followed(
        send(
            HttpRequest.newBuilder(URI.create(url))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded")));
  }

  private HttpResponse<String> followed(HttpResponse<String> answer) {
    for (int i = 0; i < 10 && answer.statusCode() / 100 == 3; i++) {
      var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = send(HttpRequest.newBuilder(next).GET().header("Accept", "text/html"));
    }
    return answer;
  }

  private HttpResponse<String> write(String path, String type, BodyPublisher body) {
    return write("POST", path, type, body);
  }

  private HttpResponse<String> write(String method, String path, String type, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body)
            .header("Content-Type", type);
    if (sendsToken)
      cookie("XSRF-TOKEN").ifPresent(it -> request.header("X-XSRF-TOKEN", it.getValue()));
    return send(request);
  }

  Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(it -> it.getName().equals(name))
        .findFirst();
  }

  /** The same cookies at another node. */
  Visitor at(String otherBase) {
    var visitor = new Visitor(otherBase);
    cookies
        .getCookieStore()
        .getCookies()
        .forEach(it -> visitor.cookies.getCookieStore().add(URI.create(otherBase), it));
    return visitor;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
