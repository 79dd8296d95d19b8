package org.mainspring.funding.grant;

import java.util.List;

/** What a 360Giving file is. */
record GrantPackage(List<Grant> grants) {}
