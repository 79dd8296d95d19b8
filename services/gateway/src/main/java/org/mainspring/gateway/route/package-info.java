/** The way to the services: what is passed on, what is withheld, and what is said when a service does not answer. */
@NullMarked
package org.mainspring.gateway.route;

import org.jspecify.annotations.NullMarked;
