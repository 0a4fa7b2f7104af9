package io.github.sacrum.live;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * The fields of {@code overlay.yaml} that say what it is.
 *
 * @param entry all of its fields
 * @param id the id
 * @param name the name
 * @param version the version
 * @param over the id of the pack it is for
 */
record OverlayHeading(Entry entry, String id, String name, String version, String over) {
    static final String FILE = "overlay.yaml";
    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "version",
            "over",
            "over-version",
            "vocabulary",
            "codes",
            "bibliography",
            "recommendations",
            "off",
            "numbers",
            "texts");

    /** Reads the file among those of a folder; empty if it is not there or no mapping, which is reported. */
    static Optional<OverlayHeading> read(String folder, FolderText files, Problems problems) {
        Optional<String> text = files.text(FILE);
        if (text.isEmpty()) {
            problems.add(
                    folder,
                    "This is no overlay: there is no " + FILE + " in it. Maybe name the folder that holds one.");
        }
        return text.flatMap(found -> Yaml.document(folder + "/" + FILE, found, problems))
                .map(OverlayHeading::of);
    }

    private static OverlayHeading of(YamlNode document) {
        Entry entry = new Entry(document, "An overlay", FIELDS);
        String id = entry.required("id");
        if (!id.isEmpty() && !(Require.isCode(id) && Character.isLetter(id.charAt(0)))) {
            entry.report("id", "The id of an overlay must be in kebab case and begin with a letter.");
        }
        String version = entry.required("version");
        VersionFit.checkOwn(entry, version);
        return new OverlayHeading(entry, id, entry.required("name"), version, entry.required("over"));
    }

    /** The folder, with slashes, from which the packages of the overlay's own rules are counted. */
    String root() {
        return "io/github/sacrum/overlay/" + id;
    }

    /** The files that a field names: a list of them, or where a pack has only one, that. */
    private List<String> paths(String field) {
        if (!field.equals("codes") && !field.equals("bibliography")) {
            return entry.texts(field);
        }
        String path = entry.optional(field);
        return path == null ? List.of() : List.of(path);
    }

    /** The documents of the files that a field names; those that are not there are reported. */
    List<YamlNode> documents(String field, String folder, FolderText files, Problems problems) {
        return paths(field).stream()
                .flatMap(path -> {
                    Optional<String> text = files.text(path);
                    if (text.isEmpty()) {
                        entry.report(field, "The overlay has no file '" + path + "'." + files.hint(path));
                    }
                    return text.flatMap(found -> Yaml.document(folder + "/" + path, found, problems)).stream();
                })
                .toList();
    }
}
