package tongban.catalog;

/** Weighted sums of the national identifiers' check characters. */
final class CheckCharacters {
  private static final String CITIZEN = "10X98765432";
  private static final int[] CITIZEN_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final String ORGANISATION = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacters() {}

  /** GB 11643: of the first 17 digits. */
  static char ofCitizen(String number) {
    return CITIZEN.charAt(sum(number, ORGANISATION, CITIZEN_WEIGHTS) % 11);
  }

  /** GB 32100: of the first 17 characters, which must be of its alphabet. */
  static char ofCredit(String code) {
    return CREDIT.charAt((31 - sum(code, CREDIT, CREDIT_WEIGHTS) % 31) % 31);
  }

  /** GB 11714: of the first 8 characters. */
  static char ofOrganisation(String code) {
    int check = 11 - sum(code, ORGANISATION, ORGANISATION_WEIGHTS) % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  private static int sum(String text, String alphabet, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += alphabet.indexOf(text.charAt(i)) * weights[i];
    }
    return sum;
  }
}
