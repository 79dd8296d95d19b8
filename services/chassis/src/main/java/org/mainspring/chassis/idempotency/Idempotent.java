package org.mainspring.chassis.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST method that returns {@code Uni<RestResponse<...>>}: with an {@code Idempotency-Key} its effect happens once and its
 * answer is given again for 24 hours.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /**
     * Under this name in the routing context stands what tells a body apart that was read before the method was called: a file is
     * received outside the transaction of its effect, for that may take long.
     */
    String RECEIVED_BODY = "mainspring.idempotency.received-body";
}
