package org.strandline.app.web.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.find.SearchForm.Order;
import org.strandline.app.web.page.Spans;
import org.strandline.store.search.Kind;
import org.strandline.store.search.Marks;
import org.strandline.store.search.PageLabel;
import org.strandline.store.search.Passage;
import org.strandline.store.search.Query;
import org.strandline.text.Span;

/** Makes the view of a search. */
public final class FindViews {

    /** As many as anybody looks through; the others are in the exports. */
    private static final int MOST_HITS = 50;

    private static final int DAY_LETTERS = 10;

    private FindViews() {}

    /** A search that was answered. */
    public static FindView of(SearchForm form, Query query, SearchRoom.Found found) {
        List<FindView.Hit> hits = sorted(found.passages(), form.order()).stream()
                .limit(MOST_HITS)
                .map(passage -> hit(passage, query))
                .toList();
        return view(form, Optional.empty(), hits, found.passages().size(), found.behind());
    }

    /** A search that has no answer: nothing was asked, or what was asked cannot be understood. */
    public static FindView of(SearchForm form, Optional<String> refused) {
        return view(form, refused, List.of(), 0, false);
    }

    /** {@code passages} in the order that was chosen; of one day the better first. */
    public static List<Passage> sorted(List<Passage> passages, Order order) {
        Comparator<Passage> byDay =
                Comparator.comparing(passage -> passage.page().published().orElse(""));
        return switch (order) {
            case BEST -> passages;
            case NEWEST -> passages.stream().sorted(byDay.reversed()).toList();
            case OLDEST -> passages.stream().sorted(byDay).toList();
        };
    }

    private static FindView view(
            SearchForm form, Optional<String> refused, List<FindView.Hit> hits, int total, boolean behind) {
        return new FindView(form, fields(form), kinds(form), orders(form), refused, hits, total, behind);
    }

    private static List<FindView.Field> fields(SearchForm form) {
        return SearchForm.FILTERS.stream()
                .map(name -> switch (name) {
                    case "who" -> field(form, name, "Who", "text", "a name, or an office");
                    case "place" -> field(form, name, "Place", "text", "a place");
                    case "said" -> field(form, name, "Said or done", "text", "2025-04 or 2025-04-03");
                    case "from" -> field(form, name, "Published from", typeOfDay(form.filter(name)), "");
                    default -> field(form, name, "Published to", typeOfDay(form.filter(name)), "");
                })
                .toList();
    }

    private static FindView.Field field(SearchForm form, String name, String label, String type, String example) {
        return new FindView.Field(name, label, type, example, form.filter(name));
    }

    /** Browsers have a calendar for days; what was typed as a month or a year would not stay in it. */
    private static String typeOfDay(String value) {
        return value.isEmpty() || value.length() == DAY_LETTERS ? "date" : "text";
    }

    private static List<FindView.Choice> kinds(SearchForm form) {
        return Arrays.stream(Kind.values())
                .map(kind -> new FindView.Choice(kind.word(), plural(kind), form.isTicked(kind.word()), ""))
                .toList();
    }

    private static String plural(Kind kind) {
        return switch (kind) {
            case STATEMENT -> "Statements";
            case FIGURE -> "Figures";
            case EVENT -> "Events";
            case HEADLINE -> "Headlines";
            case CAPTION -> "Captions";
            case TEXT -> "Running text";
        };
    }

    private static List<FindView.Choice> orders(SearchForm form) {
        return Arrays.stream(Order.values())
                .map(order -> new FindView.Choice(
                        order.word(),
                        switch (order) {
                            case BEST -> "Best first";
                            case NEWEST -> "Newest first";
                            case OLDEST -> "Oldest first";
                        },
                        order == form.order(),
                        "/search?" + form.address(order)))
                .toList();
    }

    private static FindView.Hit hit(Passage passage, Query query) {
        PageLabel page = passage.page();
        return new FindView.Hit(
                link(passage),
                word(passage.kind()),
                Harmless.line(String.join(", ", passage.who())),
                Harmless.line(passage.said().stream().map(Moments::ofTimex).collect(Collectors.joining("; "))),
                pieces(passage.text(), Marks.of(query, passage.text())),
                Harmless.line(page.headline().orElse("A page without a headline")),
                Harmless.line(about(page)),
                passage.alsoOn());
    }

    /** The address that shows a passage on its page. */
    public static String link(Passage passage) {
        return "/pages/" + passage.page().id() + Spans.link(passage.span());
    }

    private static String word(Kind kind) {
        return kind == Kind.TEXT ? "" : kind.word();
    }

    private static String about(PageLabel page) {
        StringJoiner about = new StringJoiner(", ");
        page.outlet().ifPresent(about::add);
        page.published()
                .map(time -> time.length() > DAY_LETTERS ? time.substring(0, DAY_LETTERS) : time)
                .ifPresent(about::add);
        return about.toString();
    }

    private static List<FindView.Piece> pieces(String text, List<Span> marks) {
        List<FindView.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            if (mark.start() > at) {
                pieces.add(new FindView.Piece(Harmless.line(text.substring(at, mark.start())), false));
            }
            pieces.add(new FindView.Piece(Harmless.line(mark.of(text)), true));
            at = mark.end();
        }
        if (at < text.length()) {
            pieces.add(new FindView.Piece(Harmless.line(text.substring(at)), false));
        }
        return pieces;
    }
}
