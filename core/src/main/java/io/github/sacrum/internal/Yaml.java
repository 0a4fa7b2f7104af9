package io.github.sacrum.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2, and so JSON, into nodes that know their place. Aliases are refused, because they can expand without
 * end; so are tags, and nesting that could exhaust the stack.
 */
public final class Yaml {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(64 * 1024 * 1024)
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();
    private static final int DEEPEST = 100;

    private Yaml() {}

    /**
     * Reads all documents of a text.
     *
     * @param file the name of the file, for messages
     * @param text the text
     * @param problems where a fault is noted
     * @return the documents; empty if the text does not parse
     */
    public static List<YamlNode> documents(String file, String text, Problems problems) {
        return documents(file, 0, text, problems);
    }

    /**
     * Reads all documents of a text that is part of a file.
     *
     * @param file the name of the file, for messages
     * @param skipped how many lines of the file stand before the text
     * @param text the text
     * @param problems where a fault is noted
     * @return the documents; empty if the text does not parse
     */
    public static List<YamlNode> documents(String file, int skipped, String text, Problems problems) {
        Excerpt excerpt = new Excerpt(file, skipped);
        List<YamlNode> documents = new ArrayList<>();
        try {
            if (safe(excerpt, text, problems)) {
                Iterator<Node> nodes = new Composer(SETTINGS, parser(text));
                nodes.forEachRemaining(node -> documents.add(new YamlNode(excerpt, node, problems)));
            }
            return documents;
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    excerpt.place(e.getProblemMark()),
                    "This is no well-formed YAML or JSON. Maybe a bracket, a quote, a colon or an indent is missing.");
        } catch (YamlEngineException e) {
            problems.add(
                    excerpt.place(Optional.empty()),
                    "This is no well-formed YAML or JSON: it holds a character that is not allowed, or is too large.");
        }
        return List.of();
    }

    private static Parser parser(String text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    private static boolean safe(Excerpt excerpt, String text, Problems problems) {
        int depth = 0;
        Iterator<Event> events = parser(text);
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            String fault = fault(event, depth);
            if (fault != null) {
                problems.add(excerpt.place(event.getStartMark()), fault);
                return false;
            }
        }
        return true;
    }

    private static @Nullable String fault(Event event, int depth) {
        if (event instanceof AliasEvent) {
            return "YAML aliases are not allowed. Maybe write the value out.";
        }
        if ((event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent())) {
            return "YAML tags are not allowed. Maybe leave the tag out.";
        }
        return depth > DEEPEST
                ? "This is nested deeper than " + DEEPEST + " levels. Maybe a closing bracket is missing."
                : null;
    }

    /**
     * Reads the single document of a text.
     *
     * @param file the name of the file, for messages
     * @param text the text
     * @param problems where a fault is noted
     * @return the document, or empty if there is not exactly one
     */
    public static Optional<YamlNode> document(String file, String text, Problems problems) {
        boolean clean = problems.none();
        List<YamlNode> documents = documents(file, text, problems);
        if (documents.size() != 1 && (!clean || problems.none())) {
            problems.add(file, "There must be one document, but there are " + documents.size() + ".");
        }
        return documents.size() == 1 ? Optional.of(documents.get(0)) : Optional.empty();
    }
}
