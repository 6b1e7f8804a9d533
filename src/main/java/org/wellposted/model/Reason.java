package org.wellposted.model;

/** One reason for an item's status: a ground that the statement names, why the writer says that it does not apply. */
public record Reason(String item, Because because) {}
