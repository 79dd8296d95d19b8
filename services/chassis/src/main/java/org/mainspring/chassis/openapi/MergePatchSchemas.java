package org.mainspring.chassis.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what a merge patch takes: any of a record's members, and null for those that the record can be without. */
final class MergePatchSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private MergePatchSchemas() {}

    /** Gives the operation a body of its own, named after it, in the place of the whole record. */
    static void describe(Operation operation, Components components) {
        for (MediaType body :
                operation.getRequestBody().getContent().getMediaTypes().values()) {
            @Nullable String whole = body.getSchema() == null ? null : body.getSchema().getRef();
            if (whole != null) {
                String name = capitalized(operation.getOperationId());
                components.addSchema(name, patch(components.getSchemas().get(whole.substring(SCHEMAS.length()))));
                body.setSchema(OASFactory.createSchema().ref(SCHEMAS + name));
            }
        }
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Schema patch(Schema record) {
        List<String> required = Objects.requireNonNullElse(record.getRequired(), List.of());
        Schema patch = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A merge patch (RFC 7396): members given replace, null removes, the rest stays.");
        for (Map.Entry<String, Schema> member : record.getProperties().entrySet()) {
            boolean must = required.contains(member.getKey());
            patch.addProperty(member.getKey(), must ? member.getValue() : orNull(member.getValue()));
        }
        return patch;
    }

    private static Schema orNull(Schema member) {
        return OASFactory.createSchema()
                .anyOf(List.of(member, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }
}
