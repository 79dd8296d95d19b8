/** The one door to every service: it routes, screens, documents and tells what is wrong, and keeps no data. */
@NullMarked
package org.mainspring.gateway;

import org.jspecify.annotations.NullMarked;
