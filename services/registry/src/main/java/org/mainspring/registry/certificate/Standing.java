package org.mainspring.registry.certificate;

/** What a certificate is worth on a day, in both languages. */
enum Standing {
    VALID("有效", "Valid"),
    NOT_YET_VALID("尚未生效", "Not yet valid"),
    EXPIRED("已过期", "Expired"),
    REVOKED("已撤销", "Revoked");

    private final String zh;
    private final String en;

    Standing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String text() {
        return zh + " · " + en;
    }
}
