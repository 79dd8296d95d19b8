/** What is measured runs here: the platform, its processes, their memory and their database. */
@NullMarked
package org.mainspring.bench.stage;

import org.jspecify.annotations.NullMarked;
