package org.mainspring.registry.bulk;

/** How a file says its records. */
public enum FileFormat {
    /** RFC 4180, comma and quotes, the first row names the columns. */
    CSV,
    /** One JSON object a line. */
    NDJSON
}
