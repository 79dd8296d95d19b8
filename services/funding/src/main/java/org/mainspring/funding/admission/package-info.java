/** What a programme takes in a window, and when: the papers of an applicant held against the terms of both. */
@NullMarked
package org.mainspring.funding.admission;

import org.jspecify.annotations.NullMarked;
