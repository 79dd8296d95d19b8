/** Facts leave in the transaction of their change and are relayed to Kafka in order. */
@NullMarked
package org.mainspring.chassis.outbox;

import org.jspecify.annotations.NullMarked;
