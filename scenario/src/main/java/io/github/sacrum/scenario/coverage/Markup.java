package io.github.sacrum.scenario.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a page. What it is given is text: the writer of the platform escapes it. */
final class Markup {
    private final StringWriter page = new StringWriter();
    private final XMLStreamWriter writer;

    /** Begins a page, styles inside. */
    Markup(String title) {
        page.write("<!DOCTYPE html>\n");
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open("html", "lang", "en").open("head");
        empty("meta", "charset", "utf-8");
        empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        element("title", title).open("style").text(style()).close().close();
        open("body").element("h1", title);
    }

    /** Begins an element; names and values of its attributes in turn. */
    Markup open(String name, String... attributes) {
        return quietly(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    private Markup empty(String name, String... attributes) {
        return quietly(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    Markup text(String text) {
        return quietly(() -> writer.writeCharacters(text));
    }

    Markup close() {
        return quietly(writer::writeEndElement);
    }

    /** A whole element. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Ends the page. */
    String end() {
        quietly(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return page + "\n";
    }

    private static String style() {
        try (InputStream style = Markup.class.getResourceAsStream("coverage.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step of writing, which cannot fail in memory. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private Markup quietly(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
