package org.mainspring.generator.finance;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mainspring.generator.api.Token;

/** Who plays: two officers of programmes, two of each bank, an operator, and someone of each enterprise. */
final class Cast {

    private final URI issuer;
    private final String password;
    private final Map<String, Token> bankers = new ConcurrentHashMap<>();
    private final Token officer;
    private final Token secondOfficer;

    Cast(URI issuer, String password) {
        this.issuer = issuer;
        this.password = password;
        officer = token("programme-officer", null);
        secondOfficer = token("programme-officer-2", null);
    }

    Token officer() {
        return officer;
    }

    Token secondOfficer() {
        return secondOfficer;
    }

    Token operator() {
        return token("operator", null);
    }

    Token banker(String bank) {
        return bankers.computeIfAbsent(bank, id -> token("bank-officer", id));
    }

    Token secondBanker(String bank) {
        return bankers.computeIfAbsent(bank + " second", id -> token("bank-officer-2", bank));
    }

    Token enterprise(String organization) {
        return token("enterprise", organization);
    }

    private Token token(String user, @Nullable String organization) {
        return Token.ask(issuer, user, password, organization);
    }
}
