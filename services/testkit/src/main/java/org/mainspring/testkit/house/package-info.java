/** The house rules, one class per theme; each rule says why it exists. */
@NullMarked
package org.mainspring.testkit.house;

import org.jspecify.annotations.NullMarked;
