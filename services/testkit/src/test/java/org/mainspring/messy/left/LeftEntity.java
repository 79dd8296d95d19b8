package org.mainspring.messy.left;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.mainspring.messy.right.RightEntity;

@Entity
public class LeftEntity {

    @Id
    long id;

    @ManyToOne
    RightEntity right = new RightEntity();

    @OneToMany
    List<LeftEntity> lazily = List.of();

    Uni<LeftEntity> reactive() {
        return Uni.createFrom().item(this);
    }
}
