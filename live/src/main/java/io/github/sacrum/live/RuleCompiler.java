package io.github.sacrum.live;

import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the texts of rules with the compiler that a pack's build uses. Thread-safe. */
public final class RuleCompiler {
    private static final String GROUP = "io.github.sacrum.live";

    private RuleCompiler() {}

    /**
     * Compiles rule files.
     *
     * @param texts the text of each file, by its path with slashes
     * @return the rules
     * @throws InvalidKnowledgeException if the compiler refuses something; it lists everything, by file and, where the
     *     compiler knows it, line
     */
    public static CompiledRules compile(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return CompiledRules.NONE;
        }
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId(GROUP, "r" + UUID.randomUUID(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        texts.forEach((path, text) -> files.write("src/main/resources/" + path, text));
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Problem> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(RuleCompiler::problem)
                    .toList();
            if (!problems.isEmpty()) {
                throw new InvalidKnowledgeException(problems);
            }
            InternalKieModule module = (InternalKieModule) builder.getKieModule();
            return CompiledRules.load(services.newKieContainer(release).getClassLoader(), models(module, release));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static List<String> models(InternalKieModule module, ReleaseId release) {
        byte[] list = module.getResource("META-INF/kie/" + GROUP + "/" + release.getArtifactId() + "/drools-model")
                .getBytes();
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .toList();
    }

    private static Problem problem(Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        String place = message.getLine() > 0 ? path + ":" + message.getLine() : path;
        String text =
                String.join(" ", message.getText().lines().map(String::strip).toList());
        return new Problem(place, text);
    }
}
