package io.github.sacrum.scenario.mutation;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.inference.Conclude;
import io.github.sacrum.internal.Digests;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.RuleCompiler;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The digest of the classes that reason, read and change rules: what another build of them found out may not be taken
 * for what this one would find out. The rules of a pack are not among them.
 */
final class EngineDigest {
    private static final List<Class<?>> PARTS = List.of(
            Fact.class,
            Conclude.class,
            Yaml.class,
            KnowledgePack.class,
            Reasoner.class,
            Vocabulary.class,
            CaseFile.class,
            RulePack.class,
            RuleCompiler.class,
            EngineDigest.class);
    /** The module's own part of a package's folder. */
    private static final Pattern FOLDER = Pattern.compile("^(io/github/sacrum/\\w+).*");

    private EngineDigest() {}

    static String read() {
        MessageDigest digest = Digests.sha256();
        for (Class<?> part : PARTS) {
            try {
                Path place = Path.of(
                        part.getProtectionDomain().getCodeSource().getLocation().toURI());
                String folder =
                        FOLDER.matcher(part.getPackageName().replace('.', '/')).replaceFirst("$1");
                if (Files.isDirectory(place)) {
                    add(place, folder, digest);
                } else {
                    try (FileSystem jar = FileSystems.newFileSystem(place)) {
                        add(jar.getPath("/"), folder, digest);
                    }
                }
            } catch (URISyntaxException e) {
                throw new IllegalStateException("The place of the classes is no path.", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The classes cannot be read.", e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path root, String folder, MessageDigest digest) throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
