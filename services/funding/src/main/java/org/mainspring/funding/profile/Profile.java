package org.mainspring.funding.profile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.knowledge.Knowledge;

/** One organization of those that are known, with all that is known of it on a day. */
public record Profile(
        UUID organizationId, Names names, @Nullable String district, Knowledge knowledge) {}
