package org.mainspring.funding.enterprise;

import java.util.List;

/** The facts that were recorded, in the order in which they were sent. */
public record RecordedFactsResponse(List<EnterpriseFactResponse> items) {}
