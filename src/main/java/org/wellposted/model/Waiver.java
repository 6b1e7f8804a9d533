package org.wellposted.model;

/**
 * The writer's declaration that an item does not apply.
 *
 * @param reason as the writer gives it
 * @param span where it is declared
 */
public record Waiver(String item, String reason, Span span) implements Fact {

    /** Whether it speaks of this item, or of the section that the item belongs in. */
    public boolean covers(Expected expected) {
        return item.equals(expected.item()) || item.equals(expected.section());
    }
}
