package io.github.sacrum.check;

import io.github.sacrum.check.source.ClassicForm;
import io.github.sacrum.check.source.SourceFile;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Every rule compiles: Drools' classic compiler names file and line, which the compiler of models does not. */
final class CompileCheck implements PackCheck {
    private static final String FOLDER = "src/main/resources/";

    @Override
    public Stream<Complaint> of(PackSources pack) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId(
                "io.github.sacrum.check", "pack", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        pack.files().forEach(file -> files.write(path(file, pack), ClassicForm.of(file)));
        try {
            KieBuilder builder = services.newKieBuilder(files, CompileCheck.class.getClassLoader());
            Set<Place> told = new HashSet<>();
            return builder.buildAll().getResults().getMessages(Message.Level.ERROR).stream()
                    .map(message -> complaint(message, pack))
                    .filter(complaint -> told.add(new Place(complaint.file(), complaint.line(), 0)))
                    .toList()
                    .stream();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static String path(SourceFile file, PackSources pack) {
        return FOLDER + pack.root() + "/" + file.place();
    }

    private static Complaint complaint(Message message, PackSources pack) {
        String path = pack.files().stream()
                .filter(file -> message.getPath() != null && path(file, pack).endsWith(message.getPath()))
                .map(SourceFile::path)
                .findFirst()
                .orElse(pack.root());
        String text =
                String.join(" ", message.getText().lines().map(String::strip).toList());
        return new Complaint(
                path,
                Math.max(1, message.getLine()),
                "",
                text + (text.endsWith(".") ? "" : "."),
                "This is what Drools' compiler says.");
    }
}
