package io.github.sacrum.live;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.knowledge.KnowledgePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of a pack as a source of live knowledge. */
final class PackFolder implements KnowledgeSource {
    private final Path home;
    private final PackCompiler compiler;

    PackFolder(Path directory, PackCompiler compiler) {
        this.home = home(directory.toAbsolutePath().normalize());
        this.compiler = compiler;
    }

    private static Path home(Path directory) {
        if (Files.isRegularFile(directory.resolve("pack.yaml"))) {
            return directory;
        }
        RulePack pack = RulePack.read(directory);
        return pack.folder().resolve(pack.root());
    }

    @Override
    public List<Path> folders() {
        return List.of(home);
    }

    @Override
    public KnowledgePack read() {
        return compiler.compile(RulePack.read(home));
    }
}
