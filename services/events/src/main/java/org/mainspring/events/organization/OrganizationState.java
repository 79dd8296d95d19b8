package org.mainspring.events.organization;

import java.util.UUID;
import org.mainspring.chassis.value.Names;

/** What is read here of the registry's compacted topic. */
record OrganizationState(UUID organizationId, long version, Names names) {}
