package org.wellposted.model;

/**
 * That of what a rule speaks of together so little is there that it should speak.
 *
 * @param rule the id of a rule that voices.yaml groups
 */
public record Few(String rule) {}
