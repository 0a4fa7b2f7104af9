package io.github.sacrum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live knowledge takes what is right and keeps what it has when the files are wrong. */
class LiveKnowledgeTest {
    private static final String STRONG = "@lr( \"6.0 / 0.2\" )";
    private static final String WEAK = "@lr( \"2.0 / 0.2\" )";

    @TempDir
    private Path folder;

    @Test
    void a_change_takes_effect_when_the_files_are_read_again() {
        Bicycle bicycle = Bicycle.in(folder);
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home())) {
            Reasoner before = live.reasoner();
            bicycle.edit(Bicycle.BRAKE, STRONG, WEAK);
            assertThat(live.reasoner()).isSameAs(before);
            assertThat(live.reload()).isSameAs(live.reasoner()).isNotSameAs(before);
            assertThat(Bicycle.support(before)).isEqualTo(0.6, within(0.001));
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(1 / 3.0, within(0.001));
        }
    }

    @Test
    void a_broken_edit_keeps_the_old_and_tells_where_it_is_wrong() {
        Bicycle bicycle = Bicycle.in(folder);
        Heard heard = new Heard();
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home()).tell(heard)) {
            Reasoner before = live.reasoner();
            bicycle.edit(Bicycle.BRAKE, "\"brake-pad-thin\"", "\"brake-pad-thinn\"");
            assertThatThrownBy(live::reload)
                    .isInstanceOf(InvalidKnowledgeException.class)
                    .hasMessageContaining("conditions/worn-brake.drl:21")
                    .hasMessageContaining("Maybe 'brake-pad-thin'");
            assertThat(live.reasoner()).isSameAs(before);
            assertThat(heard)
                    .satisfies(told ->
                            assertThat(told.next()).startsWith("refused ").contains("conditions/worn-brake.drl:21"));
            assertThat(heard.isEmpty()).isTrue();
        }
    }

    @Test
    void what_only_the_compiler_sees_is_refused_too() {
        Bicycle bicycle = Bicycle.in(folder);
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home())) {
            bicycle.edit(Bicycle.BRAKE, "amount < 3, $side : side", "amount < 3, $side : side, (amount + $none) > 1");
            assertThatThrownBy(live::reload)
                    .isInstanceOf(InvalidKnowledgeException.class)
                    .hasMessageContaining("conditions/worn-brake.drl:");
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(0.6, within(0.001));
        }
    }

    @Test
    void a_deleted_file_that_the_pack_names_is_refused_and_its_return_accepted() {
        Bicycle bicycle = Bicycle.in(folder);
        String terms = bicycle.text(Bicycle.TERMS);
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home())) {
            String digest = live.reasoner().pack().digest();
            bicycle.delete(Bicycle.TERMS);
            assertThatThrownBy(live::reload)
                    .isInstanceOf(InvalidKnowledgeException.class)
                    .hasMessageContaining("terms.yaml: The pack has no such file.");
            bicycle.write(Bicycle.TERMS, terms);
            assertThat(live.reload().pack().digest()).isEqualTo(digest);
        }
    }

    @Test
    void a_deleted_rule_file_takes_its_rules_with_it() {
        Bicycle bicycle = Bicycle.in(folder);
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home())) {
            bicycle.delete("recommendations/workshop.drl");
            assertThat(live.reload().pack().rule("REC-01")).isEmpty();
            assertThat(Bicycle.squeaking(live.reasoner()).recommendations()).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_gone_is_refused() throws IOException {
        Bicycle bicycle = Bicycle.in(folder);
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home())) {
            Files.move(bicycle.home(), folder.resolve("elsewhere"));
            assertThatThrownBy(live::reload).isInstanceOf(InvalidKnowledgeException.class);
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(0.6, within(0.001));
        }
    }

    @Test
    void files_that_change_while_they_are_read_are_read_again() {
        Bicycle bicycle = Bicycle.in(folder);
        AtomicInteger readings = new AtomicInteger();
        PackFolder pack = new PackFolder(bicycle.home(), new PackCompiler());
        KnowledgeSource disturbed = new KnowledgeSource() {
            @Override
            public List<Path> folders() {
                return pack.folders();
            }

            @Override
            public KnowledgePack read() {
                KnowledgePack read = pack.read();
                if (readings.incrementAndGet() == 2) {
                    bicycle.edit(Bicycle.BRAKE, STRONG, WEAK);
                }
                return read;
            }
        };
        try (LiveKnowledge live = new LiveKnowledge(disturbed)) {
            assertThat(Bicycle.support(live.reload())).isEqualTo(1 / 3.0, within(0.001));
            assertThat(readings).hasValue(3);
        }
    }

    @Test
    void files_that_never_rest_are_refused() {
        Bicycle bicycle = Bicycle.in(folder);
        AtomicInteger readings = new AtomicInteger();
        KnowledgeSource restless = new KnowledgeSource() {
            @Override
            public List<Path> folders() {
                return List.of(bicycle.home());
            }

            @Override
            public KnowledgePack read() {
                bicycle.write("note.yaml", "# " + readings.incrementAndGet());
                throw new InvalidKnowledgeException(List.of(new Problem("pack.yaml:1", "This is half a file.")));
            }
        };
        assertThatThrownBy(() -> new LiveKnowledge(restless))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageStartingWith("The files go on changing.");
    }

    @Test
    void two_live_packs_beside_each_other_know_nothing_of_each_other() {
        Bicycle left = Bicycle.in(folder.resolve("left"));
        Bicycle right = Bicycle.in(folder.resolve("right"));
        try (LiveKnowledge one = LiveKnowledge.open(left.home());
                LiveKnowledge other = LiveKnowledge.open(right.home())) {
            right.edit(Bicycle.BRAKE, STRONG, WEAK);
            other.reload();
            one.reload();
            assertThat(Bicycle.support(one.reasoner())).isEqualTo(0.6, within(0.001));
            assertThat(Bicycle.support(other.reasoner())).isEqualTo(1 / 3.0, within(0.001));
        }
    }

    @Test
    void closed_twice_it_still_answers_but_reads_no_more() {
        LiveKnowledge live = LiveKnowledge.open(Bicycle.in(folder).home()).watch();
        live.close();
        live.close();
        assertThat(Bicycle.support(live.reasoner())).isEqualTo(0.6, within(0.001));
        assertThatIllegalStateException().isThrownBy(live::reload);
        assertThatIllegalStateException().isThrownBy(live::watch);
    }

    @Test
    void what_is_wrong_from_the_start_is_told_at_once() {
        Bicycle bicycle = Bicycle.in(folder);
        bicycle.edit(Bicycle.BRAKE, "@grade( A )", "@grade( E )");
        assertThatThrownBy(() -> LiveKnowledge.open(bicycle.home()))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("conditions/worn-brake.drl:19");
    }
}
