package org.mainspring.registry.imports;

import java.util.UUID;
import org.mainspring.registry.bulk.FileFormat;

/**
 * A file whose parts are kept.
 *
 * @param id of the parts, and of the import that they are for
 * @param size in bytes
 */
record ReceivedFile(UUID id, FileFormat format, long size, String sha256) {

    /** Under this name the request that it came with holds it. */
    static final String OF_REQUEST = "mainspring.registry.received-file";
}
