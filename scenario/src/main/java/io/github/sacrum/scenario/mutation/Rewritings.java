package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.Expression.Comparing;
import io.github.sacrum.check.source.Expression.Junction;
import io.github.sacrum.check.source.Expression.Truth;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.scenario.mutation.Mutant.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a constraint in every way in which an author could have got it wrong, one at a time. */
final class Rewritings {
    private static final Map<String, String> BOUNDARY = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> OPPOSITE =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");

    private final List<Rewriting> all = new ArrayList<>();
    private final boolean counts;

    private Rewritings(boolean counts) {
        this.counts = counts;
    }

    /**
     * Rewrites a constraint.
     *
     * @param counts whether it compares the result of an accumulate, whose numbers are counts
     */
    static List<Rewriting> of(SourceConstraint constraint, boolean counts) {
        Rewritings rewritings = new Rewritings(counts);
        rewritings.add(Operator.DROP, "drop " + flat(constraint.text()), "");
        rewritings.walk(constraint.expression(), Expression::written);
        return rewritings.all;
    }

    /** Adds what can be done to a part; the context writes the whole constraint around a changed part. */
    private void walk(Expression part, Function<Expression, String> around) {
        if (part instanceof Junction junction) {
            junction(junction, around);
        } else if (part instanceof Truth truth) {
            add(Operator.FLIP, "flip " + truth.written(), around.apply(new Truth(truth.field(), !truth.negated())));
        } else if (part instanceof Comparing comparing) {
            comparing(comparing, around);
        }
    }

    private void junction(Junction junction, Function<Expression, String> around) {
        List<Expression> parts = junction.parts();
        boolean list = isList(junction);
        for (int at = 0; at < parts.size(); at++) {
            Expression part = parts.get(at);
            List<Expression> others = new ArrayList<>(parts);
            others.remove(at);
            Expression without = others.size() == 1 ? others.get(0) : new Junction(junction.all(), others);
            add(
                    Operator.PART,
                    "drop " + (junction.all() ? "part " : "alternative ") + written(part, list),
                    around.apply(without));
            if (!list) {
                int place = at;
                walk(part, changed -> {
                    List<Expression> replaced = new ArrayList<>(parts);
                    replaced.set(place, changed);
                    return around.apply(new Junction(junction.all(), replaced));
                });
            }
        }
        if (list) {
            List<Expression> turned = parts.stream()
                    .map(part -> (Expression) opposite((Comparing) part))
                    .toList();
            add(
                    Operator.NEGATE,
                    "turn " + ((Comparing) parts.get(0)).left() + " in …",
                    around.apply(new Junction(!junction.all(), turned)));
        }
    }

    /** Whether it is the alternatives of an {@code in}, or of a {@code not in}. */
    private static boolean isList(Junction junction) {
        String operator = junction.all() ? "!=" : "==";
        return junction.parts().stream()
                        .allMatch(part -> part instanceof Comparing comparing
                                && comparing.operator().equals(operator)
                                && !comparing.negated())
                && junction.parts().stream()
                                .map(part -> ((Comparing) part).left())
                                .distinct()
                                .count()
                        == 1;
    }

    private static String written(Expression part, boolean inList) {
        return flat(inList ? ((Comparing) part).right() : part.written());
    }

    private void comparing(Comparing comparing, Function<Expression, String> around) {
        String operator = comparing.operator();
        String said = flat(comparing.written());
        if (BOUNDARY.containsKey(operator)) {
            add(Operator.BOUNDARY, "edge of " + said, around.apply(with(comparing, BOUNDARY.get(operator))));
        }
        add(Operator.NEGATE, "turn " + said, around.apply(opposite(comparing)));
        if (counts && comparing.operand().kind() == Operand.Kind.NUMBER) {
            counted(comparing, said, around);
        }
    }

    private void counted(Comparing comparing, String said, Function<Expression, String> around) {
        if (!comparing.right().matches("\\d{1,9}")) {
            return;
        }
        int number = Integer.parseInt(comparing.right());
        boolean equal = comparing.operator().equals("==");
        // One more is what the moved boundary of >= and <= asks; one fewer is its other edge.
        if (equal) {
            add(Operator.BOUNDARY, "one more than " + said, around.apply(with(comparing, number + 1)));
        }
        if (number > 0 && (equal || comparing.operator().equals(">="))) {
            add(Operator.BOUNDARY, "one fewer than " + said, around.apply(with(comparing, number - 1)));
        }
    }

    private static Comparing opposite(Comparing comparing) {
        String operator = OPPOSITE.get(comparing.operator());
        return operator == null
                ? new Comparing(comparing.left(), comparing.operator(), comparing.right(), !comparing.negated())
                : new Comparing(comparing.left(), operator, comparing.right(), comparing.negated());
    }

    private static Comparing with(Comparing comparing, String operator) {
        return new Comparing(comparing.left(), operator, comparing.right(), comparing.negated());
    }

    private static Comparing with(Comparing comparing, int number) {
        return new Comparing(comparing.left(), comparing.operator(), Integer.toString(number), comparing.negated());
    }

    private void add(Operator operator, String name, String text) {
        all.add(new Rewriting(operator, name, text));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
