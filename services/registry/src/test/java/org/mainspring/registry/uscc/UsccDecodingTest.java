package org.mainspring.registry.uscc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class UsccDecodingTest {

    @Test
    void tellsAuthorityCategoryDivisionAndOrganizationCode() {
        UsccDecoding decoded = UsccDecoding.of("91310117MA1FABCDXX");

        assertEquals(CodedName.known("9", "工商", "Market regulation"), decoded.authority());
        assertEquals(CodedName.known("91", "企业", "Enterprise"), decoded.category());
        assertEquals(
                new CodedName.Names("松江区", "Songjiang District"),
                decoded.division().names());
        assertEquals(
                CodedName.known("310000", "上海市", "Shanghai"), decoded.division().within());
        assertEquals("MA1FABCDX", decoded.organizationCode());
    }

    @Test
    void aProvinceLiesWithinNothing() {
        UsccDecoding decoded = UsccDecoding.of("12310000425001236R");

        assertEquals(CodedName.known("12", "事业单位", "Public institution"), decoded.category());
        assertEquals(new CodedName.Names("上海市", "Shanghai"), decoded.division().names());
        assertNull(decoded.division().within());
    }

    @Test
    void anUnknownDivisionIsUnknownWithinTheSmallestKnownOne() {
        assertEquals(
                new Division("350102", false, null, CodedName.known("350100", "福州市", "Fuzhou")), Division.of("350102"));
        assertEquals(
                new Division("652300", false, null, CodedName.known("650000", "新疆维吾尔自治区", "Xinjiang")),
                Division.of("652300"));
        assertEquals(new Division("990000", false, null, null), Division.of("990000"));
    }

    @Test
    void anUnknownAuthorityAndCategoryAreUnknownAndNotGuessed() {
        UsccDecoding decoded = UsccDecoding.of("C7310117MA1FABCDXX");

        assertEquals(CodedName.unknown("C"), decoded.authority());
        assertEquals(CodedName.unknown("C7"), decoded.category());
    }
}
