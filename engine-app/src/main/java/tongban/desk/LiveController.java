package tongban.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tongban.identity.Actors;
import tongban.web.AllowedTo;
import tongban.web.Role;

/**
 * Server-sent events for an open page: {@code hello} when it is connected, then {@code tasks} with
 * {@code {"tasks": [ids], "more": true}} whenever something in the caller's worklist has changed.
 */
@RestController
class LiveController {
  private final Live live;
  private final Actors actors;

  LiveController(Live live, Actors actors) {
    this.live = live;
    this.actors = actors;
  }

  @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  SseEmitter open(HttpServletResponse response) {
    response.setHeader("X-Accel-Buffering", "no");
    response.setHeader("Cache-Control", "no-store");
    return live.open(actors.current());
  }
}
