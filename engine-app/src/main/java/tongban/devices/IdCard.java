package tongban.devices;

import java.time.LocalDate;

/**
 * What is read off a resident identity card.
 *
 * @param idNumber citizen number, GB 11643
 * @param validUntil the last day on which the card is valid
 */
record IdCard(String name, String idNumber, String address, LocalDate validUntil) {}
