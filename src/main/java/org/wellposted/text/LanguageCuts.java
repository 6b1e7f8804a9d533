package org.wellposted.text;

/** What it takes to tell which language a text is in. Each is told in rules/certainty.yaml. */
public record LanguageCuts(
        double fewest, double clear, int few, double sure, int vocabularyBelow, int stretch, int mostStretches) {}
