package tongban.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A courier over HTTP, which takes each order once, whatever becomes of its answer. */
class HttpCourierGatewayTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
  private static final CourierGateway.Request REQUEST =
      new CourierGateway.Request("abc", Direction.OUTBOUND, "张三", "13800001111", "市南区1号");

  private final Map<String, String> taken = new ConcurrentHashMap<>();
  private final AtomicReference<String> received = new AtomicReference<>("");
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  private interface Reply {
    void to(HttpExchange exchange, String trackingNumber) throws IOException;
  }

  private volatile Reply reply = (exchange, number) -> answer(exchange, 201, tracking(number));

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/orders", this::take);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    received.set(new String(body, StandardCharsets.UTF_8));
    var headers = exchange.getRequestHeaders();
    var time = headers.getFirst(Signature.TIME_HEADER);
    if (!Signature.matches("secret", time, body, headers.getFirst(Signature.HEADER))) {
      answer(exchange, 401, "{}");
      return;
    }
    var key = headers.getFirst("Idempotency-Key");
    taken.computeIfAbsent(key, k -> "SF" + (taken.size() + 1));
    reply.to(exchange, taken.get(key));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String tracking(String number) {
    return "{\"trackingNumber\":\"%s\",\"more\":true}".formatted(number);
  }

  private CourierGateway gateway() {
    var settings =
        new CourierSettings(
            "http://127.0.0.1:" + server.getAddress().getPort() + "/orders",
            false,
            "secret",
            Duration.ofSeconds(2),
            Duration.ofMillis(300),
            new CourierSettings.Simulator(
                Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Map.of()));
    return new HttpCourierGateway(settings, new ObjectMapper(), CLOCK);
  }

  private void refuses(String reason) {
    assertThatThrownBy(() -> gateway().order(REQUEST))
        .isInstanceOf(CourierGateway.Unanswered.class)
        .hasMessage(reason)
        .hasMessageNotContainingAny("13800001111", "127.0.0.1");
  }

  @Test
  void anOrderIsPostedAsJsonAndSigned() {
    assertThat(gateway().order(REQUEST)).isEqualTo("SF1");
    assertThat(received.get())
        .isEqualTo(
            "{\"orderId\":\"abc\",\"direction\":\"outbound\",\"name\":\"张三\","
                + "\"mobile\":\"13800001111\",\"address\":\"市南区1号\"}");
  }

  @Test
  void aRepeatUnderTheSameKeyIsTheSameOrder() {
    assertThat(gateway().order(REQUEST)).isEqualTo(gateway().order(REQUEST));
    assertThat(taken).hasSize(1);
  }

  @Test
  void aTimeOutAfterTheOrderWasTakenIsNoAnswerAndTheRepeatFindsTheOrder() {
    reply = (exchange, number) -> await();
    refuses("the courier did not answer");
    assertThat(taken).containsOnlyKeys("abc");
    reply = (exchange, number) -> answer(exchange, 200, tracking(number));
    assertThat(gateway().order(REQUEST)).isEqualTo("SF1");
    assertThat(taken).hasSize(1);
  }

  private void await() throws IOException {
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aConnectionCutAfterTheOrderWasTakenIsNoAnswer() {
    reply = (exchange, number) -> exchange.close();
    refuses("the courier did not answer");
    assertThat(taken).hasSize(1);
  }

  @Test
  void whateverIsNoTrackingNumberIsNoAnswer() {
    reply = (exchange, number) -> answer(exchange, 503, tracking(number));
    refuses("the courier answered 503");
    reply = (exchange, number) -> answer(exchange, 422, "{}");
    refuses("the courier answered 422");
    reply = (exchange, number) -> answer(exchange, 200, "<html>");
    refuses("the courier's answer is not JSON");
    reply = (exchange, number) -> answer(exchange, 200, "{}");
    refuses("the courier answered without a tracking number");
    reply = (exchange, number) -> answer(exchange, 200, tracking("<b>"));
    refuses("the courier answered without a tracking number");
    reply = (exchange, number) -> answer(exchange, 200, " ".repeat(100_000));
    refuses("the courier answered without a tracking number");
    reply =
        (exchange, number) -> {
          exchange.getResponseHeaders().add("Location", "http://127.0.0.1:9/elsewhere");
          answer(exchange, 307, "");
        };
    refuses("the courier answered 307");
  }

  @Test
  void nobodyAtThePortIsNoAnswer() {
    var gateway = gateway();
    server.stop(0);
    assertThatThrownBy(() -> gateway.order(REQUEST)).hasMessage("the courier did not answer");
  }
}
