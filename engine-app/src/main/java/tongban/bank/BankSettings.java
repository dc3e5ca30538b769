package tongban.bank;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param simulated whether the simulated bank stands for one: in a demonstration only
 */
@ConfigurationProperties("tongban.bank")
record BankSettings(boolean simulated) {}
