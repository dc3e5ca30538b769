package tongban.security;

/** Who may call what in the hall; the one place where it is written a second time. */
final class Table {
  static final String TEXT =
      """
      GET   /error                                      = PUBLIC

      GET   /api/session                                = ALL
      GET   /api/login-options                          = PUBLIC
      GET   /api/admin/people                           = ADMIN
      POST  /api/admin/people                           = ADMIN
      PUT   /api/admin/people/{username}                = ADMIN
      GET   /api/admin/audit                            = ADMIN SUPERVISOR
      GET   /api/admin/audit/verification               = ADMIN SUPERVISOR

      GET   /api/items                                  = ALL
      GET   /api/items/{code}                           = ALL
      GET   /api/departments                            = ALL
      GET   /api/flows                                  = ALL
      GET   /api/regions                                = ALL
      POST  /api/admin/items/import                     = ADMIN
      GET   /api/admin/loan-products/{code}             = ADMIN
      POST  /api/admin/loan-products/{code}             = ADMIN
      POST  /api/admin/joint-matters/import             = ADMIN
      POST  /api/admin/material-kinds/import            = ADMIN
      POST  /api/admin/departments/import               = ADMIN
      POST  /api/admin/regions/import                   = ADMIN
      POST  /api/admin/calendar/import                  = ADMIN
      POST  /api/admin/clocks/reconcile                 = ADMIN
      GET   /api/admin/clocks/reconciliations           = ADMIN
      POST  /api/admin/calendar/preview                 = ADMIN
      GET   /api/admin/calendar/changes                 = ADMIN
      GET   /api/admin/calendar/changes/{id}            = ADMIN
      GET   /api/admin/calendar/changes/{id}/moves      = ADMIN
      GET   /api/admin/calendar                         = ADMIN
      GET   /api/sessions                               = PUBLIC
      GET   /api/admin/session-rules                    = ADMIN
      POST  /api/admin/session-rules                    = ADMIN
      PUT   /api/admin/session-rules/{id}               = ADMIN
      DELETE /api/admin/session-rules/{id}              = ADMIN
      GET   /api/admin/session-exceptions               = ADMIN
      POST  /api/admin/session-exceptions               = ADMIN
      PUT   /api/admin/session-exceptions/{id}          = ADMIN
      DELETE /api/admin/session-exceptions/{id}         = ADMIN
      GET   /api/admin/sessions/{date}/{key}/roster     = ADMIN
      PUT   /api/admin/sessions/{date}/{key}/roster     = ADMIN
      GET   /api/admin/office-hours                     = ADMIN
      PUT   /api/admin/office-hours                     = ADMIN
      GET   /api/worktime/deadline                      = PUBLIC
      POST  /api/worktime/deadlines                     = PUBLIC
      GET   /api/forms/{processKey}/{elementId}         = ALL
      POST  /api/models/check                           = DESIGNER

      POST  /api/files                                  = CLERK REVIEWER HEAD CERTIFIER
      GET   /api/files/{id}                             = CLERK REVIEWER HEAD CERTIFIER | file

      POST  /api/materials-on-file                      = CLERK
      POST  /api/applicants-on-file                     = CLERK
      GET   /api/receipt-drafts                         = CLERK
      POST  /api/receipt-drafts                         = CLERK
      GET   /api/receipt-drafts/{id}                    = CLERK
      PUT   /api/receipt-drafts/{id}                    = CLERK
      DELETE /api/receipt-drafts/{id}                   = CLERK
      POST  /api/duplicates                             = CLERK
      GET   /api/devices                                = CLERK
      POST  /api/simulated-devices/id-card              = CLERK
      POST  /api/simulated-devices/page                 = CLERK
      POST  /api/cases                                  = CLERK
      GET   /api/cases                                  = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/cases/{caseNumber}                     = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | case
      GET   /api/cases/{caseNumber}/clocks              = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | case
      GET   /api/cases/{caseNumber}/model               = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | case
      GET   /api/cases/{caseNumber}/documents/{number}  = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | case
      GET   /api/cases/{caseNumber}/materials/{id}/content = CLERK REVIEWER HEAD CERTIFIER | case
      GET   /api/cases/{caseNumber}/files/{id}          = CLERK REVIEWER HEAD CERTIFIER | case
      GET   /api/cases/{caseNumber}/applicant/id-number = CLERK REVIEWER HEAD CERTIFIER | case
      POST  /api/cases/{caseNumber}/materials           = CLERK | case
      POST  /api/cases/{caseNumber}/withdraw            = CLERK | case
      POST  /api/cases/{caseNumber}/pick-ups            = CLERK | case
      PATCH /api/cases/{caseNumber}/applicant           = CLERK | case
      POST  /api/cases/{caseNumber}/commitment/repair   = SUPERVISOR | case
      POST  /api/cases/{caseNumber}/copies              = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | case
      GET   /api/me/completed                           = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/receipt-flows                          = CLERK
      GET   /api/stewarded-cases                        = CLERK SUPERVISOR
      GET   /api/stewarded-cases/saved-days             = CLERK SUPERVISOR
      GET   /api/assisted-cases                         = CLERK SUPERVISOR
      GET   /api/assisted-cases/counts                  = CLERK SUPERVISOR
      GET   /api/me/copies                              = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/me/copies/count                        = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      POST  /api/me/copies/{id}/read                    = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      POST  /api/me/copies/read-all                     = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR

      GET   /api/tasks                                  = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      POST  /api/admin/worklist/rebuild                 = ADMIN
      GET   /api/live                                   = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/tasks/counts                           = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/tasks/{id}                             = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/claim                       = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/release                     = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/complete                    = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      PUT   /api/tasks/{id}/draft                       = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      DELETE /api/tasks/{id}/draft                      = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task

      GET   /api/tasks/{id}/colleagues                  = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/transfer                    = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      DELETE /api/tasks/{id}/transfer                   = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/remind                      = CLERK HEAD SUPERVISOR | task
      POST  /api/tasks/{id}/delegate                    = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      DELETE /api/tasks/{id}/delegate                   = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/signers                     = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      DELETE /api/tasks/{id}/signers/{signer}           = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/take-back                   = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      POST  /api/tasks/{id}/resolve                     = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR | task
      GET   /api/me/delegations                         = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      POST  /api/tasks/claim                            = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      POST  /api/tasks/complete                         = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/colleagues                             = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/me/absence                             = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      PUT   /api/me/absence                             = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      DELETE /api/me/absence                            = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR

      GET   /api/reminders                              = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/reminders/count                        = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      POST  /api/reminders                              = CLERK SUPERVISOR
      POST  /api/reminders/read-all                     = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      POST  /api/reminders/{id}/read                    = CLERK REVIEWER HEAD CERTIFIER SUPERVISOR
      GET   /api/supervision-orders                     = SUPERVISOR HEAD REVIEWER
      POST  /api/supervision-orders/{id}/answer         = HEAD REVIEWER
      POST  /api/supervision-orders/{id}/close          = SUPERVISOR

      GET   /api/guarantee-pool                         = SUPERVISOR ADMIN HEAD REVIEWER
      GET   /api/guarantee-pool/clients                 = SUPERVISOR HEAD REVIEWER
      GET   /api/guarantee-pool/cases                   = SUPERVISOR HEAD REVIEWER
      GET   /api/guarantee-pool/expiring                = SUPERVISOR HEAD REVIEWER
      GET   /api/guarantee-pool/entries                 = SUPERVISOR HEAD REVIEWER
      GET   /api/loans                                  = SUPERVISOR HEAD REVIEWER
      GET   /api/guarantee-pool/entries.csv             = SUPERVISOR HEAD REVIEWER
      GET   /api/guarantee-pool/clients.csv             = SUPERVISOR HEAD REVIEWER
      GET   /api/admin/guarantee-pool/terms             = ADMIN SUPERVISOR
      PUT   /api/admin/guarantee-pool/terms             = ADMIN
      POST  /api/admin/guarantee-pool/replay            = ADMIN SUPERVISOR

      GET   /api/online                                 = PUBLIC
      GET   /api/online/items                           = PUBLIC
      POST  /api/online/sign-in                         = PUBLIC
      POST  /api/online/session                         = PUBLIC
      DELETE /api/online/session                        = PUBLIC
      GET   /api/online/items/{code}                    = APPLICANT
      POST  /api/online/files                           = APPLICANT
      POST  /api/online/cases                           = APPLICANT
      GET   /api/online/cases                           = APPLICANT
      GET   /api/simulated-identity/identities          = PUBLIC
      POST  /api/simulated-identity/codes               = PUBLIC
      GET   /api/track/{code}                           = PUBLIC
      GET   /api/verify/{code}                          = PUBLIC
      GET   /api/ratings/{code}                         = PUBLIC
      POST  /api/ratings/{code}                         = PUBLIC

      POST  /api/courier/events                         = PUBLIC

      GET   /api/admin/jobs                             = ADMIN
      POST  /api/admin/jobs/{id}/retry                  = ADMIN
      """;

  private Table() {}
}
