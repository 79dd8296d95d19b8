package org.mainspring.registry.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.registry.name.NameScore.Reason;

class NameScoreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "思源電氣股份有限公司 | 思源电气股份有限公司 | SAME_NAME",
                "思源电气 | 思源电气股份有限公司 | SAME_BUT_LEGAL_FORM",
                "Siyuan Electric | Siyuan Electric Co., Ltd. | SAME_BUT_LEGAL_FORM",
                "思沅电器有限公司 | 思源电气股份有限公司 | SAME_SOUND",
                "siyuan dianqi | 思源电气股份有限公司 | SAME_SOUND",
                "思源 | 上海思源电气股份有限公司 | CONTAINED",
                "Siyuan | Siyuan Electric Co., Ltd. | CONTAINED",
                "Siyaun Electric | Siyuan Electric Co., Ltd. | SIMILAR",
                "Electric Siyuan | Siyuan Electric Co., Ltd. | SIMILAR",
                "上海恩源电气 | 上海思源电气股份有限公司 | SIMILAR"
            })
    void aNameIsFoundInSpiteOf(String wanted, String name, Reason reason) {
        NameScore score = score(wanted, name);
        assertThat(score.reason()).isEqualTo(reason);
        assertThat(score.value()).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "思源电气 | 上海和黄药业有限公司",
                "Siyuan Electric | Shanghai Hehuang Pharmaceutical",
                "思 | 思源电气股份有限公司",
                "有限公司 | 思源电气股份有限公司",
                "!!! | 思源电气股份有限公司"
            })
    void whatHasLittleInCommonIsNotFound(String wanted, String name) {
        assertThat(score(wanted, name).value()).isLessThan(0.6);
    }

    @Test
    void theBetterOfTwoScoresHigher() {
        double same = score("思源电气", "思源电气股份有限公司").value();
        double mistyped = score("思圆电气", "思源电汽股份有限公司").value();
        double other = score("思源电气", "思源机械股份有限公司").value();
        assertThat(same).isGreaterThan(mistyped);
        assertThat(mistyped).isGreaterThan(other);
    }

    private static NameScore score(String wanted, String name) {
        return NameScore.of(FoldedName.of(wanted), FoldedName.of(name));
    }
}
