package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanVersion;
import app.ukemi.domain.plan.FixPlan;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A page that screen readers can read: veraPDF finds no failure of PDF/UA-1. */
class PdfUaTest {
    private final PlanRenderer renderer = Plans.renderer(Locale.UK);

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> plans() {
        Mistake typical = Plans.typical();
        PlanChoices sealed = PlanChoices.usual(Paper.LETTER).withVersion(PlanVersion.PRIVATE);
        return Stream.of(
                Arguments.of("typical", Plans.shared(typical, Paper.A4)),
                Arguments.of("empty", Plans.shared(Plans.empty(), Paper.A4)),
                Arguments.of("nothing", FixPlan.EMPTY),
                Arguments.of("overfull", Plans.shared(Plans.withActions(typical, 300, text -> text), Paper.A4)),
                Arguments.of("private", Plans.of(typical, sealed)),
                Arguments.of("japanese", Plans.shared(Plans.in(Script.JAPANESE), Paper.A4)),
                Arguments.of("hebrew", Plans.shared(Plans.in(Script.HEBREW), Paper.A4)),
                Arguments.of("emoji", Plans.shared(Plans.in(Script.EMOJI), Paper.A4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void a_page_has_no_failure_of_pdf_ua(String name, FixPlan plan) throws Exception {
        assertThat(failures(renderer.render(plan).pdf())).as(name).isEmpty();
    }

    @Test
    void a_page_has_its_title_and_its_language() throws Exception {
        Pdf pdf = Plans.renderer(Locale.GERMANY)
                .render(Plans.shared(Plans.typical(), Paper.A4))
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Approved the storage firmware");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
        }
    }

    private static List<String> failures(Pdf pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf.bytes()), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
