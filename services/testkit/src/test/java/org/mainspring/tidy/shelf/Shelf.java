package org.mainspring.tidy.shelf;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
class Shelf {

    @Id
    UUID id = new UUID(0, 0);

    UUID roomId = new UUID(0, 0);

    @ElementCollection(fetch = FetchType.EAGER)
    List<String> labels = new ArrayList<>();
}
