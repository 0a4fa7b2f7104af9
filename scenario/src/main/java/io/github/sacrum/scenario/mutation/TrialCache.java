package io.github.sacrum.scenario.mutation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps trials in a file from one run to the next. A file that cannot be read, or is of another form, holds nothing. */
final class TrialCache {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final @Nullable Path file;
    private final Map<String, Kept> kept = new TreeMap<>();

    /** A trial and its keys. */
    record Kept(String quick, String exact, Trial trial) {}

    /** Reads the file, if there is one and it is wanted. */
    TrialCache(@Nullable Path file, boolean anew) {
        this.file = file;
        if (file != null && !anew && Files.isRegularFile(file)) {
            try (JsonParser json = FACTORY.createParser(file.toFile())) {
                read(json);
            } catch (IOException e) {
                // A file that was cut off or edited is as good as none: everything is tried again.
                kept.clear();
            }
        }
    }

    Optional<Kept> get(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    void put(String name, Kept trial) {
        kept.put(name, trial);
    }

    /** Writes the file anew, as a whole or not at all. */
    void write() {
        if (file == null) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().normalize().resolveSibling(".");
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "trials", ".json");
            try (JsonGenerator json = FACTORY.createGenerator(Files.newBufferedWriter(draft))) {
                write(json);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The results cannot be kept in " + file.getFileName() + ".", e);
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Kept> entry : kept.entrySet()) {
            json.writeFieldName(entry.getKey());
            TrialJson.write(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private void read(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            kept.put(name, TrialJson.read(json));
        }
    }
}
