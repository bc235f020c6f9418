package org.strandline.intake;

import java.util.Optional;

/** Files that are no text, by the bytes that they start with. */
enum BinaryKind {
    PDF("application/pdf", "a PDF document", 0, "%PDF-"),
    RTF("application/rtf", "a word processor's document (RTF)", 0, "{\\rtf"),
    OFFICE("application/x-ole-storage", "an old office document", 0, "\u00D0\u00CF\u0011\u00E0"),
    ZIP("application/zip", "a ZIP archive or an office document", 0, "PK\u0003\u0004"),
    EMPTY_ZIP("application/zip", "an empty ZIP archive", 0, "PK\u0005\u0006"),
    GZIP("application/gzip", "a gzip file in a packed one", 0, "\u001F\u008B"),
    BZIP2("application/x-bzip2", "a bzip2 file", 4, "1AY&SY"),
    XZ("application/x-xz", "an xz file", 0, "\u00FD7zXZ\u0000"),
    ZSTD("application/zstd", "a Zstandard file", 0, "(\u00B5/\u00FD"),
    SEVEN_ZIP("application/x-7z-compressed", "a 7z archive", 0, "7z\u00BC\u00AF'\u001C"),
    RAR("application/vnd.rar", "a RAR archive", 0, "Rar!\u001A\u0007"),
    TAR("application/x-tar", "a tar archive", 257, "ustar"),
    PNG("image/png", "a picture (PNG)", 0, "\u0089PNG\r\n\u001A\n"),
    JPEG("image/jpeg", "a picture (JPEG)", 0, "\u00FF\u00D8\u00FF"),
    GIF("image/gif", "a picture (GIF)", 0, "GIF8"),
    WEBP("image/webp", "a picture (WebP)", 8, "WEBPVP8"),
    TIFF("image/tiff", "a picture (TIFF)", 0, "II*\u0000"),
    ICON("image/vnd.microsoft.icon", "an icon", 0, "\u0000\u0000\u0001\u0000"),
    WAVE("audio/wav", "a sound recording (WAV)", 8, "WAVEfmt "),
    MP3("audio/mpeg", "a sound recording (MP3)", 0, "ID3\u0003"),
    MP3_NEWER("audio/mpeg", "a sound recording (MP3)", 0, "ID3\u0004"),
    OGG("audio/ogg", "a sound recording or a film (Ogg)", 0, "OggS\u0000"),
    FLAC("audio/flac", "a sound recording (FLAC)", 0, "fLaC\u0000"),
    MP4("video/mp4", "a film or a picture (MP4)", 4, "ftyp"),
    MATROSKA("video/x-matroska", "a film (Matroska)", 0, "\u001AE\u00DF\u00A3"),
    WOFF("font/woff", "a font", 0, "wOFF"),
    WOFF2("font/woff2", "a font", 0, "wOF2"),
    ELF("application/x-executable", "a program (ELF)", 0, "\u007FELF"),
    JAVA_CLASS("application/java-vm", "a compiled Java class", 0, "\u00CA\u00FE\u00BA\u00BE"),
    SQLITE("application/vnd.sqlite3", "a SQLite database", 0, "SQLite format 3\u0000");

    private final String mediaType;
    private final String description;
    private final int offset;
    /** One character a byte. */
    private final String magic;

    BinaryKind(String mediaType, String description, int offset, String magic) {
        this.mediaType = mediaType;
        this.description = description;
        this.offset = offset;
        this.magic = magic;
    }

    String mediaType() {
        return mediaType;
    }

    /** What it looks like, with an article: "a PDF document". */
    String description() {
        return description;
    }

    /** The kind that {@code bytes} start like. */
    static Optional<BinaryKind> of(byte[] bytes) {
        for (BinaryKind kind : values()) {
            if (kind.matches(bytes)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean matches(byte[] bytes) {
        if (bytes.length < offset + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
