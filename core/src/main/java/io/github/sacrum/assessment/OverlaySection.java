package io.github.sacrum.assessment;

import io.github.sacrum.knowledge.OverlayNote;
import io.github.sacrum.knowledge.OverlayNumber;
import io.github.sacrum.knowledge.OverlayOff;
import io.github.sacrum.knowledge.OverlayText;
import io.github.sacrum.knowledge.Source;
import java.util.List;
import java.util.stream.Collectors;

/** What a text report says of overlays: which there are, which warnings they switch off, and all that they change. */
final class OverlaySection {
    private final List<OverlayNote> overlays;
    private final Page page;

    OverlaySection(List<OverlayNote> overlays, Page page) {
        this.overlays = overlays;
        this.page = page;
    }

    /** The overlays in the title of the report. */
    String title() {
        return overlays.stream()
                .map(overlay -> ", overlay " + overlay.id() + " " + overlay.version())
                .collect(Collectors.joining());
    }

    /** The warnings that are switched off, whatever the facts: a reader must know that they are not raised here. */
    void warningsOff() {
        for (OverlayNote overlay : overlays) {
            for (OverlayOff off : overlay.off()) {
                if (off.acknowledgement() != null) {
                    String urgency = off.urgency().isEmpty() ? "" : " (" + off.urgency() + ")";
                    page.line(
                            2,
                            "! ",
                            "NOT WARNED OF HERE" + urgency + ": " + off.name() + ". Switched off by overlay "
                                    + overlay.id() + ", " + answers(off.reason(), off.role()) + " "
                                    + off.acknowledgement());
                }
            }
        }
    }

    /** All that the overlays change. */
    void record() {
        for (OverlayNote overlay : overlays) {
            page.line(
                    2,
                    "",
                    "Overlay " + overlay.id() + " " + overlay.version() + " (" + overlay.name() + "), SHA-256 "
                            + overlay.digest() + ".");
            for (OverlayOff off : overlay.off()) {
                page.line(4, "Switched off: ", off.rule() + ", " + answers(off.reason(), off.role()));
            }
            overlay.numbers().forEach(number -> page.line(4, "Number: ", number.rule() + ", " + sentence(number)));
            for (OverlayText text : overlay.texts()) {
                page.line(
                        4,
                        "Text: ",
                        text.subject() + " " + text.id() + " (" + String.join(", ", text.fields()) + "), "
                                + answers(text.reason(), text.role()));
            }
            if (!overlay.added().isEmpty()) {
                page.line(4, "Rules of its own: ", String.join(", ", overlay.added()) + ".");
            }
        }
    }

    /** What has become of a number, and who answers for that. */
    static String sentence(OverlayNumber number) {
        Source source = number.source();
        return number.word() + " changed from " + number.before() + " to " + number.after()
                + (source == null ? "" : " after " + source.key()) + ", "
                + answers(number.reason(), number.role());
    }

    private static String answers(String reason, String role) {
        return role + ": " + (reason.endsWith(".") ? reason : reason + ".");
    }
}
