package org.wellposted.line;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wellposted.knowledge.KindWords;
import org.wellposted.text.Phrases;
import org.wellposted.text.Phrases.Hit;
import org.wellposted.text.Words;
import org.wellposted.text.Words.Range;

/**
 * Whose the work is that a clause speaks of. What tells it counts within its piece only: "you will not chase payers but you will
 * post receipts" denies one duty and gives another.
 */
final class WorkKinds {

    private record Scope(String kind, Range range) {}

    private final KindWords kinds;
    private final Words words;

    WorkKinds(KindWords kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    /** What is told of the pieces of one clause. */
    final class Clause {

        private final List<Scope> scopes = new ArrayList<>();
        private final List<Range> pieces;

        private Clause(Range clause) {
            List<Hit<Boolean>> none = kinds.none().in(words, clause);
            List<Hit<String>> before = told(kinds.before(), clause, none);
            List<Hit<String>> behind = told(kinds.behind(), clause, none);
            pieces = cut(clause, before, behind);
            for (Range piece : pieces) scopes(piece, before, behind, none);
        }

        /** In order: what is said of one piece is not said of the next, so that no duty reaches over both. */
        List<Range> pieces() {
            return pieces;
        }

        /** Whether some of the work is none of the applicant's. */
        boolean holdsAnothers() {
            return scopes.stream().anyMatch(scope -> isAnothers(scope.kind));
        }

        /**
         * The kind of what stands at these words: {@link KindWords#DENIED} or {@link KindWords#OTHERS} before any other; null
         * where nothing tells that it is not the applicant's work.
         */
        String of(Range range) {
            String kind = null;
            for (Scope scope : scopes) {
                if (range.from() < scope.range.from() || range.to() > scope.range.to()) continue;
                if (kind == null || !isAnothers(kind)) kind = scope.kind;
            }
            return kind;
        }

        private void scopes(Range piece, List<Hit<String>> before, List<Hit<String>> behind, List<Hit<Boolean>> none) {
            for (Hit<String> hit : told(kinds.opening(), piece, none)) {
                if (hit.from() == piece.from()) scopes.add(new Scope(hit.value(), piece));
            }
            for (Hit<String> hit : before) {
                if (hit.from() >= piece.from() && hit.to() <= piece.to())
                    scopes.add(new Scope(hit.value(), new Range(hit.from(), piece.to())));
            }
            for (Hit<String> hit : behind) {
                if (hit.from() >= piece.from() && hit.to() <= piece.to())
                    scopes.add(new Scope(hit.value(), new Range(piece.from(), hit.to())));
            }
            for (int word = piece.from(); word < piece.to(); word++) {
                if (denies(word)) scopes.add(new Scope(KindWords.DENIED, new Range(piece.from(), word + 1)));
            }
        }
    }

    Clause in(Range clause) {
        return new Clause(clause);
    }

    /** Whether work of this kind is none of the applicant's. */
    static boolean isAnothers(String kind) {
        return KindWords.DENIED.equals(kind) || KindWords.OTHERS.equals(kind);
    }

    /** A new piece begins where somebody else is spoken of, and behind a verb that ends what is told of the first. */
    private List<Range> cut(Range clause, List<Hit<String>> before, List<Hit<String>> behind) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Hit<Boolean> turn : kinds.turns().in(words, clause)) {
            // "non dovrai" is one word with its "non"
            boolean within = Stream.concat(before.stream(), behind.stream())
                    .anyMatch(hit -> hit.from() < turn.from() && turn.from() < hit.to());
            if (!within) cuts.add(turn.from());
        }
        behind.forEach(hit -> cuts.add(hit.to()));
        for (int word = clause.from(); word < clause.to(); word++) if (denies(word)) cuts.add(word + 1);
        cuts.add(clause.to());
        List<Range> pieces = new ArrayList<>();
        int from = clause.from();
        for (int cut : cuts) {
            if (cut > from && cut <= clause.to()) {
                pieces.add(new Range(from, cut));
                from = cut;
            }
        }
        return pieces;
    }

    private boolean denies(int word) {
        return kinds.denying().stream().anyMatch(words.at(word)::contains);
    }

    private <T> List<Hit<T>> told(Phrases<T> phrases, Range range, List<Hit<Boolean>> none) {
        return phrases.in(words, range).stream()
                .filter(hit -> none.stream().noneMatch(other -> other.from() < hit.to() && hit.from() < other.to()))
                .toList();
    }
}
