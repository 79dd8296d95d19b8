package org.mainspring.funding.journal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.funding.actor.Actor;

/** The ledger over HTTP, for reading: it is written by what happens to commitments, allocations, drawdowns and repayments. */
@Path("/ledger")
@Tag(name = "Ledger")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class LedgerResource {

    private final AccountRepository accounts;
    private final EntryRepository entries;
    private final BalanceRepository balances;
    private final CheckRepository checks;
    private final Caller caller;
    private final Clock clock;

    LedgerResource(
            AccountRepository accounts,
            EntryRepository entries,
            BalanceRepository balances,
            CheckRepository checks,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.entries = entries;
        this.balances = balances;
        this.checks = checks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Lists accounts: officers see those of their programmes, banks those of what they provide, enterprises their own. */
    @GET
    @Path("/accounts")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts of the ledger",
            description = "In the order in which they were opened.")
    public Uni<Page<AccountResponse>> accounts(@BeanParam @Valid AccountQuery query) {
        return accounts.list(query, Actor.of(caller));
    }

    /** Lists entries with their postings, seen by the same callers. */
    @GET
    @Path("/entries")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listEntries",
            summary = "List entries of the ledger",
            description = "Sorted by recordedAt.")
    public Uni<Page<EntryResponse>> entries(@BeanParam @Valid EntryQuery query) {
        return entries.list(query, Actor.of(caller));
    }

    /** Adds up balances of what the filters name and the caller may see, now or at an instant; in the currency's major unit. */
    @GET
    @Path("/balances")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "getBalances", summary = "Get balances, now or at any instant")
    public Uni<BalancesResponse> balances(@BeanParam @Valid BalanceQuery query) {
        return balances.find(query, Actor.of(caller), clock.instant());
    }

    /** Rebuilds every balance of a programme from its postings and says where something else is kept. */
    @GET
    @Path("/check")
    @RolesAllowed(Role.OPERATOR)
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "checkLedger",
            summary = "Check the ledger of a programme",
            description = "Reads every posting: some seconds for a million.")
    public Uni<LedgerCheck> check(@RestQuery @NotNull UUID programmeId) {
        return checks.check(programmeId);
    }
}
