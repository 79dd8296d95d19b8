package org.mainspring.tidy.shelf;

record ShelfResponse(long total) {}
