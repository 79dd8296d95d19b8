package org.mainspring.registry.ranking;

/** Who may read a ranking: drafts are for registry officers, the others for everyone. */
public enum RankingState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
