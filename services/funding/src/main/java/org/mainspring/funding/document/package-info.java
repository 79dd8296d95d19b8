/** Documents that are asked for and shown, and answers: what they are, and whether all are there. The files themselves stay where they are. */
@NullMarked
package org.mainspring.funding.document;

import org.jspecify.annotations.NullMarked;
