package io.github.sacrum.check.source;

import java.util.List;
import java.util.stream.Collectors;

/** What a constraint says, as a tree; each part can be written again as it would stand in a rule. */
public sealed interface Expression {
    /**
     * Writes it.
     *
     * @return text that means the same
     */
    String written();

    /**
     * Several expressions, all or one of which must hold.
     *
     * @param all true if all must hold, false if one is enough
     * @param parts the expressions
     */
    record Junction(boolean all, List<Expression> parts) implements Expression {
        /** Copies the list. */
        public Junction {
            parts = List.copyOf(parts);
        }

        @Override
        public String written() {
            return parts.stream()
                    .map(Expression::written)
                    .collect(Collectors.joining(all ? " && " : " || ", "( ", " )"));
        }
    }

    /**
     * Two things compared.
     *
     * @param left what stands on the left, as written
     * @param operator the operator
     * @param right what stands on the right, as written
     * @param negated whether the opposite is asked
     */
    record Comparing(String left, String operator, String right, boolean negated) implements Expression {
        @Override
        public String written() {
            boolean word = Character.isLetter(operator.charAt(0));
            String plain = left + " " + (negated && word ? "not " : "") + operator + " " + right;
            return negated && !word ? "!( " + plain + " )" : plain;
        }

        /**
         * Returns what stands on the right, by its kind.
         *
         * @return the operand
         */
        public Operand operand() {
            return Operand.of(right);
        }
    }

    /**
     * A truth value that a field has.
     *
     * @param field the field, as written
     * @param negated whether it must be false
     */
    record Truth(String field, boolean negated) implements Expression {
        @Override
        public String written() {
            return (negated ? "!" : "") + field;
        }
    }

    /**
     * A variable bound to a field; it holds for every fact.
     *
     * @param variable the variable
     * @param field the field
     */
    record Bound(String variable, String field) implements Expression {
        @Override
        public String written() {
            return variable + " : " + field;
        }
    }

    /**
     * Anything else.
     *
     * @param written the text
     */
    record Other(String written) implements Expression {}
}
