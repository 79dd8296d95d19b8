package org.mainspring.messy.left;

import org.mainspring.messy.right.RightService;

public class Left {

    /** Says nothing of its purpose, and closes a circle between two features. */
    public static class LeftHelper {

        RightService right = new RightService();
    }
}
