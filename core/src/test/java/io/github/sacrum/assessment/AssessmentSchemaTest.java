package io.github.sacrum.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.reasoner.BicycleCases;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.reasoner.TestPacks;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** The JSON of an assessment fits its published schema. */
@Domain(BicycleCases.class)
@Domain(DomainContext.Global.class)
class AssessmentSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AssessmentSchema.text(), InputFormat.JSON);
    private static final Reasoner REASONER = Reasoner.of(TestPacks.bicycle());

    @Property(tries = 200)
    void every_assessment_fits_the_schema(@ForAll List<Fact> facts) {
        assertThat(SCHEMA.validate(REASONER.assess(Patient.unknown(), facts).toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void another_document_does_not_fit_the_schema() {
        assertThat(SCHEMA.validate("{\"urgency\":\"whenever\"}", InputFormat.JSON))
                .isNotEmpty();
    }
}
