package org.mainspring.funding.trail;

import java.util.UUID;

/**
 * What acts are about; each has a chain of its own.
 *
 * @param kind in capitals: {@code APPLICATION}
 */
public record Subject(String kind, UUID id) {}
