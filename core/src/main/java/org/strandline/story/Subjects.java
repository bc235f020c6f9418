package org.strandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.PageRecord;
import org.strandline.record.Role;
import org.strandline.story.Subject.Member;
import org.strandline.story.Subject.Office;
import org.strandline.words.NameKey;

/** The persons, bodies and places of a story, and which entity of which page is which of them. */
final class Subjects {

    private final List<Subject> all;
    private final Map<Member, Subject> byMember = new HashMap<>();

    private Subjects(List<Subject> all) {
        this.all = all;
        for (Subject subject : all) {
            subject.members().forEach(member -> byMember.put(member, subject));
        }
    }

    static Subjects of(StoryPages pages, Moments moments) {
        List<PageRecord> records = pages.pages();
        Map<Member, Entity> entities = new HashMap<>();
        for (PageRecord page : records) {
            page.facts().entities().forEach(entity -> entities.put(new Member(page.id(), entity.id()), entity));
        }
        List<Draft> drafts = new ArrayList<>();
        Identity identity = Identity.of(
                records.stream().map(page -> page.facts().entities()).toList());
        for (List<Identity.Member> group : identity.groups()) {
            Draft draft = new Draft();
            for (Identity.Member member : group) {
                PageRecord page = records.get(member.page());
                Member key = new Member(page.id(), member.id());
                Optional.ofNullable(entities.get(key)).ifPresent(entity -> draft.add(key, entity, moments.day(page)));
            }
            drafts.add(draft);
        }
        drafts.sort(Comparator.comparingInt((Draft draft) -> -draft.mentions)
                .thenComparing(Draft::name)
                .thenComparing(draft -> draft.members.getFirst().page())
                .thenComparing(draft -> draft.members.getFirst().entity()));
        List<Subject> all = new ArrayList<>();
        for (Draft draft : drafts) {
            all.add(draft.subject("w" + (all.size() + 1)));
        }
        return new Subjects(List.copyOf(all));
    }

    List<Subject> all() {
        return all;
    }

    /** Which subject an entity of a page is; empty where the page does not name it. */
    Optional<Subject> of(String page, String entity) {
        return Optional.ofNullable(byMember.get(new Member(page, entity)));
    }

    /** A subject that still grows. */
    private static final class Draft {

        private final List<Member> members = new ArrayList<>();
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Map<EntityType, Integer> types = new LinkedHashMap<>();
        private final Map<String, List<Held>> offices = new LinkedHashMap<>();
        private int mentions;

        private record Held(Role role, Optional<LocalDate> day, Evidence evidence) {}

        void add(Member member, Entity entity, Optional<LocalDate> day) {
            members.add(member);
            mentions += entity.mentions().size();
            types.merge(entity.type(), entity.mentions().size(), Integer::sum);
            names.merge(entity.name(), 1, Integer::sum);
            entity.aliases().forEach(alias -> names.merge(alias, 0, Integer::sum));
            for (Role role : entity.roles()) {
                String key = NameKey.of(role.title() + " " + role.body().orElse(""));
                offices.computeIfAbsent(key, unused -> new ArrayList<>())
                        .add(new Held(role, day, new Evidence(member.page(), role.span())));
            }
        }

        /** The name that most pages use among those with most words. */
        String name() {
            Set<String> written = new HashSet<>();
            names.keySet().stream().filter(name -> !isShouted(name)).forEach(name -> written.add(NameKey.of(name)));
            return names.entrySet().stream()
                    .max(Comparator.comparing((Map.Entry<String, Integer> name) ->
                                    !isShouted(name.getKey()) || !written.contains(NameKey.of(name.getKey())))
                            .thenComparingInt(name -> Math.min(name.getValue(), 1))
                            .thenComparingInt(
                                    name -> NameKey.words(name.getKey()).size())
                            .thenComparingInt(Map.Entry::getValue)
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        /**
         * Whether a name stands in capitals as a dateline or a headline has it: NAIROBI. A body of one such word may well be its initials:
         * NATO.
         */
        private boolean isShouted(String name) {
            boolean initials = type() == EntityType.ORGANISATION && name.indexOf(' ') < 0;
            return !initials
                    && name.equals(name.toUpperCase(Locale.ROOT))
                    && !name.equals(name.toLowerCase(Locale.ROOT));
        }

        private EntityType type() {
            return types.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<EntityType, Integer> count) -> count.getValue())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse(EntityType.WORK);
        }

        Subject subject(String id) {
            String name = name();
            Set<String> aliases = new LinkedHashSet<>(names.keySet());
            aliases.remove(name);
            return new Subject(
                    id,
                    type(),
                    name,
                    List.copyOf(aliases),
                    offices.values().stream().map(Draft::office).toList(),
                    members,
                    mentions);
        }

        private static Office office(List<Held> held) {
            Role first = held.getFirst().role();
            List<LocalDate> days =
                    held.stream().flatMap(one -> one.day().stream()).sorted().toList();
            return new Office(
                    first.title(),
                    first.body(),
                    days.stream().findFirst(),
                    days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                    held.stream().map(Held::evidence).toList());
        }
    }
}
