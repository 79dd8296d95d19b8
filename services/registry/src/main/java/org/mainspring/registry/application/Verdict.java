package org.mainspring.registry.application;

import org.jspecify.annotations.Nullable;
import org.mainspring.registry.assessment.Placing;

/**
 * What is decided of an application.
 *
 * @param remark why, where it is otherwise than the placing says
 */
public record Verdict(
        Placing placing, boolean accepted, @Nullable String remark) {}
