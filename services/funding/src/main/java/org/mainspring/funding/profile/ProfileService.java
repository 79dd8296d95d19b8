package org.mainspring.funding.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.funding.factkind.FactKindService;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.knowledge.Knowledge;

/** What is known of organizations on a day, confidential facts among it: whoever asks sees to who is shown what. */
@ApplicationScoped
public class ProfileService {

    private final ProfileRepository profiles;
    private final FactKindService kinds;

    ProfileService(ProfileRepository profiles, FactKindService kinds) {
        this.profiles = profiles;
        this.kinds = kinds;
    }

    /** What is known of one; nothing of one of which the registry has told nothing. */
    public Uni<Knowledge> knowledge(UUID organizationId, LocalDate on) {
        return Uni.combine()
                .all()
                .unis(kinds.all(), profiles.find(organizationId, on))
                .with((known, row) -> knowledge(known, row, on));
    }

    private static Knowledge knowledge(FactKinds known, @Nullable KnownRow row, LocalDate on) {
        return row == null ? Knowledge.NONE : row.profile(known, on).knowledge();
    }

    /** All that are active, as they are at this moment. */
    public Uni<Population> active(LocalDate on) {
        return kinds.all().flatMap(known -> profiles.active(on).map(rows -> new Population(rows, known, on)));
    }

    /**
     * Many organizations, read some at a time.
     *
     * @param rows of which profiles can be made
     */
    public record Population(Snapshot<KnownRow> rows, FactKinds kinds, LocalDate on) {

        /** Puts together what was read; work for a processor. */
        public List<Profile> profiles(List<KnownRow> some) {
            return some.stream().map(row -> row.profile(kinds, on)).toList();
        }
    }
}
