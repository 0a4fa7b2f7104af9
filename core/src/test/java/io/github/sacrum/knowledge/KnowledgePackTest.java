package io.github.sacrum.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.reasoner.TestPacks;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A pack is loaded whole or refused with every fault named. */
class KnowledgePackTest {
    private static final String RULE = """
            package bicycle.one;
            import io.github.sacrum.fact.Finding;
            import static io.github.sacrum.inference.Conclude.weigh;
            rule "One"
                @id( ONE-01 ) @condition( worn-brake ) @lr( "3.0 / 0.4" ) @source( manual1999 ) @grade( A ) @limits( "none" )
            when
                $f : Finding( code == "rim-hot" )
            then
                weigh( kcontext, $f );
            end
            """;

    private static void refused(String rule, String message) {
        assertThatThrownBy(() -> TestPacks.load("bicycle", rule))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_rule_keeps_all_it_says_about_itself() {
        RuleInfo rule = TestPacks.load("bicycle", RULE).rule("ONE-01").orElseThrow();
        assertThat(rule.name()).isEqualTo("One");
        assertThat(rule.kind()).isEqualTo(RuleKind.EVIDENCE);
        assertThat(rule.target()).isEqualTo("worn-brake");
        assertThat(rule.ratio()).isEqualTo(new LikelihoodRatio(3.0, 0.4));
        assertThat(rule.sources()).extracting(Source::key).containsExactly("manual1999");
        assertThat(rule.grade()).isEqualTo(Grade.A);
    }

    @Test
    void the_index_tells_where_a_rule_stands() {
        RuleInfo rule = TestPacks.bicycle().rule("BRK-02").orElseThrow();
        RulePlace place = Objects.requireNonNull(rule.place());
        assertThat(place.file()).isEqualTo("brakes.drl");
        assertThat(place.line()).isEqualTo(12);
        assertThat(place.digest()).isEqualTo("0");
        assertThat(rule.terms()).containsExactly("brake-pad-thin");
    }

    @Test
    void a_term_knows_its_codes() {
        assertThat(TestPacks.bicycle().vocabulary().require("worn-brake").codes())
                .singleElement()
                .satisfies(code -> assertThat(code.code()).isEqualTo("B-1"));
    }

    @Test
    void the_digest_is_the_same_for_the_same_files() {
        assertThat(TestPacks.load("bicycle", RULE).digest())
                .isEqualTo(TestPacks.bicycle().digest())
                .hasSize(64);
    }

    @Test
    void a_missing_annotation_is_a_fault() {
        refused(RULE.replace("@grade( A )", ""), "rule \"One\": The annotation @grade is missing.");
        refused(RULE.replace("@limits( \"none\" )", ""), "The annotation @limits is missing.");
        refused(RULE.replace("@lr( \"3.0 / 0.4\" )", ""), "but this has 0.");
    }

    @Test
    void a_source_that_does_not_resolve_is_a_fault_with_a_hint() {
        refused(
                RULE.replace("manual1999", "manual1998"),
                "The bibliography has no source 'manual1998'. Maybe 'manual1999'.");
    }

    @Test
    void a_condition_that_is_no_condition_is_a_fault_with_a_hint() {
        refused(
                RULE.replace("worn-brake", "worn-brakes"),
                "no condition 'worn-brakes' for @condition. Maybe 'worn-brake'.");
    }

    @Test
    void a_ratio_of_another_form_or_of_zero_is_a_fault() {
        refused(RULE.replace("3.0 / 0.4", "three"), "The @lr must be");
        refused(RULE.replace("3.0 / 0.4", "3.0 / 0"), "The @lr must be");
    }

    @Test
    void expert_opinion_that_claims_too_much_is_a_fault() {
        refused(RULE.replace("@grade( A )", "@grade( D )"), "Expert opinion (@grade D)");
    }

    @Test
    void a_grade_that_there_is_not_is_a_fault() {
        refused(RULE.replace("@grade( A )", "@grade( E )"), "The @grade must be A, B, C or D.");
    }

    @Test
    void a_folder_that_is_no_pack_is_a_fault() {
        assertThatThrownBy(() -> KnowledgePack.load(getClass().getClassLoader(), "no/such/pack"))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("no/such/pack/pack.yaml: The pack has no such file.");
    }
}
