/** What an applicant declares and shows. */
@NullMarked
package org.mainspring.registry.filing;

import org.jspecify.annotations.NullMarked;
