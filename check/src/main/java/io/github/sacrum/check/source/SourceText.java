package io.github.sacrum.check.source;

import java.util.Optional;

/** The text of a rule file, with its comments and literals blanked out where only the code is meant. */
final class SourceText {
    private final String code;
    private final String bare;
    private final int openQuote;

    SourceText(String raw) {
        Blanks blanks = new Blanks(raw);
        code = blanks.code();
        bare = blanks.bare();
        openQuote = blanks.openQuote();
    }

    /** The text with blanks for comments. */
    String code() {
        return code;
    }

    /** The text with blanks for comments and for what stands between quotes. */
    String bare() {
        return bare;
    }

    /** The first quote that its line does not close. */
    Optional<SyntaxFault> openQuote() {
        return openQuote < 0
                ? Optional.empty()
                : Optional.of(new SyntaxFault(lineAt(openQuote), "A quote is opened and not closed on its line."));
    }

    /** The line of a place in the text, from one. */
    int lineAt(int offset) {
        int line = 1;
        int end = Math.min(offset, code.length());
        for (int at = code.indexOf('\n'); at >= 0 && at < end; at = code.indexOf('\n', at + 1)) {
            line++;
        }
        return line;
    }

    /** The place in the text where a line begins. */
    int startOf(int line) {
        int at = 0;
        for (int count = 1; count < line; count++) {
            at = code.indexOf('\n', at) + 1;
        }
        return at;
    }
}
