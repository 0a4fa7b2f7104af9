package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.Expression.Comparing;
import io.github.sacrum.check.source.Expression.Junction;
import io.github.sacrum.check.source.Expression.Truth;
import io.github.sacrum.check.source.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One thing that a constraint needs of a fact.
 *
 * @param field the field, or a variable bound to one
 * @param operator the operator, none of them negated; {@code ==} for a truth value
 * @param operand what the field is compared with
 */
record Need(String field, String operator, Operand operand) {
    private static final Map<String, String> OPPOSITES = Map.of(
            "==",
            "!=",
            "!=",
            "==",
            "<",
            ">=",
            ">=",
            "<",
            ">",
            "<=",
            "<=",
            ">",
            "contains",
            "not contains",
            "not contains",
            "contains");

    /** The ways in which an expression can hold: in each, all of the needs must be met. */
    static List<List<Need>> ways(Expression expression) {
        if (expression instanceof Comparing comparing) {
            Need need = new Need(comparing.left(), comparing.operator(), comparing.operand());
            return List.of(List.of(comparing.negated() ? need.opposite() : need));
        }
        if (expression instanceof Truth truth) {
            return List.of(List.of(new Need(truth.field(), "==", Operand.of(String.valueOf(!truth.negated())))));
        }
        if (expression instanceof Junction junction) {
            return junction.all()
                    ? product(junction.parts())
                    : junction.parts().stream()
                            .flatMap(part -> ways(part).stream())
                            .toList();
        }
        return List.of(List.of());
    }

    private static List<List<Need>> product(List<Expression> parts) {
        List<List<Need>> ways = List.of(List.of());
        for (Expression part : parts) {
            List<List<Need>> longer = new ArrayList<>();
            for (List<Need> way : ways) {
                for (List<Need> further : ways(part)) {
                    List<Need> both = new ArrayList<>(way);
                    both.addAll(further);
                    longer.add(both);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** What makes this need unmet. */
    Need opposite() {
        if (operand.kind() == Operand.Kind.TRUTH) {
            return new Need(
                    field, operator, Operand.of(String.valueOf(!operand.text().equals("true"))));
        }
        return new Need(field, OPPOSITES.getOrDefault(operator, operator), operand);
    }

    boolean isCode() {
        return (field.equals("code") || field.equals("condition")) && operator.equals("==");
    }

    boolean isThreshold() {
        return operand.kind() == Operand.Kind.NUMBER && !operator.equals("==") && !operator.equals("!=");
    }
}
