package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the library, and the version and digest of its knowledge. */
final class Versions implements IVersionProvider {
    Versions() {}

    @Override
    public String[] getVersion() throws IOException {
        KnowledgePack pack = ShippedPack.get();
        return new String[] {
            "sacrum " + library(), "knowledge " + pack.id() + " " + pack.version() + ", SHA-256 " + pack.digest()
        };
    }

    private static String library() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Objects.requireNonNull(Versions.class.getResourceAsStream("build.properties"))) {
            build.load(in);
        }
        return build.getProperty("version", "of unknown version");
    }
}
