package org.strandline.app.web;

import org.strandline.app.web.find.SearchRoom;
import org.strandline.app.web.read.ReadingRoom;
import org.strandline.app.web.story.Archive;

/**
 * Where what the routes answer comes from.
 *
 * @param reading where pages are read
 * @param archive what is kept
 * @param search where passages are searched
 * @param wire tells what is new
 */
record Rooms(ReadingRoom reading, Archive archive, SearchRoom search, WireHandlers wire) {}
