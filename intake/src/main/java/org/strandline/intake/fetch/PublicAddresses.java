package org.strandline.intake.fetch;

import java.net.InetAddress;

/** Which addresses are of the public internet: what a page or a user names must not reach into the network that we run in. */
final class PublicAddresses {

    private static final int IPV4 = 4;

    private PublicAddresses() {}

    /** Whether {@code address} is one that a stranger could reach, too. */
    static boolean contains(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == IPV4 ? isPublic(bytes) : isPublicSix(bytes);
    }

    /** Not "this network", carrier networks, protocol assignments, examples, benchmarks, reserved and broadcast (RFC 6890). */
    private static boolean isPublic(byte[] address) {
        int a = Byte.toUnsignedInt(address[0]);
        int b = Byte.toUnsignedInt(address[1]);
        int c = Byte.toUnsignedInt(address[2]);
        return !(a == 0
                || a == 10
                || a == 127
                || a >= 224
                || (a == 100 && b >= 64 && b < 128)
                || (a == 172 && b >= 16 && b < 32)
                || (a == 192 && b == 0 && (c == 0 || c == 2))
                || (a == 192 && b == 168)
                || (a == 198 && (b == 18 || b == 19))
                || (a == 198 && b == 51 && c == 100)
                || (a == 203 && b == 0 && c == 113));
    }

    /** Global unicast (2000::/3) without tunnels, documentation and what an IPv4 address hides in (6to4, Teredo). */
    private static boolean isPublicSix(byte[] address) {
        int first = Byte.toUnsignedInt(address[0]) << 8 | Byte.toUnsignedInt(address[1]);
        int second = Byte.toUnsignedInt(address[2]) << 8 | Byte.toUnsignedInt(address[3]);
        boolean global = (first & 0xE000) == 0x2000;
        return global && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0x0DB8));
    }
}
