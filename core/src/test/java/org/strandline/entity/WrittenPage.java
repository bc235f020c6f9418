package org.strandline.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.strandline.record.Articles;
import org.strandline.record.BlockType;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.Prose;
import org.strandline.text.Morphology;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Token;

/** A page of {@code pages.conllu}: words, trees and names without a sentence model. */
final class WrittenPage {

    private final StringBuilder text = new StringBuilder();
    private final List<List<Sentence>> passages = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    private WrittenPage() {}

    /** The pages of these names, one after the other. */
    static Prose named(String... names) {
        WrittenPage page = new WrittenPage();
        for (String name : names) {
            boolean within = false;
            for (String line : lines()) {
                if (line.startsWith("# page = ")) {
                    within = line.equals("# page = " + name);
                } else if (within) {
                    page.read(line);
                }
            }
            page.finish();
        }
        if (page.passages.isEmpty()) {
            throw new IllegalArgumentException("no page: " + List.of(names));
        }
        return page.prose();
    }

    /** The names of all pages. */
    static Stream<String> names() {
        return lines().stream()
                .filter(line -> line.startsWith("# page = "))
                .map(line -> line.substring("# page = ".length()));
    }

    /** A page of so many bodies, each named once. */
    static Prose ofNames(int count) {
        return ofSubjects(count, i -> "Harland" + i, "ORGANISATION");
    }

    /** A page of so many persons with one surname. */
    static Prose ofPersons(int count, String surname) {
        return ofSubjects(count, i -> i % 2 == 0 ? surname : "Tomas" + i + "-" + surname, "PERSON");
    }

    private static Prose ofSubjects(int count, IntFunction<String> name, String type) {
        WrittenPage page = new WrittenPage();
        for (int i = 0; i < count; i++) {
            page.read("# newpar");
            page.read("# text = " + name.apply(i) + " said it waits");
            page.read(name.apply(i) + "\tname\tPROPN\tNumber=Sing\t2\tnsubj\tB-" + type);
            page.read("said\tsay\tVERB\t_\t0\troot\t_");
            page.read("it\tit\tPRON\tNumber=Sing\t4\tnsubj\t_");
            page.read("waits\twait\tVERB\t_\t2\tccomp\t_");
        }
        page.finish();
        return page.prose();
    }

    /** Everybody on the page with their mentions: {@code Kari Lunde: Kari Lunde | Ms Lunde | she}. */
    static List<String> cast(String name) {
        Prose prose = named(name);
        return new EntityFinder()
                .find(prose).stream().map(entity -> line(entity, prose)).toList();
    }

    static List<String> roles(String name) {
        return new EntityFinder()
                .find(named(name)).stream()
                        .flatMap(entity -> entity.roles().stream()
                                .map(role -> entity.name() + ": " + role.title()
                                        + role.body().map(body -> " / " + body).orElse("")))
                        .toList();
    }

    private static String line(Entity entity, Prose prose) {
        List<String> mentions = entity.mentions().stream()
                .map(Mention::span)
                .map(span -> span.of(prose.text()))
                .toList();
        return entity.name() + ": " + String.join(" | ", mentions);
    }

    private void read(String line) {
        if (line.startsWith("# newpar")) {
            finish();
            if (!text.isEmpty()) {
                text.append('\n');
            }
            passages.add(new ArrayList<>());
        } else if (line.isEmpty()) {
            finish();
        } else if (!line.startsWith("#")) {
            rows.add(line);
        } else if (line.startsWith("# text = ")) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            text.append(line.substring("# text = ".length()));
        }
    }

    private void finish() {
        if (rows.isEmpty()) {
            return;
        }
        int from = passages.getLast().isEmpty()
                ? text.lastIndexOf("\n") + 1
                : passages.getLast().getLast().span().end();
        List<Token> tokens = new ArrayList<>();
        List<Syntax.Arc> arcs = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        for (String row : rows) {
            List<String> fields = List.of(row.split("\t", -1));
            int start = text.indexOf(fields.get(0), from);
            Span span = new Span(start, start + fields.get(0).length());
            from = span.end();
            Morphology morphology = fields.get(3).equals("_") ? Morphology.NONE : new Morphology(fields.get(3));
            tokens.add(new Token(span, fields.get(1), PartOfSpeech.valueOf(fields.get(2)), morphology, false));
            arcs.add(new Syntax.Arc(Integer.parseInt(fields.get(4)) - 1, fields.get(5)));
            name(fields.get(6), span, names);
        }
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        passages.getLast().add(new Sentence(span, tokens, new Syntax(arcs), names));
        rows.clear();
    }

    private static void name(String label, Span span, List<NameSpan> names) {
        if (label.startsWith("I-")) {
            NameSpan begun = names.removeLast();
            names.add(new NameSpan(new Span(begun.span().start(), span.end()), begun.type()));
        } else if (label.startsWith("B-")) {
            names.add(new NameSpan(span, NameType.valueOf(label.substring(2))));
        }
    }

    private Prose prose() {
        return new Prose(
                Articles.undivided(text.toString()),
                passages.stream()
                        .map(sentences -> new Prose.Passage(BlockType.PARAGRAPH, over(sentences), sentences))
                        .toList());
    }

    private static Span over(List<Sentence> sentences) {
        return new Span(
                sentences.getFirst().span().start(), sentences.getLast().span().end());
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(WrittenPage.class.getResourceAsStream("pages.conllu"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
