package org.wellposted.model;

/**
 * Something that a posting should hold.
 *
 * @param item the id of a section or a concept
 * @param kind section, statement, duty, skill, qualification, tool, benefit, apply
 * @param set the requirement set that asks for it; of what a role needs, the role's id
 * @param source the id of the source that asks for it
 * @param said how many real postings of the role state it, or null where that was not counted
 * @param section the section it belongs in
 * @param place its place in the checklist, from 0
 */
public record Expected(
        String item, String kind, Need need, String set, String source, Said said, String section, int place) {

    public boolean forSection() {
        return kind.equals("section") || kind.equals("statement");
    }
}
