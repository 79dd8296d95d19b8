/** How applications are decided: with what amount or why not, and what was found of the applicant's eligibility then. */
@NullMarked
package org.mainspring.funding.decision;

import org.jspecify.annotations.NullMarked;
