package org.mainspring.funding.settlement;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.actor.Actor;

/**
 * What a settlement comes to, over HTTP: line by line, payment by payment, or all of it for a spreadsheet. Officers of a bank read
 * what that bank pays.
 */
@Path("/settlements")
@Tag(name = "Settlements")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class StatementResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final SettlementViewRepository settlements;
    private final StatementRepository statements;
    private final Caller caller;

    StatementResource(SettlementViewRepository settlements, StatementRepository statements, Caller caller) {
        this.settlements = settlements;
        this.statements = statements;
        this.caller = caller;
    }

    /** Lists what was redeemed in which region of whose vouchers. */
    @GET
    @Path("/{id}/lines")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listSettlementLines",
            summary = "List the lines of a settlement",
            description =
                    "Sorted by number: by the issuing and then by the redeeming region. They add up to its amount; a bank reads those that it pays.")
    public Uni<Page<SettlementLineResponse>> lines(@RestPath UUID id, @BeanParam @Valid PageQuery query) {
        return settlements.read(id, Actor.of(caller)).flatMap(found -> statements.lines(id, query, Actor.of(caller)));
    }

    /** Lists what each service provider gets, and who pays it. */
    @GET
    @Path("/{id}/payments")
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "listSettlementPayments",
            summary = "List what each service provider gets by a settlement",
            description = "Sorted by number: by region. They add up to its amount; a bank reads those that it pays.")
    public Uni<Page<SettlementPaymentResponse>> payments(@RestPath UUID id, @BeanParam @Valid PageQuery query) {
        return settlements
                .read(id, Actor.of(caller))
                .flatMap(found -> statements.payments(id, query, Actor.of(caller)));
    }

    /** Lines, payments (a bank's own to its officers) and net positions for a spreadsheet: UTF-8, a header row, and no cell that would be run as a formula. */
    @GET
    @Path("/{id}/statement.csv")
    @Produces(CSV)
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BANK_OFFICER})
    @SecurityRequirement(name = "token")
    @Operation(operationId = "exportSettlementStatement", summary = "Export the statement of a settlement as CSV")
    public Uni<RestResponse<String>> export(@RestPath UUID id) {
        return settlements
                .read(id, Actor.of(caller))
                .flatMap(found -> csv(found, Actor.of(caller)))
                .map(csv -> RestResponse.ResponseBuilder.ok(csv)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"settlement-" + id + ".csv\"")
                        .build());
    }

    private Uni<String> csv(SettlementResponse settlement, Actor actor) {
        return Uni.combine()
                .all()
                .unis(statements.allLines(settlement.id(), actor), statements.allPayments(settlement.id(), actor))
                .with((lines, payments) -> StatementCsv.of(settlement, lines, payments));
    }
}
