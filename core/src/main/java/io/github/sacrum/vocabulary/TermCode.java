package io.github.sacrum.vocabulary;

/**
 * A code of a public terminology that a term is bound to, read in a public source. Immutable and thread-safe.
 *
 * @param system the code system: snomed, icd10, icd10cm, loinc or hpo
 * @param code the code
 * @param display what the code system calls it
 * @param match how well it fits: exact, broader, narrower or related
 */
public record TermCode(String system, String code, String display, String match) {}
