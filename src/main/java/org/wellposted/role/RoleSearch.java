package org.wellposted.role;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wellposted.knowledge.JobNames;
import org.wellposted.knowledge.Knowledge;
import org.wellposted.knowledge.Role;
import org.wellposted.text.PackedLists;

/** Finds roles by an id or a job title, in any language, misspelt or not. */
public final class RoleSearch {

    /** No title has more words. */
    private static final int LONGEST_ASKED = 24;

    private final SearchCuts cuts;
    private final Knowledge knowledge;
    private final JobNames jobs;
    private final NameWord[] words;
    /** How much each word tells: less, the more roles have it in a name. */
    private final double[] weights;

    /** Cuts every name of every role: for what asks once in a while, so make it once and only when it is asked for. */
    public RoleSearch(Knowledge knowledge, SearchCuts cuts) {
        this.cuts = cuts;
        this.knowledge = knowledge;
        this.jobs = knowledge.jobNames();
        this.words = new NameWord[jobs.words().count()];
        this.weights = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = NameWord.of(jobs.words().get(i));
            weights[i] = weight(jobs.roleCounts()[i]);
        }
    }

    private double weight(int roles) {
        return roles == 0 ? cuts.strange() : 1 / (1 + Math.log(roles));
    }

    /**
     * @param name the id or name of the role that the words fit best
     * @param language the language of that name, or null for an id
     * @param fit from 0 to 1: how well they do
     * @param exact whether the words say the name in full, not only something near it
     */
    public record Match(Role role, String name, String language, double fit, boolean exact) {}

    /**
     * What words may mean.
     *
     * @param all the roles, the likeliest first; none if no name is near
     * @param meant the role surely meant, misspelt as it may be; null where none is, or two are as likely
     */
    public record Found(List<Match> all, Match meant) {

        public Found {
            all = List.copyOf(all);
        }

        /** The role whose id or name the words are; null if they are none. */
        public Match exact() {
            return all.isEmpty() || !all.get(0).exact() ? null : all.get(0);
        }
    }

    /** What the words of somebody who asks, or of a title, may mean, in any language. */
    public Found find(String words) {
        Question question = new Question(words);
        List<Match> all = all(question);
        return new Found(all, meant(all, question));
    }

    private List<Match> all(Question question) {
        Map<String, Match> best = new HashMap<>();
        for (int name = 0; name < jobs.names().count(); name++) {
            int language = jobs.languageOf()[name];
            double fit = question.fit(jobs.nameWords(), name, language);
            if (fit < cuts.least()) continue;
            if (name >= jobs.firstField() && !question.isCovered(jobs.nameWords(), name, language)) continue;
            String role = jobs.roles().get(jobs.roleOf()[name]);
            Match known = best.get(role);
            if (known != null && known.fit() >= fit) continue;
            String id =
                    language == JobNames.NO_LANGUAGE ? null : jobs.languages().get(language);
            best.put(
                    role, new Match(knowledge.roles().get(role), jobs.names().get(name), id, fit, fit >= cuts.exact()));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Match::fit)
                        .reversed()
                        .thenComparing(match -> match.role().id()))
                .toList();
    }

    private Match meant(List<Match> all, Question question) {
        if (all.isEmpty() || all.get(0).fit() < cuts.sure()) return null;
        Match best = all.get(0);
        PackedLists others = jobs.otherWords();
        boolean other = IntStream.range(0, others.count())
                .anyMatch(i -> question.fit(others, i, JobNames.NO_LANGUAGE) >= best.fit());
        boolean ahead = all.size() == 1 || best.fit() - all.get(1).fit() >= cuts.ahead();
        return !other && (best.exact() || ahead) ? best : null;
    }

    /** What is asked, held against every word that a name has. */
    private final class Question {

        private final List<String> asked;
        /** Of each word asked, how far it is each word of a name. */
        private final double[][] alike;
        /** Whether anything asked is like a word of a name. */
        private final boolean[] met = new boolean[words.length];
        /** How much each word asked tells, if nothing in a name is like it. */
        private final double[] tells;

        private final Map<Integer, int[]> tellingIn = new HashMap<>();

        Question(String written) {
            this.asked = JobNames.cut(written).stream()
                    .distinct()
                    .limit(LONGEST_ASKED)
                    .toList();
            this.alike = new double[asked.size()][words.length];
            this.tells = new double[asked.size()];
            for (int i = 0; i < tells.length; i++) compare(i);
        }

        private void compare(int i) {
            NameWord.Asked word = new NameWord.Asked(asked.get(i));
            boolean last = i == asked.size() - 1;
            double told = cuts.strange();
            boolean known = false;
            for (int number = 0; number < words.length; number++) {
                NameWord own = words[number];
                double like = own.like(word);
                // a word misspelt tells as much as the word that is meant
                if (own.is(word)) told = weights[number];
                else if (like > 0 && !known) told = Math.max(told, weights[number]);
                known |= own.is(word);
                if (last && own.isBegunBy(word)) like = Math.max(like, cuts.asBegun());
                alike[i][number] = like;
                met[number] |= like > 0;
            }
            tells[i] = told;
        }

        private int[] telling(int language) {
            return tellingIn.computeIfAbsent(language, l -> jobs.telling(asked, l));
        }

        /** Whether each word asked is like one of the name's: "Payroll" is a payroll specialist's field, "Payroll manager" not. */
        boolean isCovered(PackedLists names, int name, int language) {
            for (int i : telling(language)) {
                double[] like = alike[i];
                boolean met =
                        IntStream.range(names.from(name), names.to(name)).anyMatch(k -> like[names.numbers()[k]] > 0);
                if (!met) return false;
            }
            return true;
        }

        /** The share of what the words tell that has a partner, on both sides: a word for a word, letters for letters. */
        double fit(PackedLists names, int name, int language) {
            int from = names.from(name);
            int to = names.to(name);
            boolean any = false;
            for (int k = from; k < to; k++) any |= met[names.numbers()[k]];
            if (!any) return 0;
            int[] own = telling(language);
            double[] reached = new double[own.length];
            double here = 0;
            double all = 0;
            for (int k = from; k < to; k++) {
                int word = names.numbers()[k];
                double best = 0;
                for (int i = 0; i < own.length; i++) {
                    double like = alike[own[i]][word];
                    if (like > best) best = like;
                    if (like > reached[i]) reached[i] = like;
                }
                here += weights[word] * best;
                all += weights[word];
            }
            if (here == 0) return 0;
            double there = 0;
            double whole = 0;
            for (int i = 0; i < own.length; i++) {
                double weight = reached[i] > 0 ? 1 : tells[own[i]];
                there += weight * reached[i];
                whole += weight;
            }
            return (2 * here / all + there / whole) / 3;
        }
    }
}
