/** PostgreSQL: the embedded server, or one that exists, and a database with a role of its own for each service. */
@NullMarked
package org.mainspring.local.postgres;

import org.jspecify.annotations.NullMarked;
