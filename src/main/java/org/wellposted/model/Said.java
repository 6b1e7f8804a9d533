package org.wellposted.model;

/**
 * In how many real postings of a job, labelled by hand, an item is stated.
 *
 * @param postings how many were read
 * @param stated in how many of them it is stated
 * @param partly in how many it is stated in part, or may be meant
 */
public record Said(int postings, int stated, int partly) {

    /** From 0 to 1; what is stated in part counts half. */
    public double share() {
        return postings == 0 ? 0 : (stated + partly / 2.0) / postings;
    }
}
