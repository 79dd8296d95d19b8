/** Certificates: recognitions as signed documents that anyone can verify offline, with the keys and status lists to do it. */
@NullMarked
package org.mainspring.registry.certificate;

import org.jspecify.annotations.NullMarked;
