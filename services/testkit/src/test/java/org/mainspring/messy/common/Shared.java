package org.mainspring.messy.common;

class Shared {}
