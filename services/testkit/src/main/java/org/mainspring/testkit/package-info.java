/** What every service's tests share: infrastructure, tokens, golden files and samples. Test scope only. */
@NullMarked
package org.mainspring.testkit;

import org.jspecify.annotations.NullMarked;
