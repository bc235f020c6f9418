package org.strandline.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.strandline.event.Entry.Owner;
import org.strandline.event.Entry.Roles;
import org.strandline.record.EventType;

/** Reads a line of the lexicon: {@code type/mode words > prepositions: entry, entry}. */
final class LexiconLine {

    private static final String LIGHT = " light";

    private final Function<String, Set<String>> forms;

    private LexiconLine(Function<String, Set<String>> forms) {
        this.forms = forms;
    }

    /** An entry, and the word that it is looked up by. */
    record Named(String word, Entry entry) {}

    /** The entries of a line, with {@code owner} where it says nothing else; {@code forms} gives the forms of a noun, or of a class of nouns. */
    static List<Named> read(String line, Owner owner, Function<String, Set<String>> forms) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException("a line without entries: " + line);
        }
        LexiconLine reader = new LexiconLine(forms);
        List<Named> entries = new ArrayList<>();
        StringTokenizer list = new StringTokenizer(line.substring(colon + 1), ",");
        while (list.hasMoreTokens()) {
            entries.add(reader.entry(
                    line.substring(0, colon), owner, list.nextToken().strip()));
        }
        return entries;
    }

    private Named entry(String header, Owner owner, String written) {
        StringTokenizer words = new StringTokenizer(header);
        String what = words.nextToken();
        int slash = what.indexOf('/');
        String type = slash < 0 ? what : what.substring(0, slash);
        Optional<EventType> event =
                type.equals("none") ? Optional.empty() : Optional.of(EventType.valueOf(type.toUpperCase(Locale.ROOT)));
        Optional<String> mode = slash < 0 ? Optional.empty() : Optional.of(what.substring(slash + 1));
        boolean light = written.endsWith(LIGHT);
        Pattern pattern = pattern(light ? written.substring(0, written.length() - LIGHT.length()) : written);
        Roles roles = roles(words, owner, light ? Entry.Backing.VERB : Entry.Backing.NONE);
        return new Named(pattern.word, new Entry(event, mode, pattern.slots, roles));
    }

    private static Roles roles(StringTokenizer words, Owner usual, Entry.Backing ofEntry) {
        Owner owner = usual;
        Entry.Backing backing = ofEntry;
        boolean prepositions = false;
        List<String> towards = new ArrayList<>();
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (prepositions) {
                towards.add(word);
            } else {
                switch (word) {
                    case ">" -> prepositions = true;
                    case "on-of" -> owner = Owner.ACTS_ON;
                    case "bears" -> owner = Owner.BEARS;
                    case "suffers" -> owner = Owner.SUFFERS;
                    case "with-parts" -> backing = Entry.Backing.ANYBODY;
                    default -> throw new IllegalStateException("a line's header has " + word);
                }
            }
        }
        return new Roles(owner, backing, towards);
    }

    /** The word of an entry and its conditions. */
    private record Pattern(String word, List<Slot> slots) {}

    /** Reads {@code {subject} word beside [object] (preposition) +to}; the word is the first bare one, or the one with a star. */
    private Pattern pattern(String written) {
        List<Slot> slots = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (String piece : pieces(written)) {
            char first = piece.charAt(0);
            String inside = piece.substring(1, Math.max(1, piece.length() - 1));
            if (first == '[') {
                slots.add(object(inside));
            } else if (first == '(') {
                slots.add(preposition(inside));
            } else if (piece.equals("{!}")) {
                slots.add(new Slot.Officer());
            } else if (first == '{') {
                slots.add(subject(inside));
            } else if (first == '<') {
                slots.add(new Slot.Under(Set.copyOf(list(inside))));
            } else if (first == '~') {
                slots.add(new Slot.Context(nouns(piece.substring(1))));
            } else if (piece.startsWith("+name")) {
                slots.add(new Slot.Called(piece.equals("+name") ? Set.of() : nouns(piece.substring("+name".length()))));
            } else if (first == '+') {
                slots.add(new Slot.Complement(
                        Slot.Complement.Kind.valueOf(piece.substring(1).toUpperCase(Locale.ROOT))));
            } else {
                bare.add(piece);
            }
        }
        String word =
                bare.stream().filter(piece -> piece.endsWith("*")).findFirst().orElse(bare.getFirst());
        bare.remove(word);
        bare.forEach(beside -> slots.add(new Slot.Beside(beside)));
        return new Pattern(word.replace("*", ""), slots);
    }

    private Slot subject(String inside) {
        return switch (inside.charAt(0)) {
            case '-' -> new Slot.NoCause(nouns(inside.substring(1)));
            case '?' -> new Slot.Doer(nouns(inside.substring(1)));
            default -> new Slot.Subject(nouns(inside));
        };
    }

    private Slot object(String inside) {
        if (inside.startsWith("!")) {
            return new Slot.SomebodyOr(nouns(inside.substring(1)));
        }
        return switch (inside) {
            case "" -> new Slot.AnyObject(true);
            case "-" -> new Slot.AnyObject(false);
            default -> new Slot.ObjectOf(nouns(inside));
        };
    }

    private Slot preposition(String inside) {
        Set<String> prepositions = new HashSet<>();
        Set<String> nouns = new HashSet<>();
        for (String word : list(inside)) {
            if (word.startsWith("@")) {
                nouns.addAll(forms.apply(word));
            } else {
                prepositions.add(word);
            }
        }
        return new Slot.Preposition(Set.copyOf(prepositions), Set.copyOf(nouns));
    }

    private Set<String> nouns(String inside) {
        Set<String> nouns = new HashSet<>();
        list(inside).forEach(noun -> nouns.addAll(forms.apply(noun)));
        return Set.copyOf(nouns);
    }

    private static List<String> list(String inside) {
        List<String> words = new ArrayList<>();
        StringTokenizer list = new StringTokenizer(inside);
        while (list.hasMoreTokens()) {
            words.add(list.nextToken());
        }
        return words;
    }

    /** Divides at spaces that stand in no brackets. */
    private static List<String> pieces(String written) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += "[({<".indexOf(c) >= 0 ? 1 : "])}>".indexOf(c) >= 0 ? -1 : 0;
            if (c == ' ' && depth == 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces.stream().filter(part -> !part.isEmpty()).toList();
    }
}
