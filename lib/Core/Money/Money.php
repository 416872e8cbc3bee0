<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Money;

/** An amount in whole cents of one currency. Never a float. Pure. */
final readonly class Money {
	/** amounts beyond this are a mistake: a million million */
	private const MOST = 100_000_000_000_000;

	private function __construct(
		public int $cents,
		public string $currency,
	) {
	}

	/**
	 * @param string $currency ISO 4217, such as `EUR`
	 * @throws \InvalidArgumentException
	 */
	public static function cents(int $cents, string $currency = 'EUR'): self {
		if (preg_match('/^[A-Z]{3}$/D', $currency) !== 1) {
			throw new \InvalidArgumentException('A currency has three capitals');
		}
		if (abs($cents) > self::MOST) {
			throw new \InvalidArgumentException('The amount is too large');
		}
		return new self($cents, $currency);
	}

	/**
	 * Reads an amount as people write it: `1.234,56`, `1 234,56 €`, `€ 1234.5`, `1'234.50`, `12,-`. A single point or
	 * comma before exactly three digits groups thousands (`1.234` is one thousand two hundred and thirty-four).
	 *
	 * @return ?self null when it can't be read without doubt
	 */
	public static function parse(string $text, string $currency = 'EUR'): ?self {
		$text = trim(preg_replace('/[\s\x{00A0}\x{202F}\x{2009}]+/u', ' ', $text) ?? '', ' ');
		if (preg_match('/^(?:(€|[A-Z]{3}) ?)?(-|−)? ?([0-9](?:[0-9 .,\'’]*[0-9])?)(?:[.,](?:-|–|—)|[.,])? ?(€|[A-Z]{3}|euro?s?)?$/Du', $text, $match) !== 1) {
			return null;
		}
		$named = array_values(array_filter([$match[1], $match[4] ?? ''], static fn (string $mark): bool => $mark !== ''));
		if (count($named) > 1) {
			return null;
		}
		$mark = $named[0] ?? $currency;
		$mark = $mark === '€' || str_starts_with($mark, 'eur') ? 'EUR' : $mark;
		$cents = self::digits($match[3]);
		if ($cents === null || $cents > self::MOST || preg_match('/^[A-Z]{3}$/D', $mark) !== 1) {
			return null;
		}
		return new self($match[2] === '' ? $cents : -$cents, $mark);
	}

	/** @throws \InvalidArgumentException when the currencies differ */
	public function plus(self $other): self {
		if ($other->currency !== $this->currency) {
			throw new \InvalidArgumentException('Amounts of two currencies have no sum');
		}
		return self::cents($this->cents + $other->cents, $this->currency);
	}

	/** @throws \InvalidArgumentException when the currencies differ */
	public function minus(self $other): self {
		return $this->plus(new self(-$other->cents, $other->currency));
	}

	/** @throws \InvalidArgumentException when the result is too large */
	public function times(int $factor): self {
		if ($factor !== 0 && abs($this->cents) > intdiv(self::MOST, min(self::MOST, abs($factor)))) {
			throw new \InvalidArgumentException('The amount is too large');
		}
		return self::cents($this->cents * $factor, $this->currency);
	}

	/**
	 * Shares the amount out in proportion to the weights, to the cent: the parts add up to the whole, and no part is a
	 * cent or more from its exact share. Cents left over go to the largest remainders, then to the first.
	 *
	 * @template K of array-key
	 * @param non-empty-array<K, int> $weights not negative, at most a million million each, at least one above 0
	 * @return non-empty-array<K, self> keyed as the weights
	 * @throws \InvalidArgumentException
	 */
	public function allocate(array $weights): array {
		$all = '0';
		foreach ($weights as $weight) {
			if ($weight < 0 || $weight > 1_000_000_000_000) {
				throw new \InvalidArgumentException('A weight is between 0 and a million million');
			}
			$all = (string)((int)$all + $weight);
		}
		$total = (int)$all;
		if ($total < 1) {
			throw new \InvalidArgumentException('At least one weight is more than 0');
		}
		$parts = [];
		$remainders = [];
		$left = abs($this->cents);
		foreach ($weights as $key => $weight) {
			[$parts[$key], $remainders[$key]] = self::share(abs($this->cents), $weight, $total);
			$left -= $parts[$key];
		}
		// sorting is stable, so that of equal remainders the first wins
		arsort($remainders);
		foreach ($remainders as $key => $remainder) {
			if ($left > 0 && $remainder > 0) {
				$parts[$key]++;
				$left--;
			}
		}
		$sign = $this->cents < 0 ? -1 : 1;
		return array_map(fn (int $cents): self => new self($sign * $cents, $this->currency), $parts);
	}

	/** @return array{cents: int, currency: string} */
	public function toArray(): array {
		return ['cents' => $this->cents, 'currency' => $this->currency];
	}

	public function equals(self $other): bool {
		return $this->cents === $other->cents && $this->currency === $other->currency;
	}

	/**
	 * floor(cents × weight ÷ total) and what remains, without leaving 64 bits: long multiplication in base 10^6.
	 *
	 * @return array{int, int}
	 */
	private static function share(int $cents, int $weight, int $total): array {
		$quotient = 0;
		$rest = 0;
		foreach ([intdiv($cents, 1_000_000_000_000), intdiv($cents, 1_000_000) % 1_000_000, $cents % 1_000_000] as $part) {
			// rest < total, and part × weight < 10^18
			[$high, $low] = self::divide($rest, $part * $weight, $total);
			$quotient = $quotient * 1_000_000 + $high;
			$rest = $low;
		}
		return [$quotient, $rest];
	}

	/**
	 * (rest × 10^6 + add) divided by total, digit by digit so that nothing overflows.
	 *
	 * @return array{int, int}
	 */
	private static function divide(int $rest, int $add, int $total): array {
		$quotient = intdiv($add, $total);
		$over = $add % $total;
		$high = 0;
		for ($digit = 0; $digit < 6; $digit++) {
			$rest *= 10;
			$high = $high * 10 + intdiv($rest, $total);
			$rest %= $total;
		}
		$rest += $over;
		return [$high + $quotient + intdiv($rest, $total), $rest % $total];
	}

	/** @return ?int cents of an amount without sign and mark; null when in doubt */
	private static function digits(string $number): ?int {
		if (preg_match('/^([0-9]+)[.,]([0-9]{1,2})$/D', $number, $match) === 1) {
			$whole = $match[1];
			$part = $match[2];
		} elseif (preg_match('/^([0-9]{1,3}(?:([ .,\'’])[0-9]{3})(?:\2[0-9]{3})*)(?:([.,])([0-9]{1,2}))?$/Du', $number, $match) === 1) {
			if (($match[3] ?? '') !== '' && $match[3] === $match[2]) {
				return null;
			}
			$whole = preg_replace('/[^0-9]/', '', $match[1]) ?? '';
			$part = $match[4] ?? '';
		} elseif (preg_match('/^[0-9]+$/D', $number) === 1) {
			$whole = $number;
			$part = '';
		} else {
			return null;
		}
		$whole = ltrim($whole, '0');
		return strlen($whole) > 13 ? null : (int)$whole * 100 + (int)str_pad($part, 2, '0');
	}
}
