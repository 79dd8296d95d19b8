package org.mainspring.chassis.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a fact is named to others; apart from its class name, which may change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FactType {

    /** The kind of aggregate: last part of the topic {@code mainspring.<service>.<aggregate>}. */
    String aggregate();

    /** {@code recognition-conferred}: middle part of the type {@code org.mainspring.<service>.<name>.v<version>}. */
    String name();

    int version() default 1;
}
