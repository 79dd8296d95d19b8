package org.mainspring.gateway.route;

import io.netty.util.NetUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses and CIDR blocks of proxies whose word on the client's address is believed. */
final class TrustedProxies {

    private final List<Block> blocks;

    private TrustedProxies(List<Block> blocks) {
        this.blocks = blocks;
    }

    static TrustedProxies of(Collection<String> blocks) {
        return new TrustedProxies(blocks.stream().map(Block::parse).toList());
    }

    boolean contains(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && blocks.stream().anyMatch(block -> block.contains(bytes));
    }

    private record Block(BigInteger network, int bytes, int hostBits) {

        static Block parse(String text) {
            int slash = text.indexOf('/');
            byte[] address = NetUtil.createByteArrayFromIpAddressString(slash < 0 ? text : text.substring(0, slash));
            int prefix = prefix(address, slash < 0 ? "" : text.substring(slash + 1));
            if (address == null || prefix < 0 || prefix > address.length * 8) {
                throw new IllegalArgumentException("Not an address or CIDR block in trusted-proxies: " + text);
            }
            int hostBits = address.length * 8 - prefix;
            return new Block(new BigInteger(1, address).shiftRight(hostBits), address.length, hostBits);
        }

        private static int prefix(byte @Nullable [] address, String digits) {
            if (address == null) {
                return -1;
            }
            if (digits.isEmpty()) {
                return address.length * 8;
            }
            return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
        }

        boolean contains(byte[] address) {
            return address.length == bytes
                    && new BigInteger(1, address).shiftRight(hostBits).equals(network);
        }
    }
}
