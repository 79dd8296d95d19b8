package org.mainspring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import org.junit.jupiter.api.Test;

class NewKeyTest {

    @Test
    void aNewKeyStandsBeforeWhatIsPublicOfTheOldOnes() throws Exception {
        JWKSet first = NewKey.before(new JWKSet());
        JWKSet second = NewKey.before(first);

        JWK old = first.getKeys().get(0);
        assertThat(first.getKeys()).hasSize(1);
        assertThat(second.getKeys()).hasSize(2).element(1).isEqualTo(old.toPublicJWK());
        assertThat(second.getKeys().get(0).isPrivate()).isTrue();
        assertThat(second.getKeys().get(0).getKeyID()).isNotEqualTo(old.getKeyID());
    }
}
