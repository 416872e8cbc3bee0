<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Calendar;

/** The one entry of a calendar object, as far as this host shows and finds it. */
final readonly class IcsEntry {
	/** @param array<string, array{value: string, parameters: array<string, string>}> $properties of its VEVENT, by name; of several the first */
	private function __construct(
		private array $properties,
	) {
	}

	/** @throws \InvalidArgumentException when it is no calendar with an entry that has a UID */
	public static function read(string $ics): self {
		$properties = [];
		$inside = [];
		foreach (explode("\n", preg_replace('/\r?\n[ \t]/', '', $ics) ?? '') as $line) {
			if (preg_match('/^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/', rtrim($line, "\r"), $found) !== 1) {
				continue;
			}
			if ($found[1] === 'BEGIN') {
				$inside[] = $found[3];
			} elseif ($found[1] === 'END') {
				array_pop($inside);
			} elseif ($inside === ['VCALENDAR', 'VEVENT']) {
				$properties[$found[1]] ??= ['value' => $found[3], 'parameters' => self::parameters($found[2])];
			}
		}
		if (($properties['UID']['value'] ?? '') === '') {
			throw new \InvalidArgumentException('Validation error in iCalendar: it needs a VEVENT with a UID');
		}
		return new self($properties);
	}

	public function uid(): string {
		return $this->text('UID');
	}

	public function text(string $name): string {
		return strtr($this->properties[$name]['value'] ?? '', ['\\n' => "\n", '\\N' => "\n", '\\,' => ',', '\\;' => ';', '\\\\' => '\\']);
	}

	public function isWholeDay(): bool {
		return ($this->properties['DTSTART']['parameters']['VALUE'] ?? '') === 'DATE';
	}

	public function start(): ?\DateTimeImmutable {
		$property = $this->properties['DTSTART'] ?? null;
		if ($property === null) {
			return null;
		}
		$utc = new \DateTimeZone('UTC');
		try {
			$zone = str_ends_with($property['value'], 'Z') ? $utc : new \DateTimeZone($property['parameters']['TZID'] ?? 'UTC');
		} catch (\Exception) {
			$zone = $utc;
		}
		$value = rtrim($property['value'], 'Z');
		$start = \DateTimeImmutable::createFromFormat(strlen($value) === 8 ? '!Ymd' : '!Ymd\THis', $value, $zone);
		return $start === false ? null : $start;
	}

	/** @return array<string, mixed> the entry as ICalendar::search answers it: each property is [value, parameters] */
	public function searched(): array {
		$searched = [];
		foreach ($this->properties as $name => $property) {
			$searched[$name] = [$this->text($name), $property['parameters']];
		}
		if ($this->start() !== null) {
			$searched['DTSTART'] = [$this->start(), $this->properties['DTSTART']['parameters']];
		}
		return $searched;
	}

	/** @return array<string, string> */
	private static function parameters(string $text): array {
		$parameters = [];
		preg_match_all('/;([A-Z-]+)=("[^"]*"|[^";:]*)/', $text, $found, PREG_SET_ORDER);
		foreach ($found as $one) {
			$parameters[$one[1]] = trim($one[2], '"');
		}
		return $parameters;
	}
}
