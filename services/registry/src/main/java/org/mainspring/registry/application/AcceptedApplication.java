package org.mainspring.registry.application;

import java.util.UUID;

/** One that waits for what it was accepted for. */
public record AcceptedApplication(UUID id, UUID organizationId) {}
