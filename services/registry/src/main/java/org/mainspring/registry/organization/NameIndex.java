package org.mainspring.registry.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mainspring.registry.name.NameGrams;
import org.mainspring.registry.name.SearchText;

/**
 * What an organization is found by.
 *
 * @param searchEdition how it was made
 */
@Embeddable
record NameIndex(
        @Column(name = "search_text") String searchText,

        @Column(name = "name_grams") @JdbcTypeCode(SqlTypes.ARRAY)
        String[] nameGrams,

        @Column(name = "search_edition") int searchEdition) {

    static NameIndex of(List<String> names) {
        return new NameIndex(SearchText.of(names.stream()), NameGrams.of(names.stream()), SearchText.EDITION);
    }
}
