package io.github.sacrum.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file.
 *
 * @param file the file
 * @param line the line, from one
 * @param column the column, from one; 0 if it is not known
 */
record Place(String file, int line, int column) {
    private static final Pattern WRITTEN = Pattern.compile("(.*?)(?::(\\d+))?(?::(\\d+))?");

    /** Reads {@code file:line:column}, of which the numbers may be missing. */
    static Place of(String written) {
        Matcher place = WRITTEN.matcher(written);
        if (!place.matches()) {
            return new Place(written, 1, 0);
        }
        return new Place(place.group(1), number(place.group(2), 1), number(place.group(3), 0));
    }

    private static int number(String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }

    /** A complaint about what stands here and is no rule. */
    Complaint complaint(String what, String mend) {
        return new Complaint(file, line, "", what, mend).atColumn(column);
    }
}
