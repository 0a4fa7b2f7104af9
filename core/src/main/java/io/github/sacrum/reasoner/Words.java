package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Hypothesis;
import io.github.sacrum.inference.Mechanism;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.inference.Syndrome;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts facts and conclusions into words with the names of the vocabulary. */
final class Words {
    private final Vocabulary vocabulary;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A name with its side: {@code Groin pain (left)}. */
    String name(String code, Side side) {
        return vocabulary.name(code) + (side == Side.UNSPECIFIED ? "" : " (" + side(side) + ")");
    }

    String of(Object object) {
        if (object instanceof Fact fact) {
            return fact(fact);
        }
        if (object instanceof Patient patient) {
            return patient(patient);
        }
        if (object instanceof Mechanism mechanism) {
            return name(mechanism.code(), mechanism.side());
        }
        if (object instanceof Hypothesis hypothesis) {
            return name(hypothesis.condition(), hypothesis.side()) + ", "
                    + hypothesis.band().words();
        }
        if (object instanceof Syndrome syndrome) {
            return name(syndrome.condition(), syndrome.side());
        }
        if (object instanceof RedFlag flag) {
            return "Red flag: " + name(flag.condition(), flag.side()) + ", "
                    + flag.urgency().word();
        }
        return "";
    }

    private String fact(Fact fact) {
        List<String> parts = new ArrayList<>();
        parts.add(name(fact.code(), fact.side()));
        if (!fact.present()) {
            parts.add("absent");
        }
        if (fact instanceof Symptom symptom) {
            symptom(symptom, parts);
        } else if (fact instanceof Finding finding) {
            add(parts, "", quantity(finding.value()));
        } else if (fact instanceof History history) {
            add(parts, "", quantity(history.value()));
            add(parts, "effect: ", word(history.effect()));
            String ago = quantity(history.ago());
            if (ago != null) {
                parts.add(ago + " ago");
            }
        }
        return String.join(", ", parts);
    }

    private void symptom(Symptom symptom, List<String> parts) {
        if (symptom.severity() != null) {
            parts.add("severity " + symptom.severity() + " of 10");
        }
        add(parts, "for ", quantity(symptom.duration()));
        add(parts, "onset ", word(symptom.onset()));
        add(parts, "", word(symptom.course()));
        add(parts, "", names(symptom.quality()));
        add(parts, "worse with ", names(symptom.aggravatedBy()));
        add(parts, "eased by ", names(symptom.relievedBy()));
        add(parts, "not worse with ", names(symptom.notAggravatedBy()));
        add(parts, "not eased by ", names(symptom.notRelievedBy()));
    }

    private static String patient(Patient patient) {
        List<String> parts = new ArrayList<>();
        if (patient.age() != null) {
            parts.add("age " + patient.age());
        }
        add(parts, "", word(patient.sex()));
        if (patient.bodyMassIndex() != null) {
            parts.add("body mass index " + number(patient.bodyMassIndex()) + " kg/m2");
        }
        if (patient.pregnant() != null) {
            parts.add(patient.pregnant() ? "pregnant" : "not pregnant");
        }
        return "Patient" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private @Nullable String names(Collection<String> codes) {
        return codes.isEmpty()
                ? null
                : String.join(
                        ", ",
                        codes.stream()
                                .map(code -> vocabulary.name(code).toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static void add(List<String> parts, String before, @Nullable String text) {
        if (text != null) {
            parts.add(before + text);
        }
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String quantity(@Nullable Quantity value) {
        if (value == null) {
            return null;
        }
        String number = number(value.value());
        String plural = number.equals("1") ? "" : "s";
        return switch (value.unit()) {
            case COUNT -> number;
            case DEGREE -> number + "°";
            case CELSIUS -> number + " °C";
            case FAHRENHEIT -> number + " °F";
            case DAY, WEEK, MONTH, YEAR -> number + " " + value.unit().symbol() + plural;
            default -> number + " " + value.unit().symbol();
        };
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100d;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String side(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
