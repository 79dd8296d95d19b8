package org.mainspring.registry.scoring;

import java.util.Arrays;

/** How those of one score are numbered. */
public enum TieRule {
    /** 1224: they share a rank, and as many ranks after it stay empty. */
    SHARED_RANK {
        @Override
        long[] rungs(long[] ascending) {
            return ascending;
        }
    },
    /** 1223: they share a rank, and the next score has the next rank. */
    DENSE {
        @Override
        long[] rungs(long[] ascending) {
            return Arrays.stream(ascending).distinct().toArray();
        }
    };

    /** The scores that each take up a rank, still in ascending order. */
    abstract long[] rungs(long[] ascending);

    /** The rank of each score, 1 for the highest. */
    int[] ranks(long[] scores) {
        long[] ascending = scores.clone();
        Arrays.sort(ascending);
        long[] rungs = rungs(ascending);
        int[] ranks = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            ranks[i] = 1 + above(rungs, scores[i]);
        }
        return ranks;
    }

    /** How many are above the score. Half of what is left goes in each step, without a branch for the processor to guess. */
    private static int above(long[] ascending, long score) {
        int first = 0;
        int length = ascending.length;
        while (length > 1) {
            int half = length >>> 1;
            first = ascending[first + half - 1] <= score ? first + half : first;
            length -= half;
        }
        return ascending.length - first - (ascending[first] <= score ? 1 : 0);
    }
}
