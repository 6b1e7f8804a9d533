package org.wellposted.model;

/**
 * What postings for the role often demand though the job does not need it.
 *
 * @param item the concept's id
 * @param source the id of the source that says how much the job needs
 */
public record OverAsked(String item, String source) {}
