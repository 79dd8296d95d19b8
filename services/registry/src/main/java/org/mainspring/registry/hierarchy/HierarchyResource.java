package org.mainspring.registry.hierarchy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.value.Language;

/** The hierarchy over HTTP. */
@Path("/organizations")
@Tag(name = "Organizations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class HierarchyResource {

    private final HierarchyService service;

    HierarchyResource(HierarchyService service) {
        this.service = service;
    }

    /** The organizations above one: its parent, the parent of that, and so on to the top of the group. */
    @GET
    @Path("/{id}/ancestors")
    @PermitAll
    @Operation(
            operationId = "listAncestors",
            summary = "List who stands above an organization",
            description = "From its parent up; the last one is the top of the group.")
    public Uni<Page<PlacedOrganization>> ancestors(
            @RestPath UUID id, @BeanParam @Valid PageQuery query, HttpHeaders headers) {
        return service.ancestors(id, query, Language.of(headers));
    }

    /**
     * All organizations below one, whatever their status. One that moves while pages are read may be shown twice or not at all;
     * those that stay are shown once.
     */
    @GET
    @Path("/{id}/descendants")
    @PermitAll
    @Operation(
            operationId = "listDescendants",
            summary = "List who stands below an organization",
            description =
                    "As an outline: each after the one that it belongs to, those that belong to the same one by name.")
    public Uni<Page<PlacedOrganization>> descendants(
            @RestPath UUID id, @BeanParam @Valid DescendantQuery query, HttpHeaders headers) {
        return service.descendants(id, query, Language.of(headers));
    }
}
