package org.wellposted;

/** The product as it is shipped, opened once for all tests of a run: as a program would hold it. */
public final class Shipped {

    public static final Wellposted WELLPOSTED = Wellposted.shipped();

    private Shipped() {}
}
