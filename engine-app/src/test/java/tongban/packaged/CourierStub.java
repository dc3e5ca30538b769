package tongban.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * A courier beyond the hall. It takes each order, then answers, fails, or lets the caller wait in
 * vain; and tells of each shipment twice at once.
 */
final class CourierStub implements AutoCloseable {
  static final String SECRET = "of the courier and the hall";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was ordered, by the idempotency key. */
  final Map<String, String> orders = new ConcurrentHashMap<>();

  /** Orders that came again under their key as another order. */
  final Queue<String> changed = new ConcurrentLinkedQueue<>();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile Failover nodes;

  CourierStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/orders", this::order);
    server.setExecutor(threads);
    server.start();
  }

  /** The nodes of the application that it tells of shipments. */
  void tells(Failover nodes) {
    this.nodes = nodes;
  }

  Map<String, String> environment() {
    return Map.of(
        "TONGBAN_COURIER_URL",
        "http://127.0.0.1:%d/orders".formatted(server.getAddress().getPort()),
        "TONGBAN_COURIER_SECRET",
        SECRET,
        "TONGBAN_COURIER_ANSWERTIMEOUT",
        "PT1S");
  }

  private void order(HttpExchange exchange) throws IOException {
    var id = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var before = orders.putIfAbsent(id, body);
    if (before != null && !before.equals(body)) changed.add(id);
    if (before == null) {
      threads.execute(() -> tell(id));
      if (Math.floorMod(id.hashCode(), 4) == 0) return; // and never answers
      if (Math.floorMod(id.hashCode(), 4) == 1) {
        exchange.sendResponseHeaders(503, -1);
        exchange.close();
        return;
      }
    }
    var answer = "{\"trackingNumber\":\"T%s\"}".formatted(id).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void tell(String id) {
    for (var state : new String[] {"ACCEPTED", "IN_TRANSIT", "DELIVERED"}) {
      var event = event(id, state);
      var first = threads.submit(() -> send(event));
      send(event);
      try {
        first.get();
      } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static byte[] event(String id, String state) {
    try {
      return JSON.writeValueAsBytes(
          Map.of(
              "eventId",
              id + "-" + state,
              "orderId",
              id,
              "state",
              state,
              "trackingNumber",
              "T" + id,
              "at",
              Instant.now().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void send(byte[] event) {
    nodes
        .call(
            api -> {
              var time = String.valueOf(Instant.now().getEpochSecond());
              var mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, SECRET.getBytes());
              mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
              return api.header("X-Courier-Timestamp", time)
                  .header(
                      "X-Courier-Signature", java.util.HexFormat.of().formatHex(mac.doFinal(event)))
                  .post("/api/courier/events", new String(event, StandardCharsets.UTF_8));
            })
        .expect(204);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
