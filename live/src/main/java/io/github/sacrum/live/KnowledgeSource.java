package io.github.sacrum.live;

import io.github.sacrum.knowledge.KnowledgePack;
import java.nio.file.Path;
import java.util.List;

/** Where live knowledge comes from. */
interface KnowledgeSource {
    /** The folders whose files, and those below, make the knowledge. */
    List<Path> folders();

    /** Reads everything anew; the exception lists what is wrong. */
    KnowledgePack read();
}
