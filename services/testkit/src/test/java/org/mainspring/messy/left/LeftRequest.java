package org.mainspring.messy.left;

class LeftRequest {}
