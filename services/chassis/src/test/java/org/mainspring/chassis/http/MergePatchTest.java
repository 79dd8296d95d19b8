package org.mainspring.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.chassis.json.JsonSettings;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

class MergePatchTest {

    private record Parcel(
            @NotNull Names names,
            @Size(max = 3) @Nullable List<String> marks,
            @Nullable BigDecimal weight,
            @Nullable LocalDate dueOn) {}

    private static final Parcel PARCEL =
            new Parcel(new Names("包裹", "Parcel"), List.of("a"), new BigDecimal("1.50"), LocalDate.of(2022, 7, 21));

    private final ObjectMapper json = mapper();
    private final MergePatch mergePatch = new MergePatch(
            json,
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator());

    /** RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':'b'}             | {'a':'c'}             | {'a':'c'}",
                "{'a':'b'}             | {'b':'c'}             | {'a':'b','b':'c'}",
                "{'a':'b'}             | {'a':null}            | {}",
                "{'a':'b','b':'c'}     | {'a':null}            | {'b':'c'}",
                "{'a':['b']}           | {'a':'c'}             | {'a':'c'}",
                "{'a':'c'}             | {'a':['b']}           | {'a':['b']}",
                "{'a':{'b':'c'}}       | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]}     | {'a':[1]}             | {'a':[1]}",
                "['a','b']             | ['c','d']             | ['c','d']",
                "{'a':'b'}             | ['c']                 | ['c']",
                "{'a':'foo'}           | null                  | null",
                "{'a':'foo'}           | 'bar'                 | 'bar'",
                "{'e':null}            | {'a':1}               | {'e':null,'a':1}",
                "[1,2]                 | {'a':'b','c':null}    | {'a':'b'}",
                "{}                    | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            })
    void theExamplesOfTheStandardHold(String original, String patch, String result) {
        assertThat(MergePatch.merge(tree(original), tree(patch))).isEqualTo(tree(result));
    }

    @Test
    void membersGivenReplaceNullRemovesAndTheRestStays() {
        Parcel patched = apply("{'names':{'zh':null,'en':'Box'},'marks':['b','c'],'dueOn':null}");
        assertThat(patched)
                .isEqualTo(new Parcel(new Names(null, "Box"), List.of("b", "c"), new BigDecimal("1.50"), null));
    }

    @Test
    void anEmptyPatchChangesNothing() {
        assertThat(apply("{}")).isEqualTo(PARCEL);
    }

    @Test
    void numbersStayExact() {
        assertThat(apply("{'weight':123456789012345678.123456}").weight())
                .isEqualByComparingTo("123456789012345678.123456");
    }

    @Test
    void onlyAnObjectIsAPatchOfARecord() {
        for (String patch : new String[] {"[]", "null", "'x'", "1"}) {
            assertThatThrownBy(() -> apply(patch))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.MALFORMED_BODY));
        }
    }

    @Test
    void whatTheRecordDoesNotKnowOrAllowIsRefused() {
        assertThatThrownBy(() -> apply("{'colour':'red'}")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> apply("{'colour':null}")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> apply("{'names':{'fr':null}}")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> apply("{'names':{'en':5}}")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> apply("{'names':{'en':'x\\u0000'}}")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> apply("{'names':null}")).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> apply("{'marks':['a','b','c','d']}")).isInstanceOf(ConstraintViolationException.class);
    }

    private Parcel apply(String patch) {
        return mergePatch.apply(tree(patch), PARCEL, Parcel.class);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonSettings().customize(mapper);
        return mapper;
    }
}
