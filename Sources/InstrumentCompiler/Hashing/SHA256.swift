/// The Secure Hash Algorithm SHA-256 (FIPS 180-4, section 6.2).
///
/// Our own, because every adopter compiles what the build plugin's tool depends on, and a cryptography
/// package costs minutes where this costs nothing.
package struct SHA256 {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]
    /// What does not fill a block yet.
    private var pending: [UInt8] = []
    private var length: UInt64 = 0

    package init() {}

    /// The digest of some bytes, in hexadecimal digits.
    static func digest(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.add(bytes[...])
        return hash.digest
    }

    /// Adds what follows, in pieces of any size.
    package mutating func add(_ bytes: ArraySlice<UInt8>) {
        length += UInt64(bytes.count)
        pending += bytes
        let whole = pending.count - pending.count % 64
        for start in stride(from: 0, to: whole, by: 64) { take(pending[start..<(start + 64)]) }
        pending.removeFirst(whole)
    }

    /// The digest of all that was added, in hexadecimal digits.
    package var digest: String {
        var hash = self
        let padded = Self.padded(pending, length)
        for start in stride(from: 0, to: padded.count, by: 64) { hash.take(padded[start..<(start + 64)]) }
        return hash.state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    /// The last bytes with a one bit, zeros, and the length of all in bits in eight bytes (section 5.1.1).
    private static func padded(_ bytes: [UInt8], _ length: UInt64) -> [UInt8] {
        let zeros = (119 - bytes.count % 64) % 64
        return bytes + [0x80] + Array(repeating: 0, count: zeros)
            + (0..<8).map { UInt8(truncatingIfNeeded: (length * 8) >> (56 - 8 * UInt64($0))) }
    }

    private mutating func take(_ block: ArraySlice<UInt8>) {
        var schedule = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
            block[start..<(start + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<64 {
            let early = schedule[index - 15]
            let late = schedule[index - 2]
            let first: UInt32 = Self.rotated(early, 7) ^ Self.rotated(early, 18) ^ (early >> 3)
            let second: UInt32 = Self.rotated(late, 17) ^ Self.rotated(late, 19) ^ (late >> 10)
            schedule.append(schedule[index - 16] &+ first &+ schedule[index - 7] &+ second)
        }
        var words = state
        for (word, constant) in zip(schedule, Self.constants) { Self.mix(&words, word &+ constant) }
        for index in state.indices { state[index] &+= words[index] }
    }

    /// One round: the eight working variables a to h (section 6.2.2, step 3).
    private static func mix(_ words: inout [UInt32], _ input: UInt32) {
        let (a, e) = (words[0], words[4])
        let sumOfE: UInt32 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
        let choice: UInt32 = (e & words[5]) ^ (~e & words[6])
        let first: UInt32 = words[7] &+ sumOfE &+ choice &+ input
        let sumOfA: UInt32 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
        let majority: UInt32 = (a & words[1]) ^ (a & words[2]) ^ (words[1] & words[2])
        words = [first &+ sumOfA &+ majority, a, words[1], words[2], words[3] &+ first, e, words[5], words[6]]
    }

    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word >> count | word << (32 - count)
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2).
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
        0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
        0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
        0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
        0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
