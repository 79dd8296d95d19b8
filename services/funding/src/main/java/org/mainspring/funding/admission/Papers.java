package org.mainspring.funding.admission;

import java.util.List;
import org.mainspring.funding.document.Document;

/** All that an applicant says and shows, as it is kept. */
public record Papers(List<Answer> answers, List<Document> documents) {}
