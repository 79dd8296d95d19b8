package org.mainspring.generator;

import java.util.List;

/**
 * How large a region is.
 *
 * @param centres recognitions in all, shared among the levels as in the model region
 * @param candidates of the ranking
 */
public record Region(long seed, int organizations, int centres, int candidates) {

    /** As many centres and candidates as the model region reports. */
    public static final int MODEL_CENTRES = 93 + 732 + 1_923;

    public static final int MODEL_CANDIDATES = 1_993;

    static final int MOST_ORGANIZATIONS = 1_000_000;

    /** What one request may compute. */
    static final int MOST_CANDIDATES = 2_500;

    static final int DISTRICTS = 16;

    /** Of so many organizations one after the other the last is no company. */
    private static final int BLOCK = 25;

    public Region {
        require(organizations >= 1 && organizations <= MOST_ORGANIZATIONS, "1 to 1,000,000 organizations");
        require(centres >= 0 && centres <= companies(organizations), "at most as many centres as there are companies");
        require(candidates >= 0 && candidates <= companies(organizations), "at most as many candidates as companies");
        require(candidates <= MOST_CANDIDATES, "at most 2,500 candidates");
    }

    /** Of the model region's size where there are companies enough for it. */
    public static Region of(long seed, int organizations) {
        int companies = companies(Math.max(0, organizations));
        return new Region(
                seed, organizations, Math.min(MODEL_CENTRES, companies), Math.min(MODEL_CANDIDATES, companies));
    }

    public int companies() {
        return companies(organizations);
    }

    static boolean isCompany(int organization) {
        return organization % BLOCK != BLOCK - 1;
    }

    /** The organization that is a company of this number, both from 0 on. */
    static int company(int number) {
        return number + number / (BLOCK - 1);
    }

    /** How many centres of each level there are, from the highest down: as 93, 732 and 1,923 are to each other. */
    List<Integer> centresByLevel() {
        int national = (int) Math.round(centres * 93.0 / MODEL_CENTRES);
        int municipal = (int) Math.round(centres * 732.0 / MODEL_CENTRES);
        return List.of(national, municipal, centres - national - municipal);
    }

    private static int companies(int organizations) {
        return organizations - organizations / BLOCK;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a region has " + what);
        }
    }
}
