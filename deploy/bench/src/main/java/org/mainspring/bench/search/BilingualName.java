package org.mainspring.bench.search;

import java.util.Optional;

/**
 * A company's name in both languages.
 *
 * @param chinese what tells it apart, without the legal form
 * @param english the same
 */
public record BilingualName(String chinese, String english, LegalForm form) {

    /** How companies are constituted, in both languages. */
    public enum LegalForm {
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

    /** Of a limited company; nothing where it is of another form. */
    public static Optional<BilingualName> limited(String chinese, String english) {
        LegalForm form = LegalForm.LIMITED;
        return chinese.endsWith(form.chinese) && english.endsWith(form.english)
                ? Optional.of(new BilingualName(
                        chinese.substring(0, chinese.length() - form.chinese.length()),
                        english.substring(0, english.length() - form.english.length()),
                        form))
                : Optional.empty();
    }

    public String inChinese() {
        return chinese + form.chinese;
    }

    public String inEnglish() {
        return english + form.english;
    }
}
