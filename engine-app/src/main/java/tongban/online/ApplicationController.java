package tongban.online;

import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tongban.casework.NewCase;
import tongban.casework.OnlineCounter;
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.catalog.Item;
import tongban.forms.Form;
import tongban.web.Applicants;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Public;
import tongban.web.Refusal;
import tongban.web.Slice;
import tongban.worktime.Limit;

/** What an applicant may apply for, does apply for, and has applied for. */
@RestController
@RequestMapping("/api/online")
class ApplicationController {
  private final OpenItems open;
  private final OnlineApplications applications;
  private final Sending sending;
  private final Catalog catalog;

  ApplicationController(
      OpenItems open, OnlineApplications applications, Sending sending, Catalog catalog) {
    this.open = open;
    this.applications = applications;
    this.sending = sending;
    this.catalog = catalog;
  }

  record Row(String code, String name, String department, @Nullable Limit promisedLimit) {}

  /** By code; what can be applied for is for everybody to see. */
  @GetMapping("/items")
  @Public
  Slice<Row> items(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1);
    var last = paging.after();
    var found = open.page(last == null ? null : last.text(0), paging.limit());
    return paging.slice(found, item -> Cursor.of(item.code())).map(this::row);
  }

  private Row row(Item item) {
    var department = catalog.department(item.departmentCode()).map(Department::name);
    return new Row(item.code(), item.name(), department.orElse(""), item.promisedLimit());
  }

  /**
   * @param materials of the item's list
   * @param form what is to be filled in
   */
  record Whole(Row item, List<Material> materials, Form form) {}

  record Material(String name, boolean required) {}

  @GetMapping("/items/{code}")
  @Applicants
  Whole item(@PathVariable String code) {
    var found = open.find(code).orElseThrow(() -> Refusal.notFound("online.item", code));
    var materials =
        found.item().materials().stream().map(m -> new Material(m.name(), m.required())).toList();
    return new Whole(row(found.item()), materials, found.form());
  }

  /**
   * @param size in bytes
   */
  record Uploaded(String fileId, String name, long size) {}

  /** Takes one file of the applicant's. */
  @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Applicants
  Uploaded upload(
      @Parameter(hidden = true) SignedIn who,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    var stored = sending.keep(who, file);
    return new Uploaded(stored.id(), stored.name(), stored.size());
  }

  /**
   * @param item implementation code
   * @param mobile to be called at; null for the one that the identity platform knows
   * @param materials each with a file of the applicant's own; what is not listed is missing
   * @param form data of the form
   */
  record NewApplication(
      @Nullable String item,
      @Nullable String mobile,
      @Nullable List<NewCase.@Nullable NewMaterial> materials,
      @Nullable Map<String, Object> form) {}

  /** Applies, once: a repeat with the same key gets the first answer. */
  @PostMapping("/cases")
  @ResponseStatus(HttpStatus.CREATED)
  @Applicants
  OnlineCounter.Received apply(
      @Parameter(hidden = true) SignedIn who,
      @RequestBody NewApplication application,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    return applications.apply(who, application, key);
  }

  /** What this applicant has applied for online, the newest first. */
  @GetMapping("/cases")
  @Applicants
  Slice<OnlineCounter.Row> cases(
      @Parameter(hidden = true) SignedIn who,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return applications.of(who, Paging.of(size, after, 1));
  }
}
