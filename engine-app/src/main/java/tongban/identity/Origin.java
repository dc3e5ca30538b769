package tongban.identity;

/** Where an account comes from. */
enum Origin {
  /** Made by the demo profile and of no use outside it. */
  DEMO,
  /** Made here; logs in with a password. */
  LOCAL,
  /** Made when the person first came from the OpenID Connect provider. */
  OIDC
}
