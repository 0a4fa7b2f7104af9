package io.github.sacrum.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Checks the sources of a pack and writes the index of its rules: a step of the build of every rules module. */
public final class CheckPack {
    private static final String USAGE = "Usage: CheckPack <folder of sources> <root of the pack> <folder of output>"
            + " [--unused=refuse|count] [--untested=refuse|count]";
    private static final String UNUSED = "--unused=";
    private static final String UNTESTED = "--untested=";
    private static final String REFUSE = "refuse";
    private static final String COUNT = "count";

    private CheckPack() {}

    /**
     * Checks a pack and writes {@code rules.index.yaml}.
     *
     * @param arguments the folder of the sources, such as {@code src/main/resources}; the root of the pack in it, such
     *     as {@code io/github/sacrum/hipback}; the folder of the compiled module; while rules are being written,
     *     {@code --unused=count} to count what no rule uses yet instead of refusing it; and, once all rules have
     *     scenarios, {@code --untested=refuse} to refuse rules without
     * @throws IOException if a file cannot be read or written
     * @throws RefusedPackException if there is a complaint; all of them have been printed
     */
    public static void main(String... arguments) throws IOException {
        List<String> options = Arrays.stream(arguments).skip(3).toList();
        boolean known = arguments.length >= 3
                && options.stream().allMatch(option -> List.of(
                                UNUSED + REFUSE, UNUSED + COUNT, UNTESTED + REFUSE, UNTESTED + COUNT)
                        .contains(option));
        if (!known) {
            throw new IllegalArgumentException(USAGE);
        }
        PackSources pack = new SourceFolder(Path.of(arguments[0]), arguments[1]).readLeniently();
        PackLint lint = PackLint.of(pack, true);
        refuse(lint.found());
        if (options.contains(UNUSED + COUNT)) {
            count(lint.unused(), "terms or recommendations are not used by a rule yet", System.out);
        } else {
            refuse(lint.unused());
        }
        if (options.contains(UNTESTED + REFUSE)) {
            refuse(lint.untested());
        } else {
            count(lint.untested(), "rules are not tested both ways by scenarios yet", System.out);
        }
        write(Path.of(arguments[2], arguments[1]), RuleIndexFile.text(pack));
    }

    private static void count(List<Complaint> complaints, String what, PrintStream out) {
        if (!complaints.isEmpty()) {
            out.println(complaints.size() + " " + what + ".");
        }
    }

    private static void refuse(List<Complaint> complaints) {
        complaints.forEach(System.err::println);
        TreeMap<String, String> reasons = new TreeMap<>();
        complaints.forEach(complaint -> reasons.put(complaint.check(), complaint.why()));
        reasons.forEach((check, why) -> System.err.println("(" + check + ") " + why));
        if (!complaints.isEmpty()) {
            throw new RefusedPackException(complaints.size());
        }
    }

    private static void write(Path folder, String index) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "rules", ".index");
        Files.writeString(written, index);
        Files.move(written, folder.resolve("rules.index.yaml"), StandardCopyOption.REPLACE_EXISTING);
    }
}
