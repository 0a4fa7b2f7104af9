package io.github.sacrum.check.source;

/** Puts blanks for the comments of a text, and for what stands between its quotes; line ends stay. */
final class Blanks {
    private final String raw;
    private final StringBuilder code;
    private final StringBuilder bare;
    private int openQuote = -1;

    Blanks(String raw) {
        this.raw = raw;
        this.code = new StringBuilder(raw);
        this.bare = new StringBuilder(raw);
        int at = 0;
        while (at < raw.length()) {
            at = step(at);
        }
    }

    /** The text without comments. */
    String code() {
        return code.toString();
    }

    /** The text without comments and without what stands between quotes. */
    String bare() {
        return bare.toString();
    }

    /** The place of the first quote that its line does not close, or -1. */
    int openQuote() {
        return openQuote;
    }

    private int step(int at) {
        if (raw.startsWith("//", at)) {
            int end = raw.indexOf('\n', at);
            return comment(at, end < 0 ? raw.length() : end);
        }
        if (raw.startsWith("/*", at)) {
            int close = raw.indexOf("*/", at + 2);
            return comment(at, close < 0 ? raw.length() : close + 2);
        }
        return raw.charAt(at) == '"' ? quoted(at) : at + 1;
    }

    private int comment(int from, int to) {
        blank(code, from, to);
        blank(bare, from, to);
        return to;
    }

    private int quoted(int from) {
        int at = from + 1;
        while (at < raw.length() && raw.charAt(at) != '"' && raw.charAt(at) != '\n') {
            at += raw.charAt(at) == '\\' ? 2 : 1;
        }
        if ((at >= raw.length() || raw.charAt(at) == '\n') && openQuote < 0) {
            openQuote = from;
        }
        blank(bare, from + 1, Math.min(at, raw.length()));
        return at + 1;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, ' ');
            }
        }
    }
}
