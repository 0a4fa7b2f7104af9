package io.github.sacrum.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written together or not at all. */
class FilesTogetherTest {
    @TempDir
    private Path folder;

    @Test
    void new_files_and_old_ones_are_written_and_nothing_else_stays() throws IOException {
        Path old = Files.writeString(folder.resolve("old.txt"), "before");
        Path fresh = folder.resolve("a/b/fresh.txt");

        FilesTogether.write(Map.of(old, "after", fresh, "new"));

        assertThat(old).hasContent("after");
        assertThat(fresh).hasContent("new");
        assertThat(all()).isEqualTo(4);
    }

    @Test
    void if_one_cannot_be_written_all_are_as_they_were() throws IOException {
        Path old = Files.writeString(folder.resolve("old.txt"), "before");
        Path inTheWay = Files.createDirectories(folder.resolve("folder/full")).getParent();
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(old, "after");
        texts.put(folder.resolve("c/fresh.txt"), "new");
        texts.put(inTheWay, "a file cannot take the place of a folder that holds something");

        assertThatThrownBy(() -> FilesTogether.write(texts)).isInstanceOf(UncheckedIOException.class);

        assertThat(old).hasContent("before");
        assertThat(folder.resolve("c")).doesNotExist();
        assertThat(all()).isEqualTo(3);
    }

    private long all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count() - 1;
        }
    }
}
