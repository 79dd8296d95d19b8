package org.mainspring.chassis.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure inside the REST layer into a problem answer. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods allowed;

    ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    /** The framework has mappers of its own for the named types; listing them here puts ours in their place. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        ConstraintViolationException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        Refusal.class
    })
    Response map(Throwable failure, HttpServerRequest request) {
        Refusal refusal = isOtherMethod(failure, request)
                ? Failures.plain(ProblemType.METHOD_NOT_ALLOWED)
                : Failures.classify(failure);
        if (refusal.type() == ProblemType.SERVICE_UNAVAILABLE) {
            LOG.warnf("A request could not be answered: %s", failure);
        } else if (refusal.type().status() >= 500) {
            LOG.error("A request failed", failure);
        }
        Response.ResponseBuilder answer = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problems.of(refusal, request.path()));
        if (refusal.type() == ProblemType.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, allowed.of(request.path()));
        }
        if (refusal.type() == ProblemType.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal.type() == ProblemType.SERVICE_UNAVAILABLE || refusal.type() == ProblemType.REQUEST_IN_FLIGHT) {
            answer.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return answer.build();
    }

    /** Of paths in several resources the framework finds the first only, and says 404 for the methods of the others. */
    private boolean isOtherMethod(Throwable failure, HttpServerRequest request) {
        if (!(failure instanceof NotFoundException)) {
            return false;
        }
        String offered = allowed.of(request.path());
        return !offered.isEmpty()
                && !List.of(offered.split(", ")).contains(request.method().name());
    }
}
