package org.strandline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextKindTest {

    private static final DeclaredType HTML = new DeclaredType(Optional.of("text/html"), Optional.empty());
    private static final String PROSE = "The ferry sails again. Its captain said the river was calm. ".repeat(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>Ferry</title>",
                "\n\n  <HTML lang=en><body>x",
                "<!-- cached --><html>x",
                "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html>x</html>",
                "<html amp4email>x",
                "<!doctype HTML PUBLIC><x>",
                "<div><p>The ferry sails.</p></div>",
                "<p>The ferry sails.</p>",
                "\uFEFF<html>x",
                "<?xml version='1.0'?><nitf><body/></nitf>"
            })
    void sourceIsHtmlWhateverItsName(String text) {
        assertThat(TextKind.of(text, DeclaredType.NONE)).isEqualTo(TextKind.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sails if x < 3 and y > 2.", "<3 is a heart, the captain said.", "Write <b> for bold.",
                "< p > is not a tag.", "From: Jo <jo@example.org>", "<<quoted>>"
            })
    void proseWithAnAngleBracketIsPlain(String text) {
        assertThat(TextKind.of(text, DeclaredType.NONE)).isEqualTo(TextKind.PLAIN);
    }

    @Test
    void proseAboutHtmlIsPlain() {
        String text = PROSE + "Use <p> for a paragraph, </p> to end it and <br> for a line. " + PROSE;
        assertThat(TextKind.of(text, DeclaredType.NONE)).isEqualTo(TextKind.PLAIN);
    }

    @Test
    void aFragmentThatIsMostlyTagsIsHtml() {
        String text = "Ferry sails <p>The captain said</p> <p>the river was calm</p>";
        assertThat(TextKind.of(text, DeclaredType.NONE)).isEqualTo(TextKind.HTML);
    }

    @Test
    void pureProseIsPlainEvenIfItIsNamedHtml() {
        assertThat(TextKind.of(PROSE, HTML)).isEqualTo(TextKind.PLAIN);
        assertThat(TextKind.of(PROSE + "<br>", HTML)).isEqualTo(TextKind.HTML);
        assertThat(TextKind.of(PROSE + "Salt &amp; Sons", HTML)).isEqualTo(TextKind.HTML);
        assertThat(TextKind.of(PROSE + "Salt & Sons; others", HTML)).isEqualTo(TextKind.PLAIN);
    }

    @Test
    void feedsAreToldByTheirRoot() {
        assertThat(TextKind.of("<?xml version='1.0'?><?xml-stylesheet href='x'?><rss/>", DeclaredType.NONE))
                .isEqualTo(TextKind.RSS);
        assertThat(TextKind.of("<rdf:RDF xmlns='http://purl.org/rss/1.0/'/>", DeclaredType.NONE))
                .isEqualTo(TextKind.RSS);
        assertThat(TextKind.of("<!DOCTYPE rss [<!ENTITY a '>'>]><rss/>", DeclaredType.NONE))
                .isEqualTo(TextKind.RSS);
        assertThat(TextKind.of("<feed xmlns='http://www.w3.org/2005/Atom'/>", DeclaredType.NONE))
                .isEqualTo(TextKind.ATOM);
    }

    @Test
    void scriptsAndStyleSheetsAreForMachines() {
        DeclaredType script = DeclaredType.ofName("page_files/app.js");
        assertThat(TextKind.of("let x = '<div><p></p></div>';", script)).isEqualTo(TextKind.MACHINE);
        assertThat(TextKind.of("<!doctype html><p>Not found</p>", script)).isEqualTo(TextKind.HTML);
    }

    @Test
    void controlCharactersAreNoise() {
        assertThat(TextKind.of("a\u0000\u0001b\u0002".repeat(50), DeclaredType.NONE))
                .isEqualTo(TextKind.NOISE);
        assertThat(TextKind.of("a\uFFFD".repeat(50), DeclaredType.NONE)).isEqualTo(TextKind.NOISE);
        assertThat(TextKind.of(PROSE + '\u0000', DeclaredType.NONE)).isEqualTo(TextKind.PLAIN);
    }

    @Test
    void whiteSpaceIsEmpty() {
        assertThat(TextKind.of(" \n\t ", DeclaredType.NONE)).isEqualTo(TextKind.EMPTY);
    }
}
