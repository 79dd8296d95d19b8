package org.mainspring.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;

class FieldErrorsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private record Parcel(@NotNull @Valid Names names, List<@NotBlank @Size(max = 3) String> marks) {}

    private record ParcelQuery(@Max(200) int limit) {}

    @SuppressWarnings("unused")
    private static class Resource {
        @NotNull Parcel register(@NotNull @Valid Parcel request) {
            return request;
        }

        void list(@Valid ParcelQuery query) {}

        void get(@Size(max = 2) String code) {}
    }

    @Test
    void aPlaceInTheBodyIsAPointer() {
        assertThat(ofArgument("register", Parcel.class, new Parcel(null, List.of("a", "", "long"))))
                .extracting(FieldError::pointer, FieldError::parameter, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/marks/1", null, "NOT_BLANK"),
                        org.assertj.core.groups.Tuple.tuple("/marks/2", null, "SIZE"),
                        org.assertj.core.groups.Tuple.tuple("/names", null, "NOT_NULL"));
    }

    @Test
    void aMissingBodyIsTheWholeDocument() {
        assertThat(ofArgument("register", Parcel.class, null))
                .containsExactly(FieldError.at("", "NOT_NULL", "must not be null"));
    }

    @Test
    void aRuleOfARecordStandsAtTheRecord() {
        assertThat(ofArgument("register", Parcel.class, new Parcel(new Names(null, null), List.of())))
                .containsExactly(FieldError.at(
                        "/names",
                        "ASSERT_TRUE",
                        "at least one of zh and en must be given, and each is one line with a letter or a digit"));
    }

    @Test
    void aPlaceInTheQueryIsAParameter() {
        assertThat(ofArgument("list", ParcelQuery.class, new ParcelQuery(201)))
                .extracting(FieldError::parameter, FieldError::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("limit", null));
        assertThat(ofArgument("get", String.class, "long"))
                .extracting(FieldError::parameter)
                .containsExactly("code");
    }

    @Test
    void aPatchedRecordIsToldLikeABody() {
        var patched = new ConstraintViolationException(VALIDATOR.validate(new Parcel(new Names("", null), List.of())));
        assertThat(Failures.classify(patched).errors())
                .extracting(FieldError::pointer)
                .containsExactly("/names", "/names/zh");
    }

    @Test
    void anAnswerThatBreaksItsRulesIsADefectOfOurs() throws NoSuchMethodException {
        var violations = VALIDATOR
                .forExecutables()
                .validateReturnValue(new Resource(), Resource.class.getDeclaredMethod("register", Parcel.class), null);
        assertThat(Failures.classify(new ConstraintViolationException(violations))
                        .type())
                .isEqualTo(ProblemType.INTERNAL_ERROR);
    }

    private static List<FieldError> ofArgument(String method, Class<?> type, Object argument) {
        try {
            Set<?> violations = VALIDATOR
                    .forExecutables()
                    .validateParameters(
                            new Resource(), Resource.class.getDeclaredMethod(method, type), new Object[] {argument});
            @SuppressWarnings("unchecked")
            var failure = new ConstraintViolationException((Set<jakarta.validation.ConstraintViolation<?>>) violations);
            return Failures.classify(failure).errors();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
