package org.mainspring.registry.hierarchy;

import java.util.UUID;

/** Where an organization stands, in steps from the one that was asked for. */
record Place(UUID organizationId, int depth) {}
