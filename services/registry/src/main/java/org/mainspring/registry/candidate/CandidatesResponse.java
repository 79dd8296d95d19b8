package org.mainspring.registry.candidate;

import java.util.List;

/** The candidates, best first; empty where nothing comes near. */
public record CandidatesResponse(List<CandidateResponse> items) {}
