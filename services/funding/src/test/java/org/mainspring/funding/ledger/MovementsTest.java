package org.mainspring.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MovementsTest {

    private static final UUID PROGRAMME = new UUID(0, 1);
    private static final UUID PROVIDER = new UUID(0, 2);
    private static final Pot UNNAMED = new Pot(PROGRAMME, null);
    private static final Pot NAMED = new Pot(PROGRAMME, PROVIDER);
    private static final Share SHARE = new Share(NAMED, new UUID(0, 3));

    @Test
    void aCommitmentIsOwedAndAvailable() {
        assertThat(amounts(Movements.commit(NAMED, 80)))
                .isEqualTo(Map.of(NAMED.account(AccountKind.PLEDGED), -80L, NAMED.account(AccountKind.AVAILABLE), 80L));
    }

    @Test
    void aSplitNamesAPartOfWhatWasUnnamed() {
        assertThat(amounts(Movements.split(PROGRAMME, PROVIDER, 30)))
                .isEqualTo(Map.of(
                        UNNAMED.account(AccountKind.PLEDGED), 30L,
                        UNNAMED.account(AccountKind.AVAILABLE), -30L,
                        NAMED.account(AccountKind.PLEDGED), -30L,
                        NAMED.account(AccountKind.AVAILABLE), 30L));
    }

    @Test
    void moneyGoesFromOneAccountToTheNext() {
        assertThat(amounts(Movements.allocate(SHARE, 7)))
                .isEqualTo(Map.of(NAMED.account(AccountKind.AVAILABLE), -7L, SHARE.account(AccountKind.UNDRAWN), 7L));
        assertThat(amounts(Movements.release(SHARE, 7)))
                .isEqualTo(Map.of(NAMED.account(AccountKind.AVAILABLE), 7L, SHARE.account(AccountKind.UNDRAWN), -7L));
        assertThat(amounts(Movements.request(SHARE, 7)))
                .isEqualTo(Map.of(SHARE.account(AccountKind.UNDRAWN), -7L, SHARE.account(AccountKind.REQUESTED), 7L));
        assertThat(amounts(Movements.cancel(SHARE, 7)))
                .isEqualTo(Map.of(SHARE.account(AccountKind.UNDRAWN), 7L, SHARE.account(AccountKind.REQUESTED), -7L));
        assertThat(amounts(Movements.payOut(SHARE, 7)))
                .isEqualTo(
                        Map.of(SHARE.account(AccountKind.REQUESTED), -7L, SHARE.account(AccountKind.OUTSTANDING), 7L));
        assertThat(amounts(Movements.repay(SHARE, 7)))
                .isEqualTo(Map.of(SHARE.account(AccountKind.OUTSTANDING), -7L, SHARE.account(AccountKind.REPAID), 7L));
    }

    @Test
    void namingAProviderMovesAllThatTheAllocationIsMadeOf() {
        var unnamed = new Share(UNNAMED, SHARE.allocationId());
        assertThat(amounts(Movements.nameProvider(unnamed, PROVIDER, new Standing(50, 0, 20, 5))))
                .isEqualTo(Map.of(
                        UNNAMED.account(AccountKind.PLEDGED), 75L,
                        NAMED.account(AccountKind.PLEDGED), -75L,
                        unnamed.account(AccountKind.UNDRAWN), -50L,
                        SHARE.account(AccountKind.UNDRAWN), 50L,
                        unnamed.account(AccountKind.OUTSTANDING), -20L,
                        SHARE.account(AccountKind.OUTSTANDING), 20L,
                        unnamed.account(AccountKind.REPAID), -5L,
                        SHARE.account(AccountKind.REPAID), 5L));
    }

    @Test
    void vouchersAreIssuedInOneRegionAndRedeemedInAnother() {
        assertThat(amounts(Movements.issueVouchers(NAMED, "Shanghai", 9)))
                .isEqualTo(Map.of(
                        NAMED.account(AccountKind.AVAILABLE),
                        -9L,
                        NAMED.account(AccountKind.VOUCHERS, "Shanghai"),
                        9L));
        assertThat(amounts(Movements.redeemVoucher(NAMED, "Shanghai", "Jiangsu", 9, 0)))
                .isEqualTo(Map.of(
                        NAMED.account(AccountKind.VOUCHERS, "Shanghai"), -9L,
                        NAMED.account(AccountKind.PAYABLE, "Jiangsu"), 9L));
        assertThat(amounts(Movements.redeemVoucher(NAMED, "Shanghai", "Jiangsu", 6, 3)))
                .isEqualTo(Map.of(
                        NAMED.account(AccountKind.VOUCHERS, "Shanghai"), -9L,
                        NAMED.account(AccountKind.PAYABLE, "Jiangsu"), 6L,
                        NAMED.account(AccountKind.AVAILABLE), 3L));
        assertThat(amounts(Movements.lapseVouchers(NAMED, "Shanghai", 9)))
                .isEqualTo(Map.of(
                        NAMED.account(AccountKind.AVAILABLE),
                        9L,
                        NAMED.account(AccountKind.VOUCHERS, "Shanghai"),
                        -9L));
        assertThat(amounts(Movements.settleVouchers(NAMED, "Jiangsu", 9)))
                .isEqualTo(Map.of(
                        NAMED.account(AccountKind.PAYABLE, "Jiangsu"), -9L,
                        NAMED.account(AccountKind.SETTLED, "Jiangsu"), 9L));
    }

    @Test
    void nothingAndLessIsNotMoved() {
        assertThatThrownBy(() -> Movements.commit(NAMED, 0)).hasMessageContaining("cannot be moved");
        assertThatThrownBy(() -> Movements.commit(NAMED, -1)).hasMessageContaining("cannot be moved");
    }

    @Test
    void anAccountSaysByItsNameWhoseItIs() {
        assertThat(NAMED.account(AccountKind.AVAILABLE).name())
                .isEqualTo("programme/" + PROGRAMME + "/available/" + PROVIDER);
        assertThat(UNNAMED.account(AccountKind.PLEDGED).name())
                .isEqualTo("programme/" + PROGRAMME + "/pledged/unnamed");
        assertThat(SHARE.account(AccountKind.UNDRAWN).name())
                .isEqualTo("allocation/" + SHARE.allocationId() + "/undrawn/" + PROVIDER);
        assertThat(NAMED.account(AccountKind.PAYABLE, "Jiangsu").name())
                .isEqualTo("programme/" + PROGRAMME + "/payable/" + PROVIDER + "/Jiangsu");
    }

    @Test
    void anAccountBelongsToAnAllocationOrARegionAsItsKindSays() {
        assertThatThrownBy(() -> NAMED.account(AccountKind.UNDRAWN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NAMED.account(AccountKind.VOUCHERS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SHARE.account(AccountKind.AVAILABLE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NAMED.account(AccountKind.AVAILABLE, "Jiangsu"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void potAndShareListTheirAccounts() {
        assertThat(NAMED.accounts())
                .extracting(AccountKey::kind)
                .containsExactly(AccountKind.PLEDGED, AccountKind.AVAILABLE);
        assertThat(SHARE.accounts())
                .extracting(AccountKey::kind)
                .containsExactly(
                        AccountKind.UNDRAWN, AccountKind.REQUESTED, AccountKind.OUTSTANDING, AccountKind.REPAID);
        assertThat(NAMED.accounts("Jiangsu"))
                .extracting(AccountKey::kind)
                .containsExactly(AccountKind.VOUCHERS, AccountKind.PAYABLE, AccountKind.SETTLED);
        assertThat(SHARE.from(PROGRAMME)).isEqualTo(new Share(new Pot(PROGRAMME, PROGRAMME), SHARE.allocationId()));
    }

    private static Map<AccountKey, Long> amounts(List<Posting> postings) {
        return postings.stream().collect(Collectors.toMap(Posting::account, Posting::amount));
    }
}
