package tongban.online;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param simulated whether the simulated identity platform stands for one: in a demonstration only
 * @param signedIn how long a sign-in holds
 * @param casesADay applications of one applicant a day, at most
 * @param filesADay uploads of one applicant in 24 hours, at most
 * @param bytesADay their sizes together, at most
 * @param longestBody of a request, but for uploads
 */
@ConfigurationProperties("tongban.online")
record OnlineSettings(
    @DefaultValue("false") boolean simulated,
    @DefaultValue("PT2H") Duration signedIn,
    @DefaultValue("20") int casesADay,
    @DefaultValue("100") int filesADay,
    @DefaultValue("500MB") DataSize bytesADay,
    @DefaultValue("256KB") DataSize longestBody) {}
