package org.mainspring.testkit.access;

import org.mainspring.testkit.ApiOperation;

/** One operation, one visitor, and what is to come of it. */
record AccessCell(ApiOperation operation, ApiRequest request, Visitor visitor, Verdict verdict) {}
