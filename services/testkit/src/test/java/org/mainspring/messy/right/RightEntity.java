package org.mainspring.messy.right;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class RightEntity {

    @Id
    long id;
}
