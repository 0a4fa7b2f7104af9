package io.github.sacrum.check.source;

import io.github.sacrum.check.source.Expression.Bound;
import io.github.sacrum.check.source.Expression.Comparing;
import io.github.sacrum.check.source.Expression.Junction;
import io.github.sacrum.check.source.Expression.Other;
import io.github.sacrum.check.source.Expression.Truth;
import java.util.List;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the tree of one constraint with Drools' parser. */
final class ExpressionReader {
    private ExpressionReader() {}

    static Expression read(String text) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr parsed = parser.parse(text);
        return parsed == null || parser.hasErrors() ? new Other(text) : tree(parsed);
    }

    private static Expression tree(BaseDescr descr) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            return junction(connective);
        }
        if (descr instanceof RelationalExprDescr relation) {
            return new Comparing(
                    written(relation.getLeft()),
                    relation.getOperator(),
                    written(relation.getRight()),
                    relation.isNegated());
        }
        if (descr instanceof BindingDescr binding) {
            return new Bound(binding.getVariable(), binding.getExpression().strip());
        }
        String atom = written(descr).strip();
        boolean exclaimed = atom.startsWith("!");
        return new Truth(exclaimed ? atom.substring(1).strip() : atom, exclaimed != descr.isNegated());
    }

    private static Expression junction(ConstraintConnectiveDescr connective) {
        List<Expression> parts =
                connective.getDescrs().stream().map(ExpressionReader::tree).toList();
        if (connective.isNegated() || parts.isEmpty()) {
            return new Other(connective.toString());
        }
        return parts.size() == 1 ? parts.get(0) : new Junction(connective.getConnective() == ConnectiveType.AND, parts);
    }

    private static String written(BaseDescr descr) {
        if (descr instanceof BindingDescr binding) {
            return binding.getExpression();
        }
        return descr instanceof AtomicExprDescr atom ? atom.getExpression() : descr.toString();
    }
}
