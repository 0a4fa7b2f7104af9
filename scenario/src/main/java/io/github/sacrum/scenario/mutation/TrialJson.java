package io.github.sacrum.scenario.mutation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A kept trial as JSON: texts, lists of texts, and texts by name; a truth value is a list's element. */
final class TrialJson {
    private TrialJson() {}

    static void write(JsonGenerator json, TrialCache.Kept kept) throws IOException {
        Trial trial = kept.trial();
        json.writeStartObject();
        json.writeStringField("quick", kept.quick());
        json.writeStringField("exact", kept.exact());
        List<String> truths = new ArrayList<>();
        add(truths, "fires", trial.fires());
        add(truths, "near-miss", trial.nearMiss());
        add(truths, "turned", trial.turned());
        list(json, "truths", truths);
        list(json, "decisive", new TreeSet<>(trial.decisive()));
        list(json, "failing", trial.failing());
        map(json, "killed", trial.killed());
        map(json, "refused", trial.refused());
        json.writeEndObject();
    }

    static TrialCache.Kept read(JsonParser json) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<String>> lists = new TreeMap<>();
        Map<String, Map<String, String>> maps = new TreeMap<>();
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            switch (json.nextToken()) {
                case VALUE_STRING -> texts.put(name, json.getText());
                case START_ARRAY -> lists.put(name, list(json));
                case START_OBJECT -> maps.put(name, map(json));
                default -> throw new IOException("This is no trial.");
            }
        }
        List<String> truths = lists.getOrDefault("truths", List.of());
        Trial trial = new Trial(
                truths.contains("fires"),
                truths.contains("near-miss"),
                truths.contains("turned"),
                maps.getOrDefault("killed", Map.of()),
                new HashSet<>(lists.getOrDefault("decisive", List.of())),
                maps.getOrDefault("refused", Map.of()),
                lists.getOrDefault("failing", List.of()));
        return new TrialCache.Kept(texts.getOrDefault("quick", ""), texts.getOrDefault("exact", ""), trial);
    }

    private static void add(List<String> truths, String name, boolean truth) {
        if (truth) {
            truths.add(name);
        }
    }

    private static void list(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static List<String> list(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getText());
        }
        expect(json.currentToken(), JsonToken.END_ARRAY);
        return texts;
    }

    private static void map(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private static Map<String, String> map(JsonParser json) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            expect(json.nextToken(), JsonToken.VALUE_STRING);
            texts.put(name, json.getText());
        }
        expect(json.currentToken(), JsonToken.END_OBJECT);
        return texts;
    }

    private static void expect(JsonToken token, JsonToken wanted) throws IOException {
        if (token != wanted) {
            throw new IOException("This is no trial.");
        }
    }
}
