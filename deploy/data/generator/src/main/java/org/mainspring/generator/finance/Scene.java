package org.mainspring.generator.finance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.mainspring.generator.api.Token;
import org.mainspring.generator.api.Workers;

/** The whole play: all that was drawn is drawn on the programme of 2021, as was announced; that of 2022 has only begun. */
record Scene(Funding funding, Cast cast, PrintStream out) {

    private static final int TOLD_EVERY = 100;

    /** Of so many beneficiaries of 2021 one is granted a credit of 2022 too. */
    private static final int GRANTED_AGAIN = 20;

    void play(FinanceOptions options) {
        var credits = new Credits(options.seed(), options.beneficiaries(), options.drawn());
        List<String> holders = new Holders(funding.api(), cast.officer()).first(options.beneficiaries());
        var setting = new StageSetting(funding, cast);
        Stage of2021 = setting.set("prog-2021-special-finance");
        Stage of2022 = setting.set("prog-2022-special-finance");
        var done = new AtomicInteger();
        Workers.each(holders.size(), i -> true, i -> {
            Token enterprise = cast.enterprise(holders.get(i));
            play(of2021, i, holders.get(i), enterprise, credits.at(i));
            if (i % GRANTED_AGAIN == 0) {
                play(
                        of2022,
                        i / GRANTED_AGAIN,
                        holders.get(i),
                        enterprise,
                        credits.at(i).undrawn());
            }
            tell(done.incrementAndGet(), holders.size());
        });
        var findings = new Findings(funding, cast, out);
        findings.tell(of2021);
        findings.tell(of2022);
    }

    private void play(Stage stage, int number, String organization, Token enterprise, Credit credit) {
        String bank = stage.bank(number);
        JsonNode allocation = new ApplicationPlay(funding, cast, stage).play(organization, enterprise, credit);
        new CreditPlay(funding, cast.officer(), cast.banker(bank), cast.secondBanker(bank))
                .play(allocation, enterprise, credit, bank);
    }

    private void tell(int done, int of) {
        if (done % TOLD_EVERY == 0 || done == of) {
            out.println(String.format(Locale.ROOT, "%,d of %,d enterprises", done, of));
        }
    }
}
