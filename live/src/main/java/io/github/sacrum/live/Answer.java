package io.github.sacrum.live;

import java.util.regex.Pattern;

/**
 * Why a change was made, and who answers for it.
 *
 * @param reason the reason
 * @param role the name of a role
 */
record Answer(String reason, String role) {
    /** Words in small letters; capitals only as the abbreviation of a field or a house. */
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z-]*( ([a-z][a-z-]*|[A-Z]{2,6}))*");

    static Answer of(Entry entry) {
        String reason = entry.required("reason");
        String role = entry.required("role");
        if (!role.isEmpty() && !ROLE.matcher(role).matches()) {
            entry.report(
                    "role",
                    "A role is named in small letters, and no person is. Maybe 'lead physiotherapist' or 'head of"
                            + " radiology'.");
        }
        return new Answer(reason, role);
    }
}
