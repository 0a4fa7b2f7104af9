package io.github.sacrum.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the comparisons of one condition inside a pattern. */
final class ComparisonReader {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_]\\w*");

    private final SourceText text;
    private final int start;
    private final List<Comparison> comparisons = new ArrayList<>();

    /** Reads in a text from the place where the condition begins. */
    ComparisonReader(SourceText text, int start) {
        this.text = text;
        this.start = start;
    }

    List<Comparison> read(String expression) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr parsed = parser.parse(expression);
        if (parsed == null || parser.hasErrors()) {
            add(expression, "", Operand.NONE, false, expression);
        } else {
            walk(parsed, false);
        }
        return comparisons;
    }

    private void walk(BaseDescr descr, boolean negated) {
        boolean opposite = negated != descr.isNegated();
        if (descr instanceof ConstraintConnectiveDescr connective) {
            connective.getDescrs().forEach(part -> walk(part, opposite));
        } else if (descr instanceof RelationalExprDescr relation) {
            compare(written(relation.getLeft()), relation.getOperator(), written(relation.getRight()), opposite);
        } else if (descr instanceof BindingDescr binding) {
            add(field(binding.getExpression()), Comparison.BINDING, Operand.NONE, opposite, binding.getExpression());
        } else {
            String atom = written(descr).strip();
            boolean exclaimed = atom.startsWith("!");
            String name = exclaimed ? atom.substring(1).strip() : atom;
            add(field(name), "", Operand.NONE, opposite != exclaimed, name);
        }
    }

    private void compare(String left, String operator, String right, boolean negated) {
        boolean turned = !FIELD.matcher(field(left)).matches()
                && FIELD.matcher(field(right)).matches();
        String field = field(turned ? right : left);
        String value = turned ? left : right;
        add(field, operator, Operand.of(value), negated, value);
    }

    private void add(String field, String operator, Operand operand, boolean negated, String written) {
        int at = text.code().indexOf(written, start);
        comparisons.add(new Comparison(field, operator, operand, negated, text.lineAt(at < 0 ? start : at)));
    }

    private static String written(BaseDescr descr) {
        if (descr instanceof BindingDescr binding) {
            return binding.getExpression();
        }
        return descr instanceof AtomicExprDescr atom ? atom.getExpression() : descr.toString();
    }

    /** The name of a field, however it is asked for. */
    private static String field(String written) {
        String name = written.strip();
        name = name.startsWith("this.") ? name.substring("this.".length()) : name;
        return name.endsWith("()") ? name.substring(0, name.length() - 2) : name;
    }
}
