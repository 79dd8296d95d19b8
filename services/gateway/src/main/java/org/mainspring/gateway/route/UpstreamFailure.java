package org.mainspring.gateway.route;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.mainspring.gateway.exchange.ProblemType;

/** Why a service gave no answer, and what the client is told. */
enum UpstreamFailure {
    UNREACHABLE(ProblemType.BAD_GATEWAY, "The %s service cannot be reached or broke off; try again shortly."),
    TOO_SLOW(ProblemType.GATEWAY_TIMEOUT, "The %s service did not answer in time; whether it acted is not known."),
    TOO_BUSY(ProblemType.SERVICE_UNAVAILABLE, "Too many requests wait for the %s service; try again shortly.");

    private final ProblemType problem;
    private final String detail;

    UpstreamFailure(ProblemType problem, String detail) {
        this.problem = problem;
        this.detail = detail;
    }

    static UpstreamFailure of(Throwable cause) {
        if (cause instanceof TimeoutException || cause instanceof ConnectTimeoutException) {
            return TOO_SLOW;
        }
        return cause instanceof ConnectionPoolTooBusyException ? TOO_BUSY : UNREACHABLE;
    }

    ProblemType problem() {
        return problem;
    }

    String detail(String service) {
        return detail.formatted(service);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
