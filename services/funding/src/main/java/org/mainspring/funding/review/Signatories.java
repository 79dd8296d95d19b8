package org.mainspring.funding.review;

/** The two persons by whom an application was decided. */
public record Signatories(String maker, String checker) {}
