/** This service's own copy of what the registry tells of organizations and the recognitions they hold. */
@NullMarked
package org.mainspring.funding.recognition;

import org.jspecify.annotations.NullMarked;
