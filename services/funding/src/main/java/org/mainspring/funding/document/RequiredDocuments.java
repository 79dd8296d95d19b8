package org.mainspring.funding.document;

import java.util.List;

/** All kinds of documents that are asked for, as they are kept. */
public record RequiredDocuments(List<RequiredDocument> documents) {}
