package org.mainspring.funding.grant;

import java.util.List;

/** Grants as lines of a spreadsheet, under the titles that 360Giving gives the columns. */
final class GrantCsv {

    static final String HEADER = SafeCsv.line(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Awarded",
            "Amount Disbursed",
            "Award Date",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Grant Programme:Code",
            "Grant Programme:Title",
            "Beneficiary Location:Name",
            "Last modified");

    private GrantCsv() {}

    static String line(Grant grant) {
        Grant.Organization recipient = grant.recipientOrganization().get(0);
        Grant.Organization funder = grant.fundingOrganization().get(0);
        Grant.Programme programme = grant.grantProgramme().get(0);
        List<Grant.Location> places = grant.beneficiaryLocation();
        return SafeCsv.line(
                grant.id(),
                grant.title(),
                grant.description(),
                grant.currency(),
                grant.amountAwarded().toPlainString(),
                grant.amountDisbursed().toPlainString(),
                grant.awardDate().toString(),
                recipient.id(),
                recipient.name(),
                funder.id(),
                funder.name(),
                programme.code(),
                programme.title(),
                places == null ? null : places.get(0).name(),
                grant.dateModified().toString());
    }
}
