package org.strandline.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionLineTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
        Boats leave the harbour. Picture: Alamy                 => Boats leave the harbour. => Alamy
        Boats at dawn Image copyright Fen Archive               => Boats at dawn => Fen Archive
        Boats in an image copyright lawyers fight over          => Boats in an image copyright lawyers fight over => -
        Boats leave the harbour. jan4maas via Getty Images      => Boats leave the harbour. => jan4maas via Getty Images
        Boats leave the harbour via the old lock                => Boats leave the harbour via the old lock => -
        Fen Times: Boats leave. Picture: AlamyBoats leave. Picture: Alamy => Boats leave. => Alamy
        Boats leave the harbour.Boats come back to the harbour. => Boats leave the harbour.Boats come back to the harbour. => -
        Pictured: Boats leave the harbour (Photos Fen Fire Station) => Boats leave the harbour => Photos Fen Fire Station
        Boats leave the harbour (Photos on the wall)            => Boats leave the harbour (Photos on the wall) => -
        Boats leave the harbour (Jan Maas/AP)                   => Boats leave the harbour => Jan Maas/AP
        Boats leave the harbour (Jan Maas, Pool/AP)             => Boats leave the harbour => Jan Maas, Pool/AP
        Boats leave the harbour. (Photo by Jan Maas/AFP via Getty Images) => Boats leave the harbour. => Jan Maas/AFP via Getty Images
        Boats leave the harbour. Photo: Jan Maas/Reuters        => Boats leave the harbour. => Jan Maas/Reuters
        Boats leave the harbour. Photograph: Jan Maas/The Kestrel Courier => Boats leave the harbour. => Jan Maas/The Kestrel Courier
        Image credit: Jan Maas                                  => - => Jan Maas
        Boats leave the harbour | Getty Images                  => Boats leave the harbour => Getty Images
        Boats leave the harbour © Jan Maas                      => Boats leave the harbour => Jan Maas
        Boats leave the harbour. File photo: Jan Maas           => Boats leave the harbour. => Jan Maas
        Boats leave the harbour. AP Photo/Jan Maas              => Boats leave the harbour. => AP Photo/Jan Maas
        (AP Photo/Jan Maas)                                     => - => AP Photo/Jan Maas
        Boats leave the harbour. REUTERS/Jan Maas               => Boats leave the harbour. => REUTERS/Jan Maas
        REUTERS/Jan Maas                                        => - => REUTERS/Jan Maas
        Tamland Talks Harbour. Picture: PA                      => Tamland Talks Harbour. => PA
        Boats leave the harbour. (Jan Maas/Kestrel Courier)     => Boats leave the harbour. => Jan Maas/Kestrel Courier
        Jan Maas for the Kestrel Courier                        => - => Jan Maas for the Kestrel Courier
        Boats leave the harbour. (Photo Credit : Kestrel File Photo ) => Boats leave the harbour. => Kestrel File Photo
        Boats leave the harbour, courtesy of Jan Maas           => Boats leave the harbour => Jan Maas
        Boats leave the harbour REUTERS/Jan Maas                => Boats leave the harbour => REUTERS/Jan Maas
        Boats leave the harbour. (Jan Maas)                     => Boats leave the harbour. => Jan Maas
        Boats leave the harbour (Jan Maas)                      => Boats leave the harbour (Jan Maas) => -
        Boats leave the harbour (Jan Maas, Fen Times)           => Boats leave the harbour => Jan Maas, Fen Times
        Boats leave the harbour / Getty Images                  => Boats leave the harbour => Getty Images
        Jan Maas | Getty Images                                 => - => Jan Maas | Getty Images
        Boats leave the harbour. Crédit photo : Jan Maas        => Boats leave the harbour. => Jan Maas
        Boats leave the harbour © 2024 Jan Maas                 => Boats leave the harbour => Jan Maas
        Image source, Fen Archive                               => - => Fen Archive
        Image caption, Boats leave the harbour                  => Boats leave the harbour => -
        Boats leave the harbour from which photographers left   => Boats leave the harbour from which photographers left => -
        Boats leave the harbour [File: Jan Maas/Reuters]        => Boats leave the harbour => Jan Maas/Reuters
        Boats leave the harbour (Fen News: Jan Maas)            => Boats leave the harbour => Fen News: Jan Maas
        Boats leave the harbour (Fen News)                      => Boats leave the harbour => Fen News
        Boats leave the harbourFoto: Jan Maas                   => Boats leave the harbour => Jan Maas
        Copyright 2024 Fen News. All rights reserved.           => - => Fen News
        Boats leave the harbour. Isithombe: Jan Maas            => Boats leave the harbour. => Jan Maas
        Credit...Jan Maas for the Kestrel Courier               => - => Jan Maas for the Kestrel Courier
        KC PHOTO: JAN MAAS                                      => - => JAN MAAS
        Jan Maas | Kestrel Courier | Getty Images               => - => Jan Maas | Kestrel Courier | Getty Images
        Boats leave the harbour. Jan Maas | Kestrel Courier | Getty Images => Boats leave the harbour. => Jan Maas | Kestrel Courier | Getty Images
        图片来源：Jan Maas                                       => - => Jan Maas
        Boats leave the harbour. Inset: Jan Maas                => Boats leave the harbour. Inset: Jan Maas => -
        Boats wait for the tide (north/south)                   => Boats wait for the tide (north/south) => -
        Getty Images                                            => - => Getty Images
        Jan Maas (left) and Mara Lindqvist (right)              => Jan Maas (left) and Mara Lindqvist (right) => -
        The ministers in the picture: Jan Maas and two others who came with him to the talks => The ministers in the picture: Jan Maas and two others who came with him to the talks => -
        Jan Maas, the minister, at home                         => Jan Maas, the minister, at home => -
        image captionBoats leave the harbour                    => Boats leave the harbour => -
        Boats leave the harbour.Credit: Jan Maas                => Boats leave the harbour. => Jan Maas
        image copyrightReuters                                  => - => Reuters
        Spiced Honey Pear Jam And Toast for the Holidays        => Spiced Honey Pear Jam And Toast for the Holidays => -
        """)
    void aCaptionIsSplitFromItsCredit(String line, String caption, String credit) {
        CaptionLine split = CaptionLine.split(line);

        assertThat(split.caption().orElse("-")).isEqualTo(caption);
        assertThat(split.credit().orElse("-")).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
        Boats leave the harbour.Jan Maas / AP file              => Boats leave the harbour. => Jan Maas / AP file
        Boats leave the harbour. Jan Maas                       => Boats leave the harbour. => Jan Maas
        Boats leave the harbour. Jan Maas (EFE)                 => Boats leave the harbour. => Jan Maas (EFE)
        Boats leave the harbour. They were late                 => Boats leave the harbour. They were late => -
        Boats leave for Tamland at 4.30 with J. Maas            => Boats leave for Tamland at 4.30 with J. Maas => -
        """)
    void aBareNameAfterACaptionInAPicturesBoxIsItsCredit(String line, String caption, String credit) {
        CaptionLine split = CaptionLine.splitOfPicture(line);

        assertThat(split.caption().orElse("-")).isEqualTo(caption);
        assertThat(split.credit().orElse("-")).isEqualTo(credit);
    }
}
