package org.mainspring.chassis.http;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/**
 * What {@code If-Match} says: the version that the caller has seen. One of several versions may be named; {@code *} is any.
 *
 * @param versions empty for any version
 */
public record ExpectedVersion(List<Long> versions, boolean any) {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9]\\d{0,17})(?:-\\d{1,18})?\\.(?:zh|en)\"");
    private static final int LONGEST = 500;

    /** @throws Refusal 428 where the header is missing, 412 where it names no tag that could be ours */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the record you have read.",
                    List.of());
        }
        if (ifMatch.strip().equals("*")) {
            return new ExpectedVersion(List.of(), true);
        }
        // A weak tag never matches here (RFC 9110, 13.1.1).
        List<Long> versions = Arrays.stream((ifMatch.length() > LONGEST ? "" : ifMatch).split(",", -1))
                .map(String::strip)
                .map(TAG::matcher)
                .filter(Matcher::matches)
                .map(tag -> Long.valueOf(tag.group(1)))
                .toList();
        return new ExpectedVersion(versions, false);
    }

    /** @throws Refusal 412 where the record is at another version */
    public void require(long version) {
        if (!any && !versions.contains(version)) {
            throw new Refusal(
                    ProblemType.PRECONDITION_FAILED,
                    "The record has changed since you read it; read it again.",
                    List.of());
        }
    }
}
