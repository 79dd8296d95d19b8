/** The lists of services and topics: plain text, read here and by the start script. */
@NullMarked
package org.mainspring.local.table;

import org.jspecify.annotations.NullMarked;
