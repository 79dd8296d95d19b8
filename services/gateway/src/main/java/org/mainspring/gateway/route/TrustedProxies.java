package org.mainspring.gateway.route;

import io.netty.util.NetUtil;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

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
            String[] parts = text.split("/", 2);
            byte[] address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
            int bits = address == null ? 0 : address.length * 8;
            int prefix = parts.length == 1 ? bits : prefix(parts[1]);
            if (address == null || prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException("Not an address or CIDR block in trusted-proxies: " + text);
            }
            return new Block(new BigInteger(1, address).shiftRight(bits - prefix), address.length, bits - prefix);
        }

        private static int prefix(String digits) {
            return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
        }

        boolean contains(byte[] address) {
            return address.length == bytes
                    && new BigInteger(1, address).shiftRight(hostBits).equals(network);
        }
    }
}
