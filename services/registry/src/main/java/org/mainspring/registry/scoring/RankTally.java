package org.mainspring.registry.scoring;

/** How often each candidate had each rank. A count is at most 10,000, so 16 bits hold it. */
final class RankTally {

    private final int size;
    private final char[] counts;

    RankTally(int size) {
        this.size = size;
        this.counts = new char[size * size];
    }

    void add(int[] ranks) {
        for (int row = 0; row < size; row++) {
            counts[row * size + ranks[row] - 1]++;
        }
    }

    RankTally plus(RankTally other) {
        var both = new RankTally(size);
        for (int i = 0; i < counts.length; i++) {
            both.counts[i] = (char) (counts[i] + other.counts[i]);
        }
        return both;
    }

    RankInterval interval(int row, int draws) {
        return new RankInterval(
                quantile(row, ceil(draws, 5)), quantile(row, ceil(draws, 50)), quantile(row, ceil(draws, 95)));
    }

    private static int ceil(int draws, int percent) {
        return (draws * percent + 99) / 100;
    }

    /** The first rank that so many draws did not exceed. */
    private int quantile(int row, int draws) {
        int rank = 0;
        for (int seen = 0; seen < draws; rank++) {
            seen += counts[row * size + rank];
        }
        return rank;
    }
}
