package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.check.source.SourceReader;
import io.github.sacrum.knowledge.PackFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tiny pack with one clean rule of each kind, into which tests plant a fault. */
final class Tiny {
    static final String ROOT = "io/github/sacrum/tiny";
    static final String FILE = "conditions/all-kinds.drl";

    private Tiny() {}

    /** The text of the clean rules. */
    static String clean() {
        return text(FILE);
    }

    /** The clean rules with one piece of text, which must be there, replaced where it first stands. */
    static String planted(String from, String to) {
        assertThat(clean()).contains(from);
        int at = clean().indexOf(from);
        return clean().substring(0, at) + to + clean().substring(at + from.length());
    }

    /** The line on which a piece of text first stands in the clean rules. */
    static int lineOf(String text) {
        assertThat(clean()).contains(text);
        return 1
                + (int) clean().substring(0, clean().indexOf(text))
                        .chars()
                        .filter(at -> at == '\n')
                        .count();
    }

    /** The pack with other rules. */
    static PackSources pack(String rules) {
        return new PackSources(
                ROOT,
                PackFiles.load(Tiny.class.getClassLoader(), ROOT),
                List.of(SourceReader.read(FILE, FILE, rules)),
                SideFiles.NONE);
    }

    /** What a check says of the clean rules. */
    static List<Complaint> cleanly(PackCheck check) {
        return check.of(pack(clean())).toList();
    }

    /** What a check says of the rules with one piece of text replaced: file, line without column, and the message. */
    static List<String> complaints(PackCheck check, String from, String to) {
        return check.of(pack(planted(from, to)))
                .map(complaint -> complaint.atColumn(0).toString())
                .toList();
    }

    static String text(String file) {
        try (InputStream stream = Tiny.class.getClassLoader().getResourceAsStream(ROOT + "/" + file)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
