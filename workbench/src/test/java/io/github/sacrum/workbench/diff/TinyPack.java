package io.github.sacrum.workbench.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sources of a small rules module, laid out as the shipped one, for tests that change them. */
public final class TinyPack {
    /** The folder of the pack. */
    public static final String ROOT = "src/main/resources/io/github/sacrum/tiny/";

    private static final String PACK = """
            # A tiny pack.
            id: tiny
            name: Tiny
            version: 1.2.3
            model: io.github.sacrum/tiny
            vocabulary:
              - vocabulary/findings.yaml
              - vocabulary/conditions.yaml
              - vocabulary/mechanisms.yaml
            bibliography: bibliography.yaml
            recommendations:
              - recommendations/general.yaml
            index: rules.index.yaml
            """;

    private static final String FINDINGS = """
            # What is told and seen.
            terms:
              - id: hip-pain
                name: Hip pain
                kind: symptom
                region: hip
                laterality: paired
                synonyms: [sore hip]
                question: Does your hip hurt?
              - id: fever
                name: Fever
                kind: symptom
                region: general
                laterality: none
                question: Do you have a fever?
              - id: hip-stiff
                name: Stiff hip
                kind: finding
                region: hip
                laterality: paired
                how: The examiner bends the hip.
              - id: hip-rotation
                name: Rotation of the hip
                kind: finding
                region: hip
                laterality: paired
                how: The examiner turns the hip.
                unit: deg
                range: [0, 90]
            """;

    private static final String CONDITIONS = """
            # What the rules weigh.
            terms:
              - id: hip-trouble
                name: Hip trouble
                kind: condition
                region: hip
                laterality: paired
                origin: hip
              - id: hip-infection
                name: Infected hip
                kind: condition
                region: hip
                laterality: paired
                origin: hip
                serious: true
              - id: hip-puzzle
                name: Hip puzzle
                kind: condition
                region: hip
                laterality: paired
                origin: hip
                kept-because: Its rules are still to be written.
            """;

    private static final String MECHANISMS = """
            # What brings about what.
            terms:
              - id: stiff-hip-mechanism
                name: The hip moves less
                kind: mechanism
                region: hip
                laterality: paired
            """;

    private static final String BIBLIOGRAPHY = """
            # The publications.
            sources:
              - key: book2020
                title: A book
                kind: guideline
                states: ["fever in hip trouble: ratio 2.0 if present, 0.6 if absent"]
              - key: paper2021
                title: A paper
                states: ["a stiff hip in hip trouble: ratio 3.0 if present, 0.5 if absent"]
            """;

    private static final String ADVICE = """
            # The advice.
            recommendations:
              - id: walk
                name: Walk
                category: exercise
                what: Walk every day.
                strength: strong
                certainty: low
                sources: [book2020]
            """;

    private static final String TROUBLE = """
            // Hip trouble: what opens it, and the signs that speak for and against it.
            package io.github.sacrum.tiny.conditions;

            import io.github.sacrum.fact.Finding;
            import io.github.sacrum.fact.Symptom;
            import static io.github.sacrum.inference.Conclude.consider;
            import static io.github.sacrum.inference.Conclude.weigh;

            rule "Hip pain opens the question of hip trouble"
                @id( TRO-01 ) @condition( hip-trouble ) @pretest( "0.3" ) @source( book2020 ) @grade( C )
                @limits( "the share in one clinic" )
            when
                $f : Symptom( code == "hip-pain", present )
            then
                consider( kcontext, $f );
            end

            rule "The hip is stiff"
                @id( TRO-02 ) @condition( hip-trouble ) @lr( "3.0 / 0.5" ) @source( paper2021 ) @grade( B )
                @group( hip-trouble-motion )
                @limits( "a sore hip is stiff as well" )
            when
                $f : Finding( code == "hip-stiff" )
            then
                weigh( kcontext, $f );
            end
            """;

    private static final String FLAG = """
            // Infected hip: pain with fever.
            package io.github.sacrum.tiny.redflags;

            import io.github.sacrum.fact.Symptom;
            import static io.github.sacrum.inference.Conclude.raise;

            rule "A painful hip with fever may be infected"
                @id( RFI-01 ) @flag( hip-infection ) @urgency( emergency ) @source( book2020 ) @grade( C )
                @limits( "fever has other causes" )
            when
                Symptom( code == "hip-pain", present, $side : side )
                Symptom( code == "fever", present )
            then
                raise( kcontext, $side );
            end
            """;

    private static final String LINK = """
            // Stiffness: how it is seen.
            package io.github.sacrum.tiny.mechanisms;

            import io.github.sacrum.fact.Finding;
            import static io.github.sacrum.inference.Conclude.infer;

            rule "A stiff hip is found on examination"
                @id( STI-01 ) @mechanism( stiff-hip-mechanism ) @source( book2020 ) @grade( D )
                @limits( "stiffness is judged by the hand" )
            when
                Finding( code == "hip-stiff", present, $side : side )
            then
                infer( kcontext, $side );
            end
            """;

    private static final String GIVING = """
            // Advice for hip trouble.
            package io.github.sacrum.tiny.recommendations;

            import io.github.sacrum.fact.Symptom;
            import static io.github.sacrum.inference.Conclude.recommend;

            rule "Walking is advised for a painful hip"
                @id( ADV-01 ) @recommendation( walk ) @source( book2020 ) @grade( C )
                @limits( "not where the hip may be infected" )
            when
                Symptom( code == "hip-pain", present, $side : side )
            then
                recommend( kcontext, $side );
            end
            """;

    private final Path module;

    private TinyPack(Path module) {
        this.module = module;
    }

    /**
     * Writes the pack.
     *
     * @param module the folder of the module
     * @return the pack
     */
    public static TinyPack in(Path module) {
        TinyPack pack = new TinyPack(module);
        pack.put("pack.yaml", PACK);
        pack.put("vocabulary/findings.yaml", FINDINGS);
        pack.put("vocabulary/conditions.yaml", CONDITIONS);
        pack.put("vocabulary/mechanisms.yaml", MECHANISMS);
        pack.put("bibliography.yaml", BIBLIOGRAPHY);
        pack.put("recommendations/general.yaml", ADVICE);
        pack.put("recommendations/general.drl", GIVING);
        pack.put("conditions/hip-trouble.drl", TROUBLE);
        pack.put("red-flags/hip-infection.drl", FLAG);
        pack.put("mechanisms/stiffness.drl", LINK);
        return pack;
    }

    /**
     * Returns the folder of the module.
     *
     * @return the folder
     */
    public Path module() {
        return module;
    }

    /**
     * Names a file of the pack.
     *
     * @param file the file within the pack
     * @return its path
     */
    public Path file(String file) {
        return module.resolve(ROOT).resolve(file);
    }

    /**
     * Reads a file of the pack.
     *
     * @param file the file within the pack
     * @return its text
     */
    public String text(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file of the pack.
     *
     * @param file the file within the pack
     * @param text its text
     */
    public void put(String file, String text) {
        try {
            Files.createDirectories(file(file).getParent());
            Files.writeString(file(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Replaces a text, which must be there, in a file of the pack.
     *
     * @param file the file within the pack
     * @param from the text
     * @param to what stands in its place
     * @return this pack
     */
    public TinyPack with(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new AssertionError("Not in " + file + ": " + from);
        }
        put(file, text.replace(from, to));
        return this;
    }
}
