/** Kafka: the broker's own process, and the topics of the platform. */
@NullMarked
package org.mainspring.local.kafka;

import org.jspecify.annotations.NullMarked;
