package org.mainspring.funding.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeCsvTest {

    @Test
    void whatASpreadsheetWouldCalculateIsText() {
        assertThat(SafeCsv.line("=1+1", "+1", "-1", "@x")).isEqualTo("\"'=1+1\",\"'+1\",\"'-1\",\"'@x\"\r\n");
    }

    @Test
    void quotesAreDoubledAndAbsentCellsEmpty() {
        assertThat(SafeCsv.line("a \"b\", c", null, "")).isEqualTo("\"a \"\"b\"\", c\",,\r\n");
    }
}
