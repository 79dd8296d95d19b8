package org.mainspring.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    @Test
    void everyOperationMeetsEveryVisitor() {
        List<String> cells = Shelves.matrix().cells().stream()
                .map(cell -> cell.operation().operationId() + ", " + cell.visitor() + ": " + cell.verdict())
                .toList();
        assertThat(cells)
                .containsExactly(
                        "listShelves, nobody: ADMITTED",
                        "listShelves, an expired token: ADMITTED",
                        "listShelves, a token without a role: ADMITTED",
                        "listShelves, guest: ADMITTED",
                        "listShelves, keeper: ADMITTED",
                        "addShelf, nobody: UNAUTHORIZED",
                        "addShelf, an expired token: UNAUTHORIZED",
                        "addShelf, a token without a role: FORBIDDEN",
                        "addShelf, guest: FORBIDDEN",
                        "addShelf, keeper: ADMITTED",
                        "changeShelf, nobody: UNAUTHORIZED",
                        "changeShelf, an expired token: UNAUTHORIZED",
                        "changeShelf, a token without a role: FORBIDDEN",
                        "changeShelf, guest: ADMITTED",
                        "changeShelf, keeper: ADMITTED");
    }

    @Test
    void anOperationNeedsOneRowAndARowAnOperation() {
        assertWrong(Shelves.TABLE.replace("addShelf,keeper\n", ""), "addShelf has no row");
        assertWrong(Shelves.TABLE + "dropShelf,keeper\n", "dropShelf is no operation");
        assertWrong(Shelves.TABLE + "addShelf,keeper\n", "addShelf has two rows");
    }

    @Test
    void onlyRolesThatExistAreNamed() {
        assertWrong(Shelves.TABLE.replace("keeper guest", "keeper thief"), "changeShelf names thief");
        // Everyone beside a role would be one or the other: nobody could say which.
        assertWrong(Shelves.TABLE.replace("keeper guest", "everyone guest"), "changeShelf names everyone");
        assertWrong(Shelves.TABLE.replace("keeper guest", "keeper  guest"), "changeShelf names ");
    }

    @Test
    void tableAndDocumentAgreeOnWhatIsPublic() {
        assertWrong(
                Shelves.TABLE.replace("addShelf,keeper", "addShelf,everyone"),
                "addShelf needs a token by the document alone");
        assertWrong(
                Shelves.TABLE.replace("listShelves,everyone", "listShelves,guest"),
                "listShelves needs no token by the document alone");
    }

    @Test
    void aLineThatIsNoRowIsNotPassedOver() {
        assertWrong("", "the first line");
        assertWrong(Shelves.TABLE.replace("operation,callers\n", ""), "the first line");
        assertWrong(Shelves.TABLE + "\n", "not an operation and its callers");
        assertWrong(
                Shelves.TABLE.replace("addShelf,keeper", "addShelf,"), "not an operation and its callers: addShelf,");
        assertWrong(Shelves.TABLE.replace("keeper guest", "keeper,guest"), "not an operation and its callers");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertWrong("operation,callers\n", "listShelves has no row; addShelf has no row; changeShelf has no row");
    }

    private static void assertWrong(String table, String fault) {
        assertThatThrownBy(() -> AccessMatrix.of(Shelves.DOCUMENT, table, Shelves.ROLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fault);
    }
}
