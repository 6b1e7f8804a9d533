package org.wellposted.knowledge;

/**
 * An id, where somebody wrote it.
 *
 * @param kind what it is meant to be the id of
 * @param file under the rules folder
 * @param line from 1
 * @param defines whether it is an id because it stands there
 */
public record WrittenId(IdKind kind, String id, String file, int line, boolean defines) {

    /** A fault at its place, as a line for whoever edits the file. */
    public String fault(String what) {
        return file + ":" + line + ": " + what;
    }
}
