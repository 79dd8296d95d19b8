package org.mainspring.funding.voucher;

/** A region by its name: where vouchers are issued, and where they are redeemed. Each writes one region in one way. */
public final class Region {

    /** Letters, digits and hyphens, Latin or Han: a name without blanks, and nothing that a spreadsheet would run. */
    public static final String FORM = "^[A-Za-z\\u4e00-\\u9fff][A-Za-z0-9\\u4e00-\\u9fff-]{1,39}$";

    private Region() {}
}
