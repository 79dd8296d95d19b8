/** What the launcher runs: parts that can be started, stopped and killed alone, each with its log and its pid file. */
@NullMarked
package org.mainspring.local.process;

import org.jspecify.annotations.NullMarked;
