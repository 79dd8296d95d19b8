/** The one-command start: PostgreSQL, Kafka and every service as processes on this machine. */
@NullMarked
package org.mainspring.local;

import org.jspecify.annotations.NullMarked;
