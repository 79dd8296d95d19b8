package org.mainspring.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Says of any failure which problem it is. What is not known here is a defect of ours: 500, with nothing told. */
public final class Failures {

    private static final int DEEPEST = 10;
    private static final int SHOWN = 100;

    private Failures() {}

    /** The refusal that tells a client about this failure. */
    public static Refusal classify(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<Refusal> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            cause = cause.getCause();
        }
        return failure instanceof WebApplicationException web
                ? plain(ProblemType.ofStatus(web.getResponse().getStatus()))
                : plain(ProblemType.INTERNAL_ERROR);
    }

    private static Optional<Refusal> known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof JacksonException json) {
            return Optional.of(ofJson(json));
        }
        if (cause instanceof ConstraintViolationException violations) {
            return ofViolations(violations);
        }
        // Hibernate Reactive puts an SQLException in the place of the driver's own exception.
        if (cause instanceof PgException database) {
            return DatabaseFailures.classify(database.getSqlState(), database.getConstraint());
        }
        if (cause instanceof JDBCException database) {
            return DatabaseFailures.classify(database.getSQLState(), constraint(database));
        }
        if (cause instanceof SQLException database) {
            return DatabaseFailures.classify(database.getSQLState(), null);
        }
        return Optional.ofNullable(simple(cause)).map(Failures::plain);
    }

    private static @Nullable String constraint(JDBCException failure) {
        return failure instanceof org.hibernate.exception.ConstraintViolationException violated
                ? violated.getConstraintName()
                : null;
    }

    private static @Nullable ProblemType simple(Throwable cause) {
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationException) {
            return ProblemType.UNAUTHORIZED;
        }
        if (cause instanceof ForbiddenException) {
            return ProblemType.FORBIDDEN;
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return ProblemType.PRECONDITION_FAILED;
        }
        if (cause instanceof CharConversionException) {
            return ProblemType.MALFORMED_BODY;
        }
        return isOutage(cause) ? ProblemType.SERVICE_UNAVAILABLE : null;
    }

    /** Something that is needed does not answer, and may again. */
    private static boolean isOutage(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof UnknownHostException
                || cause instanceof ClosedConnectionException
                || cause instanceof OIDCException
                || cause instanceof TimeoutException
                || cause instanceof RetriableException;
    }

    private static Refusal ofJson(JacksonException failure) {
        if (isTooDeep(failure)) {
            String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
            return malformed(pointer, "TOO_DEEP", "this is nested too deeply");
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return malformed(pointer(unknown), "UNKNOWN_MEMBER", "this member is not known here");
        }
        if (failure instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            String allowed = Arrays.stream(wrong.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return malformed(pointer(wrong), "WRONG_TYPE", "this value is none of " + allowed);
        }
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return malformed(pointer(mapping), "WRONG_TYPE", "this value has the wrong type or form");
        }
        return new Refusal(ProblemType.MALFORMED_BODY, "The body is not the JSON that is expected here.", List.of());
    }

    /** The reader stops at a depth, and whoever was reading a member tells where. */
    private static boolean isTooDeep(JacksonException failure) {
        Throwable cause =
                failure instanceof JsonMappingException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof StreamConstraintsException
                && cause.getMessage() != null
                && cause.getMessage().startsWith("Document nesting depth");
    }

    private static Refusal malformed(String pointer, String code, String message) {
        return new Refusal(
                ProblemType.MALFORMED_BODY,
                "The body could not be read at " + pointer + ": " + message + ".",
                List.of(FieldError.at(pointer, code, message)));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .map(step -> "/" + Excerpt.of(step, SHOWN).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static Optional<Refusal> ofViolations(ConstraintViolationException failure) {
        List<ConstraintViolation<?>> violations = List.copyOf(failure.getConstraintViolations());
        boolean ours = violations.stream().anyMatch(Failures::concernsReturnValue);
        return ours
                ? Optional.empty()
                : Optional.of(new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        "Some values are not allowed; see errors.",
                        violations.stream()
                                .map(Failures::fieldError)
                                .sorted(FieldErrors.BY_PLACE)
                                .toList()));
    }

    private static boolean concernsReturnValue(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return FieldErrors.of(nodes(violation), violation.getLeafBean(), annotation, violation.getMessage());
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }

    static Refusal plain(ProblemType type) {
        return new Refusal(type, type.title() + ".", List.of());
    }
}
