"""Wallet addresses: which kind an address is, and whether its checksum fits (pure; nobody is asked).

Base58Check (Bitcoin, Litecoin, Dogecoin, Tron), Bech32 and Bech32m (BIP 173 and BIP 350: Bitcoin and Litecoin), and the
mixed-case checksum of Ethereum (EIP-55).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH32_CONSTANT, _BECH32M_CONSTANT = 1, 0x2BC830A3
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)

_LEGACY = re.compile(r"[13LMDT][1-9A-HJ-NP-Za-km-z]{25,34}")
_SEGWIT = re.compile(r"(?:bc|tb|ltc)1[0-9a-z]{6,87}|(?:BC|TB|LTC)1[0-9A-Z]{6,87}")
_ETHEREUM = re.compile(r"0x[0-9a-fA-F]{40}")

_LETTERS_AND_DIGITS = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Wallet:
    """An address in a form for comparing; `fits` is None where it carries no checksum to tell by."""

    address: str
    fits: bool | None


def read(told: str) -> Wallet | None:
    """The address that a text is; None where it has the shape of none."""
    text = told.strip()
    if _ETHEREUM.fullmatch(text):
        return Wallet(text.lower(), _eip55(text[2:]))
    if _SEGWIT.fullmatch(text):
        return Wallet(text.lower(), _segwit(text.lower()))
    if _LEGACY.fullmatch(text) and _LETTERS_AND_DIGITS.match(text):
        return Wallet(text, _base58check(text))
    return None


# --- Base58Check


def _base58check(text: str) -> bool:
    number = 0
    for letter in text:
        number = number * 58 + _BASE58.index(letter)
    zeros = len(text) - len(text.lstrip("1"))
    content = b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")
    payload, checksum = content[:-4], content[-4:]
    return len(payload) == 21 and sha256(sha256(payload).digest()).digest()[:4] == checksum


# --- Bech32 and Bech32m


def _segwit(text: str) -> bool:
    prefix, _one, rest = text.partition("1")
    if any(letter not in _BECH32 for letter in rest):
        return False
    values = [_BECH32.index(letter) for letter in rest]
    version, program = values[0], values[1:-6]
    constant = _BECH32_CONSTANT if version == 0 else _BECH32M_CONSTANT
    if version > 16 or _polymod([*_expanded(prefix), *values]) != constant:
        return False
    size = len(program) * 5 // 8
    return size in (20, 32) if version == 0 else 2 <= size <= 40


def _expanded(prefix: str) -> list[int]:
    return [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]


def _polymod(values: Iterable[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            checksum ^= generator if top >> place & 1 else 0
    return checksum


# --- EIP-55


def _eip55(digits: str) -> bool | None:
    """Whether capitals stand where the hash of the address wants them; one case alone says nothing."""
    if digits in (digits.lower(), digits.upper()):
        return None
    wanted = _keccak256(digits.lower().encode()).hex()
    return all(
        letter.isdigit() or letter.isupper() == (int(bit, 16) >= 8) for letter, bit in zip(digits, wanted, strict=False)
    )


_ROUND_CONSTANTS = (
    0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B,
    0x0000000080000001, 0x8000000080008081, 0x8000000000008009, 0x000000000000008A, 0x0000000000000088,
    0x0000000080008009, 0x000000008000000A, 0x000000008000808B, 0x800000000000008B, 0x8000000000008089,
    0x8000000000008003, 0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
)  # fmt: skip
_ROTATIONS = (
    (0, 36, 3, 41, 18), (1, 44, 10, 45, 2), (62, 6, 43, 15, 61), (28, 55, 25, 21, 56), (27, 20, 39, 8, 14),
)  # fmt: skip
_LANE = (1 << 64) - 1
_RATE = 136  # bytes that one round of Keccak-256 takes in


def _keccak256(message: bytes) -> bytes:
    """Keccak-256 as Ethereum uses it: the padding is older than that of hashlib's SHA3-256."""
    padded = message + b"\x01" + b"\0" * (_RATE - 1 - len(message) % _RATE)
    padded = padded[:-1] + bytes([padded[-1] | 0x80])
    lanes = [[0] * 5 for _x in range(5)]
    for start in range(0, len(padded), _RATE):
        for number in range(_RATE // 8):
            at = start + 8 * number
            lanes[number % 5][number // 5] ^= int.from_bytes(padded[at : at + 8], "little")
        lanes = _permuted(lanes)
    return b"".join(lanes[number % 5][number // 5].to_bytes(8, "little") for number in range(4))


def _permuted(lanes: list[list[int]]) -> list[list[int]]:
    """Keccak-f[1600]: theta, rho and pi, chi, iota, in each of 24 rounds."""
    for constant in _ROUND_CONSTANTS:
        columns = [lane[0] ^ lane[1] ^ lane[2] ^ lane[3] ^ lane[4] for lane in lanes]
        parity = [columns[x - 1] ^ _turned(columns[(x + 1) % 5], 1) for x in range(5)]
        moved = [[0] * 5 for _x in range(5)]
        for x in range(5):
            for y in range(5):
                moved[y][(2 * x + 3 * y) % 5] = _turned(lanes[x][y] ^ parity[x], _ROTATIONS[x][y])
        lanes = [
            [moved[x][y] ^ (~moved[(x + 1) % 5][y] & moved[(x + 2) % 5][y] & _LANE) for y in range(5)] for x in range(5)
        ]
        lanes[0][0] ^= constant
    return lanes


def _turned(lane: int, by: int) -> int:
    return ((lane << by) | (lane >> (64 - by))) & _LANE if by else lane
