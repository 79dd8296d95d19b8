package org.mainspring.testkit;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, with two lines around them: enough to see what changed. */
record LineDiff(String before, String after) {

    private static final int CONTEXT = 2;
    private static final int MOST_LINES = 80;

    @Override
    public String toString() {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] common = commonFrom(old, now);
        List<String> marked = mark(old, now, common);
        List<String> shown = nearChanges(marked);
        if (shown.size() > MOST_LINES) {
            int left = shown.size() - MOST_LINES;
            shown = new ArrayList<>(shown.subList(0, MOST_LINES));
            shown.add("… " + left + " lines more");
        }
        return String.join("\n", shown);
    }

    /** Length of the longest common subsequence of the lines from i and from j on. */
    private static int[][] commonFrom(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> mark(List<String> old, List<String> now, int[][] common) {
        List<String> marked = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                marked.add("  " + old.get(i++));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                marked.add("- " + old.get(i++));
            } else {
                marked.add("+ " + now.get(j++));
            }
        }
        return marked;
    }

    private static List<String> nearChanges(List<String> marked) {
        List<String> shown = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < marked.size(); i++) {
            if (isNearChange(marked, i)) {
                if (i > last + 1) {
                    shown.add("@@ line " + (i + 1));
                }
                shown.add(marked.get(i));
                last = i;
            }
        }
        return shown;
    }

    private static boolean isNearChange(List<String> marked, int index) {
        int from = Math.max(0, index - CONTEXT);
        int to = Math.min(marked.size(), index + CONTEXT + 1);
        return marked.subList(from, to).stream().anyMatch(line -> !line.startsWith("  "));
    }
}
