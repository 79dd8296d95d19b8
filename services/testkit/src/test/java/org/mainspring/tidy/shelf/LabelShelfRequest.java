package org.mainspring.tidy.shelf;

record LabelShelfRequest(String label) {}
