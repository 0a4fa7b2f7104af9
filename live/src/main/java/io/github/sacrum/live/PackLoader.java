package io.github.sacrum.live;

import io.github.sacrum.check.RulePack;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives the data files of a pack's sources, and beside them the index that a build would write. */
final class PackLoader extends URLClassLoader {
    private final String place;
    private final byte[] index;

    PackLoader(RulePack pack) throws MalformedURLException {
        super(new URL[] {pack.folder().toUri().toURL()}, null);
        place = pack.root() + "/rules.index.yaml";
        index = pack.index().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return name.equals(place) ? new ByteArrayInputStream(index) : super.getResourceAsStream(name);
    }
}
