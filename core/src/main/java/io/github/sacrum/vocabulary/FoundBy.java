package io.github.sacrum.vocabulary;

/** How a finding comes about, where it takes more than an examiner's hands and eyes. */
public enum FoundBy {
    /** A radiograph, scan, ultrasound or another test by an instrument, read from its report. */
    IMAGING,
    /** A test of blood, urine, joint fluid or tissue. */
    LABORATORY
}
