package io.github.sacrum.live;

import io.github.sacrum.internal.Require;
import io.github.sacrum.knowledge.KnowledgePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knowledge with overlays, each laid over the one before. */
final class OverlaidFolders implements KnowledgeSource {
    private final KnowledgeSource beneath;
    private final Map<Path, PackCompiler> overlays = new LinkedHashMap<>();

    OverlaidFolders(KnowledgeSource beneath, Path... overlays) {
        this.beneath = beneath;
        for (Path overlay : overlays) {
            Path folder = Require.nonNull(overlay, "overlay").toAbsolutePath().normalize();
            this.overlays.put(folder, new PackCompiler());
        }
    }

    @Override
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>(beneath.folders());
        folders.addAll(overlays.keySet());
        return folders;
    }

    @Override
    public KnowledgePack read() {
        KnowledgePack pack = beneath.read();
        for (Map.Entry<Path, PackCompiler> overlay : overlays.entrySet()) {
            pack = Overlay.read(overlay.getKey()).over(pack, overlay.getValue());
        }
        return pack;
    }
}
