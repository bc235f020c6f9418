package org.strandline.app.web.read;

/** Something that was sent to be read: what it is, or where it is. */
public sealed interface Sent permits Upload, WebAddress {}
