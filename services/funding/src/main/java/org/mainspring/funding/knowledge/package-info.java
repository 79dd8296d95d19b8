/** What is known of an organization on a day: recognitions and facts, each with where it comes from. */
@NullMarked
package org.mainspring.funding.knowledge;

import org.jspecify.annotations.NullMarked;
