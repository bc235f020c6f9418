package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3 March 2025, 06:12; times",
                "Posted on 3 March 2025 | AFP; times",
                "By Mara Quill; byline",
                "Posted on 3 March 2025 by admin; signed-times",
                "Mara Quill | Selby | Updated: 3 March 2025 06:12; signed-times",
                "Get notified of breaking news and of stories that you must see!; control",
                "(This story has not been edited by our staff and comes from a syndicated feed.); rights",
                "The post Ferry prices rise again appeared first on Fenwire.; rights",
                "(With inputs from agencies); rights",
                "Image is for representation only; named-caption",
                "Comments: Our rules; comments",
                "Pictured: The ferry on its slip (Photos Selby Fire Station); credit",
                "Ferries wait for the tide off Selby. (AFP); credit",
                "© 2023 Valley Courier; rights",
                "All rights reserved. Registered in the county of Selby; rights",
                "The harbour at dawn. Picture: Getty; credit",
                "The harbour at dawnCredit: Jane Doe; credit",
                "Read more: Ferry prices rise again; label",
                "WATCH | Ferry leaves the harbour; label",
                "12 Comments; comments",
                "Press play to hear this read aloud. 5 min; control",
                "Have your say: should the ferry run on Sundays?; label",
                "Front page / Sea & tides / Lisvane; trail",
                "Home > News > Lisvane harbour; trail",
                "Kommentar schreiben; comments",
                "Related stories; list-title",
                "Читайте также; list-title",
                "Share on Facebook; control",
                "Sign up for our newsletter to get a story a day in your inbox.; control",
                "Ferry prices rise again Ferry prices rise again; said-twice",
                "Jane Doe on 12 September 2018 at 4:47 pm said:; stamp",
                "Mara Quill is a staff writer who lives by the sea; author",
                "Image caption The harbour at dawn; named-caption",
                "image captionThe harbour lay quiet at dawn, before the pilots came.; named-caption",
                "No comments:; comments",
                "Disclaimer: The views in this piece are those of its author alone.; rights",
                "Share All sharing options for: Ferry prices rise again; control",
                "The ferry stands on its slip in the yard. Jane Doe; signed-caption",
                "The ferry stands on its slip in the yard. Jane Doe for The Courier; credit",
                "The minister speaks in the yard on Monday (Jane Doe/Courier); credit",
                "We apologize, but this video has failed to load.; control",
                "A welcome email is on its way to you now.; control",
                "More great Courier stories; list-title",
                "Добавить отзыв; comments",
                "The ferry in an undated file photo from the county archive; named-caption",
                "Owen Tarn, a senior writer at the Courier, lives by the sea.; author",
                "(Adds comment from the harbour board, background); wire-note",
                "((mara.quill@wire.example)); wire-note",
                "(Reporting by Mara Quill, editing by Owen Tarn); sign-off",
                "HARBOUR-PILOTS/ (UPDATE 1); slug",
                "-30-; end-mark",
                "You may also like…; list-title",
                "Image 3 of 12; control",
                "Two growers walk through a dry orchard at noon © Jane Doe; credit",
            })
    void furnitureIsKnownByItsWordsAndShape(String line, String rule) {
        assertThat(rule(line)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“They usually send messages to us. It is clear that they would have to give up the boats,” he had"
                        + " added. (AFP)",
                "The price was high, she said, and then “it was time to sell.” (Fenwire)",
                "The ferry was bought on 3 March 2025 by Mara Quill.",
                "The board has not been edited out of the report, the minister said.",
                "More than two hundred people have been moved out of the valley since Monday.",
                "She told reporters: the harbour is closed, and it will stay closed until Friday.",
                "He shared the photograph with his sister, who kept it in a drawer for forty years.",
                "The minister declined to comment on the report before it had been read in parliament.",
                "The ferry, which was built in 1998 (and sold twice/thrice), has been named at last",
                "He spoke for an hour. Then he sat down and said nothing more until the vote",
                "The engine has failed to start twice this week, and the captain has asked for another one.",
                "(Adding insult to injury, the ferry had left without her.)",
                "(Reporting restrictions on the case were lifted at noon.)",
                "At 10:15 on 3 May 2019 the second of the two ships left the harbour for good.",
            })
    void proseIsNotTakenForFurniture(String line) {
        assertThat(rule(line)).isEmpty();
    }

    private static String rule(String line) {
        return Furniture.in(line, Passage.in(line)).getFirst().map(Mark::rule).orElse("");
    }
}
