package org.strandline.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.json.JsonLine;
import org.strandline.record.Article;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import tools.jackson.core.JsonGenerator;

/**
 * A page in the vocabulary of schema.org: a NewsArticle, with a Quotation for what stands in quote marks and a Claim for what somebody is
 * said to have said without them.
 */
final class LinkedData {

    private static final String TYPE = "@type";
    private static final String ID = "@id";

    private final JsonGenerator json;
    private final PageRecord page;
    private final String address;
    private final Map<String, Entity> entities;

    private LinkedData(JsonGenerator json, PageRecord page) {
        this.json = json;
        this.page = page;
        this.address = Address.of(page);
        this.entities = page.facts().entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (first, second) -> first));
    }

    static String of(PageRecord page) {
        return JsonLine.of(json -> new LinkedData(json, page).write());
    }

    private void write() {
        Article article = page.article();
        json.writeStringProperty(TYPE, "NewsArticle");
        json.writeStringProperty(ID, address);
        json.writeStringProperty("identifier", page.id());
        write("url", page.source().url());
        write("headline", article.headline());
        json.writeStringProperty("inLanguage", article.language());
        write("datePublished", article.published().map(PageTime::iso));
        write("dateModified", article.updated().map(PageTime::iso));
        article.outlet().ifPresent(outlet -> write("publisher", "Organization", outlet));
        things("author", article.authors(), author -> thing("Person", author));
        article.agency().ifPresent(agency -> write("sourceOrganization", "Organization", agency));
        article.place().ifPresent(place -> write("locationCreated", "Place", place));
        List<Entity> named =
                page.facts().entities().stream().filter(Entity::isNamed).toList();
        things("mentions", named, this::write);
        things("hasPart", page.facts().statements(), this::write);
    }

    private void write(Entity entity) {
        json.writeStartObject();
        json.writeStringProperty(TYPE, type(entity.type()));
        json.writeStringProperty(ID, fragment(entity.id()));
        json.writeStringProperty("name", entity.name());
        things("alternateName", entity.aliases(), json::writeString);
        if (entity.type() == EntityType.PERSON) {
            List<String> titles =
                    entity.roles().stream().map(role -> role.title()).distinct().toList();
            things("jobTitle", titles, json::writeString);
        }
        entity.location().ifPresent(location -> {
            json.writeObjectPropertyStart("geo");
            json.writeStringProperty(TYPE, "GeoCoordinates");
            json.writeNumberProperty("latitude", location.latitude());
            json.writeNumberProperty("longitude", location.longitude());
            json.writeEndObject();
            location.geonames()
                    .ifPresent(
                            number -> json.writeStringProperty("sameAs", "https://sws.geonames.org/" + number + "/"));
        });
        json.writeEndObject();
    }

    private static String type(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case PLACE -> "Place";
            case EVENT -> "Event";
            case WORK -> "CreativeWork";
            case GROUP -> "Thing";
        };
    }

    private void write(Statement statement) {
        boolean quoted =
                switch (statement.kind()) {
                    case DIRECT, MIXED -> true;
                    case INDIRECT -> false;
                };
        json.writeStartObject();
        json.writeStringProperty(TYPE, quoted ? "Quotation" : "Claim");
        json.writeStringProperty(ID, fragment(statement.id()));
        json.writeStringProperty(
                "text",
                statement.parts().stream()
                        .map(part -> part.of(page.article().text()))
                        .collect(Collectors.joining(" … ")));
        statement.source().stream()
                .findFirst()
                .ifPresent(source -> write(quoted ? "spokenByCharacter" : "author", source));
        // Only days: the other TIMEX3 values are no dates of schema.org.
        statement.said().filter(LinkedData::isDay).ifPresent(day -> json.writeStringProperty("dateCreated", day));
        json.writeObjectPropertyStart(quoted ? "isPartOf" : "appearance");
        json.writeStringProperty(ID, address);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static boolean isDay(String value) {
        return value.length() == "2025-04-03".length()
                && value.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-');
    }

    private void write(String property, Source source) {
        Optional<Entity> entity = source.entity().flatMap(id -> Optional.ofNullable(entities.get(id)));
        json.writeObjectPropertyStart(property);
        json.writeStringProperty(
                TYPE,
                switch (source.kind()) {
                    case PERSON -> "Person";
                    case ORGANISATION -> "Organization";
                    case DOCUMENT -> "CreativeWork";
                    case GROUP, UNKNOWN -> "Thing";
                });
        entity.filter(Entity::isNamed).ifPresent(known -> json.writeStringProperty(ID, fragment(known.id())));
        json.writeStringProperty("name", source.name());
        json.writeEndObject();
    }

    private void write(String property, String type, String name) {
        json.writeName(property);
        thing(type, name);
    }

    private void thing(String type, String name) {
        json.writeStartObject();
        json.writeStringProperty(TYPE, type);
        json.writeStringProperty("name", name);
        json.writeEndObject();
    }

    private <T> void things(String property, List<T> things, Consumer<T> write) {
        if (!things.isEmpty()) {
            json.writeArrayPropertyStart(property);
            things.forEach(write);
            json.writeEndArray();
        }
    }

    private void write(String property, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(property, present));
    }

    /** A fact of the page: facts are unique on it. */
    private String fragment(String fact) {
        return Address.name(page.id()) + "#" + fact;
    }
}
