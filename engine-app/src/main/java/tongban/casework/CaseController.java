package tongban.casework;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Paging;
import tongban.web.Role;
import tongban.web.Slice;

/** Cases: receipt, search, page, corrections, withdrawal. */
@RestController
@RequestMapping("/api/cases")
class CaseController {
  private final Receiving receiving;
  private final CaseList list;
  private final CasePages pages;
  private final Positions positions;
  private final Corrections corrections;
  private final Withdrawal withdrawal;
  private final CourierRows couriers;
  private final WholeTransaction transaction;

  CaseController(
      Receiving receiving,
      CaseList list,
      CasePages pages,
      Positions positions,
      Corrections corrections,
      Withdrawal withdrawal,
      CourierRows couriers,
      WholeTransaction transaction) {
    this.receiving = receiving;
    this.list = list;
    this.pages = pages;
    this.positions = positions;
    this.corrections = corrections;
    this.withdrawal = withdrawal;
    this.couriers = couriers;
    this.transaction = transaction;
  }

  @PostMapping
  @AllowedTo(Role.CLERK)
  ResponseEntity<Receipt.Received> receive(
      @RequestBody NewCase request,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    var received = receiving.receive(request, key);
    return ResponseEntity.created(URI.create("/api/cases/" + received.caseNumber())).body(received);
  }

  @GetMapping
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Slice<CaseList.Row> search(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable CaseState state,
      @RequestParam(required = false) @Nullable String item,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable Channel channel,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    return list.find(
        new CaseList.Question(
            q, state, item, department, channel, from, to, Paging.of(size, after, 1)));
  }

  @GetMapping("/{caseNumber}")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  CaseView page(@PathVariable String caseNumber) {
    return pages.page(caseNumber);
  }

  @GetMapping("/{caseNumber}/clocks")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  List<ExplainedClock> clocks(@PathVariable String caseNumber) {
    return pages.clocks(caseNumber);
  }

  @GetMapping("/{caseNumber}/model")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  Positions.Position model(@PathVariable String caseNumber) {
    return positions.of(caseNumber);
  }

  record Reason(@Nullable String reason) {}

  @PostMapping("/{caseNumber}/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @AllowedTo(Role.CLERK)
  void withdraw(@PathVariable String caseNumber, @RequestBody Reason reason) {
    transaction.run(
        () -> {
          withdrawal.withdraw(caseNumber, reason.reason());
          return true;
        });
  }

  @PatchMapping("/{caseNumber}/applicant")
  @AllowedTo(Role.CLERK)
  CaseView correct(
      @PathVariable String caseNumber, @RequestBody Corrections.ApplicantChange change) {
    return transaction.run(
        () -> {
          corrections.applicant(caseNumber, change);
          return pages.page(caseNumber);
        });
  }

  @PostMapping("/{caseNumber}/materials")
  @AllowedTo(Role.CLERK)
  CaseView addMaterial(
      @PathVariable String caseNumber, @RequestBody Corrections.MaterialChange change) {
    return transaction.run(
        () -> {
          corrections.material(caseNumber, change);
          return pages.page(caseNumber);
        });
  }

  /** The applicant's numbers in full, and those of the form and of couriers' orders. */
  @GetMapping(
      path = "/{caseNumber}/applicant/id-number",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER})
  Map<String, String> reveal(@PathVariable String caseNumber) {
    var file = transaction.run(() -> corrections.reveal(caseNumber));
    var numbers = Masks.hidden(file);
    numbers.put("idNumber", file.idNumber());
    numbers.put("mobile", file.mobile());
    numbers.putAll(couriers.hidden(caseNumber));
    return numbers;
  }
}
