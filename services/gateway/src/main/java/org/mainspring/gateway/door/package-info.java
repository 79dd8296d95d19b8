/** The public port: decodes strictly, screens every request, and sends it to a page or to a service. */
@NullMarked
package org.mainspring.gateway.door;

import org.jspecify.annotations.NullMarked;
