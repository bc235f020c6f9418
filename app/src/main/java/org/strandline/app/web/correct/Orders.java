package org.strandline.app.web.correct;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Told;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord;
import org.strandline.store.Change;
import org.strandline.store.Change.Words;
import org.strandline.store.Correction;
import org.strandline.story.Subject;
import org.strandline.text.Span;

/** Turns what a form asks for into changes of the store. */
public final class Orders {

    static final String AT = "at";
    static final String WHO = "who";
    static final String SPEAKER = "speaker";
    static final String WORDS = "words";
    static final String TICKED = "ticked";
    static final String CALLED = "called";
    static final String STORY = "story";
    static final String TO = "to";
    static final String ID = "id";

    private static final String NOT_THERE = "The page has changed since the form was made. Load it again.";

    private final Archive archive;

    public Orders(Archive archive) {
        this.archive = archive;
    }

    /** What {@code form} asks for: its field {@code what} says what kind of thing. */
    public List<Change> of(Form form) {
        return switch (form.needed("what", "The form does not say what is wrong.")) {
            case "drop" -> List.of(new Change.NoStatement(words(place(form, AT))));
            case "speaker" ->
                List.of(new Change.SaidBy(
                        words(place(form, AT)), words(place(form.needed(SPEAKER, "Choose who said it.")))));
            case "reads" -> List.of(reads(form));
            case "merge" -> merge(form);
            case "split" -> split(form);
            case "call" ->
                List.of(new Change.Called(
                        words(place(form, WHO)), form.needed(CALLED, "Write what it is to be called.")));
            case "move" -> List.of(move(form));
            case "undo" ->
                form.all(ID).stream().map(id -> (Change) new Change.Undo(id)).toList();
            case "again" -> form.all(ID).stream().map(this::again).toList();
            default -> throw new BadRequestResponse("The form asks for something that cannot be done.");
        };
    }

    private Change again(String id) {
        return archive.corrections().stream()
                .filter(correction -> correction.id().equals(id))
                .map(Correction::change)
                .filter(change -> !(change instanceof Change.Undo))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such correction."));
    }

    private Change reads(Form form) {
        Place at = place(form, AT);
        String wanted = form.needed(WORDS, "Write the words that it is to read.");
        String text = page(at.page()).article().text();
        int after = text.indexOf(wanted, Math.max(0, at.span().start() - wanted.length()));
        int found = after < 0 ? text.indexOf(wanted) : after;
        if (found < 0) {
            throw new BadRequestResponse("These words do not stand on the page. Take them as they are there.");
        }
        return new Change.Reads(words(at), new Words(at.page(), new Span(found, found + wanted.length()), wanted));
    }

    /** Two are one: on a page, or wherever the story has them. */
    private List<Change> merge(Form form) {
        Place kept = place(form, WHO);
        Place gone = place(form.needed(TO, "Choose who it is."));
        Optional<Told> told = form.first(STORY).flatMap(archive::story);
        if (told.isEmpty()) {
            return List.of(new Change.Same(words(kept), words(gone)));
        }
        Subject one = subject(told.get(), kept);
        Subject other = subject(told.get(), gone);
        Map<String, String> here = new LinkedHashMap<>();
        one.members().forEach(member -> here.putIfAbsent(member.page(), member.entity()));
        Words name = words(kept);
        List<Change> changes = new ArrayList<>();
        for (Subject.Member member : other.members()) {
            Words theirs = named(member.page(), member.entity());
            Optional<Words> same =
                    Optional.ofNullable(here.get(member.page())).map(entity -> named(member.page(), entity));
            changes.add(new Change.Same(same.orElse(name), theirs));
        }
        return changes;
    }

    /** What is ticked is somebody else: taken out of whoever it was read as on its page, and called by a name of its own. */
    private List<Change> split(Form form) {
        String called = form.needed(CALLED, "Write what the other one is called.");
        List<Place> ticked =
                form.all(TICKED).stream().map(written -> place(written)).toList();
        if (ticked.isEmpty()) {
            throw new BadRequestResponse("Tick what is somebody else.");
        }
        List<Change> changes = new ArrayList<>();
        for (Place place : ticked) {
            Words theirs = words(place);
            remaining(place, ticked).ifPresent(rest -> changes.add(new Change.NotSame(rest, theirs)));
            changes.add(new Change.Called(theirs, called));
        }
        return changes;
    }

    /** A mention of the same entity that stays with it; empty where all of its names on the page are ticked. */
    private Optional<Words> remaining(Place place, List<Place> ticked) {
        PageRecord page = page(place.page());
        String text = page.article().text();
        List<String> gone = ticked.stream()
                .filter(other -> other.page().equals(place.page()))
                .flatMap(other -> other.words(page).stream())
                .map(Words::words)
                .toList();
        return entity(page, place.span()).flatMap(entity -> entity.mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .filter(mention -> !gone.contains(mention.span().of(text)))
                .findFirst()
                .map(mention ->
                        new Words(page.id(), mention.span(), mention.span().of(text))));
    }

    private Change move(Form form) {
        String page = form.needed(AT, NOT_THERE);
        return form.first(TO)
                .<Change>map(story -> new Change.Together(page, otherOf(story, page)))
                .orElseGet(() -> new Change.Apart(page));
    }

    private String otherOf(String story, String page) {
        return archive.pagesOf(story).stream()
                .filter(id -> !id.equals(page))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such story here."));
    }

    private static Subject subject(Told told, Place place) {
        return Names.subject(told, place).orElseThrow(() -> new BadRequestResponse(NOT_THERE));
    }

    private Words named(String page, String entity) {
        PageRecord record = page(page);
        return record.facts().entities().stream()
                .filter(each -> each.id().equals(entity))
                .findFirst()
                .flatMap(each -> Names.place(record, each).words(record))
                .orElseThrow(() -> new BadRequestResponse(NOT_THERE));
    }

    static Optional<Entity> entity(PageRecord page, Span span) {
        return page.facts().entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(span)))
                .findFirst();
    }

    private static Place place(Form form, String field) {
        return place(form.needed(field, NOT_THERE));
    }

    private static Place place(String written) {
        return Place.of(written).orElseThrow(() -> new BadRequestResponse(NOT_THERE));
    }

    private Words words(Place place) {
        return place.words(page(place.page())).orElseThrow(() -> new BadRequestResponse(NOT_THERE));
    }

    private PageRecord page(String id) {
        return archive.page(id).orElseThrow(() -> new NotFoundResponse("There is no such page here."));
    }
}
