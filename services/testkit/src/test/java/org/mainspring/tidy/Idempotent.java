package org.mainspring.tidy;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of chassis, which the rules know by its simple name only. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
