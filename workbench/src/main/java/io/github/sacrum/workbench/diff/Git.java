package io.github.sacrum.workbench.diff;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the sources of a pack from a revision of a git repository, without touching its work tree. */
final class Git {
    /** What a revision is written with. */
    static final String PREFIX = "git:";

    private static final String SOURCES = "src/main/resources";
    private static final String PACK = "/pack.yaml";

    private final Path repository;
    private final String named;

    private Git(Path repository, String named) {
        this.repository = repository;
        this.named = named;
    }

    /**
     * Unpacks the sources of a revision.
     *
     * @param repository a folder of the repository
     * @param named {@code git:} and a revision, and maybe a colon and the folder of the pack
     * @param to where they are unpacked
     */
    static void unpack(Path repository, String named, TemporaryFolder to) throws IOException {
        new Git(repository, named).unpack(to);
    }

    private void unpack(TemporaryFolder to) throws IOException {
        String rest = named.substring(PREFIX.length());
        int colon = rest.indexOf(':');
        String revision = colon < 0 ? rest : rest.substring(0, colon);
        if (revision.isBlank() || revision.startsWith("-")) {
            throw refused("A revision is missing. Maybe git:HEAD.");
        }
        String commit = run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .strip();
        if (commit.isEmpty()) {
            throw refused("The repository has no such revision. Maybe 'git log' or 'git tag' shows the right one.");
        }
        String folder =
                folder(commit, colon < 0 ? "" : rest.substring(colon + 1).replaceAll("/+$", ""));
        Process archive = start("archive", "--format=zip", commit + ":" + folder);
        // Where sources stand tells from where their packages are counted.
        to.unpack(archive.getInputStream(), folder.endsWith(SOURCES) ? SOURCES : "");
        if (finished(archive) != 0) {
            throw refused("What stands in this revision cannot be read.");
        }
    }

    /** The folder of resources in which the only pack under a folder stands; the pack's own if there is none. */
    private String folder(String commit, String under) {
        List<String> packs = run("ls-tree", "-r", "-z", "--full-tree", "--name-only", commit)
                .transform(names -> List.of(names.split("\0")))
                .stream()
                .filter(name -> (("/" + name).endsWith(PACK) || name.equals(under + "/" + PackInputs.OVERLAY))
                        && name.startsWith(under.isEmpty() ? "" : under + "/"))
                .filter(name -> !under.isEmpty() || name.contains(SOURCES))
                .toList();
        if (packs.size() != 1) {
            throw refused(
                    packs.isEmpty()
                            ? "There is no pack in this revision. Maybe name its folder: " + PREFIX + "REVISION:FOLDER."
                            : "There are " + packs.size() + " packs in this revision. Maybe name the folder of one: "
                                    + PREFIX + "REVISION:FOLDER.");
        }
        String pack = packs.get(0);
        int sources = pack.indexOf(SOURCES + "/");
        return sources < 0 ? pack.substring(0, pack.lastIndexOf('/')) : pack.substring(0, sources + SOURCES.length());
    }

    private String run(String... arguments) {
        Process process = start(arguments);
        try {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return finished(process) == 0 ? out : "";
        } catch (IOException e) {
            throw new UncheckedIOException("What git says cannot be read.", e);
        }
    }

    private Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(repository.toAbsolutePath().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw refused("There is no git. Maybe install it, or name a directory or a jar.");
        }
    }

    private int finished(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("The wait for git was interrupted.");
        }
    }

    private InvalidKnowledgeException refused(String message) {
        return new InvalidKnowledgeException(List.of(new Problem(named, message)));
    }
}
