package io.github.sacrum.workbench.diff;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The jar of a compiled pack. What stands in it hides what is on the class path: there the same pack may be in another
 * version.
 */
final class PackJar extends URLClassLoader {
    private static final String PACK = "/pack.yaml";

    private final String root;

    private PackJar(Path jar, String root) throws IOException {
        super(new URL[] {jar.toUri().toURL()}, PackJar.class.getClassLoader());
        this.root = root;
    }

    static PackJar open(Path jar) throws IOException {
        List<String> packs;
        try (JarFile entries = new JarFile(jar.toFile())) {
            packs = entries.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(PACK))
                    .toList();
        }
        if (packs.size() != 1) {
            throw new InvalidKnowledgeException(List.of(new Problem(
                    jar.toString(),
                    packs.isEmpty()
                            ? "There is no pack in this jar. Maybe name that of a rules module."
                            : "There are " + packs.size()
                                    + " packs in this jar. Maybe name that of one rules module.")));
        }
        return new PackJar(jar, packs.get(0).substring(0, packs.get(0).length() - PACK.length()));
    }

    /** The folder of the pack in the jar. */
    String root() {
        return root;
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        URL found = getResource(name);
        try {
            return found == null ? null : found.openStream();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (findResource(name.replace('.', '/') + ".class") == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
