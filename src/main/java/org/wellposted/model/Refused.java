package org.wellposted.model;

import java.util.Map;

/** Thrown where a draft cannot be read or understood: bad input, never a defect of ours. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.path() + ": " + problem.id() + " " + problem.arguments());
        this.problem = problem;
    }

    public Refused(String path, String id, Map<String, String> arguments) {
        this(new Problem(path, id, arguments));
    }

    public Problem problem() {
        return problem;
    }
}
