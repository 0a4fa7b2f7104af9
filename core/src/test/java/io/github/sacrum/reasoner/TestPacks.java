package io.github.sacrum.reasoner;

import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.knowledge.KnowledgePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Compiles the rules of test packs in memory. */
public final class TestPacks {
    private static final KnowledgePack BICYCLE = load("bicycle", text("bicycle/brakes.drl"));

    private TestPacks() {}

    /** The pack about bicycles, compiled once. */
    public static KnowledgePack bicycle() {
        return BICYCLE;
    }

    /** A pack with the data files of a folder and the given rules. */
    public static KnowledgePack load(String root, String drl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("test", "pack-" + UUID.randomUUID(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        KieContainer container = services.newKieContainer(release);
        byte[] list = ((InternalKieModule) builder.getKieModule())
                .getResource("META-INF/kie/test/" + release.getArtifactId() + "/drools-model")
                .getBytes();
        List<String> models = new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.contains(":"))
                .toList();
        return KnowledgePack.load(
                container.getClassLoader(), root, CompiledRules.load(container.getClassLoader(), models));
    }

    static String text(String path) {
        try (InputStream stream = TestPacks.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
