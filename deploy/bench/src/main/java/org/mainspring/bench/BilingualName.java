package org.mainspring.bench;

/**
 * A company's name in both languages.
 *
 * @param chinese what tells it apart, without the legal form
 * @param english the same
 */
record BilingualName(String chinese, String english, LegalForm form) {

    /** How companies are constituted, in both languages. */
    enum LegalForm {
        LIMITED("有限公司", " Co., Ltd."),
        BY_SHARES("股份有限公司", " Corporation Limited"),
        GROUP("集团有限公司", " Group Co., Ltd.");

        private final String chinese;
        private final String english;

        LegalForm(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    String inChinese() {
        return chinese + form.chinese;
    }

    String inEnglish() {
        return english + form.english;
    }
}
