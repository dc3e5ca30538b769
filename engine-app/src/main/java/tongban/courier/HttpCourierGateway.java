package tongban.courier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * A courier that is called over HTTP: the order as JSON, its id as {@code Idempotency-Key}, signed;
 * the answer is {@code {"trackingNumber": "…"}}. Whatever else happens leaves the order untaken as
 * far as is known here, to be sent again.
 */
class HttpCourierGateway implements CourierGateway {
  private static final Pattern TRACKING_NUMBER = Pattern.compile("[A-Za-z0-9-]{1,50}");
  private static final int LONGEST_ANSWER = 16 * 1024;

  private final CourierSettings settings;
  private final ObjectMapper json;
  private final Clock clock;
  private final RestClient client;

  HttpCourierGateway(CourierSettings settings, ObjectMapper json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
    var http =
        HttpClient.newBuilder()
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(settings.answerTimeout());
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  @Override
  public String order(Request request) {
    var body = body(request);
    var call =
        client
            .post()
            .uri(settings.url())
            .contentType(MediaType.APPLICATION_JSON)
            .header("Idempotency-Key", request.orderId());
    if (!settings.secret().isEmpty()) {
      var time = String.valueOf(clock.instant().getEpochSecond());
      call.header(Signature.TIME_HEADER, time)
          .header(Signature.HEADER, Signature.of(settings.secret(), time, body));
    }
    try {
      var number = call.body(body).exchange((sent, answer) -> trackingNumber(answer));
      if (number == null) throw new Unanswered("the courier answered nothing");
      return number;
    } catch (ResourceAccessException e) {
      throw new Unanswered("the courier did not answer");
    }
  }

  private byte[] body(Request request) {
    var members = new LinkedHashMap<String, String>();
    members.put("orderId", request.orderId());
    members.put("direction", request.direction().name().toLowerCase(Locale.ROOT));
    members.put("name", request.name());
    members.put("mobile", request.mobile());
    members.put("address", request.address());
    try {
      return json.writeValueAsBytes(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String trackingNumber(ClientHttpResponse answer) throws IOException {
    if (!answer.getStatusCode().is2xxSuccessful()) {
      throw new Unanswered("the courier answered " + answer.getStatusCode().value());
    }
    var bytes = answer.getBody().readNBytes(LONGEST_ANSWER);
    try {
      JsonNode said = json.readTree(bytes);
      var number = said == null ? "" : said.path("trackingNumber").asText("");
      if (TRACKING_NUMBER.matcher(number).matches()) return number;
    } catch (JsonProcessingException e) {
      throw new Unanswered("the courier's answer is not JSON");
    }
    throw new Unanswered("the courier answered without a tracking number");
  }
}
