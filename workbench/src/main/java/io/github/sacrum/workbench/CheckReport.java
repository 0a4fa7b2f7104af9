package io.github.sacrum.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.check.CheckMeaning;
import io.github.sacrum.check.Complaint;
import io.github.sacrum.check.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Writes the findings of the linter: for people by file, each on a line that editors turn into a link, or as JSON. */
final class CheckReport {
    private final PrintStream out;

    CheckReport(PrintStream out) {
        this.out = out;
    }

    void text(List<Complaint> found) {
        String file = "";
        TreeMap<String, String> reasons = new TreeMap<>();
        for (Complaint complaint : found) {
            if (!file.isEmpty() && !file.equals(complaint.file())) {
                out.print("\n");
            }
            file = complaint.file();
            reasons.put(complaint.check(), complaint.why());
            out.print(bold(complaint.place()) + ": " + severity(complaint.severity()) + ": "
                    + (complaint.rule().isEmpty() ? "" : "[" + complaint.rule() + "] ") + complaint.what()
                    + (complaint.mend().isEmpty() ? "" : " " + complaint.mend()) + " (" + complaint.check() + ")\n");
        }
        if (!found.isEmpty()) {
            out.print("\nWhy it matters:\n");
            reasons.forEach((check, why) -> out.print(wrapped("  " + check + ": " + why)));
            out.print("\n");
        }
        long faults = found.stream()
                .filter(complaint -> complaint.severity() == Severity.FAULT)
                .count();
        out.print(
                found.isEmpty()
                        ? "Nothing was found.\n"
                        : counted(faults, "fault") + " and " + counted(found.size() - faults, "warning") + ".\n");
    }

    void count(List<Complaint> complaints, boolean counted, String what) {
        if (counted && !complaints.isEmpty()) {
            out.print(complaints.size() + " more " + what + ".\n");
        }
    }

    void json(List<Complaint> found) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (Complaint complaint : found) {
                json.writeStartObject();
                json.writeStringField("file", complaint.file());
                json.writeNumberField("line", complaint.line());
                if (complaint.column() > 0) {
                    json.writeNumberField("column", complaint.column());
                } else {
                    json.writeNullField("column");
                }
                json.writeStringField("rule", complaint.rule().isEmpty() ? null : complaint.rule());
                json.writeStringField("check", complaint.check());
                json.writeStringField("severity", complaint.severity().word());
                json.writeStringField("what", complaint.what());
                json.writeStringField("why", complaint.why());
                json.writeStringField("mend", complaint.mend());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The findings cannot be written as JSON.", e);
        }
        out.print(text + "\n");
    }

    /** One check of a list. */
    void line(CheckMeaning check) {
        out.print(wrapped(bold(check.id()) + ": " + check.asks()));
    }

    /** One check in full. */
    void explain(CheckMeaning check) {
        out.print(bold(check.id()) + " (" + severity(check.severity()) + ")\n");
        Stream.of(check.asks(), "Why: " + check.why()).map(CheckReport::wrapped).forEach(out::print);
        if (check.severity() == Severity.WARNING) {
            out.print(wrapped("A pack can accept it in its file accepted.yaml: check, rule, reason."));
        }
    }

    private static String wrapped(String text) {
        return String.join("\n", Wrap.lines(text, Wrap.WIDTH)) + "\n";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String bold(String text) {
        return Ansi.AUTO.enabled() ? Ansi.Style.on(Ansi.Style.bold) + text + Ansi.Style.off(Ansi.Style.bold) : text;
    }

    private static String severity(Severity severity) {
        Ansi.Style style = severity == Severity.FAULT ? Ansi.Style.fg_red : Ansi.Style.fg_yellow;
        return Ansi.AUTO.enabled() ? Ansi.Style.on(style) + severity.word() + Ansi.Style.off(style) : severity.word();
    }
}
