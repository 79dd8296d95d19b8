/** Imports: files of organizations and recognitions, received whole and taken some rows at a time. */
@NullMarked
package org.mainspring.registry.imports;

import org.jspecify.annotations.NullMarked;
