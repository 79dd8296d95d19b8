package org.mainspring.messy.left;

import org.mainspring.messy.right.RightService;

public class LeftHelper {

    RightService right = new RightService();
}
