package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.internal.Require;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Origin;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** Checks what an author says of a new term. */
final class TermCheck {
    private final Project project;
    private final Wanted wanted;

    TermCheck(Project project, Wanted wanted) {
        this.project = project;
        this.wanted = wanted;
    }

    /** A term that is there may be used if it is of the kind and no rule concludes it yet; then nothing is said of it. */
    void check(String id, TermKind kind, @Nullable Term known, TermOptions options) {
        if (!Require.isCode(id)) {
            wanted.wrong(id, "An id is in kebab case, at most 80 characters: hip-osteoarthritis.");
        } else if (known == null) {
            fresh(kind, options);
        } else if (known.kind() != kind) {
            wanted.wrong(id, "The vocabulary has this as a " + known.kind().word() + ". Maybe choose another id.");
        } else if (concluded(id, kind)) {
            wanted.wrong(id, "The pack has rules for this " + kind.word() + ". Maybe add one: ./sacrum new rule");
        } else if (!options.none()) {
            wanted.wrong(
                    id,
                    "The vocabulary has this " + kind.word() + " already. Maybe leave out what you say of the term:"
                            + " --name, --region and so on.");
        }
    }

    private boolean concluded(String id, TermKind kind) {
        return project.rules()
                .flatMap(rule -> rule.annotation(kind.word()).stream())
                .anyMatch(annotation -> annotation.value().equals(id));
    }

    private void fresh(TermKind kind, TermOptions options) {
        wanted.need("--name", options.name, "what clinicians call it");
        String region = wanted.need("--region", options.region, "the part of the body");
        wanted.oneOf("--region", region, project.regions(), "region");
        String laterality =
                wanted.need("--laterality", options.laterality, "which sides it has: paired, axial or none");
        wanted.oneOf("--laterality", laterality, EnumWords.all(Laterality.class), "laterality");
        if (kind == TermKind.CONDITION) {
            String origin =
                    wanted.need("--origin", options.origin, "where it comes from: hip, spine, pelvis, both, other");
            wanted.oneOf("--origin", origin, EnumWords.all(Origin.class), "origin");
        } else if (options.origin != null || options.serious) {
            wanted.wrong("--origin", "Only a condition has an origin, or is serious. Maybe leave this out.");
        }
    }
}
