package org.mainspring.registry.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.bulk.FileFormat;

/**
 * Keeps a file while it arrives, some of it in memory; nobody waits for its sender but the sender. Any replica can read it then.
 */
@ApplicationScoped
class FileIntake {

    private final ImportFileRepository files;
    private final Ids ids;
    private final long most;

    FileIntake(
            ImportFileRepository files,
            Ids ids,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.files = files;
        this.ids = ids;
        this.most = most.asLongValue();
    }

    /** @return the file when all of it is kept; what was kept of one that breaks off is given up */
    Uni<ReceivedFile> receive(FileFormat format, Multi<byte[]> pieces) {
        UUID id = ids.next();
        var slices = new FileSlices(most);
        return pieces.onFailure()
                .transform(gone -> new Refusal(ProblemType.BAD_REQUEST, "The file broke off.", List.of()))
                .onItem()
                .transformToIterable(slices::add)
                .onCompletion()
                .continueWith(slices::rest)
                .onItem()
                .transformToUniAndConcatenate(slice -> files.keep(id, slice))
                .collect()
                .last()
                .map(kept -> new ReceivedFile(id, format, slices.size(), slices.digest()))
                .onFailure()
                .call(() -> files.forget(id).onFailure().recoverWithNull());
    }
}
