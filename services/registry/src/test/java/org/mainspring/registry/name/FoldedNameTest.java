package org.mainspring.registry.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "思源電氣股份有限公司 | 思源电气股份有限公司",
                "Siyuan Électric Co., Ltd. | SIYUAN ELECTRIC CO LTD",
                "ＡＢＢ（中国）有限公司 | abb(中国)有限公司",
                "Müller-Lüdenscheidt GmbH | muller ludenscheidt gmbh"
            })
    void whatDoesNotTellNamesApartIsFolded(String one, String other) {
        assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "思源电气股份有限公司 | 思 源 电 气",
                "上海汽车集团股份有限公司 | 上 海 汽 车",
                "Siyuan Electric Co., Ltd. | siyuan electric",
                "Shanghai Electric Group Company Limited | shanghai electric",
                "ABB S.A. | abb",
                "3M Company | 3m",
                "Group | group",
                "有限公司 | 有 限 公 司",
                "Columbia | columbia"
            })
    void theCoreIsWithoutLegalForms(String name, String core) {
        assertThat(String.join(" ", FoldedName.of(name).core())).isEqualTo(core);
    }

    @Test
    void homophonesSoundAlikeAndSoDoesTheirPinyinHoweverItIsDivided() {
        String sound = FoldedName.of("思源电气").sound();
        assertThat(FoldedName.of("思沅电器").sound()).isEqualTo(sound);
        assertThat(FoldedName.of("Si Yuan dianqi").sound()).isEqualTo(sound);
    }

    @Test
    void aNameOfSignsAloneHasNoWords() {
        assertThat(FoldedName.of("--- !").words()).isEmpty();
        assertThat(FoldedName.of("--- !").spaced()).isEmpty();
    }

    @Test
    void everyHanCharacterStandsAlone() {
        assertThat(FoldedName.of("思源3D打印").spaced()).isEqualTo(" 思  源  3d  打  印 ");
    }
}
