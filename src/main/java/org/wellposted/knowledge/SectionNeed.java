package org.wellposted.knowledge;

import org.wellposted.model.Need;

/** A section that every posting should hold, whatever its role. */
public record SectionNeed(String id, String kind, Need need, String source) {}
