package io.github.sacrum.check;

import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks the sources of a pack and writes the index of its rules: a step of the build of every rules module. */
public final class CheckPack {
    private static final String USAGE =
            "Usage: CheckPack <folder of sources> <root of the pack> <folder of output> [--unused=refuse|count]";
    private static final String COUNT = "--unused=count";
    private static final String REFUSE = "--unused=refuse";

    private CheckPack() {}

    /**
     * Checks a pack and writes {@code rules.index.yaml}.
     *
     * @param arguments the folder of the sources, such as {@code src/main/resources}; the root of the pack in it, such
     *     as {@code io/github/sacrum/hipback}; the folder of the compiled module; and, while rules are being written,
     *     {@code --unused=count} to count what no rule uses yet instead of refusing it
     * @throws IOException if a file cannot be read or written
     * @throws RefusedPackException if there is a complaint; all of them have been printed
     */
    public static void main(String... arguments) throws IOException {
        boolean known = arguments.length == 3
                || (arguments.length == 4 && List.of(COUNT, REFUSE).contains(arguments[3]));
        if (!known) {
            throw new IllegalArgumentException(USAGE);
        }
        SourceFolder folder = new SourceFolder(Path.of(arguments[0]), arguments[1]);
        boolean count = arguments.length == 4 && arguments[3].equals(COUNT);
        try {
            PackSources pack = folder.read();
            refuse(Checks.faults(pack));
            unused(Checks.unused(pack), count, System.out);
            Path index = Path.of(arguments[2], arguments[1], "rules.index.yaml");
            Files.createDirectories(index.getParent());
            Files.writeString(index, RuleIndexFile.text(pack));
        } catch (InvalidKnowledgeException e) {
            refuse(folder.complaints(e));
        }
    }

    private static void unused(List<Complaint> complaints, boolean count, PrintStream out) {
        if (!count) {
            refuse(complaints);
        } else if (!complaints.isEmpty()) {
            out.println(complaints.size() + " terms or recommendations are not used by a rule yet.");
        }
    }

    private static void refuse(List<Complaint> complaints) {
        complaints.forEach(System.err::println);
        if (!complaints.isEmpty()) {
            throw new RefusedPackException(complaints.size());
        }
    }
}
