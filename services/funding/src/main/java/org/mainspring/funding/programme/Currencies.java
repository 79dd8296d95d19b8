package org.mainspring.funding.programme;

import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The currencies of ISO 4217 that are some country's money today; it also lists metals, funds, tests and what was replaced. */
final class Currencies {

    private static final Set<String> IN_FORCE = Stream.of(Locale.getISOCountries())
            .map(country -> new Locale.Builder().setRegion(country).build())
            .map(Currency::getInstance)
            .filter(Objects::nonNull)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    static boolean isInForce(String code) {
        return IN_FORCE.contains(code);
    }

    /** Whether ISO 4217 lists it at all. */
    static boolean isListed(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    /** How many digits after the point the smallest coin leaves. */
    static int digits(String code) {
        return Currency.getInstance(code).getDefaultFractionDigits();
    }
}
