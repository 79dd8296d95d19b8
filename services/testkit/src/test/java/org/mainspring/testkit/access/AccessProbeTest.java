package org.mainspring.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The probe finds nothing at a door that is as it should be, and what is wrong at each that is not. */
class AccessProbeTest {

    @Test
    void aServiceThatKeepsTheMatrixHasNoFault() {
        assertThat(faults(AccessProbeTest::soundDoor)).isEmpty();
    }

    @Test
    void aDoorThatIsOpenIsFound() {
        assertThat(faults((request, visitor) -> 404))
                .hasSize(14)
                .contains("addShelf (POST /shelves) answers 404 to nobody, who is UNAUTHORIZED")
                .contains("addShelf (POST /shelves) answers 404 to an expired token, who is UNAUTHORIZED")
                .contains("addShelf (POST /shelves) answers 404 to guest, who is FORBIDDEN")
                .contains(
                        "changeShelf (PATCH /shelves/{id}/{code}) answers 404 to a token without a role, who is FORBIDDEN");
    }

    @Test
    void aRequestThatNeverReachesTheDoorIsFound() {
        for (int status : new int[] {405, 406, 415}) {
            assertThat(faults((request, visitor) -> status)).hasSize(5 + 3 + 14);
        }
    }

    @Test
    void anExpiredTokenThatIsTakenIsFound() {
        assertThat(faults((request, visitor) -> visitor.name().contains("expired") ? 200 : soundDoor(request, visitor)))
                .hasSize(4)
                .allMatch(fault -> fault.contains("200 to an expired token"));
    }

    @Test
    void aDoorThatIsShutIsFound() {
        assertThat(faults((request, visitor) -> visitor.isKnown() ? 403 : 401))
                .contains(
                        "listShelves (GET /shelves) answers 401 to nobody, who is ADMITTED",
                        "addShelf (POST /shelves) answers 403 to keeper, who is ADMITTED");
    }

    @Test
    void thatSomebodyIsNotKnownAndThatHeMayNotAreTwoThings() {
        assertThat(faults(
                        (request, visitor) -> visitor.isKnown() ? soundDoor(request, visitor) : swap(request, visitor)))
                .hasSize(8)
                .allMatch(fault -> fault.contains("answers 403"));
    }

    @Test
    void aFormThatIsReadBeforeTheDoorIsFound() {
        assertThat(faults((request, visitor) ->
                        request.query().containsKey("unknown") ? 400 : soundDoor(request, visitor)))
                .hasSize(7)
                .contains("addShelf (POST /shelves) answers 400 to guest with a malformed request, who is FORBIDDEN");
    }

    @Test
    void aFailureIsFoundUnlessItsMeansAreKnownToBeAbsent() {
        assertThat(faults((request, visitor) -> failing(500, request, visitor), "addShelf"))
                .containsExactly("addShelf (POST /shelves) answers 500 to keeper, who is ADMITTED");
        assertThat(faults((request, visitor) -> failing(503, request, visitor)))
                .containsExactly("addShelf (POST /shelves) answers 503 to keeper, who is ADMITTED");
        assertThat(faults((request, visitor) -> failing(503, request, visitor), "addShelf"))
                .isEmpty();
        assertThat(faults((request, visitor) -> 503, "addShelf"))
                .contains("addShelf (POST /shelves) answers 503 to guest, who is FORBIDDEN")
                .doesNotContain("addShelf (POST /shelves) answers 503 to keeper, who is ADMITTED");
    }

    private interface Door {
        int answer(ApiRequest request, Visitor visitor);
    }

    private static List<String> faults(Door door, String... withoutMeans) {
        return new AccessProbe(door::answer, withoutMeans).faults(Shelves.matrix());
    }

    private static int soundDoor(ApiRequest request, Visitor visitor) {
        if (request.method().equals("GET")) {
            return 200;
        }
        if (!visitor.isKnown()) {
            return 401;
        }
        boolean isKeeper = visitor.roles().contains("keeper");
        boolean isGuest = visitor.roles().contains("guest");
        return isKeeper || isGuest && request.method().equals("PATCH") ? 404 : 403;
    }

    private static int swap(ApiRequest request, Visitor visitor) {
        int status = soundDoor(request, visitor);
        return status == 401 ? 403 : status;
    }

    private static int failing(int failure, ApiRequest request, Visitor visitor) {
        int status = soundDoor(request, visitor);
        return request.method().equals("POST") && status == 404 ? failure : status;
    }
}
