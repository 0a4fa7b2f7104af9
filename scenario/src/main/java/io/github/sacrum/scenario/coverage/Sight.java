package io.github.sacrum.scenario.coverage;

/** In which ways a constraint was seen: to hold where its rule fires, and to make the difference where it does not. */
public enum Sight {
    /** In both ways. */
    BOTH("±", "seen both ways"),
    /** The rule fires with it, but nothing shows what it keeps out. */
    HOLDS("+", "only seen to hold"),
    /** It keeps something out, but the rule never fires. */
    STOPS("−", "only seen to keep out"),
    /** In no way. */
    NEVER("0", "never seen");

    private final String sign;
    private final String words;

    Sight(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static Sight of(boolean holds, boolean stops) {
        if (holds) {
            return stops ? BOTH : HOLDS;
        }
        return stops ? STOPS : NEVER;
    }

    /**
     * Returns the sign that stands beside a constraint.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }

    /**
     * Says it in words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }
}
