package org.mainspring.registry.scoring;

/** How those of one score are numbered. */
public enum TieRule {
    /** 1224: they share a rank, and as many ranks after it stay empty. */
    SHARED_RANK {
        @Override
        int next(int rank, int position) {
            return position;
        }
    },
    /** 1223: they share a rank, and the next score has the next rank. */
    DENSE {
        @Override
        int next(int rank, int position) {
            return rank + 1;
        }
    };

    /** The rank of a score that is lower than the one of this rank, where so many have been counted with it. */
    abstract int next(int rank, int position);

    /** The rank of each score, 1 for the highest. */
    int[] ranks(long[] scores) {
        int[] ascending = RadixOrder.of(scores);
        int[] ranks = new int[scores.length];
        int rank = 0;
        for (int position = 1; position <= scores.length; position++) {
            int row = ascending[scores.length - position];
            if (position == 1 || scores[row] != scores[ascending[scores.length - position + 1]]) {
                rank = next(rank, position);
            }
            ranks[row] = rank;
        }
        return ranks;
    }
}
